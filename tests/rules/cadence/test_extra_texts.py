"""Saved meetings, encouragement and milestones."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from companion.rules.cadence.extra_texts import ENCOURAGEMENTS
from companion.rules.texts.kinds import MessageKind
from companion.wording import render
from tests.rules.cadence.cadence_builders import MONDAY, at, days, iop, meeting, plan_for, state, told

TUESDAY = MONDAY + timedelta(days=1)
SATURDAY = date(2026, 11, 21)


def only(kind, cadence):
    return [message for message in cadence.due if message.kind == kind]


def test_a_saved_meeting_is_reminded_two_hours_before_and_asked_about_the_morning_after() -> None:
    cadence = plan_for(iop(), days(TUESDAY, 2), meetings=[meeting(TUESDAY, "19:00")])
    (reminder,) = only(MessageKind.meeting_reminder, cadence)
    (follow_up,) = only(MessageKind.meeting_follow_up, cadence)
    assert told([reminder, follow_up]) == [
        ("Tue 17 17:00", "meeting:7:2026-11-17:soon"),
        ("Wed 18 10:00", "meeting:7:2026-11-17:after"),
    ]
    assert reminder.useful_until == at(TUESDAY, "19:00")
    assert follow_up.values["meeting_id"] == 7


def test_did_you_go_is_asked_on_the_morning_after_or_not_at_all() -> None:
    cadence = plan_for(iop(), days(TUESDAY, 2), meetings=[meeting(TUESDAY, "19:00")])
    (follow_up,) = only(MessageKind.meeting_follow_up, cadence)
    assert follow_up.useful_until == at(MONDAY + timedelta(days=3), "00:00")


def test_an_early_meeting_is_reminded_the_evening_before() -> None:
    cadence = plan_for(iop(), days(MONDAY, 2), meetings=[meeting(TUESDAY, "07:00")])
    assert told(only(MessageKind.meeting_reminder, cadence)) == [("Mon 16 19:55", "meeting:7:2026-11-17:soon")]


def test_two_meetings_on_a_day_bring_two_reminders_but_one_question() -> None:
    meetings = [meeting(TUESDAY, "19:00", 8), meeting(TUESDAY, "12:00", 7)]
    cadence = plan_for(iop(), days(TUESDAY, 2), meetings=meetings)
    assert [message.key for message in only(MessageKind.meeting_reminder, cadence)] == [
        "meeting:7:2026-11-17:soon",
        "meeting:8:2026-11-17:soon",
    ]
    assert [message.key for message in only(MessageKind.meeting_follow_up, cadence)] == ["meeting:8:2026-11-17:after"]
    assert [left.message.key for left in cadence.left_out] == ["meeting:7:2026-11-17:after"]


def test_a_plan_may_leave_the_question_out() -> None:
    plan = iop(meetings={"follow_up_at": None})
    assert not only(
        MessageKind.meeting_follow_up, plan_for(plan, days(MONDAY, 7), meetings=[meeting(TUESDAY, "12:00")])
    )


def test_encouragement_comes_once_a_week_to_those_who_asked_for_it() -> None:
    assert told(only(MessageKind.encouragement, plan_for(iop(), days(MONDAY, 7), care=state(encouragement=True)))) == [
        ("Sat 21 10:00", "encouragement:2026-11-21")
    ]
    assert not only(MessageKind.encouragement, plan_for(iop(), days(MONDAY, 7)))


def test_every_text_of_encouragement_exists_and_they_take_turns() -> None:
    care = state(encouragement=True)
    said = [
        only(MessageKind.encouragement, plan_for(iop(), days(SATURDAY + timedelta(weeks=week)), care=care))[0].wording
        for week in range(ENCOURAGEMENTS)
    ]
    assert len(set(said)) == ENCOURAGEMENTS
    for key in said:
        assert render(key, "en", {"sender": "Maple Street"})


@pytest.mark.parametrize("number", [1, 7, 30, 90, 365, 730])
def test_a_milestone_is_kept_on_its_day(number) -> None:
    since = MONDAY - timedelta(days=number)
    (message,) = only(MessageKind.milestone, plan_for(iop(), days(MONDAY), care=state(milestone_date=since)))
    assert message.values == {"days": number}
    assert told([message]) == [("Mon 16 10:00", "milestone:2026-11-16")]


@pytest.mark.parametrize("number", [0, 2, 8, 91, 366, 600])
def test_other_days_are_no_milestones(number) -> None:
    care = state(milestone_date=MONDAY - timedelta(days=number))
    assert not only(MessageKind.milestone, plan_for(iop(), days(MONDAY), care=care))


def test_a_leap_day_has_its_anniversary_on_the_last_of_february() -> None:
    care = state(enrolled_on=date(2024, 1, 1), milestone_date=date(2024, 2, 29))
    found = [
        message.key
        for year in (2025, 2026, 2027, 2028)
        for message in only(MessageKind.milestone, plan_for(iop(), days(date(year, 2, 27), 4), care=care))
    ]
    assert found == [
        "milestone:2025-02-28",
        "milestone:2026-02-28",
        "milestone:2027-02-28",
        "milestone:2028-02-29",
    ]


def test_a_new_milestone_date_brings_the_same_milestones_again() -> None:
    """After starting over, day 30 must be told again: keys carry the day, not the number."""
    keys = set()
    for since in (date(2026, 6, 1), date(2026, 9, 1)):
        cadence = plan_for(iop(), days(since + timedelta(days=30)), care=state(date(2026, 1, 1), milestone_date=since))
        keys |= {message.key for message in only(MessageKind.milestone, cadence)}
    assert len(keys) == 2
