"""The clocks change while nobody sends: what is stale then expires, what is of use goes out once, at the right hour."""

from __future__ import annotations

import time as stopwatch
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from companion.database import db
from companion.models import Message, Patient
from companion.rules.windows import local_instant
from tests.builders import CHICAGO, a_counselor, a_group, a_patient
from tests.conftest import SetClock
from tests.faults.burst import REACHED, account_for
from tests.serving import Stack

ZONE = ZoneInfo(CHICAGO)
ZONES = (CHICAGO, "America/New_York", "America/Phoenix")  # Phoenix never changes its clocks
SUNDAYS = {"spring": date(2026, 3, 8), "autumn": date(2026, 11, 1)}
SESSION = time(14)  # every day; its second reminder is due two hours before
PATIENTS = 9
STEP = timedelta(minutes=30)

# Back half an hour before Sunday's session, or half an hour after it began: with the hour of the change
# counted wrongly, one of the two would be taken for the other. True: its second reminder still goes out.
BACK = {time(13, 30): True, time(14, 30): False}


def at(day: date, clock_time: time) -> datetime:
    return local_instant(day, clock_time, ZONE)


def every_step(start: datetime, end: datetime) -> Iterator[datetime]:
    while start < end:
        yield start
        start += STEP


@pytest.mark.parametrize("back", BACK, ids=lambda back: f"back at {back:%H:%M}")
@pytest.mark.parametrize(
    ("database_url", "season"), [("sqlite", "spring"), ("postgresql", "autumn")], indirect=["database_url"]
)
def test_a_backlog_over_the_change_of_the_clocks(
    season: str, back: time, stack: Stack, clock: SetClock, record_property: Callable[[str, object], None]
) -> None:
    began = stopwatch.monotonic()
    sunday = SUNDAYS[season]
    day = timedelta(days=1)
    clock.set(at(sunday - 3 * day, time(10)))
    counselor = a_counselor()
    people = [a_patient(counselor, clock(), time_zone=ZONES[number % len(ZONES)]) for number in range(PATIENTS)]
    a_group(counselor, people, clock(), starts_on=sunday - 2 * day, starts_at=SESSION, minutes=60, rrule="FREQ=DAILY")
    planned = stack.plan_ahead()
    assert planned.patients == 0, "planned when the group was entered"
    up = [
        *every_step(at(sunday - 2 * day, time(8)), at(sunday - day, time(9))),
        *every_step(at(sunday, back), at(sunday + day, time(21))),
    ]
    for instant in up:
        clock.set(instant)
        stack.plan_ahead()
        stack.send_due()
        stack.settle_unknown()
    stack.simulator.wait_for(lambda: not stack.simulator.app.extensions["store"].unfinished())
    account = account_for(stack, until=clock(), unique_words=False)
    rows = due_until(clock())
    for row in rows:
        assert row.status in (*REACHED, "expired"), (row.key, row.status, row.problem)
        assert row.handed_over_at == first_chance(row, up), row.key
    second_reminders = [row for row in rows if row.key == f"session:{sunday}:soon"]
    assert [row.status in REACHED for row in second_reminders] == PATIENTS * [BACK[back]]
    assert {row.due_at for row in second_reminders} == {at(sunday, time(12))}
    for person in people:
        assert len(stack.simulator.texts_to(person.phone)) == sum(
            row.status in REACHED for row in rows if row.patient_id == person.id
        )
    record_property(
        "count",
        f"clocks change in {season}, back at {back:%H:%M}: {account} [{stopwatch.monotonic() - began:.0f} s]",
    )


def due_until(now: datetime) -> list[Message]:
    db.session.rollback()
    return list(db.session.scalars(select(Message).where(Message.due_at <= now).order_by(Message.id)))


def first_chance(row: Message, up: list[datetime]) -> datetime | None:
    """The first moment at which somebody was there to send it, it was of use, and texts were allowed (9 to 20)."""
    assert row.due_at is not None and row.useful_until is not None
    zone = ZoneInfo(zone_of(row))
    return next(
        (
            instant
            for instant in up
            if row.due_at <= instant < row.useful_until and time(9) <= instant.astimezone(zone).time() < time(20)
        ),
        None,
    )


def zone_of(row: Message) -> str:
    return db.session.get_one(Patient, row.patient_id).time_zone
