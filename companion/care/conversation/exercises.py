"""A coping-skill exercise as a conversation: a rating, steps by reply or by time, a rating. Leaving is always fine."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from companion.care.conversation.turn import Turn
from companion.care.exercises import choose_for, find_exercise
from companion.database import db
from companion.models import ExerciseRun, Message
from companion.outbox.enqueue import enqueue
from companion.rules.danger.hearing import Urgency
from companion.rules.exercises.runs import RunOccasion, RunStage
from companion.rules.reading.choices import leaves, read_choice
from companion.rules.reading.expecting import Expecting
from companion.rules.texts import keys
from companion.rules.texts.delivery import MessageProblem, MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.sent_reason import SentReason

SCALE = range(10)
RATING_OPEN_FOR = timedelta(hours=2)
FIRST_STEP_AFTER = timedelta(seconds=2)  # how it goes comes first
# A reader needs a moment even for a step without a time of its own.
SHORTEST_STEP = timedelta(seconds=20)


def has_exercise(turn: Turn) -> bool:
    return choose_for(turn.patient, RunOccasion.amber, turn.now) is not None


def start_exercise(turn: Turn, why: RunOccasion, slug: str | None = None) -> None:
    """Chooses one (or takes the one that was assigned) and asks how strong the pull is before it."""
    stop_exercise(turn)
    exercise = find_exercise(turn.patient.clinic_id, slug) if slug else choose_for(turn.patient, why, turn.now)
    if exercise is None:
        turn.say("exercise.none")
        return
    run = ExerciseRun(
        clinic_id=turn.patient.clinic_id,
        patient_id=turn.patient.id,
        slug=exercise.slug,
        exercise_version=exercise.version,
        why=why,
        started_at=turn.now,
        step=0,
    )
    db.session.add(run)
    db.session.flush()
    turn.expect(Expecting.exercise, run_id=run.id, stage=RunStage.before)
    turn.say("exercise.start", {"title": exercise.title[turn.patient.language], "minutes": exercise.minutes})


def offer_answered(turn: Turn) -> bool:
    choice = read_choice(turn.text, (0, 1), turn.patient.language)
    if choice is None:
        return False
    why, slug = RunOccasion(turn.details.get("why", RunOccasion.asked)), turn.details.get("slug")
    if choice == 1:
        start_exercise(turn, why, slug)
    else:
        turn.expect_nothing()
        turn.say("exercise.later")
    return True


def answer_in_exercise(turn: Turn) -> bool:
    run = db.session.get_one(ExerciseRun, turn.details["run_id"], with_for_update=True)
    if leaves(turn.text, turn.patient.language):
        stop_exercise(turn)
        turn.expect_nothing()
        turn.say("exercise.stopped")
        return True
    if turn.details["stage"] == RunStage.before:
        return _rated_before(turn, run)
    if turn.hearing.urgency > Urgency.none:
        return False  # no 'next': a person reads it
    if _bring_forward(turn, run):
        turn.expect(Expecting.exercise, run_id=run.id, stage=RunStage.steps, until=RATING_OPEN_FOR)
        return True
    return _rated_after(turn, run)


def _rated_before(turn: Turn, run: ExerciseRun) -> bool:
    rating = read_choice(turn.text, SCALE, turn.patient.language)
    if rating is None:
        return False
    run.before = rating
    _queue_steps(turn, run)
    turn.expect(Expecting.exercise, run_id=run.id, stage=RunStage.steps, until=RATING_OPEN_FOR)
    return True


def _queue_steps(turn: Turn, run: ExerciseRun) -> None:
    """All steps at once, each due when the one before has had its time; a reply brings the next one forward."""
    exercise = find_exercise(turn.patient.clinic_id, run.slug)
    if exercise is None:
        turn.say("exercise.none")
        return
    language = turn.patient.language
    turn.say("exercise.how")
    due = turn.now + FIRST_STEP_AFTER
    for number, step in enumerate(exercise.steps, start=1):
        values = {"step": number, "steps": len(exercise.steps), "text": step.sms[language]}
        _queue(turn, run, number, "exercise.step", values, due)
        due += max(timedelta(seconds=step.seconds), SHORTEST_STEP)
    _queue(turn, run, len(exercise.steps) + 1, "exercise.rate_after", {}, due)


def _queue(turn: Turn, run: ExerciseRun, number: int, wording: str, values: dict[str, Any], due: datetime) -> None:
    enqueue(
        turn.patient,
        MessageKind.reply,
        wording,
        turn.now,
        values=values,
        due_at=due,
        useful_until=due + timedelta(hours=1),
        key=keys.exercise_step(run.id, number),
        reasons=[SentReason.exercise_step()],
    )


def _bring_forward(turn: Turn, run: ExerciseRun) -> bool:
    """A reply means 'next'. The later steps move up by the same time. False when every step has left."""
    waiting = _waiting(run)
    if not waiting:
        return False
    assert waiting[0].due_at is not None
    gained = max(waiting[0].due_at - turn.now, timedelta(0))
    for row in waiting:
        assert row.due_at is not None and row.useful_until is not None
        row.due_at, row.useful_until = row.due_at - gained, row.useful_until - gained
    return True


def _rated_after(turn: Turn, run: ExerciseRun) -> bool:
    rating = read_choice(turn.text, SCALE, turn.patient.language)
    if rating is None:
        return False
    run.after = rating
    run.ended_at = turn.now
    turn.expect_nothing()
    if run.before is not None and rating < run.before:
        turn.say("exercise.thanks_down", {"before": run.before, "after": rating})
    else:
        turn.say("exercise.thanks_same" if run.before is not None and rating else "exercise.thanks")
    return True


def stop_exercise(turn: Turn) -> None:
    """Ends a running exercise: its remaining steps are not sent."""
    if turn.conversation.expecting != Expecting.exercise:
        return
    run = db.session.get(ExerciseRun, turn.details.get("run_id", 0), with_for_update=True)
    if run is None:  # help and STOP come through here: nothing may stand in their way
        return
    run.ended_at = turn.now
    waiting = _waiting(run)
    run.step = max(0, _steps(turn, run) - len(waiting) + 1)
    db.session.execute(
        update(Message)
        .where(Message.id.in_([row.id for row in waiting]), Message.status == MessageStatus.pending)
        .values(status=MessageStatus.cancelled, ended_at=turn.now, problem=MessageProblem.exercise_left())
        .execution_options(synchronize_session="fetch")
    )


def _waiting(run: ExerciseRun) -> list[Message]:
    return list(
        db.session.scalars(
            select(Message)
            .where(
                Message.patient_id == run.patient_id,
                Message.key.startswith(keys.exercise_steps(run.id), autoescape=True),
                Message.status == MessageStatus.pending,
            )
            .order_by(Message.due_at, Message.id)
            .with_for_update()
        )
    )


def _steps(turn: Turn, run: ExerciseRun) -> int:
    exercise = find_exercise(turn.patient.clinic_id, run.slug)
    return len(exercise.steps) if exercise else 0
