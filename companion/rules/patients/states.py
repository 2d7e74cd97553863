"""The states of a patient's record, of their texts and of their phone number."""

from __future__ import annotations

from enum import StrEnum


class PatientStatus(StrEnum):
    active = "active"
    discharged = "discharged"


class Texting(StrEnum):
    """Whether the patient agreed to texts, by the last consent event."""

    not_asked = "not_asked"  # not answered yet
    consented = "consented"
    opted_out = "opted_out"


class PhoneStatus(StrEnum):
    """Whether the number reaches the person."""

    ok = "ok"
    unverified = "unverified"  # to be confirmed again
    suspended = "suspended"  # refused by the carrier, or somebody else's now


def is_reachable(status: PatientStatus, texting: Texting, phone_status: PhoneStatus) -> bool:
    """Automated texts may be planned: enrolled, agreed to texts, and the number works."""
    return status == PatientStatus.active and texting == Texting.consented and phone_status != PhoneStatus.suspended


class PauseOrigin(StrEnum):
    """Who asked for a pause of the texts."""

    staff = "staff"
    by_text = "by_text"  # the patient, with PAUSE
