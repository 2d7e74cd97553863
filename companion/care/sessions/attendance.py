"""Who attended, who answered C or R beforehand, and what happens after a missed session."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from companion.care.alerts.lifecycle import raise_alert, reopen_alert, resolve_alert
from companion.care.audit import audit
from companion.care.errors import Invalid
from companion.care.sessions.occurrences import find_occurrence
from companion.care.sessions.rosters import patients_of
from companion.database import db, insert_or_ignore, transaction
from companion.models import Alert, Attendance, Clinic, Patient, Staff
from companion.outbox.enqueue import enqueue
from companion.outbox.plan_ahead import take_back
from companion.outbox.plan_inputs import plan_of_now
from companion.rules.alerts.kinds import AlertKind, AlertStatus
from companion.rules.alerts.reasons import AlertNote, AlertReason
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind
from companion.rules.plans.plan import MissedSession
from companion.rules.reasons import Reason, WallClock
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.attendance import Came, CannotComeReason, SessionReply
from companion.rules.sessions.recurrence import Session
from companion.rules.texts import keys
from companion.rules.texts.delivery import MessageProblem
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import last_allowed_at_or_before, next_allowed_at_or_after
from companion.rules.texts.sent_reason import SentReason
from companion.rules.windows import Window, local_day, local_instant

_DAY = timedelta(days=1)


def record_reply(
    patient: Patient, occurrence: Session, reply: SessionReply, now: datetime, *, message_id: int | None = None
) -> Attendance:
    """C or R for one session, by text or in the app. The last answer counts; R opens a task for the counselor, and
    another one when it takes back a C.
    """
    with transaction():
        row = _row(patient, occurrence)
        changed = row.reply_to(occurrence) != reply
        row.reply, row.replied_at, row.reply_for = reply, now, occurrence.local
        if reply == SessionReply.cannot_come and changed:
            raise_alert(
                patient.clinic_id,
                AlertKind.cannot_come,
                AlertReason.cannot_come(when=WallClock.of(occurrence.start, patient.zone)),
                f"cannot_come:{patient.id}:{occurrence.occurrence_id}:{now:%Y%m%d%H%M%S}",
                now,
                patient=patient,
                message_id=message_id,
            )
    return row


def reply_of(patient: Patient, session: Session) -> SessionReply | None:
    """What the patient answered last for this session."""
    row = db.session.scalar(
        select(Attendance).where(
            Attendance.lineage_id == session.lineage_id,
            Attendance.local_start == session.local_start,
            Attendance.patient_id == patient.id,
        )
    )
    return row.reply_to(session) if row is not None else None


def record_reason(patient: Patient, occurrence: Session, reason: CannotComeReason, now: datetime) -> None:
    """Why the patient cannot come; 'struggling' is a call for a human."""
    with transaction():
        row = _row(patient, occurrence)
        row.reply_reason = reason
        if reason == CannotComeReason.struggling:
            raise_alert(
                patient.clinic_id,
                AlertKind.wants_call,
                AlertReason.cannot_come_struggling(when=WallClock.of(occurrence.start, patient.zone)),
                f"struggling:{patient.id}:{occurrence.occurrence_id}:{now:%Y%m%d%H%M%S}",
                now,
                patient=patient,
            )


def mark_attendance(occurrence_id: str, marks: dict[int, Came], by: Staff, now: datetime) -> list[Attendance]:
    """Marks the whole roster at once: patient id -> attended, late, missed or excused.

    A miss sends the text of the plan on the same day and opens a task; a second one within 7 days alerts. A mark
    that corrects a miss undoes both.
    """
    with transaction():
        series, session = find_occurrence(occurrence_id, by, lock=True)
        roster = {patient.id: patient for patient in patients_of(series, session.rule_day)}
        _check_marks(marks, set(roster), session, now)
        rows = []
        for patient_id, came in marks.items():
            row = _row(roster[patient_id], session)
            before = row.came
            row.came, row.held_at, row.marked_by, row.marked_at = came, session.start, by.id, now
            rows.append(row)
            db.session.flush()
            if came == Came.missed != before:
                _missed(roster[patient_id], session, by, now)
            elif before == Came.missed != came:
                _not_missed(roster[patient_id], session, by, now)
        audit(AuditAction.attendance_marked, now, by=by, subject=Subject(SubjectKind.session, occurrence_id))
    return rows


def clear_attendance(occurrence_id: str, by: Staff, now: datetime) -> int:
    """Removes all marks of a session, as when the wrong session was marked: all are open again. Returns how many."""
    with transaction():
        _, session = find_occurrence(occurrence_id, by, lock=True)
        marked = {patient_id: row for patient_id, row in known_of(session).items() if row.came is not None}
        patients = db.session.scalars(select(Patient).where(Patient.id.in_(marked)).order_by(Patient.id)).all()
        for patient in patients:
            row = marked[patient.id]
            before = row.came
            row.came, row.held_at, row.marked_by, row.marked_at = None, None, None, None
            db.session.flush()
            if before == Came.missed:
                _not_missed(patient, session, by, now)
        if marked:
            audit(AuditAction.attendance_taken_back, now, by=by, subject=Subject(SubjectKind.session, occurrence_id))
    return len(marked)


def known_of(session: Session) -> dict[int, Attendance]:
    """What is known of each patient at one session, by patient id."""
    rows = db.session.scalars(
        select(Attendance).where(
            Attendance.lineage_id == session.lineage_id, Attendance.local_start == session.local_start
        )
    )
    return {row.patient_id: row for row in rows}


def _check_marks(marks: dict[int, Came], roster: set[int], session: Session, now: datetime) -> None:
    errors: dict[str, list[Reason]] = {}
    for patient_id in marks:
        if patient_id not in roster:
            errors[str(patient_id)] = [FieldProblem.not_on_roster()]
    if session.start > now:
        errors["session"] = [FieldProblem.session_not_begun()]
    if errors:
        raise Invalid(errors)


def _missed(patient: Patient, session: Session, by: Staff, now: datetime) -> None:
    plan = _missed_plan(patient, now)
    if plan is None:
        return
    when = WallClock.of(session.start, patient.zone)
    if plan.text_same_day and patient.reachable:
        _text_same_day(patient, session, now)
    misses = _recent_misses(patient, session)
    if plan.alert_on_second and misses >= 2:
        kind, reason = AlertKind.second_miss, AlertReason.missed_again(n=misses, when=when)
    elif plan.counselor_task:
        kind, reason = AlertKind.missed_session, AlertReason.missed_session(when=when)
    else:
        return
    alert = raise_alert(patient.clinic_id, kind, reason, _alert_key(kind, patient, session), now, patient=patient)
    if alert.status == AlertStatus.resolved:  # a correction had resolved it, and was itself a mistake
        reopen_alert(alert.id, by, now)


def _not_missed(patient: Patient, session: Session, by: Staff, now: datetime) -> None:
    """A miss was marked by mistake: its text is cancelled if it still waits, and its alert is resolved."""
    day = session.start.astimezone(patient.zone).date()
    if not _missed_another(patient, day):
        take_back(patient, keys.missed_session(day), MessageProblem.session_not_missed(), now)
    alert_keys = [_alert_key(kind, patient, session) for kind in (AlertKind.missed_session, AlertKind.second_miss)]
    open_alerts = select(Alert).where(
        Alert.clinic_id == patient.clinic_id, Alert.key.in_(alert_keys), Alert.status != AlertStatus.resolved
    )
    for alert in db.session.scalars(open_alerts).all():
        resolve_alert(alert.id, by, now, AlertNote.attendance_corrected())


def _missed_another(patient: Patient, day: date) -> bool:
    """Whether another session of that day was missed, so that the day's one text is still right."""
    return day in _days_missed(patient, day, day)


def _days_missed(patient: Patient, first: date, last: date) -> set[date]:
    """Days, in the patient's zone, on which a session took place that the patient missed."""
    window = Window(local_instant(first, time(0), patient.zone), local_instant(last + _DAY, time(0), patient.zone))
    held = db.session.scalars(
        select(Attendance.held_at).where(
            Attendance.patient_id == patient.id,
            Attendance.came == Came.missed,
            Attendance.held_at >= window.start,
            Attendance.held_at < window.end,
        )
    )
    return {local_day(at, patient.zone) for at in held if at is not None}


def _alert_key(kind: AlertKind, patient: Patient, session: Session) -> str:
    return f"{kind}:{patient.id}:{session.occurrence_id}"


def _missed_plan(patient: Patient, now: datetime) -> MissedSession | None:
    plan = plan_of_now(patient, now)
    return plan.missed_session if plan else None


def _text_same_day(patient: Patient, session: Session, now: datetime) -> None:
    """Only while it is still the day of the session where the patient is, within the allowed hours."""
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    quiet = clinic.quiet
    day = session.start.astimezone(patient.zone).date()
    due = next_allowed_at_or_after(now, quiet, patient.zone)
    if due.astimezone(patient.zone).date() != day:
        return
    enqueue(
        patient,
        MessageKind.missed_session,
        "missed_session",
        now,
        values={"start": WallClock.of(session.start, patient.zone)},
        due_at=due,
        useful_until=last_allowed_at_or_before(due + timedelta(hours=12), quiet, patient.zone),
        key=keys.missed_session(day),
        reasons=[SentReason.session_missed()],
        about={session.occurrence_id: WallClock.of(session.start, patient.zone)},
    )


def _recent_misses(patient: Patient, session: Session) -> int:
    """Days with a missed session in the week up to this one. A day of three groups missed is one miss."""
    day = local_day(session.start, patient.zone)
    return len(_days_missed(patient, day - 6 * _DAY, day))


def _row(patient: Patient, session: Session) -> Attendance:
    """The one row of this patient at this session, made when missing."""
    key = {
        "clinic_id": patient.clinic_id,
        "lineage_id": session.lineage_id,
        "local_start": session.local_start,
        "patient_id": patient.id,
    }
    db.session.execute(insert_or_ignore(Attendance, [key], ["lineage_id", "local_start", "patient_id"]))
    return db.session.execute(
        select(Attendance)
        .where(
            Attendance.lineage_id == session.lineage_id,
            Attendance.local_start == session.local_start,
            Attendance.patient_id == patient.id,
        )
        .with_for_update()
    ).scalar_one()
