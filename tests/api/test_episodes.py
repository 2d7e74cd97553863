"""Discharge, re-admission and planned changes of level, as apps use them."""

from __future__ import annotations

from datetime import date, timedelta

from companion.care.sessions.schedule import patient_schedule
from companion.database import db
from tests.api.conftest import Caller, SignIn, assert_problem
from tests.builders import a_group, a_patient
from tests.conftest import SetClock


def test_a_discharge_keeps_why_and_is_taken_back(sign_in: SignIn, clock: SetClock) -> None:
    caller = sign_in()
    patient = a_patient(caller.staff, clock() - timedelta(days=30))
    body = {"kind": "transferred", "reason": "to Lakeside", "last_day": "2026-02-27"}
    found = caller.post(f"/patients/{patient.id}/discharge", body).json
    assert (found["status"], found["level"]) == ("discharged", None)
    assert found["discharge"] == {
        "kind": "transferred", "reason": "to Lakeside", "last_day": "2026-02-27", "at": "2026-03-02T16:00:00Z",
    }  # fmt: skip
    assert_problem(caller.post(f"/patients/{patient.id}/discharge", {"kind": "bored"}), 422, "invalid")
    assert caller.read("/patients?status=discharged")["total"] == 1
    back = caller.delete(f"/patients/{patient.id}/discharge").json
    assert (back["status"], back["level"], back["discharge"]) == ("active", "intensive_outpatient", None)
    assert_problem(caller.delete(f"/patients/{patient.id}/discharge"), 409, "conflict")


def test_somebody_discharged_comes_back_by_a_readmission_not_by_a_change_of_level(
    sign_in: SignIn, clock: SetClock
) -> None:
    caller = sign_in()
    patient = a_patient(caller.staff, clock())
    group = a_group(caller.staff, [patient], clock())
    caller.post(f"/patients/{patient.id}/discharge")
    clock.pass_time(days=2)
    caller = caller if caller.get("/me").status_code == 200 else sign_in(staff=caller.staff)
    later = {"level": "outpatient", "reason": "back", "starts_on": "2026-03-09"}
    refused = assert_problem(caller.post(f"/patients/{patient.id}/enrollments", later), 409, "conflict")
    assert "admit them again" in refused["detail"]
    body = {"level": "outpatient", "reason": "came back", "groups": [group.id], "consent_method": "verbal"}
    answer = caller.post(f"/patients/{patient.id}/readmission", body)
    assert answer.status_code == 201
    assert (answer.json["status"], answer.json["level"], answer.json["texting"]) == (
        "active",
        "outpatient",
        "consented",
    )
    assert_problem(caller.post(f"/patients/{patient.id}/readmission", body), 409, "conflict")
    db.session.expire_all()
    assert patient_schedule(patient, clock(), clock() + timedelta(days=7))


def test_a_readmission_says_that_a_phone_is_shared_or_that_there_is_none(sign_in: SignIn, clock: SetClock) -> None:
    caller = sign_in()
    first, second = (a_patient(caller.staff, clock(), given_name=name) for name in ("Robin", "Lee"))
    for patient in (first, second):
        caller.post(f"/patients/{patient.id}/discharge")
    a_patient(caller.staff, clock(), given_name="Jo", phone=first.phone)
    body = {"level": "outpatient", "reason": "came back"}
    assert_problem(caller.post(f"/patients/{first.id}/readmission", body), 409, "conflict")
    shared = caller.post(f"/patients/{first.id}/readmission", body | {"shares_phone": True})
    assert (shared.status_code, shared.json["phone_shared"]) == (201, True)
    none = caller.post(f"/patients/{second.id}/readmission", body | {"phone": ""})
    assert (none.status_code, none.json["phone"]) == (201, None)


def test_the_present_level_and_the_planned_ones_stand_apart(sign_in: SignIn, clock: SetClock) -> None:
    caller = sign_in()
    patient = a_patient(caller.staff, clock() - timedelta(days=30))
    group = a_group(caller.staff, [patient], clock() - timedelta(days=30))
    body = {"level": "outpatient", "reason": "done", "starts_on": "2026-03-20", "leaves": [group.id]}
    made = caller.post(f"/patients/{patient.id}/enrollments", body).json

    def shown() -> tuple[str, list[dict[str, object]]]:
        found = caller.read(f"/patients/{patient.id}")
        return found["level"], found["planned_levels"]

    assert shown() == (
        "intensive_outpatient",
        [{"id": made["id"], "level": "outpatient", "starts_on": "2026-03-20"}],
    )
    assert caller.read("/patients?level=outpatient")["total"] == 0
    assert caller.read("/patients?level=intensive_outpatient")["total"] == 1
    moved = caller.post(f"/enrollments/{made['id']}/move", {"starts_on": "2026-03-09"})
    assert moved.json["starts_on"] == "2026-03-09"
    assert_problem(caller.post(f"/enrollments/{made['id']}/move", {"starts_on": "2026-02-09"}), 422, "invalid")
    assert last_session(patient, clock) == date(2026, 3, 6)
    assert caller.delete(f"/enrollments/{made['id']}").status_code == 204
    assert shown() == ("intensive_outpatient", [])
    assert last_session(patient, clock) > date(2026, 3, 20)
    assert_problem(caller.delete(f"/enrollments/{made['id']}"), 404, "not-found")


def last_session(patient: object, clock: SetClock) -> date:
    db.session.expire_all()
    coming = patient_schedule(patient, clock(), clock() + timedelta(days=40))
    return max(each.start.date() for each in coming) - timedelta(days=1)  # 18:00 in Chicago is the next day in UTC


def test_a_place_that_nobody_holds_cannot_end_with_a_change(sign_in: SignIn, clock: SetClock) -> None:
    caller = sign_in()
    patient, group = a_patient(caller.staff, clock()), a_group(caller.staff, [], clock())
    body = {"level": "outpatient", "reason": "done", "leaves": [group.id]}
    assert_problem(caller.post(f"/patients/{patient.id}/enrollments", body), 422, "invalid")
    assert caller.read(f"/patients/{patient.id}")["level"] == "intensive_outpatient"


def test_patients_are_found_by_name_in_care_or_former(sign_in: SignIn, clock: SetClock) -> None:
    caller: Caller = sign_in()
    here, gone = (a_patient(caller.staff, clock(), family_name="Ibáñez") for _ in range(2))
    a_patient(caller.staff, clock(), family_name="Olsen")
    caller.post(f"/patients/{gone.id}/discharge")

    def found(**body: str) -> list[int]:
        return [each["id"] for each in caller.post("/patients/search", body).json["items"]]

    assert found(name="ibanez") == [here.id, gone.id]
    assert found(name="ROBIN ibáñez", status="discharged") == [gone.id]
    assert found(phone=here.phone, name="olsen") == []
    assert_problem(caller.post("/patients/search", {"status": "active"}), 422, "invalid")
