"""Sessions on the pages: entered once, changed after seeing whose texts change, corrected where people were told."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from html import unescape
from zoneinfo import ZoneInfo

import pytest

from companion.care.patients.consent import opt_out
from companion.care.sessions.occurrences import find_occurrence
from companion.care.sessions.rosters import add_to_roster, remove_from_roster, roster_ids
from companion.care.telling.planning import plan_ahead
from companion.database import db, transaction
from companion.models import Attendance, ClinicClosing, Message, RosterEntry, SessionSeries
from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import occurrence_id
from tests.builders import a_clinic, a_counselor, a_group, a_patient, a_session

WEDNESDAY = datetime(2026, 3, 5, 0, 0, tzinfo=UTC)  # Wednesday 4 March, 18:00 in Chicago


@pytest.fixture
def patients(counselor, clock):
    names = ("Robin", "Sasha", "Terry")
    return [a_patient(counselor, clock() - timedelta(days=30), given_name=name) for name in names]


@pytest.fixture
def group(counselor, patients, clock):
    """Monday, Wednesday, Friday at 18:00; the clock stands on Monday 2 March, 10:00."""
    group = a_group(counselor, patients, clock() - timedelta(days=30), title="Evening group")
    plan_ahead(clock())
    return group


@pytest.fixture
def browser(browser_of, counselor):
    browser = browser_of(counselor)
    browser.get("/sessions")
    return browser


def occurrence(group: SessionSeries, start: datetime = WEDNESDAY) -> str:
    return occurrence_id(group.id, WallClock.of(start, ZoneInfo("America/Chicago")))


def state(browser, group: SessionSeries) -> str:
    return re.search(r'name="was" value="([^"]+)"', browser.get(f"/sessions/{occurrence(group)}").text)[1]


def change(browser, group: SessionSeries, **fields: str):
    return browser.post(f"/sessions/{occurrence(group)}/change", **({"was": state(browser, group)} | fields))


def was_reminded(patient, group: SessionSeries, start: datetime = WEDNESDAY) -> None:
    """As if a reminder of the session had reached the phone."""
    with transaction():
        row = next(
            row
            for row in db.session.query(Message).filter_by(patient_id=patient.id, status="pending")
            if occurrence(group, start) in (row.about or ())
        )
        row.status, row.handed_over_at, row.due_at = "delivered", start - timedelta(days=3), start - timedelta(days=3)


def corrections(status: str = "pending") -> list[Message]:
    db.session.expire_all()
    return db.session.query(Message).filter_by(kind="session_change", status=status).order_by(Message.id).all()


def test_the_week_shows_the_clinics_sessions_in_its_own_time(browser, group) -> None:
    page = browser.get("/sessions").text
    assert page.count("Evening group") == 3
    assert "6:00 PM" in page and "9:00 PM" in page and "3 people" in page


def test_only_mine_leaves_out_what_others_lead(browser_of, supervisor, group) -> None:
    browser = browser_of(supervisor)
    assert "Evening group" in browser.get("/sessions").text
    page = browser.get("/sessions?mine=1").text
    assert "Evening group" not in page and "No sessions this week." in page


def test_a_day_that_is_no_day_shows_this_week(browser, group) -> None:
    assert browser.get("/sessions?week=99999-99-99").status_code == 200


def test_a_group_of_twelve_is_entered_once(browser, counselor, clock) -> None:
    twelve = [a_patient(counselor, clock(), given_name=f"P{number}") for number in range(12)]
    answer = browser.post(
        "/sessions/new", kind="group", title="Morning group", repeats="weekly", weekdays=["MO", "TH"], every="2",
        starts_on="2026-03-03", starts_at="09:30", minutes="90", until="2026-06-30", counselor_id=str(counselor.id),
        roster=[str(patient.id) for patient in twelve],
    )  # fmt: skip
    assert answer.status_code == 303
    series = db.session.query(SessionSeries).one()
    assert series.rrule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20260701T045959Z"
    assert len(roster_ids(series)) == 12
    page = browser.get(answer.location).text
    assert "Mon, Thu, every 2 weeks, until Jun 30, 2026" in page
    assert db.session.query(Message).filter_by(status="pending").count() > 12


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"weekdays": []}, "Choose at least one day of the week."),
        ({"starts_on": ""}, "Choose a day"),
        ({"minutes": "2"}, "Must be a whole number from 5 to 720."),
        ({"until": "2026-01-01"}, "This is before the first day."),
        ({"link": "javascript:alert(1)"}, "A link begins with https://."),
    ],
)
def test_what_is_wrong_with_a_new_group_is_told_and_nothing_typed_is_lost(browser, counselor, fields, said) -> None:
    typed = {
        "kind": "group", "repeats": "weekly", "weekdays": ["MO"], "every": "1", "starts_on": "2026-03-03",
        "starts_at": "09:30", "minutes": "90", "counselor_id": str(counselor.id), "title": "Morning group",
    }  # fmt: skip
    answer = browser.post("/sessions/new", **(typed | fields))
    assert answer.status_code == 422
    assert said in answer.text and 'value="Morning group"' in answer.text
    assert db.session.query(SessionSeries).count() == 0


def test_moving_shows_first_who_gets_a_correction_and_changes_nothing(browser, counselor, group, patients) -> None:
    was_reminded(patients[0], group)
    answer = change(browser, group, action="move", starts_on="2026-03-05", starts_at="17:00", minutes="180", do="look")
    text = unescape(answer.text)
    assert "3 people get a text about it." in text
    assert "New time! Wed Mar 4, 6:00 PM is now Thu Mar 5, 5:00 PM" in text
    # The two who were not reminded hear the same, and stand together.
    assert text.count("knows it by heart, was not reminded yet") == 1
    assert [names.count("<strong>") for names in re.findall(r'<ul class="names">.*?</ul>', text, re.S)] == [1, 2]
    assert "Tell everybody on the roster" in text
    assert corrections() == []
    assert find_occurrence(occurrence(group), counselor)[1].start == WEDNESDAY


def test_a_look_at_another_length_names_it_and_no_time_that_stays(browser, group) -> None:
    look = change(browser, group, action="move", starts_on="2026-03-04", starts_at="18:00", minutes="90", do="look")
    assert "→ <strong>90 minutes</strong>" in look.text


def test_a_look_without_the_tick_shows_whom_it_leaves_out(browser, group, patients) -> None:
    was_reminded(patients[0], group)
    text = unescape(change(browser, group, action="cancel", do="look", asked="1").text)
    assert "1 person gets a text about it." in text and "knows it by heart" not in text
    assert "was not told of it yet" in text
    again = unescape(change(browser, group, action="cancel", do="look", asked="1", tell_roster="1").text)
    assert "3 people get a text about it." in again


def test_whom_no_text_can_tell_is_named_with_the_number_before_and_counted_after(
    browser, group, patients, counselor, clock
) -> None:
    """Nobody has to look the number up; and who has none is not said to be reached by it."""
    opt_out(patients[0], "written", clock(), by=counselor)
    quiet = a_patient(counselor, clock(), given_name="Nova", phone=None, consent_method=None)
    add_to_roster(group.id, quiet.id, date(2026, 3, 2), counselor, clock())
    look = unescape(change(browser, group, action="cancel", do="look").text)
    assert "2 people can get no text: a task to call opens for each." in look
    assert look.index("please call") < look.index("is off, no need to come")  # who has to do something sees it first
    assert f'href="tel:{patients[0].phone}"' in look and look.count("tel:") == 1
    assert "calls only: no number" in look and "has not agreed to texts" not in look
    done = browser.get(change(browser, group, action="cancel", do="apply").location).text
    assert "Corrections sent: 2. 2 people can get no text: call, the tasks are on Today." in done


def test_what_must_be_known_before_the_morning_is_said_to_leave_at_night(
    browser_of, counselor, patients, clock
) -> None:
    early = a_group(counselor, patients, clock() - timedelta(days=30), starts_at=time(8))
    plan_ahead(clock())
    clock.set(datetime(2026, 3, 4, 3, 0, tzinfo=UTC))  # Tuesday 21:00, and texts may leave again at 9:00
    name = occurrence_id(early.id, WallClock("2026-03-04T08:00"))
    browser = browser_of(counselor)
    was = re.search(r'name="was" value="([^"]+)"', browser.get(f"/sessions/{name}").text)[1]
    look = browser.post(f"/sessions/{name}/change", action="cancel", do="look", was=was).text
    assert "leaves at once" in look and "at night: in the morning it would be too late" in look


def test_without_the_tick_only_those_are_told_who_were_reminded_and_reminders_follow(browser, group, patients) -> None:
    was_reminded(patients[0], group)
    answer = change(
        browser, group, action="move", starts_on="2026-03-05", starts_at="17:00", minutes="180", do="apply", asked="1"
    )
    assert answer.status_code == 303
    told = corrections()
    assert [row.patient_id for row in told] == [patients[0].id]
    assert "Thu Mar 5, 5:00 PM" in told[0].body
    reminders = [
        row
        for row in db.session.query(Message).filter_by(patient_id=patients[1].id, status="pending")
        if occurrence(group) in (row.about or ())
    ]
    assert reminders and all("6:00 PM" not in row.body or "Mar 5" not in row.body for row in reminders)


def test_a_move_taken_back_before_the_correction_left_tells_nobody_anything(browser, group, patients) -> None:
    was_reminded(patients[0], group)
    change(browser, group, action="move", starts_on="2026-03-05", starts_at="17:00", minutes="180", do="apply")
    assert 'class="small">Undo' in browser.get("/sessions").text
    change(browser, group, action="reinstate", do="apply")
    assert corrections() == []
    assert len(corrections("cancelled")) == 3


def test_a_cancellation_that_was_told_and_taken_back_is_told_again(browser, group, patients, clock) -> None:
    was_reminded(patients[0], group)
    change(browser, group, action="cancel", reason="ill", do="apply")
    with transaction():
        for row in corrections():
            row.status, row.handed_over_at = "delivered", clock()
    clock.pass_time(minutes=5)
    change(browser, group, action="reinstate", do="apply")
    assert ["New on your calendar: Wed Mar 4, 6:00 PM" in row.body for row in corrections()] == [True] * 3
    with transaction():
        for row in corrections():
            row.status, row.handed_over_at = "delivered", clock()
    clock.pass_time(minutes=5)
    change(browser, group, action="cancel", do="apply")
    assert ["is off" in row.body for row in corrections()] == [True] * 3


def test_cancelling_takes_back_the_reminders_and_tells_who_was_reminded(browser, group, patients) -> None:
    was_reminded(patients[0], group)
    look = change(browser, group, action="cancel", do="look")
    assert "Wed Mar 4, 6:00 PM is off" in unescape(look.text)
    change(browser, group, action="cancel", do="apply")
    assert len(corrections()) == 3
    waiting = db.session.query(Message).filter(Message.status == "pending", Message.planned)
    assert not [row for row in waiting if list(row.about or ()) == [occurrence(group)]]
    page = browser.get(f"/sessions/{occurrence(group)}").text
    assert "cancelled" in page and "Put it back" in page


def test_the_second_of_two_counselors_changing_one_session_is_told(browser, browser_of, supervisor, group) -> None:
    other = browser_of(supervisor)
    seen = state(other, group)
    change(browser, group, action="cancel", do="apply")
    answer = other.post(
        f"/sessions/{occurrence(group)}/change", action="move", starts_on="2026-03-05", starts_at="17:00",
        minutes="180", was=seen, do="apply",
    )  # fmt: skip
    assert answer.status_code == 422
    assert "Somebody changed this session meanwhile" in answer.text


def test_a_change_nobody_knows_of_says_that_nobody_has_to_be_told(browser, counselor, patients, clock) -> None:
    visit = a_session(counselor, patients[0], date(2026, 3, 4), time(18), clock())
    look = change(browser, visit, action="cancel", do="look").text
    assert "Nobody was told of it yet, so nobody gets a text about it." in look
    assert re.search(r'name="tell_roster" value="1"\s+hx-post', look)  # there, and not ticked


def test_the_end_of_a_series_is_told_to_all_whose_first_session_falls_out(browser, group) -> None:
    look = change(browser, group, action="end", last_day="2026-03-06", do="look").text
    assert "3 people get a text about it." in look
    assert "last day Fri, Mar 6" in look


def test_moving_all_later_sessions_corrects_those_who_were_told_of_one(browser, group, patients, counselor) -> None:
    was_reminded(patients[0], group)
    fields = {
        "action": "move_rest", "starts_on": "2026-03-03", "starts_at": "17:00", "minutes": "120",
        "weekdays": ["TU", "TH"], "every": "1", "until": "",
    }  # fmt: skip
    look = change(browser, group, **fields, do="look")
    assert "3 people get a text about it." in look.text
    assert "→ <strong>Tue, Thu, 5:00 PM, from Tue, Mar 3 on</strong>" in look.text
    answer = change(browser, group, **fields, do="apply")
    assert answer.status_code == 303
    new, old = "Instead:\nTue 3 5pm\nThu 5 5pm", "These are off:\nWed 4 6pm\nFri 6 6pm"
    assert [(row.patient_id, old in row.body, new in row.body) for row in corrections()] == [
        (patient.id, True, True) for patient in patients
    ]
    rest = db.session.query(SessionSeries).order_by(SessionSeries.id.desc()).first()
    assert rest.continues_id == group.id and len(roster_ids(rest)) == 3


def test_ending_a_series_tells_those_who_were_reminded_of_what_no_longer_takes_place(browser, group, patients) -> None:
    was_reminded(patients[0], group)
    answer = change(browser, group, action="end", last_day="2026-03-02", do="apply")
    assert answer.status_code == 303
    assert ["These are off, no need to come:\nWed Mar 4: 6:00 PM" in row.body for row in corrections()] == [True] * 3


@pytest.mark.parametrize("last_day", ["2026-03-01", "2020-03-31"])
def test_an_end_in_the_past_is_refused_beside_its_field(browser, group, last_day) -> None:
    for do in ("look", "apply"):
        answer = change(browser, group, action="end", last_day=last_day, do=do)
        assert answer.status_code == 422 and "Choose today or a later day." in answer.text


def test_an_end_is_taken_back_at_once_and_from_the_page_of_the_series(browser, group, counselor) -> None:
    rule = group.rrule
    for _ in range(2):
        answer = change(browser, group, action="end", last_day="2026-03-06", do="apply")
        page = browser.get(answer.location).text
        assert (
            "Take the end back" in page and 'class="small">Undo' in page and f"/series/{group.id}/take-back-end" in page
        )
        assert browser.post(f"/series/{group.id}/take-back-end").status_code == 303
        db.session.expire_all()
        assert group.rrule == rule
    assert "Take the end back" not in browser.get(f"/series/{group.id}").text


NEW = {
    "kind": "group", "repeats": "weekly", "weekdays": ["TU"], "every": "1", "starts_on": "2026-03-03",
    "starts_at": "09:30", "minutes": "60",
}  # fmt: skip


def accepted(page: str) -> list[str]:
    return re.findall(r'name="accept" value="([^"]+)"', page)


def test_what_may_be_a_slip_is_asked_about_with_names_and_saved_when_it_is_meant(
    browser, counselor, patients, clock
) -> None:
    lee = a_patient(counselor, clock(), given_name="Lee")
    a_session(counselor, lee, date(2026, 3, 3), time(9, 30), clock())
    a_group(counselor, [patients[0]], clock(), title="Art", starts_on=date(2026, 3, 3), starts_at=time(10), minutes=60)
    typed = NEW | {"counselor_id": str(counselor.id), "roster": [str(patients[0].id)], "title": "Morning group"}
    asked = browser.post("/sessions/new", **typed)
    text = unescape(asked.text)
    assert asked.status_code == 422 and 'value="Morning group"' in text and "Nothing is saved yet." in text
    assert "Casey Counselor has Lee Example on Tue, Mar 3 at 9:30 AM." in text
    assert "Casey Counselor has Art" not in text  # Monday, Wednesday, Friday
    assert db.session.query(SessionSeries).filter_by(title="Morning group").count() == 0
    again = browser.post("/sessions/new", **typed | {"accept": accepted(text), "starts_at": "03:00"})
    assert again.status_code == 422 and "It begins at 3:00 AM, at night." in again.text
    assert browser.post("/sessions/new", **typed, accept=accepted(text)).status_code == 303


def test_a_person_is_asked_about_by_name_and_the_empty_roster_too(browser, counselor, group, patients, clock) -> None:
    typed = NEW | {"counselor_id": str(counselor.id), "weekdays": ["WE"], "starts_at": "17:30"}
    page = unescape(browser.post("/sessions/new", **typed, roster=[str(patients[1].id)]).text)
    assert "Sasha Example has Evening group on Wed, Mar 4 at 6:00 PM: the first of 8 that clash." in page
    assert "Nobody takes part yet" in browser.post("/sessions/new", **typed | {"starts_at": "09:00"}).text


def test_a_move_is_asked_about_before_and_when_it_is_made(browser, group, counselor) -> None:
    fields = {"action": "move", "starts_on": "2026-03-05", "starts_at": "03:00", "minutes": "180"}
    look = change(browser, group, **fields, do="look")
    assert look.status_code == 200 and "It begins at 3:00 AM, at night." in look.text and "Move it anyway" in look.text
    assert change(browser, group, **fields, do="apply").status_code == 422
    assert find_occurrence(occurrence(group), counselor)[1].start == WEDNESDAY
    assert change(browser, group, **fields, do="apply", accept=accepted(look.text)).status_code == 303
    assert find_occurrence(occurrence(group), counselor)[1].start == WEDNESDAY + timedelta(hours=9)


def test_moving_the_rest_and_adding_people_is_asked_about(browser, group, counselor, patients, clock) -> None:
    fields = {"action": "move_rest", "starts_on": "2026-03-04", "starts_at": "23:00", "minutes": "60",
              "weekdays": ["WE"], "every": "1", "until": ""}  # fmt: skip
    asked = change(browser, group, **fields, do="apply")
    assert asked.status_code == 422 and "It begins at 11:00 PM, at night." in asked.text
    newcomer = a_patient(counselor, clock(), given_name="Nico")
    a_session(counselor, newcomer, date(2026, 3, 6), time(18), clock())
    adding = {"roster": [str(newcomer.id)], "from_day": "2026-03-04"}
    asked = browser.post(f"/series/{group.id}/roster", **adding)
    assert asked.status_code == 422 and "Add them anyway" in asked.text
    assert "Nico Example has Casey Counselor on Fri, Mar 6 at 6:00 PM." in asked.text
    assert newcomer.id not in roster_ids(group)
    browser.post(f"/series/{group.id}/roster", **adding, accept=accepted(asked.text))
    assert newcomer.id in roster_ids(group)


def test_another_counselor_who_is_busy_is_asked_about_beside_the_details(browser, group, supervisor, clock) -> None:
    a_session(supervisor, a_patient(supervisor, clock(), given_name="Lee"), date(2026, 3, 4), time(19), clock())
    changes = {"title": "Night group", "counselor_id": str(supervisor.id)}
    asked = browser.post(f"/series/{group.id}", **changes)
    assert asked.status_code == 422 and 'value="Night group"' in asked.text
    assert "Sam Supervisor has Lee Example on Wed, Mar 4 at 7:00 PM." in asked.text
    assert browser.post(f"/series/{group.id}", **changes, accept=accepted(asked.text)).status_code == 303
    db.session.expire_all()
    assert (group.counselor_id, group.title) == (supervisor.id, "Night group")


def test_a_time_with_seconds_is_refused_beside_its_field(browser, counselor, patients) -> None:
    typed = NEW | {"counselor_id": str(counselor.id), "starts_at": "09:30:20", "roster": [str(patients[0].id)]}
    answer = browser.post("/sessions/new", **typed)
    assert answer.status_code == 422 and "without seconds" in answer.text


def test_people_join_and_leave_a_group_and_leaving_can_be_undone(browser, group, counselor, patients, clock) -> None:
    newcomer = a_patient(counselor, clock(), given_name="Nico")
    page = browser.get(f"/series/{group.id}").text
    assert "Nico" in page
    assert (
        browser.post(f"/series/{group.id}/roster", roster=[str(newcomer.id)], from_day="2026-03-04").status_code == 303
    )
    assert newcomer.id in roster_ids(group)
    browser.post(f"/series/{group.id}/roster/{patients[0].id}/remove")
    assert 'class="small">Undo' in browser.get(f"/series/{group.id}").text
    entry = db.session.query(RosterEntry).filter_by(patient_id=patients[0].id).one()
    assert entry.until_day == date(2026, 3, 2)
    assert browser.post(f"/series/{group.id}/roster/{patients[0].id}/put-back").status_code == 303
    db.session.expire_all()
    assert entry.until_day is None and entry.from_day == date(2026, 1, 5)


def test_one_who_leaves_later_may_stay_and_one_who_joins_later_may_leave(browser, group, counselor, patients) -> None:
    remove_from_roster(group.id, patients[0].id, date(2026, 4, 1), counselor, group.created_at)
    page = browser.get(f"/series/{group.id}").text
    assert "before Apr 1, 2026" in page
    assert browser.post(f"/series/{group.id}/roster", roster=[str(patients[0].id)], from_day="2026-03-10").location
    page = browser.get(f"/series/{group.id}").text
    assert "before Apr 1, 2026" not in page and page.count("Remove Robin Example") == 1


def test_adding_nobody_is_told_beside_the_list(browser, group) -> None:
    answer = browser.post(f"/series/{group.id}/roster", from_day="2026-03-04")
    assert answer.status_code == 422 and "Choose at least one person." in answer.text


def test_attendance_of_a_group_is_one_screen(browser, counselor, group, patients, clock) -> None:
    monday = occurrence(group, datetime(2026, 3, 3, 0, 0, tzinfo=UTC))
    assert "has not begun yet" in browser.get(f"/sessions/{monday}/attendance").text
    clock.set(datetime(2026, 3, 3, 0, 30, tzinfo=UTC))
    browser.sign_in(counselor)
    page = browser.get(f"/sessions/{monday}/attendance").text
    assert page.count('role="radiogroup"') == 3
    marks = {f"came-{patient.id}": came for patient, came in zip(patients, ("attended", "late", "missed"), strict=True)}
    assert browser.post(f"/sessions/{monday}/attendance", **marks).status_code == 303
    found = {row.patient_id: row.came for row in db.session.query(Attendance)}
    assert found == {patient.id: marks[f"came-{patient.id}"] for patient in patients}
    assert browser.post(f"/sessions/{monday}/attendance").status_code == 422


def test_the_week_says_of_which_sessions_the_roll_call_is_still_open(
    browser, counselor, group, patients, clock
) -> None:
    monday = occurrence(group, datetime(2026, 3, 3, 0, 0, tzinfo=UTC))
    clock.set(datetime(2026, 3, 3, 2, 59, tzinfo=UTC))
    assert "attendance is open" not in browser.sign_in(counselor).get("/sessions").text
    clock.set(datetime(2026, 3, 3, 3, 0, tzinfo=UTC))
    assert browser.get("/sessions").text.count("attendance is open") == 1
    marks = {f"came-{patient.id}": "attended" for patient in patients}
    first = dict([marks.popitem()])
    browser.post(f"/sessions/{monday}/attendance", **first)
    assert "attendance is open" in browser.get("/sessions").text
    browser.post(f"/sessions/{monday}/attendance", **marks)
    assert "attendance is open" not in browser.get("/sessions").text


def test_hours_attended_stand_against_the_levels_hours(browser, counselor, group, patients, clock) -> None:
    monday = occurrence(group, datetime(2026, 3, 3, 0, 0, tzinfo=UTC))
    clock.set(datetime(2026, 3, 3, 0, 30, tzinfo=UTC))
    browser.sign_in(counselor).get("/sessions")
    browser.post(f"/sessions/{monday}/attendance", **{f"came-{patients[0].id}": "attended"})
    page = browser.get("/sessions/hours?week=2026-03-02").text
    assert "below: 10 to 19 hours a week" in page  # three groups of three hours cannot reach ten
    assert "Robin Example" in page


def test_a_closed_day_shows_first_what_falls_out_then_tells_who_was_reminded(
    browser_of, supervisor, group, patients
) -> None:
    was_reminded(patients[0], group)
    browser = browser_of(supervisor)
    browser.get("/sessions/closings")
    look = browser.post("/sessions/closings", day="2026-03-04", reason="Snow", do="look")
    assert "1 session does not take place." in look.text and "is off" in look.text
    assert db.session.query(ClinicClosing).count() == 0
    assert browser.post("/sessions/closings", day="2026-03-04", reason="Snow", do="apply").status_code == 303
    told = {row.patient_id: row.due_at.astimezone(patients[0].zone) for row in corrections()}
    assert told.keys() == {patient.id for patient in patients}
    # Who was reminded hears at once, who knows it by heart the day before.
    assert [(at.day, at.hour) for at in told.values()] == [(2, 10), (3, 12), (3, 12)]
    page = browser.get("/sessions").text
    assert "closed: Snow" in page
    closing = db.session.query(ClinicClosing).one()
    browser.post(f"/sessions/closings/{closing.id}/reopen")
    assert db.session.query(ClinicClosing).count() == 0 and corrections() == []


def test_a_counselor_sees_closed_days_and_cannot_add_one(browser) -> None:
    assert "A supervisor can add a day." in browser.get("/sessions/closings").text
    assert browser.post("/sessions/closings", day="2026-03-04", reason="Snow", do="apply").status_code == 403
    assert browser.post("/sessions/closings/1/reopen").status_code == 403


def test_another_clinics_sessions_are_not_here(browser_of, group, patients) -> None:
    browser = browser_of(a_counselor(a_clinic("Other")))
    page = browser.get("/sessions").text
    assert "Evening group" not in page
    one = f"/sessions/{occurrence(group)}"
    for address in (one, one + "/attendance", f"/series/{group.id}"):
        assert browser.get(address).status_code == 404, address
    posts = (one + "/change", one + "/attendance", f"/series/{group.id}", f"/series/{group.id}/roster")
    for address in (*posts, f"/series/{group.id}/roster/{patients[0].id}/remove"):
        assert browser.post(address, action="cancel", do="apply").status_code == 404, address


def test_an_id_that_is_none_is_not_here(browser) -> None:
    assert browser.get("/sessions/nothing").status_code == 404


def test_a_single_session_offers_no_rest_to_move(browser, counselor, patients, clock) -> None:
    single = a_session(counselor, patients[0], date(2026, 3, 6), time(9), clock())
    page = browser.get(f"/sessions/{occurrence(single, datetime(2026, 3, 6, 15, 0, tzinfo=UTC))}").text
    assert "Move this one" in page and "all later ones" not in page
