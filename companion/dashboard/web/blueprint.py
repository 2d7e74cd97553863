"""The one blueprint of the dashboard: every page of it is behind the sign-in unless it says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from flask import Blueprint
from jinja2 import FileSystemLoader, PrefixLoader
from werkzeug.routing import PathConverter

View = TypeVar("View", bound=Callable[..., Any])

SUBJECTS = ("web", "today", "patients", "plans", "sessions", "clinic")
_DASHBOARD = Path(__file__).parents[1]


class Pages(Blueprint):
    """Each subject keeps its templates beside its views: 'plans/editor.html' is plans/templates/editor.html."""

    @cached_property
    def jinja_loader(self) -> PrefixLoader:
        return PrefixLoader({subject: FileSystemLoader(_DASHBOARD / subject / "templates") for subject in SUBJECTS})


pages = Pages("dashboard", __name__, static_folder="static", static_url_path="/assets")


class Elsewhere(PathConverter):
    """`<elsewhere:address>`: what no page has and neither the API nor Twilio's webhooks answer for."""

    regex = r"(?!api/|twilio/)[^/].*?"


def _marked(view: View, mark: str, value: object) -> View:
    """Marks lie on the function itself, so that a decorator above them (`functools.wraps`) carries them on."""
    setattr(view, mark, value)
    return view


def public(view: View) -> View:
    """A page for people who are not signed in. Goes below the route decorator."""
    return _marked(view, "public", True)


def supervisors_only(view: View) -> View:
    """A page for supervisors and administrators; everybody else is told so. Goes below the route decorator."""
    return _marked(view, "supervisors_only", True)


def background(view: View) -> View:
    """A page that a script polls: it does not count as somebody being there. Goes below the route decorator."""
    return _marked(view, "background", True)


def section(key: str) -> Callable[[View], View]:
    """Which entry of the main navigation a page belongs to (layout.NAVIGATION). Goes below the route decorator."""

    def mark(view: View) -> View:
        return _marked(view, "section", key)

    return mark
