"""Budgets hold whatever is written, however often, by whomever; and no cry goes unheard."""

from __future__ import annotations

import os
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from functools import cache
from itertools import count, pairwise

import pytest
from flask import Flask
from sqlalchemy import select

from companion.care.alerts.lifecycle import acknowledge_alert, resolve_alert
from companion.care.budgets import forget_old_uses
from companion.care.conversation.crisis import cry_for_help
from companion.care.errors import Conflict
from companion.care.texts.inbound import receive
from companion.care.texts.thread import write_to_patient
from companion.database import db
from companion.models import Alert, AuditEvent, BudgetUse, ConsentEvent, Message, Patient, Staff
from companion.models.message import INBOUND, OUTBOUND
from companion.rules.alerts.kinds import AlertStatus
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.danger.hearing import hear
from companion.rules.reading.arrived import look_at
from companion.rules.texts.budgets import CEILINGS, Budget
from companion.rules.texts.webhook_fields import InboundText
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock
from tests.rules.danger.lines import samples
from tests.rules.reading.reply_forms import FORMS

STRANGER = "+13125550177"
INPUTS = int(os.environ.get("BUDGET_INPUTS", "500"))  # of the property test; 10,000 take some minutes
AUTO_REPLY = "I'm driving and can't text right now, will answer later."
_sids = count(1)


def writes(app: Flask, phone: str, body: str, now: datetime) -> str:
    sid = f"SM{next(_sids)}"
    receive(InboundText(sid, phone, app.extensions["settings"].twilio_from, body=body), now)
    db.session.remove()
    return sid


def replies(*wordings: str) -> list[tuple[datetime, str]]:
    rows = select(Message.created_at, Message.wording).where(Message.key.like("reply:%")).order_by(Message.id)
    return [(at, str(wording)) for at, wording in db.session.execute(rows) if not wordings or wording in wordings]


def alerts() -> list[tuple[str, int]]:
    return [(str(alert.kind), alert.times) for alert in db.session.scalars(select(Alert).order_by(Alert.id))]


def each_minute(app: Flask, clock: SetClock, phone: str, texts: Iterable[str]) -> None:
    for text in texts:
        writes(app, phone, text, clock())
        clock.pass_time(minutes=1)


@pytest.fixture
def phone(app: Flask, clock: SetClock) -> str:
    return a_patient(a_counselor(), clock()).phone


def test_sixty_echoed_cries_are_one_alert_and_an_answer_every_quarter_of_an_hour(
    app: Flask, clock: SetClock, phone: str
) -> None:
    each_minute(app, clock, phone, ["I want to die"] * 60)
    assert alerts()[0] == ("crisis", 60)
    assert len([kind for kind, _ in alerts() if kind == "crisis"]) == 1
    assert len(replies("crisis.self_harm")) == 4
    told = (AuditAction.crisis_reply_queued, AuditAction.crisis_again)
    actions = db.session.scalars(select(AuditEvent.action).where(AuditEvent.action.in_(told))).all()
    assert len(actions) == 60
    unread = db.session.scalars(select(Message.id).where(Message.direction == INBOUND, ~Message.to_read)).all()
    assert unread == []


def test_sos_sixty_times_is_one_alert(app: Flask, clock: SetClock, phone: str) -> None:
    each_minute(app, clock, phone, ["SOS"] * 60)
    assert alerts()[0] == ("crisis", 60)
    assert len(replies("crisis.self_harm")) == 4


def test_a_cry_after_somebody_said_i_am_on_it_is_a_new_alert(app: Flask, clock: SetClock, phone: str) -> None:
    each_minute(app, clock, phone, ["I want to die"] * 2)
    alert = db.session.scalars(select(Alert)).one()
    acknowledge_alert(alert.id, db.session.scalars(select(Staff)).one(), clock())
    each_minute(app, clock, phone, ["I want to die"] * 2)
    assert alerts() == [("crisis", 2), ("crisis", 2)]


def test_an_overdose_is_answered_with_911_at_once_even_after_another_cry(
    app: Flask, clock: SetClock, phone: str
) -> None:
    each_minute(app, clock, phone, ["I want to die", "I took all my pills", "I took all my pills"])
    assert [wording for _, wording in replies()] == ["crisis.self_harm", "crisis.overdose"]
    alert = db.session.scalars(select(Alert)).one()
    assert [str(reason.code) for reason in alert.reasons] == ["self_harm", "overdose"]


def test_a_raised_alert_keeps_its_owner_and_the_time_it_was_due(app: Flask, clock: SetClock, phone: str) -> None:
    each_minute(app, clock, phone, ["I want to die"])
    first = db.session.scalars(select(Alert)).one()
    was = (first.owner_id, first.due_at, first.opened_at, first.message_id)
    each_minute(app, clock, phone, ["I want to die"])
    again = db.session.scalars(select(Alert)).one()
    assert (again.owner_id, again.due_at, again.opened_at, again.message_id) == was
    assert again.last_at is not None and again.last_at > was[2]


def test_a_hundred_and_twenty_helps_are_answered_three_times_an_hour(app: Flask, clock: SetClock, phone: str) -> None:
    each_minute(app, clock, phone, ["HELP"] * 120)
    assert len(replies("help")) == 2 * CEILINGS[Budget.help].most
    assert [kind for kind, _ in alerts()] == ["too_many_texts"]


def test_stop_and_start_in_turn_end_at_a_ceiling_with_stop_holding(app: Flask, clock: SetClock, phone: str) -> None:
    each_minute(app, clock, phone, ["please stop texting me", "START"] * 30)
    changes = db.session.scalars(select(ConsentEvent.kind).where(ConsentEvent.message_id.is_not(None))).all()
    assert len(changes) <= CEILINGS[Budget.opting].most + 1
    assert len(replies("stop.confirmed", "start.confirmed")) <= CEILINGS[Budget.opting].most
    assert db.session.scalars(select(Patient.texting)).one() == "opted_out"
    kinds = [kind for kind, _ in alerts()]
    assert sorted(kinds) == ["opted_out", "too_many_texts"]
    clock.pass_time(hours=1)
    writes(app, phone, "START", clock())
    assert db.session.scalars(select(Patient.texting)).one() == "consented"


@pytest.mark.parametrize("body", ["I want to die", "hello who is this", "he beats me and i passed out"])
def test_a_hundred_and_twenty_texts_of_a_stranger_are_one_task_of_their_kind(
    app: Flask, clock: SetClock, body: str
) -> None:
    a_counselor()
    each_minute(app, clock, STRANGER, [body] * 120)
    by_kind = dict(alerts())
    assert len(alerts()) == len(by_kind) <= 2
    danger = [by_kind[kind] for kind in ("crisis", "worrying_message") if kind in by_kind]
    assert danger in ([], [120])
    assert replies() == []


def test_a_machine_is_answered_up_to_the_ceiling_and_told_once(app: Flask, clock: SetClock, phone: str) -> None:
    each_minute(app, clock, phone, [f"the {number} birds sit in one tree" for number in range(90)])
    assert len(replies("loop.limit")) == 1
    assert len(replies()) <= CEILINGS[Budget.texts].most
    assert sorted(kind for kind, _ in alerts()) == ["message", "too_many_texts"]


def test_the_same_sentence_over_and_over_is_a_machine_from_the_fifth_on(
    app: Flask, clock: SetClock, phone: str
) -> None:
    each_minute(app, clock, phone, ["automatic words that mean nothing"] * 12)
    assert [wording for _, wording in replies()][-1] == "loop.limit"
    assert len(replies()) == CEILINGS[Budget.repeats].most


def test_somebody_who_opted_out_and_writes_on_is_one_task(app: Flask, clock: SetClock, phone: str) -> None:
    each_minute(app, clock, phone, ["STOP", *["can somebody call me please"] * 40])
    assert sorted(alerts()) == [("opted_out", 1), ("wants_call", 40)]


def test_what_somebody_writes_by_hand_has_a_ceiling_a_day_and_one_alert(
    app: Flask, clock: SetClock, phone: str
) -> None:
    staff, patient = db.session.scalars(select(Staff)).one(), db.session.scalars(select(Patient)).one()
    staff_id, patient_id = staff.id, patient.id
    refused = 0
    for number in range(CEILINGS[Budget.author].most + 5):
        try:
            write_to_patient(patient_id, "See you then", db.session.get_one(Staff, staff_id), clock(), key=f"k{number}")
        except Conflict:
            refused += 1
    # One that is sent already is not paid for twice.
    write_to_patient(patient_id, "See you then", db.session.get_one(Staff, staff_id), clock(), key="k1")
    assert refused == 5
    assert alerts() == [("too_many_texts", 5)]
    clock.pass_time(days=1, minutes=15)
    write_to_patient(patient_id, "See you then", db.session.get_one(Staff, staff_id), clock(), key="next day")


def test_counts_that_no_ceiling_looks_at_are_forgotten(app: Flask, clock: SetClock, phone: str) -> None:
    writes(app, phone, "hello", clock())
    assert forget_old_uses(clock()) == 0
    clock.pass_time(days=3)
    assert forget_old_uses(clock()) == 1
    assert db.session.scalars(select(BudgetUse)).all() == []


# --- ten thousand -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_of_ten_thousand_inputs_no_ceiling_is_passed_and_no_cry_unheard(
    app: Flask, clock: SetClock, record_property: Callable[[str, object], None]
) -> None:
    chance = random.Random(20260302)
    counselor = a_counselor()
    people = {str(each.phone): each.id for each in (a_patient(counselor, clock()) for _ in range(4))}
    counselor_id = counselor.id
    phones = [*people, STRANGER, "+13125550199"]
    draw = _inputs(chance)
    written: dict[str, tuple[str, str]] = {}
    for _ in range(INPUTS):
        # Bursts, quiet hours, and sometimes one phone alone for a while.
        clock.pass_time(seconds=chance.choice((1, 5, 20, 60, 60, 300)) if chance.random() < 0.998 else 7200)
        phone, body = chance.choice(phones), next(draw)
        written[writes(app, phone, body, clock())] = (phone, body)
        if chance.random() < 0.004:
            _staff_work(chance, counselor_id, clock())

    rows = db.session.scalars(select(Message).where(Message.direction == INBOUND)).all()
    assert {row.sid for row in rows} == set(written), "a text was not stored"
    assert all(row.handled_at for row in rows)
    cries: dict[str, int] = defaultdict(int)
    for row in rows:
        if _cries(row.body):
            assert row.handled_as == "crisis" and row.to_read
            cries[written[row.sid or ""][0]] += 1
    assert sum(cries.values()) > INPUTS / 10
    for phone, number in cries.items():
        of = Alert.patient_id == people[phone] if phone in people else Alert.patient_id.is_(None)
        found = db.session.scalars(select(Alert).where(of, Alert.kind == "crisis", Alert.level == "red")).all()
        if phone in people:
            assert sum(alert.times for alert in found) == number, "a cry ended in no alert"
    unknown = db.session.scalars(select(Alert).where(Alert.patient_id.is_(None), Alert.kind == "crisis")).all()
    assert sum(alert.times for alert in unknown) == sum(cries[phone] for phone in phones[4:])
    for patient_id in people.values():
        _no_ceiling_is_passed(patient_id)
    record_property("count", f"{len(rows)} texts, {sum(cries.values())} cries: every one heard, no ceiling passed")


@cache
def _cries(text: str) -> bool:
    """Whether a text by itself is a cry: what it answers may raise the bar, never for a cry that a rule knows."""
    arrived = look_at(text)
    return cry_for_help(hear(arrived.heard), arrived.said, "en") is not None


def _inputs(chance: random.Random) -> Iterator[str]:
    lines = [sample.text for sample in samples()]
    cries = [line for line in chance.sample(lines, 600) if _cries(line)]
    while True:
        kind = chance.random()
        if kind < 0.35:
            yield chance.choice(lines)
        elif kind < 0.45:
            yield chance.choice(cries)
        elif kind < 0.6:
            yield chance.choice(("STOP", "START", "HELP", "SOS", "MENU", "COPE", "CHECK", "stop texting me", "ayuda"))
        elif kind < 0.7:
            yield chance.choice(FORMS).text
        elif kind < 0.9:
            yield "".join(chance.choices("abc 0123456789\0é🙂\n?!", k=chance.randrange(40)))
        else:
            yield from [chance.choice((AUTO_REPLY, *lines))] * chance.randrange(1, 12)


def _staff_work(chance: random.Random, staff_id: int, now: datetime) -> None:
    waiting = db.session.scalars(select(Alert.id).where(Alert.status != AlertStatus.resolved)).all()
    if waiting:
        staff = db.session.get_one(Staff, staff_id)
        if chance.random() < 0.5:
            acknowledge_alert(chance.choice(waiting), staff, now)
        else:
            resolve_alert(chance.choice(waiting), staff, now, "called")
    db.session.remove()


def _no_ceiling_is_passed(patient_id: int) -> None:
    rows = db.session.execute(
        select(Message.created_at, Message.wording, Message.key)
        .where(Message.patient_id == patient_id, Message.direction == OUTBOUND, Message.key.like("reply:%"))
        .order_by(Message.id)
    ).all()
    by_budget: dict[tuple[Budget, str], list[tuple[datetime, str]]] = defaultdict(list)
    for at, wording, key in rows:
        by_budget[_budget_of(str(wording))].append((at, str(key).split(":")[1]))
    for (budget, _), answers in by_budget.items():
        ceiling = CEILINGS[budget]
        for place, (at, _) in enumerate(answers):
            within = {by for when, by in answers[: place + 1] if when > at - ceiling.window}
            assert len(within) <= ceiling.most, f"{budget}: {len(within)} answered within {ceiling.window}"
    told = [at for at, wording, _ in rows if wording == "loop.limit"]
    assert all(later - at >= timedelta(hours=1) for at, later in pairwise(told))


def _budget_of(wording: str) -> tuple[Budget, str]:
    if wording in ("crisis.overdose", "crisis.overdose_other"):
        return Budget.overdose, wording
    if wording.startswith("crisis.") or wording == "after_cry.try":
        return Budget.crisis, ""
    if wording in ("start.confirmed", "stop.confirmed"):
        return Budget.opting, ""
    return (Budget.help if wording == "help" else Budget.texts), ""
