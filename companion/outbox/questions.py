"""When a prompt leaves, its question opens: the next text may be its answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, update

from companion.database import db, insert_or_ignore
from companion.models import CheckIn, Conversation, Message, QuestionSetVersion
from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.reading.expecting import Expecting

# How long a bare reply is still read as the answer to a check-in; later it is a late answer (found by its form).
CHECK_IN_OPEN_FOR = timedelta(hours=20)
# Other texts that ask: what the next text is then read as, and for how long.
OPENS = {
    "halt.ask": (Expecting.halt, timedelta(hours=4)),
    "meeting.did_you_go": (Expecting.meeting, timedelta(hours=12)),
    "consent.ask": (Expecting.consent, timedelta(days=14)),
    "consent.again": (Expecting.consent, timedelta(days=14)),
    "number.verify": (Expecting.verify, timedelta(days=7)),
    "after_cry.check_back": (Expecting.check_back, timedelta(hours=3)),
    "exercise.assigned": (Expecting.offer, timedelta(hours=12)),
}


def open_questions(rows: Sequence[Message], now: datetime) -> None:
    """Creates the check-ins of prompts that are about to leave and points their conversations at them.

    Runs in the transaction that hands the texts over, so an answer never comes before its question is open. In the
    order of patients, so that two workers with the same patients lock their conversations in the same order.
    """
    rows = sorted(rows, key=lambda row: (row.patient_id or 0, row.id))
    _open_check_ins([row for row in rows if row.question_set and row.patient_id], now)
    for row in rows:
        if row.wording in OPENS and row.patient_id is not None:
            what, open_for = OPENS[row.wording]
            expect(row.clinic_id, row.patient_id, what, row.details or {}, now + open_for, now)


def _open_check_ins(prompts: Sequence[Message], now: datetime) -> None:
    if not prompts:
        return
    db.session.execute(insert_or_ignore(CheckIn, [_check_in(row, now) for row in prompts], ["message_id"]))
    ids = [row.id for row in prompts]
    # One that is sent again, having reached nobody, is asked only now.
    db.session.execute(
        update(CheckIn)
        .where(CheckIn.message_id.in_(ids), CheckIn.status == CheckInStatus.asked, CheckIn.asked_at < now)
        .values(asked_at=now)
        .execution_options(synchronize_session=False)
    )
    asked = dict(db.session.execute(select(CheckIn.message_id, CheckIn.id).where(CheckIn.message_id.in_(ids))).all())
    for row in prompts:
        assert row.patient_id is not None
        details = {"check_in_id": asked[row.id]}
        expect(row.clinic_id, row.patient_id, Expecting.check_in, details, now + CHECK_IN_OPEN_FOR, now)


def expect(
    clinic_id: int,
    patient_id: int,
    what: Expecting,
    details: dict[str, Any],
    until: datetime | None,
    now: datetime,
    *,
    live: bool = False,
) -> Conversation:
    """Sets what the patient's next text is read as. `live`: prompts wait until this is over."""
    conversation = conversation_of(clinic_id, patient_id, now)
    conversation.expecting = what
    conversation.details = details
    conversation.until = until
    conversation.live = live
    conversation.changed_at = now
    return conversation


def conversation_of(clinic_id: int, patient_id: int, now: datetime) -> Conversation:
    """The patient's conversation, locked until the transaction ends: two texts at once take turns."""
    row = {
        "clinic_id": clinic_id,
        "patient_id": patient_id,
        "expecting": Expecting.nothing,
        "details": {},
        "live": False,
        "changed_at": now,
    }
    db.session.execute(insert_or_ignore(Conversation, [row], ["patient_id"]))
    return db.session.execute(
        select(Conversation)
        .where(Conversation.patient_id == patient_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).scalar_one()


def latest_version(clinic_id: int, name: str) -> int:
    """Newest version of a question set: the clinic's own before the built-in one."""
    own = db.session.scalar(
        select(func.max(QuestionSetVersion.version)).where(
            QuestionSetVersion.clinic_id == clinic_id, QuestionSetVersion.name == name
        )
    )
    return own if own is not None else BUILT_IN[name].version


def _check_in(row: Message, now: datetime) -> dict[str, Any]:
    assert row.question_set is not None
    return {
        "clinic_id": row.clinic_id,
        "patient_id": row.patient_id,
        "message_id": row.id,
        "question_set": row.question_set,
        "question_set_version": latest_version(row.clinic_id, row.question_set),
        "status": CheckInStatus.asked,
        "asked_at": now,
        "unreadable": 0,
    }
