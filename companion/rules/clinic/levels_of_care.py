"""The ladder of care as data: ASAM number, hours, and whether patients of a level get reminders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Literal


class LevelOfCare(StrEnum):
    early_intervention = "early_intervention"
    outpatient = "outpatient"
    intensive_outpatient = "intensive_outpatient"
    partial_hospitalization = "partial_hospitalization"
    residential = "residential"
    intensive_inpatient = "intensive_inpatient"


@dataclass(frozen=True)
class LevelSettings:
    """`rank`: 0 is the lowest level. Hours are with counselors, a week; None: the level sets no bound."""

    level: LevelOfCare
    asam: str
    name: str
    rank: int
    hours_per_week_min: float | None
    hours_per_week_max: float | None
    reminders: bool


# Outpatient and the lower bound of IOP are the program's own text; the other bounds are ASAM's (2.1: up to 19 h,
# 2.5: 20 h or more). What lies between 2 and 10 h belongs to no level here, so nothing may conclude a level from hours.
_LADDER = (
    LevelSettings(LevelOfCare.early_intervention, "0.5", "Early intervention", 0, None, None, reminders=False),
    LevelSettings(LevelOfCare.outpatient, "1", "Outpatient", 1, 1, 2, reminders=True),
    LevelSettings(LevelOfCare.intensive_outpatient, "2.1", "Intensive outpatient", 2, 10, 19, reminders=True),
    LevelSettings(LevelOfCare.partial_hospitalization, "2.5", "Partial hospitalization", 3, 20, None, reminders=True),
    LevelSettings(LevelOfCare.residential, "3", "Residential", 4, None, None, reminders=False),
    LevelSettings(LevelOfCare.intensive_inpatient, "4", "Intensive inpatient", 5, None, None, reminders=False),
)
LEVELS: Mapping[LevelOfCare, LevelSettings] = MappingProxyType({settings.level: settings for settings in _LADDER})


def step(from_: LevelOfCare, to: LevelOfCare) -> Literal["up", "down", "same"]:
    """Which way on the ladder a change of level goes."""
    before, after = LEVELS[from_].rank, LEVELS[to].rank
    if after == before:
        return "same"
    return "up" if after > before else "down"
