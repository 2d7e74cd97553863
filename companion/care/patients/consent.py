"""Agreeing to texts and withdrawing, for one person and one number.

Each is an event that is kept; the patient row holds the state left by the last one about the present number.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select

from companion.care.alerts.lifecycle import raise_alert
from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotAllowed
from companion.care.scope import find
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Clinic, ConsentEvent, Patient, SignedForm, Staff
from companion.outbox.enqueue import enqueue
from companion.outbox.plan_ahead import cancel_pending
from companion.outbox.questions import expect
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.patients.consent import (
    ConsentKind,
    ConsentMethod,
    ConsentWord,
    asks_new_number,
    texting_of,
    why_staff_may_not,
)
from companion.rules.patients.states import NoTexts, PatientStatus, Texting
from companion.rules.reading.expecting import Expecting
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.texts import keys
from companion.rules.texts.delivery import MessageProblem
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import next_allowed_at_or_after
from companion.rules.texts.sent_reason import SentReason
from companion.wording import version

AUDITED = {
    ConsentKind.asked: AuditAction.asked,
    ConsentKind.opt_in: AuditAction.opt_in,
    ConsentKind.opt_out: AuditAction.opt_out,
    ConsentKind.declined: AuditAction.declined,
    ConsentKind.lapsed: AuditAction.consent_lapsed,
}
LONGEST_REASON = 200  # characters
OLD_AFTER = timedelta(days=90)  # since the number was last known to be theirs: it may be another's now


def record_consent(patient_id: int, kind: ConsentKind, method: ConsentMethod, by: Staff, now: datetime) -> ConsentEvent:
    """What staff were told (`opt_in`, `opt_out`), or `asked`: ask the patient by text.

    Raises `NotFound`; `Conflict` for what is so already, and for every way back that is the patient's alone.
    """
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        refused = _phone_forbids(kind, patient) or why_staff_may_not(
            kind, patient.texting, patient.phone_hash, consent_words(patient)
        )
        if refused is not None:
            raise Conflict(refused)
        if kind == ConsentKind.opt_in:
            opt_in(patient, method, now, by=by)
        elif kind == ConsentKind.opt_out:
            opt_out(patient, method, now, by=by)
        else:
            ask(patient, now)
        db.session.flush()
        return _last_event(patient)


def enter_signed_form(patient_id: int, reason: str, by: Staff, now: datetime) -> ConsentEvent:
    """The one way back to texts that staff have after an opt-out: the patient signed a form, and a supervisor enters
    it with the reason. Holds for the present number only.

    Raises `NotAllowed` for anybody who supervises nobody, `NotFound`, `Invalid`, `Conflict`.
    """
    if not by.supervises:
        raise NotAllowed(Refusal.only_supervisors())
    reason = reason.strip()
    if not reason:
        raise Invalid({"reason": [FieldProblem.form_reason_needed()]})
    if len(reason) > LONGEST_REASON:
        raise Invalid({"reason": [FieldProblem.too_long(most=LONGEST_REASON, has=len(reason))]})
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        if patient.phone_hash is None:
            raise Conflict(Refusal.no_number())
        if patient.texting == Texting.consented:
            raise Conflict(Refusal.consented_already())
        opt_in(patient, ConsentMethod.signed_form, now, by=by)
        db.session.flush()
        event = _last_event(patient)
        db.session.add(
            SignedForm(
                clinic_id=patient.clinic_id,
                patient_id=patient.id,
                consent_event_id=event.id,
                reason=reason,
                entered_by=by.id,
                at=now,
            )
        )
        return event


def _phone_forbids(kind: ConsentKind, patient: Patient) -> Reason | None:
    """Consent is given for a number, and asked for only where the answer can come from nobody else."""
    if kind == ConsentKind.opt_out:
        return None
    if patient.phone_hash is None:
        return Refusal.no_number()
    if kind == ConsentKind.asked and patient.no_texts == NoTexts.landline:
        return Refusal.takes_no_texts()
    if kind == ConsentKind.asked and patient.phone_shared:
        return Refusal.nobody_to_answer()
    return None


def opt_in(
    patient: Patient,
    method: ConsentMethod,
    now: datetime,
    *,
    by: Staff | None = None,
    message_id: int | None = None,
    number: str | None = None,
) -> None:
    """The patient agrees to texts, knowing they are not private. From now on the plan is sent.

    `number`: the hash of the phone they said it from or of, default: the present one. A repeated agreement by text
    is recorded again: a STOP before it may never have reached us.
    """
    with transaction():
        agreed = patient.texting == Texting.consented
        if agreed and message_id is None:
            return
        _event(patient, ConsentKind.opt_in, method, now, by, message_id, number)
        if patient.texting == Texting.consented and not agreed:
            plan_texts([patient], now)


def opt_out(
    patient: Patient,
    method: ConsentMethod,
    now: datetime,
    *,
    by: Staff | None = None,
    message_id: int | None = None,
    number: str | None = None,
    told: Reason | None = None,
) -> bool:
    """The patient wants no more texts: waiting texts are not sent. False when they had opted out already.

    Staff are told (`told`, in place of the usual reason), because from now on silence is no longer a signal. `number`:
    as for `opt_in`; said from a former number, it is recorded for that number and changes nothing else.
    """
    number = number or patient.phone_hash
    with transaction():
        if number != patient.phone_hash:
            if texting_of(number, consent_words(patient)) != Texting.opted_out:
                _event(patient, ConsentKind.opt_out, method, now, by, message_id, number)
            return False
        cancel_pending(patient, MessageProblem.opted_out(), now)
        if patient.texting == Texting.opted_out:
            return False
        event = _event(patient, ConsentKind.opt_out, method, now, by, message_id, number)
        plan_texts([patient], now)
        raise_alert(
            patient.clinic_id,
            AlertKind.opted_out,
            told or AlertReason.opted_out(),
            f"opted_out:{event.id}",
            now,
            patient=patient,
            message_id=message_id,
            joins=f"patient:{patient.id}",
        )
        return True


def ask(patient: Patient, now: datetime, *, again: bool = False) -> None:
    """Texts the consent question; until it is answered nothing else is sent. Its wording version is on record."""
    with transaction():
        event = _event(patient, ConsentKind.asked, ConsentMethod.text, now, None, None)
        enqueue(
            patient,
            MessageKind.consent,
            "consent.again" if again else "consent.ask",
            now,
            values={"phone_voice": db.session.get_one(Clinic, patient.clinic_id).voice_number},
            due_at=_by_day(patient, now),
            useful_until=_by_day(patient, now) + timedelta(days=1),
            key=keys.consent_question(event.id),
            reasons=[SentReason.consent_question()],
        )


def decline(patient: Patient, now: datetime, *, message_id: int | None = None, number: str | None = None) -> None:
    """The patient does not want texts: on record, and staff are told. Whatever waits is not sent."""
    with transaction():
        _event(patient, ConsentKind.declined, ConsentMethod.text, now, None, message_id, number)
        if patient.texting != Texting.consented:
            plan_texts(
                [patient], now
            )  # staff may have noted a consent while the question was open: the person's no holds
        raise_alert(
            patient.clinic_id,
            AlertKind.opted_out,
            AlertReason.declined_texts(),
            f"declined:{patient.id}:{message_id}",
            now,
            patient=patient,
            message_id=message_id,
        )


def start_over_with_number(patient: Patient, now: datetime) -> None:
    """The patient has another number since just now: nothing that waits goes there, and no question stays open.

    Where they have agreed before (a number they come back to), the caller's `plan_texts` sends the plan; where nothing
    is known they are asked and get nothing else. Inside the caller's transaction, with the patient locked.
    """
    patient.phone_since = now
    words = consent_words(patient)
    patient.texting = texting_of(patient.phone_hash, words)
    cancel_pending(patient, MessageProblem.number_changed(), now, confirmations=True)
    expect(patient.clinic_id, patient.id, Expecting.nothing, {}, None, now)
    asked = patient.status == PatientStatus.active and patient.no_texts is None
    if asked and patient.texting == Texting.not_asked and asks_new_number(words):
        ask(patient, now)


def admitted_again(patient: Patient, method: ConsentMethod | None, now: datetime, by: Staff) -> None:
    """What holds of a consent when somebody comes back into care. With `method` they agreed today, told that texts are
    not private. Else an agreement holds while the number is known to be theirs; one of long ago lapses, and they are
    asked by text, as is who never answered. Whoever said no is not asked, and who opted out comes back only by START or
    a signed form: `Conflict` with `method`. Inside the caller's transaction, with the patient locked and active.
    """
    words = consent_words(patient)
    if patient.no_texts is not None:
        if method is not None:
            raise Invalid({"consent_method": [FieldProblem.phone_for_consent()]})
    elif method is not None:
        if patient.texting != Texting.consented:
            refused = why_staff_may_not(ConsentKind.opt_in, patient.texting, patient.phone_hash, words)
            if refused is not None:
                raise Conflict(refused)
        else:
            _event(patient, ConsentKind.lapsed, method, now, by, None)
        patient.phone_verified_at = now
        cancel_pending(patient, MessageProblem.not_in_plan(), now)  # the question that a new number got
        opt_in(patient, method, now, by=by)
    elif patient.texting == Texting.consented and _known_until(patient) < now - OLD_AFTER:
        _event(patient, ConsentKind.lapsed, ConsentMethod.text, now, by, None)
        ask(patient, now)
    elif patient.texting == Texting.not_asked and asks_new_number(words) and not _asked_since(patient, now):
        ask(patient, now)


def _known_until(patient: Patient) -> datetime:
    """The last time that something showed that the number is the patient's."""
    agreed = db.session.scalar(
        select(func.max(ConsentEvent.at, type_=ConsentEvent.at.type)).where(
            ConsentEvent.patient_id == patient.id,
            ConsentEvent.kind == ConsentKind.opt_in,
            ConsentEvent.phone_hash == patient.phone_hash,
        )
    )
    known = [at for at in (agreed, patient.last_heard_at, patient.phone_verified_at) if at is not None]
    return max(known, default=patient.created_at)


def _asked_since(patient: Patient, now: datetime) -> bool:
    """Whether the question went out in this very act, to a new number."""
    return bool(
        db.session.scalar(
            select(ConsentEvent.id).where(
                ConsentEvent.patient_id == patient.id, ConsentEvent.kind == ConsentKind.asked, ConsentEvent.at == now
            )
        )
    )


def consent_words(patient: Patient) -> list[ConsentWord]:
    """All that is on record, oldest first."""
    rows = db.session.execute(
        select(ConsentEvent.kind, ConsentEvent.phone_hash)
        .where(ConsentEvent.patient_id == patient.id)
        .order_by(ConsentEvent.id)
    )
    return [ConsentWord(kind, number) for kind, number in rows]


def _by_day(patient: Patient, now: datetime) -> datetime:
    """The next allowed moment: the first text from an unknown sender must not wake anybody."""
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    return next_allowed_at_or_after(now, clinic.quiet, patient.zone)


def _last_event(patient: Patient) -> ConsentEvent:
    return db.session.scalars(
        select(ConsentEvent).where(ConsentEvent.patient_id == patient.id).order_by(ConsentEvent.id.desc()).limit(1)
    ).one()


def _event(
    patient: Patient,
    kind: ConsentKind,
    method: ConsentMethod,
    now: datetime,
    by: Staff | None,
    message_id: int | None,
    number: str | None = None,
) -> ConsentEvent:
    """Puts it on record; when it is about the present number, the patient's texts follow."""
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    number = number or patient.phone_hash
    event = ConsentEvent(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        kind=kind,
        method=method,
        wording_version=version("consent.ask", patient.language, clinic.wording.get(patient.language)),
        at=now,
        phone_hash=number,
        message_id=message_id,
        recorded_by=by.id if by else None,
    )
    db.session.add(event)
    db.session.flush()
    if kind != ConsentKind.asked and number == patient.phone_hash:
        patient.texting = texting_of(number, [ConsentWord(kind, number)])
    audit(AUDITED[kind], now, patient, by=by, method=method)
    return event
