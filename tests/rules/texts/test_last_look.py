"""Before a text leaves: is it still wanted, allowed and of use?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.texts.kinds import MessageKind, automated
from companion.rules.texts.last_look import ANSWERS, PROMPTS, Action, Recipient, may_send
from companion.rules.texts.quiet_hours import QuietHours, allowed

CHICAGO = ZoneInfo("America/Chicago")
NOON = datetime(2026, 11, 16, 18, 0, tzinfo=UTC)  # 12:00 in Chicago
NIGHT = datetime(2026, 11, 17, 4, 0, tzinfo=UTC)  # 22:00 in Chicago
ROBIN = Recipient(True, True, False, True, False, CHICAGO, QuietHours())
KINDS = list(MessageKind)


def verdict(kind: MessageKind, now: datetime = NOON, useful: timedelta = timedelta(hours=24), **changes: Any) -> Action:
    return may_send(kind, now + useful, replace(ROBIN, **changes), now).action


@pytest.mark.parametrize("kind", KINDS)
def test_by_day_everything_wanted_is_sent(kind: MessageKind) -> None:
    assert verdict(kind) == Action.send


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_the_one_confirmation_follows_an_opt_out(kind: MessageKind) -> None:
    expected = Action.send if kind == MessageKind.opt_out_confirmation else Action.cancel
    assert verdict(kind, opted_out=True) == expected


@pytest.mark.parametrize("kind", sorted(ANSWERS))
@pytest.mark.parametrize("state", [{"paused": True}, {"enrolled": False}, {"consented": False}, {}])
def test_answers_to_a_person_come_through_at_night_in_a_pause_and_after_discharge(
    kind: MessageKind, state: dict[str, Any]
) -> None:
    assert verdict(kind, NIGHT, **state) == Action.send


@pytest.mark.parametrize("kind", [kind for kind in KINDS if automated(kind)])
def test_automated_texts_wait_out_the_night_or_are_too_late_then(kind: MessageKind) -> None:
    assert verdict(kind, NIGHT) == Action.postpone
    if kind != MessageKind.session_change:
        assert verdict(kind, NIGHT, useful=timedelta(hours=2)) == Action.expire


def test_a_change_of_an_early_session_leaves_at_night_rather_than_too_late() -> None:
    assert verdict(MessageKind.session_change, NIGHT, useful=timedelta(hours=2)) == Action.send


@pytest.mark.parametrize("kind", [kind for kind in KINDS if automated(kind) and kind not in ANSWERS])
@pytest.mark.parametrize(
    "state", [{"paused": True}, {"enrolled": False}, {"consented": False}, {"number_works": False}]
)
def test_automated_texts_are_not_for_the_paused_the_discharged_or_those_who_never_agreed(
    kind: MessageKind, state: dict[str, Any]
) -> None:
    assert verdict(kind, **state) == Action.cancel


@pytest.mark.parametrize("kind", sorted(PROMPTS))
def test_no_prompt_falls_into_the_middle_of_a_conversation(kind: MessageKind) -> None:
    later = NOON + timedelta(minutes=20)
    found = may_send(kind, NOON + timedelta(hours=4), replace(ROBIN, talking_until=later), NOON)
    assert (found.action, found.until) == (Action.postpone, later)


@pytest.mark.parametrize("kind", KINDS)
def test_what_came_too_late_is_not_sent(kind: MessageKind) -> None:
    assert verdict(kind, useful=timedelta(0)) == Action.expire


@given(
    st.sampled_from(KINDS),
    st.integers(0, 365 * 24 * 60).map(lambda minutes: NOON + timedelta(minutes=minutes)),
    st.integers(-60, 60 * 48),
    st.tuples(*[st.booleans()] * 5),
    st.none() | st.integers(-60, 600),
)
def test_whatever_is_automated_leaves_only_in_allowed_hours_and_a_postponed_text_is_still_of_use(
    kind: MessageKind, now: datetime, minutes: int, state: tuple[bool, ...], talking: int | None
) -> None:
    talking_until = None if talking is None else now + timedelta(minutes=talking)
    enrolled, consented, opted_out, works, paused = state
    to = Recipient(enrolled, consented, opted_out, works, paused, CHICAGO, QuietHours(), talking_until)
    useful_until = now + timedelta(minutes=minutes)
    found = may_send(kind, useful_until, to, now)
    if found.action == Action.send and automated(kind):
        assert allowed(now, to.quiet, CHICAGO)
    if found.action == Action.postpone:
        assert found.until is not None
        assert now < found.until < useful_until
    assert (found.why is None) == (found.action == Action.send)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("state", [{}, {"opted_out": True}, {"number_works": False}, {"shares_phone": True}])
def test_without_a_number_nothing_is_sent_not_even_help(kind: MessageKind, state: dict[str, Any]) -> None:
    assert verdict(kind, has_number=False, **state) == Action.cancel


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("state", [{}, {"consented": False}, {"enrolled": False}])
def test_to_a_phone_that_patients_share_goes_help_and_the_confirmation_of_an_opt_out(
    kind: MessageKind, state: dict[str, Any]
) -> None:
    goes = kind in (MessageKind.crisis, MessageKind.opt_out_confirmation)
    assert verdict(kind, shares_phone=True, **state) == (Action.send if goes else Action.cancel)
