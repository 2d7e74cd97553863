"""A clinic's own question sets: written as documents, versioned, held to the same privacy as every other text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from companion.care.audit import audit
from companion.care.clinic.settings import plan_anew
from companion.care.errors import Invalid, NotAllowed
from companion.database import db, transaction
from companion.models import Clinic, QuestionSetVersion, Staff
from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.check_ins.question_set import QuestionSet, QuestionSetError, load_question_set
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.texts.own_wording import gives_away
from companion.rules.texts.privacy import carrier_words_asked, lint
from companion.wording import segments, to_gsm

MOST_SEGMENTS = 2


def save_question_set(name: str, document: Mapping[str, Any], by: Staff, now: datetime) -> QuestionSet:
    """Saves a new version of the clinic's set `name`; check-ins asked before keep the version they were asked with.

    Patients whose plan asks this set are worded anew by the planner. Raises `Invalid` by field of the document,
    `NotAllowed`.
    """
    if not by.supervises:
        raise NotAllowed(Refusal.only_supervisors())
    if name in BUILT_IN:
        raise Invalid({"name": [FieldProblem.built_in_set()]})
    with transaction():
        # Two people saving take turns on the clinic's row.
        clinic = db.session.get_one(Clinic, by.clinic_id, with_for_update=True)
        last = db.session.scalar(
            select(func.max(QuestionSetVersion.version)).where(
                QuestionSetVersion.clinic_id == clinic.id, QuestionSetVersion.name == name
            )
        )
        numbered = {**document, "name": name, "version": (last or 0) + 1}
        questions = _checked(numbered)
        db.session.add(
            QuestionSetVersion(
                clinic_id=clinic.id,
                name=name,
                version=questions.version,
                document=numbered,
                author_id=by.id,
                created_at=now,
            )
        )
        audit(
            AuditAction.question_set_saved,
            now,
            by=by,
            subject=Subject(SubjectKind.question_set, name),
            version=questions.version,
        )
        db.session.flush()
        db.session.expire(clinic, ["question_sets"])
        plan_anew(clinic)
    return questions


def own_names(clinic_id: int) -> list[str]:
    """Names of the sets a clinic has written, in alphabetical order."""
    names = select(QuestionSetVersion.name).where(QuestionSetVersion.clinic_id == clinic_id).distinct()
    return sorted(db.session.scalars(names))


def _checked(document: Mapping[str, Any]) -> QuestionSet:
    try:
        questions = load_question_set(document)
    except QuestionSetError as error:
        raise Invalid(error.errors) from None
    errors = {field: found for field, language, text in questions.texts() if (found := _unsendable(text, language))}
    if errors:
        raise Invalid(errors)
    return questions


def _unsendable(text: str, language: str) -> list[Reason]:
    """Why a text may not be sent to a phone that others see."""
    found = [gives_away(finding) for finding in [*lint(text, language), *carrier_words_asked(text)]]
    if not text.strip():
        found.append(FieldProblem.question_needed())
    if segments(to_gsm(text)).count > MOST_SEGMENTS:
        found.append(FieldProblem.question_too_long(texts=MOST_SEGMENTS))
    return found
