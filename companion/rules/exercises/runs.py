"""How an exercise that a patient does by text came about, and how far it is."""

from __future__ import annotations

from enum import StrEnum


class RunOccasion(StrEnum):
    """Why an exercise was started."""

    asked = "asked"  # COPE
    amber = "amber"  # offered after an amber check-in
    about_to_use = "about_to_use"  # offered to somebody about to use
    assigned = "assigned"  # a counselor chose it
    app = "app"


class RunStage(StrEnum):
    """What the next text in a running exercise is."""

    before = "before"  # the rating before it
    steps = "steps"  # 'next', and after the last step the rating after it
