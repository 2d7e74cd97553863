"""The caseload of a morning: order, reasons, one-click actions, and what it costs."""

from __future__ import annotations

import re
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from html import unescape

import pytest
from sqlalchemy import event, select

from companion.care.alerts import lifecycle as alerts
from companion.care.alerts.cover import add_cover
from companion.care.errors import Conflict, NotAllowed
from companion.care.patients.contacts import note_contact, take_back_contact
from companion.care.patients.patients import pause
from companion.care.sessions.occurrences import cancel_occurrence
from companion.care.sessions.series import schedule
from companion.care.staff.sign_in import open_token
from companion.database import db, transaction
from companion.models import Alert, AuditEvent, Contact, Staff
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason, TextReason
from companion.rules.check_ins.risk import RiskReason
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import occurrence_id
from tests.builders import a_clinic, a_counselor, a_group, a_patient


def raise_alert(clinic_id, kind, reasons, key, now, *, patient):
    with transaction():
        return alerts.raise_alert(clinic_id, kind, reasons, key, now, patient=patient)


def names(answer) -> list[str]:
    return [unescape(name) for name in re.findall(r'<div class="who"><a [^>]*>([^<]+)</a>', answer.text)]


@contextmanager
def counting():
    """Statements that go to the database meanwhile."""
    statements: list[str] = []

    def note(_connection, _cursor, statement, *_rest):
        statements.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(db.engine, "before_cursor_execute", note)


def caseload_of(counselor, clock, size: int):
    patients = [a_patient(counselor, given_name=f"P{number:03d}", family_name="Example") for number in range(size)]
    for start in range(0, size, 12):
        a_group(counselor, patients[start : start + 12])
    for patient in patients[::3]:
        raise_alert(
            patient.clinic_id,
            AlertKind.silence,
            AlertReason.no_answer(hours=24),
            f"s{patient.id}",
            clock(),
            patient=patient,
        )
    with transaction():
        for patient in patients[::4]:
            patient.risk, patient.risk_since, patient.last_heard_at = "amber", clock(), clock()
    note_contact(patients[1].id, "call", counselor, clock())
    return patients


def test_everybody_stands_in_the_order_of_need_with_the_reason_in_words(browser_of, counselor, clock) -> None:
    _, amber, silent, red = (
        a_patient(counselor, given_name=name, family_name="Example") for name in ("Steady", "Amber", "Silent", "Red")
    )
    with transaction():
        amber.risk, amber.risk_since = "amber", clock()
        silent.silent_since = clock() - timedelta(days=2)
    raise_alert(red.clinic_id, AlertKind.crisis, TextReason.self_harm(), "c1", clock(), patient=red)
    answer = browser_of(counselor).get("/today")
    assert names(answer) == ["Red Example", "Silent Example", "Amber Example", "Steady Example"]
    assert "wrote words that sound like self-harm" in answer.text
    assert "no answer since Sat, Feb 28" in answer.text


def test_the_same_reason_on_several_days_is_said_once_with_how_often(browser_of, counselor, clock) -> None:
    patient = a_patient(counselor)
    with transaction():
        for key in ("1", "2", "3"):
            raise_alert(
                patient.clinic_id,
                AlertKind.red_risk,
                RiskReason.closeness_red(n=8, limit=8),
                key,
                clock(),
                patient=patient,
            )
        raise_alert(patient.clinic_id, AlertKind.wants_call, RiskReason.asked_for_call(), "4", clock(), patient=patient)
    page = browser_of(counselor).get("/today").text
    assert page.count("closeness 8") == 1 and "closeness 8 (8 or more is red) ×3" in page
    assert "asked for a call" in page and "×1" not in page


def test_the_number_of_queries_does_not_grow_with_the_caseload(browser_of, counselor, clock) -> None:
    browser, counselor_id = browser_of(counselor), counselor.id
    caseload_of(counselor, clock, 6)
    db.session.remove()  # as at the start of every request
    with counting() as few:
        assert len(names(browser.get("/today"))) == 6
    caseload_of(db.session.get_one(Staff, counselor_id), clock, 40)
    db.session.remove()
    with counting() as many:
        answer = browser.get("/today")
    assert len(names(answer)) == 46
    assert len(many) <= len(few) + 1, "\n".join(many)
    assert len(many) < 40


def test_whom_a_change_does_not_reach_stands_with_the_words_the_number_and_until_when(
    browser_of, counselor, clock
) -> None:
    """On Today, in the queue, and on the alert's own page."""
    paused = a_patient(counselor, clock(), given_name="Robin")
    no_phone = a_patient(counselor, clock(), given_name="Nova", phone=None, consent_method=None)
    group = a_group(counselor, [paused, no_phone], clock() - timedelta(days=30))
    pause(paused.id, date(2026, 3, 2), date(2026, 3, 9), "", counselor, clock())
    wednesday = datetime(2026, 3, 5, 0, 0, tzinfo=UTC)
    name = occurrence_id(group.id, WallClock.of(wednesday, paused.zone))
    cancel_occurrence(name, counselor, clock())
    browser, call = browser_of(counselor), f'href="tel:{paused.phone}">Call '
    today = browser.get("/today").text
    assert "does not know that the session of Wed, Mar 4, 6:00 PM is off: texts are paused" in today
    assert "due Mon, Mar 2, 2:00 PM" in today
    assert call in today and today.count("tel:") == 1 and "calls only: no number" in today
    assert 'aria-label="No answer: Robin Example"' in today  # a call that was tried can be noted
    queue = browser.get("/alerts").text
    assert call in queue and queue.count("tel:") == 1 and "calls only: no number" in queue
    alerts = {each.patient_id: each for each in db.session.scalars(select(Alert))}
    assert call in browser.get(f"/alerts/{alerts[paused.id].id}").text
    assert "calls only: no number" in browser.get(f"/alerts/{alerts[no_phone.id].id}").text


def test_a_name_is_searched_in_the_body_and_without_accents(browser_of, counselor) -> None:
    a_patient(counselor, given_name="Lucía", family_name="Ortega")
    a_patient(counselor, given_name="Morgan", family_name="Price")
    browser = browser_of(counselor)
    browser.get("/today")
    answer = browser.post("/today", name="lucia ort", headers={"HX-Request": "true"})
    assert names(answer) == ["Lucía Ortega"]
    assert "<html" not in answer.text
    assert names(browser.get("/today?name=lucia")) == ["Lucía Ortega", "Morgan Price"]


def test_level_need_and_whose_narrow_the_list_and_stay_while_one_works(
    browser_of, counselor, supervisor, clock
) -> None:
    mine = a_patient(counselor, given_name="Mine", family_name="Example")
    a_patient(counselor, given_name="Other", family_name="Level", level="outpatient")
    a_patient(supervisor, given_name="Not", family_name="Mine")
    browser = browser_of(counselor)
    assert len(names(browser.get("/today"))) == 2
    assert len(names(browser.post("/today", whose="all"))) == 3
    assert names(browser.post("/today", whose="mine", level="outpatient")) == ["Other Level"]
    assert names(browser.get("/today")) == ["Other Level"]
    with transaction():
        mine.risk = "red"
    assert names(browser.post("/today", need="red")) == ["Mine Example"]


def test_a_supervisor_begins_with_the_whole_clinic(browser_of, counselor, supervisor) -> None:
    a_patient(counselor)
    assert len(names(browser_of(supervisor).get("/today"))) == 1


def test_another_clinic_is_never_on_the_list(browser_of, counselor) -> None:
    a_patient(a_counselor(a_clinic("Elsewhere"), role="supervisor"), given_name="Somebody", family_name="Else")
    browser = browser_of(counselor)
    browser.get("/today")
    assert names(browser.post("/today", whose="all")) == []


def test_call_done_settles_what_speaking_settles_and_can_be_taken_back(browser_of, counselor, clock) -> None:
    patient = a_patient(counselor)
    since = clock() - timedelta(days=2)
    with transaction():
        patient.silent_since = since
    silence = raise_alert(
        patient.clinic_id, AlertKind.silence, AlertReason.no_answer(hours=24), "s", clock(), patient=patient
    )
    crisis = raise_alert(patient.clinic_id, AlertKind.crisis, TextReason.self_harm(), "c", clock(), patient=patient)
    browser = browser_of(counselor)
    clock.pass_time(minutes=5)
    assert browser.post(f"/patients/{patient.id}/contacts", kind="call").location == "/today"
    db.session.expire_all()
    assert (silence.status, crisis.status, patient.silent_since) == ("resolved", "acknowledged", None)
    page = browser.get("/today")
    undo = re.search(r'action="(/contacts/\d+/undo)"', page.text)[1]
    browser.post(undo)
    db.session.expire_all()
    assert (silence.status, crisis.status, patient.silent_since) == ("open", "open", since)
    assert db.session.scalar(select(Contact)) is None


def test_no_answer_takes_the_task_on_and_leaves_it_open(browser_of, counselor, clock) -> None:
    patient = a_patient(counselor)
    alert = raise_alert(
        patient.clinic_id, AlertKind.silence, AlertReason.no_answer(hours=24), "s", clock(), patient=patient
    )
    browser = browser_of(counselor)
    browser.post(f"/patients/{patient.id}/contacts", kind="no_answer")
    db.session.expire_all()
    assert alert.status == "acknowledged"
    assert alert.owner_id == counselor.id


def test_a_contact_is_taken_back_only_by_who_noted_it_and_only_soon(app, counselor, supervisor, clock) -> None:
    patient = a_patient(counselor)
    contact = note_contact(patient.id, "visit", counselor, clock())
    with pytest.raises(NotAllowed):
        take_back_contact(contact.id, supervisor, clock())
    clock.pass_time(minutes=16)
    with pytest.raises(Conflict):
        take_back_contact(contact.id, counselor, clock())


def test_an_htmx_click_gets_the_words_and_tells_the_list_to_load_anew(browser_of, counselor) -> None:
    patient = a_patient(counselor)
    browser = browser_of(counselor)
    browser.get("/today")
    answer = browser.post(f"/patients/{patient.id}/contacts", kind="call", headers={"HX-Request": "true"})
    assert answer.headers["HX-Trigger"] == "caseload-changed"
    assert "Noted" in answer.text and "Undo" in answer.text


def test_who_stands_in_sees_the_covered_patients_among_their_own(
    browser_of, counselor, supervisor, clinic, clock
) -> None:
    colleague = a_counselor(clinic)
    a_patient(counselor, given_name="Covered", family_name="Example")
    add_cover(counselor.id, colleague.id, date(2026, 3, 2), date(2026, 3, 6), supervisor, clock())
    assert names(browser_of(colleague).get("/today")) == ["Covered Example"]
    clock.pass_time(days=5)
    assert names(browser_of(colleague).get("/today")) == []


def test_the_next_session_is_in_the_patients_own_time(browser_of, counselor) -> None:
    patient = a_patient(counselor, time_zone="America/Denver")
    schedule(
        counselor,
        datetime(2026, 3, 1, 12, tzinfo=patient.zone),
        kind="individual",
        starts_on=date(2026, 3, 3),
        starts_at=time(9),
        minutes=60,
        roster=[patient.id],
    )
    assert "Tue, Mar 3, 8:00 AM" in browser_of(counselor).get("/today").text.replace("\u202f", " ")


def test_looking_at_the_list_leaves_a_trace(browser_of, counselor) -> None:
    browser_of(counselor).get("/today")
    assert db.session.scalar(select(AuditEvent.action).where(AuditEvent.part == RecordPart.caseload))


def test_alerts_of_nobody_else_are_settled_by_a_call(app, counselor, clock) -> None:
    one, other = a_patient(counselor), a_patient(counselor)
    raise_alert(other.clinic_id, AlertKind.silence, AlertReason.no_answer(hours=24), "o", clock(), patient=other)
    note_contact(one.id, "call", counselor, clock())
    assert db.session.scalar(select(Alert.status)) == "open"


def test_pages_and_assets_travel_compressed_and_the_api_keeps_its_etags(browser_of, counselor, clock) -> None:
    patient = a_patient(counselor, clock())
    gzip = {"Accept-Encoding": "gzip, deflate"}
    browser = browser_of(counselor)
    assert browser.client.get("/today", headers=gzip).headers["Content-Encoding"] == "gzip"
    asset = re.search(r'src="([^"]+\.js[^"]*)"', browser.get("/today").text)
    assert asset is not None
    assert browser.client.get(asset[1], headers=gzip).headers["Content-Encoding"] == "deflate"
    token, _ = open_token(counselor, timedelta(hours=1), clock())
    plan = browser.client.get(
        f"/api/v1/patients/{patient.id}/plan", headers={**gzip, "Authorization": f"Bearer {token}"}
    )
    assert "Content-Encoding" not in plan.headers and "gzip" not in plan.headers["ETag"]
