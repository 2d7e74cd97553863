"""Patients over HTTP: adding, finding, changing, consents, levels, pauses; and who looked."""

from __future__ import annotations

from typing import Any

import pytest

from companion.database import db, transaction
from companion.models import AuditEvent, Clinic, Message, Patient, Staff
from companion.rules.clinic.audit_trail import AuditAction, RecordPart
from companion.rules.staff.roles import Role
from tests.api.conftest import Caller, assert_problem
from tests.builders import a_counselor, a_patient, a_phone
from tests.conftest import SetClock

NEW = {"given_name": " Robin ", "family_name": "Example", "level": "outpatient"}


def _pending(patient_id: int) -> list[str]:
    kinds = [
        message.kind
        for message in db.session.query(Message).filter_by(patient_id=patient_id, status="pending").order_by(Message.id)
    ]
    db.session.rollback()
    return kinds


def _actions(patient_id: int | None) -> list[str]:
    rows = db.session.query(AuditEvent).filter_by(patient_id=patient_id).order_by(AuditEvent.id)
    actions = [row.action for row in rows]
    db.session.rollback()
    return actions


def _parts_read(patient_id: int | None) -> list[RecordPart | None]:
    rows = db.session.query(AuditEvent).filter_by(patient_id=patient_id, action="read").order_by(AuditEvent.id)
    parts = [row.part for row in rows]
    db.session.rollback()
    return parts


def test_a_new_patient_without_consent_is_asked_and_nothing_else_is_queued(caller: Caller) -> None:
    response = caller.post("/patients", NEW | {"phone": "(312) 555-0142"})
    assert response.status_code == 201, response.text
    patient = response.json
    assert patient["given_name"] == "Robin" and patient["phone"] == "+13125550142"
    assert patient["texting"] == "not_asked" and patient["level"] == "outpatient"
    assert patient["time_zone"] == "America/Chicago" and patient["counselor_id"] == caller.staff.id
    assert _pending(patient["id"]) == ["consent"]
    assert response.headers["ETag"] == caller.etag(f"/patients/{patient['id']}")


def test_a_patient_is_found_by_phone_in_a_body_never_in_an_address(caller: Caller) -> None:
    patient = a_patient(caller.staff, phone="+13125550143")
    found = caller.post("/patients/search", {"phone": "312.555.0143"}).json["items"]
    assert [item["id"] for item in found] == [patient.id]
    assert caller.post("/patients/search", {"phone": a_phone()}).json["items"] == []
    assert_problem(caller.get("/patients?phone=3125550143"), 422, "invalid")
    assert_problem(caller.post("/patients/search", {"phone": "1"}), 422, "invalid")


def test_lists_are_paged_and_filtered(caller: Caller) -> None:
    other = a_counselor(db.session.get_one(Clinic, caller.staff.clinic_id))
    ids = [a_patient(caller.staff, level="outpatient").id for _ in range(3)]
    moved = a_patient(other).id
    page = caller.read("/patients?page=2&page_size=3")
    assert page["total"] == 4 and page["page"] == 2 and [item["id"] for item in page["items"]] == [moved]
    assert caller.read("/patients?page=9")["items"] == []
    assert [item["id"] for item in caller.read("/patients?level=outpatient")["items"]] == ids
    assert caller.read(f"/patients?counselor_id={other.id}")["total"] == 1
    assert caller.read("/patients?risk=red")["total"] == 0
    caller.post(f"/patients/{moved}/discharge", {"reason": "moved away"})
    assert [item["id"] for item in caller.read("/patients?status=discharged")["items"]] == [moved]


def test_a_change_reaches_the_texts_that_wait(caller: Caller) -> None:
    patient = a_patient(caller.staff)
    path = f"/patients/{patient.id}"
    changes = {
        "language": "es",
        "check_in_time": "12:15",
        "risk_thresholds": {"red_closeness": 6},
        "milestone_date": "2026-02-27",
        "encouragement": True,
    }
    changed = caller.patch(path, changes, etag=caller.etag(path))
    assert changed.status_code == 200, changed.text
    assert {name: changed.json[name] for name in changes} == changes
    check_in = next(
        item
        for item in caller.read(f"{path}/messages?kind=check_in&page_size=100")["items"]
        if item["status"] == "pending"
    )
    assert check_in["due_at"] == "2026-03-09T17:15:00Z"  # 12:15 in Chicago, where clocks changed the day before
    cleared = caller.patch(path, {"check_in_time": None}, etag=caller.etag(path))
    assert cleared.json["check_in_time"] is None


def test_a_new_number_gets_the_question_and_nothing_that_waited(caller: Caller) -> None:
    patient = a_patient(caller.staff)
    path = f"/patients/{patient.id}"
    assert len(_pending(patient.id)) > 5
    changed = caller.patch(path, {"phone": "+13125550144", "language": "es"}, etag=caller.etag(path))
    assert (changed.json["texting"], _pending(patient.id)) == ("not_asked", ["consent"])


def test_only_a_supervisor_enters_the_signed_form_that_opens_texts_again(caller: Caller) -> None:
    patient_id = a_patient(caller.staff).id
    path = f"/patients/{patient_id}/consents"
    assert caller.post(path, {"kind": "opt_out"}).status_code == 201
    for kind in ("opt_in", "asked"):
        refused = caller.post(path, {"kind": kind, "method": "verbal"})
        assert_problem(refused, 409, "conflict")
        assert "START" in refused.text
    form = {"reason": "asked for them in session"}
    assert_problem(caller.post(f"{path}/signed-form", form), 403, "not-allowed")
    with transaction():
        db.session.get_one(Staff, caller.staff.id).role = Role.supervisor
    assert caller.post(f"{path}/signed-form", {"reason": ""}).status_code == 422
    entered = caller.post(f"{path}/signed-form", form)
    assert (entered.status_code, entered.json["method"]) == (201, "signed_form")
    assert "check_in" in _pending(patient_id)


@pytest.mark.parametrize(
    "changes",
    [
        {"risk": "green"},
        {"texting": "consented"},
        {"risk_thresholds": {"red_closeness": 99}},
        {"risk_thresholds": {"colour": 1}},
        {"given_name": "  "},
        {"given_name": None},
        {"check_in_time": "25:00"},
        {"check_in_time": "12:15:30"},
        {"time_zone": "../../etc/passwd"},
        {"counselor_id": 1.5},
        {"counselor_id": 2**70},
    ],
)
def test_what_may_not_be_changed_is_refused_by_field(plain_caller: Caller, changes: dict[str, Any]) -> None:
    patient_id = a_patient(plain_caller.staff).id
    response = plain_caller.patch(f"/patients/{patient_id}", changes, etag="*")
    errors = assert_problem(response, 422, "invalid")["errors"]
    assert next(iter(errors)).partition(".")[0] in changes


def test_a_discharged_patient_gets_no_more_texts(caller: Caller) -> None:
    patient_id = a_patient(caller.staff).id
    assert _pending(patient_id)
    assert caller.post(f"/patients/{patient_id}/discharge").json["status"] == "discharged"
    assert _pending(patient_id) == []
    assert_problem(caller.post(f"/patients/{patient_id}/discharge"), 409, "conflict")


def test_consent_is_recorded_as_events_that_stay(caller: Caller) -> None:
    patient_id = a_patient(caller.staff, consent_method=None).id
    path = f"/patients/{patient_id}/consents"
    given = caller.post(path, {"kind": "opt_in", "method": "written"})
    assert given.status_code == 201 and given.json["recorded_by"] == caller.staff.id and given.json["wording_version"]
    assert "check_in" in _pending(patient_id)
    assert_problem(caller.post(path, {"kind": "opt_in"}), 409, "conflict")
    assert_problem(caller.post(path, {"kind": "asked"}), 409, "conflict")
    assert caller.post(path, {"kind": "opt_out"}).json["method"] == "verbal"
    assert _pending(patient_id) == []
    assert [event["kind"] for event in caller.read(path)["items"]] == ["opt_out", "opt_in", "asked"]


def test_the_history_of_levels_is_kept(caller: Caller, clock: SetClock) -> None:
    patient_id = a_patient(caller.staff).id
    path = f"/patients/{patient_id}/enrollments"
    down = caller.post(path, {"level": "outpatient", "reason": "doing well"})
    assert down.status_code == 201, down.text
    assert down.json["starts_on"] == "2026-03-02" and down.json["stepped_down"] is True
    assert [(item["level"], item["ends_on"]) for item in caller.read(path)["items"]] == [
        ("outpatient", None),
        ("intensive_outpatient", "2026-03-02"),
    ]
    early = {"level": "intensive_outpatient", "reason": "x", "starts_on": "2026-02-01"}
    assert list(assert_problem(caller.post(path, early), 422, "invalid")["errors"]) == ["starts_on"]


def test_a_pause_silences_its_days_and_ends_when_told(caller: Caller) -> None:
    patient_id = a_patient(caller.staff).id
    path = f"/patients/{patient_id}/pauses"
    planned = len(_pending(patient_id))
    days = {"starts_on": "2026-01-01", "ends_on": "2026-12-31", "reason": "in hospital"}
    assert caller.post(path, days).status_code == 201
    assert _pending(patient_id) == []
    assert [item["reason"] for item in caller.read(path)] == ["in hospital"]
    assert caller.delete(path).status_code == 204
    assert caller.read(path) == [] and len(_pending(patient_id)) >= planned > 0
    wrong = assert_problem(caller.post(path, days | {"ends_on": "2025-12-31"}), 422, "invalid")
    assert list(wrong["errors"]) == ["ends_on"]


def test_every_look_into_a_record_is_on_the_audit_trail(caller: Caller) -> None:
    patient_id = a_patient(caller.staff).id
    before = len(_actions(patient_id))
    parts = ("", "/consents", "/enrollments", "/pauses", "/schedule", "/schedule.ics", "/plan", "/plan/versions")
    parts += ("/messages", "/check-ins", "/exercises", "/meetings", "/meeting-attendance")
    for part in parts:
        assert caller.get(f"/patients/{patient_id}{part}").status_code == 200
    assert set(_actions(patient_id)[before:]) == {AuditAction.read}
    read = _parts_read(patient_id)
    assert len(read) == len(parts)
    assert {RecordPart.patient, RecordPart.messages, RecordPart.plan, RecordPart.check_ins} <= set(read)
    for path in ("/patients", "/messages", "/alerts"):
        caller.read(path)
    assert _parts_read(None)[-3:] == [RecordPart.patients, RecordPart.messages, RecordPart.alerts]
    events = db.session.query(AuditEvent).filter_by(patient_id=patient_id)
    assert {event.staff_id for event in events if event.action == AuditAction.read} == {caller.staff.id}
    assert db.session.query(Patient).count() == 1


@pytest.mark.parametrize("phone", [{}, {"phone": None}, {"phone": ""}])
def test_a_patient_without_a_number_is_calls_only(caller: Caller, phone: dict[str, Any]) -> None:
    response = caller.post("/patients", NEW | phone)
    assert response.status_code == 201, response.text
    assert (response.json["phone"], response.json["phone_shared"]) == (None, False)
    patient = response.json["id"]
    assert _pending(patient) == []
    assert_problem(caller.post(f"/patients/{patient}/messages", {"body": "Hello"}), 409, "conflict")
    assert_problem(caller.post("/patients", NEW | {"consent_method": "written"}), 422, "invalid")


@pytest.mark.parametrize(
    "phone", ["312-555-0134 ext. 12", "+13125550134;ext=12", "1-900-555-0100", "888 555 0134", "+881623456789"]
)
def test_a_number_that_no_text_reaches_is_a_problem_of_its_field(caller: Caller, phone: str) -> None:
    response = caller.post("/patients", NEW | {"phone": phone})
    assert_problem(response, 422, "invalid")
    assert list(response.json["errors"]) == ["phone"]


def test_a_phone_is_shared_only_when_it_is_said(caller: Caller) -> None:
    first = caller.post("/patients", NEW | {"phone": "312 555 0142", "consent_method": "verbal"}).json
    assert_problem(caller.post("/patients", NEW | {"phone": "312 555 0142"}), 409, "conflict")
    second = caller.post("/patients", NEW | {"phone": "312 555 0142", "shares_phone": True}).json
    assert second["phone_shared"] is True and _pending(second["id"]) == []
    read = caller.get(f"/patients/{first['id']}").json
    assert read["phone_shared"] is True and _pending(first["id"]) == []
    found = caller.post("/patients/search", {"phone": "312 555 0142"}).json["items"]
    assert {item["id"] for item in found} == {first["id"], second["id"]}
    address = f"/patients/{second['id']}"
    moved = caller.patch(address, {"phone": None}, etag=caller.etag(address))
    assert moved.json["phone"] is None
    assert caller.get(f"/patients/{first['id']}").json["phone_shared"] is False
    assert AuditAction.phone_shared in _actions(first["id"]) and _pending(first["id"])


def test_a_landline_is_noted_and_taken_back(caller: Caller) -> None:
    patient = a_patient(caller.staff)
    assert caller.post(f"/patients/{patient.id}/phone/landline").json["phone_status"] == "landline"
    assert caller.post(f"/patients/{patient.id}/phone/restore").json["phone_status"] == "ok"
