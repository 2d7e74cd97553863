"""What the audit trail can say: who did or read what, and about which row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.staff.roles import Role


class AuditAction(StrEnum):
    read = "read"  # which part: RecordPart
    as_written = "as_written"  # an action of an earlier version that has no code; its words are in the detail `text`
    patient_added = "patient added"
    enrolled = "enrolled"
    level_of_care_changed = "level of care changed"
    level_change_taken_back = "level change taken back"
    level_change_withdrawn = "level change withdrawn"
    level_change_moved = "level change moved"
    patient_changed = "patient changed"
    phone_changed = "phone changed"
    number_confirmed = "number confirmed"
    number_restored = "number restored"
    number_denied = "number denied"
    number_landline = "number is a landline"
    phone_shared = "phone shared"
    phone_shared_no_more = "phone shared no more"
    asked = "asked"
    opt_in = "opt in"
    opt_out = "opt out"
    declined = "declined"
    level_change_confirmed_in_spite_of_concerns = "level change confirmed in spite of concerns"
    crisis_reply_queued = "crisis: reply queued"
    crisis_without_reply = "crisis: no reply, opted out"
    crisis_again = "crisis: again, answered lately"
    texts_paused = "texts paused"
    pause_ended = "pause ended"
    patient_discharged = "patient discharged"
    discharge_taken_back = "discharge taken back"
    patient_readmitted = "patient readmitted"
    consent_lapsed = "consent lapsed"
    reminder_plan_saved = "reminder plan saved"
    added_to_roster = "added to roster"
    removed_from_roster = "removed from roster"
    put_back_on_roster = "put back on roster"
    exercise_assigned = "exercise assigned"
    exercise_unassigned = "exercise unassigned"
    meeting_saved = "meeting saved"
    meeting_removed = "meeting removed"
    goal_set = "goal set"
    goal_reached = "goal reached"
    goal_dropped = "goal dropped"
    goal_working = "goal working"
    alert_acknowledged = "alert acknowledged"
    alert_resolved = "alert resolved"
    alert_reopened = "alert reopened"
    alert_handed_over = "alert handed over"
    alert_escalated = "alert escalated"
    contact_taken_back = "contact taken back"
    signed_in = "signed in"
    alert_opened = "alert opened"
    contact_noted = "contact noted"
    text_written = "text written"
    text_read = "text read"
    attendance_marked = "attendance marked"
    attendance_taken_back = "attendance taken back"
    session_scheduled = "session scheduled"
    session_moved = "session moved"
    session_cancelled = "session cancelled"
    session_reinstated = "session reinstated"
    session_in_spite_of_closing = "session in spite of closing"
    series_changed = "series changed"
    series_ended = "series ended"
    series_end_taken_back = "series end taken back"
    series_moved = "series moved"
    clinic_closed = "clinic closed"
    clinic_open_after_all = "clinic open after all"
    clinic_settings_changed = "clinic settings changed"
    wording_changed = "wording changed"
    wording_set_back = "wording set back"
    staff_added = "staff added"
    role_changed = "role changed"
    account_closed = "account closed"
    account_opened_again = "account opened again"
    password_set = "password set"  # noqa: S105
    caseload_handed_over = "caseload handed over"
    cover_arranged = "cover arranged"
    cover_ended = "cover ended"
    exercise_saved = "exercise saved"
    question_set_saved = "question set saved"
    meeting_added = "meeting added"
    meeting_changed = "meeting changed"
    meeting_taken_off_the_list = "meeting taken off the list"


class RecordPart(StrEnum):
    """What was read, of one patient or as a list over several."""

    patient = "patient"
    messages = "messages"
    timeline = "timeline"
    details = "details"
    summary = "summary"
    plan = "plan"
    consents = "consents"
    enrollments = "enrollments"
    pauses = "pauses"
    meetings = "meetings"
    alert = "alert"
    alerts = "alerts"
    caseload = "caseload"
    patients = "patients"
    former_patients = "former patients"
    search_by_name = "search by name"
    audit_trail = "audit trail"
    attendance = "attendance"
    check_ins = "check-ins"
    entries = "entries"
    exercises = "exercises"
    hours = "hours"
    items = "items"
    level_of_care = "level of care"
    meeting_attendance = "meeting attendance"
    plan_history = "plan history"
    roster = "roster"
    schedule = "schedule"
    search_by_phone = "search by phone"
    session = "session"


class SubjectKind(StrEnum):
    """What kind of row an event is about."""

    alert = "alert"
    closing = "closing"
    contact = "contact"
    cover = "cover"
    enrollment = "enrollment"
    goal = "goal"
    meeting = "meeting"
    message = "message"
    plan_version = "plan version"
    series = "series"
    session = "session"
    staff = "staff"
    exercise = "exercise"
    question_set = "question set"
    wording = "wording"


KEYS_SPEAK_FOR_THEMSELVES = frozenset({SubjectKind.exercise, SubjectKind.question_set, SubjectKind.wording})


@dataclass(frozen=True)
class Subject:
    """Which row an event is about: its number, or the key that names it."""

    kind: SubjectKind
    key: int | str


class ClinicSetting(StrEnum):
    """What a supervisor may set for the clinic."""

    quiet_opens = "quiet_opens"
    quiet_closes = "quiet_closes"
    office_opens = "office_opens"
    office_closes = "office_closes"
    on_call_id = "on_call_id"
    name = "name"
    sender_name = "sender_name"
    voice_number = "voice_number"
    sender = "sender"
    country = "country"
    subdivision = "subdivision"


# Events that name the level of care somebody came to.
LEVEL_ACTIONS = frozenset(
    {
        AuditAction.enrolled,
        AuditAction.level_of_care_changed,
        AuditAction.level_change_taken_back,
        AuditAction.level_change_withdrawn,
        AuditAction.level_change_moved,
        AuditAction.patient_readmitted,
    }
)
# A patient's timeline leaves these events out: other rows already show them.
SAID_BY_OTHER_ROWS = frozenset(
    {AuditAction.alert_opened, AuditAction.contact_noted, AuditAction.text_written, AuditAction.text_read}
)


def level_of(details: Mapping[str, Any]) -> LevelOfCare | None:
    """The level of care that an event about an enrollment names."""
    level = details.get("level")
    return LevelOfCare(level) if level in set(LevelOfCare) else None


def roles_of(details: Mapping[str, Any]) -> tuple[Role, ...]:
    """The role somebody had and the one they got."""
    return tuple(Role(details[name]) for name in ("before", "after") if details.get(name) in set(Role))


def settings_of(details: Mapping[str, Any]) -> tuple[ClinicSetting, ...]:
    """The settings that were changed, in the order of their page."""
    changed = details.get("fields") or ()
    return tuple(setting for setting in ClinicSetting if setting in changed)
