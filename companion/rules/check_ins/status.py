"""How far a check-in has come."""

from enum import StrEnum


class CheckInStatus(StrEnum):
    asked = "asked"
    partly = "partly"
    answered = "answered"
    lapsed = "lapsed"  # nobody waits for an answer any more; one that comes late is still stored
    not_asked = "not_asked"


# In these states a check-in still takes an answer.
UNANSWERED = (CheckInStatus.asked, CheckInStatus.partly, CheckInStatus.lapsed)
