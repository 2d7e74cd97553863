"""What the lines of a patient's timeline are about."""

from enum import StrEnum


class TimelineKind(StrEnum):
    session = "session"
    check_in = "check_in"
    text = "text"
    contact = "contact"
    alert = "alert"
    change = "change"
