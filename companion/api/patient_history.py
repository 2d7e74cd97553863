"""What a patient agreed to, at which levels of care they were, and when their texts pause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from marshmallow import fields
from sqlalchemy import select

from companion import clock
from companion.api.web.fields import Day, Instant, Line, RowId, one_of
from companion.api.web.paging import PageQuery, page_of, select_page
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.patients import consent, level_change
from companion.care.patients.enrollments import change_level
from companion.care.patients.patients import end_pauses, pause
from companion.care.records import open_record
from companion.care.scope import find
from companion.database import db
from companion.models import ConsentEvent, Enrollment, Patient, Pause
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.documents import DocumentSchema, Length
from companion.rules.patients.consent import TOLD_TO_STAFF, ConsentKind, ConsentMethod
from companion.rules.patients.states import PauseOrigin

history = Resource("history", "Consents, levels of care and pauses of a patient")


class ConsentEventSchema(DocumentSchema):
    id = fields.Integer(required=True)
    kind = fields.String(required=True, metadata={"description": "asked, opt_in, opt_out, declined or lapsed"})
    method = fields.String(required=True)
    wording_version = fields.String(required=True, metadata={"description": "which words the patient was shown"})
    at = Instant(required=True)
    message_id = fields.Integer(required=True, allow_none=True)
    recorded_by = fields.Integer(required=True, allow_none=True)


class NewConsentSchema(DocumentSchema):
    kind = one_of(
        ConsentKind.asked,
        ConsentKind.opt_in,
        ConsentKind.opt_out,
        required=True,
        metadata={"description": "asked: ask the patient by text"},
    )
    method = one_of(*TOLD_TO_STAFF, load_default=ConsentMethod.verbal)


class SignedFormSchema(DocumentSchema):
    reason = Line(consent.LONGEST_REASON, required=True, metadata={"description": "why texts begin again"})


class EnrollmentSchema(DocumentSchema):
    id = fields.Integer(required=True)
    level = one_of(*LevelOfCare, required=True)
    starts_on = Day(required=True)
    ends_on = Day(required=True, allow_none=True, metadata={"description": "the first day it no longer holds"})
    stepped_down = fields.Boolean(required=True, metadata={"description": "check-ins taper"})
    reason = fields.String(required=True)
    created_by = fields.Integer(required=True, allow_none=True)
    created_at = Instant(required=True)


class LevelChangeSchema(DocumentSchema):
    level = one_of(*LevelOfCare, required=True)
    starts_on = Day(metadata={"description": "default: today where the patient is"})
    reason = Line(200, required=True)
    taper = fields.Boolean(
        load_default=True, metadata={"description": "after a step down check-ins thin out over months"}
    )
    leaves = fields.List(
        RowId(),
        load_default=list,
        validate=Length(0, 100),
        metadata={"description": "ids of the series whose roster the patient leaves on that day; the others go on"},
    )


class LevelMoveSchema(DocumentSchema):
    starts_on = Day(required=True, metadata={"description": "today or later"})


class PauseSchema(DocumentSchema):
    id = fields.Integer(required=True)
    starts_on = Day(required=True)
    ends_on = Day(required=True, metadata={"description": "the last day of the pause"})
    origin = one_of(*PauseOrigin, required=True, metadata={"description": "by_text: the patient asked, with PAUSE"})
    reason = fields.String(required=True)
    created_by = fields.Integer(required=True, allow_none=True)
    created_at = Instant(required=True)


class NewPauseSchema(DocumentSchema):
    starts_on = Day(required=True)
    ends_on = Day(required=True)
    reason = Line(200, may_be_empty=True, load_default="")


@history.get("/patients/<id:patient_id>/consents")
@history.arguments(PageQuery, location="query")
@history.response(200, page_of(ConsentEventSchema))
def list_consents(query: dict[str, Any], patient_id: int) -> dict[str, Any]:
    """What the patient agreed to or took back, newest first"""
    patient = open_record(patient_id, RecordPart.consents, current_staff(), clock.now())
    statement = select(ConsentEvent).where(ConsentEvent.patient_id == patient.id).order_by(ConsentEvent.id.desc())
    return select_page(statement, query)


@history.post("/patients/<id:patient_id>/consents")
@history.arguments(NewConsentSchema)
@history.response(201, ConsentEventSchema)
def record_consent(body: dict[str, str], patient_id: int) -> ConsentEvent:
    """Record that the patient agreed or took it back, or ask them by text. After an opt-out only the patient can agree
    again, by START from their phone; see the signed form for the other way"""
    kind, method = ConsentKind(body["kind"]), ConsentMethod(body["method"])
    return consent.record_consent(patient_id, kind, method, current_staff(), clock.now())


@history.post("/patients/<id:patient_id>/consents/signed-form")
@history.arguments(SignedFormSchema)
@history.response(201, ConsentEventSchema)
def enter_signed_form(body: dict[str, str], patient_id: int) -> ConsentEvent:
    """Enter the form by which a patient who opted out agrees again; for supervisors"""
    return consent.enter_signed_form(patient_id, body["reason"], current_staff(), clock.now())


@history.get("/patients/<id:patient_id>/enrollments")
@history.arguments(PageQuery, location="query")
@history.response(200, page_of(EnrollmentSchema))
def list_enrollments(query: dict[str, Any], patient_id: int) -> dict[str, Any]:
    """Levels of care over time, newest first"""
    patient = open_record(patient_id, RecordPart.enrollments, current_staff(), clock.now())
    statement = (
        select(Enrollment)
        .where(Enrollment.patient_id == patient.id)
        .order_by(Enrollment.starts_on.desc(), Enrollment.id.desc())
    )
    return select_page(statement, query)


@history.post("/patients/<id:patient_id>/enrollments")
@history.arguments(LevelChangeSchema)
@history.response(201, EnrollmentSchema)
def change_level_of_care(body: dict[str, Any], patient_id: int) -> Enrollment:
    """Step a patient up or down from a day on; their texts follow at once

    A change that is planned stays when it is later and to another level, else it is withdrawn. Who is discharged is
    admitted again instead.
    """
    by, now = current_staff(), clock.now()
    patient = find(Patient, patient_id, by)
    starts_on = body.get("starts_on") or patient.today(now)
    leaves, taper = body["leaves"], body["taper"]
    return change_level(
        patient_id, body["level"], starts_on, body["reason"], by, now, taper=taper, leaves=leaves, readmits=False
    )


@history.post("/enrollments/<id:enrollment_id>/move")
@history.arguments(LevelMoveSchema)
@history.response(200, EnrollmentSchema)
def move_level_change(body: dict[str, Any], enrollment_id: int) -> Enrollment:
    """Move a planned change of level to another day, until it holds"""
    return level_change.move_level_change(enrollment_id, body["starts_on"], current_staff(), clock.now())


@history.delete("/enrollments/<id:enrollment_id>")
@history.response(204)
def withdraw_level_change(enrollment_id: int) -> None:
    """Withdraw a planned change of level, until it holds; places on rosters that were to end with it go on"""
    level_change.withdraw_level_change(enrollment_id, current_staff(), clock.now())


@history.get("/patients/<id:patient_id>/pauses")
@history.response(200, PauseSchema(many=True))
def list_pauses(patient_id: int) -> Sequence[Pause]:
    """Days on which nothing automated is sent"""
    patient = open_record(patient_id, RecordPart.pauses, current_staff(), clock.now())
    return db.session.scalars(select(Pause).where(Pause.patient_id == patient.id).order_by(Pause.starts_on)).all()


@history.post("/patients/<id:patient_id>/pauses")
@history.arguments(NewPauseSchema)
@history.response(201, PauseSchema)
def add_pause(body: dict[str, Any], patient_id: int) -> Pause:
    """Pause texts, for a vacation or a stay in hospital; both days included"""
    return pause(patient_id, body["starts_on"], body["ends_on"], body["reason"], current_staff(), clock.now())


@history.delete("/patients/<id:patient_id>/pauses")
@history.response(204)
def remove_pauses(patient_id: int) -> None:
    """End every pause that runs or lies ahead: texts go on"""
    end_pauses(patient_id, current_staff(), clock.now())
