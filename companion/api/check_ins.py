"""Check-ins: what was asked, answered, scored and concluded; answering from the phone app; question sets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from marshmallow import fields

from companion import clock
from companion.api.web.fields import Instant, Said, one_of
from companion.api.web.paging import PageQuery, page_of, select_page
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.check_ins import question_sets
from companion.care.check_ins.check_ins import find_check_in, question_set_of, record_answers
from companion.care.errors import NotFound
from companion.care.records import open_record
from companion.care.scope import find, within
from companion.database import db, transaction
from companion.models import CheckIn, Patient, QuestionSetVersion
from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.check_ins.question_set import QuestionSet, load_question_set
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.documents import DocumentSchema, Length
from companion.rules.refusals import Refusal

check_ins = Resource("check-ins", "Check-ins, their answers, and the question sets they ask")


class AnswerSchema(DocumentSchema):
    question = fields.String(required=True)
    value = fields.Integer(required=True)
    answered_at = Instant(required=True)
    message_id = fields.Integer(required=True, allow_none=True, metadata={"description": "null: answered in the app"})


class CheckInSchema(DocumentSchema):
    id = fields.Integer(required=True)
    patient_id = fields.Integer(required=True)
    question_set = fields.String(required=True)
    question_set_version = fields.Integer(required=True)
    status = one_of(*CheckInStatus, required=True)
    asked_at = Instant(required=True)
    answered_at = Instant(required=True, allow_none=True)
    nudged_at = Instant(required=True, allow_none=True)
    answers = fields.List(fields.Nested(AnswerSchema), required=True)
    scores = fields.Dict(required=True, allow_none=True)
    risk = one_of(*RiskLevel, required=True, allow_none=True)
    risk_reasons = fields.List(Said(), required=True, allow_none=True)
    risk_rules_version = fields.Integer(required=True, allow_none=True)


class CheckInQuery(PageQuery):
    status = one_of(*CheckInStatus)
    risk = one_of(*RiskLevel)
    question_set = fields.String()


class AnswersSchema(DocumentSchema):
    answers = fields.Dict(
        keys=fields.String(),
        values=fields.Integer(strict=True),
        required=True,
        validate=Length(1, 50),
        metadata={"description": "by question", "examples": [{"closeness": 3, "confidence": 7, "used": 0}]},
    )


class QuestionSchema(DocumentSchema):
    id = fields.String(required=True)
    minimum = fields.Integer(required=True)
    maximum = fields.Integer(required=True)
    text = fields.Dict(attribute="texts", required=True, metadata={"description": "by language"})


class QuestionSetSchema(DocumentSchema):
    name = fields.String(required=True)
    version = fields.Integer(required=True)
    own = fields.Boolean(required=True, metadata={"description": "the clinic's own, not built in"})
    questions = fields.List(fields.Nested(QuestionSchema), required=True)


class QuestionSetDocumentSchema(DocumentSchema):
    """Only the outline: the document itself is checked, field by field, where question sets are read."""

    questions = fields.List(fields.Dict(), required=True)
    prompt = fields.Dict(metadata={"description": "the text that asks first, by language; else the first question"})
    together = fields.Boolean(
        metadata={"description": "the prompt asks for all answers at once; left out: when there is a prompt"}
    )
    scores = fields.List(fields.Dict())
    flags = fields.List(fields.Dict())


@check_ins.get("/patients/<id:patient_id>/check-ins")
@check_ins.arguments(CheckInQuery, location="query")
@check_ins.response(200, page_of(CheckInSchema))
def list_check_ins(query: dict[str, Any], patient_id: int) -> dict[str, Any]:
    """A patient's check-ins with answers, scores, risk and reasons, newest first"""
    by = current_staff()
    patient = open_record(patient_id, RecordPart.check_ins, by, clock.now())
    statement = within(CheckIn, by).where(CheckIn.patient_id == patient.id)
    for name in ("status", "risk", "question_set"):
        if name in query:
            statement = statement.where(getattr(CheckIn, name) == query[name])
    return select_page(statement.order_by(CheckIn.asked_at.desc(), CheckIn.id.desc()), query)


@check_ins.get("/check-ins/<id:check_in_id>")
@check_ins.response(200, CheckInSchema)
def read_check_in(check_in_id: int) -> CheckIn:
    """One check-in"""
    by = current_staff()
    check_in = find(CheckIn, check_in_id, by)
    open_record(check_in.patient_id, RecordPart.check_ins, by, clock.now())
    return check_in


@check_ins.get("/check-ins/<id:check_in_id>/questions")
@check_ins.response(200, QuestionSetSchema)
def read_questions(check_in_id: int) -> dict[str, Any]:
    """The questions as they were asked; a later version of the set does not change them"""
    check_in = find(CheckIn, check_in_id, current_staff())
    return _represent(question_set_of(check_in))


@check_ins.post("/check-ins/<id:check_in_id>/answers")
@check_ins.arguments(AnswersSchema)
@check_ins.response(200, CheckInSchema)
def answer_check_in(body: dict[str, Any], check_in_id: int) -> CheckIn:
    """Answers given in the phone app: stored, scored and acted upon like those that come by text"""
    by, now = current_staff(), clock.now()
    with transaction():
        patient = find(Patient, find(CheckIn, check_in_id, by).patient_id, by, lock=True)
        check_in = find_check_in(check_in_id, patient)
        assert check_in is not None
        record_answers(check_in, body["answers"], now, patient=patient)
    return check_in


@check_ins.get("/question-sets")
@check_ins.response(200, QuestionSetSchema(many=True))
def list_question_sets() -> Sequence[dict[str, Any]]:
    """The built-in question sets and the newest version of the clinic's own"""
    return [_represent(questions, own=own) for questions, own in _sets().values()]


@check_ins.get("/question-sets/<slug:name>")
@check_ins.response(200, QuestionSetSchema)
def read_question_set(name: str) -> dict[str, Any]:
    """One question set"""
    found = _sets().get(name)
    if found is None:
        raise NotFound(Refusal.no_such_question_set())
    return _represent(found[0], own=found[1])


@check_ins.put("/question-sets/<slug:name>")
@check_ins.arguments(QuestionSetDocumentSchema)
@check_ins.response(200, QuestionSetSchema)
def save_question_set(body: dict[str, Any], name: str) -> dict[str, Any]:
    """Save a set of the clinic's own as a new version; supervisors only

    `{"questions": [{"id", "minimum", "maximum", "texts": {"en", "es"}, "words", "names", "worse"}], "prompt",
    "together", "scores", "flags"}` (docs/check-ins.md). Texts that would tell what they are about are refused, field by
    field. Plans may then name the set in a phase; check-ins asked before keep the questions they were asked with.
    """
    return _represent(question_sets.save_question_set(name, body, current_staff(), clock.now()), own=True)


def _sets() -> dict[str, tuple[QuestionSet, bool]]:
    statement = within(QuestionSetVersion, current_staff()).order_by(QuestionSetVersion.version)
    rows = db.session.scalars(statement)
    own = {row.name: (load_question_set(row.document), True) for row in rows}
    return {name: (questions, False) for name, questions in BUILT_IN.items()} | own


def _represent(questions: QuestionSet, *, own: bool = False) -> dict[str, Any]:
    return {
        "name": questions.name,
        "version": questions.version,
        "own": own,
        "questions": questions.questions,
    }
