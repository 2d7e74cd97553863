"""What a counselor should know before saving a plan. Each warning is a kind and its facts; pages make the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Literal

from sqlalchemy import select

from companion.care.plans.preview import Preview
from companion.care.sessions.schedule import TOLD
from companion.database import db
from companion.models import Message, Patient
from companion.rules.cadence.values import LeftOutReason
from companion.rules.texts.privacy import lint
from companion.rules.windows import day_window, local_day

Kind = Literal["no_texts", "quiet_hours", "cap", "clocks_change", "no_reminder", "wording", "two_texts", "paused"]


@dataclass(frozen=True)
class Warning:
    kind: Kind
    facts: dict[str, Any] = field(default_factory=dict)


def warnings(patient: Patient, preview: Preview) -> list[Warning]:
    """In the order of weight."""
    return [
        *_nothing_is_sent(patient),
        *_without_reminder(patient, preview),
        *_left_out(preview),
        *_moved_by_quiet_hours(preview),
        *_clocks_change(patient, preview),
        *_wording(patient, preview),
    ]


def _nothing_is_sent(patient: Patient) -> Iterator[Warning]:
    if not patient.reachable:
        yield Warning("no_texts", {"texting": patient.texting, "phone": patient.phone_status, "status": patient.status})


def _without_reminder(patient: Patient, preview: Preview) -> Iterator[Warning]:
    """Sessions of the window that no text speaks of, neither one to come nor one that has left."""
    told = {each["id"] for message in preview.after.due for each in message.values.get("sessions", ())}
    told |= _told_already(patient, preview)
    paused = [pause for segment in preview.inputs.segments for pause in segment.state.pauses]
    for session in preview.inputs.sessions:
        day = local_day(session.start, patient.zone)
        in_pause = any(pause.starts_on <= day <= pause.ends_on for pause in paused)
        takes_place = session.start in preview.window and not session.cancelled and not in_pause
        if takes_place and session.occurrence_id not in told:
            yield Warning("no_reminder", {"start": session.start, "kind": session.kind})


def _told_already(patient: Patient, preview: Preview) -> set[str]:
    rows = db.session.scalars(
        select(Message.about).where(
            Message.patient_id == patient.id,
            Message.status.in_(TOLD),
            Message.due_at > preview.window.start - timedelta(days=10),
        )
    )
    return {occurrence for about in rows for occurrence in about or ()}


def _left_out(preview: Preview) -> Iterator[Warning]:
    """Whatever the plan wants and does not send, also what is sent now and would be pushed out by this change."""
    left_out = [text for text in preview.texts if text.reason is not None]
    paused = [text for text in left_out if text.reason and text.reason.code is LeftOutReason.paused]
    other = [text for text in left_out if text not in paused]
    if paused:
        yield Warning("paused", {"count": len(paused)})
    if other:
        yield Warning("cap", {"count": len(other), "first": other[0].message.due_at})


def _moved_by_quiet_hours(preview: Preview) -> Iterator[Warning]:
    """Times of the plan that fall outside the hours in which this clinic texts, and reminders that come earlier."""
    quiet = preview.inputs.quiet
    wishes = {at for segment in preview.inputs.segments for at in _times(segment.plan)}
    wishes |= {segment.state.check_in_time for segment in preview.inputs.segments if segment.state.check_in_time}
    outside = sorted(at for at in wishes if not quiet.opens <= at <= quiet.last_call)
    moved = [message for message in preview.after.due if "moved out of quiet hours" in message.reason]
    if outside or moved:
        yield Warning(
            "quiet_hours",
            {"opens": quiet.opens, "closes": quiet.closes, "times": outside, "count": len(moved),
             "first": moved[0].due_at if moved else None},
        )  # fmt: skip


def _times(plan: Any) -> Iterator[Any]:
    reminders = plan.session_reminders
    dated = (plan.week_digest, reminders.evening_before, *reminders.days_before, plan.pulse, plan.weekly, plan.monthly)
    yield from (part.at for part in dated if part is not None)


def _clocks_change(patient: Patient, preview: Preview) -> Iterator[Warning]:
    day, last = (local_day(at, patient.zone) for at in (preview.window.start, preview.window.end))
    while day <= last:
        whole = day_window(day, patient.zone)
        length = whole.end - whole.start
        if length != timedelta(days=1):
            yield Warning("clocks_change", {"day": day, "later": length < timedelta(days=1)})
        day += timedelta(days=1)


def _wording(patient: Patient, preview: Preview) -> Iterator[Warning]:
    """A clinic's own words may tell too much, or make two texts of one."""
    seen: set[str] = set()
    for text in preview.texts:
        if not text.is_sent:
            continue
        for finding in lint(text.body, patient.language):
            if finding.word not in seen:
                seen.add(finding.word)
                yield Warning("wording", {"word": finding.word, "why": finding.why})
    long = [text for text in preview.texts if text.is_sent and text.segments > 1]
    if long:
        yield Warning("two_texts", {"count": len(long), "first": long[0].message.due_at})
