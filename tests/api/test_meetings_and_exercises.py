"""Support-group meetings as stored, saved and logged; exercises as stored and assigned; the list of staff."""

from __future__ import annotations

from typing import Any

import pytest

from companion.database import db, transaction
from companion.models import Clinic, Exercise, Meeting, Message
from companion.rules.exercises.exercise import BUILT_IN, dump_exercise
from tests.api.conftest import Caller, SignIn, assert_problem
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock

EVENING = {"name": "Serenity", "fellowship": "AA", "weekday": 1, "starts_at": "19:00", "city": "Springfield"}


def _add(caller: Caller, **changes: Any) -> int:
    response = caller.post("/meetings", EVENING | changes)
    assert response.status_code == 201, response.text
    identifier: int = response.json["id"]
    return identifier


def test_meetings_are_found_by_day_time_fellowship_city_language_and_online(caller: Caller) -> None:
    evening = _add(caller)
    noon = _add(caller, weekday=2, starts_at="12:00", fellowship="NA", city="Salem", language="es")
    online = _add(caller, weekday=2, starts_at="21:00", online=True, link="https://meet.example.org/1")
    for query, expected in {
        "": [evening, noon, online],
        "?weekday=2": [noon, online],
        "?fellowship=NA": [noon],
        "?city=Springfield&online=false": [evening],
        "?language=es": [noon],
        "?online=true": [online],
        "?starts_from=12:00&starts_before=20:00": [evening, noon],
        "?removed=true": [],
    }.items():
        assert [item["id"] for item in caller.read(f"/meetings{query}")["items"]] == expected, query
    assert caller.read("/meetings")["items"][0]["time_zone"] == "America/Chicago"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"weekday": 7}, "weekday"),
        ({"language": "English"}, "language"),
        ({"link": "meet"}, "link"),
        ({"name": ""}, "name"),
    ],
)
def test_a_wrong_meeting_is_explained_by_field(plain_caller: Caller, changes: dict[str, Any], field: str) -> None:
    assert list(assert_problem(plain_caller.post("/meetings", EVENING | changes), 422, "invalid")["errors"]) == [field]


def _reminders(patient_id: int) -> list[str]:
    rows = db.session.query(Message).filter_by(
        patient_id=patient_id, kind="meeting_reminder", status="pending", planned=True
    )
    times = [row.due_at.isoformat()[11:16] for row in rows]
    db.session.rollback()
    return times


def test_a_saved_meeting_is_reminded_of_until_it_is_taken_off(caller: Caller) -> None:
    patient, meeting = a_patient(caller.staff).id, _add(caller)
    path = f"/patients/{patient}/meetings"
    for _ in range(2):  # saving twice is harmless
        assert caller.put(f"{path}/{meeting}").json["meeting"]["name"] == "Serenity"
    assert [item["meeting"]["id"] for item in caller.read(path)] == [meeting]
    assert _reminders(patient)[0] == "23:00"  # two hours before 19:00 in Chicago
    mended = caller.patch(f"/meetings/{meeting}", {"starts_at": "18:00"}, etag=caller.etag(f"/meetings/{meeting}"))
    assert mended.status_code == 200, mended.text
    assert _reminders(patient)[0] == "22:00"
    assert caller.delete(f"/meetings/{meeting}", etag=caller.etag(f"/meetings/{meeting}")).status_code == 204
    assert _reminders(patient) == []
    assert caller.read("/meetings?removed=true")["total"] == 1
    assert caller.delete(f"{path}/{meeting}").status_code == 204
    assert_problem(caller.delete(f"{path}/{meeting}"), 404, "not-found")


def test_a_meeting_of_a_feed_is_not_changed_by_hand(caller: Caller, clock: SetClock) -> None:
    meeting = _add(caller)
    with transaction():
        db.session.get_one(Meeting, meeting).source = "https://feed.example.org/meetings.json"
    assert_problem(caller.patch(f"/meetings/{meeting}", {"city": "Salem"}, etag="*"), 409, "conflict")
    assert_problem(caller.delete(f"/meetings/{meeting}", etag="*"), 409, "conflict")


def test_the_last_word_on_a_meeting_counts(caller: Caller) -> None:
    patient, meeting = a_patient(caller.staff).id, _add(caller)
    path = f"/patients/{patient}/meeting-attendance"
    entry = {"meeting_id": meeting, "started_at": "2026-02-25T01:00:00Z", "went": False}
    assert caller.post(path, entry).json["went"] is False
    logged = caller.post(path, entry | {"went": True, "note": "sat in the back"})
    assert logged.status_code == 201 and logged.json["logged_at"] == "2026-03-02T16:00:00Z"
    items = caller.read(path)
    assert items["total"] == 1 and items["items"] == [logged.json]
    ahead = caller.post(path, entry | {"started_at": "2026-03-04T01:00:00Z"})
    assert list(assert_problem(ahead, 422, "invalid")["errors"]) == ["started_at"]


def test_exercises_are_built_in_or_the_clinics_own_and_an_own_one_takes_the_place(
    caller: Caller, clock: SetClock
) -> None:
    listed = {item["slug"]: item for item in caller.read("/exercises")}
    assert len(listed) >= 8 and set(listed["urge-surfing"]["title"]) >= {"en", "es"}
    document = dump_exercise(BUILT_IN[0]) | {"version": 7}
    with transaction():
        row = Exercise(clinic_id=caller.staff.clinic_id, slug=document["slug"], document=document, created_at=clock())
        db.session.add(row)
    assert caller.read(f"/exercises/{document['slug']}")["version"] == 7
    assert len(caller.read("/exercises")) == len(listed)
    assert_problem(caller.get("/exercises/juggling"), 404, "not-found")


def test_a_supervisor_writes_an_exercise_and_telling_words_are_refused_by_field(
    sign_in: SignIn, caller: Caller
) -> None:
    step = {"seconds": 30, "text": {"en": "Look around.", "es": "Mira."}, "sms": {"en": "Look.", "es": "Mira."}}
    document: dict[str, Any] = {"title": {"en": "Look", "es": "Mira"}, "tags": ["bored"], "steps": [step]}
    assert_problem(caller.put("/exercises/look-around", document), 403, "not-allowed")
    supervisor = sign_in(a_counselor(db.session.get_one(Clinic, caller.staff.clinic_id), role="supervisor"))
    for version in (1, 2):
        assert supervisor.put("/exercises/look-around", document).json["version"] == version
    assert caller.read("/exercises/look-around")["trigger_tags"] == ["bored"]
    step["sms"]["en"] = "Think of rehab."
    refused = assert_problem(supervisor.put("/exercises/look-around", document), 422, "invalid")
    assert "rehab" in str(refused["errors"])


def test_an_exercise_is_given_and_taken_back(caller: Caller) -> None:
    path = f"/patients/{a_patient(caller.staff).id}/exercises"
    for _ in range(2):  # giving twice is harmless
        assert caller.put(f"{path}/urge-surfing").json["assigned_by"] == caller.staff.id
    assert [item["slug"] for item in caller.read(path)["assigned"]] == ["urge-surfing"]
    assert_problem(caller.put(f"{path}/juggling"), 404, "not-found")
    assert caller.delete(f"{path}/urge-surfing").status_code == 204
    assert_problem(caller.delete(f"{path}/urge-surfing"), 404, "not-found")
    assert caller.read(path) == {"assigned": [], "what_works": []}


def test_the_staff_of_the_clinic_is_listed_by_role(caller: Caller, sign_in: SignIn) -> None:
    supervisor = a_counselor(db.session.get_one(Clinic, caller.staff.clinic_id), role="supervisor")
    assert caller.read("/staff")["total"] == 2
    items = caller.read("/staff?role=supervisor&active=true")["items"]
    assert [item["id"] for item in items] == [supervisor.id]
    assert "password_hash" not in items[0]
