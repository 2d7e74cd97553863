"""RFC 5545 recurrence rules: read, checked, and turned into local start times.

The common rules (daily, or weekly on named days) are counted out by plain arithmetic; everything else goes through
dateutil. Both give the same dates (a property test compares them).
"""

from __future__ import annotations

import re
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
_LONGEST_TEXT = 300
_UNTIL = re.compile(r"\d{8}(T\d{6}Z?)?")
_DAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")


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
    found = _DAY.fullmatch(text)
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
        return datetime.combine(date.fromisoformat(text), time.max)
    return datetime.fromisoformat(text.removesuffix("Z"))


def local_until(text: str, zone: ZoneInfo) -> datetime:
    """The last local time a rule allows. A bare date includes that whole day."""
    written = _until_as_written(text)
    if not text.endswith("Z"):
        return written
    return written.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)


def local_starts(rule: Rule, starts_on: date, at: time, zone: ZoneInfo, first: date, last: date) -> Iterator[datetime]:
    """Local (naive) start times of a rule on the days `first` to `last`, both included, in order."""
    until = local_until(rule.until, zone) if rule.until else None
    if until is not None:
        last = min(last, until.date())
    days = _plain_days(rule, starts_on, first, last) if rule.plain else _other_days(rule, starts_on, first, last)
    for day in days:
        start = datetime.combine(day, at)
        if until is None or start <= until:
            yield start


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
    if last < starts_on:
        return iter(())
    found = rrule.rrule(
        FREQUENCIES[rule.freq],
        dtstart=datetime.combine(starts_on, time(0)),
        interval=rule.interval,
        wkst=rule.wkst,
        until=datetime.combine(last, time(0)),  # so that the search ends for a rule that matches no date
        byweekday=[rrule.weekday(day, ordinal or None) for ordinal, day in rule.byday] or None,
        bymonthday=rule.bymonthday or None,
        bymonth=rule.bymonth or None,
        bysetpos=rule.bysetpos or None,
    )
    return (start.date() for start in islice(found, rule.count) if start.date() >= first)


def check_rrule(text: str, starts_on: date) -> None:
    """Raises `RecurrenceError` unless the rule is one we can follow and brings a session at all.

    The series begins with the first day on or after `starts_on` that the rule names.
    """
    rule = parse(text)
    if rule.until is not None and _until_as_written(rule.until).date() < starts_on:
        raise RecurrenceError(FieldProblem.rule_until_too_early())
    last = starts_on + FIRST_WITHIN
    if next(local_starts(rule, starts_on, time(0), ZoneInfo("UTC"), starts_on, last), None) is None:
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
