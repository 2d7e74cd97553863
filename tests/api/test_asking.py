"""The schedule over HTTP: what is asked first, ends and removals that are taken back, seconds and zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from companion.database import db
from companion.models import SessionSeries
from tests.api.conftest import Caller, assert_problem
from tests.builders import a_group, a_patient, a_session

GROUP = {
    "kind": "group", "starts_on": "2026-03-03", "starts_at": "09:30", "minutes": 60, "rrule": "FREQ=WEEKLY;BYDAY=TU",
}  # fmt: skip


def asked(answer: Any) -> list[dict[str, Any]]:
    remarks: list[dict[str, Any]] = assert_problem(answer, 409, "ask-first")["remarks"]
    return remarks


def test_what_may_be_a_slip_is_asked_about_and_saved_when_its_keys_are_accepted(caller: Caller) -> None:
    night = GROUP | {"starts_at": "03:00"}
    remarks = asked(caller.post("/series", night))
    assert [(each["code"], each["facts"]) for each in remarks] == [
        ("at_night", {"at": "03:00"}),
        ("nobody_takes_part", {}),
    ]
    assert remarks[0]["words"] == "It begins at 3:00 AM, at night."
    assert db.session.query(SessionSeries).count() == 0
    assert len(asked(caller.post("/series", night | {"accept": [remarks[0]["key"]]}))) == 2
    saved = caller.post("/series", night | {"accept": [each["key"] for each in remarks]})
    assert saved.status_code == 201, saved.text


def test_who_is_elsewhere_is_named_by_ids_alone(caller: Caller) -> None:
    patient = a_patient(caller.staff, given_name="Leonora")
    a_session(caller.staff, patient, date(2026, 3, 3), time(9), datetime(2026, 3, 2, tzinfo=UTC), title="Leonora")
    answer = caller.post("/series", GROUP | {"roster": [patient.id]})
    person, counselor = asked(answer)
    assert (person["code"], person["patient_id"], person["counselor_id"]) == ("person_busy", patient.id, None)
    assert (counselor["code"], counselor["counselor_id"]) == ("counselor_busy", caller.staff.id)
    assert person["session_id"] == counselor["session_id"] and caller.read(f"/sessions/{person['session_id']}")
    assert "Leonora" not in answer.text


def test_moves_and_joining_are_asked_about_too(caller: Caller) -> None:
    patient = a_patient(caller.staff)
    group = a_group(caller.staff, [patient])
    one = f"/sessions/{group.id}-20260305T0000Z"
    move = {"start": "2026-03-04T03:00:00-06:00"}
    remarks = asked(caller.patch(one, move, etag=caller.etag(one)))
    assert [each["code"] for each in remarks] == ["at_night"]
    keys = [each["key"] for each in remarks]
    assert caller.patch(one, move | {"accept": keys}, etag=caller.etag(one)).status_code == 200
    rule = {"starts_on": "2028-03-06", "starts_at": "18:00", "minutes": 60, "rrule": "FREQ=WEEKLY;BYDAY=MO"}
    rest = f"/sessions/{group.id}-20260307T0000Z/move-rest"
    assert [each["code"] for each in asked(caller.post(rest, rule))] == ["far_off"]
    joining = {"patient_id": a_patient(caller.staff).id, "from_day": "2062-03-06"}
    assert [each["code"] for each in asked(caller.post(f"/series/{group.id}/roster", joining))] == ["far_off"]


def test_an_end_is_refused_in_the_past_and_taken_back(caller: Caller) -> None:
    group = a_group(caller.staff, [a_patient(caller.staff)])
    path = f"/series/{group.id}"
    before = caller.read(path)
    assert before["end_can_be_taken_back"] is False
    errors = assert_problem(caller.post(f"{path}/end", {"last_day": "2026-03-01"}), 422, "invalid")["errors"]
    assert list(errors) == ["last_day"] and "Choose today" in errors["last_day"][0]
    ended = caller.post(f"{path}/end", {"last_day": "2026-03-02"}).json
    assert "UNTIL" in ended["rrule"] and ended["end_can_be_taken_back"] is True
    assert caller.post(f"{path}/end/take-back", {}).json == before
    assert_problem(caller.post(f"{path}/end/take-back", {}), 409, "conflict")


def test_a_removal_is_taken_back(caller: Caller) -> None:
    patient = a_patient(caller.staff).id
    roster = f"/series/{a_group(caller.staff).id}/roster"
    caller.post(roster, {"patient_id": patient, "from_day": "2026-01-05"})
    before = caller.read(roster)
    assert caller.delete(f"{roster}/{patient}?until_day=2026-01-01").status_code == 204
    assert caller.read(roster) == []
    assert caller.post(f"{roster}/{patient}/put-back", {}).json == before
    assert caller.read(roster) == before
    assert_problem(caller.post(f"{roster}/{patient}/put-back", {}), 409, "conflict")


@pytest.mark.parametrize("at", ["09:30:30", "09:30:00.5"])
def test_seconds_are_refused_where_ids_have_none(caller: Caller, at: str) -> None:
    errors = assert_problem(caller.post("/series", GROUP | {"starts_at": at}), 422, "invalid")["errors"]
    assert errors == {"starts_at": ["Give hours and minutes like 18:00, without seconds."]}


def test_a_zone_that_is_no_place_is_refused_with_the_place_to_use(caller: Caller) -> None:
    for zone in ("EST", "EST5EDT"):
        errors = assert_problem(caller.post("/series", GROUP | {"time_zone": zone}), 422, "invalid")["errors"]
        assert list(errors) == ["time_zone"] and "Use America/New_York." in errors["time_zone"][0]
