"""What patients believe of their sessions, read from what reached them, and what is true."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select, update

from companion.care.telling.names import named_now
from companion.database import among, db, insert_many_or_ignore
from companion.models import Alert, HabitBelief, Message, Patient, SessionException
from companion.models.message import OUTBOUND
from companion.outbox.plan_inputs import patient_sessions, series_sessions
from companion.rules.alerts.kinds import AlertKind, AlertStatus
from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import Session, occurrence_id, parse_occurrence_id
from companion.rules.texts.belief import TOLD_AHEAD, Belief, KnownBy, Truth, strongest
from companion.rules.texts.delivery import TOLD, MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.windows import Window

# How far ahead sessions are read: two days more than changes are told, as a session's zone may be any.
AHEAD = TOLD_AHEAD + timedelta(days=2)
# A session that began lately is still compared: one that was moved to later may be believed to be now.
BEHIND = timedelta(days=1)
# How far ahead somebody who joins a series is to hear of its holidays and changed times.
ODD_ONES_WITHIN = timedelta(days=60)
UTC = ZoneInfo("UTC")


@dataclass(frozen=True)
class Known:
    """What there is about one patient: beliefs by occurrence id, texts about sessions, and open tasks to call."""

    beliefs: Mapping[str, Belief] = field(default_factory=dict)
    texts: Sequence[AboutText] = ()
    tasks: Mapping[str, Alert] = field(default_factory=dict)

    @property
    def waiting(self) -> list[AboutText]:
        """Texts about changes that have not left."""
        return [
            text
            for text in self.texts
            if text.status == MessageStatus.pending and text.kind == MessageKind.session_change and not text.planned
        ]


@dataclass(frozen=True)
class AboutText:
    """A text that names sessions. `said`: by the ids of today; `off`: times that it says are no more."""

    id: int
    kind: str
    status: MessageStatus
    planned: bool
    at: datetime
    said: Mapping[str, WallClock | None]
    off: Sequence[WallClock] = ()


def known_by(patients: Sequence[Patient], now: datetime) -> dict[int, Known]:
    """By patient id; only of those about whom there is something."""
    ids = [patient.id for patient in patients]
    texts = _texts(ids, now)
    habits = db.session.scalars(
        select(HabitBelief).where(
            among(HabitBelief.patient_id, ids), HabitBelief.start > WallClock.of(now - 2 * BEHIND, UTC)
        )
    ).all()
    tasks = _tasks(ids, now)
    names = {name for row in texts for name in row.about}
    names |= {occurrence_id(*row.session_name) for row in habits}
    names |= {told_in(row)[0] for row in tasks}
    renamed = named_now(names)
    found: dict[int, list[tuple[str, Belief]]] = defaultdict(list)
    about: dict[int, list[AboutText]] = defaultdict(list)
    open_tasks: dict[int, dict[str, Alert]] = defaultdict(dict)
    for row in texts:
        said = {renamed.get(name, name): start and WallClock(start) for name, start in row.about.items()}
        at = row.handed_over_at or row.created_at
        off = [WallClock(start) for start in (row.details or {}).get("off", ())]
        about[row.patient_id].append(AboutText(row.id, row.kind, row.status, row.planned, at, said, off))
        if row.status in TOLD:
            found[row.patient_id] += [
                (name, Belief(start, KnownBy.text, at, message_id=row.id)) for name, start in said.items()
            ]
    for habit in habits:
        name = occurrence_id(*habit.session_name)
        belief = Belief(habit.start, KnownBy.place if habit.place_gone else KnownBy.habit, habit.since)
        found[habit.patient_id].append((renamed.get(name, name), belief))
    for task in tasks:
        assert task.patient_id is not None
        name, start = told_in(task)
        name = renamed.get(name, name)
        if task.status != AlertStatus.resolved:
            open_tasks[task.patient_id][name] = task
        elif task.resolved_by is not None:
            found[task.patient_id].append((name, Belief(start, KnownBy.call, task.resolved_at or now)))
    return {
        patient_id: Known(_strongest(found[patient_id]), about[patient_id], open_tasks[patient_id])
        for patient_id in {*found, *about, *open_tasks}
    }


def _tasks(ids: Sequence[int], now: datetime) -> list[Alert]:
    rows = db.session.scalars(
        select(Alert).where(
            among(Alert.patient_id, ids), Alert.kind == AlertKind.not_told, Alert.opened_at > now - 2 * AHEAD
        )
    )
    # A migration that was taken back and done again keeps the reason of one word for word.
    return [row for row in rows if "session" in row.reasons[0].facts]


def told_in(task: Alert) -> tuple[str, WallClock | None]:
    """The session a task to call is about, and what the person is to hear: its start, or None for 'off'."""
    facts = task.reasons[0].facts
    return facts["session"], facts.get("start")


def _strongest(beliefs: Iterable[tuple[str, Belief]]) -> dict[str, Belief]:
    by_session: dict[str, list[Belief]] = defaultdict(list)
    for name, belief in beliefs:
        by_session[name].append(belief)
    return {name: strongest(each) for name, each in by_session.items()}


def _texts(ids: Sequence[int], now: datetime) -> Sequence[Any]:
    """Texts about sessions that lie ahead, or lay ahead until lately."""
    return db.session.execute(
        select(
            Message.id,
            Message.patient_id,
            Message.kind,
            Message.status,
            Message.planned,
            Message.about,
            Message.details,
            Message.handed_over_at,
            Message.created_at,
        )
        .where(
            among(Message.patient_id, ids),
            Message.about.is_not(None),
            Message.about_until > now - BEHIND,
            Message.direction == OUTBOUND,
        )
        .order_by(Message.id)
    ).all()


def remember_habits(
    patients: Sequence[Patient], sessions: Sequence[Session], now: datetime, *, place_gone: bool = False
) -> None:
    """Notes what people on a roster know by heart, before it changes. What was noted first stays: nobody told them
    of what came in between, or the text that did is what they believe. `place_gone`: they have no place on it any more.
    """
    coming = [session for session in sessions if not session.cancelled and session.start > now]
    _remember(patients, [(session, session.start) for session in coming], now, place_gone=place_gone)


def remember_odd_ones(patients: Sequence[Patient], series_id: int, first_day: date, now: datetime) -> None:
    """Whoever gets a place on a series from a day on learns its usual times. Notes the coming sessions that are off or
    at another time than usual: of these they hear too.
    """
    window = Window(now, now + ODD_ONES_WITHIN)
    _, sessions = series_sessions([series_id], window)[series_id]
    odd = [
        (session, session.original_start)
        for session in sessions
        if session.rule_day >= first_day
        and session.original_start > now
        and (session.cancelled or session.start != session.original_start)
    ]
    _remember(patients, odd, now)


def _remember(
    patients: Sequence[Patient], known: Sequence[tuple[Session, datetime]], now: datetime, *, place_gone: bool = False
) -> None:
    rows = [
        {
            "clinic_id": patient.clinic_id,
            "patient_id": patient.id,
            "lineage_id": session.lineage_id,
            "local_start": session.local_start,
            "start": WallClock.of(start, patient.zone),
            "place_gone": place_gone,
            "since": now,
        }
        for patient in patients
        for session, start in known
    ]
    insert_many_or_ignore(HabitBelief, rows, ["patient_id", "lineage_id", "local_start"])
    if place_gone:
        for session, _ in known:
            db.session.execute(
                update(HabitBelief)
                .where(
                    among(HabitBelief.patient_id, [patient.id for patient in patients]),
                    HabitBelief.lineage_id == session.lineage_id,
                    HabitBelief.local_start == session.local_start,
                )
                .values(place_gone=True)
                .execution_options(synchronize_session=False)
            )


def truths(patient: Patient, names: Iterable[str], sessions: Sequence[Session], window: Window) -> dict[str, Truth]:
    """What holds of each named session for this patient. `sessions`: the patient's in `window`."""
    by_name = {session.occurrence_id: session for session in sessions}
    missing = [name for name in names if name not in by_name]
    by_name |= {session.occurrence_id: session for session in _elsewhere(patient, missing, window)}
    found = {}
    for name in names:
        session = by_name.get(name)
        if session is None:
            found[name] = Truth(None, theirs=False)
        elif session.cancelled:
            found[name] = Truth(None, closed=session.off_by_closing)
        else:
            found[name] = Truth(WallClock.of(session.start, patient.zone))
    return found


def _elsewhere(patient: Patient, names: Sequence[str], window: Window) -> list[Session]:
    """Sessions of these names that take place outside of the window, by their rule or moved there, and are this
    patient's.
    """
    parsed = {name for text in names if isinstance(name := parse_occurrence_id(text), tuple)}
    if not parsed:
        return []
    same = [
        (SessionException.lineage_id == lineage_id) & (SessionException.local_start == start)
        for lineage_id, start in parsed
    ]
    rows = db.session.scalars(select(SessionException).where(or_(*same), SessionException.moved_to.is_not(None)))
    moved = {row.session_name: row.moved_to for row in rows}
    found = []
    for name in parsed:
        at = WallClock(moved.get(name) or name[1]).instant(patient.zone)
        if window.start + BEHIND <= at < window.end - BEHIND:
            continue  # it would have been among those of the window
        # The series' zone is one of the world's: a day on both sides covers it.
        near = patient_sessions([patient], Window(at - BEHIND, at + BEHIND)).get(patient.id, [])
        found += [session for session in near if session.name == name]
    return found
