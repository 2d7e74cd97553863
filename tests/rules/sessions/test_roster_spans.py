"""For each day of a roster holds what was asked last."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from companion.rules.sessions.roster_spans import Span, joined, left, stretches, taken_off, united

FIRST = date(2026, 3, 1)
DAYS = [FIRST + timedelta(days=number) for number in range(30)]
EARLY, LATE = datetime(2026, 1, 5, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC)


def day(number: int) -> date:
    return DAYS[number]


def test_one_who_joins_leaves_and_joins_on_one_day_takes_part_from_that_day_on() -> None:
    spans = joined(left(joined((), day(4), EARLY), day(4)), day(4), LATE)
    assert spans == (Span(day(4), None, LATE),)


def test_one_who_leaves_later_and_rejoins_earlier_takes_part_without_a_gap() -> None:
    leaving = left(joined((), day(0), EARLY), day(9))
    assert stretches(joined(leaving, day(4), LATE)) == ((day(0), None),)


def test_one_who_rejoins_after_a_gap_has_two_stretches() -> None:
    leaving = left(joined((), day(0), EARLY), day(9))
    assert stretches(joined(leaving, day(12), LATE)) == ((day(0), day(9)), (day(12), None))


def test_days_agreed_on_before_stay_as_they_were_agreed_on() -> None:
    """Which sessions a reminder of yesterday could speak of depends on it."""
    leaving = left(joined((), day(0), EARLY), day(9))
    assert joined(leaving, day(4), LATE) == (Span(day(0), day(9), EARLY), Span(day(9), None, LATE))
    later = joined((), day(9), EARLY)
    assert joined(later, day(4), LATE) == (Span(day(4), day(9), LATE), Span(day(9), None, EARLY))


def test_what_is_taken_off_and_put_back_is_as_before_and_not_two_halves() -> None:
    before = joined(left(joined((), day(2), EARLY), day(9)), day(12), LATE)
    for number in range(30):
        assert united([*left(before, day(number)), *taken_off(before, day(number))]) == before


def test_spans_that_overlap_are_made_to_follow_each_other() -> None:
    old = [
        Span(day(0), day(9), EARLY),
        Span(day(4), day(6), LATE),
        Span(day(5), None, LATE),
        Span(day(3), day(3), LATE),
    ]
    assert united(old) == (Span(day(0), day(9), EARLY), Span(day(9), None, LATE))


@given(st.lists(st.tuples(st.sampled_from(["add", "remove", "put back"]), st.integers(0, 29)), max_size=12))
def test_whatever_is_asked_the_last_word_holds_for_each_day_and_no_day_is_there_twice(asked) -> None:
    spans: tuple[Span, ...] = ()
    on: set[date] = set()
    off: list[tuple[tuple[Span, ...], set[date]]] = []
    for number, (what, which) in enumerate(asked):
        later = set(DAYS[which:])
        if what == "add":
            spans, on, off = joined(spans, day(which), EARLY + timedelta(minutes=number)), on | later, []
        elif what == "remove":
            off.append((taken_off(spans, day(which)), on & later))
            spans, on = left(spans, day(which)), on - later
        elif off:
            back, days = off.pop()
            spans, on = united([*spans, *back]), on | days
        assert [each for each in DAYS if sum(each in span for span in spans)] == sorted(on)
        assert all(before.end <= after.from_day for before, after in pairwise(spans))
        assert all(span.from_day < span.end for span in spans)
