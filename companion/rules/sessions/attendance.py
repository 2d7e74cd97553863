"""What a patient answers about a session beforehand, and whether they came."""

from enum import StrEnum


class SessionReply(StrEnum):
    confirmed = "confirmed"
    cannot_come = "cannot_come"


class CannotComeReason(StrEnum):
    ride = "ride"
    work = "work"
    childcare = "childcare"
    unwell = "unwell"
    struggling = "struggling"


class Came(StrEnum):
    attended = "attended"
    late = "late"
    missed = "missed"
    excused = "excused"
