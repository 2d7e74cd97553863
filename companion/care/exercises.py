"""Which exercises a patient has, which one to offer, and what has worked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Invalid, NotAllowed, NotFound
from companion.care.scope import find
from companion.database import db, insert_or_ignore, rows_changed, transaction
from companion.models import Clinic, ExerciseAssignment, ExerciseRun, Message, Patient, Staff
from companion.models import Exercise as ExerciseRow
from companion.models.message import INBOUND
from companion.outbox.enqueue import enqueue
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind
from companion.rules.exercises.exercise import (
    BUILT_IN,
    TRIGGER_TAGS,
    Exercise,
    ExerciseError,
    Rating,
    choose,
    load_exercise,
)
from companion.rules.exercises.runs import RunOccasion
from companion.rules.reading.halt import HaltFeeling
from companion.rules.refusals import Refusal
from companion.rules.texts import keys
from companion.rules.texts.delivery import MessageProblem, MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import next_allowed_at_or_after
from companion.rules.texts.sent_reason import SentReason
from companion.rules.windows import local_day

INVITED_FOR = timedelta(hours=10)
# What happened last (an amber answer) points to what may help.
TAGS = {
    RunOccasion.amber: frozenset({"craving", "stress"}),
    RunOccasion.asked: frozenset({"craving"}),
    RunOccasion.about_to_use: frozenset({"craving"}),
}
FEELING = "feeling"  # in the details of an answer to HALT
FEELING_LASTS = timedelta(hours=12)  # a HALT answer says how somebody was today
AMBER_LASTS = timedelta(days=3)


def exercises_of(clinic_id: int) -> list[Exercise]:
    """The built-in ones and the clinic's own; an own one of the same slug takes the place of a built-in one."""
    own = db.session.scalars(select(ExerciseRow).where(ExerciseRow.clinic_id == clinic_id)).all()
    by_slug = {exercise.slug: exercise for exercise in BUILT_IN} | {
        row.slug: load_exercise(row.document) for row in own
    }
    return list(by_slug.values())


def find_exercise(clinic_id: int, slug: str) -> Exercise | None:
    return next((exercise for exercise in exercises_of(clinic_id) if exercise.slug == slug), None)


def save_exercise(slug: str, document: Mapping[str, Any], by: Staff, now: datetime) -> Exercise:
    """Writes a clinic's own exercise, anew or as a new version; of a built-in slug it takes that one's place.

    Raises `Invalid` by field (privacy included), `NotAllowed`.
    """
    if not by.supervises:
        raise NotAllowed(Refusal.only_supervisors())
    with transaction():
        # Two people saving take turns on the clinic's row.
        db.session.get_one(Clinic, by.clinic_id, with_for_update=True)
        before = find_exercise(by.clinic_id, slug)
        numbered = {**document, "slug": slug, "version": before.version + 1 if before else 1}
        try:
            exercise = load_exercise(numbered)
        except ExerciseError as error:
            raise Invalid(error.errors) from None
        row = db.session.scalar(
            select(ExerciseRow).where(ExerciseRow.clinic_id == by.clinic_id, ExerciseRow.slug == slug)
        )
        if row is None:
            row = ExerciseRow(clinic_id=by.clinic_id, slug=slug, created_at=now)
            db.session.add(row)
        row.version, row.document = exercise.version, numbered
        audit(
            AuditAction.exercise_saved,
            now,
            by=by,
            subject=Subject(SubjectKind.exercise, slug),
            version=exercise.version,
        )
    return exercise


def assign(patient_id: int, slug: str, by: Staff, now: datetime) -> ExerciseAssignment:
    """Gives a patient an exercise. Giving it twice is harmless. Raises `NotFound`."""
    with transaction():
        patient = find(Patient, patient_id, by)
        exercise = find_exercise(patient.clinic_id, slug)
        if exercise is None:
            raise NotFound(Refusal.no_such_exercise())
        row = {
            "clinic_id": patient.clinic_id,
            "patient_id": patient.id,
            "slug": slug,
            "assigned_by": by.id,
            "assigned_at": now,
        }
        new = rows_changed(insert_or_ignore(ExerciseAssignment, [row], ["patient_id", "slug"]))
        if new and patient.reachable:
            _invite(patient, exercise, now)
        audit(AuditAction.exercise_assigned, now, patient, by=by, subject=Subject(SubjectKind.exercise, slug))
    return db.session.execute(
        select(ExerciseAssignment).where(ExerciseAssignment.patient_id == patient_id, ExerciseAssignment.slug == slug)
    ).scalar_one()


def _invite(patient: Patient, exercise: Exercise, now: datetime) -> None:
    """Offers it by text in the allowed hours. One invitation a day: whoever gets three exercises gets one text."""
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    due = next_allowed_at_or_after(now, clinic.quiet, patient.zone)
    enqueue(
        patient,
        MessageKind.exercise,
        "exercise.assigned",
        now,
        values={"title": exercise.title[patient.language], "minutes": exercise.minutes},
        due_at=due,
        useful_until=due + INVITED_FOR,
        key=keys.exercise_offer(local_day(due, patient.zone)),
        reasons=[SentReason.exercise_chosen()],
        details={"slug": exercise.slug, "why": RunOccasion.assigned},
    )


def unassign(patient_id: int, slug: str, by: Staff, now: datetime) -> None:
    with transaction():
        patient = find(Patient, patient_id, by)
        row = db.session.scalar(
            select(ExerciseAssignment).where(
                ExerciseAssignment.patient_id == patient.id, ExerciseAssignment.slug == slug
            )
        )
        if row is None:
            raise NotFound(Refusal.exercise_not_assigned())
        db.session.delete(row)
        _take_back(patient, slug, now)
        audit(AuditAction.exercise_unassigned, now, patient, by=by, subject=Subject(SubjectKind.exercise, slug))


def _take_back(patient: Patient, slug: str, now: datetime) -> None:
    waiting = db.session.scalars(
        select(Message)
        .where(
            Message.patient_id == patient.id,
            Message.wording == "exercise.assigned",
            Message.status == MessageStatus.pending,
        )
        .with_for_update()
    )
    for message in waiting:
        if (message.details or {}).get("slug") == slug:
            message.status, message.ended_at = MessageStatus.cancelled, now
            assert message.key is not None
            message.problem = MessageProblem.exercise_unassigned()
            message.key = keys.set_aside(message.key, message.id)  # another exercise may be offered on this day


def assigned(patient_id: int) -> Sequence[str]:
    return db.session.scalars(
        select(ExerciseAssignment.slug)
        .where(ExerciseAssignment.patient_id == patient_id)
        .order_by(ExerciseAssignment.assigned_at)
    ).all()


def ratings(patient_id: int) -> list[Rating]:
    """Finished runs with a rating before and after."""
    runs = db.session.scalars(
        select(ExerciseRun).where(ExerciseRun.patient_id == patient_id).order_by(ExerciseRun.started_at)
    )
    return [Rating(run.slug, run.before, run.after) for run in runs if run.before is not None and run.after is not None]


def remember_feeling(message: Message, feeling: HaltFeeling) -> None:
    """Keeps what an inbound text said in answer to HALT."""
    message.details = {FEELING: feeling}


def choose_for(patient: Patient, why: RunOccasion, now: datetime) -> Exercise | None:
    """What COPE or an amber answer offers now: what worked, what was assigned, what fits the hour and the feeling."""
    available = exercises_of(patient.clinic_id)
    if not available:
        return None
    return choose(
        available,
        ratings(patient.id),
        TAGS.get(why, frozenset()) | _lately(patient, now),
        now.astimezone(patient.zone).hour,
        assigned(patient.id),
    )


def _lately(patient: Patient, now: datetime) -> frozenset[str]:
    """Feelings the patient has named lately: the last answer to HALT, an amber or red check-in."""
    feeling = Message.details[FEELING].as_string()
    said = db.session.scalar(
        select(feeling)
        .where(
            Message.patient_id == patient.id,
            Message.direction == INBOUND,
            Message.created_at > now - FEELING_LASTS,
            feeling.is_not(None),
        )
        .order_by(Message.id.desc())
        .limit(1)
    )
    feelings = TRIGGER_TAGS & {said}
    at_risk = patient.risk != RiskLevel.green and patient.risk_since and patient.risk_since > now - AMBER_LASTS
    return frozenset(feelings | ({"craving", "stress"} if at_risk else set()))
