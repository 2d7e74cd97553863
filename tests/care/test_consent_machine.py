"""Any sequence of acts: no automated text is handed over to a number whose person's last word about it was not consent.

The machine keeps a model of its own: the last word of each person about each number. It acts as people do, through
webhooks (the way a text takes) and use cases, and looks at what the gateway was given.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import count

from flask import Flask
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from companion.care.errors import CareError
from companion.care.patients.consent import enter_signed_form, opt_out, record_consent
from companion.care.patients.enrollments import change_level
from companion.care.patients.patients import discharge, update_patient
from companion.care.telling.planning import plan_ahead
from companion.care.texts.inbound import receive
from companion.database import db, transaction
from companion.models import Clinic, ConsentEvent, Message, Patient, Staff
from companion.models.message import OUTBOUND
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.rules.patients.consent import ConsentKind, ConsentMethod
from companion.rules.patients.states import PatientStatus, Texting
from companion.rules.texts.kinds import automated
from companion.rules.texts.webhook_fields import InboundText
from tests.builders import a_counselor, a_group, a_patient, a_phone
from tests.conftest import SetClock

PLACES = st.integers(0, 2)  # of the numbers a person may have
STOPS = ("stop texting me", "STOP", "dejen de escribirme", "🛑")
_sids = count(1)


class Consents(RuleBasedStateMachine):
    """One patient who has up to three numbers, a counselor and a supervisor."""

    clock: SetClock

    @initialize(agreed=st.sampled_from([None, ConsentMethod.verbal, ConsentMethod.written]))
    def add(self, agreed: ConsentMethod | None) -> None:
        counselor = a_counselor()
        supervisor = a_counselor(db.session.get_one(Clinic, counselor.clinic_id), role="supervisor")
        self.numbers = [a_phone() for _ in range(3)]
        self.number = self.numbers[0]
        patient = a_patient(counselor, self.clock(), phone=self.number, consent_method=agreed)
        a_group(counselor, [patient], self.clock())
        self.patient_id, self.counselor_id, self.supervisor_id = patient.id, counselor.id, supervisor.id
        self.words: dict[str, ConsentKind] = {}  # the last about each number
        self.last: ConsentKind | None = None  # about whatever number
        if agreed:
            self._said(ConsentKind.opt_in)
        self.looked_at: set[int] = set()

    # what the person does

    @rule(words=st.sampled_from(STOPS))
    def writes_stop(self, words: str) -> None:
        self._text(words)
        self._said(ConsentKind.opt_out)

    @rule()
    def writes_start(self) -> None:
        self._text("START")
        self._said(ConsentKind.opt_in)

    @rule(answer=st.sampled_from(["1", "0"]))
    def answers(self, answer: str) -> None:
        """It says something only where the question was open, or texts were stopped: the record knows which."""
        before = self._events()
        self._text(answer)
        for kind in self._events()[len(before) :]:
            assert kind == (ConsentKind.opt_in if answer == "1" else ConsentKind.declined)
            assert self.words.get(self.number) != ConsentKind.opt_out
            self._said(kind)

    @rule()
    def half_says_it(self) -> None:
        self._text("leave me alone")

    # what the carrier and staff do

    @rule()
    def carrier_reports_stop(self) -> None:
        with transaction():
            opt_out(self._patient(), ConsentMethod.carrier, self.clock())
        self._said(ConsentKind.opt_out)

    @rule(place=PLACES)
    def number_changes(self, place: int) -> None:
        self.number = self.numbers[place]
        update_patient(self.patient_id, {"phone": self.number}, self._staff(), self.clock())

    @rule(place=PLACES)
    def number_changes_between_claim_and_call(self, place: int) -> None:
        claimed = claim(100, self.clock())
        self.number_changes(place)
        check_again(claimed, self.clock())

    @rule(method=st.sampled_from([ConsentMethod.verbal, ConsentMethod.written]))
    def counselor_notes_consent(self, method: ConsentMethod) -> None:
        try:
            record_consent(self.patient_id, ConsentKind.opt_in, method, self._staff(), self.clock())
        except CareError:
            db.session.rollback()
        else:
            assert ConsentKind.opt_out not in (self.last, self.words.get(self.number))
            self._said(ConsentKind.opt_in)

    @rule()
    def counselor_notes_opt_out(self) -> None:
        with suppress(CareError):  # on record already
            record_consent(self.patient_id, ConsentKind.opt_out, ConsentMethod.verbal, self._staff(), self.clock())
        db.session.rollback()
        self._said(ConsentKind.opt_out)

    @rule()
    def counselor_asks(self) -> None:
        with suppress(CareError):
            record_consent(self.patient_id, ConsentKind.asked, ConsentMethod.verbal, self._staff(), self.clock())
        db.session.rollback()

    @rule()
    def counselor_may_enter_no_form(self) -> None:
        try:
            enter_signed_form(self.patient_id, "told me", self._staff(), self.clock())
        except CareError:
            db.session.rollback()
        else:
            raise AssertionError("a counselor entered a signed form")

    @rule()
    def supervisor_enters_form(self) -> None:
        with suppress(CareError):
            enter_signed_form(self.patient_id, "signed it today", self._staff(supervisor=True), self.clock())
            self._said(ConsentKind.opt_in)
        db.session.rollback()

    @rule()
    def discharged(self) -> None:
        with suppress(CareError):
            discharge(self.patient_id, self._staff(), self.clock())
        db.session.rollback()

    @precondition(lambda self: self._patient().status == PatientStatus.discharged)
    @rule()
    def enrolled_again(self) -> None:
        patient = self._patient()
        change_level(patient.id, "outpatient", patient.today(self.clock()), "back", self._staff(), self.clock())

    # what the machines do

    @rule(hours=st.sampled_from([1, 6, 24]))
    def time_passes(self, hours: int) -> None:
        for _ in range(hours):
            self.clock.pass_time(hours=1)
            plan_ahead(self.clock())
            self._send()

    @invariant()
    def texting_is_the_last_word_about_the_present_number(self) -> None:
        leaves = {ConsentKind.opt_in: Texting.consented, ConsentKind.opt_out: Texting.opted_out}
        said = self.words.get(self.number)
        assert self._patient().texting == (leaves.get(said, Texting.not_asked) if said else Texting.not_asked)

    def _send(self) -> None:
        check_again(claim(100, self.clock()), self.clock())
        self.look_at_what_left()

    @invariant()
    def look_at_what_left(self) -> None:
        rows = db.session.scalars(
            select(Message).where(
                Message.patient_id == self.patient_id,
                Message.direction == OUTBOUND,
                Message.handed_over_at.is_not(None),
                Message.id.not_in(self.looked_at),
            )
        ).all()
        for row in rows:
            self.looked_at.add(row.id)
            assert row.phone == self.number
            assert not automated(row.kind) or self.words.get(self.number) == ConsentKind.opt_in, row.kind

    def _said(self, kind: ConsentKind) -> None:
        self.words[self.number] = self.last = kind

    def _text(self, words: str) -> None:
        self.clock.pass_time(minutes=1)
        receive(InboundText(f"SM{next(_sids):032}", self.number, "+15005550006", body=words), self.clock())

    def _events(self) -> list[ConsentKind]:
        """Kinds of what was said, questions left out."""
        said = select(ConsentEvent.kind).where(
            ConsentEvent.patient_id == self.patient_id, ConsentEvent.kind != ConsentKind.asked
        )
        return list(db.session.scalars(said.order_by(ConsentEvent.id)))

    def _patient(self) -> Patient:
        db.session.rollback()
        return db.session.get_one(Patient, self.patient_id)

    def _staff(self, *, supervisor: bool = False) -> Staff:
        return db.session.get_one(Staff, self.supervisor_id if supervisor else self.counselor_id)


def test_no_automated_text_goes_to_a_number_whose_last_word_was_not_consent(app: Flask, clock: SetClock) -> None:
    Consents.clock = clock
    run_state_machine_as_test(
        Consents,
        settings=settings(
            max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
