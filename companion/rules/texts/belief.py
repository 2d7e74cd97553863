"""What somebody believes of a session against what is true: what to say, and by when.

A person believes what they were last told by text or by phone, and what they know by habit: a standing place on a
roster. Whatever changes the schedule, this one comparison decides about corrections.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from companion.rules.reasons import WallClock
from companion.rules.texts.quiet_hours import LEAD, QuietHours, next_allowed_at_or_after, too_late_by, within_day

_DAY = timedelta(days=1)
# Of a change further ahead people hear when it is this near: earlier they would forget it again.
TOLD_AHEAD = timedelta(days=12)
# When people who know a session by habit hear of a holiday: the day before, so that it is not forgotten again.
HOLIDAY_TOLD_AT = time(12)
# Even later than the session itself it tells somebody at a locked door that it is not their mistake.
USEFUL_AT_LEAST = timedelta(minutes=30)

CALL_WITHIN, CALL_AT_LEAST = timedelta(hours=4), timedelta(minutes=15)


class KnownBy(StrEnum):
    text = "text"
    call = "call"  # somebody settled the task to tell them
    habit = "habit"
    place = "place"  # by habit too; the place on the roster is gone since


BY_HEART = (KnownBy.habit, KnownBy.place)


@dataclass(frozen=True)
class Belief:
    """What one person believes of one session. `start`: on their wall clock, as said; None: that it is off.

    `since` (aware UTC): when the text left, when they were called, or when what they knew by habit changed.
    """

    start: WallClock | None
    known_by: KnownBy
    since: datetime
    message_id: int | None = None


@dataclass(frozen=True)
class Truth:
    """What holds for one person: the start on their wall clock, None if it is off or not for them.

    `closed`: off because the whole clinic is closed that day. `theirs`: whether they have a place on it.
    """

    start: WallClock | None
    closed: bool = False
    theirs: bool = True


class ChangeKind(StrEnum):
    off = "off"
    moved = "moved"
    added = "added"


@dataclass(frozen=True)
class ToTell:
    """What one person has to hear of one session: that it was at `was` (None: off, or not known) and is at `start`
    (None: off), on their wall clock. Instants are aware UTC.

    `at_night`: it leaves in quiet hours, because at their end it would be too late. `by_habit`: what is corrected was
    never said by us. `news`: it corrects nothing.
    """

    occurrence_id: str
    change: ChangeKind
    was: WallClock | None
    start: WallClock | None
    due_at: datetime
    useful_until: datetime
    at_night: bool
    by_habit: bool = False
    news: bool = False


def strongest(beliefs: Sequence[Belief]) -> Belief:
    """What somebody believes of several things (at least one): the last they were told; habit only where nobody did."""
    told = [each for each in beliefs if each.known_by not in BY_HEART]
    return max(told or beliefs, key=lambda each: (each.since, each.message_id or 0))


def by_the_clock(
    belief: Belief, truth: Truth, said: Mapping[WallClock, bool], takes_place: Collection[WallClock]
) -> Belief:
    """People know days and hours, not our names of sessions: a time that was said to be off is off, whichever session
    it was said of, and one at which something takes place for them is not said to be off.

    `said`: times -> whether something takes place then, as said last; `takes_place`: all times that hold.
    """
    known = belief.start
    if known is None or (said.get(known, True) and (known == truth.start or known not in takes_place)):
        return belief
    return replace(belief, start=None)


def to_tell(
    occurrence_id: str, belief: Belief, truth: Truth, now: datetime, zone: ZoneInfo, quiet: QuietHours
) -> ToTell | None:
    """None where belief and truth agree, and where the session lies behind either way. `zone`: the person's.

    It leaves now, or when texts may leave again; in quiet hours only when it would then come less than an hour before
    the earlier of both starts. Who knows a session by heart hears of a change that is far ahead when it is nearer, of a
    holiday the day before.
    """
    if truth.start is not None and truth.start.instant(zone) <= now:
        truth = Truth(None)  # what they wait for does not take place any more
    if belief.start == truth.start:
        return None
    ahead = [start.instant(zone) for start in (belief.start, truth.start) if start is not None]
    ahead = [start for start in ahead if start > now]
    if not ahead:
        return None
    needed_by = min(ahead)
    due_at = next_allowed_at_or_after(now, quiet, zone)
    at_night = due_at > now and too_late_by(due_at, needed_by)
    if at_night:
        due_at = now
    if belief.known_by in BY_HEART and needed_by - TOLD_AHEAD > due_at:
        due_at = next_allowed_at_or_after(needed_by - TOLD_AHEAD, quiet, zone)
    if truth.closed and belief.known_by is KnownBy.habit and belief.start is not None:
        due_at = max(due_at, within_day(belief.start.day - _DAY, HOLIDAY_TOLD_AT, quiet, zone))
    return ToTell(
        occurrence_id=occurrence_id,
        change=_change(belief.start, truth.start),
        was=belief.start,
        start=truth.start,
        due_at=due_at,
        useful_until=max(needed_by, due_at + USEFUL_AT_LEAST),
        at_night=at_night,
        by_habit=belief.known_by in BY_HEART,
    )


def _change(was: WallClock | None, start: WallClock | None) -> ChangeKind:
    if start is None:
        return ChangeKind.off
    return ChangeKind.added if was is None else ChangeKind.moved


def newly_booked(occurrence_id: str, start: datetime, now: datetime, zone: ZoneInfo, quiet: QuietHours) -> ToTell:
    """The first word of a session that was booked after all its reminders were due."""
    due_at = next_allowed_at_or_after(now, quiet, zone)
    at_night = due_at > now and too_late_by(due_at, start)
    due_at = now if at_night else due_at
    clock = WallClock.of(start, zone)
    useful_until = max(start, due_at + USEFUL_AT_LEAST)
    return ToTell(occurrence_id, ChangeKind.added, None, clock, due_at, useful_until, at_night, news=True)


def call_by(needed_by: datetime, now: datetime) -> datetime:
    """By when somebody should have called: the same day, and two hours before the session where there is time."""
    return min(now + CALL_WITHIN, max(now + CALL_AT_LEAST, needed_by - 2 * LEAD))
