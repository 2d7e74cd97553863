"""The clinic's list of support-group meetings: added and corrected by hand, in addition to those from feeds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import uuid4

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid
from companion.care.meetings.changes import Weekly, savers, tell_saved
from companion.care.scope import find
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Clinic, Meeting, Staff
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.zones import zone_problem

OWN = "own"
FIELDS = frozenset(
    {
        "name",
        "fellowship",
        "weekday",
        "starts_at",
        "minutes",
        "time_zone",
        "online",
        "link",
        "place",
        "city",
        "language",
    }
)
BATCH = 200


def add_meeting(values: Mapping[str, Any], by: Staff, now: datetime) -> Meeting:
    """A weekly meeting of the clinic's own list; its zone is the clinic's unless given. Raises `Invalid`."""
    _check(values)
    with transaction():
        clinic = db.session.get_one(Clinic, by.clinic_id)
        meeting = Meeting(
            clinic_id=clinic.id,
            source=OWN,
            source_key=uuid4().hex,
            updated_at=now,
            **{"time_zone": clinic.time_zone, **values},
        )
        db.session.add(meeting)
        db.session.flush()
        audit(AuditAction.meeting_added, now, meeting, by=by)
    return meeting


def change_meeting(meeting_id: int, changes: Mapping[str, Any], by: Staff, now: datetime) -> Meeting:
    """Corrects a meeting; who saved it is told of a new time. Raises `NotFound`, `Invalid`, `Conflict`."""
    _check(changes)
    with transaction():
        meeting = _own(meeting_id, by)
        before = Weekly.of(meeting)
        for name, value in changes.items():
            setattr(meeting, name, value)
        meeting.updated_at = now
        audit(AuditAction.meeting_changed, now, meeting, by=by)
        _follow(meeting, before, now)
    return meeting


def remove_meeting(meeting_id: int, by: Staff, now: datetime) -> None:
    """Takes a meeting off the list; who saved it is told, and what was logged stays."""
    with transaction():
        meeting = _own(meeting_id, by)
        before = Weekly.of(meeting)
        meeting.removed_at = meeting.removed_at or now
        meeting.updated_at = now
        audit(AuditAction.meeting_taken_off_the_list, now, meeting, by=by)
        _follow(meeting, before, now)


def _own(meeting_id: int, by: Staff) -> Meeting:
    meeting = find(Meeting, meeting_id, by, lock=True)
    if meeting.source != OWN:
        raise Conflict(Refusal.meeting_of_feed())
    return meeting


def _check(values: Mapping[str, Any]) -> None:
    unknown = set(values) - FIELDS
    if unknown:
        raise Invalid({name: [FieldProblem.cannot_change()] for name in unknown})
    if values.get("time_zone") is not None and (wrong_zone := zone_problem(values["time_zone"])):
        raise Invalid({"time_zone": [wrong_zone]})


def _follow(meeting: Meeting, before: Weekly, now: datetime) -> None:
    db.session.flush()
    affected = savers(meeting)
    for patient in affected:
        tell_saved(meeting, before, patient, now)
    for start in range(0, len(affected), BATCH):
        plan_texts(affected[start : start + BATCH], now)
