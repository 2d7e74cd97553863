"""Everything that happened with one patient, in one line of time: sessions, check-ins, texts, calls, changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby

from sqlalchemy import or_, select

from companion import clock
from companion.care.sessions.schedule import patient_schedule
from companion.dashboard.patients.data import attendance
from companion.dashboard.web import i18n
from companion.dashboard.web import words as names
from companion.dashboard.web.i18n import N_
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.words import word
from companion.database import db
from companion.models import Alert, AuditEvent, CheckIn, Contact, Message, Patient
from companion.models.message import INBOUND
from companion.rules.alerts.kinds import AlertLevel
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.texts.delivery import MessageStatus

KINDS = ("session", "check_in", "text", "contact", "alert", "change")
KIND_NAMES = {
    "session": N_("Sessions"),
    "check_in": N_("Check-ins"),
    "text": N_("Texts"),
    "contact": N_("Calls and visits"),
    "alert": N_("Alerts"),
    "change": N_("Changes"),
}
_LONGEST = 160  # characters of a text; the thread has all of it
_UNSENT = (MessageStatus.pending, MessageStatus.cancelled, MessageStatus.expired)
# The audit trail also says what stands in other lines here.
_SAID_ELSEWHERE = ("alert opened", "contact noted", "text written", "text read")
CHANGES = {
    "patient added": N_("Added"),
    "enrolled": N_("Enrolled"),
    "level of care changed": N_("Level of care changed"),
    "level change taken back": N_("Change of level taken back"),
    "patient changed": N_("Details changed"),
    "phone changed": N_("Phone number changed"),
    "number confirmed": N_("Number confirmed"),
    "number restored": N_("Texts go to the number again"),
    "number denied": N_("Number belongs to somebody else"),
    "asked": N_("Asked whether texts are welcome"),
    "opt in": N_("Agreed to texts"),
    "opt out": N_("Opted out of texts"),
    "declined": N_("Wants no texts"),
    "level change confirmed in spite of concerns": N_("Change of level confirmed in spite of concerns"),
    "crisis: reply queued": N_("Crisis: help was sent"),
    "crisis: no reply, opted out": N_("Crisis: no text may be sent, opted out"),
    "texts paused": N_("Texts paused"),
    "pause ended": N_("Pause ended"),
    "patient discharged": N_("Discharged"),
    "reminder plan saved": N_("Reminder plan saved"),
    "added to roster": N_("Added to a group"),
    "removed from roster": N_("Taken off a group"),
    "exercise assigned": N_("Exercise assigned"),
    "exercise unassigned": N_("Exercise taken back"),
    "meeting saved": N_("Meeting saved"),
    "meeting removed": N_("Meeting removed"),
    "goal set": N_("Goal set"),
    "goal reached": N_("Goal reached"),
    "goal dropped": N_("Goal dropped"),
    "goal working": N_("Goal taken up again"),
    "alert acknowledged": N_("Alert acknowledged"),
    "alert resolved": N_("Alert resolved"),
    "alert reopened": N_("Alert reopened"),
    "alert handed over": N_("Alert handed over"),
    "alert escalated": N_("Alert passed on to a supervisor"),
    "contact taken back": N_("Note of a contact taken back"),
}


@dataclass(frozen=True)
class Event:
    """One line. `level`: red, amber, green or '' for its mark; `who`: staff, where somebody did it."""

    at: datetime
    kind: str
    title: str
    text: str = ""
    level: str = ""
    who: str = ""


@dataclass
class Day:
    day: date
    events: list[Event] = field(default_factory=list)


def timeline(
    patient: Patient,
    since: datetime,
    until: datetime,
    people: dict[int, str],
    kinds: Iterable[str] = KINDS,
) -> list[Day]:
    """Days in the patient's zone, newest first; within a day newest first too."""
    wanted = set(kinds)
    events: list[Event] = []
    if "session" in wanted:
        events += _sessions(patient, since, until)
    if "check_in" in wanted:
        events += _check_ins(patient, since, until)
    if "text" in wanted:
        events += _texts(patient, since, until, people)
    if "contact" in wanted:
        events += _contacts(patient, since, until, people)
    if "alert" in wanted:
        events += _alerts(patient, since, until)
    if "change" in wanted:
        events += _changes(patient, since, until, people)
    events.sort(key=lambda event: event.at, reverse=True)
    by_day = groupby(events, key=lambda event: event.at.astimezone(patient.zone).date())
    return [Day(day, list(of_day)) for day, of_day in by_day]


def _sessions(patient: Patient, since: datetime, until: datetime) -> Iterator[Event]:
    marks = attendance(patient, since - timedelta(days=31))
    for session in patient_schedule(patient, since, until):
        row = marks.get((session.series_id, session.original_start))
        said = [_("cancelled")] if session.cancelled else []
        level = ""
        if row is not None and row.came:
            said.append(word(names.CAME, row.came))
            level = "missed" if row.came == "missed" else "green" if row.came == "attended" else ""
        elif row is not None and row.reply:
            said.append(word(names.SESSION_REPLIES, row.reply))
            level = "amber" if row.reply == "cannot_come" else ""
        over = session.start + timedelta(minutes=session.minutes) <= clock.now()
        if over and not session.cancelled and (row is None or not row.came):
            said.append(_("attendance is open"))
        yield Event(session.start, "session", word(names.SESSION_KINDS, session.kind), ", ".join(said), level)


def _check_ins(patient: Patient, since: datetime, until: datetime) -> Iterator[Event]:
    rows = db.session.scalars(
        select(CheckIn).where(CheckIn.patient_id == patient.id, CheckIn.asked_at >= since, CheckIn.asked_at < until)
    )
    for row in rows:
        title = word(names.QUESTION_SETS, row.question_set)
        if row.answered_at is None:
            level = "silent" if row.status == CheckInStatus.lapsed else ""
            yield Event(row.asked_at, "check_in", title, i18n.word(row.status), level)
            continue
        given = {answer.question: answer.value for answer in row.answers}
        said = []
        if row.question_set == "pulse":
            said.append(
                _("closeness %(closeness)s, confidence %(confidence)s")
                % {"closeness": given.get("closeness", "?"), "confidence": given.get("confidence", "?")}
            )
        said += [i18n.said(reason) for reason in row.risk_reasons or ()]
        yield Event(row.answered_at, "check_in", title, "; ".join(said), row.risk or "")


def _texts(patient: Patient, since: datetime, until: datetime, people: dict[int, str]) -> Iterator[Event]:
    rows = db.session.scalars(
        select(Message).where(
            Message.patient_id == patient.id,
            Message.created_at >= since - timedelta(days=31),  # written when planned, said when sent
            or_(Message.direction == INBOUND, Message.status.not_in(_UNSENT)),
        )
    )
    for row in rows:
        at = row.created_at if row.direction == INBOUND else row.sent_at or row.handed_over_at or row.due_at
        if at is None or not since <= at < until:
            continue
        title = _("Text from the patient") if row.direction == INBOUND else _("Text to the patient")
        body = row.body if len(row.body) <= _LONGEST else row.body[: _LONGEST - 1] + "…"
        failed = row.status == MessageStatus.failed
        yield Event(at, "text", title, body, "amber" if failed else "", people.get(row.author_id or 0, ""))


def _contacts(patient: Patient, since: datetime, until: datetime, people: dict[int, str]) -> Iterator[Event]:
    rows = db.session.scalars(
        select(Contact).where(Contact.patient_id == patient.id, Contact.at >= since, Contact.at < until)
    )
    for row in rows:
        yield Event(row.at, "contact", i18n.word(row.kind), row.note, "", people.get(row.staff_id, ""))


def _alerts(patient: Patient, since: datetime, until: datetime) -> Iterator[Event]:
    rows = db.session.scalars(
        select(Alert).where(Alert.patient_id == patient.id, Alert.opened_at >= since, Alert.opened_at < until)
    )
    for row in rows:
        title = _("Alert: %(kind)s") % {"kind": i18n.word(row.kind)}
        level = "" if row.level == AlertLevel.info else row.level
        yield Event(row.opened_at, "alert", title, i18n.said_all(row.reasons), level)


def _changes(patient: Patient, since: datetime, until: datetime, people: dict[int, str]) -> Iterator[Event]:
    rows = db.session.scalars(
        select(AuditEvent).where(
            AuditEvent.patient_id == patient.id,
            AuditEvent.at >= since,
            AuditEvent.at < until,
            AuditEvent.action.not_like("read %"),
            AuditEvent.action.not_in(_SAID_ELSEWHERE),
        )
    )
    for row in rows:
        level = row.details.get("level")
        text = (
            names.level_name(level)
            if row.action in ("enrolled", "level of care changed", "level change taken back")
            else ""
        )
        yield Event(row.at, "change", word(CHANGES, row.action), text, "", people.get(row.staff_id or 0, ""))


def first_day(days: list[Day]) -> str:
    return i18n.day(days[-1].day) if days else ""
