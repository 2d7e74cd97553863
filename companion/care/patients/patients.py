"""Adding a patient, changing what is known of them, pausing their texts, discharging them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid
from companion.care.levels import enrollment_in_force
from companion.care.patients.consent import ask, opt_in, start_over_with_number
from companion.care.patients.discharges import close_episode, settle_alerts
from companion.care.patients.phones import refuse_taken, to_e164
from companion.care.patients.steps import start_enrollment
from companion.care.scope import find, lock_clinic
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.keyring import phone_hash
from companion.models import Discharge, Enrollment, Patient, Pause, Staff
from companion.outbox.plan_ahead import cancel_pending
from companion.outbox.questions import expect
from companion.rules.check_ins.risk import THRESHOLDS, RiskLevel
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.patients.consent import ConsentMethod
from companion.rules.patients.discharge import DischargeKind
from companion.rules.patients.states import PatientStatus, PauseOrigin, PhoneStatus, Texting
from companion.rules.reading.expecting import Expecting
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.texts.delivery import MessageProblem
from companion.rules.zones import zone_problem
from companion.wording import LANGUAGES

LONGEST_DISCHARGE_REASON = 200  # characters
EDITABLE = frozenset(
    {
        "given_name",
        "family_name",
        "language",
        "time_zone",
        "counselor_id",
        "check_in_time",
        "encouragement",
        "milestone_date",
        "risk_thresholds",
    }
)


def add_patient(
    by: Staff,
    now: datetime,
    *,
    given_name: str,
    family_name: str,
    phone: str,
    level: LevelOfCare,
    starts_on: date | None = None,
    time_zone: str | None = None,
    language: str = "en",
    counselor_id: int | None = None,
    consent_method: ConsentMethod | None = None,
) -> Patient:
    """A new patient, enrolled from a day on (default: today in their zone).

    With `consent_method` (written, verbal) the patient was told that texts are not private and agreed; without
    it they are asked by text and nothing else is sent. Raises `Invalid`, `Conflict` for a number that is taken.
    """
    _check({"given_name": given_name, "language": language, "time_zone": time_zone})
    number = to_e164(phone)
    with transaction():
        clinic = lock_clinic(by)
        refuse_taken(clinic.id, number, None)
        if counselor_id is not None:
            find(Staff, counselor_id, by)
        patient = Patient(
            clinic_id=clinic.id,
            counselor_id=counselor_id or by.id,
            given_name=given_name.strip(),
            family_name=family_name.strip(),
            phone=number,
            phone_hash=phone_hash(number),
            phone_status=PhoneStatus.ok,
            phone_verified_at=now if consent_method else None,
            time_zone=time_zone or clinic.time_zone,
            language=language,
            status=PatientStatus.active,
            texting=Texting.not_asked,
            risk=RiskLevel.green,
            risk_thresholds={},
            encouragement=False,
            created_at=now,
        )
        db.session.add(patient)
        db.session.flush()
        audit(AuditAction.patient_added, now, patient, by=by)
        start_enrollment(patient, level, starts_on or patient.today(now), by, now)
        if consent_method:
            opt_in(patient, consent_method, now, by=by)
        else:
            ask(patient, now)
    return patient


def update_patient(patient_id: int, changes: Mapping[str, Any], by: Staff, now: datetime) -> Patient:
    """Changes some fields; pending texts follow at once. Raises `NotFound`, `Invalid`."""
    unknown = set(changes) - EDITABLE - {"phone"}
    if unknown:
        raise Invalid({name: [FieldProblem.cannot_change()] for name in unknown})
    _check(changes)
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        if changes.get("counselor_id") is not None:
            find(Staff, changes["counselor_id"], by)
        for name in EDITABLE & set(changes):
            setattr(patient, name, changes[name])
        if "phone" in changes:
            change_phone(patient, changes["phone"], now, by)
        audit(AuditAction.patient_changed, now, patient, by=by, fields=sorted(changes))
        plan_texts([patient], now)
    return patient


def choose_check_in_time(patient: Patient, at: time, now: datetime) -> None:
    """The hour (wall clock where the patient is) that they chose by text. Inside the caller's transaction."""
    patient.check_in_time = at
    audit(AuditAction.patient_changed, now, patient, fields=["check_in_time"])
    plan_texts([patient], now)


def _check(values: Mapping[str, Any]) -> None:
    errors: dict[str, list[Reason]] = {}
    if "given_name" in values and not str(values["given_name"] or "").strip():
        errors["given_name"] = [FieldProblem.given_name_needed()]
    if values.get("language", "en") not in LANGUAGES:
        errors["language"] = [FieldProblem.one_of(allowed=tuple(LANGUAGES))]
    if values.get("time_zone") is not None and (wrong_zone := zone_problem(values["time_zone"])):
        errors["time_zone"] = [wrong_zone]
    if set(values.get("risk_thresholds") or {}) - THRESHOLDS:
        errors["risk_thresholds"] = [FieldProblem.thresholds_allowed(allowed=tuple(sorted(THRESHOLDS)))]
    if errors:
        raise Invalid(errors)


def change_phone(patient: Patient, phone: str, now: datetime, by: Staff | None) -> None:
    """A new number, which gets nothing but the consent question; the old one gets nothing more."""
    number = to_e164(phone)
    if number == patient.phone:
        return
    refuse_taken(patient.clinic_id, number, patient.id)
    patient.phone = number
    patient.phone_hash = phone_hash(number)
    patient.phone_status = PhoneStatus.ok
    patient.phone_verified_at = None
    start_over_with_number(patient, now)
    audit(AuditAction.phone_changed, now, patient, by=by)


def pause(patient_id: int, starts_on: date, ends_on: date, reason: str, by: Staff | None, now: datetime) -> Pause:
    """No automated text on these days, both included, in the patient's zone (vacation, hospital).

    `by`: None when the patient asked by text.
    """
    if ends_on < starts_on:
        raise Invalid({"ends_on": [FieldProblem.last_before_first()]})
    with transaction():
        patient = _locked(patient_id, by)
        row = Pause(
            clinic_id=patient.clinic_id,
            patient_id=patient.id,
            starts_on=starts_on,
            ends_on=ends_on,
            origin=PauseOrigin.staff if by else PauseOrigin.by_text,
            reason=reason,
            created_by=by.id if by else None,
            created_at=now,
        )
        db.session.add(row)
        audit(AuditAction.texts_paused, now, patient, by=by)
        plan_texts([patient], now)
    return row


def end_pauses(patient_id: int, by: Staff | None, now: datetime) -> None:
    """Ends every current or future pause: texts continue from now."""
    with transaction():
        patient = _locked(patient_id, by)
        today = patient.today(now)
        for row in db.session.scalars(
            select(Pause).where(Pause.patient_id == patient.id, Pause.ends_on >= today).with_for_update()
        ):
            db.session.delete(row)
        audit(AuditAction.pause_ended, now, patient, by=by)
        plan_texts([patient], now)


def discharge(
    patient_id: int,
    by: Staff,
    now: datetime,
    reason: str = "",
    *,
    kind: DischargeKind = DischargeKind.other,
    last_day: date | None = None,
) -> Patient:
    """Ends the episode of care: level, planned changes, places on rosters, pauses and all automated texts, at once.
    What the person writes still arrives and is answered.

    `reason`: in somebody's own words, beside the `kind`. `last_day`: in the patient's zone, default today; not ahead.
    Raises `NotFound`, `Conflict`, `Invalid` by field.
    """
    if len(reason.strip()) > LONGEST_DISCHARGE_REASON:
        raise Invalid({"reason": [FieldProblem.too_long(most=LONGEST_DISCHARGE_REASON, has=len(reason.strip()))]})
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        if patient.status == PatientStatus.discharged:
            raise Conflict(Refusal.discharged_already())
        held = enrollment_in_force(patient, now)
        day = last_day or patient.today(now)
        _check_last_day(day, held, patient.today(now))
        cancel_pending(patient, MessageProblem.discharged(), now)
        left = close_episode(patient, min(day + timedelta(days=1), patient.today(now)), by, now)
        left |= {"phone_status": str(patient.phone_status)}
        patient.status = PatientStatus.discharged
        if kind == DischargeKind.deceased:
            # Not even an answer goes to this phone, whoever writes from it: see `restore_number`.
            patient.phone_status = PhoneStatus.suspended
            expect(patient.clinic_id, patient.id, Expecting.nothing, {}, None, now)
        db.session.add(
            Discharge(
                clinic_id=patient.clinic_id,
                patient_id=patient.id,
                kind=kind,
                reason=reason.strip(),
                last_day=day,
                level=held.level if held else None,
                left=left,
                discharged_by=by.id,
                at=now,
                undone=False,
            )
        )
        settle_alerts(patient, by, now)
        audit(AuditAction.patient_discharged, now, patient, by=by)
        plan_texts([patient], now)
    return patient


def _check_last_day(day: date, held: Enrollment | None, today: date) -> None:
    if day > today:
        raise Invalid({"last_day": [FieldProblem.last_day_ahead()]})
    if held is not None and day < min(held.starts_on, today):
        raise Invalid({"last_day": [FieldProblem.before_current_level(since=held.starts_on)]})


def _locked(patient_id: int, by: Staff | None) -> Patient:
    if by is not None:
        return find(Patient, patient_id, by, lock=True)
    return db.session.get_one(Patient, patient_id, with_for_update=True, populate_existing=True)
