"""what is used of budgets; more of the same raises an alert that waits

Revision ID: 0008
Revises: 0007

"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "budget_use",
        sa.Column("clinic_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("uses", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_budget_use_clinic_id_clinic")),
        sa.PrimaryKeyConstraint("clinic_id", "subject", name=op.f("pk_budget_use")),
    )
    op.create_index("ix_budget_use_changed_at", "budget_use", ["changed_at"])
    op.add_column(
        "alert",
        sa.Column("times", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False, server_default="1"),
    )
    op.add_column("alert", sa.Column("last_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("alert", sa.Column("joins", sa.String(length=120), nullable=True))
    op.create_index("ix_alert_joins", "alert", ["clinic_id", "joins"], unique=True)
    # What waited before joins what comes after: one alert of a kind and patient, the newest.
    op.execute(
        sa.text(
            "UPDATE alert SET joins = kind || ':patient:' || patient_id WHERE id IN ("
            "SELECT max(id) FROM alert WHERE patient_id IS NOT NULL AND ("
            "(status = 'open' AND kind IN ('crisis', 'worrying_message')) OR "
            "(status <> 'resolved' AND kind IN ('message', 'opted_out', 'too_many_texts'))"
            ") GROUP BY clinic_id, patient_id, kind)"
        )
    )


def downgrade():
    op.drop_index("ix_alert_joins", "alert")
    op.drop_column("alert", "joins")
    op.drop_column("alert", "last_at")
    op.drop_column("alert", "times")
    op.drop_index("ix_budget_use_changed_at", "budget_use")
    op.drop_table("budget_use")
