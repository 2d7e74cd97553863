"""Keeps each patient's pending messages equal to what the rules say for the next days."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from flask import current_app
from sqlalchemy import ColumnElement, and_, literal, or_, select, update

from companion.database import among, db, insert_many_or_ignore, rows_changed
from companion.models import Clinic, Message, Patient
from companion.models.message import OUTBOUND
from companion.outbox.enqueue import fingerprint, latest_start, outbound_row, render_for
from companion.outbox.plan_inputs import AlreadySent, PlanInput, load_inputs
from companion.rules.cadence.due_messages import needed_around
from companion.rules.cadence.values import DueMessage
from companion.rules.reasons import Reason, WallClock
from companion.rules.sessions.recurrence import Session
from companion.rules.texts.delivery import TOLD, MessageProblem, MessageStatus
from companion.rules.texts.kinds import MessageKind, automated
from companion.rules.windows import Window

# Looks back so that a text which is due but not yet sent still counts as wanted.
LOOK_BACK = timedelta(days=2)
# A patient is planned again when less than the horizon minus this is left.
SLACK = timedelta(hours=12)
BATCH = 200
# The columns compared with the rules; the words of a text are not read.
_COMPARED = (
    Message.id,
    Message.patient_id,
    Message.key,
    Message.status,
    Message.fingerprint,
    Message.due_at,
    Message.useful_until,
    Message.planned,
    Message.kind,
    Message.handed_over_at,
)
NOT_SENT = frozenset({MessageStatus.pending, MessageStatus.cancelled, MessageStatus.expired})


class Planned(Protocol):
    """A row of `_COMPARED`."""

    id: int
    key: str
    status: MessageStatus
    fingerprint: str | None
    due_at: datetime | None
    useful_until: datetime | None


@dataclass(frozen=True)
class PlanCounts:
    """What a run changed."""

    patients: int = 0
    added: int = 0
    changed: int = 0
    cancelled: int = 0

    def __add__(self, other: PlanCounts) -> PlanCounts:
        return PlanCounts(
            self.patients + other.patients,
            self.added + other.added,
            self.changed + other.changed,
            self.cancelled + other.cancelled,
        )


def horizon() -> timedelta:
    return timedelta(days=current_app.extensions["settings"].plan_days)


def running_out(now: datetime) -> Sequence[Patient]:
    """Up to `BATCH` patients whose planned time runs out, locked. Workers running at once take different ones (SKIP
    LOCKED); where that is not known (SQLite) they take turns.
    """
    return db.session.scalars(
        select(Patient)
        .where(or_(Patient.planned_until.is_(None), Patient.planned_until < now + horizon() - SLACK))
        .order_by(Patient.id)
        .limit(BATCH)
        .with_for_update(skip_locked=True)
    ).all()


@dataclass(frozen=True)
class Replanned:
    """What a run changed, and what it read, by id of the patients who get texts: their sessions, and of those the ones
    that were booked after all their reminders were due. `until`: how far the sessions were read, aware UTC.
    """

    until: datetime
    counts: PlanCounts = field(default_factory=PlanCounts)
    sessions: Mapping[int, Sequence[Session]] = field(default_factory=dict)
    booked_too_late: Mapping[int, Sequence[Session]] = field(default_factory=dict)


def replan(patients: Sequence[Patient], now: datetime) -> Replanned:
    """Brings the pending planned messages up to date, inside the caller's transaction. Repeating it changes nothing.

    The rows are locked in the order of their ids, so that two of these never wait for each other. Use cases call
    `care.telling.planning.plan_texts`, which also looks at what patients believe of their sessions.
    """
    if not patients:
        return Replanned(now)
    ids = sorted(patient.id for patient in patients)
    db.session.flush()
    window = Window(now - LOOK_BACK, now + horizon())
    clinics = _locked(ids)
    stored = _stored(patients, window)
    inputs = load_inputs([patient for patient in patients if patient.reachable], window)
    wanted = _wanted(inputs, stored)
    counts = PlanCounts(patients=len(ids))
    inserts: list[dict[str, Any]] = []
    for patient in patients:
        rows = stored[patient.id].planned
        due, clinic = wanted.get(patient.id, {}), clinics[patient.clinic_id]
        for key, message in due.items():
            if key in rows:
                counts += _adjust(rows[key], patient, clinic, message, now)
            elif message.due_at >= now:
                inserts.append(_row(patient, clinic, message, now))
        why = MessageProblem.not_in_plan() if patient.reachable else MessageProblem.no_texts_now()
        counts += _cancel([row for key, row in rows.items() if key not in due], why, now)
    insert_many_or_ignore(Message, inserts, ["patient_id", "key"])
    db.session.execute(
        update(Patient)
        .where(among(Patient.id, ids))
        .values(planned_until=window.end)
        .execution_options(synchronize_session=False)
    )
    return Replanned(
        until=needed_around(window).end,
        counts=counts + PlanCounts(added=len(inserts)),
        sessions={patient_id: each.sessions for patient_id, each in inputs.items()},
        booked_too_late={patient_id: each.booked_too_late(now) for patient_id, each in inputs.items()},
    )


def _locked(ids: Sequence[int]) -> dict[int, Clinic]:
    """Locks the patients; returns their clinics by id, as they are once the lock is held.

    Two statements, because a single one that waits for a lock would return the clinic as it was before the wait, and
    plan with old settings. The caller keeps the clinics until the end: the session drops objects that nobody
    references, and would read them again for every text.
    """
    locked = select(Patient.clinic_id).where(among(Patient.id, ids)).order_by(Patient.id).with_for_update()
    clinic_ids = set(db.session.scalars(locked))
    fresh = select(Clinic).where(among(Clinic.id, clinic_ids)).execution_options(populate_existing=True)
    return {clinic.id: clinic for clinic in db.session.scalars(fresh)}


@dataclass(frozen=True)
class _Texts:
    """What is stored about one patient: planned texts by key, and how many automated texts left, by local day."""

    planned: dict[str, Planned] = field(default_factory=dict)
    sent_by_day: Counter[date] = field(default_factory=Counter)

    @property
    def already_sent(self) -> AlreadySent:
        sent = frozenset(key for key, row in self.planned.items() if row.status not in NOT_SENT)
        return AlreadySent(sent, self.sent_by_day)


def _stored(patients: Sequence[Patient], window: Window) -> dict[int, _Texts]:
    """Planned texts that still wait, those of the window whatever became of them, and automated texts beside the plan
    (nudges, corrections) that left in it.
    """
    zones = {patient.id: patient.zone for patient in patients}
    of_window = or_(Message.status == MessageStatus.pending, Message.due_at >= window.start)
    beside = and_(Message.planned.is_(False), Message.handed_over_at >= window.start)
    rows = db.session.execute(
        select(*_COMPARED).where(
            among(Message.patient_id, zones),
            Message.direction == OUTBOUND,
            or_(and_(Message.planned, of_window), beside),
        )
    )
    found: dict[int, _Texts] = defaultdict(_Texts)
    for row in rows:
        if row.planned:
            found[row.patient_id].planned[row.key] = row
        left = row.handed_over_at is not None and row.status in TOLD
        if left and automated(row.kind):
            found[row.patient_id].sent_by_day[row.handed_over_at.astimezone(zones[row.patient_id]).date()] += 1
    return found


def _wanted(inputs: Mapping[int, PlanInput], stored: Mapping[int, _Texts]) -> dict[int, dict[str, DueMessage]]:
    return {
        patient_id: {due.key: due for due in plan_input.due_messages(stored[patient_id].already_sent).due}
        for patient_id, plan_input in inputs.items()
    }


def already_sent(patient: Patient, window: Window) -> AlreadySent:
    """A patient's texts that were sent already, for a preview that counts as the planner does."""
    return _stored([patient], window)[patient.id].already_sent


def _row(patient: Patient, clinic: Clinic, message: DueMessage, now: datetime) -> dict[str, Any]:
    body = render_for(patient, message.wording, message.values, clinic)
    return outbound_row(patient, message.kind, body, now) | {
        "key": message.key,
        "planned": True,
        "due_at": message.due_at,
        "useful_until": message.useful_until,
        "wording": message.wording,
        "reasons": message.reasons,
        "question_set": question_set(message),
        "about": sessions_told(message) or None,
        "about_until": latest_start(sessions_told(message), patient.zone),
        "details": dict(message.values) if message.kind == MessageKind.meeting_follow_up else None,
    }


def question_set(message: DueMessage) -> str | None:
    return str(message.values["question_set"]) if message.kind == MessageKind.check_in else None


def sessions_told(message: DueMessage) -> dict[str, WallClock]:
    """The sessions a text names, with the start it gives on the patient's wall clock."""
    return {str(session["id"]): WallClock(session["start"]) for session in message.values.get("sessions", ())}


def _adjust(row: Planned, patient: Patient, clinic: Clinic, message: DueMessage, now: datetime) -> PlanCounts:
    """Brings one row up to date while nobody has claimed it."""
    revived = row.status == MessageStatus.cancelled and message.due_at >= now
    if row.status != MessageStatus.pending and not revived:
        return PlanCounts()
    body = render_for(patient, message.wording, message.values, clinic)
    same = (row.fingerprint, row.due_at, row.useful_until) == (fingerprint(body), message.due_at, message.useful_until)
    if same and not revived:
        return PlanCounts()
    new = _row(patient, clinic, message, now) | {"problem": None, "ended_at": None}
    for fixed in ("created_at", "attempts", "to_read"):
        del new[fixed]
    changed = _still(row.status, row.id, new)
    return PlanCounts(changed=changed) if not revived else PlanCounts(added=changed)


def _cancel(rows: Sequence[Planned], why: Reason, now: datetime) -> PlanCounts:
    waiting = [row for row in rows if row.status == MessageStatus.pending]
    gone = {"status": MessageStatus.cancelled, "ended_at": now, "problem": why}
    return PlanCounts(cancelled=sum(_still(row.status, row.id, gone) for row in waiting))


def _still(status: MessageStatus, message_id: int, values: dict[str, Any]) -> int:
    """Changes the row only if nobody claimed it since it was read: the planner must not change a claimed text."""
    return rows_changed(
        update(Message)
        .where(Message.id == message_id, Message.status == status)
        .values(**values)
        .execution_options(synchronize_session=False)
    )


def cancel_pending(patient: Patient, why: Reason, now: datetime, *, confirmations: bool = False) -> int:
    """Takes back every text of a patient that still waits, planned or not. Returns how many.

    `confirmations`: also what confirms an opt-out, which otherwise still leaves.
    """
    outbound = Message.direction == OUTBOUND
    said = or_(Message.kind != MessageKind.opt_out_confirmation, literal(confirmations))
    return _take_back(patient, why, now, outbound, said)


def take_back(patient: Patient, key: str, why: Reason, now: datetime) -> int:
    """Takes back one text of a patient by its key, if it still waits. Returns how many: 0 or 1."""
    return _take_back(patient, why, now, Message.key == key)


def _take_back(patient: Patient, why: Reason, now: datetime, *which: ColumnElement[bool]) -> int:
    return rows_changed(
        update(Message)
        .where(Message.patient_id == patient.id, Message.status == MessageStatus.pending, *which)
        .values(status=MessageStatus.cancelled, ended_at=now, problem=why)
        .execution_options(synchronize_session=False)
    )
