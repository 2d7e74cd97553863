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
    landline = "landline"  # takes calls, no texts


# To these numbers nothing is texted.
WITHOUT_TEXTS = frozenset({PhoneStatus.suspended, PhoneStatus.landline})


class NoTexts(StrEnum):
    """Why nothing can be texted to a phone, whatever the patient agreed to; what counts most first."""

    no_number = "no_number"
    landline = "landline"
    suspended = "suspended"
    shared = "shared"  # with another patient of the clinic, who would read it too


def no_texts(has_number: bool, phone_status: PhoneStatus, shared: bool) -> NoTexts | None:
    """What is in the way of texts to this phone; None when nothing is."""
    if not has_number:
        return NoTexts.no_number
    if phone_status in WITHOUT_TEXTS:
        return NoTexts(phone_status)
    return NoTexts.shared if shared else None


class PauseOrigin(StrEnum):
    """Who asked for a pause of the texts."""

    staff = "staff"
    by_text = "by_text"  # the patient, with PAUSE
