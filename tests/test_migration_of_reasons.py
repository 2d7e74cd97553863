"""Migration 0004: sentences that were stored become codes with facts, and the same sentences when it is taken back."""

from __future__ import annotations

import json
import runpy
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import inspect, select, text

from companion.care.alerts.lifecycle import reopen_alert
from companion.care.check_ins.check_ins import ask_check_in
from companion.care.patients.contacts import take_back_contact
from companion.database import db, transaction
from companion.keyring import keyring
from companion.models import Alert, CheckIn, Clinic, Contact, Patient, Staff
from companion.rules.alerts.reasons import AlertNote, AlertReason, TextReason
from companion.rules.check_ins.question_set import FlagMeaning
from companion.rules.check_ins.risk import RiskReason
from companion.rules.reasons import Reason, WallClock
from companion.rules.texts.delivery import ErrorMeaning
from companion.rules.texts.kinds import MessageKind
from companion.wording.speech import speaker
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock

BEFORE = "0003"
VERSIONS = Path(__file__).parents[1] / "migrations/versions"
OPENED = datetime(2025, 12, 30, 16, 0, tzinfo=UTC)
NEW_YEAR = WallClock("2026-01-02T09:30")  # a Friday; the words named no year
SILENT = " (opted out of texts: no reply was sent, call)"
RISKS: dict[str, Reason] = {
    "answered 1 to used since the last check-in": RiskReason.used(),
    "closeness 9 (8 or more is red)": RiskReason.closeness_red(n=9, limit=8),
    "closeness 6 (5 or more is amber)": RiskReason.closeness_amber(n=6, limit=5),
    "closeness up by 4 since the last check-in": RiskReason.closeness_rose(by=4),
    "confidence 2 (3 or less is amber)": RiskReason.confidence_amber(n=2, limit=3),
    "asked for a call": RiskReason.asked_for_call(),
    "weekly check: use (use 2, 1 or more)": RiskReason.score_high(
        what=FlagMeaning.weekly_use(), score="use", n=2, limit=1
    ),
    "weekly check: high risk (risk 14, 12 or more)": RiskReason.score_high(
        what=FlagMeaning.weekly_risk(), score="risk", n=14, limit=12
    ),
    "weekly check: little protection (protective 9, 12 or less)": RiskReason.score_low(
        what=FlagMeaning.weekly_protection(), score="protective", n=9, limit=12
    ),
    "PHQ-2 positive (phq2 4, 3 or more)": RiskReason.score_high(what=FlagMeaning.phq2(), score="phq2", n=4, limit=3),
    "sleeps badly; see notes (100%) (Rest of week 1, 1 or less)": RiskReason.score_low(
        what=FlagMeaning.own_words(text="sleeps badly; see notes (100%)"), score="Rest of week", n=1, limit=1
    ),
    "words of an older version": RiskReason.as_written(text="words of an older version"),
}
TEXTS: dict[str, Reason] = {
    "wrote words that sound like self-harm": TextReason.self_harm(),
    "wrote words that sound like an overdose": TextReason.overdose(),
    "wrote 'about to use'": TextReason.about_to_use(),
    "wrote SOS": TextReason.sos(),
    "wrote words that may mean danger; read them now": TextReason.may_mean_danger(),
    "wrote a message that needs to be read": TextReason.needs_reading(),
    "a text could not be handled and needs to be read": TextReason.not_handled(),
    "told of a slip in their own words": TextReason.told_of_slip(),
    "is running late for today's session": TextReason.running_late(),
    "wrote to us": TextReason.wrote(),
}
MEANINGS: dict[str, Reason] = {
    "the person opted out with the carrier": ErrorMeaning.opted_out_with_carrier(),
    "the number is not valid": ErrorMeaning.number_not_valid(),
    "the number cannot receive texts": ErrorMeaning.number_takes_no_texts(),
    "the number is a landline": ErrorMeaning.landline(),
    "the number is unknown to the carrier": ErrorMeaning.number_unknown(),
    "the number is a landline or unreachable for texts": ErrorMeaning.landline_or_unreachable(),
    "sending to this region is not enabled in the Twilio account": ErrorMeaning.region_not_enabled(),
    "the sender is not registered for A2P messaging": ErrorMeaning.sender_not_registered(),
    "Twilio does not accept the account's credentials": ErrorMeaning.credentials_refused(),
    "the Twilio account is not active": ErrorMeaning.account_not_active(),
    "the sender's number is not valid": ErrorMeaning.sender_not_valid(),
    "the sender's number cannot send texts": ErrorMeaning.sender_cannot_text(),
    "a carrier filtered the text": ErrorMeaning.filtered(),
    "the text was blocked": ErrorMeaning.blocked(),
    "the sender's queue at Twilio is full; lower its rate": ErrorMeaning.queue_full(),
    "the handset was off or out of reach": ErrorMeaning.handset_out_of_reach(),
    "the carrier gave no reason": ErrorMeaning.carrier_gave_no_reason(),
    "it could not be delivered while it was of use": ErrorMeaning.not_delivered_in_time(),
    "nobody can tell whether it arrived": ErrorMeaning.nobody_can_tell(),
    "it was refused without a code": ErrorMeaning.refused_without_code(),
    "Twilio error 63016": ErrorMeaning.twilio_error(code=63016),
}
WHEN = "Fri Jan 2, 9:30 AM"
ALERTS: dict[str, tuple[Reason, ...]] = {
    **{words: (reason,) for words, reason in (RISKS | TEXTS).items()},
    **{f"an unknown number {words}": (AlertReason.unknown_number(what=reason),) for words, reason in TEXTS.items()},
    **{words + SILENT: (reason, AlertReason.no_reply_sent()) for words, reason in TEXTS.items()},
    **{
        f"the phone number does not work ({words}); ask for the new one": (
            AlertReason.number_does_not_work(what=meaning),
        )
        for words, meaning in MEANINGS.items()
    },
    **{
        f"texts are refused: {words}": (AlertReason.texts_refused(what=meaning),) for words, meaning in MEANINGS.items()
    },
    **{
        f"texts are refused: {words} (Twilio error 30007)": (
            AlertReason.texts_refused_with_error(what=meaning, code=30007),
        )
        for words, meaning in MEANINGS.items()
    },
    **{
        f"a text (session reminder) did not arrive: {words}": (
            AlertReason.text_not_delivered(kind=MessageKind.session_reminder, what=meaning),
        )
        for words, meaning in MEANINGS.items()
    },
    **{
        f"a text ({kind.replace('_', ' ')}) did not arrive: the carrier gave no reason": (
            AlertReason.text_not_delivered(kind=kind, what=ErrorMeaning.carrier_gave_no_reason()),
        )
        for kind in set(MessageKind) - {MessageKind.text}  # those that we send
    },
    "very many texts within an hour; answers are held back": (AlertReason.too_many_texts(),),
    "no answer to the check-in for 24 hours": (AlertReason.no_answer(hours=24),),
    f"cannot come to the session of {WHEN}": (AlertReason.cannot_come(when=NEW_YEAR),),
    f"cannot come to the session of {WHEN}: struggling": (AlertReason.cannot_come_struggling(when=NEW_YEAR),),
    f"missed the session of {WHEN}": (AlertReason.missed_session(when=NEW_YEAR),),
    f"missed 2 sessions within 7 days, the last on {WHEN}": (AlertReason.missed_again(n=2, when=NEW_YEAR),),
    # No such day near the alert's year: kept word for word.
    "missed the session of Mon Jan 2, 9:30 AM": (
        RiskReason.as_written(text="missed the session of Mon Jan 2, 9:30 AM"),
    ),
    "opted out of texts; reminders and check-ins no longer reach this person": (AlertReason.opted_out(),),
    "does not want texts; agree on another way to stay in touch": (AlertReason.declined_texts(),),
    "the number belongs to somebody else now; ask for the new one": (AlertReason.number_of_somebody_else(),),
    "asked whether this is still their number, no answer for 7 days; ask in person": (
        AlertReason.number_not_confirmed(),
    ),
    "wrote from a number that gets no texts any more; call, then let texts go there again or enter the new number": (
        AlertReason.wrote_from_suspended_number(),
    ),
    "closeness 6 (5 or more is amber); asked for a call": (
        RiskReason.closeness_amber(n=6, limit=5),
        RiskReason.asked_for_call(),
    ),
    "weekly check: use (use 2, 1 or more); PHQ-2 positive (phq2 4, 3 or more); words nobody knows": (
        RISKS["weekly check: use (use 2, 1 or more)"],
        RISKS["PHQ-2 positive (phq2 4, 3 or more)"],
        RiskReason.as_written(text="words nobody knows"),
    ),
}
NOTES: dict[str, tuple[str, tuple[Reason, ...]]] = {
    "": ("", ()),
    "Called twice\nWill come on Friday": ("Called twice\nWill come on Friday", ()),
    "attendance corrected": ("", (AlertNote.attendance_corrected(),)),
    "called, no answer\ncall done\nvisit\nIs well": (
        "Is well",
        (AlertNote.called_no_answer(), AlertNote.call_done(), AlertNote.visit()),
    ),
}


@pytest.fixture
def postgresql_url(new_postgresql_url: str) -> str:
    return new_postgresql_url


@pytest.fixture
def counselor(app: Flask) -> Staff:
    return a_counselor()


@pytest.fixture
def patient(counselor: Staff, clock: SetClock) -> Patient:
    return a_patient(counselor, clock())


@pytest.fixture
def old(counselor: Staff, patient: Patient, clock: SetClock) -> Iterator[None]:
    """The tables as they were, with an alert for every sentence and a check-in with every reason."""
    message = ask_check_in(patient, "pulse", clock())
    clinic_id, patient_id, message_id, staff_id = patient.clinic_id, patient.id, message.id, counselor.id
    db.session.remove()
    downgrade(revision=BEFORE)
    with transaction():
        notes = list(NOTES)
        for number, sentence in enumerate(ALERTS):
            _insert(
                "alert", clinic_id=clinic_id, patient_id=patient_id, key=str(number), kind="message", level="info",
                status="open", owner_id=staff_id, opened_at=OPENED, due_at=OPENED,
                reason=keyring().encrypt(sentence), note=keyring().encrypt(notes[number % len(notes)]),
            )  # fmt: skip
        _insert(
            "check_in", clinic_id=clinic_id, patient_id=patient_id, message_id=message_id, question_set="pulse",
            question_set_version=1, status="answered", asked_at=OPENED, answered_at=OPENED, unreadable=0, risk="red",
            risk_reasons=keyring().encrypt(json.dumps(list(RISKS))),
        )  # fmt: skip
    yield
    db.session.remove()


def _insert(table: str, **values: Any) -> None:
    if db.engine.dialect.name == "sqlite":
        values = {
            name: value.strftime("%Y-%m-%d %H:%M:%S.%f") if isinstance(value, datetime) else value
            for name, value in values.items()
        }
    places = ", ".join(f":{name}" for name in values)
    db.session.execute(text(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({places})"), values)


def sentences() -> dict[str, tuple[str, str]]:
    """Key -> reason and note, as the old tables hold them."""
    rows = db.session.execute(text("SELECT key, reason, note FROM alert ORDER BY id")).all()
    return {row.key: (keyring().decrypt(row.reason), keyring().decrypt(row.note)) for row in rows}


@pytest.mark.usefixtures("old")
def test_every_sentence_becomes_its_code_with_facts_and_the_same_sentence_when_it_is_taken_back(app: Flask) -> None:
    before = sentences()
    db.session.remove()
    upgrade()
    alerts = db.session.scalars(select(Alert).order_by(Alert.id)).all()
    assert [alert.reasons for alert in alerts] == list(ALERTS.values())
    expected = list(NOTES.values())
    assert [(alert.note, alert.noted) for alert in alerts] == [
        expected[number % len(expected)] for number in range(len(alerts))
    ]
    assert db.session.scalars(select(CheckIn)).one().risk_reasons == tuple(RISKS.values())
    db.session.remove()
    downgrade(revision=BEFORE)
    assert sentences() == before
    (stored,) = db.session.scalars(text("SELECT risk_reasons FROM check_in")).all()
    assert json.loads(keyring().decrypt(stored)) == list(RISKS)
    db.session.remove()
    upgrade()


def test_every_code_that_alerts_and_check_ins_have_is_among_the_sentences() -> None:
    found = {reason.code for reasons in ALERTS.values() for reason in reasons}
    # What becomes of later ones when they are taken back.
    later, meanings = {"opted_out_or_session"}, set()
    for name in ("0009_consent_of_a_number.py", "0011_who_holds_a_number.py", "0015_what_people_know_by_habit.py"):
        tables = runpy.run_path(str(VERSIONS / name))
        later |= {*tables["ALERT_CODES"]}
        meanings |= {*tables.get("MEANINGS", ())}
    assert {*map(str, (*AlertReason, *TextReason, *RiskReason))} - later <= {str(code) for code in found}
    notes = {reason.code for _, noted in NOTES.values() for reason in noted}
    assert notes == set(AlertNote) - {AlertNote.no_call_needed, AlertNote.discharged}
    assert {meaning.code for meaning in MEANINGS.values()} == {*ErrorMeaning} - meanings


def test_what_was_said_before_is_said_in_the_same_words_now() -> None:
    spoken = {
        sentence: speaker("en").reasons(reasons)
        for sentence, reasons in ALERTS.items()
        if "session of" not in sentence and "sessions within" not in sentence and not sentence.startswith("a text (")
    }
    assert spoken == {sentence: sentence.replace(SILENT, "; " + SILENT[2:-1]) for sentence in spoken}


@pytest.mark.usefixtures("old")
def test_the_index_of_open_alerts_is_still_one_of_open_alerts(app: Flask) -> None:
    db.session.remove()
    upgrade()
    (found,) = [index for index in inspect(db.engine).get_indexes("alert") if index["name"] == "ix_alert_open"]
    wheres = [str(option) for name, option in found["dialect_options"].items() if name.endswith("_where")]
    assert len(wheres) == 1 and "resolved" in wheres[0]


def test_an_undo_works_across_the_upgrade_with_what_the_audit_trail_knew(
    counselor: Staff, patient: Patient, clock: SetClock
) -> None:
    since = clock() - timedelta(days=2)
    colleague = a_counselor(db.session.get_one(Clinic, counselor.clinic_id), name="Dana")
    ids = (patient.clinic_id, patient.id, counselor.id, colleague.id)
    db.session.remove()
    downgrade(revision=BEFORE)
    clinic_id, patient_id, by, owner = ids
    with transaction():
        _insert(
            "alert", clinic_id=clinic_id, patient_id=patient_id, key="k", kind="crisis", level="red",
            status="acknowledged", owner_id=by, opened_at=clock(), due_at=clock(), acknowledged_at=clock(),
            acknowledged_by=by, reason=keyring().encrypt("wrote SOS"), note=keyring().encrypt(""),
        )  # fmt: skip
        _insert(
            "contact", clinic_id=clinic_id, patient_id=patient_id, staff_id=by, kind="call", at=clock(),
            note=keyring().encrypt(""),
        )  # fmt: skip
        for action, subject, details in (
            ("alert acknowledged", "alert 1", {"owner_before": by}),
            ("alert acknowledged", "alert 1", {"owner_before": owner}),
            ("contact noted", "contact 1", {"kind": "call", "silent_since": since.isoformat()}),
        ):
            _insert(
                "audit_event", clinic_id=clinic_id, staff_id=by, patient_id=patient_id, action=action, subject=subject,
                details=json.dumps(details), at=clock(),
            )  # fmt: skip
    db.session.remove()
    upgrade()
    person = db.session.get_one(Staff, by)
    alert, contact = db.session.scalars(select(Alert)).one(), db.session.scalars(select(Contact)).one()
    assert (alert.id, alert.owner_before, contact.id, contact.silent_since) == (1, owner, 1, since)
    assert reopen_alert(1, person, clock()).owner_id == owner
    take_back_contact(1, person, clock())
    assert db.session.get_one(Patient, patient_id).silent_since == since
