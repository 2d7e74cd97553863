"""Coping-skill exercises: the ones there are, the ones a patient was given, and what works for them."""

from __future__ import annotations

from typing import Any

from marshmallow import fields
from sqlalchemy import select

from companion import clock
from companion.api.web.fields import Instant
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care import exercises as care
from companion.care.errors import NotFound
from companion.care.records import open_record
from companion.database import db
from companion.models import ExerciseAssignment
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.documents import DocumentSchema
from companion.rules.exercises.exercise import Exercise, what_works
from companion.rules.refusals import Refusal

exercises = Resource("exercises", "Coping-skill exercises, built in and the clinic's own")


class StepSchema(DocumentSchema):
    seconds = fields.Integer(required=True)
    text = fields.Dict(required=True, metadata={"description": "for the app, by language"})
    sms = fields.Dict(required=True, metadata={"description": "the short form, by language"})


class ExerciseSchema(DocumentSchema):
    slug = fields.String(required=True)
    version = fields.Integer(required=True)
    title = fields.Dict(required=True, metadata={"description": "by language"})
    trigger_tags = fields.List(fields.String(), required=True)
    steps = fields.List(fields.Nested(StepSchema), required=True)


class ExerciseDocumentSchema(DocumentSchema):
    """Only the outline: the document itself is checked, field by field, where exercises are read."""

    title = fields.Dict(required=True, metadata={"description": "by language, both en and es"})
    tags = fields.List(fields.String(), metadata={"description": "when it fits: feelings and times of day"})
    steps = fields.List(fields.Dict(), required=True, metadata={"description": "seconds, text, sms; by language"})


class AssignmentSchema(DocumentSchema):
    slug = fields.String(required=True)
    assigned_by = fields.Integer(required=True, allow_none=True)
    assigned_at = Instant(required=True)


class WorksSchema(DocumentSchema):
    slug = fields.String(required=True)
    times = fields.Integer(required=True)
    mean_drop = fields.Float(required=True, metadata={"description": "drop in craving, before minus after"})
    expected_drop = fields.Float(required=True, metadata={"description": "held back by how few runs it rests on"})


class PatientExercisesSchema(DocumentSchema):
    assigned = fields.List(fields.Nested(AssignmentSchema), required=True)
    what_works = fields.List(fields.Nested(WorksSchema), required=True)


@exercises.get("/exercises")
@exercises.response(200, ExerciseSchema(many=True))
def list_exercises() -> list[dict[str, Any]]:
    """The built-in exercises and the clinic's own"""
    return [_represent(exercise) for exercise in care.exercises_of(current_staff().clinic_id)]


@exercises.get("/exercises/<slug:slug>")
@exercises.response(200, ExerciseSchema)
def read_exercise(slug: str) -> dict[str, Any]:
    """One exercise with its steps"""
    found = care.find_exercise(current_staff().clinic_id, slug)
    if found is None:
        raise NotFound(Refusal.no_such_exercise())
    return _represent(found)


@exercises.put("/exercises/<slug:slug>")
@exercises.arguments(ExerciseDocumentSchema)
@exercises.response(200, ExerciseSchema)
def save_exercise(body: dict[str, Any], slug: str) -> dict[str, Any]:
    """Save an exercise of the clinic's own, as a new version; supervisors only

    Steps that are on their way keep their words. Steps that would tell what they are about are refused, field by
    field; an `sms` has at most 150 characters, so that each step is one text.
    """
    return _represent(care.save_exercise(slug, body, current_staff(), clock.now()))


@exercises.get("/patients/<id:patient_id>/exercises")
@exercises.response(200, PatientExercisesSchema)
def list_patient_exercises(patient_id: int) -> dict[str, Any]:
    """What a patient was given, and what has worked for them"""
    patient = open_record(patient_id, RecordPart.exercises, current_staff(), clock.now())
    assigned = db.session.scalars(
        select(ExerciseAssignment)
        .where(ExerciseAssignment.patient_id == patient.id)
        .order_by(ExerciseAssignment.assigned_at, ExerciseAssignment.id)
    ).all()
    return {"assigned": assigned, "what_works": what_works(care.ratings(patient.id))}


@exercises.put("/patients/<id:patient_id>/exercises/<slug:slug>")
@exercises.response(200, AssignmentSchema)
def assign_exercise(patient_id: int, slug: str) -> ExerciseAssignment:
    """Give a patient an exercise; giving it twice is harmless"""
    return care.assign(patient_id, slug, current_staff(), clock.now())


@exercises.delete("/patients/<id:patient_id>/exercises/<slug:slug>")
@exercises.response(204)
def unassign_exercise(patient_id: int, slug: str) -> None:
    """Take an exercise back"""
    care.unassign(patient_id, slug, current_staff(), clock.now())


def _represent(exercise: Exercise) -> dict[str, Any]:
    steps = [{"seconds": step.seconds, "text": dict(step.text), "sms": dict(step.sms)} for step in exercise.steps]
    return {
        "slug": exercise.slug,
        "version": exercise.version,
        "title": dict(exercise.title),
        "trigger_tags": sorted(exercise.trigger_tags),
        "steps": steps,
    }
