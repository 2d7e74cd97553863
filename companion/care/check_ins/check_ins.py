"""Check-ins: asking one, storing the answers, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import select

from companion.care.alerts.lifecycle import raise_alert
from companion.care.errors import Conflict, Invalid
from companion.care.patients.discharges import latest_readmission
from companion.care.telling.planning import plan_texts
from companion.database import db, insert_or_ignore, transaction
from companion.models import Answer, CheckIn, Message, Patient, QuestionSetVersion
from companion.models.message import INBOUND
from companion.outbox.enqueue import enqueue
from companion.outbox.plan_ahead import take_back
from companion.rules.alerts.kinds import AlertKind
from companion.rules.cadence.check_in_schedule import prompt_wording
from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.check_ins.question_set import Question, QuestionSet, load_question_set, score
from companion.rules.check_ins.risk import CURRENT_RULES, RULES, Risk, RiskLevel, RiskRules, assess, with_thresholds
from companion.rules.check_ins.status import UNANSWERED, CheckInStatus
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.texts import keys
from companion.rules.texts.delivery import MessageProblem
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.sent_reason import SentReason

CORRECTED_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True)
class Recorded:
    """The result of storing answers. `risk` is None until the last question is answered."""

    complete: bool
    risk: RiskLevel | None = None
    wants_call: bool = False


def ask_check_in(patient: Patient, question_set: str, now: datetime, *, by: int | None = None) -> Message:
    """Asks now, because the patient wants to: not bound by quiet hours. Its question opens when it leaves.

    `by`: the text that asked for it; it is answered once.
    """
    with transaction():
        message = enqueue(
            patient,
            MessageKind.reply,
            prompt_wording(question_set),
            now,
            values={"question_set": question_set},
            key=keys.check_in_asked(by or uuid4().hex),
            reasons=[SentReason.check_in_wanted()],
        )
        message.question_set = question_set
    return message


def find_check_in(check_in_id: int, patient: Patient) -> CheckIn | None:
    """A patient's check-in, locked."""
    return db.session.scalar(
        select(CheckIn)
        .where(CheckIn.id == check_in_id, CheckIn.patient_id == patient.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def question_set_of(check_in: CheckIn) -> QuestionSet:
    """The set and version it was asked with: later versions do not change what an answer meant."""
    own = db.session.scalar(
        select(QuestionSetVersion.document).where(
            QuestionSetVersion.clinic_id == check_in.clinic_id,
            QuestionSetVersion.name == check_in.question_set,
            QuestionSetVersion.version == check_in.question_set_version,
        )
    )
    return load_question_set(own) if own is not None else BUILT_IN[check_in.question_set]


def open_questions(check_in: CheckIn) -> tuple[Question, ...]:
    """What a text may answer now."""
    return question_set_of(check_in).open_now({answer.question for answer in check_in.answers})


def record_answers(
    check_in: CheckIn,
    answers: Mapping[str, int],
    now: datetime,
    *,
    patient: Patient,
    message_id: int | None = None,
) -> Recorded:
    """Stores answers to questions that have none yet; the last one scores the check-in and sets the risk.

    The same call for a text and for the app. Raises `Invalid` by question, `Conflict` when all is answered.
    """
    questions = question_set_of(check_in)
    _check(questions, answers)
    with transaction():
        if check_in.status not in UNANSWERED:
            raise Conflict(Refusal.check_in_answered())
        rows = [
            {
                "clinic_id": check_in.clinic_id,
                "patient_id": check_in.patient_id,
                "check_in_id": check_in.id,
                "question": question,
                "value": value,
                "message_id": message_id,
                "answered_at": now,
            }
            for question, value in answers.items()
        ]
        if rows:
            db.session.execute(insert_or_ignore(Answer, rows, ["check_in_id", "question"]))
        db.session.flush()
        db.session.refresh(check_in, ["answers"])
        given = {answer.question: answer.value for answer in check_in.answers}
        if len(given) < len(questions.questions):
            check_in.status = CheckInStatus.partly
            return Recorded(complete=False)
        return _complete(check_in, questions, given, patient, now)


def correct_answers(
    first: CheckIn, answers: Mapping[str, int], now: datetime, patient: Patient, message_id: int
) -> tuple[CheckIn, Recorded]:
    """Scores a whole answer given anew. It is a check-in of its own, asked by nobody but the text that holds it, so
    that the first stays on record with its answers, its risk and whatever followed from it.
    """
    with transaction():
        row = CheckIn(
            clinic_id=first.clinic_id,
            patient_id=first.patient_id,
            message_id=message_id,
            question_set=first.question_set,
            question_set_version=first.question_set_version,
            status=CheckInStatus.asked,
            asked_at=now,
        )
        db.session.add(row)
        db.session.flush()
        return row, record_answers(row, answers, now, patient=patient, message_id=message_id)


def _check(questions: QuestionSet, answers: Mapping[str, int]) -> None:
    known = {question.id: question for question in questions.questions}
    errors: dict[str, list[Reason]] = {}
    for name, value in answers.items():
        if name not in known:
            errors[name] = [FieldProblem.no_such_question()]
        elif not known[name].minimum <= value <= known[name].maximum:
            errors[name] = [FieldProblem.from_to(low=known[name].minimum, high=known[name].maximum)]
    if errors:
        raise Invalid(errors)


def _complete(
    check_in: CheckIn, questions: QuestionSet, given: dict[str, int], patient: Patient, now: datetime
) -> Recorded:
    result = score(questions, given)
    risk = assess(rules_for(patient), questions, given, _previous(check_in, now))
    check_in.status = CheckInStatus.answered
    check_in.answered_at = now
    check_in.scores = dict(result.scores)
    check_in.risk = risk.level
    check_in.risk_reasons = risk.reasons
    check_in.risk_rules_version = risk.rules_version
    check_in.risk_thresholds = dict(patient.risk_thresholds)
    take_back(patient, keys.nudge(check_in.id), MessageProblem.check_in_answered(), now)
    if _is_newest(check_in):
        set_risk(patient, risk.level, now)
        plan_texts([patient], now)
    _alert(check_in, risk, patient, now)
    return Recorded(complete=True, risk=risk.level, wants_call=risk.wants_call)


def _alert(check_in: CheckIn, risk: Risk, patient: Patient, now: datetime) -> None:
    """A call on the same day for red, and for everyone who asks for one."""
    if not risk.wants_call and risk.level != RiskLevel.red:
        return
    kind = AlertKind.wants_call if risk.wants_call else AlertKind.red_risk
    raise_alert(patient.clinic_id, kind, risk.reasons, f"{kind}:{check_in.id}", now, patient=patient)


def set_risk(patient: Patient, level: RiskLevel, now: datetime) -> None:
    """Sets the risk and the day it began, which decides how long the taper is stopped."""
    if patient.risk != level:
        patient.risk = level
        patient.risk_since = now


def rules_for(patient: Patient) -> RiskRules:
    """The current rules with the thresholds a counselor set for this patient."""
    return with_thresholds(CURRENT_RULES, patient.risk_thresholds)


def replay_risk(check_in: CheckIn, rules: RiskRules | None = None) -> Risk:
    """The risk of an answered check-in, worked out again from what is stored: the rules and thresholds of its day, or
    `rules` to see what others would have said. Changes nothing. Raises `Conflict` when it is not answered yet.
    """
    if check_in.answered_at is None or check_in.risk_rules_version is None:
        raise Conflict(Refusal.check_in_not_answered())
    of_its_day = with_thresholds(RULES[check_in.risk_rules_version], check_in.risk_thresholds or {})
    given = {answer.question: answer.value for answer in check_in.answers}
    return assess(rules or of_its_day, question_set_of(check_in), given, _previous(check_in, check_in.answered_at))


def _previous(check_in: CheckIn, known_at: datetime) -> dict[str, int] | None:
    """Answers of the last check-in of the same set asked before this one, as far as they were known then.

    Those of an earlier episode of care say nothing about a rise in this one.
    """
    began = latest_readmission(check_in.patient_id, check_in.asked_at)
    corrects = db.session.scalar(select(Message.direction).where(Message.id == check_in.message_id)) == INBOUND
    if corrects:  # what it puts right was never so
        known_at = min(known_at, check_in.asked_at - CORRECTED_WITHIN)
    before = db.session.scalar(
        select(CheckIn)
        .where(
            CheckIn.patient_id == check_in.patient_id,
            CheckIn.question_set == check_in.question_set,
            CheckIn.status == CheckInStatus.answered,
            CheckIn.asked_at < check_in.asked_at,
            *([CheckIn.asked_at >= began] if began is not None else []),
            CheckIn.answered_at <= known_at,
        )
        .order_by(CheckIn.asked_at.desc())
        .limit(1)
    )
    return {answer.question: answer.value for answer in before.answers} if before else None


def _is_newest(check_in: CheckIn) -> bool:
    """False for an older check-in: a late answer to it says nothing about today."""
    newer = db.session.scalar(
        select(CheckIn.id)
        .where(
            CheckIn.patient_id == check_in.patient_id,
            CheckIn.status == CheckInStatus.answered,
            CheckIn.asked_at > check_in.asked_at,
        )
        .limit(1)
    )
    return newer is None
