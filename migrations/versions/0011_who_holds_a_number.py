"""a number is held by one patient in care, by a household, or by nobody

`patient.phone` may be empty (calls only). A number is unique among a clinic's patients in care, save where they share
the phone on purpose (`phone_shared`); those who were discharged hold theirs no longer. `message.refused_sids` keeps the
ids of tries that Twilio took and that then failed for their sender's sake.

The way back leaves out nobody, but it needs every number to be one patient's: it gives a made-up hash to all but one of
those who have the same, and to those who have none.

Revision ID: 0011
Revises: 0010

"""

import json

import sqlalchemy as sa
from alembic import op
from flask import current_app

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

Identifier = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ONE_HOLDER = sa.text("status = 'active' AND NOT phone_shared")


def upgrade():
    op.add_column("message", sa.Column("refused_sids", sa.JSON(), nullable=True))
    with op.batch_alter_table("patient") as table:
        table.add_column(sa.Column("phone_shared", sa.Boolean(), server_default=sa.false(), nullable=False))
        table.alter_column("phone", existing_type=sa.Text(), nullable=True)
        table.alter_column("phone_hash", existing_type=sa.String(64), nullable=True)
        table.drop_constraint(op.f("uq_patient_clinic_id_phone_hash"), type_="unique")
    op.create_index(
        "uq_patient_clinic_id_phone_hash",
        "patient",
        ["clinic_id", "phone_hash"],
        unique=True,
        sqlite_where=ONE_HOLDER,
        postgresql_where=ONE_HOLDER,
    )


def downgrade():
    codes_as_before()
    op.drop_index("uq_patient_clinic_id_phone_hash", "patient")
    one_number_each()
    with op.batch_alter_table("patient") as table:
        table.drop_column("phone_shared")
        table.alter_column("phone", existing_type=sa.Text(), nullable=False)
        table.alter_column("phone_hash", existing_type=sa.String(64), nullable=False)
        table.create_unique_constraint(op.f("uq_patient_clinic_id_phone_hash"), ["clinic_id", "phone_hash"])
    op.drop_column("message", "refused_sids")


def one_number_each():
    """Whoever is in care and was added last keeps a number; nothing is texted to the others' made-up ones."""
    keys = current_app.extensions["keyring"]
    patient = sa.table(
        "patient",
        sa.column("id", Identifier),
        sa.column("clinic_id", Identifier),
        sa.column("phone", sa.Text()),
        sa.column("phone_hash", sa.String()),
        sa.column("phone_status", sa.String()),
        sa.column("phone_shared", sa.Boolean()),
        sa.column("status", sa.String()),
    )
    rows = op.get_bind().execute(sa.select(patient).order_by(patient.c.status, patient.c.id.desc())).all()
    held = set()
    for row in rows:
        changes = {}
        if row.phone_status == "landline" or row.phone_shared:
            changes["phone_status"] = "suspended"
        if row.phone_hash is None or (row.clinic_id, row.phone_hash) in held:
            changes |= {"phone_hash": keys.digest("no phone", str(row.id)), "phone_status": "suspended"}
        if row.phone is None:
            changes["phone"] = keys.encrypt("")
        held.add((row.clinic_id, row.phone_hash))
        if changes:
            op.execute(patient.update().where(patient.c.id == row.id).values(changes))


# Codes of this version in the words that the one before it keeps word for word (as_written).
MESSAGE_CODES = {
    "no_number": "no phone number",
    "phone_shared": "held: another patient shares the phone",
}
MEANINGS = {
    "trial_account": "the Twilio account is a trial",
    "sender_of_another_account": "the sender's number belongs to another Twilio account",
    "service_not_valid": "there is no such messaging service",
    "service_without_numbers": "the messaging service holds no number",
    "sender_not_provisioned": "carriers have not taken up the sender yet",
    "toll_free_not_verified": "the toll-free sender is not verified",
    "campaign_suspended": "the sender's A2P campaign is suspended",
    "messaging_disabled": "outgoing texts are switched off for the Twilio account",
    "sender_id_needed": "the country wants a registered sender ID",
    "too_fast": "the sender goes faster than its registration allows",
    "daily_limit": "the day's limit of texts is reached",
    "loop_prevented": "Twilio took the texts for a loop",
    "twilio_maintenance": "Twilio is under maintenance",
}
ALERT_CODES = {
    "from_shared_phone": "wrote from a phone that patients share",
    "start_from_shared_phone": "texted START from a phone that patients share",
}
AUDIT_ACTIONS = ("number is a landline", "phone shared", "phone shared no more")


def codes_as_before():
    connection = op.get_bind()
    message = sa.table("message", sa.column("id", Identifier), sa.column("problem", sa.JSON()))
    codes = MESSAGE_CODES | MEANINGS
    holds = sa.or_(*(sa.cast(message.c.problem, sa.Text).like(f'%"{code}"%') for code in codes))
    for row_id, stored in connection.execute(sa.select(message.c.id, message.c.problem).where(holds)).all():
        values = {"problem": as_written(codes[stored["code"]])}
        connection.execute(message.update().where(message.c.id == row_id).values(values))
    keys = current_app.extensions["keyring"]
    alert = sa.table("alert", sa.column("id", Identifier), sa.column("reasons", sa.Text()))
    for row in connection.execute(sa.select(alert)).all():
        stored = json.loads(keys.decrypt(row.reasons))
        before = [alert_as_before(each) for each in stored]
        if before != stored:
            connection.execute(
                alert.update().where(alert.c.id == row.id).values(reasons=keys.encrypt(json.dumps(before)))
            )
    audit = sa.table("audit_event", sa.column("action", sa.String()), sa.column("details", sa.JSON()))
    allow_changes()
    for action in AUDIT_ACTIONS:
        values = {"action": "as_written", "details": {"text": action}}
        connection.execute(audit.update().where(audit.c.action == action).values(values))
    refuse_changes()


def alert_as_before(reason):
    what = (reason["facts"].get("what") or {}).get("code") if isinstance(reason["facts"].get("what"), dict) else None
    if what in MEANINGS:
        return as_written(f"texts are refused: {MEANINGS[what]}")
    text = ALERT_CODES.get(reason["code"])
    return as_written(text) if text else reason


def as_written(text):
    return {"code": "as_written", "facts": {"text": text}}


def allow_changes():
    """The audit trail can only be added to (revision 0002), but the version before knows fewer words."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE audit_event DISABLE TRIGGER audit_event_append_only")
    else:
        op.execute("DROP TRIGGER audit_event_no_update")


def refuse_changes():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE audit_event ENABLE TRIGGER audit_event_append_only")
    else:
        op.execute(
            "CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event "
            "BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END"
        )
