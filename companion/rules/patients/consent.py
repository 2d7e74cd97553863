"""What happened about a patient's consent to texts, and how it was said."""

from enum import StrEnum


class ConsentKind(StrEnum):
    asked = "asked"
    opt_in = "opt_in"
    opt_out = "opt_out"
    declined = "declined"


class ConsentMethod(StrEnum):
    written = "written"
    verbal = "verbal"
    text = "text"
    carrier = "carrier"


# Methods that staff may type in; what comes by text or from the carrier is never typed in.
TOLD_TO_STAFF = (ConsentMethod.written, ConsentMethod.verbal)
