"""Puts the parts together."""

from __future__ import annotations

from flask import Flask
from flask_migrate import Migrate
from werkzeug.middleware.proxy_fix import ProxyFix

from companion import fitness, models, tallies  # noqa: F401 - models: registers the tables
from companion.care.staff.sign_in_limit import SIGN_IN_LIMIT, SignInLimit
from companion.database import db, init_database
from companion.keyring import Keyring
from companion.logs import configure_logs, log_requests
from companion.settings import ROOT, Settings

migrate = Migrate()


def build(settings: Settings, *, web: bool) -> Flask:
    configure_logs(settings.log_level)
    app = Flask("companion", instance_path=str(ROOT / "instance"))
    app.config["SECRET_KEY"] = settings.secret_key
    app.config["MAX_CONTENT_LENGTH"] = 1 * 1024 * 1024
    app.extensions["settings"] = settings
    (ROOT / "instance").mkdir(exist_ok=True)
    init_database(app, settings.database_url, Keyring(settings.encryption_keys, settings.phone_hash_key), pool_size=8)
    migrate.init_app(app, db, directory=str(ROOT / "migrations"), render_as_batch=True, compare_type=True)
    tallies.register(app)
    fitness.register(app)
    app.extensions[SIGN_IN_LIMIT] = SignInLimit()
    if web:
        log_requests(app)
        _register(app, settings)
    if settings.trust_proxy:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1)  # type: ignore[method-assign]
    return app


def _register(app: Flask, settings: Settings) -> None:
    from companion import api, cli, dashboard, health, metrics
    from companion.bot.webhooks import webhooks

    health.register(app)
    metrics.register(app)
    cli.register(app)
    app.register_blueprint(webhooks)
    api.register(app)
    dashboard.register(app, settings)
