"""Adds a single text to the outbox: a reply, a nudge, a correction, something a counselor wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypedDict, Unpack
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import select

from companion.database import db, insert_or_ignore
from companion.keyring import keyring
from companion.models import Clinic, Message, Patient
from companion.models.message import OUTBOUND
from companion.rules.cadence.check_in_schedule import OWN_CHECK_IN
from companion.rules.check_ins.question_set import QuestionSet, load_question_set
from companion.rules.reasons import Reason, WallClock
from companion.rules.texts import keys
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind, priority
from companion.wording import render, segments

USEFUL_FOR = timedelta(hours=1)  # a reply that comes later only confuses


class TextOptions(TypedDict, total=False):
    """Optional properties of a text. Instants are aware UTC; without `due_at` it is due now."""

    due_at: datetime | None
    useful_until: datetime | None
    key: str | None  # the same key is queued only once
    reasons: Sequence[Reason]
    about: Mapping[str, WallClock | None] | None
    about_until: datetime | None  # default: the latest start in `about`
    details: dict[str, Any] | None
    author_id: int | None


def enqueue(
    patient: Patient,
    kind: MessageKind,
    wording: str,
    now: datetime,
    *,
    values: Mapping[str, Any] | None = None,
    **options: Unpack[TextOptions],
) -> Message:
    """Queues a text in the patient's language. Returns the row with its key, new or existing."""
    return enqueue_text(patient, kind, render_for(patient, wording, values or {}), now, wording=wording, **options)


def enqueue_text(
    patient: Patient,
    kind: MessageKind,
    body: str,
    now: datetime,
    *,
    wording: str | None = None,
    **options: Unpack[TextOptions],
) -> Message:
    """Like `enqueue`, with the words given."""
    due = options.get("due_at") or now
    row = outbound_row(patient, kind, body, now) | {
        **{"reasons": (), "about": None, "details": None, "author_id": None},
        "about_until": latest_start(options.get("about"), patient.zone),
        **options,
        "wording": wording,
        "due_at": due,
        "useful_until": options.get("useful_until") or due + USEFUL_FOR,
        "key": options.get("key") or keys.other(kind, uuid4().hex),
    }
    db.session.execute(insert_or_ignore(Message, [row], ["patient_id", "key"]))
    found = db.session.scalar(select(Message).where(Message.patient_id == patient.id, Message.key == row["key"]))
    assert found is not None  # inserted just now, or there before
    return found


def latest_start(about: Mapping[str, WallClock | None] | None, zone: ZoneInfo) -> datetime | None:
    """When the last of the sessions that a text names begins, aware UTC; `zone` is the patient's."""
    return max((start.instant(zone) for start in (about or {}).values() if start is not None), default=None)


def outbound_row(patient: Patient, kind: MessageKind, body: str, now: datetime) -> dict[str, Any]:
    """A row with what every text to be sent has. The caller adds its key, its times and what it is about."""
    return {
        "clinic_id": patient.clinic_id,
        "patient_id": patient.id,
        "direction": OUTBOUND,
        "kind": kind,
        "status": MessageStatus.pending,
        "body": body,
        "fingerprint": fingerprint(body),
        "segments": segments(body).count,
        "created_at": now,
        "planned": False,
        "priority": priority(kind),
        "attempts": 0,
        "to_read": False,
    }


def render_for(patient: Patient, wording: str, values: Mapping[str, Any], clinic: Clinic | None = None) -> str:
    """A text in the patient's language and their clinic's own wording. `clinic`: theirs, if already loaded."""
    clinic = clinic or db.session.get_one(Clinic, patient.clinic_id)
    known = {"sender": clinic.sender_name, "voice": clinic.voice_number, **values}
    if wording == OWN_CHECK_IN:
        known["question"] = own_question_set(clinic, str(values["question_set"])).prompt(patient.language)
    return render(wording, patient.language, known, clinic.wording.get(patient.language))


def own_question_set(clinic: Clinic, name: str) -> QuestionSet:
    """The newest version of a clinic's own set. Raises `KeyError` when there is none of this name."""
    return load_question_set({each.name: each.document for each in clinic.question_sets}[name])


def fingerprint(body: str) -> str:
    """Keyed hash of a text: shows whether it changed without storing or showing it."""
    return keyring().digest("body", body)
