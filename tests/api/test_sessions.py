"""Series, single sessions, rosters, attendance and a patient's schedule over HTTP."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from icalendar import Calendar

from companion.database import db
from companion.models import Message
from tests.api.conftest import Caller, assert_problem
from tests.builders import a_group, a_patient
from tests.conftest import SetClock

GROUP = {
    "kind": "group",
    "title": "Evening group",
    "starts_on": "2026-03-02",
    "starts_at": "18:00",
    "minutes": 180,
    "rrule": "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "place": "Room 4",
    "link": "https://meet.example.org/abc",
}
WEEK = "from=2026-03-06T00:00:00Z&to=2026-03-13T00:00:00Z"


def test_a_recurring_session_keeps_its_wall_clock_when_clocks_change(caller: Caller) -> None:
    series = caller.post("/series", GROUP | {"roster": [a_patient(caller.staff).id]})
    assert series.status_code == 201, series.text
    assert {name: series.json[name] for name in GROUP} == GROUP
    sessions = caller.read(f"/sessions?{WEEK}")["items"]
    assert [item["start"] for item in sessions] == [
        "2026-03-07T00:00:00Z",
        "2026-03-09T23:00:00Z",
        "2026-03-11T23:00:00Z",
    ]
    assert {item["local_start"][11:] for item in sessions} == {"18:00:00-06:00", "18:00:00-05:00"}
    assert sessions[0]["end"] == "2026-03-07T03:00:00Z" and sessions[0]["time_zone"] == "America/Chicago"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"rrule": "FREQ=SOMETIMES"}, "rrule"),
        ({"kind": "party"}, "kind"),
        ({"minutes": 0}, "minutes"),
        ({"minutes": "60x"}, "minutes"),
        ({"starts_at": "18h"}, "starts_at"),
        ({"starts_at": "18:00:00+01:00"}, "starts_at"),
        ({"starts_on": "1492-10-12"}, "starts_on"),
        ({"link": "javascript:alert(1)"}, "link"),
        ({"title": "x" * 121}, "title"),
        ({"time_zone": "Chicago"}, "time_zone"),
    ],
)
def test_a_wrong_series_is_explained_by_field(plain_caller: Caller, changes: dict[str, Any], field: str) -> None:
    errors = assert_problem(plain_caller.post("/series", GROUP | changes), 422, "invalid")["errors"]
    assert list(errors) == [field]


def test_series_are_listed_by_kind_and_by_who_takes_part(caller: Caller) -> None:
    patient = a_patient(caller.staff)
    group = a_group(caller.staff, [patient]).id
    a_group(caller.staff, kind="family")
    assert caller.read("/series")["total"] == 2
    assert [item["id"] for item in caller.read("/series?kind=group")["items"]] == [group]
    assert [item["id"] for item in caller.read(f"/series?patient_id={patient.id}")["items"]] == [group]
    assert caller.read("/sessions?kind=family&page_size=100")["total"] == 6


def test_a_session_is_moved_cancelled_and_put_back(caller: Caller) -> None:
    series = a_group(caller.staff, [a_patient(caller.staff)]).id
    path = f"/sessions/{series}-20260304T1800"
    moved = caller.patch(path, {"start": "2026-03-05T19:30:00-06:00", "minutes": 90}, etag=caller.etag(path))
    assert moved.status_code == 200, moved.text
    assert (moved.json["start"], moved.json["minutes"], moved.json["moved"]) == ("2026-03-06T01:30:00Z", 90, True)
    assert moved.json["id"] == f"{series}-20260304T1800"
    assert caller.read(f"/sessions/{series}-20260305T0000Z")["id"] == moved.json["id"]  # as ids once were
    cancelled = caller.patch(path, {"cancelled": True, "reason": "snow"}, etag=moved.headers["ETag"])
    assert cancelled.json["cancelled"] is True
    assert_problem(caller.patch(path, {"cancelled": True}, etag="*"), 409, "conflict")
    back = caller.patch(path, {"cancelled": False}, etag=cancelled.headers["ETag"])
    assert (back.json["start"], back.json["cancelled"], back.json["moved"]) == ("2026-03-05T00:00:00Z", False, False)
    for wrong in ({}, {"cancelled": True, "start": "2026-03-05T19:30:00Z"}, {"start": "2026-01-01T00:00:00Z"}):
        assert_problem(caller.patch(path, wrong, etag="*"), 422, "invalid")


def test_the_rest_of_a_series_moves_and_its_roster_goes_with_it(caller: Caller) -> None:
    patient = a_patient(caller.staff).id
    series = a_group(caller.staff, []).id
    assert caller.post(f"/series/{series}/roster", {"patient_id": patient, "from_day": "2026-03-01"}).status_code == 201
    rule = {"starts_on": "2026-03-10", "starts_at": "17:00", "minutes": 120, "rrule": "FREQ=WEEKLY;BYDAY=TU,TH"}
    rest = caller.post(f"/sessions/{series}-20260309T2300Z/move-rest", rule)
    assert rest.status_code == 201, rest.text
    assert rest.json["continues_id"] == series
    starts = [item["start"] for item in caller.read(f"/patients/{patient}/schedule?{WEEK}")["sessions"]]
    assert starts == ["2026-03-07T00:00:00Z", "2026-03-10T22:00:00Z", "2026-03-12T22:00:00Z"]
    ended = caller.post(f"/series/{rest.json['id']}/end", {"last_day": "2026-03-10"})
    assert "UNTIL" in ended.json["rrule"]
    assert len(caller.read(f"/patients/{patient}/schedule?{WEEK}")["sessions"]) == 2


def test_who_joins_and_leaves_a_group(caller: Caller) -> None:
    patient = a_patient(caller.staff).id
    series = a_group(caller.staff).id
    roster = f"/series/{series}/roster"
    for _ in range(2):  # joining twice is fine
        assert caller.post(roster, {"patient_id": patient, "from_day": "2026-03-01"}).status_code == 201
    assert caller.read(roster) == [{"patient_id": patient, "from_day": "2026-03-01", "until_day": None}]
    assert_problem(caller.delete(f"{roster}/{patient}"), 422, "invalid")
    assert caller.delete(f"{roster}/{patient}?until_day=2026-03-06").status_code == 204
    assert caller.read(roster)[0]["until_day"] == "2026-03-06"
    assert_problem(caller.delete(f"{roster}/{patient}?until_day=2026-03-06"), 404, "not-found")
    assert [item["start"][:10] for item in caller.read(f"/patients/{patient}/schedule")["sessions"]] == [
        "2026-03-03",
        "2026-03-05",
    ]


def test_marking_attendance_twice_is_harmless_and_a_miss_opens_a_task(caller: Caller, clock: SetClock) -> None:
    came, missed = a_patient(caller.staff).id, a_patient(caller.staff).id
    series = a_group(caller.staff)
    for patient in (came, missed):
        caller.post(f"/series/{series.id}/roster", {"patient_id": patient, "from_day": "2026-01-05"})
    path = f"/sessions/{series.id}-20260303T0000Z/attendance"
    marks = {"marks": [{"patient_id": came, "came": "attended"}, {"patient_id": missed, "came": "missed"}]}
    early = assert_problem(caller.put(path, marks), 422, "invalid")
    assert list(early["errors"]) == ["session"]
    clock.set(datetime(2026, 3, 3, 1, tzinfo=UTC))
    for _ in range(2):
        response = caller.put(path, marks)
        assert response.status_code == 200, response.text
        assert [(row["patient_id"], row["came"]) for row in response.json] == [(came, "attended"), (missed, "missed")]
    assert caller.read(path) == response.json
    alerts = caller.read("/alerts?kind=missed_session")["items"]
    assert [alert["patient_id"] for alert in alerts] == [missed]
    texts = [text.patient_id for text in db.session.query(Message).filter_by(kind="missed_session")]
    assert texts == [missed]
    twice = {"marks": marks["marks"][:1] * 2}
    assert_problem(caller.put(path, twice), 422, "invalid")


def test_a_series_changes_its_details_but_not_its_times_in_place(caller: Caller) -> None:
    path = f"/series/{a_group(caller.staff).id}"
    changed = caller.patch(path, {"place": "Room 5", "title": ""}, etag=caller.etag(path))
    assert (changed.json["place"], changed.json["title"]) == ("Room 5", "")
    assert_problem(caller.patch(path, {"starts_at": "09:00"}, etag="*"), 422, "invalid")


def test_the_calendar_file_gives_nothing_away(caller: Caller) -> None:
    patient = a_patient(caller.staff).id
    series = caller.post("/series", GROUP | {"roster": [patient]}).json["id"]
    caller.patch(f"/sessions/{series}-20260307T0000Z", {"cancelled": True}, etag="*")
    meeting = caller.post(
        "/meetings", {"name": "Serenity", "fellowship": "AA", "weekday": 1, "starts_at": "19:00", "place": "Church"}
    )
    caller.put(f"/patients/{patient}/meetings/{meeting.json['id']}")
    response = caller.get(f"/patients/{patient}/schedule.ics?{WEEK}")
    assert response.mimetype == "text/calendar"
    events = Calendar.from_ical(response.text).walk("VEVENT")
    assert [event["SUMMARY"] for event in events] == ["Appointment"] * 4
    assert [event.decoded("DTSTART") for event in events][:2] == [
        datetime(2026, 3, 7, 0, tzinfo=UTC),
        datetime(2026, 3, 9, 23, tzinfo=UTC),
    ]
    assert str(events[0]["STATUS"]) == "CANCELLED" and "STATUS" not in events[1]
    assert len({str(event["UID"]) for event in events}) == 4
    lowered = response.text.lower()
    for telling in ("group", "room", "serenity", "church", "robin", "harbor", "meet.example.org"):
        assert telling not in lowered


def test_a_schedule_shows_saved_meetings_beside_the_sessions(caller: Caller) -> None:
    patient = a_patient(caller.staff).id
    meeting = caller.post("/meetings", {"name": "Serenity", "fellowship": "AA", "weekday": 6, "starts_at": "19:00"})
    caller.put(f"/patients/{patient}/meetings/{meeting.json['id']}")
    schedule = caller.read(f"/patients/{patient}/schedule?{WEEK}")
    assert schedule["time_zone"] == "America/Chicago" and schedule["sessions"] == []
    assert [(item["name"], item["start"], item["local_start"]) for item in schedule["meetings"]] == [
        ("Serenity", "2026-03-09T00:00:00Z", "2026-03-08T19:00:00-05:00")
    ]
