"""A companion between sessions for people in addiction treatment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from companion.settings import Settings


def create_app(settings: Settings | None = None, *, web: bool = True) -> Flask:
    """The application: only connects the parts. `web`: with pages, API and webhooks, which jobs does not need.

    Imports happen here so that pure parts (`companion.rules`, the simulator) load without Flask's extensions.
    Raises `SettingsError` when the environment is not usable.
    """
    from companion.application import build
    from companion.settings import environment, load_settings

    return build(settings or load_settings(environment()), web=web)
