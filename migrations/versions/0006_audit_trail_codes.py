"""the audit trail in codes: what was read and which row an event is about are columns; a pause says who asked for it

Revision ID: 0006
Revises: 0004

"""

import json

import sqlalchemy as sa
from alembic import op
from flask import current_app

revision = "0006"
down_revision = "0004"
branch_labels = None
depends_on = None

# As they were when this was written; the product may call them otherwise later.
ACTIONS = (
    "patient added",
    "enrolled",
    "level of care changed",
    "level change taken back",
    "patient changed",
    "phone changed",
    "number confirmed",
    "number restored",
    "number denied",
    "asked",
    "opt in",
    "opt out",
    "declined",
    "level change confirmed in spite of concerns",
    "crisis: reply queued",
    "crisis: no reply, opted out",
    "texts paused",
    "pause ended",
    "patient discharged",
    "reminder plan saved",
    "added to roster",
    "removed from roster",
    "exercise assigned",
    "exercise unassigned",
    "meeting saved",
    "meeting removed",
    "goal set",
    "goal reached",
    "goal dropped",
    "goal working",
    "alert acknowledged",
    "alert resolved",
    "alert reopened",
    "alert handed over",
    "alert escalated",
    "contact taken back",
    "signed in",
    "alert opened",
    "contact noted",
    "text written",
    "text read",
    "attendance marked",
    "attendance taken back",
    "session scheduled",
    "session moved",
    "session cancelled",
    "session reinstated",
    "series changed",
    "series ended",
    "series moved",
    "clinic closed",
    "clinic open after all",
    "clinic settings changed",
    "wording changed",
    "wording set back",
    "staff added",
    "role changed",
    "account closed",
    "account opened again",
    "password set",
    "caseload handed over",
    "cover arranged",
    "cover ended",
    "exercise saved",
    "question set saved",
    "meeting added",
    "meeting changed",
    "meeting taken off the list",
)
PARTS = (
    "patient",
    "messages",
    "timeline",
    "details",
    "summary",
    "plan",
    "consents",
    "enrollments",
    "pauses",
    "meetings",
    "alert",
    "alerts",
    "caseload",
    "patients",
    "audit trail",
    "attendance",
    "check-ins",
    "entries",
    "exercises",
    "hours",
    "items",
    "level of care",
    "meeting attendance",
    "plan history",
    "roster",
    "schedule",
    "search by phone",
    "session",
)
# 'alert 12': a kind and what names the row.
KINDS = (
    "alert",
    "closing",
    "contact",
    "cover",
    "enrollment",
    "goal",
    "meeting",
    "message",
    "plan version",
    "series",
    "session",
    "staff",
)
# Their subject was the key alone.
KEYED = {
    "exercise": ("exercise saved", "exercise assigned", "exercise unassigned"),
    "question set": ("question set saved",),
    "wording": ("wording changed", "wording set back"),
}
ASKED_BY_TEXT = "asked by text"
BATCH = 500

events = sa.table(
    "audit_event",
    sa.column("id", sa.BigInteger),
    sa.column("action", sa.String),
    sa.column("part", sa.String),
    sa.column("subject", sa.String),
    sa.column("subject_kind", sa.String),
    sa.column("subject_key", sa.String),
    sa.column("details", sa.JSON),
)
pauses = sa.table(
    "pause",
    sa.column("id", sa.BigInteger),
    sa.column("origin", sa.String),
    sa.column("reason", sa.Text),
    sa.column("created_by", sa.BigInteger),
)


def upgrade():
    _open_audit_trail()
    op.add_column("audit_event", sa.Column("part", sa.String(24), nullable=True))
    op.add_column("audit_event", sa.Column("subject_kind", sa.String(20), nullable=True))
    op.execute("ALTER TABLE audit_event RENAME COLUMN subject TO subject_key")
    _split_actions()
    _split_subjects()
    _close_audit_trail()

    op.add_column("pause", sa.Column("origin", sa.String(12), nullable=False, server_default="staff"))
    op.execute(pauses.update().where(pauses.c.created_by.is_(None)).values(origin="by_text"))
    _reword_pauses(ASKED_BY_TEXT, "")


def downgrade():
    _reword_pauses("", ASKED_BY_TEXT)
    op.drop_column("pause", "origin")

    _open_audit_trail()
    op.execute(events.update().where(events.c.action == "read").values(action="read " + events.c.part))
    op.execute(
        events.update()
        .where(events.c.subject_kind.in_(KINDS))
        .values(subject_key=events.c.subject_kind + " " + events.c.subject_key)
    )
    for row in _rows(events.c.action == "as_written", events.c.details):
        details = dict(_document(row.details))
        _set(row.id, action=str(details.pop("text"))[:60], details=details)
    op.execute("ALTER TABLE audit_event RENAME COLUMN subject_key TO subject")
    op.drop_column("audit_event", "subject_kind")
    op.drop_column("audit_event", "part")
    _close_audit_trail()


def _split_actions():
    """'read timeline' -> read + timeline. What no list knows keeps its words as the detail `text`."""
    for part in PARTS:
        op.execute(events.update().where(events.c.action == f"read {part}").values(action="read", part=part))
    known = ("read", "as_written", *ACTIONS)
    for row in _rows(events.c.action.not_in(known), events.c.action, events.c.details):
        _set(row.id, action="as_written", details={**_document(row.details), "text": row.action})


def _split_subjects():
    for kind, actions in KEYED.items():
        op.execute(
            events.update()
            .where(events.c.action.in_(actions), events.c.subject_key != "")
            .values(subject_kind=kind)
        )
    for kind in KINDS:
        prefix = f"{kind} "
        op.execute(
            events.update()
            .where(
                events.c.subject_kind.is_(None), sa.func.substr(events.c.subject_key, 1, len(prefix)) == prefix
            )
            .values(subject_kind=kind, subject_key=sa.func.substr(events.c.subject_key, len(prefix) + 1))
        )


def _rows(where, *columns):
    """Rows in order of their ids, a batch at a time: what is changed on the way may no longer match."""
    after = 0
    while True:
        statement = sa.select(events.c.id, *columns).where(where, events.c.id > after)
        rows = op.get_bind().execute(statement.order_by(events.c.id).limit(BATCH)).all()
        yield from rows
        if len(rows) < BATCH:
            return
        after = rows[-1].id


def _set(event_id, **values):
    op.get_bind().execute(events.update().where(events.c.id == event_id).values(**values))


def _document(details):
    return json.loads(details) if isinstance(details, str) else details or {}


def _reword_pauses(before, after):
    """The reason of pauses asked by text: it said so in English, and is encrypted."""
    keyring = current_app.extensions["keyring"]
    last = 0
    while True:
        rows = (
            op.get_bind()
            .execute(
                sa.select(pauses.c.id, pauses.c.reason)
                .where(pauses.c.created_by.is_(None), pauses.c.id > last)
                .order_by(pauses.c.id)
                .limit(BATCH)
            )
            .all()
        )
        for row in rows:
            if keyring.decrypt(row.reason) == before:
                op.get_bind().execute(
                    pauses.update().where(pauses.c.id == row.id).values(reason=keyring.encrypt(after))
                )
        if len(rows) < BATCH:
            return
        last = rows[-1].id


def _open_audit_trail():
    """Rows of the trail are changed by migrations alone, and only while their trigger is away."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER audit_event_append_only ON audit_event")
        return
    for change in ("update", "delete"):
        op.execute(f"DROP TRIGGER audit_event_no_{change}")


def _close_audit_trail():
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_event_no_{change.lower()} BEFORE {change} ON audit_event "
            "BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END"
        )
