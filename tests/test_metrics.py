"""What the installation tells of itself: to Prometheus, and to a person at a terminal."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from flask import Flask
from prometheus_client.parser import text_string_to_metric_families

from companion import tallies
from companion.care.clinic.figures import figures
from companion.database import db, transaction
from companion.rules.clinic.alarms import ALARMS, Figures, TickState, ringing
from jobs.run import run_tick
from jobs.status import status_lines
from jobs.ticks import BY_NAME, TICKS
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock
from tests.outbox.test_sending import NOON, a_text
from tests.serving import Stack

OPERATIONS = Path(__file__).parents[1] / "docs" / "operations.md"
WELL = Figures(ticks={"send_due": TickState(age=1, late_after=300)})


def scraped(stack: Stack) -> dict[str, float]:
    db.session.rollback()
    text = stack.app.test_client().get("/metrics").get_data(as_text=True)
    return {
        sample.name + "".join(f":{value}" for value in sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


@pytest.mark.parametrize("early", [0, 2], ids=["reported after the answer", "reported before it"])
def test_texts_are_counted_by_what_became_of_them_and_how_late_they_left(
    stack: Stack, clock: SetClock, early: int
) -> None:
    clock.set(NOON)
    stack.simulator.faults(callback_early=early)
    patient = a_patient(a_counselor(), NOON, level="residential")
    a_text(patient, NOON - timedelta(seconds=40), "late")
    a_text(patient, NOON, "in time")
    before = scraped(stack)
    assert (before["companion_texts_due:reminder"], before["companion_oldest_due_seconds:reminder"]) == (2, 40)
    stack.send_due()
    stack.simulator.wait_for(lambda: scraped(stack).get("companion_texts_total::delivered") == 2)
    after = scraped(stack)
    assert after["companion_texts_total::accepted"] == 2 and after["companion_texts_due:reminder"] == 0
    assert after["companion_send_lateness_seconds_bucket:1.0"] == 1
    assert after["companion_send_lateness_seconds_bucket:60.0"] == 2
    assert after["companion_send_lateness_seconds_count"] == 2 and after["companion_send_lateness_seconds_sum"] == 40


def test_a_failure_is_counted_with_its_class(stack: Stack, clock: SetClock) -> None:
    clock.set(NOON)
    patient = a_patient(a_counselor(), NOON, level="residential")
    stack.simulator.faults(final={patient.phone: {"status": "undelivered", "error": 30007}})
    a_text(patient, NOON)
    stack.send_due()
    stack.simulator.wait_for(lambda: scraped(stack).get("companion_texts_total:filtered:failed") == 1)
    seen = scraped(stack)
    assert (seen["companion_alerts_open:sender_blocked"], seen["companion_alarm:sender_blocked"]) == (1, 1)


def test_what_is_rolled_back_was_never_counted(app: Flask) -> None:
    def fail() -> None:
        with transaction():
            tallies.count(tallies.TEXTS, "accepted")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with transaction():
        tallies.count(tallies.TEXTS, "delivered")
    tallies.write(at_once=True)
    with transaction():
        tallies.count(tallies.TEXTS, "delivered", 2)
    tallies.write(at_once=True)
    db.session.remove()
    assert figures(NOON).counts == {(tallies.TEXTS, "delivered"): 3}


def test_forged_webhooks_and_handled_texts_are_counted(stack: Stack, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    stack.app.test_client().post("/twilio/inbound", data={"Body": "x"})
    stack.simulator.type(patient.phone, "please stop texting me")
    seen = scraped(stack)
    assert (seen["companion_webhooks_refused_total"], seen["companion_inbound_total:opt_out"]) == (1, 1)


def test_nothing_in_the_metrics_speaks_of_a_person(stack: Stack, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    stack.simulator.type(patient.phone, "hello there Robin")
    text = stack.app.test_client().get("/metrics").get_data(as_text=True)
    assert not any(word in text for word in (patient.phone, patient.phone[1:], "Robin", "Example", "hello"))


def test_production_has_no_metrics_without_a_token_and_asks_for_it(
    make_app: Callable[..., Flask], database_url: str, app: Flask
) -> None:
    guarded = make_app(database_url, METRICS_TOKEN="sesame-0123456789")
    client = guarded.test_client()
    assert client.get("/metrics").status_code == 401
    assert client.get("/metrics", headers={"Authorization": "Bearer wrong"}).status_code == 401
    assert client.get("/metrics", headers={"Authorization": "Bearer sesame-0123456789"}).status_code == 200
    open_app = make_app(database_url)
    open_app.extensions["settings"] = replace(open_app.extensions["settings"], environment="production")
    assert open_app.test_client().get("/metrics").status_code == 404


@pytest.mark.parametrize(
    ("name", "figures"),
    [
        ("sending_stopped", replace(WELL, ticks={"send_due": TickState(age=121, late_after=300)})),
        ("sending_stopped", replace(WELL, ticks={})),
        ("urgent_late", replace(WELL, oldest_due={"urgent": 31})),
        ("reminders_late", replace(WELL, oldest_due={"reminder": 301})),
        ("unknown_waiting", replace(WELL, oldest_unknown=901)),
        ("inbound_unhandled", replace(WELL, oldest_unhandled=61)),
        ("sender_blocked", replace(WELL, alerts_open={"sender_blocked": 1})),
        ("unsettled", replace(WELL, alerts_open={"unsettled": 1})),
        ("alerts_overdue", replace(WELL, alerts_overdue=1)),
        ("tick_late", replace(WELL, ticks={**WELL.ticks, "plan_ahead": TickState(age=99, late_after=98)})),
    ],
)
def test_an_alarm_rings_when_its_figure_says_so_and_alone(name: str, figures: Figures) -> None:
    assert [alarm.name for alarm in ringing(WELL)] == []
    assert [alarm.name for alarm in ringing(figures)] == [name]


def test_every_alarm_and_every_metric_is_explained_to_the_operator(stack: Stack) -> None:
    told = OPERATIONS.read_text()
    assert [alarm.name for alarm in ALARMS if f"`{alarm.name}`" not in told] == []
    exported = {re.sub(r"(_(total|bucket|sum|count|created))?(:.*)?$", "", name) for name in scraped(stack)}
    assert [name for name in exported if name not in told] == []


def test_status_prints_the_same_for_a_person(app: Flask, clock: SetClock) -> None:
    clock.set(NOON)
    patient = a_patient(a_counselor(), NOON, level="residential")
    a_text(patient, NOON - timedelta(minutes=10))
    lines = "\n".join(status_lines(figures(NOON), [tick.name for tick in TICKS]))
    assert "ALARM reminders_late" in lines and "ALARM sending_stopped" in lines
    assert re.search(r"reminder +1   10 min", lines) and re.search(r"plan_ahead +never ran", lines)


def test_status_says_that_all_is_well(stack: Stack, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> None:
    clock.set(NOON)
    patient = a_patient(a_counselor(), NOON, level="residential")
    a_text(patient, NOON - timedelta(seconds=3))
    monkeypatch.setattr("companion.clock.now", clock)
    for tick in TICKS:
        run_tick(stack.app, BY_NAME[tick.name], Event())
    tallies.write(at_once=True)
    lines = list(status_lines(figures(NOON), [tick.name for tick in TICKS]))
    assert lines[0] == "all is well"
    assert any("within 5 s for half of them" in line for line in lines)
