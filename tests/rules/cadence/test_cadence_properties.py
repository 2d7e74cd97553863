"""What holds for every plan, schedule, zone and day: quiet hours, the cap, usefulness, one answer per window."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.rules.cadence.check_in_schedule import USEFUL_FOR
from companion.rules.cadence.due_messages import due_messages, needed_around
from companion.rules.cadence.values import CareState, DueMessage, Pause, SavedMeeting
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.plans.document import load_plan
from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import SeriesRule, Session, SessionKind, sessions_between
from companion.rules.texts.kinds import MessageKind, automated
from companion.rules.texts.quiet_hours import QuietHours, allowed
from companion.rules.windows import Window, local_day, local_instant
from tests.rules.cadence.cadence_builders import iop, state
from tests.rules.plans.plan_strategies import documents

ZONES = sorted(available_timezones() - {"localtime"})
# Days around which clocks change somewhere: north, south, by half an hour (Lord Howe), at midnight, and none.
CHANGES = [
    date(2026, 3, 8),
    date(2026, 3, 29),
    date(2026, 4, 5),
    date(2026, 9, 6),
    date(2026, 10, 4),
    date(2026, 10, 25),
    date(2026, 11, 1),
    date(2027, 1, 1),
]
zones = st.sampled_from(["America/Chicago", "Australia/Lord_Howe", "America/Santiago", *ZONES]).map(ZoneInfo)
around_changes = st.builds(lambda day, off: day + timedelta(days=off), st.sampled_from(CHANGES), st.integers(-9, 5))
clock = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 59]))
quiet_hours = st.sampled_from([QuietHours(), QuietHours(time(10), time(18)), QuietHours(time(8), time(21))])
LENGTH = 8


@st.composite
def situations(draw):
    """A patient somewhere, around a change of clocks."""
    zone, first = draw(zones), draw(around_changes)
    day = st.integers(-4, LENGTH + 9).map(lambda off: first + timedelta(days=off))
    booked = st.integers(-20, LENGTH + 9).map(
        lambda off: datetime(first.year, first.month, first.day, tzinfo=UTC) + timedelta(days=off, hours=7)
    )
    sessions = []
    for number in range(draw(st.integers(0, 12))):
        start = local_instant(draw(day), draw(clock), zone)
        kind, cancelled = draw(st.sampled_from(list(SessionKind))), draw(st.sampled_from([False, False, False, True]))
        name = WallClock.of(start, zone)
        sessions.append(Session(number, number, name, start, start, 60, kind, "", "", cancelled, draw(booked)))
    meetings = [
        SavedMeeting(number, local_instant(draw(day), draw(clock), zone), "Name")
        for number in range(draw(st.integers(0, 3)))
    ]
    since = st.none() | st.integers(-90, 10).map(lambda off: first + timedelta(days=off))
    pauses = draw(st.lists(st.builds(lambda a, n: Pause(a, a + timedelta(days=n)), day, st.integers(0, 3)), max_size=1))
    care = CareState(
        enrolled_on=first + timedelta(days=draw(st.integers(-400, 5))),
        stepped_down=draw(st.booleans()),
        risk=draw(st.sampled_from(list(RiskLevel))),
        risk_since=draw(since),
        silent_since=draw(since),
        check_in_time=draw(st.none() | clock),
        pauses=tuple(pauses),
        encouragement=draw(st.booleans()),
        milestone_date=draw(since),
    )
    start = local_instant(first, draw(clock), zone)
    return {
        "sessions": sessions,
        "window": Window(start, start + timedelta(hours=24 * LENGTH)),
        "zone": zone,
        "state": care,
        "quiet": draw(quiet_hours),
        "meetings": meetings,
    }


def all_texts(cadence):
    return [*cadence.due, *(left.message for left in cadence.left_out)]


thorough = settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])


@thorough
@given(documents, situations())
def test_what_is_due_is_allowed_useful_and_named_once(document, situation) -> None:
    plan, window, zone = load_plan(document), situation["window"], situation["zone"]
    cadence = due_messages(plan, **situation)
    texts = all_texts(cadence)
    assert len({message.key for message in texts}) == len(texts)
    for message in texts:
        assert automated(message.kind)
        assert allowed(message.due_at, situation["quiet"], zone)
        assert message.due_at in window
        assert message.due_at < message.useful_until
        assert message.due_at.tzinfo is message.useful_until.tzinfo is UTC
    assert list(cadence.due) == sorted(cadence.due, key=lambda message: message.due_at)
    assert all(left.reason for left in cadence.left_out)


@thorough
@given(documents, situations())
def test_the_cap_holds_on_every_local_day_and_nothing_is_sent_in_a_pause(document, situation) -> None:
    plan, zone = load_plan(document), situation["zone"]
    cadence = due_messages(plan, **situation)
    per_day = Counter(local_day(message.due_at, zone) for message in cadence.due)
    assert all(count <= plan.daily_cap for count in per_day.values())
    for pause in situation["state"].pauses:
        assert not [day for day in per_day if pause.starts_on <= day <= pause.ends_on]


@thorough
@given(documents, situations())
def test_no_day_asks_two_questions_that_one_digit_could_answer(document, situation) -> None:
    questions = [
        message
        for message in due_messages(load_plan(document), **situation).due
        if message.kind in (MessageKind.check_in, MessageKind.meeting_follow_up)
    ]
    check_ins = [message for message in questions if message.kind == MessageKind.check_in]
    assert len({local_day(message.due_at, situation["zone"]) for message in check_ins}) == len(check_ins)
    for earlier in questions:
        for later in questions:
            assert earlier is later or earlier.due_at != later.due_at


@thorough
@given(documents, situations(), st.integers(0, LENGTH * 24), st.integers(0, LENGTH * 24))
def test_a_part_of_a_window_gives_the_same_answer(document, situation, one, other) -> None:
    """So planning again tomorrow, or a day further, never changes its mind."""
    plan, window = load_plan(document), situation["window"]
    first, second = sorted((one, other))
    part = Window(window.start + timedelta(hours=first), window.start + timedelta(hours=second))
    whole = due_messages(plan, **situation)
    needed = needed_around(part)
    smaller = due_messages(
        plan,
        **situation
        | {
            "window": part,
            "sessions": [session for session in situation["sessions"] if session.start in needed],
            "meetings": [meeting for meeting in situation["meetings"] if meeting.start in needed],
        },
    )
    assert smaller.due == tuple(message for message in whole.due if message.due_at in part)
    assert {left.message.key for left in smaller.left_out} == {
        left.message.key for left in whole.left_out if left.message.due_at in part
    }


@thorough
@given(documents, situations(), st.data())
def test_planning_again_after_some_texts_left_changes_nothing(document, situation, data) -> None:
    plan = load_plan(document)
    before = due_messages(plan, **situation)
    instant = data.draw(st.integers(0, LENGTH * 24))
    now = situation["window"].start + timedelta(hours=instant)
    left = [message for message in before.due if message.due_at < now]
    sent = frozenset(message.key for message in left)
    by_day = Counter(local_day(message.due_at, situation["zone"]) for message in left)
    assert due_messages(plan, **situation, sent_keys=sent, already_on_day=by_day).due == before.due


@thorough
@given(documents, situations())
def test_reminders_speak_only_of_sessions_that_take_place_later_and_were_booked_by_then(document, situation) -> None:
    sessions = {session.occurrence_id: session for session in situation["sessions"]}
    for message in all_texts(due_messages(load_plan(document), **situation)):
        for spoken_of in message.values.get("sessions", ()):
            session = sessions[spoken_of["id"]]
            assert not session.cancelled
            assert session.booked_at <= message.due_at < session.start
            assert message.useful_until <= session.start or message.kind == MessageKind.week_digest
            assert spoken_of["start"] == f"{session.start.astimezone(situation['zone']):%Y-%m-%dT%H:%M}"


@thorough
@given(zones, around_changes, st.integers(9, 19))
def test_a_check_in_at_nine_stays_at_nine_when_clocks_change(zone, first, hour) -> None:
    care = state(enrolled_on=first, check_in_time=time(hour, 30))
    window = Window(local_instant(first, time(0), zone), local_instant(first + timedelta(days=14), time(0), zone))
    cadence = due_messages(iop(), [], window, zone, care, QuietHours())
    assert {message.due_at.astimezone(zone).time() for message in cadence.due} == {time(hour, 30)}
    assert all(message.useful_until - message.due_at == USEFUL_FOR for message in cadence.due)


@thorough
@given(documents, situations())
def test_a_patient_in_utc_and_one_elsewhere_with_the_same_wall_clock_get_the_same_texts(document, situation) -> None:
    """Zones may shift instants, never what the patient's wall clock shows (away from changes of clocks)."""
    away = date(2026, 6, 1)
    zone = ZoneInfo("America/New_York")
    offset = timedelta(hours=4)
    window = Window(local_instant(away, time(0), zone), local_instant(away + timedelta(days=LENGTH), time(0), zone))
    back = situation["window"].start - window.start
    there = situation | {
        "window": window,
        "zone": zone,
        "sessions": [
            replace(s, start=s.start - back, original_start=s.start - back, booked_at=s.booked_at - back)
            for s in situation["sessions"]
        ],
        "meetings": [replace(meeting, start=meeting.start - back) for meeting in situation["meetings"]],
    }
    in_utc = there | {
        "window": Window(window.start - offset, window.end - offset),
        "zone": ZoneInfo("UTC"),
        "sessions": [
            replace(s, start=s.start - offset, original_start=s.original_start - offset, booked_at=s.booked_at - offset)
            for s in there["sessions"]
        ],
        "meetings": [replace(meeting, start=meeting.start - offset) for meeting in there["meetings"]],
    }
    plan = load_plan(document)
    one, other = due_messages(plan, **there).due, due_messages(plan, **in_utc).due
    assert [(message.key, message.due_at - offset) for message in one] == [
        (message.key, message.due_at) for message in other
    ]


def test_planning_two_weeks_of_a_busy_patient_takes_fewer_than_ten_thousand_steps() -> None:
    """Calls of functions, which a busy machine does not change; the time is measured by `make bench`."""
    zone = ZoneInfo("America/Chicago")
    booked = datetime(2026, 1, 1, tzinfo=UTC)
    rule = "FREQ=WEEKLY;BYDAY=MO,WE,FR"
    series = [
        SeriesRule(n, n, SessionKind.group, date(2025, 11, 3), time(9 + n), zone, 60, rule, "", "", booked)
        for n in range(5)
    ]
    window = Window(datetime(2026, 11, 16, tzinfo=UTC), datetime(2026, 11, 30, tzinfo=UTC))
    care, plan = state(), iop()

    def planned() -> tuple[DueMessage, ...]:
        sessions = sessions_between(series, [], needed_around(window))
        return due_messages(plan, sessions, window, zone, care, QuietHours()).due

    assert len(planned()) > 15
    assert steps_of(planned) < 10_000


def steps_of(work: Callable[[], object]) -> int:
    """How many functions are called, ours and built-in ones."""
    before, steps = sys.getprofile(), 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return steps
