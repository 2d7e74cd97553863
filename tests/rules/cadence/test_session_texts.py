"""Reminders of sessions and the week digest: which, when, of what, and until when they are of use."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from companion.rules.sessions.recurrence import SessionKind
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import QuietHours
from companion.rules.texts.sent_reason import SentReason
from tests.rules.cadence.cadence_builders import (
    CHICAGO,
    MONDAY,
    at,
    days,
    iop,
    only_reminders,
    outpatient,
    plan_for,
    session,
    starts,
    told,
)

TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (MONDAY + timedelta(days=n) for n in range(1, 5))
SUNDAY = MONDAY - timedelta(days=1)
EVENING = {"evening_before": {"at": "18:00"}}
TWO_HOURS = {"hours_before": {"hours": 2}}


def reminders(cadence):
    return [message for message in cadence.due if message.kind == MessageKind.session_reminder]


def test_iop_reminds_the_evening_before_and_two_hours_before_the_first_block() -> None:
    cadence = plan_for(iop(), days(MONDAY, 2), [session(TUESDAY, "13:00")])
    assert told(reminders(cadence)) == [
        ("Mon 16 18:00", "session:2026-11-17:1d"),
        ("Tue 17 11:00", "session:2026-11-17:soon"),
    ]


def test_the_sessions_of_one_day_are_one_text() -> None:
    sessions = [session(TUESDAY, "15:00", series_id=2), session(TUESDAY, "12:00"), session(TUESDAY, "13:00")]
    evening, soon = reminders(plan_for(only_reminders(**EVENING, **TWO_HOURS), days(MONDAY, 2), sessions))
    assert starts(evening) == ["2026-11-17T12:00", "2026-11-17T13:00", "2026-11-17T15:00"]
    assert evening.wording == "reminder.tomorrow"
    assert told([evening]) == [("Mon 16 18:00", "session:2026-11-17:1d")]
    assert told([soon]) == [("Tue 17 10:00", "session:2026-11-17:soon")]
    assert starts(soon) == starts(evening)


def test_outpatient_reminds_three_days_and_one_day_before() -> None:
    cadence = plan_for(outpatient(), days(MONDAY, 5), [session(FRIDAY, "14:00")])
    assert told(reminders(cadence)) == [
        ("Tue 17 12:00", "session:2026-11-20:3d"),
        ("Thu 19 12:00", "session:2026-11-20:1d"),
    ]


def test_the_optional_two_hour_reminder_of_outpatient_is_a_patch_away() -> None:
    plan = outpatient(session_reminders={"hours_before": {"hours": 2}})
    cadence = plan_for(plan, days(FRIDAY), [session(FRIDAY, "14:00")])
    assert told(reminders(cadence)) == [("Fri 20 12:00", "session:2026-11-20:soon")]


def test_in_iop_only_individual_family_and_screening_visits_are_reminded_three_days_before() -> None:
    for kind in SessionKind:
        cadence = plan_for(iop(), days(TUESDAY), [session(FRIDAY, "14:00", kind)])
        single = kind in (SessionKind.individual, SessionKind.family, SessionKind.screening)
        assert [message.key for message in reminders(cadence)] == (["session:2026-11-20:3d"] if single else [])


def test_one_day_before_and_the_evening_before_are_one_text_in_the_evening() -> None:
    sessions = [session(TUESDAY, "13:00"), session(TUESDAY, "16:00", SessionKind.individual, series_id=2)]
    (evening,) = reminders(plan_for(iop(), days(MONDAY), sessions))
    assert told([evening]) == [("Mon 16 18:00", "session:2026-11-17:1d")]
    assert starts(evening) == ["2026-11-17T13:00", "2026-11-17T16:00"]


def test_a_two_hour_reminder_of_an_eight_oclock_session_becomes_part_of_the_evening_before() -> None:
    (evening,) = reminders(
        plan_for(only_reminders(**EVENING, **TWO_HOURS), days(MONDAY, 2), [session(TUESDAY, "08:00")])
    )
    assert told([evening]) == [("Mon 16 18:00", "session:2026-11-17:1d")]
    assert evening.reasons == (
        SentReason.days_before(n=1),
        SentReason.hours_before(n=2),
        SentReason.moved_out_of_quiet_hours(),
        SentReason.names_sessions(n=1),
    )


def test_without_an_evening_text_the_two_hour_reminder_moves_to_the_last_moment_of_the_evening_before() -> None:
    (soon,) = reminders(plan_for(only_reminders(**TWO_HOURS), days(MONDAY, 2), [session(TUESDAY, "08:00")]))
    assert told([soon]) == [("Mon 16 19:55", "session:2026-11-17:soon")]
    assert soon.wording == "reminder.tomorrow"


def test_a_reminder_moved_within_its_day_still_says_today() -> None:
    (soon,) = reminders(plan_for(only_reminders(**TWO_HOURS), days(MONDAY), [session(MONDAY, "23:00")]))
    assert told([soon]) == [("Mon 16 19:55", "session:2026-11-16:soon")]
    assert soon.wording == "reminder.today"


def test_a_session_booked_after_the_evening_text_gets_the_moved_reminder_to_itself() -> None:
    known = session(TUESDAY, "10:00", series_id=1)
    late = session(TUESDAY, "08:00", series_id=2, booked_at=at(MONDAY, "18:30"))
    evening, soon = reminders(plan_for(only_reminders(**EVENING, **TWO_HOURS), days(MONDAY, 2), [known, late]))
    assert (starts(evening), told([evening])) == (
        ["2026-11-17T10:00"],
        [("Mon 16 18:00", "session:2026-11-17:1d")],
    )
    assert (starts(soon), told([soon])) == (["2026-11-17T08:00"], [("Mon 16 19:55", "session:2026-11-17:soon")])


def test_a_three_day_reminder_is_not_sent_for_a_visit_booked_the_day_before() -> None:
    visit = session(FRIDAY, "14:00", booked_at=at(THURSDAY, "09:00"))
    cadence = plan_for(outpatient(), days(MONDAY, 5), [visit])
    assert told(reminders(cadence)) == [("Thu 19 12:00", "session:2026-11-20:1d")]


def test_a_visit_booked_after_every_reminder_was_due_gets_none() -> None:
    visit = session(FRIDAY, "14:00", booked_at=at(FRIDAY, "12:30"))
    plan = outpatient(session_reminders={"hours_before": {"hours": 2}})
    assert reminders(plan_for(plan, days(MONDAY, 5), [visit])) == []


def test_a_digest_leaves_out_the_session_that_was_booked_after_it() -> None:
    sessions = [session(TUESDAY, "10:00"), session(TUESDAY, "14:00", series_id=2, booked_at=at(MONDAY, "18:01"))]
    (evening,) = reminders(plan_for(only_reminders(**EVENING), days(MONDAY), sessions))
    assert starts(evening) == ["2026-11-17T10:00"]


def test_two_hours_before_counts_from_the_first_session_known_in_time() -> None:
    sessions = [session(TUESDAY, "12:00", booked_at=at(TUESDAY, "11:00")), session(TUESDAY, "15:00", series_id=2)]
    (soon,) = reminders(plan_for(only_reminders(**TWO_HOURS), days(TUESDAY), sessions))
    assert (told([soon]), starts(soon)) == ([("Tue 17 13:00", "session:2026-11-17:soon")], ["2026-11-17T15:00"])


def test_cancelled_sessions_are_not_spoken_of() -> None:
    sessions = [session(TUESDAY, "10:00", cancelled=True), session(TUESDAY, "14:00", series_id=2)]
    evening, soon = reminders(plan_for(only_reminders(**EVENING, **TWO_HOURS), days(MONDAY, 2), sessions))
    assert starts(evening) == starts(soon) == ["2026-11-17T14:00"]
    assert reminders(plan_for(iop(), days(MONDAY, 2), [sessions[0]])) == []


def test_a_moved_session_is_reminded_at_its_new_time_under_the_same_key() -> None:
    before = session(TUESDAY, "15:00")
    after = replace(before, start=at(TUESDAY, "17:00"))
    plan = only_reminders(**TWO_HOURS)
    (old,), (new,) = (reminders(plan_for(plan, days(TUESDAY), [each])) for each in (before, after))
    assert old.key == new.key
    assert (told([old])[0][0], told([new])[0][0]) == ("Tue 17 13:00", "Tue 17 15:00")


def test_a_reminder_of_today_is_useful_until_the_first_session_starts() -> None:
    (soon,) = reminders(plan_for(only_reminders(**TWO_HOURS), days(TUESDAY), [session(TUESDAY, "15:00")]))
    assert soon.useful_until == at(TUESDAY, "15:00")


def test_tomorrow_is_no_longer_said_after_midnight() -> None:
    (evening,) = reminders(plan_for(only_reminders(**EVENING), days(MONDAY), [session(TUESDAY, "15:00")]))
    assert evening.useful_until == at(TUESDAY, "00:00")


def test_in_three_days_is_said_on_that_day_only() -> None:
    three, _ = reminders(plan_for(outpatient(), days(TUESDAY, 3), [session(FRIDAY, "14:00")]))
    assert (three.wording, three.values["days"]) == ("reminder.days_ahead", 3)
    assert three.useful_until == at(WEDNESDAY, "00:00")


def test_a_clinic_that_closes_early_gets_its_evening_texts_before_closing() -> None:
    quiet = QuietHours(closes=time(17))
    (evening,) = reminders(plan_for(only_reminders(**EVENING), days(MONDAY), [session(TUESDAY, "15:00")], quiet=quiet))
    assert told([evening]) == [("Mon 16 16:55", "session:2026-11-17:1d")]


def test_a_clinic_that_opens_late_gets_a_dated_reminder_at_opening_because_it_names_the_day() -> None:
    plan = only_reminders(days_before={"1": {"at": "09:30"}})
    quiet = QuietHours(opens=time(11))
    (eve,) = reminders(plan_for(plan, days(MONDAY), [session(TUESDAY, "15:00")], quiet=quiet))
    assert told([eve]) == [("Mon 16 11:00", "session:2026-11-17:1d")]


def test_texts_tell_neither_kind_nor_place() -> None:
    visit = replace(session(TUESDAY, "15:00", SessionKind.family), place="Room 4", link="https://example.org/x")
    for message in reminders(plan_for(iop(), days(MONDAY, 2), [visit])):
        assert set(message.values["sessions"][0]) == {"id", "start", "minutes"}


def test_sunday_evening_brings_the_week_ahead_in_one_text() -> None:
    sessions = [session(MONDAY + timedelta(days=n), "10:00", series_id=n + 1) for n in range(-1, 9)]
    digest = next(m for m in plan_for(iop(), days(SUNDAY), sessions).due if m.kind == MessageKind.week_digest)
    assert told([digest]) == [("Sun 15 17:00", "digest:2026-W47")]
    assert [start[:10] for start in starts(digest)] == [str(MONDAY + timedelta(days=n)) for n in range(7)]
    assert digest.useful_until == at(MONDAY, "00:00")


def test_a_week_without_sessions_has_no_digest() -> None:
    cadence = plan_for(iop(), days(SUNDAY), [session(SUNDAY, "10:00"), session(MONDAY, "10:00", cancelled=True)])
    assert not [message for message in cadence.due if message.kind == MessageKind.week_digest]


def test_the_digest_is_named_after_the_week_it_tells_even_around_new_year() -> None:
    sunday = date(2027, 1, 3)
    sessions = [session(sunday + timedelta(days=1), "10:00")]
    assert "digest:2027-W01" in [message.key for message in plan_for(iop(), days(sunday), sessions).due]


def test_the_day_of_a_session_is_the_patients_not_utcs() -> None:
    late = session(MONDAY, "19:30")  # already Tuesday in UTC
    cadence = plan_for(only_reminders(**TWO_HOURS), days(MONDAY), [late], zone=CHICAGO)
    assert told(cadence.due) == [("Mon 16 17:30", "session:2026-11-16:soon")]


def test_reminders_hold_their_wall_clock_time_over_a_change_of_clocks() -> None:
    sunday = date(2026, 11, 1)  # clocks go back in Chicago
    visit = session(sunday + timedelta(days=1), "14:00")
    cadence = plan_for(outpatient(), days(sunday - timedelta(days=2), 3), [visit])
    assert told(reminders(cadence)) == [
        ("Fri 30 12:00", "session:2026-11-02:3d"),
        ("Sun 01 12:00", "session:2026-11-02:1d"),
    ]
    first, second = reminders(cadence)
    assert second.due_at - first.due_at == timedelta(days=2, hours=1)
