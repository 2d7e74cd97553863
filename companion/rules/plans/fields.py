"""Fields of plan documents: times, weekdays, kinds of sessions. Each says what is wrong and what is allowed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from typing import Any, cast

from marshmallow import fields

from companion.rules.documents import problem
from companion.rules.refusals import FieldProblem, PlanUnit
from companion.rules.sessions.recurrence import SessionKind

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Nothing automated leaves outside these hours, whatever a plan says; a clinic's quiet hours may be narrower.
EARLIEST, LATEST = time(9), time(20)
ALL = "all"
_WALL_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


class WallTime(fields.Field[time]):
    """'HH:MM' where the patient is."""

    def _serialize(self, value: time | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else f"{value:%H:%M}"

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> time:
        if not isinstance(value, str) or not _WALL_TIME.fullmatch(value):
            raise problem(FieldProblem.plan_time(value=_shown(value)))
        at = time.fromisoformat(value)
        if not EARLIEST <= at <= LATEST:
            raise problem(
                FieldProblem.plan_time_outside(value=value, earliest=f"{EARLIEST:%H:%M}", latest=f"{LATEST:%H:%M}")
            )
        return at


class Weekday(fields.Field[int]):
    """'mon' to 'sun', held as 0 to 6."""

    def _serialize(self, value: int | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else WEEKDAYS[value]

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> int:
        if not isinstance(value, str) or value not in WEEKDAYS:
            raise problem(FieldProblem.plan_weekday(value=_shown(value), allowed=WEEKDAYS))
        return WEEKDAYS.index(value)


class Weekdays(fields.Field[tuple[int, ...]]):
    """A list of weekdays, kept in the order of the week."""

    def _serialize(self, value: tuple[int, ...] | None, attr: str | None, obj: Any, **kwargs: Any) -> list[str]:
        return [WEEKDAYS[weekday] for weekday in value or ()]

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> tuple[int, ...]:
        if not isinstance(value, list):
            raise problem(FieldProblem.plan_weekdays(value=_shown(value)))
        weekdays = [cast(int, Weekday().deserialize(day)) for day in value]
        if len(set(weekdays)) != len(weekdays):
            raise problem(FieldProblem.plan_weekday_twice())
        return tuple(sorted(weekdays))


class Kinds(fields.Field[frozenset[SessionKind]]):
    """'all', or a list of kinds of sessions."""

    def _serialize(
        self, value: frozenset[SessionKind] | None, attr: str | None, obj: Any, **kwargs: Any
    ) -> str | list[str]:
        if value == frozenset(SessionKind):
            return ALL
        return sorted(kind.value for kind in value or ())

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> frozenset[SessionKind]:
        if value == ALL:
            return frozenset(SessionKind)
        kinds = {kind.value for kind in SessionKind}
        if not isinstance(value, list) or not value:
            raise problem(FieldProblem.plan_kinds(value=_shown(value)))
        wrong = [item for item in value if not isinstance(item, str) or item not in kinds]
        if wrong:
            raise problem(FieldProblem.plan_kind(value=_shown(wrong[0]), allowed=tuple(sorted(kinds))))
        return frozenset(SessionKind(item) for item in value)


class Whole(fields.Field[int]):
    """A whole number within bounds. True, 2.0 and '2' are none."""

    def __init__(self, low: int, high: int, unit: PlanUnit, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.low, self.high, self.unit = low, high, unit

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> int:
        if type(value) is not int or not self.low <= value <= self.high:
            raise problem(FieldProblem.plan_number(value=_shown(value), unit=self.unit, low=self.low, high=self.high))
        return value


class YesNo(fields.Field[bool]):
    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> bool:
        if type(value) is not bool:
            raise problem(FieldProblem.plan_yes_no(value=_shown(value)))
        return value


class DayCounts(fields.Field[tuple[int, ...]]):
    """Numbers of days from `low` to `high`, smallest first, `most` of them."""

    low, high, most = 1, 36_500, 60

    def _serialize(self, value: tuple[int, ...] | None, attr: str | None, obj: Any, **kwargs: Any) -> list[int]:
        return list(value or ())

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> tuple[int, ...]:
        if not isinstance(value, list) or len(value) > self.most:
            raise problem(FieldProblem.plan_day_counts(value=_shown(value), most=self.most))
        days = [cast(int, Whole(self.low, self.high, PlanUnit.days).deserialize(item)) for item in value]
        return tuple(sorted(set(days)))


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:37]}..."
