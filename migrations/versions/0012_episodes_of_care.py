"""a discharge has a reason and can be taken back; places on rosters end together with the level of care

`discharge`: why, the last day, and how things stood before it. `roster_entry.ends_with` and `until_before`: which change
of level ends a place, and what held without it; `enrollment.replaced`: planned changes that one put aside.

Whoever was discharged before this still stood on rosters without an end: these places ended with the treatment. There is
no `discharge` for them: why they left was not kept.

Revision ID: 0012
Revises: 0011

"""

import json

import sqlalchemy as sa
from alembic import op
from flask import current_app

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

Identifier = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade():
    op.create_table(
        "discharge",
        sa.Column("id", Identifier, nullable=False),
        sa.Column("clinic_id", Identifier, nullable=False),
        sa.Column("patient_id", Identifier, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("level", sa.String(24), nullable=True),
        sa.Column("left", sa.Text(), nullable=False),
        sa.Column("discharged_by", Identifier, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", Identifier, nullable=True),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "patient_id"],
            ["patient.clinic_id", "patient.id"],
            name=op.f("fk_discharge_clinic_id_patient_id_patient"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_discharge")),
    )
    op.create_index("ix_discharge_patient_id", "discharge", ["patient_id"])
    op.create_index(
        "uq_discharge_standing",
        "discharge",
        ["patient_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.add_column("enrollment", sa.Column("replaced", sa.Text(), nullable=True))
    op.add_column("roster_entry", sa.Column("ends_with", Identifier, nullable=True))
    op.add_column("roster_entry", sa.Column("until_before", sa.Date(), nullable=True))
    op.execute(
        "UPDATE roster_entry SET until_day = ("
        "SELECT CASE WHEN max(enrollment.ends_on) > roster_entry.from_day THEN max(enrollment.ends_on) "
        "ELSE roster_entry.from_day END FROM enrollment WHERE enrollment.patient_id = roster_entry.patient_id) "
        "WHERE until_day IS NULL AND patient_id IN (SELECT id FROM patient WHERE status = 'discharged') "
        "AND patient_id NOT IN (SELECT patient_id FROM enrollment WHERE ends_on IS NULL)"
    )


def downgrade():
    codes_as_before()
    op.drop_column("roster_entry", "until_before")
    op.drop_column("roster_entry", "ends_with")
    op.drop_column("enrollment", "replaced")
    op.drop_index("uq_discharge_standing", "discharge")
    op.drop_index("ix_discharge_patient_id", "discharge")
    op.drop_table("discharge")


# Codes of this version, in words for the one before it.
AUDIT_ACTIONS = (
    "level change withdrawn",
    "level change moved",
    "discharge taken back",
    "patient readmitted",
    "consent lapsed",
)
RECORD_PARTS = ("former patients", "search by name")


def codes_as_before():
    connection = op.get_bind()
    allow_changes("audit_event", "consent_event")
    # A consent that lapsed is one that is to be asked for: what 'declined' leaves too.
    op.execute("UPDATE consent_event SET kind = 'declined' WHERE kind = 'lapsed'")
    event = sa.table(
        "audit_event",
        sa.column("id", Identifier),
        sa.column("action", sa.String()),
        sa.column("part", sa.String()),
        sa.column("details", sa.JSON()),
    )
    later = sa.or_(event.c.action.in_(AUDIT_ACTIONS), event.c.part.in_(RECORD_PARTS))
    for row in connection.execute(sa.select(event).where(later)).all():
        words = f"read {row.part}" if row.part else row.action
        changed = {"action": "as_written", "part": None, "details": {**(row.details or {}), "text": words}}
        connection.execute(event.update().where(event.c.id == row.id).values(changed))
    refuse_changes("audit_event", "consent_event")
    keys = current_app.extensions["keyring"]
    alert = sa.table("alert", sa.column("id", Identifier), sa.column("noted", sa.Text()))
    for row in connection.execute(sa.select(alert)).all():
        stored = json.loads(keys.decrypt(row.noted)) if row.noted else []
        before = [each for each in stored if each["code"] != "discharged"]
        if before != stored:
            connection.execute(alert.update().where(alert.c.id == row.id).values(noted=keys.encrypt(json.dumps(before))))


def allow_changes(*tables):
    """These tables can only be added to (revision 0002)."""
    for table in tables:
        if op.get_bind().dialect.name == "postgresql":
            op.execute(f"ALTER TABLE {table} DISABLE TRIGGER {table}_append_only")
        else:
            op.execute(f"DROP TRIGGER {table}_no_update")


def refuse_changes(*tables):
    for table in tables:
        if op.get_bind().dialect.name == "postgresql":
            op.execute(f"ALTER TABLE {table} ENABLE TRIGGER {table}_append_only")
        else:
            op.execute(
                f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
