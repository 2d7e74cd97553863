"""One number at two clinics on one sender: who is in care is found first, and STOP and START reach both."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

import pytest
from flask import Flask
from sqlalchemy import select, update

from companion.care.patients.patients import discharge
from companion.care.texts.inbound import receive
from companion.database import db, transaction
from companion.models import Alert, AuditEvent, ConsentEvent, Message, Patient, Staff
from companion.outbox.enqueue import enqueue
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.webhook_fields import InboundText
from tests.builders import a_clinic, a_counselor, a_patient
from tests.conftest import SetClock

PHONE = "+13125550178"
_sids = count(1)


def writes(app: Flask, body: str, clock: SetClock) -> Message:
    sid = f"SM{next(_sids)}"
    receive(InboundText(sid, PHONE, app.extensions["settings"].twilio_from, body=body), clock())
    db.session.remove()
    return db.session.scalars(select(Message).where(Message.sid == sid)).one()


def a_text_to(patient_id: int, clock: SetClock, status: MessageStatus, key: str) -> None:
    """One that was handed over now, and of which this became."""
    with transaction():
        message = enqueue(db.session.get_one(Patient, patient_id), MessageKind.reply, "menu", clock(), key=key)
        message.status, message.handed_over_at = status, clock()


def alerts(patient_id: int) -> list[str]:
    return [str(kind) for kind in db.session.scalars(select(Alert.kind).where(Alert.patient_id == patient_id))]


def consents(patient_id: int) -> list[str]:
    rows = select(ConsentEvent.kind).where(ConsentEvent.patient_id == patient_id).order_by(ConsentEvent.id)
    return [str(kind) for kind in db.session.scalars(rows)]


def texting(patient_id: int) -> str:
    db.session.remove()
    return str(db.session.get_one(Patient, patient_id).texting)


@pytest.fixture
def staff(app: Flask) -> tuple[Staff, Staff]:
    return a_counselor(a_clinic("Harbor House")), a_counselor(a_clinic("Bay Clinic", sender_name="Bay"))


@pytest.fixture
def both(staff: tuple[Staff, Staff], clock: SetClock) -> tuple[int, int]:
    """Patients of two clinics with one number, both in care; nobody has written to them yet."""
    one, two = (a_patient(by, clock(), phone=PHONE).id for by in staff)
    return one, two


@pytest.mark.parametrize("wrote_before", [False, True])
@pytest.mark.parametrize("older_is_discharged", [False, True])
def test_a_cry_is_filed_with_who_is_in_care(
    app: Flask,
    staff: tuple[Staff, Staff],
    both: tuple[int, int],
    clock: SetClock,
    wrote_before: bool,
    older_is_discharged: bool,
) -> None:
    gone, here = both if older_is_discharged else both[::-1]
    if wrote_before:
        a_text_to(gone, clock, MessageStatus.delivered, "before")
    discharge(gone, staff[0 if older_is_discharged else 1], clock())
    clock.pass_time(days=30)
    assert writes(app, "I want to kill myself", clock).handled_as == "crisis"
    assert (alerts(here), alerts(gone)) == (["crisis"], [])


@pytest.mark.parametrize(
    ("became", "left"),
    [
        (MessageStatus.sending, True),
        (MessageStatus.unknown, True),
        (MessageStatus.accepted, True),
        (MessageStatus.delivered, True),
        (MessageStatus.pending, False),
        (MessageStatus.failed, False),
        (MessageStatus.cancelled, False),
        (MessageStatus.expired, False),
    ],
)
def test_of_two_in_care_a_text_answers_the_clinic_whose_text_left_last(
    app: Flask, both: tuple[int, int], clock: SetClock, became: MessageStatus, left: bool
) -> None:
    one, two = both
    a_text_to(one, clock, MessageStatus.delivered, "first")
    clock.pass_time(minutes=1)
    a_text_to(two, clock, became, "second")
    assert writes(app, "hello there", clock).patient_id == (two if left else one)


def test_stop_and_start_reach_both_each_with_its_event_and_audit(
    app: Flask, both: tuple[int, int], clock: SetClock
) -> None:
    one, two = both
    a_text_to(one, clock, MessageStatus.delivered, "first")
    stop = writes(app, "STOP", clock)
    assert (stop.patient_id, texting(one), texting(two)) == (one, "opted_out", "opted_out")
    clock.pass_time(minutes=1)
    writes(app, "START", clock)
    assert (texting(one), texting(two)) == ("consented", "consented")
    assert consents(one)[-2:] == consents(two)[-2:] == ["opt_out", "opt_in"]
    for patient_id in both:
        audited = db.session.scalars(select(AuditEvent.action).where(AuditEvent.patient_id == patient_id)).all()
        assert {AuditAction.opt_out, AuditAction.opt_in} <= set(audited)
    # The text itself is the first clinic's alone.
    others = db.session.scalars(select(ConsentEvent.message_id).where(ConsentEvent.patient_id == two)).all()
    assert set(others) == {None}


def test_a_stop_beside_a_cry_reaches_both(app: Flask, both: tuple[int, int], clock: SetClock) -> None:
    writes(app, "stop texting me, I want to die", clock)
    assert [texting(patient_id) for patient_id in both] == ["opted_out", "opted_out"]


def test_start_brings_nobody_back_who_was_discharged(
    app: Flask, staff: tuple[Staff, Staff], both: tuple[int, int], clock: SetClock
) -> None:
    one, two = both
    discharge(one, staff[0], clock())
    writes(app, "STOP", clock)
    clock.pass_time(minutes=1)
    writes(app, "START", clock)
    assert (texting(one), texting(two)) == ("opted_out", "consented")


def test_a_clinic_on_another_sender_is_not_reached(app: Flask, staff: tuple[Staff, Staff], clock: SetClock) -> None:
    elsewhere = a_counselor(a_clinic("Far Clinic", sender="+15005550009"))
    here, far = a_patient(staff[0], clock(), phone=PHONE).id, a_patient(elsewhere, clock(), phone=PHONE).id
    writes(app, "STOP", clock)
    assert (texting(here), texting(far)) == ("opted_out", "consented")


def test_whose_a_text_is_takes_no_more_than_the_newest_texts_to_know(
    app: Flask, both: tuple[int, int], clock: SetClock
) -> None:
    """A plan reaches far ahead: the last text that left lies below rows that still wait."""
    one, two = both
    a_text_to(one, clock, MessageStatus.delivered, "old")
    with transaction():
        for number in range(60):
            patient = db.session.get_one(Patient, one)
            enqueue(
                patient, MessageKind.reply, "menu", clock(), key=f"ahead{number}", due_at=clock() + timedelta(days=9)
            )
        db.session.execute(update(Message).where(Message.patient_id == two).values(handed_over_at=None))
    assert writes(app, "hello there", clock).patient_id == one
