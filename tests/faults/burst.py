"""A burst of texts, and the count at its end: what became of every one of them, here and at Twilio."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, insert, select, true

from companion.database import db, transaction
from companion.keyring import phone_hash
from companion.models import Alert, Clinic, Message, Patient
from companion.models.message import OUTBOUND
from companion.rules.patients.states import PatientStatus, Texting
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind, priority
from tests.builders import a_clinic
from tests.serving import Stack

# Kinds that no quiet hours hold back: these tests run at any hour.
KINDS = (MessageKind.personal, MessageKind.personal, MessageKind.personal, MessageKind.reply)
REACHED = (MessageStatus.accepted, MessageStatus.sent, MessageStatus.delivered)
ENDED_WITHOUT = (MessageStatus.failed, MessageStatus.expired, MessageStatus.cancelled)


def a_burst(number: int, now: datetime, clinics: int = 10, patients: int = 20) -> None:
    """`number` texts due now to `clinics` x `patients` people, inserted in bulk; each has words of its own."""
    made = [a_clinic(f"Clinic {place}", sender=f"+150055501{place:02d}") for place in range(clinics)]
    phones = itertools.count()
    with transaction():
        rows = [
            _patient(clinic, f"+1{400 + place // 100}55501{place % 100:02d}", now)
            for clinic in made
            for place in itertools.islice(phones, patients)
        ]
        found = db.session.execute(insert(Patient).returning(Patient.id, Patient.clinic_id), rows).all()
        people = itertools.cycle(found)
        texts = [_text(place, *next(people), now) for place in range(number)]
        db.session.execute(insert(Message), texts)


def _patient(clinic: Clinic, phone: str, now: datetime) -> dict[str, object]:
    return {
        "clinic_id": clinic.id,
        "given_name": "Robin",
        "family_name": "Example",
        "phone": phone,
        "phone_hash": phone_hash(phone),
        "time_zone": "America/Chicago",
        "status": PatientStatus.active,
        "texting": Texting.consented,
        "risk_thresholds": {},
        "planned_until": now + timedelta(days=30),
        "created_at": now,
    }


def _text(place: int, patient_id: int, clinic_id: int, now: datetime) -> dict[str, object]:
    kind = KINDS[place % len(KINDS)]
    return {
        "clinic_id": clinic_id,
        "patient_id": patient_id,
        "direction": OUTBOUND,
        "kind": kind,
        "status": MessageStatus.pending,
        "body": f"Text number {place}",
        "created_at": now,
        "key": f"burst:{place}",
        "planned": False,
        "priority": priority(kind),
        "due_at": now,
        "useful_until": now + timedelta(hours=12),
        "reasons": (),
        "attempts": 0,
        "segments": 1,
        "to_read": False,
    }


class ShiftedClock:
    """The real time, as other processes have it too, plus what the test lets pass."""

    def __init__(self, stack: Stack) -> None:
        self._ahead = timedelta()
        stack.app.extensions["clock"] = self

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def pass_time(self, step: timedelta) -> None:
        self._ahead += step


def within(seconds: float, holds: Callable[[], object]) -> None:
    """Waits until it is true. Raises `AssertionError` when it never is."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"did not come true within {seconds} s"
        time.sleep(0.1)


def states() -> Counter[str]:
    """How many outbound texts are in each state now."""
    db.session.rollback()
    count = select(Message.status, func.count()).where(Message.direction == OUTBOUND).group_by(Message.status)
    found = Counter({row[0]: row[1] for row in db.session.execute(count)})
    db.session.rollback()
    return found


def settle_everything(
    stack: Stack, pass_time: Callable[[timedelta], None], *, rounds: int = 60, step: timedelta = timedelta(minutes=1)
) -> int:
    """Lets time pass, asks Twilio about what is unknown and sends what is due, until nothing is left to do.

    Returns how many rounds it took. `pass_time` moves the clock on.
    """
    for round_number in range(rounds):
        open_ones = states()
        if not any(open_ones[state] for state in ("pending", "sending", "unknown")) or _only_staff_can_help():
            return round_number
        pass_time(step)
        while stack.settle_unknown():
            pass
        stack.send_due()
    return rounds


def _only_staff_can_help() -> bool:
    """Nothing waits, and every unknown text has been given up to staff."""
    still = select(Message.id).where(
        Message.status.in_((MessageStatus.pending, MessageStatus.sending))
        | ((Message.status == MessageStatus.unknown) & Message.next_try_at.is_not(None))
    )
    found = db.session.scalar(still.limit(1))
    db.session.rollback()
    return found is None


@dataclass(frozen=True)
class Account:
    """The count after a burst."""

    due: int
    reached: int  # Twilio has it, and we know
    ended: int  # failed, expired or cancelled: said so in the record
    staff: int  # nobody can know; staff see it
    attempts: int
    at_twilio: int
    duplicates: int

    def __str__(self) -> str:
        return (
            f"due {self.due} = reached Twilio {self.reached} + ended {self.ended} + shown to staff {self.staff}; "
            f"calls {self.attempts}, texts at Twilio {self.at_twilio}, duplicates {self.duplicates}"
        )


def account_for(stack: Stack, *, until: datetime | None = None, unique_words: bool = True) -> Account:
    """Counts, and holds every promise against what the phone simulator really has.

    `until`: leaves out what is due later. `unique_words`: no two texts to a person say the same.
    """
    db.session.rollback()
    rows = db.session.execute(
        select(Message.id, Message.status, Message.sid, Message.body, Message.attempts).where(
            Message.direction == OUTBOUND, true() if until is None else Message.due_at <= until
        )
    ).all()
    shown = set(db.session.scalars(select(Alert.message_id)))
    db.session.rollback()
    at_twilio = {
        text["sid"]: text["body"]
        for text in stack.simulator.app.extensions["store"].conversation()
        if text["direction"] != "inbound"
    }
    reached = [row for row in rows if row.status in REACHED]
    ended = [row for row in rows if row.status in ENDED_WITHOUT]
    staff = [row for row in rows if row.status == MessageStatus.unknown and row.id in shown]
    claimed = {row.sid for row in rows if row.sid is not None}
    account = Account(
        due=len(rows),
        reached=len(reached),
        ended=len(ended),
        staff=len(staff),
        attempts=sum(row.attempts for row in rows),
        at_twilio=len(at_twilio),
        duplicates=stack.simulator.counts()["duplicates"] if unique_words else len(at_twilio) - len(claimed),
    )
    assert account.duplicates == 0, account
    assert account.due == account.reached + account.ended + account.staff, (account, states())
    # Whoever is said to have been reached has exactly this text at Twilio, and nobody else's.
    assert {row.sid: row.body for row in reached} == {row.sid: at_twilio.get(row.sid) for row in reached}
    assert len({row.sid for row in reached}) == len(reached)
    # And Twilio has nothing that we think never got there, except where staff were asked to find out.
    unclaimed = {body for sid, body in at_twilio.items() if sid not in claimed}
    assert unclaimed <= {row.body for row in staff}
    return account
