"""What a patient's page shows, read straight from the tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, func, or_, select

from companion.care.check_ins.check_ins import rules_for
from companion.care.exercises import assigned, exercises_of, ratings
from companion.care.sessions.schedule import patient_schedule
from companion.dashboard.patients.trend import Answered, Trend, draw
from companion.database import db
from companion.models import (
    Alert,
    Attendance,
    CheckIn,
    ConsentEvent,
    Enrollment,
    MeetingAttendance,
    Message,
    Patient,
    Pause,
    SavedMeeting,
    SignedForm,
)
from companion.models.message import INBOUND
from companion.rules.alerts.kinds import AlertKind, AlertLevel, AlertStatus
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.exercises.exercise import what_works
from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import Session
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind

TREND = timedelta(days=60)
THREAD = 40  # texts shown
_NOT_SAID = (MessageStatus.cancelled, MessageStatus.expired, MessageStatus.pending)


@dataclass(frozen=True)
class Thread:
    """The newest texts, oldest first. `unread`: inbound ones kept for a person to read."""

    messages: Sequence[Message]
    older: bool

    @property
    def unread(self) -> list[Message]:
        return [message for message in self.messages if message.to_read]

    @property
    def newest_id(self) -> int:
        return max((message.id for message in self.messages), default=0)


def thread(patient: Patient, before: int | None = None) -> Thread:
    """What was said, both ways. Planned texts that have not left stand in the plan's preview, not here."""
    statement = select(Message).where(
        Message.patient_id == patient.id,
        or_(Message.status.not_in(_NOT_SAID), Message.kind == MessageKind.personal, Message.direction == INBOUND),
    )
    # In the order it was said: a planned text has an early id and leaves days later.
    said_at = func.coalesce(Message.handed_over_at, Message.created_at)
    if before is not None:
        since = select(said_at).where(Message.id == before, Message.patient_id == patient.id).scalar_subquery()
        statement = statement.where(or_(said_at < since, and_(said_at == since, Message.id < before)))
    newest = db.session.scalars(statement.order_by(said_at.desc(), Message.id.desc()).limit(THREAD + 1)).all()
    return Thread(list(reversed(newest[:THREAD])), older=len(newest) > THREAD)


def answered_pulses(patient: Patient, now: datetime) -> list[Answered]:
    rows = db.session.scalars(
        select(CheckIn)
        .where(
            CheckIn.patient_id == patient.id,
            CheckIn.question_set == "pulse",
            CheckIn.status == CheckInStatus.answered,
            CheckIn.asked_at >= now - TREND,
        )
        .order_by(CheckIn.asked_at)
    )
    return [_answered(row) for row in rows]


def _answered(row: CheckIn) -> Answered:
    given = {answer.question: answer.value for answer in row.answers}
    return Answered(
        at=row.answered_at or row.asked_at,
        closeness=given.get("closeness"),
        confidence=given.get("confidence"),
        used=given.get("used") == 1,
        risk=row.risk or RiskLevel.green,
        reasons=row.risk_reasons or (),
    )


def trend_of(patient: Patient, answered: Sequence[Answered]) -> Trend | None:
    return draw(answered, rules_for(patient).red_closeness)


def open_alerts(patient: Patient) -> Sequence[Alert]:
    """Not resolved, a crisis first, then red, then by due time."""
    rows = db.session.scalars(
        select(Alert).where(Alert.patient_id == patient.id, Alert.status != AlertStatus.resolved).order_by(Alert.due_at)
    ).all()
    return sorted(rows, key=lambda alert: (alert.kind != AlertKind.crisis, alert.level != AlertLevel.red, alert.due_at))


def enrollments(patient: Patient) -> Sequence[Enrollment]:
    """Newest first."""
    return db.session.scalars(
        select(Enrollment)
        .where(Enrollment.patient_id == patient.id)
        .order_by(Enrollment.starts_on.desc(), Enrollment.id.desc())
    ).all()


def consents(patient: Patient) -> Sequence[ConsentEvent]:
    return db.session.scalars(
        select(ConsentEvent).where(ConsentEvent.patient_id == patient.id).order_by(ConsentEvent.id.desc())
    ).all()


def form_reasons(patient: Patient) -> dict[int, str]:
    """Why texts began again, as entered with a signed form, by consent event."""
    rows = db.session.scalars(select(SignedForm).where(SignedForm.patient_id == patient.id))
    return {row.consent_event_id: row.reason for row in rows}


def pauses(patient: Patient, now: datetime) -> Sequence[Pause]:
    """Those that run or lie ahead."""
    today = patient.today(now)
    return db.session.scalars(
        select(Pause).where(Pause.patient_id == patient.id, Pause.ends_on >= today).order_by(Pause.starts_on)
    ).all()


def next_sessions(patient: Patient, now: datetime, days: int = 8) -> list[Session]:
    return patient_schedule(patient, now, now + timedelta(days=days))


def attendance(patient: Patient, since: datetime) -> dict[tuple[int, WallClock], Attendance]:
    """By `Session.name`, of sessions whose rule puts them on `since` or later."""
    first = WallClock.of(since, patient.zone)
    rows = db.session.scalars(
        select(Attendance).where(Attendance.patient_id == patient.id, Attendance.local_start >= first)
    )
    return {row.session_name: row for row in rows}


@dataclass(frozen=True)
class ExerciseLine:
    """One exercise of a patient: assigned or not, how often rated, average drop in craving (None: not rated)."""

    slug: str
    name: str
    assigned: bool
    times: int
    drop: float | None


def exercise_lines(patient: Patient, language: str) -> tuple[list[ExerciseLine], list[tuple[str, str]]]:
    """Those assigned or tried, best first; and slug and name of those that could be assigned."""
    given = set(assigned(patient.id))
    rated = ratings(patient.id)
    works = {each.slug: each for each in what_works(rated)}
    tried = {each.slug for each in rated}
    lines, others = [], []
    for exercise in exercises_of(patient.clinic_id):
        name = exercise.title.get(language) or exercise.title["en"]
        if exercise.slug in given or exercise.slug in tried:
            own = [each.drop for each in rated if each.slug == exercise.slug]
            drop = sum(own) / len(own) if own else None
            lines.append(ExerciseLine(exercise.slug, name, exercise.slug in given, len(own), drop))
        if exercise.slug not in given:
            others.append((exercise.slug, name))
    lines.sort(key=lambda line: (line.slug not in works, -(line.drop if line.drop is not None else -99), line.name))
    return lines, sorted(others, key=lambda pair: pair[1])


def saved_meetings(patient: Patient) -> Sequence[SavedMeeting]:
    rows = db.session.scalars(select(SavedMeeting).where(SavedMeeting.patient_id == patient.id)).all()
    return sorted(rows, key=lambda saved: (saved.meeting.weekday, saved.meeting.starts_at))


def meeting_log(patient: Patient, since: datetime) -> Sequence[MeetingAttendance]:
    return db.session.scalars(
        select(MeetingAttendance)
        .where(MeetingAttendance.patient_id == patient.id, MeetingAttendance.started_at >= since)
        .order_by(MeetingAttendance.started_at.desc())
    ).all()
