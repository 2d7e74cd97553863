"""What a counselor should know before saving a plan: each a `PlanWarning` with its facts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from companion.care.plans.preview import Preview
from companion.care.telling.names import named_now
from companion.database import db
from companion.models import Message, Patient
from companion.rules.cadence.values import LeftOutReason
from companion.rules.patients.states import NoTexts, PatientStatus, Texting
from companion.rules.plans.warnings import PlanWarning
from companion.rules.reasons import Reason, WallClock
from companion.rules.texts.delivery import TOLD
from companion.rules.texts.privacy import lint
from companion.rules.texts.sent_reason import SentReason
from companion.rules.windows import day_window, local_day

_NO_TEXTS = {
    NoTexts.no_number: PlanWarning.no_number,
    NoTexts.landline: PlanWarning.landline,
    NoTexts.suspended: PlanWarning.number_does_not_work,
    NoTexts.shared: PlanWarning.phone_shared,
}


def warnings(patient: Patient, preview: Preview) -> list[Reason]:
    """Most important first."""
    return [
        *_nothing_is_sent(patient),
        *_without_reminder(patient, preview),
        *_left_out(patient, preview),
        *_moved_by_quiet_hours(preview),
        *_clocks_change(patient, preview),
        *_wording(patient, preview),
    ]


def _nothing_is_sent(patient: Patient) -> Iterator[Reason]:
    if patient.reachable:
        return
    if patient.no_texts == NoTexts.no_number:
        yield PlanWarning.no_number()
    elif patient.texting == Texting.opted_out:
        yield PlanWarning.opted_out()
    elif patient.texting != Texting.consented:
        yield PlanWarning.not_agreed()
    elif patient.status != PatientStatus.active:
        yield PlanWarning.not_in_care()
    elif patient.no_texts is not None:
        yield _NO_TEXTS[patient.no_texts]()


def _without_reminder(patient: Patient, preview: Preview) -> Iterator[Reason]:
    """Sessions in the window that no text mentions, neither a coming one nor one already sent."""
    told = {each["id"] for message in preview.after.due for each in message.values.get("sessions", ())}
    told |= _told_already(patient, preview)
    paused = [pause for segment in preview.inputs.segments for pause in segment.state.pauses]
    for session in preview.inputs.sessions:
        day = local_day(session.start, patient.zone)
        in_pause = any(pause.starts_on <= day <= pause.ends_on for pause in paused)
        takes_place = session.start in preview.window and not session.cancelled and not in_pause
        if takes_place and session.occurrence_id not in told:
            yield PlanWarning.no_reminder(when=_when(session.start, patient))


def _told_already(patient: Patient, preview: Preview) -> set[str]:
    rows = db.session.scalars(
        select(Message.about).where(
            Message.patient_id == patient.id,
            Message.about.is_not(None),
            Message.status.in_(TOLD),
            Message.useful_until > preview.window.start - timedelta(days=10),
        )
    )
    told = {name for about in rows for name in about or ()}
    return told | set(named_now(told).values())


def _left_out(patient: Patient, preview: Preview) -> Iterator[Reason]:
    """Texts the plan asks for that will not be sent, including those sent now that this change would displace."""
    left_out = [text for text in preview.texts if text.reason is not None]
    paused = [text for text in left_out if text.reason and text.reason.code is LeftOutReason.paused]
    other = [text for text in left_out if text not in paused]
    if paused:
        yield PlanWarning.paused(n=len(paused))
    if other:
        yield PlanWarning.left_out(n=len(other), when=_when(other[0].message.due_at, patient))


def _moved_by_quiet_hours(preview: Preview) -> Iterator[Reason]:
    """Times of the plan that fall outside the hours in which this clinic texts, and reminders that come earlier."""
    quiet = preview.inputs.quiet
    wishes = {at for segment in preview.inputs.segments for at in _times(segment.plan)}
    wishes |= {segment.state.check_in_time for segment in preview.inputs.segments if segment.state.check_in_time}
    outside = tuple(sorted(at for at in wishes if not quiet.opens <= at <= quiet.last_call))
    if outside:
        yield PlanWarning.outside_hours(opens=quiet.opens, closes=quiet.closes, times=outside)
    why_moved = SentReason.moved_out_of_quiet_hours
    moved = sum(any(reason.code is why_moved for reason in message.reasons) for message in preview.after.due)
    if moved:
        yield PlanWarning.moved_earlier(n=moved, opens=quiet.opens, closes=quiet.closes)


def _times(plan: Any) -> Iterator[time]:
    reminders = plan.session_reminders
    dated = (plan.week_digest, reminders.evening_before, *reminders.days_before, plan.pulse, plan.weekly, plan.monthly)
    yield from (part.at for part in dated if part is not None)


def _clocks_change(patient: Patient, preview: Preview) -> Iterator[Reason]:
    day, last = (local_day(at, patient.zone) for at in (preview.window.start, preview.window.end))
    while day <= last:
        whole = day_window(day, patient.zone)
        length = whole.end - whole.start
        if length < timedelta(days=1):
            yield PlanWarning.clocks_go_forward(day=day)
        elif length > timedelta(days=1):
            yield PlanWarning.clocks_go_back(day=day)
        day += timedelta(days=1)


def _wording(patient: Patient, preview: Preview) -> Iterator[Reason]:
    """A clinic's own wording may disclose too much, or be so long that one text becomes two."""
    seen: set[str] = set()
    for text in preview.texts:
        if not text.is_sent:
            continue
        for finding in lint(text.body, patient.language):
            if finding.word not in seen:
                seen.add(finding.word)
                yield PlanWarning.own_wording(word=finding.word, what=finding.why)
    long = [text for text in preview.texts if text.is_sent and text.segments > 1]
    if long:
        yield PlanWarning.too_long(n=len(long), when=_when(long[0].message.due_at, patient))


def _when(instant: datetime, patient: Patient) -> WallClock:
    return WallClock.of(instant, patient.zone)
