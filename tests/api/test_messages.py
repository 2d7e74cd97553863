"""The thread of a patient: what was said, what waits, what a counselor writes."""

from __future__ import annotations

import pytest

from companion.care.patients.consent import opt_out
from companion.care.texts.inbound import receive
from companion.database import db, transaction
from companion.models import AuditEvent, Message, Patient
from companion.rules.texts.webhook_fields import InboundText
from tests.api.conftest import Caller, assert_problem
from tests.builders import a_patient
from tests.conftest import SetClock

HARMLESS = "Your appointment is at 2 PM tomorrow. See you then."
TELLING = "See you at rehab tomorrow, and bring your methadone card."


def _write(patient: Patient, body: str, clock: SetClock, number: int = 1) -> None:
    sid = f"SM{number:032d}"
    receive(InboundText(sid=sid, phone=patient.phone, to="+15005550006", body=body), clock())
    db.session.rollback()


def test_a_thread_is_paged_newest_first_and_filtered(caller: Caller, clock: SetClock) -> None:
    patient = a_patient(caller.staff)
    _write(patient, "my car broke down, what now", clock)
    path = f"/patients/{patient.id}/messages"
    inbound = caller.read(f"{path}?direction=inbound")
    assert inbound["total"] == 1 and inbound["items"][0]["body"] == "my car broke down, what now"
    assert inbound["items"][0]["to_read"] is True and inbound["items"][0]["status"] == "received"
    everything = caller.read(f"{path}?page_size=100")["items"]
    assert [item["id"] for item in everything] == sorted((item["id"] for item in everything), reverse=True)
    pending = caller.read(f"{path}?status=pending&kind=check_in&page_size=1")
    assert pending["total"] > 1 and len(pending["items"]) == 1 and pending["items"][0]["kind"] == "check_in"
    assert "token" not in pending["items"][0] and "phone" not in pending["items"][0]
    assert_problem(caller.get(f"{path}?kind=gossip"), 422, "invalid")


def test_why_a_text_is_sent_and_what_became_of_it_are_codes_with_words_in_the_readers_language(
    caller: Caller, clock: SetClock
) -> None:
    patient = a_patient(caller.staff)
    path = f"/patients/{patient.id}/messages?status=pending&kind=check_in&page_size=1"
    (planned,) = caller.read(path)["items"]
    assert planned["reasons"] == [{"code": "check_in", "facts": {"n": 1}, "words": "check-in of every week"}]
    assert (planned["reason"], planned["problem"]) == ("check-in of every week", None)
    caller.post(f"/patients/{patient.id}/discharge")
    path = f"/patients/{patient.id}/messages?status=cancelled&kind=check_in&page_size=1"
    (cancelled,) = caller.call("GET", path, headers={"Accept-Language": "es"}).json["items"]
    assert cancelled["reason"] == "chequeo de cada semana"
    assert cancelled["problem"] == {"code": "discharged", "facts": {}, "words": "dado de alta"}


def test_who_read_a_text_first_stays_on_record(caller: Caller, clock: SetClock) -> None:
    patient = a_patient(caller.staff)
    _write(patient, "my car broke down, what now", clock)
    waiting = caller.read(f"/messages?to_read=true&patient_id={patient.id}")["items"]
    assert len(waiting) == 1
    clock.pass_time(minutes=5)
    read = caller.post(f"/messages/{waiting[0]['id']}/read").json
    assert (read["to_read"], read["read_by"], read["read_at"]) == (False, caller.staff.id, "2026-03-02T16:05:00Z")
    clock.pass_time(minutes=5)
    assert caller.post(f"/messages/{waiting[0]['id']}/read").json["read_at"] == "2026-03-02T16:05:00Z"
    assert caller.read("/messages?to_read=true")["total"] == 0
    outbound = caller.read("/messages?direction=outbound")["items"][0]["id"]
    assert_problem(caller.post(f"/messages/{outbound}/read"), 409, "conflict")


def test_a_text_a_counselor_wrote_is_queued_for_now(caller: Caller) -> None:
    patient = a_patient(caller.staff)
    response = caller.post(f"/patients/{patient.id}/messages", {"body": f"  {HARMLESS} "})
    assert response.status_code == 201, response.text
    assert response.json["warnings"] == [] and response.json["segments"] == 1
    message = response.json["message"]
    assert (message["kind"], message["status"], message["body"]) == ("personal", "pending", HARMLESS)
    assert (message["author_id"], message["due_at"]) == (caller.staff.id, "2026-03-02T16:00:00Z")


def test_words_that_give_away_are_shown_and_need_a_second_decision(caller: Caller) -> None:
    path = f"/patients/{a_patient(caller.staff).id}/messages"
    document = assert_problem(caller.post(path, {"body": TELLING}), 409, "gives-away")
    assert [warning["word"] for warning in document["warnings"]] == ["rehab", "methadone"]
    assert document["warnings"][0]["why"] == {
        "code": "treatment_program",
        "facts": {},
        "words": "tells that this is a treatment program. Leave it out.",
    }
    assert TELLING[document["warnings"][0]["start"] : document["warnings"][0]["end"]] == "rehab"
    assert caller.read(f"{path}?kind=personal")["total"] == 0
    sent = caller.post(path, {"body": TELLING, "send_anyway": True})
    assert sent.status_code == 201 and sent.json["warnings"] == document["warnings"]
    asked = assert_problem(caller.post(path, {"body": "Reply YES if you come."}), 409, "gives-away")
    assert [warning["word"] for warning in asked["warnings"]] == ["YES"]
    written = [event.details for event in db.session.query(AuditEvent).filter_by(action="text written")]
    assert written == [{"findings": 2}]


def test_the_same_click_sends_once(caller: Caller) -> None:
    path = f"/patients/{a_patient(caller.staff).id}/messages"
    key = {"Idempotency-Key": "b7c1-1"}
    ids = {caller.post(path, {"body": HARMLESS}, headers=key).json["message"]["id"] for _ in range(3)}
    assert len(ids) == 1
    assert caller.read(f"{path}?kind=personal")["total"] == 1
    assert_problem(caller.post(path, {"body": HARMLESS}, headers={"Idempotency-Key": "a b"}), 422, "invalid")


@pytest.mark.parametrize("state", ["not asked", "opted out", "discharged", "number suspended"])
def test_nobody_is_written_to_who_must_not_be(caller: Caller, clock: SetClock, state: str) -> None:
    patient = a_patient(caller.staff, consent_method=None if state == "not asked" else "written")
    if state == "opted out":
        opt_out(patient, "verbal", clock(), by=caller.staff)
    if state == "discharged":
        caller.post(f"/patients/{patient.id}/discharge")
    if state == "number suspended":
        with transaction():
            db.session.get_one(Patient, patient.id).phone_status = "suspended"
    path = f"/patients/{patient.id}/messages"
    assert_problem(caller.post(path, {"body": HARMLESS, "send_anyway": True}), 409, "conflict")
    assert db.session.query(Message).filter_by(kind="personal").count() == 0


@pytest.mark.parametrize("body", ["", "   ", "x" * 1601, 5, None])
def test_a_text_has_words_and_an_end(plain_caller: Caller, body: object) -> None:
    path = f"/patients/{a_patient(plain_caller.staff).id}/messages"
    assert list(assert_problem(plain_caller.post(path, {"body": body}), 422, "invalid")["errors"]) == ["body"]
