"""Stepping a patient up or down: all added and removed texts and all places on rosters are shown first, and at risk a
person must confirm. A change that lies ahead can be moved or withdrawn until it holds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotAllowed
from companion.care.levels import enrollment_in_force, enrollments_of
from companion.care.patients.enrollments import change_level
from companion.care.patients.places import HeldPlace, give_back_places, move_places, places_from
from companion.care.patients.steps import level_before, put_back, withdraw
from companion.care.plans.preview import PREVIEW, Preview, compare
from companion.care.scope import find
from companion.care.telling.planning import plan_texts
from companion.database import copy_of, db, transaction
from companion.models import Enrollment, Patient, Staff
from companion.outbox.plan_inputs import Draft
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.clinic.levels_held import Place as LadderPlace
from companion.rules.clinic.levels_held import ever_held, place, planned
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare, LevelSettings, step
from companion.rules.patients.states import PatientStatus
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.windows import Window, local_instant

FURTHEST = timedelta(days=60)  # how far ahead a change may be planned
EARLIEST = timedelta(days=30)  # how far back a late entry may lie
UNDO_WITHIN = timedelta(minutes=15)


@dataclass(frozen=True)
class LevelPreview:
    """`concerns`: why a person must confirm this change. `places`: on rosters, from the day of the change on; `leaves`:
    ids of the series whose roster the patient leaves then. `kept`, `withdrawn`: what becomes of planned changes.
    `seen`: identifies exactly these differences.
    """

    before: LevelSettings
    after: LevelSettings
    direction: Literal["up", "down", "same"]
    preview: Preview
    concerns: tuple[Literal["red", "silent"], ...]
    places: tuple[HeldPlace, ...]
    leaves: frozenset[int]
    kept: tuple[Enrollment, ...]
    withdrawn: tuple[Enrollment, ...]
    seen: str


def preview_level(
    patient: Patient, level: str, starts_on: date, taper: bool, now: datetime, leaves: Collection[int] = ()
) -> LevelPreview:
    """Texts from now to 14 days after the change, under the level as it is and as it would be. Changes nothing.

    Raises `Conflict`, `Invalid` by field.
    """
    rows = enrollments_of(patient.id)
    before = _before(patient, rows, level, starts_on, now)
    found = place(rows, LevelOfCare(level), starts_on, patient.today(now))
    direction = step(LevelOfCare(before.level), LevelOfCare(level))
    places = tuple(places_from(patient, starts_on, now))
    leaving = frozenset(leaves) & {each.series.id for each in places}
    first_day = max(patient.today(now), starts_on)
    preview = compare(
        patient,
        # Whole days, so that looking at it a minute later shows the same.
        Window(now, local_instant(first_day + PREVIEW, time(0), patient.zone)),
        Draft(
            enrollments=_with_change(rows, found, level, starts_on, taper and direction == "down", now),
            leaves={
                each.series.id: local_instant(starts_on, time(0), ZoneInfo(each.series.time_zone))
                for each in places
                if each.series.id in leaving
            },
        ),
    )
    ahead = [row for row in planned(rows, max(patient.today(now), starts_on)) if row not in found.withdrawn]
    return LevelPreview(
        LEVELS[LevelOfCare(before.level)],
        LEVELS[LevelOfCare(level)],
        direction,
        preview,
        concerns(patient),
        places,
        leaving,
        tuple(ahead),
        found.withdrawn,
        _fingerprint(rows, preview, places, [level, str(starts_on), str(taper), str(sorted(leaving))]),
    )


def apply_level_change(
    patient_id: int,
    level: str,
    starts_on: date,
    taper: bool,
    reason: str,
    by: Staff,
    now: datetime,
    *,
    seen: str,
    confirmed: bool = False,
    leaves: Collection[int] = (),
) -> Enrollment:
    """Makes the change that was previewed. Raises `Invalid` by field.

    Raises `Conflict` when the texts and places it would change are not those that were shown (`seen`).
    """
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        shown = preview_level(patient, level, starts_on, taper, now, leaves)
        _check_reason(reason, bool(shown.concerns), confirmed)
        if shown.seen != seen:
            raise Conflict(Refusal.texts_changed())
        enrollment = change_level(
            patient_id, level, starts_on, reason.strip(), by, now, taper=taper, leaves=shown.leaves, readmits=False
        )
        if shown.concerns:
            audit(
                AuditAction.level_change_confirmed_in_spite_of_concerns,
                now,
                enrollment,
                by=by,
                concerns=list(shown.concerns),
            )
    return enrollment


def take_back_level_change(enrollment_id: int, by: Staff, now: datetime) -> int:
    """Undoes a mistake: the earlier level is in force as before, with its texts, its places on rosters and what was
    planned. Returns the patient's id.

    Only by the person who made the change, soon after, while nothing depends on it. Raises `NotFound`, `NotAllowed`,
    `Conflict`.
    """
    with transaction():
        patient = find(Patient, find(Enrollment, enrollment_id, by).patient_id, by, lock=True)
        made = find(Enrollment, enrollment_id, by, lock=True)
        if made.created_by != by.id:
            raise NotAllowed(Refusal.not_your_level_change())
        before = level_before(made)
        newer = any(row.created_at > made.created_at for row in enrollments_of(patient.id))
        late = now - made.created_at > UNDO_WITHIN
        if before is None or newer or late or patient.status != PatientStatus.active:
            raise Conflict(Refusal.level_change_stays())
        replaced, ends_on, level = made.replaced or {}, made.ends_on, before.level
        give_back_places(made)
        audit(AuditAction.level_change_taken_back, now, made, by=by, level=level)
        db.session.delete(made)
        db.session.flush()
        before.ends_on = ends_on
        db.session.flush()
        if replaced.get("untapered"):
            _following(patient, before).stepped_down = True
        for kept in replaced.get("withdrawn", ()):
            put_back(kept, patient, by, now)
        plan_texts([patient], now)
    return patient.id


def _following(patient: Patient, before: Enrollment) -> Enrollment:
    return planned(enrollments_of(patient.id), before.starts_on)[0]


def withdraw_level_change(enrollment_id: int, by: Staff, now: datetime) -> int:
    """A change that lies ahead does not come: the level before goes on, with its texts and its places on rosters.
    Returns the patient's id. Raises `NotFound`, `Conflict` once it holds.
    """
    with transaction():
        patient, row, before = _ahead(enrollment_id, by, now)
        withdraw(row, patient, by, now)
        after = next(iter(planned(enrollments_of(patient.id), before.starts_on)), None)
        if after is not None and after.starts_on == before.ends_on and after.level == before.level:
            withdraw(after, patient, by, now)  # back to a level that now is never left
        plan_texts([patient], now)
    return patient.id


def move_level_change(enrollment_id: int, starts_on: date, by: Staff, now: datetime) -> Enrollment:
    """A change that lies ahead comes on another day, today or later; places that end with it end then.

    Raises `NotFound`, `Conflict` once it holds, `Invalid`.
    """
    with transaction():
        patient, row, before = _ahead(enrollment_id, by, now)
        today = patient.today(now)
        if not today <= starts_on <= today + FURTHEST:
            raise Invalid({"starts_on": [FieldProblem.day_ahead(most=FURTHEST.days)]})
        if starts_on < before.starts_on:
            raise Invalid({"starts_on": [FieldProblem.before_current_level(since=before.starts_on)]})
        if row.ends_on is not None and starts_on >= row.ends_on:
            raise Invalid({"starts_on": [FieldProblem.not_before_next_change(on=row.ends_on)]})
        before.ends_on = row.starts_on = starts_on
        db.session.flush()
        move_places(row, starts_on)
        audit(AuditAction.level_change_moved, now, row, by=by, level=str(row.level))
        plan_texts([patient], now)
    return row


def _ahead(enrollment_id: int, by: Staff, now: datetime) -> tuple[Patient, Enrollment, Enrollment]:
    """The patient, locked; the planned change; and the level before it."""
    patient = find(Patient, find(Enrollment, enrollment_id, by).patient_id, by, lock=True)
    row = find(Enrollment, enrollment_id, by, lock=True)
    before = level_before(row)
    if row.starts_on <= patient.today(now) or not ever_held(row) or before is None:
        raise Conflict(Refusal.level_change_not_ahead())
    return patient, row, before


def concerns(patient: Patient) -> tuple[Literal["red", "silent"], ...]:
    """Reasons to call this person before the frequency of their texts changes."""
    found: list[Literal["red", "silent"]] = []
    if patient.risk == RiskLevel.red:
        found.append("red")
    if patient.silent_since is not None:
        found.append("silent")
    return tuple(found)


def _before(patient: Patient, rows: list[Enrollment], level: str, starts_on: date, now: datetime) -> Enrollment:
    """The level that the change takes over from."""
    if patient.status == PatientStatus.discharged:
        raise Conflict(Refusal.discharged_readmit())
    current = enrollment_in_force(patient, now)
    if current is None or not ever_held(current):
        raise Conflict(Refusal.no_current_enrollment())
    today = patient.today(now)
    errors: dict[str, list[Reason]] = {}
    before = current
    if level not in set(LevelOfCare):
        errors["level"] = [FieldProblem.level_needed()]
    else:
        before = place(rows, LevelOfCare(level), starts_on, today).before or current
        if level == before.level:
            errors["level"] = [FieldProblem.same_level()]
    if not today - EARLIEST <= starts_on <= today + FURTHEST:
        errors["starts_on"] = [FieldProblem.day_too_far(past=30, ahead=60)]
    elif starts_on < before.starts_on:
        errors["starts_on"] = [FieldProblem.before_present_level()]
    if errors:
        raise Invalid(errors)
    return before


def _check_reason(reason: str, concerned: bool, confirmed: bool) -> None:
    errors: dict[str, list[Reason]] = {}
    if not reason.strip():
        errors["reason"] = [FieldProblem.level_reason_needed()]
    elif len(reason.strip()) > 200:
        errors["reason"] = [FieldProblem.too_long(most=200, has=len(reason))]
    if concerned and not confirmed:
        errors["confirmed"] = [FieldProblem.confirm()]
    if errors:
        raise Invalid(errors)


def _with_change(
    rows: Iterable[Enrollment],
    found: LadderPlace[Enrollment],
    level: str,
    starts_on: date,
    stepped_down: bool,
    now: datetime,
) -> tuple[Enrollment, ...]:
    """The enrollments as they would be: copies that are in no session."""
    like = found.before
    assert like is not None  # `_before` has looked
    stay: list[Enrollment] = []
    for each in rows:
        if each in found.withdrawn:
            continue
        changed: dict[str, Any] = {}
        if each is found.before:
            changed["ends_on"] = starts_on
        elif each is found.next and each.stepped_down:
            changed["stepped_down"] = step(LevelOfCare(level), LevelOfCare(each.level)) == "down"
        stay.append(copy_of(each, **changed))
    new = copy_of(
        like, level=level, starts_on=starts_on, ends_on=found.ends_on, stepped_down=stepped_down, created_at=now
    )
    return tuple(sorted((*stay, new), key=lambda each: each.starts_on))


def _fingerprint(
    rows: Iterable[Enrollment], preview: Preview, places: Iterable[HeldPlace], chosen: Collection[str]
) -> str:
    parts = [f"{row.id} {row.level} {row.starts_on} {row.ends_on} {row.created_at:%Y%m%dT%H%M%S}" for row in rows]
    parts += [f"{each.entry.id} {each.entry.until_day}" for each in places]
    parts += chosen
    parts += [f"{text.mark} {text.message.key} {text.message.due_at:%Y%m%dT%H%M}" for text in preview.changes]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
