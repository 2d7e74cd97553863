"""The default reminder plans: documents, in `data/`. Where they come from, field by field: docs/plans.md."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from companion.rules import data_files
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare

INTENSIVE = data_files.read(__package__, "intensive.toml")
OUTPATIENT = data_files.read(__package__, "outpatient.toml")
# Levels where the patient is in the house or not yet in treatment: nothing is sent.
NOTHING: dict[str, Any] = {"daily_cap": 0}


def default_document(level: LevelOfCare) -> dict[str, Any]:
    """A fresh copy of the product's plan for a level; a level without reminders has an empty plan."""
    if not LEVELS[level].reminders:
        return deepcopy(NOTHING)
    return deepcopy(OUTPATIENT if level == LevelOfCare.outpatient else INTENSIVE)
