"""What is left out, and what staff read about it: pauses, the daily cap, two questions at once, cheer at red risk."""

from __future__ import annotations

from datetime import date, time, timedelta

from companion.rules.cadence.values import LeftOutReason, Pause
from companion.rules.sessions.recurrence import SessionKind
from companion.rules.texts.kinds import MessageKind
from tests.rules.cadence.cadence_builders import (
    MONDAY,
    at,
    days,
    iop,
    meeting,
    outpatient,
    plan_for,
    session,
    state,
    told,
)

TUESDAY, THURSDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=3)
SUNDAY = MONDAY - timedelta(days=1)
FULL_MONDAY = [
    session(MONDAY, "18:00", SessionKind.group, series_id=1),
    session(TUESDAY, "18:00", SessionKind.group, series_id=2),
    session(THURSDAY, "14:00", SessionKind.individual, series_id=3),
]
CAP_REACHED = LeftOutReason.daily_cap()


def keys(cadence):
    return [message.key for message in cadence.due]


def left(cadence):
    return {out.message.key: out.reason for out in cadence.left_out}


def test_a_full_day_keeps_three_texts_and_leaves_out_the_reminder_that_is_followed_by_another() -> None:
    cadence = plan_for(iop(), days(MONDAY), FULL_MONDAY)
    assert keys(cadence) == ["session:2026-11-16:soon", "check-in:pulse:2026-11-16", "session:2026-11-17:1d"]
    assert left(cadence) == {"session:2026-11-19:3d": CAP_REACHED}


def test_tomorrows_sessions_and_the_check_in_are_what_a_small_cap_keeps() -> None:
    assert keys(plan_for(iop(daily_cap=2), days(MONDAY), FULL_MONDAY)) == [
        "check-in:pulse:2026-11-16",
        "session:2026-11-17:1d",
    ]
    assert keys(plan_for(iop(daily_cap=1), days(MONDAY), FULL_MONDAY)) == ["session:2026-11-17:1d"]
    assert keys(plan_for(iop(daily_cap=0), days(MONDAY), FULL_MONDAY)) == []


def test_outpatient_gets_at_most_two_texts_a_day() -> None:
    plan = outpatient(session_reminders={"hours_before": {"hours": 2}})
    cadence = plan_for(plan, days(MONDAY), [*FULL_MONDAY], meetings=[meeting(MONDAY, "19:30")])
    assert len(cadence.due) == 2
    assert len(cadence.left_out) == 3


def test_the_cap_counts_by_the_patients_day() -> None:
    sessions = [session(MONDAY + timedelta(days=n), "19:00", series_id=n + 1) for n in range(8)]
    for offset in range(7):
        assert len(plan_for(iop(), days(MONDAY + timedelta(days=offset)), sessions).due) <= 3


def test_what_was_sent_already_keeps_its_place_in_the_cap() -> None:
    """The three-day reminder went out at noon; what is booked later must not make it a fourth text."""
    sent = frozenset({"session:2026-11-19:3d"})
    cadence = plan_for(iop(), days(MONDAY), FULL_MONDAY, sent_keys=sent, already_on_day={MONDAY: 1})
    assert keys(cadence) == ["session:2026-11-19:3d", "check-in:pulse:2026-11-16", "session:2026-11-17:1d"]
    assert left(cadence) == {"session:2026-11-16:soon": CAP_REACHED}


def test_other_automated_texts_of_the_day_use_up_the_cap() -> None:
    cadence = plan_for(iop(), days(MONDAY), FULL_MONDAY, already_on_day={MONDAY: 2})
    assert keys(cadence) == ["session:2026-11-17:1d"]
    assert keys(plan_for(iop(), days(MONDAY), FULL_MONDAY, already_on_day={MONDAY: 9})) == []
    assert len(plan_for(iop(), days(MONDAY), FULL_MONDAY, already_on_day={TUESDAY: 9}).due) == 3


def test_on_a_full_sunday_the_week_digest_tells_of_monday_as_well() -> None:
    cadence = plan_for(iop(daily_cap=2), days(SUNDAY), FULL_MONDAY)
    assert keys(cadence) == ["check-in:weekly:2026-11-15", "digest:2026-W47"]
    assert left(cadence) == {"session:2026-11-16:1d": LeftOutReason.told_by_digest()}


def test_the_digest_that_stands_in_for_tomorrow_is_the_last_to_go() -> None:
    cadence = plan_for(iop(daily_cap=1), days(SUNDAY), FULL_MONDAY)
    assert keys(cadence) == ["digest:2026-W47"]


def test_when_nothing_may_be_sent_no_text_is_said_to_stand_in_for_another() -> None:
    cadence = plan_for(iop(daily_cap=0), days(SUNDAY), FULL_MONDAY)
    assert set(left(cadence).values()) == {CAP_REACHED}


def test_a_sunday_with_room_sends_digest_and_evening_text() -> None:
    cadence = plan_for(iop(), days(SUNDAY), FULL_MONDAY)
    assert keys(cadence) == ["check-in:weekly:2026-11-15", "digest:2026-W47", "session:2026-11-16:1d"]


def test_an_evening_text_with_a_session_the_digest_does_not_know_is_not_folded() -> None:
    late = session(MONDAY, "20:30", series_id=9, booked_at=at(SUNDAY, "17:30"))
    cadence = plan_for(iop(daily_cap=2), days(SUNDAY), [*FULL_MONDAY, late])
    assert "session:2026-11-16:1d" in keys(cadence)


def test_nothing_automated_is_sent_on_paused_days_and_staff_see_what_is_left_out() -> None:
    care = state(pauses=(Pause(MONDAY, TUESDAY),))
    cadence = plan_for(iop(), days(MONDAY, 3), FULL_MONDAY, care)
    assert {when[:6] for when, _ in told(cadence.due)} == {"Wed 18"}
    assert len(left(cadence)) == 5
    assert set(left(cadence).values()) == {LeftOutReason.paused(first=date(2026, 11, 16), last=date(2026, 11, 17))}


def test_both_ends_of_a_pause_are_paused() -> None:
    care = state(pauses=(Pause(TUESDAY, TUESDAY),))
    assert plan_for(iop(), days(TUESDAY), FULL_MONDAY, care).due == ()
    assert plan_for(iop(), days(MONDAY), FULL_MONDAY, care).due
    assert plan_for(iop(), days(TUESDAY + timedelta(days=1)), FULL_MONDAY, care).due


def test_did_you_go_gives_way_to_a_check_in_close_by() -> None:
    care = state(check_in_time=time(11))
    cadence = plan_for(iop(), days(MONDAY), care=care, meetings=[meeting(SUNDAY, "19:00")])
    assert keys(cadence) == ["check-in:pulse:2026-11-16"]
    assert left(cadence)["meeting:7:2026-11-15:after"] == LeftOutReason.second_question()


def test_did_you_go_and_an_evening_check_in_are_both_asked() -> None:
    cadence = plan_for(iop(), days(MONDAY), meetings=[meeting(SUNDAY, "19:00")])
    assert keys(cadence) == ["meeting:7:2026-11-15:after", "check-in:pulse:2026-11-16"]


def test_no_praise_from_a_machine_at_red_risk() -> None:
    wednesday = date(2026, 11, 18)
    care = {"encouragement": True, "milestone_date": wednesday - timedelta(days=30)}
    green = plan_for(iop(), days(wednesday), care=state(**care))
    red = plan_for(iop(), days(wednesday), care=state(risk="red", risk_since=wednesday, **care))
    assert MessageKind.milestone in [message.kind for message in green.due]
    assert MessageKind.milestone not in [message.kind for message in red.due]
    assert left(red)["milestone:2026-11-18"] == LeftOutReason.red_risk()
    before = plan_for(iop(), days(wednesday), care=state(risk="red", risk_since=wednesday + timedelta(days=1), **care))
    assert MessageKind.milestone in [message.kind for message in before.due]


def test_encouragement_is_the_first_to_go() -> None:
    saturday = date(2026, 11, 21)
    care = state(encouragement=True)
    sessions = [session(saturday + timedelta(days=1), "15:00")]
    plan = iop(daily_cap=2)
    meetings = [meeting(saturday, "14:00")]
    cadence = plan_for(plan, days(saturday), sessions, care, meetings=meetings)
    assert left(cadence) == {"encouragement:2026-11-21": CAP_REACHED}
    assert told(cadence.due) == [
        ("Sat 21 12:00", "meeting:7:2026-11-21:soon"),
        ("Sat 21 18:00", "session:2026-11-22:1d"),
    ]
