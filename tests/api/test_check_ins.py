"""Check-ins answered in the phone app, what they conclude, and the alerts that follow."""

from __future__ import annotations

from datetime import timedelta

from companion.care.check_ins.check_ins import ask_check_in
from companion.care.patients.contacts import note_contact
from companion.database import db, transaction
from companion.models import CheckIn, Clinic, Patient
from companion.rules.alerts.reasons import AlertReason
from companion.rules.check_ins.risk import RiskReason
from companion.rules.reasons import WallClock
from tests.api.conftest import Caller, SignIn, assert_problem
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock


def _asked(patient: Patient, clock: SetClock) -> int:
    prompt = ask_check_in(patient, "pulse", clock())
    with transaction():
        row = CheckIn(
            clinic_id=patient.clinic_id,
            patient_id=patient.id,
            message_id=prompt.id,
            question_set="pulse",
            question_set_version=1,
            status="asked",
            asked_at=clock(),
        )
        db.session.add(row)
    return row.id


def test_answers_from_the_app_are_scored_and_red_opens_a_call_task(caller: Caller, clock: SetClock) -> None:
    patient = a_patient(caller.staff)
    path = f"/check-ins/{_asked(patient, clock)}"
    questions = caller.read(f"{path}/questions")["questions"]
    assert [(question["id"], question["minimum"], question["maximum"]) for question in questions] == [
        ("closeness", 0, 9),
        ("confidence", 0, 9),
        ("used", 0, 1),
    ]
    assert caller.post(f"{path}/answers", {"answers": {"closeness": 8}}).json["status"] == "partly"
    done = caller.post(f"{path}/answers", {"answers": {"confidence": 7, "used": 0}})
    assert done.status_code == 200, done.text
    assert done.json["status"] == "answered" and done.json["risk"] == "red"
    assert done.json["risk_reasons"] == [
        {"code": "closeness_red", "facts": {"n": 8, "limit": 8}, "words": "closeness 8 (8 or more is red)"}
    ]
    assert [(answer["question"], answer["value"], answer["message_id"]) for answer in done.json["answers"]] == [
        ("closeness", 8, None),
        ("confidence", 7, None),
        ("used", 0, None),
    ]
    assert caller.read(path) == done.json
    assert caller.read(f"/patients/{patient.id}")["risk"] == "red"
    assert [alert["kind"] for alert in caller.read("/alerts?level=red")["items"]] == ["red_risk"]
    assert_problem(caller.post(f"{path}/answers", {"answers": {"used": 0}}), 409, "conflict")


def test_wrong_answers_are_explained_by_question(caller: Caller, clock: SetClock) -> None:
    path = f"/check-ins/{_asked(a_patient(caller.staff), clock)}/answers"
    wrong = assert_problem(caller.post(path, {"answers": {"closeness": 12, "mood": 1}}), 422, "invalid")
    assert set(wrong["errors"]) == {"closeness", "mood"}
    for answers in ({}, {"closeness": "3"}, {"closeness": 3.5}, {"closeness": None}, 5):
        assert_problem(caller.post(path, {"answers": answers}), 422, "invalid")


def test_check_ins_are_listed_newest_first_by_status_and_risk(caller: Caller, clock: SetClock) -> None:
    patient = a_patient(caller.staff)
    first = _asked(patient, clock)
    clock.pass_time(days=2)
    second = _asked(patient, clock)
    path = f"/patients/{patient.id}/check-ins"
    caller.post(f"/check-ins/{first}/answers", {"answers": {"closeness": 5, "confidence": 9, "used": 0}})
    assert [item["id"] for item in caller.read(path)["items"]] == [second, first]
    assert [item["id"] for item in caller.read(f"{path}?risk=amber")["items"]] == [first]
    assert [item["id"] for item in caller.read(f"{path}?status=asked")["items"]] == [second]


def test_the_question_sets_are_readable_and_say_whose_they_are(caller: Caller) -> None:
    sets = {item["name"]: item for item in caller.read("/question-sets")}
    assert set(sets) >= {"pulse", "help_only", "weekly", "monthly"}
    assert len(sets["weekly"]["questions"]) == 17 and not any(item["own"] for item in sets.values())
    assert caller.read("/question-sets/pulse") == sets["pulse"]
    assert_problem(caller.get("/question-sets/horoscope"), 404, "not-found")


def test_a_supervisor_writes_a_question_set_and_bad_ones_are_refused_by_field(sign_in: SignIn, caller: Caller) -> None:
    document = {"questions": [{"id": "hours", "minimum": 0, "maximum": 16, "texts": {"en": "Hours slept?"}}]}
    assert_problem(caller.put("/question-sets/sleep", document), 403, "not-allowed")
    clinic = db.session.get_one(Clinic, caller.staff.clinic_id)
    supervisor = sign_in(a_counselor(clinic, role="supervisor"))
    saved = supervisor.put("/question-sets/sleep", document)
    assert (saved.status_code, saved.json["version"], saved.json["own"]) == (200, 1, True)
    assert {"sleep", "pulse"} <= {item["name"] for item in caller.read("/question-sets")}
    document["questions"][0]["texts"]["en"] = "Did you skip rehab?"
    assert "rehab" in str(assert_problem(supervisor.put("/question-sets/sleep", document), 422, "invalid")["errors"])


def _alert(caller: Caller, clock: SetClock) -> str:
    from companion.care.alerts.lifecycle import raise_alert
    from companion.rules.alerts.kinds import AlertKind

    with transaction():
        alert = raise_alert(
            caller.staff.clinic_id,
            AlertKind.wants_call,
            [RiskReason.asked_for_call(), AlertReason.cannot_come(when=WallClock("2026-03-02T18:00"))],
            f"t:{clock()}",
            clock(),
            patient=a_patient(caller.staff),
        )
        return f"/alerts/{alert.id}"


def test_an_alert_is_acknowledged_and_resolved_with_a_note(caller: Caller, clock: SetClock) -> None:
    path = _alert(caller, clock)
    opened = caller.read(path)
    assert (opened["status"], opened["owner_id"], opened["due_at"]) == (
        "open",
        caller.staff.id,
        "2026-03-02T20:00:00Z",
    )
    clock.pass_time(minutes=3)
    seen = caller.patch(path, {"status": "acknowledged", "note": "calling now"}, etag=caller.etag(path))
    assert (seen.json["status"], seen.json["acknowledged_at"]) == ("acknowledged", "2026-03-02T16:03:00Z")
    silent = caller.patch(path, {"status": "resolved"}, etag=seen.headers["ETag"])
    assert list(assert_problem(silent, 422, "invalid")["errors"]) == ["note"]
    done = caller.patch(path, {"status": "resolved", "note": "will come on Friday"}, etag=seen.headers["ETag"])
    assert (done.json["status"], done.json["note"]) == ("resolved", "calling now\nwill come on Friday")
    assert_problem(caller.patch(path, {"status": "acknowledged"}, etag="*"), 409, "conflict")
    assert_problem(caller.patch(path, {"note": "?"}, etag="*"), 422, "invalid")
    assert_problem(caller.patch(path, {"status": "open"}, etag="*"), 422, "invalid")


def test_the_reasons_of_an_alert_are_codes_with_facts_and_words_in_the_readers_language(
    caller: Caller, clock: SetClock
) -> None:
    path = _alert(caller, clock)
    shown = caller.get(path, headers={"Accept-Language": "es"}).json
    assert shown["reasons"] == [
        {"code": "asked_for_call", "facts": {}, "words": "pidió una llamada"},
        {
            "code": "cannot_come",
            "facts": {"when": "2026-03-02T18:00"},
            "words": "no puede venir a la sesión del lun 2 mar, 18:00",
        },
    ]
    assert shown["reason"] == "; ".join(each["words"] for each in shown["reasons"])
    assert shown["noted"] == []
    assert caller.read(path)["reason"] == "asked for a call; cannot come to the session of Mon, Mar 2, 6:00 PM"
    patient_id = shown["patient_id"]
    with transaction():
        note_contact(patient_id, "no_answer", caller.staff, clock())
    after = caller.read(path)
    assert (after["status"], after["note"]) == ("acknowledged", "")
    assert after["noted"] == [{"code": "called_no_answer", "facts": {}, "words": "called, no answer"}]


def test_an_alert_is_handed_over_to_a_colleague_of_the_same_clinic(
    caller: Caller, sign_in: SignIn, clock: SetClock
) -> None:
    from companion.models import Clinic
    from tests.builders import a_counselor

    colleague = a_counselor(db.session.get_one(Clinic, caller.staff.clinic_id))
    path = _alert(caller, clock)
    handed = caller.patch(path, {"owner_id": colleague.id}, etag=caller.etag(path))
    assert handed.json["owner_id"] == colleague.id
    assert caller.read(f"/alerts?owner_id={caller.staff.id}")["total"] == 0
    assert sign_in(colleague).read(f"/alerts?owner_id={colleague.id}&status=open")["total"] == 1


def test_alerts_are_listed_by_what_is_due_first(caller: Caller, clock: SetClock) -> None:
    later = _alert(caller, clock)
    clock.set(clock() - timedelta(hours=1))
    sooner = _alert(caller, clock)
    items = caller.read("/alerts?kind=wants_call&level=red&status=open")["items"]
    assert [f"/alerts/{item['id']}" for item in items] == [sooner, later]
