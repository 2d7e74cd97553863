"""Who holds a number: one patient in care, a household on purpose, or nobody; what is texted, said and heard then."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import count
from threading import Barrier
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from companion.care.errors import Conflict, Invalid
from companion.care.patients.consent import record_consent
from companion.care.patients.enrollments import change_level
from companion.care.patients.numbers import ask_silent_numbers, mark_landline, restore_number
from companion.care.patients.patients import add_patient, discharge, update_patient
from companion.care.texts.inbound import receive
from companion.care.texts.thread import write_to_patient
from companion.database import db, transaction
from companion.models import Alert, Message, OwnNumber, Patient, Staff
from companion.rules.patients.consent import ConsentKind, ConsentMethod
from companion.rules.patients.states import NoTexts
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.texts.webhook_fields import InboundText
from tests.builders import VOICE, a_clinic, a_counselor, a_patient, a_phone
from tests.conftest import SetClock
from tests.serving import Stack

PHONE = "+13125550155"
_sids = count(1)


@pytest.fixture
def counselor(app: Flask) -> Staff:
    return a_counselor()


def again(patient: Patient) -> Patient:
    db.session.rollback()
    return db.session.get_one(Patient, patient.id, populate_existing=True)


def a_household(counselor: Staff, clock: SetClock) -> tuple[Patient, Patient]:
    one = a_patient(counselor, clock(), phone=PHONE)
    return one, a_patient(counselor, clock(), phone=PHONE, given_name="Sam", shares_phone=True)


def writes(app: Flask, body: str, clock: SetClock) -> Message:
    sid = f"SM{next(_sids)}"
    receive(InboundText(sid, PHONE, app.extensions["settings"].twilio_from, body=body), clock())
    db.session.rollback()
    return db.session.scalars(select(Message).where(Message.sid == sid)).one()


def alerts(patient: Patient) -> list[str]:
    rows = select(Alert.kind).where(Alert.patient_id == patient.id).order_by(Alert.id)
    return [str(kind) for kind in db.session.scalars(rows)]


def pending(patient: Patient) -> list[Message]:
    db.session.rollback()
    return list(
        db.session.scalars(select(Message).where(Message.patient_id == patient.id, Message.status == "pending"))
    )


# -- one holder ------------------------------------------------------------------------------------------------------


def test_a_number_outlives_its_patient_and_its_texts_are_the_next_ones(
    app: Flask, counselor: Staff, clock: SetClock
) -> None:
    gone = [a_patient(counselor, clock(), phone=PHONE) for _ in range(1)]
    discharge(gone[0].id, counselor, clock())
    gone.append(a_patient(counselor, clock(), phone="(312) 555-0155"))
    discharge(gone[1].id, counselor, clock())
    new = a_patient(counselor, clock(), phone=PHONE, given_name="Sam")
    assert writes(app, "I want to kill myself", clock).patient_id == new.id
    assert alerts(new) == ["crisis"] and not any(alerts(patient) for patient in gone)
    writes(app, "STOP", clock)
    assert [again(patient).texting for patient in (*gone, new)] == ["consented", "consented", "opted_out"]


def test_a_number_of_somebody_in_care_is_refused_with_what_to_ask(counselor: Staff, clock: SetClock) -> None:
    a_patient(counselor, clock(), phone=PHONE)
    other = a_patient(counselor, clock())
    for attempt in (
        lambda: a_patient(counselor, clock(), phone=PHONE),
        lambda: update_patient(other.id, {"phone": PHONE}, counselor, clock()),
    ):
        with pytest.raises(Conflict) as refused:
            attempt()
        assert refused.value.reason == Refusal.number_taken()


def test_the_database_lets_no_two_in_care_hold_one_number_unless_they_share_it(
    counselor: Staff, clock: SetClock
) -> None:
    one, two = a_patient(counselor, clock(), phone=PHONE), a_patient(counselor, clock())
    with pytest.raises(IntegrityError), transaction():
        again(two).phone_hash = again(one).phone_hash


def test_of_two_who_add_one_number_at_once_one_is_refused(app: Flask, counselor: Staff, clock: SetClock) -> None:
    together, by, now = Barrier(2), counselor.id, clock()
    db.session.remove()

    def adds(given_name: str) -> bool:
        with app.app_context():
            together.wait()
            try:
                a_patient(db.session.get_one(Staff, by), now, phone=PHONE, given_name=given_name)
            except Conflict:
                return False
            return True

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(adds, ["Robin", "Sam"])) == [False, True]


def test_another_clinic_may_know_the_same_number(counselor: Staff, clock: SetClock) -> None:
    a_patient(counselor, clock(), phone=PHONE)
    assert a_patient(a_counselor(a_clinic("Bay Clinic")), clock(), phone=PHONE).phone_shared is False


def test_whoever_comes_back_gets_the_number_only_if_nobody_in_care_has_it(counselor: Staff, clock: SetClock) -> None:
    old = a_patient(counselor, clock(), phone=PHONE)
    discharge(old.id, counselor, clock())
    clock.pass_time(days=40)
    new = a_patient(counselor, clock(), phone=PHONE)

    def comes_back() -> None:
        change_level(old.id, "outpatient", again(old).today(clock()), "back", counselor, clock())

    with pytest.raises(Conflict) as refused:
        comes_back()
    assert refused.value.reason == Refusal.number_taken_meanwhile()
    update_patient(old.id, {"shares_phone": True}, counselor, clock())
    assert again(new).phone_shared is False
    comes_back()
    assert again(old).no_texts == again(new).no_texts == NoTexts.shared


def test_with_a_number_of_their_own_they_come_back_as_anybody(counselor: Staff, clock: SetClock) -> None:
    old = a_patient(counselor, clock(), phone=PHONE)
    discharge(old.id, counselor, clock())
    a_patient(counselor, clock(), phone=PHONE)
    update_patient(old.id, {"phone": a_phone()}, counselor, clock())
    change_level(old.id, "outpatient", again(old).today(clock()), "back", counselor, clock())
    assert (again(old).status, again(old).phone_shared) == ("active", False)


# -- our own numbers -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ["voice", "sender", "other clinic's sender", "installation", "written to"])
def test_a_number_of_ours_is_no_patients(app: Flask, counselor: Staff, clock: SetClock, which: str) -> None:
    a_clinic("Bay Clinic", sender="+13125550161")
    with transaction():
        db.session.add(OwnNumber(number="+13125550162"))
    number = {
        "voice": VOICE,
        "sender": "+13125550161",
        "other clinic's sender": "(312) 555-0161",
        "installation": app.extensions["settings"].twilio_from,
        "written to": "312 555 0162",
    }[which]
    with pytest.raises(Invalid) as refused:
        add_patient(counselor, clock(), given_name="Robin", family_name="Example", phone=number, level="outpatient")
    assert refused.value.errors["phone"][0] in (FieldProblem.own_phone(), FieldProblem.phone_service())
    with pytest.raises(Invalid):
        update_patient(a_patient(counselor, clock()).id, {"phone": number}, counselor, clock())


# -- calls only ------------------------------------------------------------------------------------------------------


def without_a_number(counselor: Staff, clock: SetClock, **changes: Any) -> Patient:
    values: dict[str, Any] = {"given_name": "Robin", "family_name": "Example", "level": "intensive_outpatient"}
    return add_patient(counselor, clock(), **(values | changes))


@pytest.mark.parametrize("phone", [None, ""])
def test_a_patient_without_a_number_is_asked_nothing_and_sent_nothing(
    stack: Stack, clock: SetClock, phone: str | None
) -> None:
    counselor = a_counselor()
    people = [without_a_number(counselor, clock, phone=phone) for _ in range(2)]
    clock.pass_time(days=100)
    stack.plan_ahead()
    assert (stack.send_due(), ask_silent_numbers(clock())) == ({}, 0)
    for patient in people:
        assert (again(patient).reachable, pending(patient)) == (False, [])
        with pytest.raises(Conflict) as refused:
            write_to_patient(patient.id, "Hello", counselor, clock())
        assert refused.value.reason == Refusal.unreachable_no_number()
        for kind in (ConsentKind.asked, ConsentKind.opt_in):
            with pytest.raises(Conflict):
                record_consent(patient.id, kind, ConsentMethod.verbal, counselor, clock())


def test_agreement_is_given_for_a_number(counselor: Staff, clock: SetClock) -> None:
    with pytest.raises(Invalid) as refused:
        without_a_number(counselor, clock, consent_method="written")
    assert refused.value.errors == {"consent_method": [FieldProblem.phone_for_consent()]}


def test_a_number_taken_away_gets_nothing_more_and_one_entered_later_is_asked(
    counselor: Staff, clock: SetClock
) -> None:
    patient = a_patient(counselor, clock())
    assert pending(patient)
    update_patient(patient.id, {"phone": None}, counselor, clock())
    assert (pending(patient), again(patient).texting, again(patient).phone_hash) == ([], "not_asked", None)
    update_patient(patient.id, {"phone": a_phone()}, counselor, clock())
    assert [message.wording for message in pending(patient)] == ["consent.ask"]


def test_a_landline_by_its_numbering_plan_is_calls_only(make_app: Any, database_url: str, clock: SetClock) -> None:
    app = make_app(database_url, PHONE_COUNTRIES="de,US")
    with app.app_context():
        counselor = a_counselor()
        patient = a_patient(counselor, clock(), phone="030 901820")
        assert (patient.phone, patient.no_texts, pending(patient)) == ("+4930901820", NoTexts.landline, [])
        asked = without_a_number(counselor, clock, phone="+49 30 901821")
        assert pending(asked) == []
        with pytest.raises(Conflict) as refused:
            write_to_patient(patient.id, "Hello", counselor, clock())
        assert refused.value.reason == Refusal.unreachable_landline()


def test_staff_note_a_landline_and_take_it_back(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock())
    for _ in range(2):
        assert mark_landline(patient.id, counselor, clock()).no_texts == NoTexts.landline
    assert pending(patient) == []
    restore_number(patient.id, counselor, clock())
    assert again(patient).reachable and pending(patient)


# -- a household -----------------------------------------------------------------------------------------------------


def test_texts_of_both_are_held_while_they_share_a_phone_and_go_on_after(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    one = a_patient(counselor, clock(), phone=PHONE)
    write_to_patient(one.id, "See you", counselor, clock())
    assert pending(one)
    two = a_patient(counselor, clock(), phone=PHONE, shares_phone=True)
    for each in (one, two):
        assert (again(each).no_texts, pending(each)) == (NoTexts.shared, [])
        with pytest.raises(Conflict) as refused:
            write_to_patient(each.id, "Hello", counselor, clock())
        assert refused.value.reason == Refusal.unreachable_shared()
    clock.pass_time(days=2)
    stack.plan_ahead()
    assert not stack.send_due()
    update_patient(two.id, {"phone": a_phone()}, counselor, clock())
    assert again(one).reachable and {message.wording for message in pending(one)} >= {"check_in.pulse"}
    assert [message.wording for message in pending(two)] == ["consent.ask"]


def test_a_household_ends_when_one_of_them_is_discharged(counselor: Staff, clock: SetClock) -> None:
    one, two = a_household(counselor, clock)
    discharge(one.id, counselor, clock())
    assert (again(one).phone_shared, again(two).phone_shared) == (False, False)
    assert pending(two) and not pending(one)


def test_of_three_the_other_two_still_share_it(counselor: Staff, clock: SetClock) -> None:
    one, two = a_household(counselor, clock)
    three = a_patient(counselor, clock(), phone=PHONE, shares_phone=True)
    update_patient(three.id, {"phone": None}, counselor, clock())
    assert [again(each).phone_shared for each in (one, two, three)] == [True, True, False]


def test_nobody_is_asked_by_text_on_a_shared_phone(counselor: Staff, clock: SetClock) -> None:
    a_patient(counselor, clock(), phone=PHONE)
    two = without_a_number(counselor, clock, phone=PHONE, shares_phone=True)
    assert pending(two) == []
    with pytest.raises(Conflict) as refused:
        record_consent(two.id, ConsentKind.asked, ConsentMethod.text, counselor, clock())
    assert refused.value.reason == Refusal.nobody_to_answer()
    clock.pass_time(days=100)
    assert ask_silent_numbers(clock()) == 0


@pytest.mark.parametrize("changes", [{"shares_phone": True}, {"phone": a_phone(), "shares_phone": True}])
def test_a_phone_that_nobody_else_has_is_not_shared(counselor: Staff, clock: SetClock, changes: dict[str, Any]) -> None:
    with pytest.raises(Invalid) as refused:
        update_patient(a_patient(counselor, clock()).id, changes, counselor, clock())
    assert refused.value.errors == {"shares_phone": [FieldProblem.nobody_shares()]}


def test_the_tick_cannot_be_taken_out_while_both_have_the_number(counselor: Staff, clock: SetClock) -> None:
    one, _two = a_household(counselor, clock)
    with pytest.raises(Conflict):
        update_patient(one.id, {"phone": PHONE, "shares_phone": False}, counselor, clock())
    update_patient(one.id, {"given_name": "Alex"}, counselor, clock())
    assert again(one).phone_shared


@pytest.mark.parametrize(
    ("text", "kind"), [("can you call me about tuesday", "message"), ("he is beating me", "worrying_message")]
)
def test_a_text_from_a_shared_phone_is_filed_to_nobody_and_a_task_for_each(
    app: Flask, counselor: Staff, clock: SetClock, text: str, kind: str
) -> None:
    one, two = a_household(counselor, clock)
    stored = writes(app, text, clock)
    assert (stored.patient_id, stored.handled_as, stored.to_read) == (None, "message", True)
    assert alerts(one) == alerts(two) == [kind]
    assert set(db.session.scalars(select(Alert.message_id))) == {stored.id}
    assert not pending(one) and not pending(two)


def test_digits_and_c_answer_nothing_on_a_shared_phone(app: Flask, counselor: Staff, clock: SetClock) -> None:
    one, two = a_household(counselor, clock)
    for text in ("3 7 0", "C", "1"):
        writes(app, text, clock)
    assert [again(each).last_heard_at for each in (one, two)] == [None, None]
    assert alerts(one) == alerts(two) == ["message"]


def test_a_cry_from_a_shared_phone_is_answered_once_and_an_alert_for_each(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    one, two = a_household(counselor, clock)
    stack.simulator.type(PHONE, "I want to kill myself")
    stack.send_due()
    assert alerts(one) == alerts(two) == ["crisis"]
    (answer,) = stack.simulator.texts_to(PHONE)
    assert "988" in answer
    assert [again(each).risk for each in (one, two)] == ["green", "green"]


def test_a_cry_is_answered_though_the_first_of_them_opted_out(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    one, two = a_household(counselor, clock)
    record_consent(one.id, ConsentKind.opt_out, ConsentMethod.verbal, counselor, clock())
    stack.simulator.type(PHONE, "I took 30 pills")
    stack.send_due()
    assert len(stack.simulator.texts_to(PHONE)) == 1
    assert "crisis" in alerts(one) and alerts(two) == ["crisis"]


@pytest.mark.parametrize(("text", "confirmed"), [("STOP", 0), ("please stop texting this number", 1)])
def test_stop_ends_the_texts_of_all_and_start_brings_nobody_back(
    stack: Stack, clock: SetClock, text: str, confirmed: int
) -> None:
    counselor = a_counselor()
    one, two = a_household(counselor, clock)
    stack.simulator.type(PHONE, text)
    stack.send_due()
    assert [again(each).texting for each in (one, two)] == ["opted_out", "opted_out"]
    ours = select(Message).where(Message.wording == "stop.confirmed")
    assert len(db.session.scalars(ours).all()) == confirmed
    stack.simulator.type(PHONE, "START")
    assert [again(each).texting for each in (one, two)] == ["opted_out", "opted_out"]
    assert alerts(one)[-1] == alerts(two)[-1] == "message"


def test_stop_from_a_household_reaches_the_clinics_on_the_same_sender(
    app: Flask, counselor: Staff, clock: SetClock
) -> None:
    elsewhere = a_patient(a_counselor(a_clinic("Bay Clinic")), clock() - timedelta(days=1), phone=PHONE)
    one, two = a_household(counselor, clock)
    writes(app, "STOP", clock)
    writes(app, "please stop texting me", clock)
    assert {again(each).texting for each in (elsewhere, one, two)} == {"opted_out"}


def test_what_a_phone_writes_by_itself_is_no_task(app: Flask, counselor: Staff, clock: SetClock) -> None:
    one, two = a_household(counselor, clock)
    writes(app, "Liked “See you soon”", clock)
    assert alerts(one) == alerts(two) == []


def test_a_cry_that_could_not_be_handled_at_once_is_still_told_for_each(
    app: Flask, counselor: Staff, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = a_household(counselor, clock)

    def fails(*_anything: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("companion.care.texts.inbound.handle_household", fails)
    stored = writes(app, "I want to kill myself", clock)
    assert stored.handled_at is None
    assert alerts(one) == alerts(two) == ["crisis"]
