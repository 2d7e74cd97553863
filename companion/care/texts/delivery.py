"""What happens when a text cannot reach a patient, and the entry point for the ticks that send."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from threading import Event

from flask import current_app
from sqlalchemy import func, select

from companion.care.alerts.lifecycle import raise_alert
from companion.care.patients.consent import consent_words, opt_out
from companion.care.patients.numbers import ask_number
from companion.care.telling.planning import plan_texts
from companion.care.texts.missed_webhooks import fetch_missed as fetch_all_missed
from companion.clock import Clock
from companion.database import db
from companion.keyring import phone_hash
from companion.models import ConsentEvent, Message, Patient
from companion.outbox import settle
from companion.outbox.gateway import SmsGateway
from companion.outbox.send import send_due as send_all_due
from companion.outbox.unknown import settle_unknown as settle_all_unknown
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.patients.consent import ConsentKind, ConsentMethod, texting_of
from companion.rules.patients.states import PhoneStatus, Texting
from companion.rules.texts.delivery import OPERATORS, ErrorKind, ErrorPolicy
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.webhook_fields import StatusReport

# A phone that was off or out of reach may be back the next day.
ASK_AGAIN_AFTER = timedelta(hours=20)


def gateway() -> SmsGateway:
    """One gateway per process: its connections are kept."""
    extensions = current_app.extensions
    if "gateway" not in extensions:
        extensions["gateway"] = SmsGateway(extensions["settings"])
    found: SmsGateway = extensions["gateway"]
    return found


def send_due(clock: Clock, stopping: Event) -> Counter[str]:
    threads: int = current_app.extensions["settings"].send_threads
    return send_all_due(clock, gateway().send, act_on_problem, threads, stopping)


def settle_unknown(now: datetime) -> Counter[str]:
    return settle_all_unknown(now, gateway().find, act_on_problem)


def fetch_missed(now: datetime) -> int:
    return fetch_all_missed(now, gateway().received)


def record_status(token: str, report: StatusReport, now: datetime) -> bool:
    """A status callback of Twilio. False when the token is not ours."""
    return settle.record_status(token, report, now, act_on_problem)


def act_on_problem(message: Message, policy: ErrorPolicy, now: datetime) -> None:
    """Runs in the transaction that stores the failure: either both are stored or neither."""
    patient = db.session.get(Patient, message.patient_id, with_for_update=True) if message.patient_id else None
    if patient is None:
        return
    elsewhere = _went_elsewhere(message, patient)
    if policy.kind == ErrorKind.bad_number and elsewhere:
        return  # a late report about a number that is no longer this patient's says nothing of the new one
    if policy.kind == ErrorKind.opted_out and _agreed_since(message, patient):
        # Refused between their STOP and their START, but reported only now: the START is newer and counts.
        if not elsewhere:
            settle.put_back(message, now)
    elif policy.kind == ErrorKind.opted_out:
        # Of a number they had before it is kept too: they may come back to it.
        opt_out(patient, ConsentMethod.carrier, now, message_id=message.id, number=_number(message, patient))
    elif policy.kind == ErrorKind.bad_number:
        _suspend_number(patient, message, policy, now)
    elif policy.kind in OPERATORS:
        _tell_operator(message, policy, now)
    elif not message.about or message.kind != MessageKind.session_change or policy.kind == ErrorKind.unsettled:
        if policy.kind == ErrorKind.maybe_retry and patient.phone_status == PhoneStatus.ok and patient.no_texts is None:
            ask_number(patient, now + ASK_AGAIN_AFTER)
        kind = AlertKind.unsettled if policy.kind == ErrorKind.unsettled else AlertKind.not_delivered
        reason = AlertReason.text_not_delivered(kind=MessageKind(message.kind), what=policy.meaning)
        raise_alert(
            message.clinic_id, kind, reason, f"{kind}:{message.id}", now, patient=patient, message_id=message.id
        )
    if message.kind == MessageKind.session_change and policy.kind not in OPERATORS:
        db.session.flush()
        plan_texts([patient], now)  # somebody is asked to call; where the sender is at fault, the text waits


def _went_elsewhere(message: Message, patient: Patient) -> bool:
    return message.phone is not None and message.phone != patient.phone


def _number(message: Message, patient: Patient) -> str | None:
    """The hash of the phone it went to."""
    return phone_hash(message.phone) if message.phone else patient.phone_hash


def _agreed_since(message: Message, patient: Patient) -> bool:
    """Whether their last word about its number is an agreement, given after this text was handed over.

    False if it is refused again when sent again.
    """
    number = _number(message, patient)
    agrees = texting_of(number, consent_words(patient)) == Texting.consented
    if not agrees or message.handed_over_at is None:
        return False
    agreed = select(func.max(ConsentEvent.at)).where(
        ConsentEvent.patient_id == patient.id,
        ConsentEvent.kind == ConsentKind.opt_in,
        ConsentEvent.phone_hash == number,
    )
    at = db.session.scalar(agreed)
    return at is not None and at >= message.handed_over_at


def _suspend_number(patient: Patient, message: Message, policy: ErrorPolicy, now: datetime) -> None:
    patient.phone_status = PhoneStatus.suspended
    db.session.flush()
    raise_alert(
        patient.clinic_id,
        AlertKind.bad_number,
        AlertReason.number_does_not_work(what=policy.meaning),
        f"bad_number:{patient.id}:{(patient.phone_hash or '')[:12]}:{message.id}",
        now,
        patient=patient,
        message_id=message.id,
    )
    plan_texts([patient], now)


def _tell_operator(message: Message, policy: ErrorPolicy, now: datetime) -> None:
    """One alert per hour and error, not one per text: a blocked sender may fail a thousand times."""
    hour = now.replace(minute=0, second=0, microsecond=0)
    reason = AlertReason.texts_refused(what=policy.meaning)
    if message.error_code:
        reason = AlertReason.texts_refused_with_error(what=policy.meaning, code=message.error_code)
    raise_alert(
        message.clinic_id,
        AlertKind.sender_blocked,
        reason,
        f"sender_blocked:{message.error_code or policy.kind}:{hour:%Y%m%d%H}",
        now,
    )
