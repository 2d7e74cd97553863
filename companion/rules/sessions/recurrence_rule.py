"""RFC 5545 recurrence rules: read, checked, and turned into local start times.

The common rules (daily, or weekly on named days) are counted out by plain arithmetic; everything else goes through
dateutil. Both give the same dates (a property test compares them).
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

from dateutil import rrule

from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem
from companion.rules.windows import LAST_YEAR

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FREQUENCIES: Mapping[str, Literal[0, 1, 2, 3]] = {
    "DAILY": rrule.DAILY,
    "WEEKLY": rrule.WEEKLY,
    "MONTHLY": rrule.MONTHLY,
    "YEARLY": rrule.YEARLY,
}
PARTS = ("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST")
# A rule that brings no session within this time is a mistake, not a plan.
FIRST_WITHIN = timedelta(days=5 * 366)
_DAY = timedelta(days=1)
# UNTIL=99991231 is 'for good'; in another zone it would leave the range of dates.
_EARLIEST, _LATEST = datetime.fromisoformat("0002-01-01"), datetime.fromisoformat("9000-01-01")
_LONGEST_TEXT = 300
_UNTIL = re.compile(r"\d{8}(T\d{6}Z?)?")
_WEEKDAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")


class RecurrenceError(ValueError):
    """A rule that cannot be used. `reason`: a `FieldProblem`."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(str(reason.code))
        self.reason = reason


@dataclass(frozen=True)
class Rule:
    """A checked rule. `until` is as written: a date, a local time, or a UTC time ending in Z."""

    freq: str
    interval: int = 1
    count: int | None = None
    until: str | None = None
    byday: tuple[tuple[int, int], ...] = ()  # (ordinal or 0, weekday); weekday 0 is Monday
    bymonthday: tuple[int, ...] = ()
    bymonth: tuple[int, ...] = ()
    bysetpos: tuple[int, ...] = ()
    wkst: int = 0

    @property
    def plain(self) -> bool:
        """Whether weekly arithmetic is enough."""
        if self.bymonthday or self.bymonth or self.bysetpos or any(ordinal for ordinal, _ in self.byday):
            return False
        return self.freq == "WEEKLY" or (self.freq == "DAILY" and (self.interval == 1 or not self.byday))


@lru_cache(maxsize=4096)
def parse(text: str) -> Rule:
    """Raises `RecurrenceError`."""
    parts = _split(text)
    freq = parts.get("FREQ", "")
    if freq not in FREQUENCIES:
        raise RecurrenceError(FieldProblem.rule_freq())
    byday = tuple(_weekday(day) for day in _list(parts, "BYDAY"))
    if any(ordinal for ordinal, _ in byday) and freq not in ("MONTHLY", "YEARLY"):
        raise RecurrenceError(FieldProblem.rule_counted_days())
    wkst = parts.get("WKST", "MO")
    if wkst not in WEEKDAYS:
        raise RecurrenceError(FieldProblem.rule_wkst(allowed=WEEKDAYS))
    until = parts.get("UNTIL")
    if until is not None:
        _check_until(until)
    rule = Rule(
        freq=freq,
        interval=_number(parts, "INTERVAL", 1, 366) or 1,
        count=_number(parts, "COUNT", 1, 10_000),
        until=until,
        byday=byday,
        bymonthday=_numbers(parts, "BYMONTHDAY", 31, negative=True),
        bymonth=_numbers(parts, "BYMONTH", 12, negative=False),
        bysetpos=_numbers(parts, "BYSETPOS", 366, negative=True),
        wkst=WEEKDAYS.index(wkst),
    )
    if rule.bysetpos and not (rule.byday or rule.bymonthday or rule.bymonth):
        raise RecurrenceError(FieldProblem.rule_bysetpos())
    return rule


def _split(text: str) -> dict[str, str]:
    if len(text) > _LONGEST_TEXT:
        raise RecurrenceError(FieldProblem.too_long(most=_LONGEST_TEXT, has=len(text)))
    parts: dict[str, str] = {}
    for part in text.strip().upper().removeprefix("RRULE:").rstrip(";").split(";"):
        name, equals, value = part.partition("=")
        if not equals or not value:
            raise RecurrenceError(FieldProblem.rule_parts())
        if name not in PARTS:
            raise RecurrenceError(FieldProblem.rule_part_unknown(name=repr(name[:20]), allowed=PARTS))
        if name in parts:
            raise RecurrenceError(FieldProblem.rule_part_twice(name=name))
        parts[name] = value
    return parts


def _list(parts: dict[str, str], name: str) -> list[str]:
    return parts[name].split(",") if name in parts else []


def _weekday(text: str) -> tuple[int, int]:
    found = _WEEKDAY.fullmatch(text)
    if not found:
        raise RecurrenceError(FieldProblem.rule_byday(value=repr(text[:10])))
    return int(found[1] or 0), WEEKDAYS.index(found[2])


def _number(parts: dict[str, str], name: str, low: int, high: int) -> int | None:
    if name not in parts:
        return None
    return _integer(parts[name], name, low, high)


def _numbers(parts: dict[str, str], name: str, high: int, *, negative: bool) -> tuple[int, ...]:
    numbers = tuple(_integer(text, name, -high if negative else 1, high) for text in _list(parts, name))
    if 0 in numbers:
        raise RecurrenceError(FieldProblem.rule_zero(name=name))
    return numbers


def _integer(text: str, name: str, low: int, high: int) -> int:
    if not re.fullmatch(r"[+-]?\d{1,5}", text, re.ASCII) or not low <= int(text) <= high:
        raise RecurrenceError(FieldProblem.rule_number(name=name, low=low, high=high))
    return int(text)


def _check_until(text: str) -> None:
    try:
        if not _UNTIL.fullmatch(text):
            raise ValueError
        _until_as_written(text)
    except ValueError:
        raise RecurrenceError(FieldProblem.rule_until()) from None


def _until_as_written(text: str) -> datetime:
    if "T" not in text:
        written = datetime.combine(date.fromisoformat(text), time.max)
    else:
        written = datetime.fromisoformat(text.removesuffix("Z"))
    return min(max(written, _EARLIEST), _LATEST)


def local_until(text: str, zone: ZoneInfo) -> datetime:
    """The last local time a rule allows. A bare date includes that whole day."""
    written = _until_as_written(text)
    if not text.endswith("Z"):
        return written
    return written.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)


def local_starts(rule: Rule, starts_on: date, at: time, zone: ZoneInfo, first: date, last: date) -> Iterator[datetime]:
    """Local (naive) start times of a rule on the days `first` to `last`, both included, in order."""
    if rule.until is not None:
        # A day of margin: clocks that go back at midnight give the instant of UNTIL an earlier day.
        last = min(last, local_until(rule.until, zone).date() + _DAY)
    days = _plain_days(rule, starts_on, first, last) if rule.plain else _other_days(rule, starts_on, first, last)
    for day in days:
        start = datetime.combine(day, at)
        if rule.until is None or not _is_after(start, rule.until, zone):
            yield start


def _is_after(start: datetime, until: str, zone: ZoneInfo) -> bool:
    """Whether a local start is later than UNTIL. One in UTC is compared as an instant: in the hour that the clocks
    skip or repeat, the order on the wall is another.
    """
    written = _until_as_written(until)
    if not until.endswith("Z"):
        return start > written
    return start.replace(tzinfo=zone).astimezone(UTC) > written.replace(tzinfo=UTC)


def _plain_days(rule: Rule, starts_on: date, first: date, last: date) -> Iterator[date]:
    if rule.freq == "DAILY" and not rule.byday:
        return _every_nth_day(rule, starts_on, first, last)
    return _weekly(rule, starts_on, first, last)


def _every_nth_day(rule: Rule, starts_on: date, first: date, last: date) -> Iterator[date]:
    number = max(0, -((starts_on - first).days // rule.interval))  # rounded up: the first one not before `first`
    while rule.count is None or number < rule.count:
        day = starts_on + timedelta(days=number * rule.interval)
        if day > last:
            return
        yield day
        number += 1


def _weekly(rule: Rule, starts_on: date, first: date, last: date) -> Iterator[date]:
    """Days of every n-th week, counted from the week of `starts_on`; weeks begin on the rule's `wkst`."""
    weekdays = {weekday for _, weekday in rule.byday} or {starts_on.weekday()}
    offsets = sorted((weekday - rule.wkst) % 7 for weekday in weekdays)
    interval = rule.interval if rule.freq == "WEEKLY" else 1
    week_zero = starts_on - timedelta(days=(starts_on.weekday() - rule.wkst) % 7)
    skipped_at_start = sum(offset < (starts_on - week_zero).days for offset in offsets)
    turn = max(0, (first - week_zero).days // (7 * interval))
    while True:
        week = week_zero + timedelta(days=7 * interval * turn)
        if week > last:
            return
        for position, offset in enumerate(offsets):
            number = turn * len(offsets) + position - skipped_at_start
            if number < 0:
                continue
            if rule.count is not None and number >= rule.count:
                return
            day = week + timedelta(days=offset)
            if day > last:
                return
            if day >= first:
                yield day
        turn += 1


def _other_days(rule: Rule, starts_on: date, first: date, last: date) -> Iterator[date]:
    # In fewer days than COUNT it cannot be used up.
    if rule.count is not None and rule.count <= (last - starts_on).days:
        counted_out = _last_counted(rule, starts_on)
        if counted_out is None:
            return iter(())
        last = min(last, counted_out)
    begin = first_looked_at(rule, starts_on, first)
    return (day for day in _days_from(rule, starts_on, begin, last) if day >= first)


def first_looked_at(rule: Rule, starts_on: date, first: date) -> date:
    """From where the days of a rule may be counted out so that none on or after `first` is missed: the beginning of a
    day, week, month or year in which the rule is on. So a series of 1900 costs what one of today costs.
    """
    if first <= starts_on:
        return starts_on
    if rule.freq == "DAILY":
        return starts_on + _periods((first - starts_on).days, rule) * _DAY
    if rule.freq == "WEEKLY":
        week_zero = starts_on - timedelta(days=(starts_on.weekday() - rule.wkst) % 7)
        weeks = _periods((first - week_zero).days // 7, rule)
        return week_zero + weeks * timedelta(days=7) if weeks else starts_on
    if rule.freq == "MONTHLY":
        months = _periods((first.year - starts_on.year) * 12 + first.month - starts_on.month, rule)
        year, month = divmod(starts_on.year * 12 + starts_on.month - 1 + months, 12)
        return date(year, month + 1, 1) if months else starts_on
    years = _periods(first.year - starts_on.year, rule)
    return date(starts_on.year + years, 1, 1) if years else starts_on


def _periods(passed: int, rule: Rule) -> int:
    """How many of the days, weeks, months or years that have passed can be left out: a whole number of intervals."""
    return passed // rule.interval * rule.interval


@lru_cache(maxsize=4096)
def _last_counted(rule: Rule, starts_on: date) -> date | None:
    """The day of the last session that COUNT allows, or of the last there is; None: there is none."""
    days = islice(_days_from(rule, starts_on, starts_on, date(LAST_YEAR, 12, 31)), rule.count)
    return next(iter(deque(days, maxlen=1)), None)


def _days_from(rule: Rule, starts_on: date, begin: date, last: date) -> Iterator[date]:
    """Days from `begin` (of `first_looked_at`) to `last`, whatever COUNT says."""
    if last < begin:
        return iter(())
    weekdays = [rrule.weekday(day, ordinal or None) for ordinal, day in rule.byday]
    days, months = rule.bymonthday, rule.bymonth
    if not weekdays and not days:  # what a rule does not name is as on its first day
        if rule.freq == "WEEKLY":
            weekdays = [rrule.weekday(starts_on.weekday())]
        elif rule.freq != "DAILY":
            days = (starts_on.day,)
            months = months or ((starts_on.month,) if rule.freq == "YEARLY" else ())
    found = rrule.rrule(
        FREQUENCIES[rule.freq],
        dtstart=datetime.combine(begin, time(0)),
        interval=rule.interval,
        wkst=rule.wkst,
        until=datetime.combine(last, time(0)),  # so that the search ends for a rule that matches no date
        byweekday=weekdays or None,
        bymonthday=days or None,
        bymonth=months or None,
        bysetpos=rule.bysetpos or None,
    )
    return (start.date() for start in found)


def check_rrule(text: str, starts_on: date, at: time, zone: ZoneInfo) -> None:
    """Raises `RecurrenceError` unless the rule is one we can follow and brings a session at all, at that hour there.

    The series begins with the first day on or after `starts_on` that the rule names.
    """
    rule = parse(text)
    if rule.until is not None and _is_after(datetime.combine(starts_on, at), rule.until, zone):
        raise RecurrenceError(FieldProblem.rule_until_too_early())
    last = starts_on + FIRST_WITHIN
    if next(local_starts(rule, starts_on, at, zone, starts_on, last), None) is None:
        raise RecurrenceError(FieldProblem.rule_without_sessions())


def until_before(text: str, first_day: date, starts_at: time, zone: ZoneInfo) -> str:
    """The rule, ended so that it brings nothing on or after `first_day`. An earlier end is kept.

    COUNT stays beside UNTIL: whichever comes first ends the series, so ending one can never prolong it.
    `starts_at` does not matter, as a whole day ends; it is here so that a caller need not know that.
    """
    rule = parse(text)
    end = datetime.combine(first_day - timedelta(days=1), time(23, 59, 59))
    if rule.until is not None and local_until(rule.until, zone) <= end:
        return text
    until = f"{end.replace(tzinfo=zone).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    kept = [f"{name}={value}" for name, value in _split(text).items() if name != "UNTIL"]
    return ";".join([*kept, f"UNTIL={until}"])
