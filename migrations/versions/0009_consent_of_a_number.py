"""consent belongs to a person and a number

`consent_event.phone_hash` says for which number it was given or taken back; `patient.phone_since`, since when the patient
has the present one; `signed_form`, why a supervisor opened texts again after an opt-out.

Events of the time before have the hash of the present number, where it has not changed since as far as the audit trail
knows; the others keep none: which number they were about is not known any more. What a patient's texts are now
(`patient.texting`) stays as it is.

Revision ID: 0009
Revises: 0008

"""

import json

import sqlalchemy as sa
from alembic import op
from flask import current_app

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

Identifier = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade():
    op.add_column("consent_event", sa.Column("phone_hash", sa.String(64), nullable=True))
    op.add_column("patient", sa.Column("phone_since", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "signed_form",
        sa.Column("id", Identifier, nullable=False),
        sa.Column("clinic_id", Identifier, nullable=False),
        sa.Column("patient_id", Identifier, nullable=False),
        sa.Column("consent_event_id", Identifier, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("entered_by", Identifier, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "patient_id"],
            ["patient.clinic_id", "patient.id"],
            name=op.f("fk_signed_form_clinic_id_patient_id_patient"),
        ),
        sa.ForeignKeyConstraint(
            ["consent_event_id"], ["consent_event.id"], name=op.f("fk_signed_form_consent_event_id_consent_event")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_form")),
        sa.UniqueConstraint("consent_event_id", name=op.f("uq_signed_form_consent_event_id")),
    )
    op.create_index("ix_signed_form_patient_id", "signed_form", ["patient_id"])
    allow_changes()
    op.execute(
        "UPDATE consent_event SET phone_hash = "
        "(SELECT patient.phone_hash FROM patient WHERE patient.id = consent_event.patient_id) "
        "WHERE NOT EXISTS (SELECT 1 FROM audit_event WHERE audit_event.patient_id = consent_event.patient_id "
        "AND audit_event.action = 'phone changed' AND audit_event.at >= consent_event.at)"
    )
    refuse_changes()


def downgrade():
    codes_as_before()
    op.drop_index("ix_signed_form_patient_id", "signed_form")
    op.drop_table("signed_form")
    op.drop_column("patient", "phone_since")
    op.drop_column("consent_event", "phone_hash")


def codes_as_before():
    """Codes of this version in words or codes that the one before it knows."""
    message = sa.table("message", sa.column("problem", sa.JSON()))
    written = {"code": "as_written", "facts": {"text": "the number changed before it left"}}
    op.execute(
        message.update()
        .where(sa.cast(message.c.problem, sa.Text).like('%"number_changed"%'))
        .values(problem=sa.literal(written, sa.JSON()))
    )
    keys = current_app.extensions["keyring"]
    alert = sa.table(
        "alert", sa.column("id", Identifier), sa.column("kind", sa.String()), sa.column("reasons", sa.Text())
    )
    connection = op.get_bind()
    for row in connection.execute(sa.select(alert).where(alert.c.kind == "opted_out")).all():
        reasons = json.loads(keys.decrypt(row.reasons))
        before = [
            {"code": "opted_out", "facts": {}} if each["code"] == "opted_out_or_session" else each for each in reasons
        ]
        if before != reasons:
            connection.execute(
                alert.update().where(alert.c.id == row.id).values(reasons=keys.encrypt(json.dumps(before)))
            )


def allow_changes():
    """The table can only be added to (revision 0002), but what is there has to get its number."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE consent_event DISABLE TRIGGER consent_event_append_only")
    else:
        op.execute("DROP TRIGGER consent_event_no_update")


def refuse_changes():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE consent_event ENABLE TRIGGER consent_event_append_only")
    else:
        op.execute(
            "CREATE TRIGGER consent_event_no_update BEFORE UPDATE ON consent_event "
            "BEGIN SELECT RAISE(ABORT, 'consent_event is append-only'); END"
        )
