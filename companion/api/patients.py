"""Patients: adding, finding, changing, discharging."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from marshmallow import fields

from companion import clock
from companion.api.web.fields import Day, Instant, Line, RowId, WallClock, ZoneName, one_of
from companion.api.web.paging import PageQuery, page_of, select_page
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.errors import Invalid
from companion.care.levels import holds_now, levels_of
from companion.care.patients.discharges import named, standing_discharges, take_back_discharge
from companion.care.patients.holders import lock_to_change
from companion.care.patients.numbers import mark_landline, restore_number
from companion.care.patients.patients import LONGEST_DISCHARGE_REASON, add_patient, discharge, update_patient
from companion.care.patients.phones import looked_up
from companion.care.patients.readmission import LONGEST_REASON, readmit
from companion.care.records import list_opened, open_record
from companion.care.scope import find, within
from companion.database import db, transaction
from companion.keyring import phone_hash
from companion.models import Enrollment, Patient
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.documents import DocumentSchema, Length, Range
from companion.rules.patients.consent import TOLD_TO_STAFF
from companion.rules.patients.discharge import DischargeKind
from companion.rules.patients.states import PatientStatus, PhoneStatus, Texting
from companion.rules.refusals import FieldProblem
from companion.wording import LANGUAGES

MOST_FOUND = 100  # by name
patients = Resource("patients", "People in treatment")


class PlannedLevelSchema(DocumentSchema):
    id = fields.Integer(required=True, metadata={"description": "of the enrollment: move or withdraw it by this"})
    level = one_of(*LevelOfCare, required=True)
    starts_on = Day(required=True)


class DischargedSchema(DocumentSchema):
    kind = one_of(*DischargeKind, required=True)
    reason = fields.String(required=True)
    last_day = Day(required=True)
    at = Instant(required=True)


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
    level = one_of(
        *LevelOfCare,
        required=True,
        allow_none=True,
        metadata={"description": "the level of care that holds today; null for who is not enrolled today"},
    )
    planned_levels = fields.List(
        fields.Nested(PlannedLevelSchema),
        required=True,
        metadata={"description": "changes of level that lie ahead, the next one first"},
    )
    discharge = fields.Nested(
        DischargedSchema,
        required=True,
        allow_none=True,
        metadata={"description": "of who is discharged; null also where that was before reasons were kept"},
    )
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


class PatientSearchSchema(DocumentSchema):
    phone = fields.String(validate=Length(1, 40))
    name = fields.String(validate=Length(1, 80), metadata={"description": "parts of the name, in any order"})
    status = one_of(*PatientStatus, metadata={"description": "discharged: former patients"})


class FoundSchema(DocumentSchema):
    items = fields.List(fields.Nested(PatientSchema), required=True)


class DischargeSchema(DocumentSchema):
    kind = one_of(*DischargeKind, load_default=DischargeKind.other.value)
    reason = Line(
        LONGEST_DISCHARGE_REASON, may_be_empty=True, load_default="", metadata={"description": "in your own words"}
    )
    last_day = Day(metadata={"description": "default: today where the patient is; not ahead"})


class ReadmissionSchema(DocumentSchema):
    level = one_of(*LevelOfCare, required=True)
    starts_on = Day(metadata={"description": "default: today where the patient is"})
    reason = Line(LONGEST_REASON, required=True)
    groups = fields.List(
        RowId(),
        load_default=list,
        validate=Length(0, 100),
        metadata={"description": "ids of the series whose roster the patient joins; those of before have ended"},
    )
    phone = Line(
        40,
        may_be_empty=True,
        metadata={"description": "default: the number on record; empty: none is known, calls only"},
    )
    shares_phone = _shares_phone()
    consent_method = one_of(
        *TOLD_TO_STAFF,
        metadata={"description": "how the patient agreed to texts today; without it an old consent is asked anew"},
    )


def represent(rows: Sequence[Patient]) -> list[dict[str, Any]]:
    """Patients with the level of care that holds, what is planned, and why they left; in two more queries."""
    levels = levels_of(rows, clock.now())
    discharges = standing_discharges([patient.id for patient in rows])
    names = set(PatientSchema().fields) - {"level", "planned_levels", "discharge"}
    return [
        {name: getattr(patient, name) for name in names}
        | {
            "level": held.level if (held := levels[patient.id].present) is not None else None,
            "planned_levels": levels[patient.id].planned,
            "discharge": discharges.get(patient.id),
        }
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
        statement = statement.join(Enrollment, Enrollment.patient_id == Patient.id).where(
            holds_now(query["level"], by.clinic_id, clock.now())
        )
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
@patients.arguments(PatientSearchSchema)
@patients.response(200, FoundSchema)
def search_patients(body: dict[str, Any]) -> dict[str, Any]:
    """Find patients by phone number or by name, in care or former ones

    A POST, because addresses end up in logs and histories, and numbers and names must not.
    """
    by = current_staff()
    if not {"phone", "name"} & set(body):
        raise Invalid({"phone": [FieldProblem.phone_or_name()]})
    statement = within(Patient, by).order_by(Patient.id)
    if "phone" in body:
        statement = statement.where(Patient.phone_hash == phone_hash(looked_up(body["phone"])))
    if "status" in body:
        statement = statement.where(Patient.status == body["status"])
    found = [row for row in db.session.scalars(statement) if named(row, body.get("name", ""))][:MOST_FOUND]
    part = RecordPart.search_by_phone if "phone" in body else RecordPart.search_by_name
    items = represent(found)
    list_opened(part, len(items), by, clock.now())
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
    """End the enrollment, places on rosters, pauses and all automated texts; what the person writes still arrives"""
    kind, last_day = DischargeKind(body["kind"]), body.get("last_day")
    made = discharge(patient_id, current_staff(), clock.now(), body["reason"], kind=kind, last_day=last_day)
    return represent([made])[0]


@patients.delete("/patients/<id:patient_id>/discharge")
@patients.response(200, PatientSchema)
def undo_discharge(patient_id: int) -> dict[str, Any]:
    """Take a discharge back within a week: everything is as before it"""
    return represent([take_back_discharge(patient_id, current_staff(), clock.now())])[0]


@patients.post("/patients/<id:patient_id>/readmission")
@patients.arguments(ReadmissionSchema)
@patients.response(201, PatientSchema)
def readmit_patient(body: dict[str, Any], patient_id: int) -> dict[str, Any]:
    """Admit somebody again who was discharged: a new episode, of which nothing was planned before"""
    by, now = current_staff(), clock.now()
    patient = find(Patient, patient_id, by)
    starts_on = body.pop("starts_on", None) or patient.today(now)
    readmit(patient_id, body.pop("level"), starts_on, body.pop("reason"), by, now, **body)
    return represent([find(Patient, patient_id, by)])[0]
