"""Who takes part on which days: spans of local days of a series, from a day on and until before a day.

The spans of one person on one roster never overlap. What was asked last holds for each day: taking part from a day on,
no longer from a day on, or again on the days that were taken off.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime


@dataclass(frozen=True)
class Span:
    """From a day on and until before a day (None: for good). `joined_at`: when these days were first agreed on."""

    from_day: date
    until_day: date | None
    joined_at: datetime

    @property
    def end(self) -> date:
        return self.until_day or date.max

    def __contains__(self, day: date) -> bool:
        return self.from_day <= day < self.end


def united(spans: Iterable[Span]) -> tuple[Span, ...]:
    """In order, none empty, no day twice. Spans that touch are one where their days were agreed on together: for others
    it matters which sessions were known when a reminder left.
    """
    found: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.from_day, each.end)):
        if found:
            span = replace(span, from_day=max(span.from_day, found[-1].end))
        if span.from_day >= span.end:
            continue
        if found and span.from_day == found[-1].end and span.joined_at == found[-1].joined_at:
            found[-1] = replace(found[-1], until_day=span.until_day)
        else:
            found.append(span)
    return tuple(found)


def joined(spans: Iterable[Span], from_day: date, at: datetime) -> tuple[Span, ...]:
    """Takes part from a day on. Days that were agreed on before stay as they are; the others are agreed on `at`."""
    before = united(spans)
    new, day = [], from_day
    for span in before:
        if day < span.from_day:
            new.append(Span(day, span.from_day, at))
        day = max(day, span.end)
    if day < date.max:
        new.append(Span(day, None, at))
    return united([*before, *new])


def left(spans: Iterable[Span], until_day: date) -> tuple[Span, ...]:
    """No longer takes part from a day on."""
    return united(
        replace(span, until_day=until_day) if until_day < span.end else span
        for span in spans
        if span.from_day < until_day
    )


def taken_off(spans: Iterable[Span], until_day: date) -> tuple[Span, ...]:
    """The days that `left` takes away; united with what is left they are as before."""
    return united(replace(span, from_day=max(span.from_day, until_day)) for span in spans if until_day < span.end)


def stretches(spans: Iterable[Span]) -> tuple[tuple[date, date | None], ...]:
    """From which day to before which day (None: for good) without a gap, whenever the days were agreed on."""
    found: list[tuple[date, date | None]] = []
    for span in united(spans):
        if found and found[-1][1] == span.from_day:
            found[-1] = found[-1][0], span.until_day
        else:
            found.append((span.from_day, span.until_day))
    return tuple(found)
