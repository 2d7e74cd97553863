"""Another clinic's ids do not exist. Taken from the application's own routes, so that none can be forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

from flask import Flask
from werkzeug.routing import Rule

from companion.care.alerts.lifecycle import raise_alert
from companion.care.check_ins.check_ins import ask_check_in
from companion.care.exercises import assign
from companion.care.levels import enrollments_of
from companion.care.meetings.clinic_list import add_meeting
from companion.care.meetings.saved import save_meeting
from companion.care.plans.versions import patient_plan, save_patient_plan
from companion.care.sessions.closings import close_day
from companion.care.texts.inbound import receive
from companion.database import db, transaction
from companion.models import CheckIn, Clinic, Message, Patient, Staff
from companion.rules.alerts.kinds import AlertKind
from companion.rules.check_ins.risk import RiskReason
from companion.rules.texts.webhook_fields import InboundText
from tests.api.conftest import Caller, SignIn, assert_problem
from tests.builders import a_clinic, a_counselor, a_group, a_patient
from tests.conftest import SetClock

ARGUMENTS = {
    "patient_id",
    "enrollment_id",
    "series_id",
    "occurrence_id",
    "message_id",
    "check_in_id",
    "alert_id",
    "meeting_id",
    "closing_id",
}
# Values that name nothing of a clinic: catalogues, and the number of a version under a patient.
NEUTRAL = {"slug": "urge-surfing", "version": 1, "name": "pulse", "level": "outpatient"}
# What a request needs to get past the checks of its form, so that only the id can be wrong.
BODIES: dict[str, dict[str, Any]] = {
    "change_patient": {"language": "es"},
    "record_consent": {"kind": "opt_out"},
    "readmit_patient": {"level": "outpatient", "reason": "came back"},
    "move_level_change": {"starts_on": "2026-04-01"},
    "change_level_of_care": {"level": "outpatient", "reason": "steps down"},
    "add_pause": {"starts_on": "2026-03-03", "ends_on": "2026-03-04"},
    "change_series_details": {"title": "Evening"},
    "end_series": {"last_day": "2026-04-01"},
    "change_session": {"cancelled": True},
    "move_rest_of_series": {
        "starts_on": "2026-03-10",
        "starts_at": "17:00",
        "minutes": 60,
        "rrule": "FREQ=WEEKLY;BYDAY=TU",
    },
    "save_plan": {"override": {}, "reason": "works evenings"},
    "restore_plan_version": {"reason": "was better"},
    "send_message": {"body": "See you tomorrow."},
    "enter_signed_form": {"reason": "asked for texts in session, form of today"},
    "answer_check_in": {"answers": {"closeness": 1}},
    "change_alert": {"status": "acknowledged"},
    "change_meeting": {"city": "Springfield"},
}
QUERIES = {"remove_from_roster": {"until_day": "2026-04-01"}}


def routes_with_ids(app: Flask) -> Iterator[tuple[str, Rule]]:
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith("/api/v1") and rule.arguments & ARGUMENTS:
            for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
                yield method, rule


class Belongings:
    """One of everything that has an id, of one clinic."""

    def __init__(self, by: Staff, now: datetime) -> None:
        patient = a_patient(by)
        group = a_group(by, [patient])
        meeting = add_meeting(
            {"name": "Evening", "fellowship": "other", "weekday": 1, "starts_at": time(19)},
            by,
            now,
        )
        save_meeting(patient.id, meeting.id, by, now)
        save_patient_plan(patient.id, {"daily_cap": 2}, "fewer", patient_plan(patient).version, by, now)
        assign(patient.id, "urge-surfing", by, now)
        alert = _alert(by, patient, now)
        message, check_in = _thread(patient, now)
        supervisor = a_counselor(db.session.get_one(Clinic, by.clinic_id), role="supervisor")
        self.ids: dict[str, Any] = {
            "patient_id": patient.id,
            "series_id": group.id,
            "occurrence_id": f"{group.id}-20260303T0000Z",
            "message_id": message,
            "check_in_id": check_in,
            "alert_id": alert,
            "meeting_id": meeting.id,
            "closing_id": close_day(date(2026, 3, 17), "Holiday", supervisor, now).id,
            "enrollment_id": enrollments_of(patient.id)[0].id,
        }
        self.staff_id = by.id


def _alert(by: Staff, patient: Patient, now: datetime) -> int:
    with transaction():
        alert = raise_alert(
            by.clinic_id, AlertKind.wants_call, RiskReason.asked_for_call(), "t:1", now, patient=patient
        )
        return alert.id


def _thread(patient: Patient, now: datetime) -> tuple[int, int]:
    """Ids of an inbound text and of a check-in."""
    receive(InboundText(sid=f"SM{patient.id:032d}", phone=patient.phone, to="+15005550006", body="Hello there"), now)
    message = db.session.query(Message).filter_by(patient_id=patient.id, direction="inbound").one()
    prompt = ask_check_in(patient, "pulse", now)
    with transaction():
        row = CheckIn(
            clinic_id=patient.clinic_id,
            patient_id=patient.id,
            message_id=prompt.id,
            question_set="pulse",
            question_set_version=1,
            status="asked",
            asked_at=now,
        )
        db.session.add(row)
    return message.id, row.id


def _url(rule: Rule, ids: dict[str, Any]) -> str:
    adapter = {name: ids.get(name, NEUTRAL.get(name)) for name in rule.arguments}
    built = rule.build(adapter)
    assert built is not None, f"no value for {rule.arguments} of {rule.rule}: name it in NEUTRAL or in ARGUMENTS"
    return built[1].removeprefix("/api/v1")


def _body(rule: Rule, ids: dict[str, Any]) -> dict[str, Any]:
    """A body that is right in form; ids in it are of the clinic of `ids`."""
    name = rule.endpoint.rpartition(".")[2]
    patient = ids["patient_id"]
    of_ids = {
        "add_to_roster": {"patient_id": patient, "from_day": "2026-03-02"},
        "record_attendance": {"marks": [{"patient_id": patient, "came": "attended"}]},
        "log_meeting_attendance": {
            "meeting_id": ids["meeting_id"],
            "started_at": "2026-03-01T19:00:00Z",
            "went": True,
        },
    }
    return of_ids.get(name, BODIES.get(name, {}))


def _call(caller: Caller, method: str, rule: Rule, ids: dict[str, Any], of_body: dict[str, Any]) -> Any:
    options: dict[str, Any] = {"query_string": QUERIES.get(rule.endpoint.rpartition(".")[2])}
    if method in ("POST", "PUT", "PATCH"):
        options["json"] = _body(rule, of_body)
    return caller.call(method, _url(rule, ids), etag="*", **options)


def test_another_clinics_ids_are_not_found_on_any_route(app: Flask, sign_in: SignIn, clock: SetClock) -> None:
    mine, theirs = sign_in(role="supervisor"), a_counselor(a_clinic("Elsewhere"))
    own, foreign = Belongings(mine.staff, clock()), Belongings(theirs, clock())
    checked = 0
    for method, rule in routes_with_ids(app):
        # One id at a time is foreign, the rest are one's own: every one of them has to be looked up in the clinic.
        for name in sorted(rule.arguments & ARGUMENTS):
            response = _call(mine, method, rule, own.ids | {name: foreign.ids[name]}, own.ids)
            assert response.status_code == 404, f"{method} {rule.rule} with a foreign {name}: {response.text}"
            assert_problem(response, 404, "not-found")
            checked += 1
    assert checked >= 45


def test_foreign_ids_inside_a_body_are_refused_too(sign_in: SignIn, clock: SetClock) -> None:
    mine, theirs = sign_in(role="supervisor"), a_counselor(a_clinic("Elsewhere"))
    own, foreign = Belongings(mine.staff, clock()).ids, Belongings(theirs, clock()).ids
    roster = f"/series/{own['series_id']}/roster"
    single = {"kind": "individual", "starts_on": "2026-03-09", "starts_at": "10:00", "minutes": 60}
    alert, patient = f"/alerts/{own['alert_id']}", f"/patients/{own['patient_id']}"
    new = {"given_name": "Robin", "family_name": "Example", "phone": "+13125550177", "level": "outpatient"}
    for response in (
        mine.post("/series", single | {"roster": [foreign["patient_id"]]}),
        mine.post("/series", single | {"counselor_id": theirs.id}),
        mine.patch(f"/series/{own['series_id']}", {"counselor_id": theirs.id}, etag="*"),
        mine.post(roster, {"patient_id": foreign["patient_id"], "from_day": "2026-03-02"}),
        mine.patch(alert, {"owner_id": theirs.id}, etag="*"),
        mine.patch(patient, {"counselor_id": theirs.id}, etag="*"),
        mine.post("/patients", new | {"counselor_id": theirs.id}),
        mine.post(
            f"{patient}/meeting-attendance",
            {"meeting_id": foreign["meeting_id"], "started_at": "2026-03-01T19:00:00Z", "went": True},
        ),
    ):
        assert_problem(response, 404, "not-found")
    marks = {"marks": [{"patient_id": foreign["patient_id"], "came": "attended"}]}
    clock.set(datetime(2026, 3, 3, 4, tzinfo=UTC))
    assert_problem(mine.put(f"/sessions/{own['occurrence_id']}/attendance", marks), 422, "invalid")


def test_ones_own_ids_are_found_on_the_same_routes(app: Flask, sign_in: SignIn, clock: SetClock) -> None:
    """The bodies above are right in form: with one's own ids no route answers 404, 405, 415, 422 or 500.

    Reads go first and removals last, so that what one request takes away does not look like a wrong id.
    """
    mine = sign_in(role="supervisor")
    own = Belongings(mine.staff, clock()).ids
    rank = {"GET": 0, "PUT": 1, "POST": 2, "PATCH": 3, "DELETE": 4}
    late = {"end_series", "discharge_patient", "move_rest_of_series"}
    routes = sorted(routes_with_ids(app), key=lambda item: (item[1].endpoint.rpartition(".")[2] in late, rank[item[0]]))
    clock.set(datetime(2026, 3, 3, 4, tzinfo=UTC))
    for method, rule in routes:
        response = _call(mine, method, rule, own, own)
        assert response.status_code in (200, 201, 204, 409), f"{method} {rule.rule}: {response.text}"


def test_lists_show_nothing_of_another_clinic(sign_in: SignIn, clock: SetClock) -> None:
    mine, theirs = sign_in(), a_counselor(a_clinic("Elsewhere"))
    Belongings(theirs, clock())
    for path in ("/patients", "/series", "/messages", "/alerts", "/meetings", "/closings"):
        assert mine.read(path)["items"] == [], path
    assert [item["id"] for item in mine.read("/staff")["items"]] == [mine.staff.id]


def test_sessions_and_searches_show_nothing_of_another_clinic(sign_in: SignIn, clock: SetClock) -> None:
    mine, theirs = sign_in(), a_counselor(a_clinic("Elsewhere"))
    patient = a_patient(theirs)
    phone = patient.phone
    a_group(theirs, [patient])
    assert mine.read("/sessions")["total"] == 0
    assert mine.post("/patients/search", {"phone": phone}).json == {"items": []}
