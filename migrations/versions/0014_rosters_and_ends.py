"""rosters without a day twice, and what can be taken back: an end of a series, days taken off a roster

`roster_entry`: what is empty goes, what overlaps is cut, so that no session is there twice; from now on an entry does
not end before it begins, and one person has one open entry in a series. `roster_removal` keeps the days that were taken off;
`session_series.rules_before_end` the rules as they were before the series was ended. Series that were ended before
have none: that end cannot be told from one they were entered with.

Revision ID: 0014
Revises: 0013

"""

from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

Identifier = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OPEN = sa.text("until_day IS NULL")


def upgrade():
    op.add_column("session_series", sa.Column("rules_before_end", sa.JSON(), nullable=False, server_default="[]"))
    op.create_table(
        "roster_removal",
        sa.Column("id", Identifier, nullable=False),
        sa.Column("clinic_id", Identifier, nullable=False),
        sa.Column("series_id", Identifier, nullable=False),
        sa.Column("patient_id", Identifier, nullable=False),
        sa.Column("days", sa.JSON(), nullable=False),
        sa.Column("removed_by", Identifier, nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "patient_id"],
            ["patient.clinic_id", "patient.id"],
            name=op.f("fk_roster_removal_clinic_id_patient_id_patient"),
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "series_id"],
            ["session_series.clinic_id", "session_series.id"],
            name=op.f("fk_roster_removal_clinic_id_series_id_session_series"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roster_removal")),
    )
    op.create_index("ix_roster_removal_series_id", "roster_removal", ["series_id", "patient_id"])
    no_day_twice()
    with op.batch_alter_table("roster_entry") as batch_op:
        batch_op.create_check_constraint(op.f("ck_roster_entry_in_order"), "until_day IS NULL OR until_day >= from_day")
    op.create_index(
        "uq_roster_entry_open",
        "roster_entry",
        ["series_id", "patient_id"],
        unique=True,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )


def downgrade():
    op.drop_index("uq_roster_entry_open", "roster_entry")
    with op.batch_alter_table("roster_entry") as batch_op:
        batch_op.drop_constraint(op.f("ck_roster_entry_in_order"), type_="check")
    op.drop_index("ix_roster_removal_series_id", "roster_removal")
    op.drop_table("roster_removal")
    op.drop_column("session_series", "rules_before_end")


def no_day_twice():
    connection = op.get_bind()
    entry = sa.table(
        "roster_entry",
        sa.column("id", Identifier),
        sa.column("series_id", Identifier),
        sa.column("patient_id", Identifier),
        sa.column("from_day", sa.Date()),
        sa.column("until_day", sa.Date()),
    )
    ordered = sa.select(entry).order_by(entry.c.series_id, entry.c.patient_id, entry.c.from_day, entry.c.id)
    place, covered, gone, cut = None, date.min, [], []
    for row in connection.execute(ordered).all():
        if (row.series_id, row.patient_id) != place:
            place, covered = (row.series_id, row.patient_id), date.min
        first, end = max(row.from_day, covered), row.until_day or date.max
        if first >= end:
            gone.append(row.id)
            continue
        if first != row.from_day:
            cut.append((row.id, first))
        covered = end
    for row_id in gone:
        connection.execute(entry.delete().where(entry.c.id == row_id))
    for row_id, first in reversed(cut):  # the last one first, so that no two begin on one day meanwhile
        connection.execute(entry.update().where(entry.c.id == row_id).values(from_day=first))
