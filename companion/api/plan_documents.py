"""What the resources of patients' and levels' plans share."""

from __future__ import annotations

from flask_smorest.exceptions import PreconditionFailed

from companion.care.plans.editing import EditConflict, Saved, Unchanged


def saved_or_refused(result: Saved | EditConflict | Unchanged) -> None:
    """Raises `PreconditionFailed` (412) where somebody saved after If-Match was compared: the level's plan, say."""
    if isinstance(result, EditConflict):
        raise PreconditionFailed
