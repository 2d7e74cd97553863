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


# Codes of this version in the words that the one before it keeps word for word (as_written).
MESSAGE_CODES = {
    "number_changed": "the number changed before it left",
    "check_back": "asks how it is, a while after the patient was about to use",
}
ALERT_CODES = {
    "overdose_other": "tells of somebody who has overdosed",
    "unsure_danger": "tells of danger",
    "serious": "tells of something to read the same day",
    "wants_call_back": "wants a call, asked how it is after a cry for help",
    "author_limit": "more texts by hand than a day holds",
    "clinic_limit": "more texts than the clinic's day holds",
    "late": "will be late",
    "late_by": "will be late",
    "wants_call_at": "wants a call at another time",
    "wants_call_after": "wants a call at another time",
    "wants_to_move": "wants to move a session",
    "wants_another_time": "wants another time for a session",
    "wants_another_hour": "wants texts at another hour",
    "wants_other_counselor": "wants another counselor",
}


def codes_as_before():
    connection = op.get_bind()
    message = sa.table(
        "message", sa.column("id", Identifier), sa.column("problem", sa.JSON()), sa.column("reasons", sa.JSON())
    )
    for column in (message.c.problem, message.c.reasons):
        holds = sa.or_(*(sa.cast(column, sa.Text).like(f'%"{code}"%') for code in MESSAGE_CODES))
        for row_id, stored in connection.execute(sa.select(message.c.id, column).where(holds)).all():
            before = [as_before(each, MESSAGE_CODES) for each in (stored if isinstance(stored, list) else [stored])]
            value = before if isinstance(stored, list) else before[0]
            connection.execute(message.update().where(message.c.id == row_id).values({column.name: value}))
    keys = current_app.extensions["keyring"]
    alert = sa.table("alert", sa.column("id", Identifier), sa.column("reasons", sa.Text()))
    for row in connection.execute(sa.select(alert)).all():
        stored = json.loads(keys.decrypt(row.reasons))
        before = [as_before(each, ALERT_CODES) for each in stored]
        if before != stored:
            connection.execute(
                alert.update().where(alert.c.id == row.id).values(reasons=keys.encrypt(json.dumps(before)))
            )


def as_before(reason, codes):
    if reason["code"] == "opted_out_or_session":
        return {"code": "opted_out", "facts": {}}
    text = codes.get(reason["code"])
    if text is not None:
        return {"code": "as_written", "facts": {"text": text}}
    facts = {
        name: as_before(fact, codes) if isinstance(fact, dict) and "code" in fact else fact
        for name, fact in reason["facts"].items()
    }
    return {**reason, "facts": facts}


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
