"""Which check-in is asked on which day: phases, taper, risk, silence, and one question a day."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from companion.rules.cadence.check_in_schedule import phase_on
from companion.rules.cadence.values import CheckInRhythm, LeftOutReason
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import QuietHours
from companion.rules.texts.sent_reason import SentReason
from tests.rules.cadence.cadence_builders import CHICAGO, MONDAY, at, days, iop, outpatient, plan_for, state, told

ENROLLED = date(2026, 11, 2)  # a Monday


def check_ins(cadence):
    return [message for message in cadence.due if message.kind == MessageKind.check_in]


def asked(cadence):
    """(weekday, what is asked) of each check-in."""
    return [
        (f"{message.due_at.astimezone(CHICAGO):%a}", message.values["question_set"]) for message in check_ins(cadence)
    ]


def in_week(number, plan, care):
    """Check-ins of the n-th week of the enrollment, counted from 1."""
    return asked(plan_for(plan, days(ENROLLED + timedelta(weeks=number - 1), 7), care=care))


def pulses(number, plan, care):
    return [weekday for weekday, questions in in_week(number, plan, care) if questions in ("pulse", "help_only")]


def test_iop_asks_the_pulse_monday_wednesday_friday_and_the_weekly_one_on_sunday() -> None:
    assert in_week(3, iop(), state()) == [("Mon", "pulse"), ("Wed", "pulse"), ("Fri", "pulse"), ("Sun", "weekly")]


def test_a_check_in_comes_at_the_plans_time_and_is_named_by_its_day() -> None:
    cadence = plan_for(iop(), days(MONDAY))
    assert told(check_ins(cadence)) == [("Mon 16 17:30", "check-in:pulse:2026-11-16")]
    (message,) = check_ins(cadence)
    assert (message.wording, message.values) == ("check_in.pulse", {"question_set": "pulse"})
    assert message.useful_until == at(MONDAY, "21:30")


def test_the_patients_hour_goes_before_the_plans() -> None:
    cadence = plan_for(iop(), days(MONDAY), care=state(check_in_time=time(10, 15)))
    assert told(check_ins(cadence)) == [("Mon 16 10:15", "check-in:pulse:2026-11-16")]


@pytest.mark.parametrize(("chosen", "comes"), [("06:00", "09:00"), ("22:00", "19:55"), ("19:58", "19:55")])
def test_an_hour_in_quiet_hours_is_moved_within_its_day(chosen, comes) -> None:
    cadence = plan_for(iop(), days(MONDAY), care=state(check_in_time=time.fromisoformat(chosen)))
    assert told(check_ins(cadence)) == [(f"Mon 16 {comes}", "check-in:pulse:2026-11-16")]


def test_a_clinics_narrower_hours_hold_for_check_ins_too() -> None:
    cadence = plan_for(iop(), days(MONDAY), quiet=QuietHours(time(10), time(16)))
    assert told(check_ins(cadence)) == [("Mon 16 15:55", "check-in:pulse:2026-11-16")]


def test_outpatient_asks_twice_a_week_for_eight_weeks_then_once() -> None:
    care = state()
    assert [pulses(number, outpatient(), care) for number in (1, 8, 9, 30)] == [
        ["Mon", "Thu"],
        ["Mon", "Thu"],
        ["Mon"],
        ["Mon"],
    ]


def test_outpatient_asks_the_weekly_one_every_second_sunday() -> None:
    weekly = [("Sun", "weekly") in in_week(number, outpatient(), state()) for number in range(1, 7)]
    assert weekly == [True, False, True, False, True, False]


def test_the_taper_after_a_step_down_thins_out_over_a_year_and_never_stops() -> None:
    care = state(stepped_down=True)
    counts = {number: pulses(number, outpatient(), care) for number in range(1, 90)}
    assert counts[1] == counts[2] == ["Mon", "Wed", "Fri"]
    assert counts[3] == counts[8] == ["Mon", "Thu"]
    assert counts[9] == counts[13] == ["Mon"]
    # every two weeks to month 12, then every four
    assert [number for number in range(14, 53) if counts[number]] == list(range(15, 53, 2))
    assert [number for number in range(53, 90) if counts[number]] == list(range(53, 90, 4))


def test_the_late_taper_asks_only_whether_help_is_wanted() -> None:
    care = state(stepped_down=True)
    assert ("Mon", "pulse") in in_week(13, outpatient(), care)
    assert ("Mon", "help_only") in in_week(15, outpatient(), care)


def test_in_the_taper_the_weekly_check_in_never_comes_more_often_than_the_pulse() -> None:
    care = state(stepped_down=True)
    weekly = [number for number in range(1, 90) if ("Sun", "weekly") in in_week(number, outpatient(), care)]
    assert weekly == [1, 2, 3, 5, 7, 9, 11, 13, *range(17, 53, 4)]


def test_a_patient_who_did_not_step_down_has_no_taper() -> None:
    assert pulses(20, outpatient(), state()) == ["Mon"]


@pytest.mark.parametrize("number", [2, 5, 10, 20, 60])
def test_at_red_risk_a_tapering_patient_is_back_in_the_first_phase_or_asked_even_more(number) -> None:
    red = state(stepped_down=True, risk="red", risk_since=ENROLLED)
    expected = ["Mon", "Tue", "Wed", "Thu", "Fri"] if number == 2 else ["Mon", "Wed", "Fri"]
    assert pulses(number, outpatient(), red) == expected


def test_amber_goes_back_one_phase() -> None:
    amber = state(stepped_down=True, risk="amber", risk_since=ENROLLED)
    assert [pulses(number, outpatient(), amber) for number in (1, 5, 10, 20)] == [
        ["Mon", "Wed", "Fri"],
        ["Mon", "Wed", "Fri"],
        ["Mon", "Thu"],
        ["Mon"],
    ]


def test_iop_at_red_risk_is_asked_every_weekday() -> None:
    assert pulses(3, iop(), state(risk="red")) == ["Mon", "Tue", "Wed", "Thu", "Fri"]


def test_a_raised_frequency_begins_on_the_day_the_risk_rose() -> None:
    red = state(risk="red", risk_since=ENROLLED + timedelta(days=2))
    assert pulses(1, iop(), red) == ["Mon", "Wed", "Thu", "Fri"]


def test_no_taper_while_the_patient_is_silent() -> None:
    """Silent since week 8: still asked twice a week in week 30."""
    silent = state(stepped_down=True, silent_since=ENROLLED + timedelta(weeks=7, days=6))
    assert pulses(30, outpatient(), silent) == ["Mon", "Thu"]


def test_silence_does_not_change_the_days_before_it_began() -> None:
    silent = state(stepped_down=True, silent_since=ENROLLED + timedelta(weeks=30))
    assert pulses(29, outpatient(), silent) == pulses(29, outpatient(), state(stepped_down=True))


def test_amber_and_silent_counts_back_from_where_the_taper_stopped() -> None:
    both = state(stepped_down=True, risk="amber", silent_since=ENROLLED + timedelta(weeks=10))
    assert pulses(40, outpatient(), both) == ["Mon", "Thu"]


def test_when_risk_is_over_the_taper_goes_on_where_the_calendar_is() -> None:
    assert pulses(30, outpatient(), state(stepped_down=True, risk="green")) == []


def test_the_first_tuesday_of_the_month_brings_the_monthly_check_in() -> None:
    cadence = plan_for(iop(), days(date(2026, 12, 1)))
    assert told(check_ins(cadence)) == [("Tue 01 17:30", "check-in:monthly:2026-12")]
    assert not check_ins(plan_for(iop(), days(date(2026, 12, 8))))


def test_one_question_a_day_and_the_rarer_one_wins() -> None:
    plan = iop(pulse={"phases": [{"weekdays": ["sun"]}]}, monthly={"weekday": "sun"})
    first_sunday = plan_for(plan, days(date(2026, 12, 6)))
    assert [message.values["question_set"] for message in check_ins(first_sunday)] == ["monthly"]
    assert [(left.message.key, left.reason) for left in first_sunday.left_out] == [
        ("check-in:weekly:2026-12-06", LeftOutReason.one_question_a_day(asked=CheckInRhythm.monthly)),
        ("check-in:pulse:2026-12-06", LeftOutReason.one_question_a_day(asked=CheckInRhythm.monthly)),
    ]
    second_sunday = plan_for(plan, days(date(2026, 12, 13)))
    assert [message.values["question_set"] for message in check_ins(second_sunday)] == ["weekly"]


def test_the_question_that_was_asked_already_stays_the_days_question() -> None:
    plan = iop(pulse={"phases": [{"weekdays": ["sun"]}]})
    sent = frozenset({"check-in:pulse:2026-11-22"})
    cadence = plan_for(plan, days(date(2026, 11, 22)), sent_keys=sent)
    assert [message.key for message in check_ins(cadence)] == ["check-in:pulse:2026-11-22"]


def test_nobody_is_asked_before_the_enrollment_begins() -> None:
    care = state(enrolled_on=MONDAY + timedelta(days=2))
    assert [key for _, key in told(check_ins(plan_for(iop(), days(MONDAY, 5), care=care)))] == [
        "check-in:pulse:2026-11-18",
        "check-in:pulse:2026-11-20",
    ]


def test_a_plan_without_pulse_has_no_phase() -> None:
    assert phase_on(None, state(), MONDAY) == (None, ())
    assert phase_on(iop(pulse={"phases": []}).pulse, state(), MONDAY) == (None, ())


def test_staff_read_why_a_check_in_comes_more_often() -> None:
    red = plan_for(iop(), days(MONDAY), care=state(risk="red"))
    assert check_ins(red)[0].reasons == (SentReason.check_in(n=1), SentReason.more_often_at_red_risk())
    silent = state(stepped_down=True, silent_since=ENROLLED)
    held = check_ins(plan_for(outpatient(), days(MONDAY, 7), care=silent))[0].reasons
    assert SentReason.taper_held_by_silence() in held
