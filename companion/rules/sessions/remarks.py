"""What is asked before a session is put on the schedule: it may be meant, and it may be a slip of the hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from companion.rules.reasons import Code, WallClock
from companion.rules.sessions.recurrence import Session

# Further off than this is usually another year than was meant.
FAR = timedelta(days=366)
# Hours at which hardly any session begins: 3:00 AM is mostly 3:00 PM.
NIGHT_BEGINS, NIGHT_ENDS = time(22), time(6)


class ScheduleRemark(Code):
    """Days and times are wall clock of the series. No fact names a person."""

    far_off = "far_off", {"day": date}
    at_night = "at_night", {"at": time}
    nobody_takes_part = "nobody_takes_part"
    there_already = "there_already", {"since": date}
    person_busy = "person_busy", {"n": int, "when": WallClock}
    counselor_busy = "counselor_busy", {"n": int, "when": WallClock}


def is_far(day: date, today: date) -> bool:
    return abs(day - today) > FAR


def is_night(at: time) -> bool:
    return at >= NIGHT_BEGINS or at < NIGHT_ENDS


def clashes(sessions: Iterable[Session], others: Sequence[Session]) -> Iterator[tuple[Session, Session]]:
    """Each session with every other one that takes place while it does."""
    for session in sessions:
        for other in others:
            if session.start < _end(other) and other.start < _end(session):
                yield session, other


def _end(session: Session) -> datetime:
    return session.start + timedelta(minutes=session.minutes)
