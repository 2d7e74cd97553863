"""Puts the pages into the application."""

from __future__ import annotations

from importlib import import_module

from flask import Flask
from flask_compress import Compress

from companion.dashboard.web import assets, flashes, guard, i18n, layout, responses, signed_in
from companion.dashboard.web.blueprint import Elsewhere, pages
from companion.row_ids import RowIdConverter
from companion.settings import Settings

# Every module whose import adds pages. One line each.
VIEWS = (
    "companion.dashboard.web.sign_in",
    "companion.dashboard.today.today",
    "companion.dashboard.today.alerts",
    "companion.dashboard.plans.editor",
    "companion.dashboard.plans.level_plans",
    "companion.dashboard.patients.levels",
    "companion.dashboard.sessions.week",
    "companion.dashboard.sessions.series",
    "companion.dashboard.sessions.attendance",
    "companion.dashboard.sessions.closings",
    "companion.dashboard.patients.page",
    "companion.dashboard.patients.replies",
    "companion.dashboard.patients.edit",
    "companion.dashboard.patients.episodes",
    "companion.dashboard.patients.work",
    "companion.dashboard.clinic.cover",
    "companion.dashboard.clinic.settings",
    "companion.dashboard.clinic.wordings",
    "companion.dashboard.clinic.staff",
)

# Once per process: a blueprint takes no more pages after it was registered for the first time.
for module in VIEWS:
    import_module(module)
guard.register(pages)
pages.context_processor(layout.context)
responses.register(pages)


def register(app: Flask, settings: Settings) -> None:
    app.config["SESSION_COOKIE_NAME"] = "__Host-staff" if settings.production else "staff"
    app.config["SESSION_COOKIE_SECURE"] = settings.production
    app.config["SESSION_COOKIE_HTTPONLY"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    app.config["SESSION_REFRESH_EACH_REQUEST"] = False  # a poll must not keep an empty room signed in
    app.config["PERMANENT_SESSION_LIFETIME"] = signed_in.cookie_lasts(settings)
    app.url_map.converters["id"] = RowIdConverter
    app.url_map.converters["elsewhere"] = Elsewhere
    # Pages and their assets only: what the API answers carries ETags that must stay as they are.
    app.config["COMPRESS_MIMETYPES"] = ["text/html", "text/css", "text/javascript", "image/svg+xml"]
    app.config["COMPRESS_ALGORITHM"] = "gzip"
    app.config["COMPRESS_LEVEL"] = 4
    Compress(app)
    i18n.register(app)
    flashes.register(app)
    assets.register(app)
    app.register_blueprint(pages)
