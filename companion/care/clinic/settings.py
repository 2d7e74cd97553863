"""What a supervisor sets for the whole clinic. Every change is in the audit trail; waiting texts follow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from sqlalchemy import update

from companion.care.audit import audit
from companion.care.clinic.setup import SENDER
from companion.care.errors import Invalid, NotAllowed
from companion.care.patients.phones import voice_number
from companion.care.scope import find, lock_clinic
from companion.database import db, transaction
from companion.models import Clinic, Patient, Staff
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind
from companion.rules.clinic.holidays import countries
from companion.rules.patients.states import PatientStatus
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.texts.privacy import lint
from companion.wording import LANGUAGES, Problem, check_override

# The widest hours in which anything automated may arrive; a clinic may only narrow them (docs/sources.md, Caps).
WIDEST = (time(9), time(20))
NARROWEST_MINUTES = 120  # a shorter span would not have room for all that must be sent in it
LONGEST_TEXT = 600  # characters


def change_clinic(changes: Mapping[str, Any], by: Staff, now: datetime) -> Clinic:
    """Hours, names, numbers, who is on call, whose holidays. Raises `Invalid` by field, `NotAllowed`, `NotFound`."""
    _supervisors(by)
    with transaction():
        clinic = lock_clinic(by)
        wanted = dict(changes)
        errors = _errors(clinic, wanted)
        if wanted.get("on_call_id") is not None and not find(Staff, wanted["on_call_id"], by).active:
            errors["on_call_id"] = [FieldProblem.staff_left()]
        if errors:
            raise Invalid(errors)
        changed = sorted(name for name, value in wanted.items() if getattr(clinic, name) != value)
        for name in changed:
            setattr(clinic, name, wanted[name])
        if changed:
            audit(AuditAction.clinic_settings_changed, now, by=by, fields=changed)
        if {"quiet_opens", "quiet_closes", "sender_name", "voice_number"} & set(changed):
            plan_anew(clinic)
    return clinic


def _errors(clinic: Clinic, wanted: dict[str, Any]) -> dict[str, list[Reason]]:
    errors: dict[str, list[Reason]] = {}
    opens = wanted.get("quiet_opens", clinic.quiet_opens)
    closes = wanted.get("quiet_closes", clinic.quiet_closes)
    if opens < WIDEST[0] or closes > WIDEST[1]:
        errors["quiet_opens"] = [FieldProblem.outside_widest_hours()]
    elif _minutes(closes) - _minutes(opens) < NARROWEST_MINUTES:
        errors["quiet_closes"] = [FieldProblem.hours_too_narrow()]
    if "office_opens" in wanted and wanted["office_opens"] >= wanted.get("office_closes", clinic.office_closes):
        errors["office_closes"] = [FieldProblem.office_closes_first()]
    if "name" in wanted and not 1 <= len(wanted["name"]) <= 120:
        errors["name"] = [FieldProblem.clinic_name_needed()]
    errors |= _sender_errors(wanted)
    country = wanted.get("country", clinic.country)
    if country not in countries():
        errors["country"] = [FieldProblem.choose()]
    elif wanted.get("subdivision", clinic.subdivision) not in ("", *countries()[country]):
        errors["subdivision"] = [FieldProblem.choose()]
    return errors


def _sender_errors(wanted: dict[str, Any]) -> dict[str, list[Reason]]:
    """Checks the sender and voice number, and converts the voice number to E.164."""
    errors: dict[str, list[Reason]] = {}
    name = wanted.get("sender_name")
    if name is not None and (not 2 <= len(name) <= 20 or any(lint(name, language) for language in LANGUAGES)):
        errors["sender_name"] = [FieldProblem.sender_name()]
    sender = wanted.get("sender")
    if sender and not SENDER.fullmatch(sender):
        errors["sender"] = [FieldProblem.not_sender()]
    if "voice_number" in wanted:
        try:
            wanted["voice_number"] = voice_number(wanted["voice_number"])
        except Invalid as invalid:
            errors["voice_number"] = list(invalid.errors["voice_number"])
    return errors


def set_wording(key: str, language: str, text: str, by: Staff, now: datetime) -> list[Problem]:
    """The clinic's own words for one text; empty goes back to the built-in ones. Returns warnings that do not block.

    Raises `Invalid` ('text': what forbids it), `NotAllowed`.
    """
    _supervisors(by)
    words = text.strip()
    problems = check_override(key, language, words) if words else []
    blocking = [problem.reason for problem in problems if problem.blocks]
    if len(words) > LONGEST_TEXT:
        blocking.append(FieldProblem.too_long(most=LONGEST_TEXT, has=len(words)))
    if blocking:
        raise Invalid({"text": blocking})
    with transaction():
        clinic = lock_clinic(by)
        of_language = dict(clinic.wording.get(language, {}))
        if words:
            of_language[key] = words
        else:
            of_language.pop(key, None)
        # A new dictionary: a JSON column is saved only when replaced, not when changed in place.
        clinic.wording = {**clinic.wording, language: of_language}
        action = AuditAction.wording_changed if words else AuditAction.wording_set_back
        audit(action, now, by=by, subject=Subject(SubjectKind.wording, key), language=language)
        plan_anew(clinic)
    return problems


def plan_anew(clinic: Clinic) -> None:
    """Waiting texts were rendered with the old words or hours: the planner's next tick updates them."""
    db.session.execute(
        update(Patient)
        .where(Patient.clinic_id == clinic.id, Patient.status == PatientStatus.active)
        .values(planned_until=None)
    )


def _supervisors(by: Staff) -> None:
    if not by.supervises:
        raise NotAllowed(Refusal.only_supervisors())


def _minutes(value: time) -> int:
    return value.hour * 60 + value.minute
