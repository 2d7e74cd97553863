"""Any sequence of changes to a schedule, in a week in which clocks change: what a person was told last is true, or a
correction is on its way, or somebody has the task to call; nothing false is said, and nothing twice.

The machine reads what arrives on the phone as its owner would, by day and hour, and compares it with the schedule. It
knows nothing of beliefs, nor of how a session is named.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import delete, select, update

from companion.care.errors import CareError
from companion.care.patients.consent import opt_in, opt_out
from companion.care.patients.discharges import take_back_discharge
from companion.care.patients.enrollments import change_level
from companion.care.patients.patients import discharge, end_pauses, pause, update_patient
from companion.care.patients.readmission import readmit
from companion.care.sessions.closings import close_day, reopen_day
from companion.care.sessions.endings import take_back_end
from companion.care.sessions.occurrences import cancel_occurrence, move_occurrence, reinstate_occurrence
from companion.care.sessions.rosters import add_to_roster, put_back_on_roster, remove_from_roster
from companion.care.sessions.schedule import patient_schedule
from companion.care.sessions.series import end_series, move_rest, schedule
from companion.care.telling.planning import follow_up_changes, plan_ahead
from companion.care.texts.delivery import act_on_problem
from companion.database import db, transaction
from companion.models import Alert, ClinicClosing, Message, Patient, SenderPace, SessionSeries, Staff
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.outbox.gateway import Accepted, Rejected
from companion.outbox.settle import settle
from companion.rules.alerts.kinds import AlertKind, AlertStatus
from companion.rules.patients.consent import ConsentMethod
from companion.rules.sessions.recurrence import Session
from companion.rules.texts.kinds import MessageKind
from companion.rules.windows import local_instant
from tests.builders import a_clinic, a_counselor, a_patient, a_phone
from tests.conftest import SetClock

# Where, and the first day of a week in which clocks change there.
WEEKS = {
    "America/Chicago": date(2026, 3, 3),
    "Australia/Sydney": date(2026, 3, 31),
    "Europe/London": date(2026, 10, 20),
}
# `make test-all` draws more.
EXAMPLES = int(os.environ.get("SCHEDULES", "7"))
DAYS = st.integers(0, 9)
HOURS = st.sampled_from([6, 8, 10, 14, 18, 21])
PICK = st.integers(0, 11)
CHANGES = (MessageKind.session_change,)
SAID = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:[A-Z][a-z]{2} )?(?P<day>\d{1,2})(?:[:,] | )"
    r"(?P<times>\d{1,2}(?::\d\d)? ?[ap]m(?:, \d{1,2}(?::\d\d)? ?[ap]m| \d{1,2}(?::\d\d)?[ap]m)*)",
    re.IGNORECASE,
)
CLOCK = re.compile(r"(\d{1,2})(?::(\d\d))? ?([ap])m", re.IGNORECASE)


class Schedules(RuleBasedStateMachine):
    """One patient with two standing groups and single sessions. No two sessions ever begin at one minute."""

    clock: SetClock
    zone_name: str

    @initialize(level=st.sampled_from(["intensive_outpatient", "outpatient"]))
    def begin(self, level: str) -> None:
        self.minutes = count(1)
        self.zone = ZoneInfo(self.zone_name)
        self.first = WEEKS[self.zone_name]
        self.clock.set(local_instant(self.first, time(9, 30), self.zone))
        clinic = a_clinic(time_zone=self.zone_name)
        staff = a_counselor(clinic, role="supervisor")
        patient = a_patient(staff, self.clock(), level=level, time_zone=self.zone_name)
        self.staff_id, self.patient_id, self.clinic_id = staff.id, patient.id, clinic.id
        for days, hour in (("MO,TU,WE,TH", 10), ("TU,FR,SU", 14)):
            rule = f"FREQ=WEEKLY;BYDAY={days}"
            at = time(hour, self._minute())
            schedule(
                staff, self.clock() - timedelta(days=60), kind="group", starts_on=self.first - timedelta(days=40),
                starts_at=at, minutes=30, rrule=rule, roster=[patient.id],
            )  # fmt: skip
        self.heard: dict[datetime, bool] = {}  # local start, without a zone -> whether it takes place, as told last
        self.read: set[int] = set()
        plan_ahead(self.clock())

    # what staff do

    @rule(day=DAYS, hour=HOURS)
    def books(self, day: int, hour: int) -> None:
        self._act(
            lambda by, now: schedule(
                by, now, kind="individual", starts_on=self._day(day), starts_at=time(hour, self._minute()), minutes=30,
                roster=[self.patient_id],
            )
        )  # fmt: skip

    @rule(pick=PICK)
    def cancels(self, pick: int) -> None:
        self._act(lambda by, now: cancel_occurrence(self._session(pick).occurrence_id, by, now))

    @rule(pick=PICK, day=DAYS, hour=HOURS)
    def moves(self, pick: int, day: int, hour: int) -> None:
        start = local_instant(self._day(day), time(hour, self._minute()), self.zone)
        self._act(lambda by, now: move_occurrence(self._session(pick).occurrence_id, start, by, now))

    @rule(pick=PICK)
    def puts_back(self, pick: int) -> None:
        self._act(lambda by, now: reinstate_occurrence(self._session(pick, off=True).occurrence_id, by, now))

    @rule(pick=PICK, days=st.sampled_from(["MO,TU", "TU,WE,FR", "SA", "TU,TH"]), keeps_hour=st.booleans())
    def moves_the_rest(self, pick: int, days: str, keeps_hour: bool) -> None:
        def move(by: Staff, now: datetime) -> None:
            session = self._session(pick)
            series = db.session.get_one(SessionSeries, session.series_id)
            move_rest(
                session.occurrence_id, by, now, starts_on=max(session.rule_day, self._day(0)), minutes=30,
                starts_at=series.starts_at if keeps_hour else time(16, self._minute()),
                rrule=f"FREQ=WEEKLY;BYDAY={days}",
            )  # fmt: skip

        self._act(move)

    @rule(pick=PICK, day=DAYS)
    def ends(self, pick: int, day: int) -> None:
        self._act(lambda by, now: end_series(self._session(pick).series_id, self._day(day), by, now))

    @rule(pick=PICK)
    def takes_the_end_back(self, pick: int) -> None:
        ids = db.session.scalars(select(SessionSeries.id).order_by(SessionSeries.id)).all()
        self._act(lambda by, now: take_back_end(ids[pick % len(ids)], by, now))

    @rule(day=DAYS)
    def closes(self, day: int) -> None:
        self._act(lambda by, now: close_day(self._day(day), "Snow", by, now))

    @rule(pick=PICK)
    def opens_again(self, pick: int) -> None:
        ids = db.session.scalars(select(ClinicClosing.id).order_by(ClinicClosing.id)).all()
        if ids:
            self._act(lambda by, now: reopen_day(ids[pick % len(ids)], by, now))

    @rule(pick=PICK, day=DAYS)
    def takes_off_the_roster(self, pick: int, day: int) -> None:
        self._act(
            lambda by, now: remove_from_roster(self._session(pick).series_id, self.patient_id, self._day(day), by, now)
        )

    @rule(pick=PICK, day=DAYS, undoes=st.booleans())
    def puts_on_the_roster(self, pick: int, day: int, undoes: bool) -> None:
        ids = db.session.scalars(select(SessionSeries.id).order_by(SessionSeries.id)).all()
        series_id = ids[pick % len(ids)]
        if undoes:
            self._act(lambda by, now: put_back_on_roster(series_id, self.patient_id, by, now))
        else:
            self._act(lambda by, now: add_to_roster(series_id, self.patient_id, self._day(day), by, now))

    @rule(first=DAYS, length=st.integers(0, 4))
    def pauses(self, first: int, length: int) -> None:
        self._act(lambda by, now: pause(self.patient_id, self._day(first), self._day(first + length), "away", by, now))

    @rule()
    def ends_pauses(self) -> None:
        self._act(lambda by, now: end_pauses(self.patient_id, by, now))

    @rule(level=st.sampled_from(["outpatient", "intensive_outpatient", "partial_hospitalization"]), day=DAYS)
    def changes_level(self, level: str, day: int) -> None:
        self._act(lambda by, now: change_level(self.patient_id, level, self._day(day), "x", by, now))

    @rule(how=st.sampled_from(["discharge", "discharge, taken back", "opt out", "another number"]))
    def gets_no_texts(self, how: str) -> None:
        if how == "opt out":
            with transaction():
                opt_out(self._patient(), ConsentMethod.text, self.clock())
        elif how == "another number":
            self._act(lambda by, now: update_patient(self.patient_id, {"phone": a_phone()}, by, now))
        else:
            self._act(lambda by, now: discharge(self.patient_id, by, now, "left"))
        if how == "discharge, taken back":
            self._act(lambda by, now: take_back_discharge(self.patient_id, by, now))

    @rule(agrees=st.booleans())
    def comes_back(self, agrees: bool) -> None:
        today = self._patient().today(self.clock())
        self._act(lambda by, now: readmit(self.patient_id, "outpatient", today, "back", by, now))
        if agrees:
            with transaction():
                opt_in(self._patient(), ConsentMethod.text, self.clock(), message_id=1)

    # what time brings

    @rule(hours=st.sampled_from([1, 3, 8, 14]), fails=st.booleans())
    def time_passes(self, hours: int, fails: bool) -> None:
        """Half an hour at a time, as ticks come; `fails`: texts about changes do not arrive."""
        for _ in range(2 * hours):
            self.clock.pass_time(minutes=30)
            plan_ahead(self.clock())
            self._send(fails)
            follow_up_changes(self.clock())

    @rule(minutes=st.integers(0, 40))
    def texts_leave(self, minutes: int) -> None:
        self.clock.pass_time(minutes=minutes)
        self._send(fails=False)

    @rule()
    def a_day_passes(self) -> None:
        self.time_passes(14, False)

    def _send(self, fails: bool) -> None:
        texts = check_again(claim(100, self.clock()), self.clock())
        for text in texts:
            row = db.session.get_one(Message, text.message_id)
            if row.patient_id != self.patient_id:
                continue
            if fails and row.kind in CHANGES:
                settle([(text, Rejected(30005, 400))], self.clock(), act_on_problem)
                continue
            settle([(text, Accepted(f"SM{text.message_id:032}", "sent"))], self.clock(), act_on_problem)
            self._hears(row)

    def _hears(self, row: Message) -> None:
        if not row.about or row.id in self.read:
            return
        self.read.add(row.id)
        truth = self._truth()
        for start, on in self._statements(row):
            assert (start in truth) == on, f"false: {row.body!r}"
            if row.kind in CHANGES and (not on or "added" in str(row.wording)):
                assert self.heard.get(start) is not on, f"told twice: {row.body!r}"
            self.heard[start] = on

    def _statements(self, row: Message) -> Iterator[tuple[datetime, bool]]:
        """Local starts that a text names, and whether it says that they take place."""
        wording, body = str(row.wording), row.body
        if wording == "session.moved":
            gone, now = body.split(" is now ")
            parts = [(gone, False), (now, True)]
        elif wording == "session.several_changed":
            gone, now = body.split("Instead:")
            parts = [(gone, False), (now, True)]
        else:
            parts = [(body, wording not in ("session.cancelled", "session.several_cancelled", "missed_session"))]
        for part, on in parts:
            for found in SAID.finditer(part):
                for hour, minute, half in CLOCK.findall(found["times"]):
                    at = time(int(hour) % 12 + (12 if half.lower() == "p" else 0), int(minute or 0))
                    yield datetime.combine(self._date(int(found["day"])), at), on

    def _date(self, number: int) -> date:
        """The next day of the month with this number, from yesterday on."""
        day = self.clock().astimezone(self.zone).date() - timedelta(days=1)
        while day.day != number:
            day += timedelta(days=1)
        return day

    def teardown(self) -> None:
        """The next run has a patient of its own in the same database."""
        if hasattr(self, "patient_id"):
            db.session.rollback()
            db.session.execute(update(Message).where(Message.status == "pending").values(status="cancelled"))
            db.session.execute(delete(SenderPace))  # the clock goes back
            db.session.execute(update(Patient).values(planned_until=datetime(2100, 1, 1, tzinfo=UTC)))
            db.session.commit()

    @invariant()
    def told_the_truth_or_about_to_be(self) -> None:
        """Checked with what waits in the outbox and with the tasks that are open."""
        truth, now = self._truth(), self.clock().astimezone(self.zone).replace(tzinfo=None)
        wrong = {start: on for start, on in self.heard.items() if start > now and (start in truth) != on}
        if not wrong or self._has_task():
            return
        waiting = select(Message).where(
            Message.patient_id == self.patient_id, Message.status == "pending", Message.kind.in_(CHANGES)
        )
        coming = {start: on for row in db.session.scalars(waiting) for start, on in self._statements(row)}
        for start, on in wrong.items():
            assert coming.get(start) is not on and start in coming, f"nobody tells that {start} is {not on}"

    def _truth(self) -> set[datetime]:
        now = self.clock()
        sessions = patient_schedule(self._patient(), now - timedelta(hours=1), now + timedelta(days=60))
        return {each.start.astimezone(self.zone).replace(tzinfo=None) for each in sessions if not each.cancelled}

    def _has_task(self) -> bool:
        open_tasks = select(Alert.id).where(
            Alert.patient_id == self.patient_id, Alert.kind == AlertKind.not_told, Alert.status != AlertStatus.resolved
        )
        return db.session.scalar(open_tasks.limit(1)) is not None

    def _act(self, act) -> None:
        """What is refused changes nothing."""
        self.clock.pass_time(minutes=1)
        with suppress(CareError, LookupError):
            act(db.session.get_one(Staff, self.staff_id), self.clock())
        db.session.rollback()
        db.session.expire_all()

    def _session(self, pick: int, *, off: bool = False) -> Session:
        """One of the next sessions of the clinic that the patient has. Raises `LookupError` where there is none."""
        now = self.clock()
        found = [
            each
            for each in patient_schedule(self._patient(), now, now + timedelta(days=10))
            if each.cancelled == off or (off and each.start != each.original_start)
        ]
        return found[pick % len(found)] if found else self._missing()

    def _missing(self) -> Session:
        raise LookupError

    def _day(self, number: int) -> date:
        return self.clock().astimezone(self.zone).date() + timedelta(days=number)

    def _minute(self) -> int:
        """So that a time names one session."""
        return next(self.minutes) % 60

    def _patient(self) -> Patient:
        db.session.rollback()
        return db.session.get_one(Patient, self.patient_id)


@pytest.mark.parametrize("zone", WEEKS)
def test_what_somebody_was_told_last_is_true_or_about_to_be_put_right(app: Flask, clock: SetClock, zone: str) -> None:
    Schedules.clock, Schedules.zone_name = clock, zone
    run_state_machine_as_test(
        Schedules,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=16,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
