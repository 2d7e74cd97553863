"""Everything that happened with one patient, in one line of time: sessions, check-ins, texts, calls, changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from companion import clock
from companion.care.sessions.schedule import patient_schedule
from companion.dashboard.clinic.audit_words import action_in_words
from companion.dashboard.patients.data import attendance
from companion.dashboard.web import i18n
from companion.dashboard.web.i18n import gettext as _
from companion.database import db
from companion.models import Alert, AuditEvent, CheckIn, Contact, Message, Patient
from companion.models.message import INBOUND
from companion.rules.alerts.kinds import AlertLevel
from companion.rules.check_ins.names import BuiltInSet
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.clinic.audit_trail import LEVEL_ACTIONS, SAID_BY_OTHER_ROWS, AuditAction, level_of
from companion.rules.codes import find_code
from companion.rules.patients.timeline import TimelineKind
from companion.rules.sessions.attendance import Came, SessionReply
from companion.rules.texts.delivery import MessageStatus

_LONGEST = 160  # characters of a text; the thread has all of it
_UNSENT = (MessageStatus.pending, MessageStatus.cancelled, MessageStatus.expired)


@dataclass(frozen=True)
class Event:
    """One line. `level`: red, amber, green or '' for its mark; `who`: staff, where somebody did it."""

    at: datetime
    kind: TimelineKind
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
    kinds: Iterable[TimelineKind] = TimelineKind,
) -> list[Day]:
    """Days in the patient's zone, newest first; within a day newest first too."""
    wanted = set(kinds)
    events: list[Event] = []
    if TimelineKind.session in wanted:
        events += _sessions(patient, since, until)
    if TimelineKind.check_in in wanted:
        events += _check_ins(patient, since, until)
    if TimelineKind.text in wanted:
        events += _texts(patient, since, until, people)
    if TimelineKind.contact in wanted:
        events += _contacts(patient, since, until, people)
    if TimelineKind.alert in wanted:
        events += _alerts(patient, since, until)
    if TimelineKind.change in wanted:
        events += _changes(patient, since, until, people)
    events.sort(key=lambda event: event.at, reverse=True)
    by_day = groupby(events, key=lambda event: event.at.astimezone(patient.zone).date())
    return [Day(day, list(of_day)) for day, of_day in by_day]


def _sessions(patient: Patient, since: datetime, until: datetime) -> Iterator[Event]:
    marks = attendance(patient, since - timedelta(days=31))
    for session in patient_schedule(patient, since, until):
        row = marks.get(session.name)
        said = [_("cancelled")] if session.cancelled else []
        level = ""
        if row is not None and row.came:
            said.append(i18n.word(row.came))
            level = "missed" if row.came == Came.missed else "green" if row.came == Came.attended else ""
        elif row is not None and (reply := row.reply_to(session)):
            said.append(i18n.word(reply))
            level = "amber" if reply == SessionReply.cannot_come else ""
        over = session.start + timedelta(minutes=session.minutes) <= clock.now()
        if over and not session.cancelled and (row is None or not row.came):
            said.append(_("attendance is open"))
        yield Event(session.start, TimelineKind.session, i18n.word(session.kind), ", ".join(said), level)


def _check_ins(patient: Patient, since: datetime, until: datetime) -> Iterator[Event]:
    for row in _rows(CheckIn.asked_at, patient, since, until):
        built_in = find_code(BuiltInSet, row.question_set)
        title = i18n.word(built_in) if built_in else row.question_set.replace("_", " ")
        if row.answered_at is None:
            level = "silent" if row.status == CheckInStatus.lapsed else ""
            yield Event(row.asked_at, TimelineKind.check_in, title, i18n.word(row.status), level)
            continue
        given = {answer.question: answer.value for answer in row.answers}
        said = []
        if row.question_set == BuiltInSet.pulse:
            said.append(
                _("closeness %(closeness)s, confidence %(confidence)s")
                % {"closeness": given.get("closeness", "?"), "confidence": given.get("confidence", "?")}
            )
        said += [i18n.said(reason) for reason in row.risk_reasons or ()]
        yield Event(row.answered_at, TimelineKind.check_in, title, "; ".join(said), row.risk or "")


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
        yield Event(at, TimelineKind.text, title, body, "amber" if failed else "", people.get(row.author_id or 0, ""))


def _contacts(patient: Patient, since: datetime, until: datetime, people: dict[int, str]) -> Iterator[Event]:
    for row in _rows(Contact.at, patient, since, until):
        yield Event(row.at, TimelineKind.contact, i18n.word(row.kind), row.note, "", people.get(row.staff_id, ""))


def _alerts(patient: Patient, since: datetime, until: datetime) -> Iterator[Event]:
    for row in _rows(Alert.opened_at, patient, since, until):
        title = _("Alert: %(kind)s") % {"kind": i18n.word(row.kind)}
        level = "" if row.level == AlertLevel.info else row.level
        yield Event(row.opened_at, TimelineKind.alert, title, i18n.said_all(row.reasons), level)


def _changes(patient: Patient, since: datetime, until: datetime, people: dict[int, str]) -> Iterator[Event]:
    elsewhere = AuditEvent.action.in_({AuditAction.read, *SAID_BY_OTHER_ROWS})
    for row in _rows(AuditEvent.at, patient, since, until, ~elsewhere):
        level = level_of(row.details) if row.action in LEVEL_ACTIONS else None
        text = i18n.word(level) if level else ""
        yield Event(row.at, TimelineKind.change, action_in_words(row), text, "", people.get(row.staff_id or 0, ""))


def _rows(at: Any, patient: Patient, since: datetime, until: datetime, *where: ColumnElement[bool]) -> Iterable[Any]:
    """A patient's rows of the table whose instant `at` is."""
    model = at.class_
    return db.session.scalars(select(model).where(model.patient_id == patient.id, at >= since, at < until, *where))


def first_day(days: list[Day]) -> str:
    return i18n.day(days[-1].day) if days else ""
