"""Keeps what patients believe of their sessions true: a text corrects it, or somebody is asked to call."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from companion.care.alerts.lifecycle import raise_alert, withdraw_alert
from companion.care.telling.beliefs import AHEAD, BEHIND, AboutText, Known, known_by, truths
from companion.database import among, db
from companion.models import Alert, Clinic, Discharge, Message, Patient, Pause
from companion.outbox.enqueue import enqueue, render_for
from companion.outbox.plan_ahead import Replanned
from companion.outbox.plan_inputs import patient_sessions
from companion.rules.alerts.kinds import AlertKind, AlertStatus
from companion.rules.alerts.reasons import AlertNote, AlertReason, CannotText
from companion.rules.patients.discharge import DischargeKind
from companion.rules.patients.states import PatientStatus, Texting
from companion.rules.reasons import Reason, WallClock
from companion.rules.sessions.recurrence import Session
from companion.rules.texts.belief import (
    BY_HEART,
    TOLD_AHEAD,
    Belief,
    ChangeKind,
    KnownBy,
    ToTell,
    Truth,
    by_the_clock,
    call_by,
    newly_booked,
    to_tell,
)
from companion.rules.texts.delivery import TOLD, MessageProblem, MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import next_allowed_at_or_after
from companion.rules.texts.sent_reason import SentReason
from companion.rules.windows import Window

# A task to call opens when a text would leave soon: what is far ahead may change again, or a pause be over.
ASK_AHEAD = timedelta(days=1)
FAILED = (MessageStatus.failed, MessageStatus.expired)


def keep_told(patients: Sequence[Patient], planned: Replanned, now: datetime) -> None:
    """Compares what each patient believes with what is true. Runs in the caller's transaction, the patients locked,
    after their texts were planned. Repeating it changes nothing.

    `planned`: what the planner read of them, so that it need not be read again.
    """
    known = known_by(patients, now)
    late = planned.booked_too_late
    sessions = planned.sessions if planned.until >= span(now).end else {}
    concerned = [patient for patient in patients if patient.id in known or late.get(patient.id)]
    missing = [patient for patient in concerned if patient.id not in sessions]
    found = {**sessions, **(patient_sessions(missing, span(now)) if missing else {})}
    # Kept until the end: the session drops objects that nobody references, and would read them again for everybody.
    clinics = [db.session.get_one(Clinic, clinic_id) for clinic_id in {patient.clinic_id for patient in concerned}]
    for patient in concerned:
        about = known.get(patient.id, Known())
        theirs = found.get(patient.id, ())
        tellings, too_late = [], []
        if _is_alive(patient):
            tellings = what_to_tell(patient, about, theirs, now)
            tellings += _first_words(patient, about, late.get(patient.id, ()), now)
            too_late = _too_late(patient, about, theirs, now)
        if tellings or too_late or about.tasks or about.waiting:
            _keep_told(patient, about, tellings, too_late, pauses_of([patient.id]).get(patient.id, ()), now)
    del clinics


def _is_alive(patient: Patient) -> bool:
    """Nobody calls somebody who has died about a session."""
    if patient.status != PatientStatus.discharged:
        return True
    why = select(Discharge.kind).where(Discharge.patient_id == patient.id, Discharge.ended_at.is_(None))
    return db.session.scalar(why) != DischargeKind.deceased


def span(now: datetime) -> Window:
    """Sessions that beliefs are compared with."""
    return Window(now - BEHIND, now + AHEAD)


def what_to_tell(
    patient: Patient, known: Known, sessions: Sequence[Session], now: datetime, names: Collection[str] | None = None
) -> list[ToTell]:
    """The corrections this patient needs, whether or not they are on their way. `names`: only of these sessions."""
    quiet = db.session.get_one(Clinic, patient.clinic_id).quiet
    listed = {session.occurrence_id for session in sessions}
    near = {
        name: belief
        for name, belief in known.beliefs.items()
        if name in listed or belief.known_by not in BY_HEART or _is_near(belief.start, patient.zone, now)
    }
    if names is not None:
        near = {name: belief for name, belief in near.items() if name in names}
    truth = truths(patient, near, sessions, span(now))
    said = _said(known)
    held = [session for session in sessions if not session.cancelled]
    clocks = {session.occurrence_id: WallClock.of(session.start, patient.zone) for session in held}
    taken = set(clocks.values())
    beliefs = {
        name: by_the_clock(belief, truth[name], said, taken)
        for name, belief in near.items()
        if truth[name].theirs or belief.known_by is not KnownBy.habit
    }
    for name, start in clocks.items():
        # A new session at a time that was said to be off.
        if names is None and name not in beliefs and said.get(start) is False:
            beliefs[name], truth[name] = Belief(None, KnownBy.text, now), Truth(start)
    compared = (to_tell(name, belief, truth[name], now, patient.zone, quiet) for name, belief in beliefs.items())
    told = (each for each in compared if each is not None)
    # Nothing is new at a time at which something was said to take place already, whichever session it was said of.
    wanted = [each for each in told if each.change is not ChangeKind.added or not (each.start and said.get(each.start))]
    return _leave_together(wanted, next_allowed_at_or_after(now, quiet, patient.zone))


def _is_near(start: WallClock | None, zone: ZoneInfo, now: datetime) -> bool:
    return start is not None and now - BEHIND < start.instant(zone) < now + TOLD_AHEAD


def _leave_together(wanted: Sequence[ToTell], opening: datetime) -> list[ToTell]:
    """Where one change has to leave at night, what would leave in the morning goes with it: 'your other times stay the
    same' must be true.
    """
    if not any(each.at_night for each in wanted):
        return list(wanted)
    at = min(each.due_at for each in wanted)
    return [replace(each, due_at=at, at_night=True) if each.due_at <= opening else each for each in wanted]


def _said(known: Known) -> dict[WallClock, bool]:
    """Times of the patient's wall clock -> whether something takes place then, as the last text that named it said."""
    said: dict[WallClock, bool] = {}
    for text in sorted(known.texts, key=lambda text: (text.at, text.id)):
        if text.status in TOLD:
            said |= dict.fromkeys(text.off, False)
            said |= {start: True for start in text.said.values() if start is not None}
    return said


def _first_words(patient: Patient, known: Known, late: Sequence[Session], now: datetime) -> list[ToTell]:
    """New sessions that no text names, neither one that left nor a reminder that waits."""
    quiet = db.session.get_one(Clinic, patient.clinic_id).quiet
    reminders = (text for text in known.texts if text.planned and text.status == MessageStatus.pending)
    named = {name for text in reminders for name in text.said} | known.beliefs.keys()
    return [
        newly_booked(session.occurrence_id, session.start, now, patient.zone, quiet)
        for session in late
        if session.occurrence_id not in named and session.start > now and not session.cancelled
    ]


def _keep_told(
    patient: Patient,
    known: Known,
    tellings: Sequence[ToTell],
    too_late: Sequence[ToTell],
    pauses: Sequence[Pause],
    now: datetime,
) -> None:
    """`too_late`: what a text was to say that did not reach them before the session."""
    wanted = {each.occurrence_id: each for each in tellings}
    on_the_way: set[str] = set()
    for text in known.waiting:
        if _still_right(text, wanted) and all(cannot_text(patient, wanted[name], pauses) is None for name in text.said):
            on_the_way |= text.said.keys()
        else:
            _take_back(text, now)
    by_text: list[ToTell] = []
    for name, telling in wanted.items():
        if name in on_the_way:
            continue
        why = cannot_text(patient, telling, pauses) or _has_failed(telling, known)
        if why is None:
            by_text.append(telling)
        elif telling.due_at < now + ASK_AHEAD:
            _ask_to_call(patient, telling, why, known.tasks.get(name), now)
    for group in together(by_text):
        _enqueue(patient, group, now)
    for telling in too_late:
        if telling.occurrence_id not in wanted:
            _ask_to_call(patient, telling, CannotText.failed, known.tasks.get(telling.occurrence_id), now)
    told = on_the_way | {each.occurrence_id for each in by_text}
    _withdraw_tasks(patient, known, {*wanted} - told | {each.occurrence_id for each in too_late}, now)


def _withdraw_tasks(patient: Patient, known: Known, needed: Collection[str], now: datetime) -> None:
    """A task stays until somebody settles it, also when the session has begun meanwhile; it goes only when what they
    know is true again, or a text tells them.
    """
    for name, task in known.tasks.items():
        belief = known.beliefs.get(name)
        begun = belief is not None and belief.start is not None and belief.start.instant(patient.zone) <= now
        if name not in needed and not begun:
            _withdraw(task, now)


def _withdraw(task: Alert, now: datetime) -> None:
    db.session.refresh(task, with_for_update=True)
    if task.status != AlertStatus.resolved:
        withdraw_alert(task, now, AlertNote.no_call_needed())


def _too_late(patient: Patient, known: Known, sessions: Sequence[Session], now: datetime) -> list[ToTell]:
    """What texts of the last day were to say that failed or came too late, of sessions that have begun since."""
    found = []
    for text in known.texts:
        if text.kind == MessageKind.session_change and text.status in FAILED and text.at > now - BEHIND:
            found += what_to_tell(patient, known, sessions, text.at, text.said)
    return [each for each in found if each.useful_until <= now]


def _still_right(text: AboutText, wanted: Mapping[str, ToTell]) -> bool:
    return all(name in wanted and wanted[name].start == start for name, start in text.said.items())


def _take_back(text: AboutText, now: datetime) -> None:
    db.session.execute(
        update(Message)
        .where(Message.id == text.id, Message.status == MessageStatus.pending)
        .values(status=MessageStatus.cancelled, ended_at=now, problem=MessageProblem.session_changed_again())
        .execution_options(synchronize_session=False)
    )


def cannot_text(patient: Patient, telling: ToTell, pauses: Iterable[Pause]) -> CannotText | None:
    """Why no text can tell this patient; None when one can."""
    if patient.status != PatientStatus.active:
        return CannotText.discharged
    if patient.no_texts is not None:
        return CannotText(patient.no_texts)
    if patient.texting != Texting.consented:
        return CannotText.opted_out if patient.texting == Texting.opted_out else CannotText.not_agreed
    day = telling.due_at.astimezone(patient.zone).date()
    if any(pause.starts_on <= day <= pause.ends_on for pause in pauses):
        return CannotText.paused
    return None


def _has_failed(telling: ToTell, known: Known) -> CannotText | None:
    """Whether a text that said this has failed or come too late, so that another one would too."""
    belief = known.beliefs.get(telling.occurrence_id)
    for text in known.texts:
        says_it = telling.occurrence_id in text.said and text.said[telling.occurrence_id] == telling.start
        newer = belief is None or (text.at, text.id) > (belief.since, belief.message_id or 0)
        if says_it and newer and text.status in FAILED and not text.planned:
            return CannotText.failed
    return None


def together(tellings: Sequence[ToTell]) -> list[list[ToTell]]:
    """What goes into one text: the changes that leave at one time. New sessions are a text of their own."""
    groups: dict[tuple[datetime, bool], list[ToTell]] = defaultdict(list)
    for each in tellings:
        groups[each.due_at, each.news].append(each)
    return [sorted(group, key=lambda each: each.was or each.start or "") for group in groups.values()]


@dataclass(frozen=True)
class Words:
    """How a change is said."""

    wording: str
    values: dict[str, Any]


def words_for(group: Sequence[ToTell]) -> Words:
    first = group[0]
    if len(group) > 1:
        return _several([each.was for each in group if each.was], [each.start for each in group if each.start])
    if first.change is ChangeKind.off:
        return Words("session.cancelled", {"start": first.was})
    if first.change is ChangeKind.added:
        return Words("session.added", {"start": first.start})
    return Words("session.moved", {"old_start": first.was, "new_start": first.start})


def _several(old: Sequence[WallClock], new: Sequence[WallClock]) -> Words:
    before, after = ([{"start": start} for start in starts] for starts in (old, new))
    if not new:
        return Words("session.several_cancelled", {"sessions": before})
    if not old:
        return Words("session.several_added", {"sessions": after})
    return Words("session.several_changed", {"old_sessions": before, "sessions": after})


def body_for(patient: Patient, group: Sequence[ToTell]) -> str:
    words = words_for(group)
    return render_for(patient, words.wording, words.values)


def _enqueue(patient: Patient, group: Sequence[ToTell], now: datetime) -> None:
    words = words_for(group)
    enqueue(
        patient,
        MessageKind.session_change,
        words.wording,
        now,
        values=words.values,
        due_at=group[0].due_at,
        useful_until=min(each.useful_until for each in group),
        reasons=[_why(group)],
        about={each.occurrence_id: each.start for each in group},
        about_until=max(
            start.instant(patient.zone) for each in group for start in (each.was, each.start) if start is not None
        ),
        details={"off": [each.was for each in group if each.was is not None]},
    )


def _why(group: Sequence[ToTell]) -> Reason:
    if all(each.news for each in group):
        return SentReason.session_booked()
    by_habit = all(each.by_habit for each in group)
    return SentReason.session_known_changed() if by_habit else SentReason.session_changed()


def _ask_to_call(patient: Patient, telling: ToTell, why: CannotText, task: Alert | None, now: datetime) -> None:
    """One task for each session (the patient is locked); when the session changes again before anybody called, the task
    says the last word.
    """
    reason = _reason(telling, why)
    if task is not None:
        if task.reasons == (reason,):
            return
        _withdraw(task, now)  # whoever settles what they saw has not said the last word
    raise_alert(
        patient.clinic_id,
        AlertKind.not_told,
        reason,
        f"not_told:{patient.id}:{uuid4().hex}",
        now,
        patient=patient,
        due_at=call_by(telling.useful_until, now),
    )


def _reason(telling: ToTell, why: CannotText) -> Reason:
    session = telling.occurrence_id
    if telling.change is ChangeKind.off:
        assert telling.was is not None
        return AlertReason.not_told_off(session=session, was=telling.was, why=why)
    assert telling.start is not None
    if telling.was is None:
        return AlertReason.not_told_added(session=session, start=telling.start, why=why)
    return AlertReason.not_told_moved(session=session, was=telling.was, start=telling.start, why=why)


def pauses_of(ids: Sequence[int]) -> dict[int, list[Pause]]:
    """By patient id."""
    found: dict[int, list[Pause]] = defaultdict(list)
    if ids:
        for pause in db.session.scalars(select(Pause).where(among(Pause.patient_id, ids))):
            found[pause.patient_id].append(pause)
    return found
