"""17:30 is no wall: prompts whose minute does not matter come a little later, each person's at a steady minute."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.cadence.spread import LOOSE, spread
from companion.rules.cadence.values import DueMessage
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import QuietHours, allowed

CHICAGO, QUIET = ZoneInfo("America/Chicago"), QuietHours()
HALF_PAST_FIVE = datetime(2026, 11, 16, 23, 30, tzinfo=UTC)  # 17:30 in Chicago
TEN_MINUTES = timedelta(minutes=10)
PATIENTS = st.integers(1, 10**9)


def due(kind: MessageKind = MessageKind.check_in, at: datetime = HALF_PAST_FIVE, useful: float = 240) -> DueMessage:
    return DueMessage(f"{kind}:{at}", kind, at, at + timedelta(minutes=useful), "any", {}, ())


def moved(patient_id: int, *messages: DueMessage, within: timedelta = TEN_MINUTES) -> tuple[DueMessage, ...]:
    return spread(messages, patient_id, within, QUIET, CHICAGO)


@given(PATIENTS)
def test_a_prompt_comes_at_most_so_much_later_and_every_time_at_the_same_minute(patient_id: int) -> None:
    (once,), (again,) = moved(patient_id, due()), moved(patient_id, due())
    tomorrow = moved(patient_id, due(at=HALF_PAST_FIVE + timedelta(days=1)))[0]
    assert once == again
    assert timedelta(0) <= once.due_at - HALF_PAST_FIVE < TEN_MINUTES
    assert tomorrow.due_at - once.due_at == timedelta(days=1)


@pytest.mark.parametrize("kind", [kind for kind in MessageKind if kind not in LOOSE])
@given(patient_id=PATIENTS)
def test_a_reminder_and_an_answer_keep_their_minute(kind: MessageKind, patient_id: int) -> None:
    assert moved(patient_id, due(kind)) == (due(kind),)


@given(PATIENTS, st.integers(0, 24 * 60), st.integers(1, 60))
def test_nothing_leaves_the_allowed_hours_or_its_use_by_being_spread(patient_id: int, minute: int, useful: int) -> None:
    at = datetime(2026, 11, 16, 6, 0, tzinfo=UTC) + timedelta(minutes=minute)
    message = due(at=at, useful=useful)
    (after,) = moved(patient_id, message)
    assert after.due_at < after.useful_until == message.useful_until
    assert after == message or allowed(after.due_at, QUIET, CHICAGO)


@given(PATIENTS, st.lists(st.tuples(st.sampled_from(list(MessageKind)), st.integers(0, 600)), max_size=12))
def test_all_texts_stay_and_come_in_order_of_time(patient_id: int, asked: list[tuple[MessageKind, int]]) -> None:
    messages = [due(kind, HALF_PAST_FIVE + timedelta(minutes=minutes)) for kind, minutes in asked]
    after = moved(patient_id, *messages)
    assert sorted(message.key for message in after) == sorted(message.key for message in messages)
    assert [message.due_at for message in after] == sorted(message.due_at for message in after)


def test_a_thousand_people_are_spread_evenly_over_the_minutes() -> None:
    minutes = Counter(
        (moved(person, due())[0].due_at - HALF_PAST_FIVE) // timedelta(minutes=1) for person in range(1000)
    )
    assert set(minutes) == set(range(10))
    assert all(60 <= count <= 140 for count in minutes.values())


@pytest.mark.parametrize("within", [timedelta(0), timedelta(seconds=-5), timedelta(milliseconds=500)])
def test_without_time_to_spread_over_everything_stays(within: timedelta) -> None:
    assert moved(7, due(), within=within) == (due(),)
