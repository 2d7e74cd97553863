"""What just happened, said once at the top of the next page, with a way back where there is one.

Kept in the session cookie until shown: sentences and addresses only, nothing about a patient.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from flask import Flask, session

Tone = Literal["done", "problem"]
_KEY = "said"
_MOST = 4


class Said(TypedDict):
    tone: Tone
    words: str
    undo: str  # an address that takes a POST, or ''
    fields: dict[str, str]


def say(words: str, *, tone: Tone = "done", undo: str = "", fields: Mapping[str, str | int] | None = None) -> None:
    """`words` in the reader's language already. `undo`: where a POST with `fields` takes it back."""
    entry: Said = {
        "tone": tone,
        "words": words,
        "undo": undo,
        "fields": {name: str(value) for name, value in (fields or {}).items()},
    }
    session[_KEY] = [*session.get(_KEY, []), entry][-_MOST:]


def heard() -> list[Said]:
    """What was said since the last page; after this it is gone."""
    return list(session.pop(_KEY, []))


def register(app: Flask) -> None:
    @app.context_processor
    def _flashes() -> dict[str, Any]:
        return {"heard": heard}
