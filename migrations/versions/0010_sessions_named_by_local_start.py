"""a session is named by the first series of its chain and its local start

Until now by its series and a UTC instant: 'this and all later' made a new series, and a new law on a zone's clocks other
instants, so that who was told, answers, attendance, cancelled and moved sessions were lost.

`session_series.first_id` is the first series of the chain (none: this one). `session_exception` and `attendance` name
their session by `lineage_id` and `local_start`, the wall clock of the series' zone; `moved_to` is a wall clock too. Two
rows that now have one name become one: the later series knows best. `renamed_session` is for names that an edited rule
no longer has. `attendance.reply_for` is the start that was answered, `held_at` the start of the session that was marked.
`message.about` said which sessions a text speaks of, and now also what it says: id -> local start of the patient, none
for 'off'. Where a text did not say so in its key it is the start as the schedule has it today.

Seconds of `starts_at` go: no text, page or id has ever shown them.

Revision ID: 0010
Revises: 0009

"""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

Identifier = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LOCAL = "%Y-%m-%dT%H:%M"
OLD_ID = re.compile(r"(\d+)-(\d{8}T\d{4})Z")
NEW_ID = re.compile(r"(\d+)-(\d{8}T\d{4})(?!Z)")
CHANGE = re.compile(r"change:(\d+-\d{8}T\d{4}Z):(off|\d{8}T\d{4}):")
MARKED = re.compile(r"(missed_session|second_miss):(\d+):(.+)")
CHUNK = 1000

series_table = sa.table(
    "session_series",
    *(sa.column(name) for name in ("id", "continues_id", "first_id", "time_zone")),
    sa.column("starts_at", sa.Time()),
)
exception_table = sa.table(
    "session_exception",
    *(sa.column(name) for name in ("id", "series_id", "lineage_id", "local_start", "moved_local")),
    sa.column("original_start", sa.DateTime(timezone=True)),
    sa.column("moved_to", sa.DateTime(timezone=True)),
)
attendance_table = sa.table(
    "attendance",
    *(sa.column(name) for name in ("id", "series_id", "lineage_id", "local_start", "patient_id")),
    *(sa.column(name) for name in ("reply", "reply_reason", "came", "minutes_attended", "marked_by", "reply_for")),
    *(
        sa.column(name, sa.DateTime(timezone=True))
        for name in ("original_start", "replied_at", "marked_at", "held_at")
    ),
)
message_table = sa.table(
    "message", sa.column("id"), sa.column("patient_id"), sa.column("key"), sa.column("about", sa.JSON(none_as_null=True))
)
alert_table = sa.table("alert", sa.column("id"), sa.column("key"))
patient_table = sa.table("patient", sa.column("id"), sa.column("time_zone"))


def upgrade():
    op.add_column("session_series", sa.Column("first_id", Identifier, nullable=True))
    op.create_index("ix_session_series_first_id", "session_series", ["first_id"])
    for name in ("session_exception", "attendance"):
        op.add_column(name, sa.Column("lineage_id", Identifier, nullable=True))
        op.add_column(name, sa.Column("local_start", sa.String(16), nullable=True))
    op.add_column("session_exception", sa.Column("moved_local", sa.String(16), nullable=True))
    op.add_column("attendance", sa.Column("reply_for", sa.String(16), nullable=True))
    op.add_column("attendance", sa.Column("held_at", sa.DateTime(timezone=True), nullable=True))
    names = Names(op.get_bind())
    names.write_first()
    name_exceptions(names)
    name_attendance(names)
    name_messages(names)
    rename_alerts(names.new_id)
    with op.batch_alter_table("session_exception") as table:
        table.drop_constraint("uq_session_exception_series_id_original_start", type_="unique")
        table.drop_constraint("fk_session_exception_clinic_id_series_id_session_series", type_="foreignkey")
        for column in ("series_id", "original_start", "moved_to"):
            table.drop_column(column)
        table.alter_column("lineage_id", existing_type=Identifier, nullable=False)
        table.alter_column("local_start", existing_type=sa.String(16), nullable=False)
        table.alter_column("moved_local", existing_type=sa.String(16), new_column_name="moved_to")
        keys(table, "session_exception", ["lineage_id", "local_start"])
    op.drop_index("ix_attendance_patient_id", "attendance")
    with op.batch_alter_table("attendance") as table:
        table.drop_constraint("uq_attendance_series_id_original_start_patient_id", type_="unique")
        table.drop_constraint("fk_attendance_clinic_id_series_id_session_series", type_="foreignkey")
        for column in ("series_id", "original_start"):
            table.drop_column(column)
        table.alter_column("lineage_id", existing_type=Identifier, nullable=False)
        table.alter_column("local_start", existing_type=sa.String(16), nullable=False)
        keys(table, "attendance", ["lineage_id", "local_start", "patient_id"])
        table.create_index("ix_attendance_patient_id", ["patient_id", "local_start"])
    op.create_table(
        "renamed_session",
        sa.Column("id", Identifier, nullable=False),
        sa.Column("clinic_id", Identifier, nullable=False),
        sa.Column("lineage_id", Identifier, nullable=False),
        sa.Column("local_start", sa.String(16), nullable=False),
        sa.Column("became", sa.String(16), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "lineage_id"],
            ["session_series.clinic_id", "session_series.id"],
            name=op.f("fk_renamed_session_clinic_id_lineage_id_session_series"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_renamed_session")),
        sa.UniqueConstraint("lineage_id", "local_start", name=op.f("uq_renamed_session_lineage_id_local_start")),
    )


def keys(table, name, unique):
    table.create_foreign_key(
        op.f(f"fk_{name}_clinic_id_lineage_id_session_series"),
        "session_series",
        ["clinic_id", "lineage_id"],
        ["clinic_id", "id"],
    )
    table.create_unique_constraint(op.f(f"uq_{name}_{'_'.join(unique)}"), unique)


class Names:
    """Series of the whole database, and what the sessions of each are called."""

    def __init__(self, connection):
        self.connection = connection
        rows = connection.execute(sa.select(series_table)).all()
        self.zones = {row.id: ZoneInfo(row.time_zone) for row in rows}
        self.starts_at = {row.id: row.starts_at for row in rows}
        before = {row.id: row.continues_id for row in rows}
        self.first = {row.id: self.first_of(row.id, before) for row in rows}
        self.moved = {}  # (lineage, local start) -> new local start in the series' zone

    @staticmethod
    def first_of(series_id, before):
        while before.get(series_id) is not None:
            series_id = before[series_id]
        return series_id

    def write_first(self):
        for series_id, first in self.first.items():
            at = self.starts_at[series_id]
            values = {"first_id": first} if first != series_id else {}
            if at.second or at.microsecond:
                values["starts_at"] = at.replace(second=0, microsecond=0)
            if values:
                self.connection.execute(
                    series_table.update().where(series_table.c.id == series_id).values(**values)
                )

    def local(self, series_id, instant):
        return aware(instant).astimezone(self.zones[series_id]).strftime(LOCAL)

    def name(self, series_id, instant):
        return self.first[series_id], self.local(series_id, instant)

    def start(self, series_id, local):
        """When the session of this name takes place, as far as its exception says."""
        zone = self.zones[series_id]
        at = self.moved.get((self.first[series_id], local)) or local
        return datetime.fromisoformat(at).replace(tzinfo=zone).astimezone(UTC)

    def has(self, text):
        found = OLD_ID.fullmatch(text)
        return found is not None and int(found[1]) in self.first

    def new_id(self, text):
        if not self.has(text):
            return text
        found = OLD_ID.fullmatch(text)
        lineage, local = self.name(int(found[1]), instant_of(found[2]))
        return f"{lineage}-{local.replace('-', '').replace(':', '')}"


def instant_of(text):
    return datetime.strptime(text, "%Y%m%dT%H%M").replace(tzinfo=UTC)


def aware(instant):
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant


def name_exceptions(names):
    known = {}
    for row in names.connection.execute(sa.select(exception_table).order_by(exception_table.c.series_id)).all():
        name = names.name(row.series_id, row.original_start)
        if name in known:
            names.connection.execute(exception_table.delete().where(exception_table.c.id == known[name]))
        known[name] = row.id
        moved = None if row.moved_to is None else names.local(row.series_id, row.moved_to)
        names.moved[name] = moved
        names.connection.execute(
            exception_table.update()
            .where(exception_table.c.id == row.id)
            .values(lineage_id=name[0], local_start=name[1], moved_local=moved)
        )


def name_attendance(names):
    known = {}
    for row in names.connection.execute(sa.select(attendance_table).order_by(attendance_table.c.series_id)).all():
        lineage, local = names.name(row.series_id, row.original_start)
        start = names.start(row.series_id, local)
        values = {"lineage_id": lineage, "local_start": local}
        earlier = known.get((lineage, local, row.patient_id))
        if earlier is not None:
            values |= missing_in(row, earlier)
            names.connection.execute(attendance_table.delete().where(attendance_table.c.id == earlier.id))
        known[lineage, local, row.patient_id] = row
        if (values.get("reply") or row.reply) is not None:
            values["reply_for"] = names.moved.get((lineage, local)) or local
        if (values.get("came") or row.came) is not None:
            values["held_at"] = start
        names.connection.execute(attendance_table.update().where(attendance_table.c.id == row.id).values(**values))


def missing_in(row, earlier):
    """What the earlier row of the same session knows and the later one does not."""
    found = {}
    for said, others in (("reply", ("reply_reason", "replied_at")), ("came", ("minutes_attended", "marked_by", "marked_at"))):
        if getattr(row, said) is None and getattr(earlier, said) is not None:
            found |= {name: getattr(earlier, name) for name in (said, *others)}
    return found


def name_messages(names):
    zones = dict(names.connection.execute(sa.select(patient_table.c.id, patient_table.c.time_zone)).all())
    for row in messages(names.connection):
        if not isinstance(row.about, list):
            continue
        zone = ZoneInfo(zones[row.patient_id])
        change = CHANGE.match(row.key or "")
        about = {}
        for text in row.about:
            if not names.has(text):
                continue
            said = start_of(names, text)
            if change and change[1] == text:
                said = None if change[2] == "off" else instant_of(change[2])
            elif change and change[2] != "off":
                said = instant_of(change[2])  # under the name of the series that took over
            about[names.new_id(text)] = None if said is None else said.astimezone(zone).strftime(LOCAL)
        write_about(names.connection, row.id, about or None)


def start_of(names, text):
    found = OLD_ID.fullmatch(text)
    _, local = names.name(int(found[1]), instant_of(found[2]))
    return names.start(int(found[1]), local)


def messages(connection):
    """Texts that speak of something, in chunks: the table may be large."""
    last = 0
    while True:
        rows = connection.execute(
            sa.select(message_table)
            .where(message_table.c.id > last, message_table.c.about.is_not(None))
            .order_by(message_table.c.id)
            .limit(CHUNK)
        ).all()
        yield from rows
        if len(rows) < CHUNK:
            return
        last = rows[-1].id


def write_about(connection, message_id, about):
    connection.execute(message_table.update().where(message_table.c.id == message_id).values(about=about))


def rename_alerts(new_name):
    """Correcting an attendance mark finds its alert by these keys."""
    connection = op.get_bind()
    some = sa.or_(*(alert_table.c.key.like(f"{kind}:%") for kind in ("missed_session", "second_miss")))
    for row in connection.execute(sa.select(alert_table).where(some)).all():
        found = MARKED.fullmatch(row.key)
        if found and (name := new_name(found[3])) != found[3]:
            key = f"{found[1]}:{found[2]}:{name}"
            if connection.scalar(sa.select(sa.func.count()).select_from(alert_table).where(alert_table.c.key == key)):
                continue
            connection.execute(alert_table.update().where(alert_table.c.id == row.id).values(key=key))


def downgrade():
    """Every session goes back to a series and an instant: that of the chain which was the first to have its day."""
    op.drop_table("renamed_session")
    for name in ("session_exception", "attendance"):
        op.add_column(name, sa.Column("series_id", Identifier, nullable=True))
        op.add_column(name, sa.Column("original_start", sa.DateTime(timezone=True), nullable=True))
    op.add_column("session_exception", sa.Column("moved_instant", sa.DateTime(timezone=True), nullable=True))
    connection = op.get_bind()
    chains = Chains(connection)
    moved = sa.table("session_exception", sa.column("id"), sa.column("moved_to"))
    target = sa.table(
        "session_exception", sa.column("id"), sa.column("moved_instant", sa.DateTime(timezone=True))
    )
    for table in (exception_table, attendance_table):
        rows = connection.execute(sa.select(table.c.id, table.c.lineage_id, table.c.local_start)).all()
        for row in rows:
            series_id, instant = chains.old_name(row.lineage_id, row.local_start)
            connection.execute(
                table.update().where(table.c.id == row.id).values(series_id=series_id, original_start=instant)
            )
    lineages = dict(connection.execute(sa.select(exception_table.c.id, exception_table.c.lineage_id)).all())
    for row in connection.execute(sa.select(moved).where(moved.c.moved_to.is_not(None))).all():
        connection.execute(
            target.update()
            .where(target.c.id == row.id)
            .values(moved_instant=chains.instant(lineages[row.id], row.moved_to))
        )
    for row in messages(connection):
        if isinstance(row.about, dict):
            write_about(connection, row.id, [chains.old_id(text) for text in row.about])
    rename_alerts(chains.old_id)
    with op.batch_alter_table("session_exception") as table:
        back(table, "session_exception", ["lineage_id", "local_start"], ["series_id", "original_start"])
        table.drop_column("moved_to")
        table.alter_column("moved_instant", existing_type=sa.DateTime(timezone=True), new_column_name="moved_to")
    op.drop_index("ix_attendance_patient_id", "attendance")
    with op.batch_alter_table("attendance") as table:
        unique = ["series_id", "original_start", "patient_id"]
        back(table, "attendance", ["lineage_id", "local_start", "patient_id"], unique)
        table.drop_column("reply_for")
        table.drop_column("held_at")
        table.create_index("ix_attendance_patient_id", ["patient_id", "original_start"])
    op.drop_index("ix_session_series_first_id", "session_series")
    op.drop_column("session_series", "first_id")


def back(table, name, unique, unique_before):
    table.drop_constraint(op.f(f"uq_{name}_{'_'.join(unique)}"), type_="unique")
    table.drop_constraint(op.f(f"fk_{name}_clinic_id_lineage_id_session_series"), type_="foreignkey")
    table.drop_column("lineage_id")
    table.drop_column("local_start")
    table.alter_column("series_id", existing_type=Identifier, nullable=False)
    table.alter_column("original_start", existing_type=sa.DateTime(timezone=True), nullable=False)
    table.create_foreign_key(
        op.f(f"fk_{name}_clinic_id_series_id_session_series"),
        "session_series",
        ["clinic_id", "series_id"],
        ["clinic_id", "id"],
    )
    table.create_unique_constraint(op.f(f"uq_{name}_{'_'.join(unique_before)}"), unique_before)


class Chains:
    def __init__(self, connection):
        dated = sa.table("session_series", sa.column("id"), sa.column("first_id"), sa.column("starts_on", sa.Date()))
        self.zones = {
            row.id: ZoneInfo(row.time_zone)
            for row in connection.execute(sa.select(series_table.c.id, series_table.c.time_zone)).all()
        }
        self.series = {}  # lineage -> (first day, series id), in order
        for row in connection.execute(sa.select(dated).order_by(dated.c.starts_on, dated.c.id)).all():
            self.series.setdefault(row.first_id or row.id, []).append((row.starts_on.isoformat(), row.id))

    def instant(self, lineage, local):
        return datetime.fromisoformat(local).replace(tzinfo=self.zones[lineage]).astimezone(UTC)

    def old_name(self, lineage, local):
        begun = [series_id for first_day, series_id in self.series[lineage] if first_day <= local[:10]]
        return (begun or [lineage])[-1], self.instant(lineage, local)

    def old_id(self, text):
        found = NEW_ID.fullmatch(text)
        if not found or int(found[1]) not in self.series:
            return text
        day, at = found[2].split("T")
        series_id, instant = self.old_name(int(found[1]), f"{day[:4]}-{day[4:6]}-{day[6:]}T{at[:2]}:{at[2:]}")
        return f"{series_id}-{instant:%Y%m%dT%H%M}Z"
