"""The queue of alerts: who owns one, what happens when nobody takes it in time, and how it changes hands."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from companion.care.alerts.cover import add_cover
from companion.care.alerts.lifecycle import escalate_overdue, raise_alert
from companion.database import db, transaction
from companion.models import Alert
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import TextReason
from companion.rules.check_ins.risk import RiskReason
from tests.builders import a_clinic, a_counselor, a_patient


@pytest.fixture
def patient(counselor):
    return a_patient(counselor)


def an_alert(patient, now, key: str = "k") -> int:
    with transaction():
        return raise_alert(
            patient.clinic_id, AlertKind.wants_call, RiskReason.asked_for_call(), key, now, patient=patient
        ).id


def alert(alert_id: int) -> Alert:
    db.session.expire_all()
    return db.session.get_one(Alert, alert_id)


def test_what_nobody_took_in_time_is_passed_to_a_supervisor_once(
    browser_of, counselor, supervisor, patient, clock
) -> None:
    number = an_alert(patient, clock())
    due = alert(number).due_at
    assert alert(number).owner_id == counselor.id
    assert escalate_overdue(due) == 0
    assert escalate_overdue(due + timedelta(seconds=1)) == 1
    assert escalate_overdue(due + timedelta(minutes=1)) == 0
    assert alert(number).owner_id == supervisor.id
    clock.set(due + timedelta(minutes=1))
    page = browser_of(supervisor).get("/alerts").text
    assert "overdue since" in page and "passed on to a supervisor" in page and "Robin Example" in page


def test_what_was_passed_on_stays_in_its_counselors_queue_until_somebody_takes_it(
    browser_of, counselor, supervisor, clinic, patient, clock
) -> None:
    number = an_alert(patient, clock())
    clock.set(alert(number).due_at + timedelta(minutes=1))
    assert escalate_overdue(clock()) == 1
    assert "Robin Example" in browser_of(counselor).get("/alerts?whose=mine").text
    assert "Robin Example" not in browser_of(a_counselor(clinic, name="Dana")).get("/alerts?whose=mine").text
    browser_of(supervisor).post(f"/alerts/{number}/acknowledge")
    assert "Robin Example" not in browser_of(counselor).get("/alerts?whose=mine").text


def test_what_was_acknowledged_in_time_stays_with_its_owner(browser_of, counselor, supervisor, patient, clock) -> None:
    number = an_alert(patient, clock())
    assert browser_of(counselor).post(f"/alerts/{number}/acknowledge", note="calling").status_code == 303
    assert escalate_overdue(alert(number).due_at + timedelta(days=1)) == 0
    assert alert(number).owner_id == counselor.id


def test_an_alert_during_cover_belongs_to_who_stands_in_and_later_ones_do_not(
    counselor, supervisor, clinic, patient, clock
) -> None:
    colleague = a_counselor(clinic, name="Dana")
    add_cover(counselor.id, colleague.id, date(2026, 3, 2), date(2026, 3, 6), supervisor, clock())
    assert alert(an_alert(patient, clock())).owner_id == colleague.id
    clock.pass_time(days=7)
    with transaction():
        later = raise_alert(
            clinic.id, AlertKind.wants_call, RiskReason.asked_for_call(), "l", clock(), patient=patient
        ).id
    assert alert(later).owner_id == counselor.id


def test_an_alert_is_handed_to_a_colleague_and_taken_back(browser_of, counselor, clinic, patient, clock) -> None:
    colleague = a_counselor(clinic, name="Dana")
    number, browser = an_alert(patient, clock()), browser_of(counselor)
    assert browser.post(f"/alerts/{number}/hand-over", to=str(colleague.id)).status_code == 303
    assert alert(number).owner_id == colleague.id
    page = browser.get("/alerts").text
    assert "Handed over." in page and "Undo" in page
    browser.post(f"/alerts/{number}/hand-over", to=str(counselor.id))
    assert alert(number).owner_id == counselor.id


def test_a_hand_over_to_nobody_or_to_another_clinic_changes_nothing(browser_of, counselor, patient, clock) -> None:
    number, browser = an_alert(patient, clock()), browser_of(counselor)
    stranger = a_counselor(a_clinic(), name="Stranger")
    assert browser.post(f"/alerts/{number}/hand-over", to="").status_code == 422
    assert browser.post(f"/alerts/{number}/hand-over", to=str(stranger.id)).status_code in (404, 422)
    assert alert(number).owner_id == counselor.id


def test_what_a_colleague_acknowledged_by_mistake_goes_back_to_its_owner(
    browser_of, counselor, clinic, patient, clock
) -> None:
    colleague = a_counselor(clinic, name="Dana")
    number, browser = an_alert(patient, clock()), browser_of(colleague)
    browser.post(f"/alerts/{number}/acknowledge", **{"from": "today"})
    assert alert(number).owner_id == colleague.id
    answer = browser.post(f"/alerts/{number}/reopen", **{"from": "today"})
    assert answer.location == "/today"
    assert (alert(number).status, alert(number).owner_id) == ("open", counselor.id)


def test_reopening_what_was_handed_on_leaves_it_with_who_has_it(browser_of, counselor, clinic, patient, clock) -> None:
    colleague = a_counselor(clinic, name="Dana")
    number, browser = an_alert(patient, clock()), browser_of(counselor)
    browser.post(f"/alerts/{number}/acknowledge")
    browser.post(f"/alerts/{number}/hand-over", to=str(colleague.id))
    browser.post(f"/alerts/{number}/reopen")
    assert alert(number).owner_id == colleague.id


def test_an_undo_of_a_click_on_todays_list_ends_on_todays_list(browser_of, counselor, clinic, patient, clock) -> None:
    colleague = a_counselor(clinic, name="Dana")
    number, browser = an_alert(patient, clock()), browser_of(counselor)
    for what, fields in (("acknowledge", {}), ("hand-over", {"to": str(colleague.id)})):
        said = browser.post(
            f"/alerts/{number}/{what}", headers={"HX-Request": "true"}, **{"from": "today"}, **fields
        ).text
        assert '<input type="hidden" name="from" value="today">' in said


def test_who_is_back_early_gets_back_what_the_stand_in_has_not_taken_on(
    browser_of, counselor, clinic, patient, clock
) -> None:
    colleague = a_counselor(clinic, name="Dana")
    waits, taken = an_alert(patient, clock()), an_alert(patient, clock(), "other")
    cover = add_cover(counselor.id, colleague.id, date(2026, 3, 2), date(2026, 3, 6), counselor, clock())
    browser_of(colleague).post(f"/alerts/{taken}/acknowledge")
    assert alert(waits).owner_id == alert(taken).owner_id == colleague.id
    browser_of(counselor).post(f"/cover/{cover.id}/end")
    assert alert(waits).owner_id == counselor.id
    assert alert(taken).owner_id == colleague.id


def test_who_stands_in_is_told_of_red_alerts_that_were_there_before(
    browser_of, counselor, clinic, patient, clock
) -> None:
    colleague = a_counselor(clinic, name="Dana")
    add_cover(counselor.id, colleague.id, date(2026, 3, 3), date(2026, 3, 6), counselor, clock())
    with transaction():
        raise_alert(patient.clinic_id, AlertKind.crisis, TextReason.sos(), "c", clock(), patient=patient)
    browser = browser_of(colleague)
    assert browser.get("/alerts/counts").json["red"] == 0
    clock.pass_time(days=1)
    assert browser_of(colleague).get("/alerts/counts").json["red"] == 1
