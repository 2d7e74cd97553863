"""Patients: adding, finding, changing, discharging."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from marshmallow import fields
from sqlalchemy import select

from companion import clock
from companion.api.web.fields import Day, Instant, Line, RowId, WallClock, ZoneName, one_of
from companion.api.web.paging import PageQuery, page_of, select_page
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.patients.holders import lock_to_change
from companion.care.patients.numbers import mark_landline, restore_number
from companion.care.patients.patients import add_patient, discharge, update_patient
from companion.care.patients.phones import looked_up
from companion.care.records import list_opened, open_record
from companion.care.scope import within
from companion.database import db, transaction
from companion.keyring import phone_hash
from companion.models import Enrollment, Patient
from companion.outbox.plan_inputs import enrollments_by_patient
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.documents import DocumentSchema, Length, Range
from companion.rules.patients.states import PatientStatus, PhoneStatus, Texting
from companion.wording import LANGUAGES

patients = Resource("patients", "People in treatment")


class PatientSchema(DocumentSchema):
    id = fields.Integer(required=True)
    given_name = fields.String(required=True)
    family_name = fields.String(required=True)
    phone = fields.String(
        required=True, allow_none=True, metadata={"description": "E.164; null: none is known, calls only"}
    )
    phone_status = one_of(*PhoneStatus, required=True)
    phone_shared = fields.Boolean(
        required=True,
        metadata={"description": "another patient in care has the number too: texts are held"},
    )
    time_zone = fields.String(required=True)
    language = one_of(*LANGUAGES, required=True)
    status = one_of(*PatientStatus, required=True)
    level = fields.String(required=True, allow_none=True, metadata={"description": "latest level of care"})
    texting = one_of(*Texting, required=True)
    counselor_id = fields.Integer(required=True, allow_none=True)
    check_in_time = WallClock(required=True, allow_none=True)
    encouragement = fields.Boolean(required=True)
    milestone_date = Day(required=True, allow_none=True)
    risk = one_of(*RiskLevel, required=True)
    risk_since = Instant(required=True, allow_none=True)
    silent_since = Instant(required=True, allow_none=True)
    last_heard_at = Instant(required=True, allow_none=True)
    risk_thresholds = fields.Dict(required=True)
    created_at = Instant(required=True)


def _shares_phone() -> fields.Boolean:
    return fields.Boolean(metadata={"description": "on purpose another patient in care here has the same number"})


class NewPatientSchema(DocumentSchema):
    given_name = Line(80, required=True)
    family_name = Line(80, required=True)
    phone = Line(40, may_be_empty=True, allow_none=True, metadata={"description": "default: none is known, calls only"})
    shares_phone = _shares_phone()
    level = one_of(*LevelOfCare, required=True)
    starts_on = Day(metadata={"description": "default: today where the patient is"})
    time_zone = ZoneName(metadata={"description": "default: the clinic's"})
    language = one_of(*LANGUAGES, load_default="en")
    counselor_id = RowId(metadata={"description": "default: whoever adds the patient"})
    consent_method = one_of(
        "written",
        "verbal",
        metadata={"description": "how the patient agreed to texts, told that they are not private"},
    )


def _digit() -> fields.Integer:
    return fields.Integer(strict=True, validate=Range(0, 10))


class ThresholdsSchema(DocumentSchema):
    """When this patient's answers turn amber or red, where that differs from the rules for everybody."""

    red_closeness = _digit()
    amber_closeness = _digit()
    amber_confidence = _digit()
    amber_rise = _digit()
    red_on_use = fields.Boolean()


class PatientChangeSchema(DocumentSchema):
    given_name = Line(80)
    family_name = Line(80)
    phone = Line(40, may_be_empty=True, allow_none=True, metadata={"description": "null: none is known, calls only"})
    shares_phone = _shares_phone()
    time_zone = ZoneName()
    language = one_of(*LANGUAGES)
    counselor_id = RowId(allow_none=True)
    check_in_time = WallClock(allow_none=True)
    encouragement = fields.Boolean()
    milestone_date = Day(allow_none=True)
    risk_thresholds = fields.Nested(ThresholdsSchema, metadata={"description": "replaces the patient's own thresholds"})


class PatientQuery(PageQuery):
    status = one_of(*PatientStatus)
    level = one_of(*LevelOfCare)
    risk = one_of(*RiskLevel)
    texting = one_of(*Texting)
    counselor_id = RowId()


class PhoneSearchSchema(DocumentSchema):
    phone = fields.String(required=True, validate=Length(1, 40))


class FoundSchema(DocumentSchema):
    items = fields.List(fields.Nested(PatientSchema), required=True)


class DischargeSchema(DocumentSchema):
    reason = Line(200, may_be_empty=True, load_default="")


def represent(rows: Sequence[Patient]) -> list[dict[str, Any]]:
    """Patients with their latest level of care, in one more query whatever their number."""
    enrollments = enrollments_by_patient([patient.id for patient in rows])
    names = [name for name in PatientSchema().fields if name != "level"]
    return [
        {name: getattr(patient, name) for name in names}
        | {"level": enrollments[patient.id][-1].level if enrollments.get(patient.id) else None}
        for patient in rows
    ]


@patients.get("/patients")
@patients.arguments(PatientQuery, location="query")
@patients.response(200, page_of(PatientSchema))
def list_patients(query: dict[str, Any]) -> dict[str, Any]:
    """Patients of the clinic"""
    by = current_staff()
    statement = within(Patient, by)
    for name in ("status", "risk", "texting", "counselor_id"):
        if name in query:
            statement = statement.where(getattr(Patient, name) == query[name])
    if "level" in query:
        at_level = select(Enrollment.patient_id).where(
            Enrollment.clinic_id == by.clinic_id, Enrollment.level == query["level"], Enrollment.ends_on.is_(None)
        )
        statement = statement.where(Patient.id.in_(at_level))
    page = select_page(statement.order_by(Patient.id), query, represent)
    list_opened(RecordPart.patients, len(page["items"]), by, clock.now())
    return page


@patients.post("/patients")
@patients.etag
@patients.arguments(NewPatientSchema)
@patients.response(201, PatientSchema)
def create_patient(body: dict[str, Any]) -> dict[str, Any]:
    """Add a patient and enroll them

    Without `consent_method` the patient is asked by text first, and nothing else is sent until the answer.
    """
    return represent([add_patient(current_staff(), clock.now(), **body)])[0]


@patients.post("/patients/search")
@patients.arguments(PhoneSearchSchema)
@patients.response(200, FoundSchema)
def search_patients(body: dict[str, Any]) -> dict[str, Any]:
    """Find a patient by phone number

    A POST, because addresses end up in logs and histories and a phone number must not.
    """
    by = current_staff()
    found = within(Patient, by).where(Patient.phone_hash == phone_hash(looked_up(body["phone"])))
    items = represent(db.session.scalars(found).all())
    list_opened(RecordPart.search_by_phone, len(items), by, clock.now())
    return {"items": items}


@patients.get("/patients/<id:patient_id>")
@patients.etag
@patients.response(200, PatientSchema)
def read_patient(patient_id: int) -> dict[str, Any]:
    """One patient"""
    return represent([open_record(patient_id, RecordPart.patient, current_staff(), clock.now())])[0]


@patients.patch("/patients/<id:patient_id>")
@patients.etag
@patients.arguments(PatientChangeSchema)
@patients.response(200, PatientSchema)
def change_patient(body: dict[str, Any], patient_id: int) -> dict[str, Any]:
    """Change what is known of a patient; pending texts follow at once"""
    by = current_staff()
    with transaction():
        patient = lock_to_change(patient_id, body, by)
        patients.check_etag(represent([patient])[0], PatientSchema)
        return represent([update_patient(patient_id, body, by, clock.now())])[0]


@patients.post("/patients/<id:patient_id>/phone/restore")
@patients.response(200, PatientSchema)
def restore_phone(patient_id: int) -> dict[str, Any]:
    """Let texts go to a suspended number again, once somebody has made sure that it is the patient's and works"""
    return represent([restore_number(patient_id, current_staff(), clock.now())])[0]


@patients.post("/patients/<id:patient_id>/phone/landline")
@patients.response(200, PatientSchema)
def mark_phone_landline(patient_id: int) -> dict[str, Any]:
    """Note that the number is a landline: calls only, nothing is texted to it"""
    return represent([mark_landline(patient_id, current_staff(), clock.now())])[0]


@patients.post("/patients/<id:patient_id>/discharge")
@patients.arguments(DischargeSchema)
@patients.response(200, PatientSchema)
def discharge_patient(body: dict[str, Any], patient_id: int) -> dict[str, Any]:
    """End the enrollment and all automated texts; what the person writes still arrives"""
    return represent([discharge(patient_id, current_staff(), clock.now(), body["reason"])])[0]
