"""Coming back into care: a new episode. What was said and answered before stays; nothing that was planned then acts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid
from companion.care.levels import latest_enrollment
from companion.care.patients.consent import admitted_again
from companion.care.patients.discharges import close_episode, standing_discharge
from companion.care.patients.holders import come_back_to_number, lock_holders
from companion.care.patients.patients import change_phone
from companion.care.patients.phones import looked_up
from companion.care.patients.places import join_groups
from companion.care.patients.steps import start_enrollment
from companion.care.plans.versions import clear_patient_plan
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.keyring import phone_hash
from companion.models import Enrollment, Patient, SavedMeeting, Staff
from companion.outbox.questions import conversation_of, expect
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.patients.consent import ConsentMethod
from companion.rules.patients.states import PatientStatus
from companion.rules.reading.expecting import Expecting
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal

FURTHEST = timedelta(days=60)  # how far ahead an admission may be entered
EARLIEST = timedelta(days=30)  # how far back
LONGEST_REASON = 200  # characters


def readmit(
    patient_id: int,
    level: str,
    starts_on: date,
    reason: str,
    by: Staff,
    now: datetime,
    *,
    groups: Collection[int] = (),
    phone: str | None = None,
    shares_phone: bool | None = None,
    consent_method: ConsentMethod | None = None,
) -> Enrollment:
    """Enrolls somebody who was discharged, from a day on (in their zone). Risk is green, silence and pauses are over,
    the plan is that of the level, and they are on no roster but those of `groups` (ids of series).

    `phone`: the number they have now, empty for none; default: the one on record. `shares_phone`: somebody in care has
    it too, on purpose; default: as on record. `consent_method`: how they agreed to
    texts today; without it a consent that is not old holds, and else they are asked by text. Raises `NotFound`,
    `Invalid` by field, `Conflict`.
    """
    with transaction():
        patient = lock_holders(patient_id, by, [phone_hash(looked_up(phone))] if phone else [])
        if patient.status != PatientStatus.discharged:
            raise Conflict(Refusal.not_discharged())
        _check(patient, level, starts_on, reason, now)
        _end_what_was(patient, reason, by, now)
        said = {"phone": phone, "shares_phone": shares_phone}
        change_phone(patient, {name: value for name, value in said.items() if value is not None}, now, by)
        come_back_to_number(patient, now, by)
        enrollment = start_enrollment(
            patient, level, starts_on, by, now, reason=reason.strip(), action=AuditAction.patient_readmitted
        )
        admitted_again(patient, consent_method, now, by)
        join_groups(patient, groups, starts_on, by, now)
        plan_texts([patient], now)
    return enrollment


def _check(patient: Patient, level: str, starts_on: date, reason: str, now: datetime) -> None:
    errors: dict[str, list[Reason]] = {}
    today, last = patient.today(now), latest_enrollment(patient.id)
    if level not in set(LevelOfCare):
        errors["level"] = [FieldProblem.level_needed()]
    if not today - EARLIEST <= starts_on <= today + FURTHEST:
        errors["starts_on"] = [FieldProblem.day_too_far(past=EARLIEST.days, ahead=FURTHEST.days)]
    elif last is not None and last.ends_on is not None and starts_on < last.ends_on:
        errors["starts_on"] = [FieldProblem.before_discharge(since=last.ends_on)]
    if not reason.strip():
        errors["reason"] = [FieldProblem.readmission_reason_needed()]
    elif len(reason.strip()) > LONGEST_REASON:
        errors["reason"] = [FieldProblem.too_long(most=LONGEST_REASON, has=len(reason.strip()))]
    if errors:
        raise Invalid(errors)


def _end_what_was(patient: Patient, reason: str, by: Staff, now: datetime) -> None:
    """Also for somebody who was discharged before a discharge ended all this itself."""
    last = latest_enrollment(patient.id)
    today = patient.today(now)
    ended = last.ends_on if last is not None and last.ends_on is not None else today
    close_episode(patient, min(ended, today), by, now)
    made = standing_discharge(patient, lock=True)
    if made is not None:
        made.ended_at, made.ended_by = now, by.id
        made.left = {**made.left, "settings": _settings(patient)}
    patient.risk, patient.risk_since, patient.silent_since = RiskLevel.green, None, None
    patient.risk_thresholds = {}
    patient.check_in_time = patient.milestone_date = None
    patient.encouragement = False
    clear_patient_plan(patient, reason, by, now)
    for saved in db.session.scalars(select(SavedMeeting).where(SavedMeeting.patient_id == patient.id)).all():
        subject = Subject(SubjectKind.meeting, saved.meeting_id)
        audit(AuditAction.meeting_removed, now, patient, by=by, subject=subject)
        db.session.delete(saved)
    if conversation_of(patient.clinic_id, patient.id, now).expecting != Expecting.check_back:
        expect(patient.clinic_id, patient.id, Expecting.nothing, {}, None, now)
    db.session.flush()


def _settings(patient: Patient) -> dict[str, object]:
    """What was chosen for the episode that is over: kept with its discharge."""
    return {
        "risk": str(patient.risk),
        "risk_since": patient.risk_since.isoformat() if patient.risk_since else None,
        "silent_since": patient.silent_since.isoformat() if patient.silent_since else None,
        "risk_thresholds": patient.risk_thresholds,
        "check_in_time": patient.check_in_time.isoformat() if patient.check_in_time else None,
        "milestone_date": patient.milestone_date.isoformat() if patient.milestone_date else None,
        "encouragement": patient.encouragement,
    }
