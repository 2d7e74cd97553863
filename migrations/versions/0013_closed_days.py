"""closed days: spans, sessions in spite of one, whose holidays are suggested

`clinic_closing.span_id` says which days were closed together: the id of the first of them; days of the time before
were closed one by one. `session_exception.in_spite_of_closing` keeps one session on a day that is closed.
`clinic.country` and `clinic.subdivision` say whose holidays the page of closed days suggests.

Taken back, a session that took place in spite of a closing is off again, and every day of a span stands by itself.

Revision ID: 0013
Revises: 0012

"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

Identifier = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade():
    op.add_column("clinic_closing", sa.Column("span_id", Identifier, nullable=True))
    op.add_column(
        "session_exception", sa.Column("in_spite_of_closing", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("clinic", sa.Column("country", sa.String(2), nullable=False, server_default="US"))
    op.add_column("clinic", sa.Column("subdivision", sa.String(20), nullable=False, server_default=""))


def downgrade():
    op.drop_column("clinic", "subdivision")
    op.drop_column("clinic", "country")
    op.drop_column("session_exception", "in_spite_of_closing")
    op.drop_column("clinic_closing", "span_id")
