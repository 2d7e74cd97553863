"""Reads what the cadence rules need, for many patients with few queries."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from flask import current_app
from sqlalchemy import and_, func, or_, select

from companion.database import among, db
from companion.models import (
    Clinic,
    ClinicClosing,
    Enrollment,
    Patient,
    Pause,
    ReminderPlanVersion,
    RosterEntry,
    SavedMeeting,
    SessionException,
    SessionSeries,
)
from companion.rules.cadence import values as cadence
from companion.rules.cadence.due_messages import due_messages, needed_around
from companion.rules.cadence.session_texts import booked_too_late
from companion.rules.cadence.spread import spread
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.plans.document import default_document, load_patched
from companion.rules.plans.plan import ReminderPlan
from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import SeriesRule, Session, SessionKind, sessions_between
from companion.rules.sessions.recurrence import SessionException as ExceptionRule
from companion.rules.texts.quiet_hours import QuietHours
from companion.rules.windows import Window, local_instant

T = TypeVar("T", Pause, SavedMeeting, Enrollment)


@dataclass(frozen=True)
class Draft:
    """A change that is only previewed: another override, other enrollments, or a place on a roster that ends. `leaves`:
    by series, the first instant (aware UTC) at which the patient takes no part any more.
    """

    override: dict[str, Any] | None = None
    enrollments: tuple[Enrollment, ...] = ()
    leaves: Mapping[int, datetime] = field(default_factory=dict)

    def keeps(self, session: Session) -> bool:
        until = self.leaves.get(session.series_id)
        return until is None or session.original_start < until


@dataclass(frozen=True)
class AlreadySent:
    """Texts that were sent: planned ones by key, and how many automated ones left, by local day."""

    keys: frozenset[str] = frozenset()
    by_day: Mapping[date, int] = field(default_factory=dict)


NOTHING_SENT = AlreadySent()


@dataclass(frozen=True)
class Segment:
    """One enrollment's part of a window: its plan, and what the rules need to know about the patient."""

    window: Window
    plan: ReminderPlan
    state: cadence.CareState


# A session booked longer ago than this was told by whoever booked it, or will never be told by a text.
JUST_BOOKED = timedelta(days=1)


@dataclass(frozen=True)
class PlanInput:
    """Everything about one patient that decides what is texted when."""

    patient_id: int
    segments: tuple[Segment, ...]
    sessions: list[Session]
    zone: ZoneInfo
    quiet: QuietHours
    meetings: list[cadence.SavedMeeting] = field(default_factory=list)
    spread_within: timedelta = timedelta(0)

    def due_messages(self, already_sent: AlreadySent = NOTHING_SENT) -> cadence.Cadence:
        """The texts that should exist: each enrollment covers its own days. `already_sent`: counts in the daily cap."""
        parts = [
            due_messages(
                part.plan,
                self.sessions,
                part.window,
                self.zone,
                part.state,
                self.quiet,
                self.meetings,
                sent_keys=already_sent.keys,
                already_on_day=already_sent.by_day,
            )
            for part in self.segments
        ]
        return cadence.Cadence(
            due=spread(
                (message for part in parts for message in part.due),
                self.patient_id,
                self.spread_within,
                self.quiet,
                self.zone,
            ),
            left_out=tuple(left for part in parts for left in part.left_out),
        )

    def booked_too_late(self, now: datetime) -> list[Session]:
        """Sessions ahead of which the plan would remind, booked lately and after every such reminder was due."""
        plan = next((part.plan for part in self.segments if now in part.window), None)
        if plan is None:
            return []
        new = [each for each in self.sessions if each.start > now and now - JUST_BOOKED < each.booked_at <= now]
        return booked_too_late(plan.session_reminders, new, self.zone, self.quiet)


def load_inputs(
    patients: Sequence[Patient], window: Window, drafts: Mapping[int, Draft] | None = None
) -> dict[int, PlanInput]:
    """Inputs by patient id, for those with an enrollment in the window. `drafts`: changes not saved yet."""
    drafts = drafts or {}
    around = needed_around(window)
    ids = [patient.id for patient in patients]
    enrollments = enrollments_by_patient(ids)
    documents = plan_documents(ids, {patient.clinic_id for patient in patients})
    sessions = patient_sessions(patients, around)
    pauses = _by_patient(db.session.scalars(select(Pause).where(among(Pause.patient_id, ids))))
    meetings = _by_patient(db.session.scalars(select(SavedMeeting).where(among(SavedMeeting.patient_id, ids))))
    defaults: dict[tuple[int, str], str] = {}
    inputs = {}
    for patient in patients:
        draft = drafts.get(patient.id, Draft())
        override = documents.override(patient.id) if draft.override is None else draft.override
        segments = []
        for enrollment in draft.enrollments or enrollments.get(patient.id, ()):
            part = _intersection(enrollment, patient.zone, window)
            if part is None:
                continue
            where = (patient.clinic_id, enrollment.level)
            if where not in defaults:
                defaults[where] = json.dumps(documents.default(*where))
            plan = _plan(defaults[where], json.dumps(override))
            segments.append(Segment(part, plan, care_state(patient, enrollment, pauses.get(patient.id, []))))
        clinic = db.session.get_one(Clinic, patient.clinic_id)
        inputs[patient.id] = PlanInput(
            patient_id=patient.id,
            spread_within=timedelta(minutes=current_app.extensions["settings"].spread_minutes),
            segments=tuple(segments),
            sessions=[session for session in sessions.get(patient.id, []) if draft.keeps(session)],
            zone=patient.zone,
            quiet=clinic.quiet,
            meetings=[at for saved in meetings.get(patient.id, []) for at in meeting_times(saved, around)],
        )
    return inputs


@lru_cache(maxsize=256)
def _plan(document: str, override: str) -> ReminderPlan:
    """Cached, as documents were checked when saved; a new check takes a tenth of the time to plan one patient."""
    return load_patched(json.loads(document), json.loads(override))[0]


def _intersection(enrollment: Enrollment, zone: ZoneInfo, window: Window) -> Window | None:
    """The enrollment's days, local midnight to local midnight, within the window."""
    start = max(window.start, local_instant(enrollment.starts_on, time(0), zone))
    end = window.end
    if enrollment.ends_on is not None:
        end = min(end, local_instant(enrollment.ends_on, time(0), zone))
    return Window(start, end) if start < end else None


def care_state(patient: Patient, enrollment: Enrollment, pauses: Iterable[Pause]) -> cadence.CareState:
    return cadence.CareState(
        enrolled_on=enrollment.starts_on,
        stepped_down=enrollment.stepped_down,
        risk=RiskLevel(patient.risk),
        risk_since=_local_day(patient.risk_since, patient.zone),
        silent_since=_local_day(patient.silent_since, patient.zone),
        check_in_time=patient.check_in_time,
        pauses=tuple(cadence.Pause(pause.starts_on, pause.ends_on) for pause in pauses),
        encouragement=patient.encouragement,
        milestone_date=patient.milestone_date,
    )


def plan_of_now(patient: Patient, now: datetime) -> ReminderPlan | None:
    """The plan that holds for a patient at this moment; None for one who is not enrolled."""
    segments = load_inputs([patient], Window(now, now + timedelta(minutes=1)))[patient.id].segments
    return segments[0].plan if segments else None


def enrollments_by_patient(patient_ids: Sequence[int]) -> dict[int, list[Enrollment]]:
    return _by_patient(
        db.session.scalars(
            select(Enrollment)
            .where(among(Enrollment.patient_id, patient_ids))
            .order_by(Enrollment.starts_on, Enrollment.id)
        )
    )


@dataclass(frozen=True)
class PlanDocuments:
    """Newest versions: patients' own changes by patient id, and clinics' default plans by clinic and level."""

    changes: Mapping[int, dict[str, Any]]
    defaults: Mapping[tuple[int, str], dict[str, Any]]

    def override(self, patient_id: int) -> dict[str, Any]:
        return self.changes.get(patient_id, {})

    def default(self, clinic_id: int, level: str) -> dict[str, Any]:
        """The clinic's own plan for a level, or the product's where the clinic has none."""
        own = self.defaults.get((clinic_id, level))
        return own if own is not None else default_document(LevelOfCare(level))


def plan_documents(patient_ids: Sequence[int], clinic_ids: Collection[int]) -> PlanDocuments:
    """What these patients changed, and the default plans of these clinics."""
    version = ReminderPlanVersion
    of_a_level = and_(among(version.clinic_id, clinic_ids), version.level.in_(LevelOfCare))
    newest = (
        select(func.max(version.id))
        .where(or_(among(version.patient_id, patient_ids), of_a_level))
        .group_by(version.clinic_id, version.level, version.patient_id)
    )
    rows = db.session.execute(
        select(version.clinic_id, version.level, version.patient_id, version.document).where(version.id.in_(newest))
    ).all()
    return PlanDocuments(
        changes={row.patient_id: row.document for row in rows if row.patient_id is not None},
        defaults={(row.clinic_id, row.level): row.document for row in rows if row.level is not None},
    )


def level_document(clinic_id: int, level: str) -> dict[str, Any]:
    """The clinic's default plan for a level, or the product's where the clinic has none."""
    return plan_documents([], [clinic_id]).default(clinic_id, level)


def patient_sessions(patients: Sequence[Patient], window: Window) -> dict[int, list[Session]]:
    """Sessions by patient id, cancelled ones included, in order of start."""
    entries = db.session.execute(
        select(RosterEntry, SessionSeries)
        .join(SessionSeries, SessionSeries.id == RosterEntry.series_id)
        .where(among(RosterEntry.patient_id, [patient.id for patient in patients]))
    ).all()
    expanded = _expanded({series for _, series in entries}, window)
    found: dict[int, list[Session]] = defaultdict(list)
    listed: set[tuple[int, tuple[int, WallClock]]] = set()  # a session is there once, whatever the entries say
    for entry, _ in entries:
        _, sessions = expanded[entry.series_id]
        for session in sessions:
            day = session.rule_day
            if entry.from_day <= day and (entry.until_day is None or day < entry.until_day):
                place = entry.patient_id, session.name
                if place in listed:
                    continue
                listed.add(place)
                found[entry.patient_id].append(_booked_no_earlier(session, entry.created_at))
    for sessions in found.values():
        sessions.sort(key=lambda session: (session.start, session.series_id))
    return found


def series_sessions(series_ids: Iterable[int], window: Window) -> dict[int, tuple[ZoneInfo, list[Session]]]:
    """Every series' zone and sessions in the window. A group's rule is expanded once for all on its roster."""
    return _expanded(db.session.scalars(select(SessionSeries).where(among(SessionSeries.id, series_ids))).all(), window)


def _expanded(rows: Collection[SessionSeries], window: Window) -> dict[int, tuple[ZoneInfo, list[Session]]]:
    lineages = {row.lineage_id for row in rows}
    exceptions: dict[int, list[ExceptionRule]] = defaultdict(list)
    for row in db.session.scalars(select(SessionException).where(among(SessionException.lineage_id, lineages))):
        exceptions[row.lineage_id].append(exception_rule(row))
    closings: dict[int, set[date]] = defaultdict(set)
    clinics = {row.clinic_id for row in rows}
    for closing in db.session.scalars(select(ClinicClosing).where(among(ClinicClosing.clinic_id, clinics))):
        closings[closing.clinic_id].add(closing.day)
    return {
        row.id: (
            ZoneInfo(row.time_zone),
            sessions_between(
                [series_rule(row)], exceptions[row.lineage_id], window, frozenset(closings[row.clinic_id])
            ),
        )
        for row in rows
    }


def series_rule(row: SessionSeries) -> SeriesRule:
    return SeriesRule(
        series_id=row.id,
        lineage_id=row.lineage_id,
        kind=SessionKind(row.kind),
        starts_on=row.starts_on,
        starts_at=row.starts_at,
        zone=ZoneInfo(row.time_zone),
        minutes=row.minutes,
        rrule=row.rrule,
        place=row.place,
        link=row.link,
        booked_at=row.created_at,
    )


def exception_rule(row: SessionException) -> ExceptionRule:
    return ExceptionRule(
        lineage_id=row.lineage_id,
        local_start=row.local_start,
        cancelled=row.cancelled,
        moved_to=row.moved_to,
        minutes=row.minutes,
        place=row.place,
        link=row.link,
        changed_at=row.changed_at,
        in_spite_of_closing=row.in_spite_of_closing,
    )


def meeting_times(saved: SavedMeeting, window: Window) -> list[cadence.SavedMeeting]:
    """When a saved meeting takes place in the window: weekly, on the meeting's own wall clock."""
    meeting = saved.meeting
    if meeting.removed_at is not None:
        return []
    zone = ZoneInfo(meeting.time_zone)
    day = window.start.astimezone(zone).date()
    day += timedelta(days=(meeting.weekday - day.weekday()) % 7)
    times = []
    while (start := local_instant(day, meeting.starts_at, zone)) < window.end:
        if start >= window.start and start >= saved.saved_at:
            times.append(cadence.SavedMeeting(meeting_id=meeting.id, start=start, name=meeting.name))
        day += timedelta(days=7)
    return times


def _booked_no_earlier(session: Session, joined_at: datetime) -> Session:
    """Somebody who joins a group later was 'booked' then, not when the group began."""
    if session.booked_at >= joined_at:
        return session
    return replace(session, booked_at=joined_at)


def _by_patient(rows: Iterable[T]) -> dict[int, list[T]]:
    grouped: dict[int, list[T]] = defaultdict(list)
    for row in rows:
        grouped[row.patient_id].append(row)
    return grouped


def _local_day(instant: datetime | None, zone: ZoneInfo) -> date | None:
    return None if instant is None else instant.astimezone(zone).date()
