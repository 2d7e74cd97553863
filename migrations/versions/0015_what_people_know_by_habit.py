"""what people know of a session by habit, and texts and tasks found by the sessions they are about

Revision ID: 0015
Revises: 0014

"""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op
from flask import current_app

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

Identifier = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade():
    op.create_table(
        "habit_belief",
        sa.Column("id", Identifier, nullable=False),
        sa.Column("clinic_id", Identifier, nullable=False),
        sa.Column("patient_id", Identifier, nullable=False),
        sa.Column("lineage_id", Identifier, nullable=False),
        sa.Column("local_start", sa.String(16), nullable=False),
        sa.Column("start", sa.String(16), nullable=False),
        sa.Column("place_gone", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "lineage_id"],
            ["session_series.clinic_id", "session_series.id"],
            name=op.f("fk_habit_belief_clinic_id_lineage_id_session_series"),
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "patient_id"],
            ["patient.clinic_id", "patient.id"],
            name=op.f("fk_habit_belief_clinic_id_patient_id_patient"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_habit_belief")),
        sa.UniqueConstraint(
            "patient_id",
            "lineage_id",
            "local_start",
            name=op.f("uq_habit_belief_patient_id_lineage_id_local_start"),
        ),
    )
    op.add_column("message", sa.Column("about_until", sa.DateTime(timezone=True), nullable=True))
    note_until()
    where = sa.text("about IS NOT NULL")
    op.create_index(
        "ix_message_about", "message", ["patient_id", "about_until"], sqlite_where=where, postgresql_where=where
    )
    where = sa.text("kind = 'session_change' AND status IN ('failed', 'expired', 'cancelled')")
    op.create_index("ix_message_change_ended", "message", ["ended_at"], sqlite_where=where, postgresql_where=where)
    where = sa.text("kind = 'not_told'")
    op.create_index("ix_alert_not_told", "alert", ["patient_id"], sqlite_where=where, postgresql_where=where)


def note_until():
    """Until the latest start it names; where it only says that a session is off, for two weeks from then."""
    connection = op.get_bind()
    zones = sa.table("patient", sa.column("id"), sa.column("time_zone"))
    zone_of = {row.id: ZoneInfo(row.time_zone) for row in connection.execute(sa.select(zones)).all()}
    message = sa.table(
        "message",
        *(sa.column(name) for name in ("id", "patient_id")),
        sa.column("about", sa.JSON(none_as_null=True)),
        *(sa.column(name, sa.DateTime(timezone=True)) for name in ("useful_until", "about_until")),
    )
    last = 0
    while True:
        rows = connection.execute(
            sa.select(message)
            .where(message.c.id > last, message.c.about.is_not(None), message.c.useful_until.is_not(None))
            .order_by(message.c.id)
            .limit(1000)
        ).all()
        for row in rows:
            starts = [start for start in (row.about or {}).values() if start]
            until = row.useful_until.replace(tzinfo=row.useful_until.tzinfo or UTC) + timedelta(days=14)
            if starts:
                until = datetime.fromisoformat(max(starts)).replace(tzinfo=zone_of[row.patient_id]).astimezone(UTC)
            connection.execute(message.update().where(message.c.id == row.id).values(about_until=until))
        if len(rows) < 1000:
            return
        last = rows[-1].id


def downgrade():
    """Tasks to call become messages to read, and the codes of this version the words that stand for them."""
    codes_as_before()
    op.drop_index("ix_alert_not_told", "alert")
    op.execute("UPDATE alert SET kind = 'message' WHERE kind = 'not_told'")
    op.drop_index("ix_message_change_ended", "message")
    op.drop_index("ix_message_about", "message")
    op.drop_column("message", "about_until")
    op.drop_table("habit_belief")


# Codes of this version in the words that the one before it keeps word for word (as_written).
MESSAGE_CODES = {
    "session_booked": "a session booked after its reminders were due",
    "session_known_changed": "a session the patient knows by habit has changed",
    "saved_meeting_changed": "a meeting the patient saved has changed",
}
ALERT_CODES = {
    "not_told_off": "does not know that a session is off: call",
    "not_told_moved": "does not know that a session moved: call",
    "not_told_added": "does not know that a session takes place: call",
}
NOTE_CODES = {"no_call_needed": "no call is needed any more"}


def codes_as_before():
    connection = op.get_bind()
    message = sa.table("message", sa.column("id", Identifier), sa.column("reasons", sa.JSON()))
    holds = sa.or_(*(sa.cast(message.c.reasons, sa.Text).like(f'%"{code}"%') for code in MESSAGE_CODES))
    for row in connection.execute(sa.select(message).where(holds)).all():
        reasons = [as_before(each, MESSAGE_CODES) for each in row.reasons]
        connection.execute(message.update().where(message.c.id == row.id).values(reasons=reasons))
    keys = current_app.extensions["keyring"]
    alert = sa.table("alert", *(sa.column(name) for name in ("id", "kind", "reasons", "noted")))
    for row in connection.execute(sa.select(alert).where(alert.c.kind == "not_told")).all():
        values = {}
        for column, codes in (("reasons", ALERT_CODES), ("noted", NOTE_CODES)):
            if getattr(row, column) is not None:
                stored = json.loads(keys.decrypt(getattr(row, column)))
                values[column] = keys.encrypt(json.dumps([as_before(each, codes) for each in stored]))
        connection.execute(alert.update().where(alert.c.id == row.id).values(**values))


def as_before(reason, codes):
    text = codes.get(reason["code"])
    return reason if text is None else {"code": "as_written", "facts": {"text": text}}
