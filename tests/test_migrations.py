"""The migrations build exactly the tables of the models, and every one can be taken back."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from flask import Flask
from flask_migrate import check, downgrade, upgrade
from sqlalchemy import inspect, select, text
from sqlalchemy.exc import DatabaseError

from companion.care.alerts.lifecycle import raise_alert
from companion.care.patients.consent import opt_out
from companion.care.patients.discharges import former_patients
from companion.care.patients.patients import discharge, update_patient
from companion.care.patients.readmission import readmit
from companion.database import db, transaction
from companion.keyring import keyring, phone_hash
from companion.models import Alert, AuditEvent, ConsentEvent, Message, Patient, Pause, RosterEntry, Staff
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason, TextReason
from companion.rules.patients.consent import ConsentMethod
from companion.rules.reasons import WallClock
from companion.rules.texts.delivery import ErrorMeaning, MessageProblem
from tests.builders import LONG_AGO, a_counselor, a_group, a_patient


@pytest.fixture
def postgresql_url(new_postgresql_url: str) -> str:
    return new_postgresql_url


def tables() -> set[str]:
    db.session.remove()
    return set(inspect(db.engine).get_table_names()) - {"alembic_version"}


def test_migrations_leave_nothing_to_migrate(app: Flask) -> None:
    check()
    assert tables() == set(db.metadata.tables)


def test_every_migration_can_be_taken_back_and_done_again(app: Flask) -> None:
    db.session.remove()
    downgrade(revision="base")
    assert tables() == set()
    upgrade()
    assert tables() == set(db.metadata.tables)


def test_every_table_of_a_clinics_data_carries_its_clinic(app: Flask) -> None:
    shared = {"clinic", "own_number", "tally", "tick_heartbeat", "sender_pace", "key_seal"}
    without = [name for name, table in db.metadata.tables.items() if "clinic_id" not in table.c]
    assert set(without) == shared


@pytest.mark.parametrize("change", ["UPDATE consent_event SET kind = 'opt_in'", "DELETE FROM consent_event"])
def test_what_a_patient_agreed_to_can_only_be_added_to(app: Flask, change: str) -> None:
    a_patient(a_counselor())
    with pytest.raises(DatabaseError, match="append-only"), transaction():
        db.session.execute(text(change))


def test_the_audit_trail_as_it_was_written_is_kept_whole_as_codes(app: Flask) -> None:
    patient = a_patient(a_counselor())
    clinic_id, patient_id = patient.clinic_id, patient.id
    kept = _trail(clinic_id)
    db.session.remove()
    downgrade(revision="0004")
    written = [
        ("read timeline", ""),
        ("read level of care", ""),
        ("read tea leaves", ""),
        ("alert handed over", "alert 7"),
        ("reminder plan saved", "plan version 12"),
        ("exercise assigned", "urge-surfing"),
        ("wording changed", "reminder.today"),
        ("attendance marked", "session 12-20260302T1500Z"),
        ("table watered", "plant 3"),
    ]
    for action, subject in written:
        _execute(
            "INSERT INTO audit_event (clinic_id, action, subject, details, at) VALUES (:clinic, :action, :subject, "
            """'{"count": 2}', '2026-03-01 12:00:00')""",
            clinic=clinic_id,
            action=action,
            subject=subject,
        )
    for staff_id, reason in ((None, "asked by text"), (None, "At sea"), (1, "asked by text")):
        _execute(
            "INSERT INTO pause (clinic_id, patient_id, starts_on, ends_on, reason, created_by, created_at) "
            "VALUES (:clinic, :patient, '2026-03-02', '2026-03-04', :reason, :staff, '2026-03-01 12:00:00')",
            clinic=clinic_id,
            patient=patient_id,
            reason=keyring().encrypt(reason),
            staff=staff_id,
        )
    before = _execute("SELECT action, subject, details FROM audit_event ORDER BY id")
    upgrade()
    assert _trail(clinic_id) == [
        *kept,
        ("read", "timeline", None, "", {"count": 2}),
        ("read", "level of care", None, "", {"count": 2}),
        ("as_written", None, None, "", {"count": 2, "text": "read tea leaves"}),
        ("alert handed over", None, "alert", "7", {"count": 2}),
        ("reminder plan saved", None, "plan version", "12", {"count": 2}),
        ("exercise assigned", None, "exercise", "urge-surfing", {"count": 2}),
        ("wording changed", None, "wording", "reminder.today", {"count": 2}),
        ("attendance marked", None, "session", "12-20260302T1500Z", {"count": 2}),
        ("as_written", None, None, "plant 3", {"count": 2, "text": "table watered"}),
    ]
    pauses = [(row.origin, row.reason) for row in db.session.scalars(select(Pause).order_by(Pause.id))]
    assert pauses == [("by_text", ""), ("by_text", "At sea"), ("staff", "asked by text")]
    with pytest.raises(DatabaseError, match="append-only"), transaction():
        db.session.execute(text("UPDATE audit_event SET part = NULL"))
    db.session.remove()
    downgrade(revision="0004")
    assert _execute("SELECT action, subject, details FROM audit_event ORDER BY id") == before
    db.session.remove()
    upgrade()


def _trail(clinic_id: int) -> list[tuple[object, ...]]:
    rows = db.session.scalars(select(AuditEvent).where(AuditEvent.clinic_id == clinic_id).order_by(AuditEvent.id))
    return [(row.action, row.part, row.subject_kind, row.subject_key, row.details) for row in rows]


def _execute(statement: str, **values: object) -> list[tuple[object, ...]]:
    """On a schema that the models do not fit. JSON comes back as documents."""
    with db.engine.begin() as connection:
        result = connection.execute(text(statement), values)
        rows = [tuple(row) for row in result] if result.returns_rows else []
    return [
        tuple(json.loads(each) if str(each).startswith("{") and isinstance(each, str) else each for each in row)
        for row in rows
    ]


def test_consent_on_record_gets_its_number_where_that_is_known(app: Flask) -> None:
    staff = a_counselor()
    stayed, moved = a_patient(staff), a_patient(staff)
    ids = {"stayed": stayed.id, "moved": moved.id}
    update_patient(moved.id, {"phone": "+13125550177"}, staff, LONG_AGO)
    db.session.remove()
    downgrade(revision="0007")
    upgrade()
    hashes = {
        name: set(db.session.scalars(select(ConsentEvent.phone_hash).where(ConsentEvent.patient_id == patient_id)))
        for name, patient_id in ids.items()
    }
    assert hashes == {"stayed": {db.session.get_one(Patient, ids["stayed"]).phone_hash}, "moved": {None}}
    with pytest.raises(DatabaseError, match="append-only"), transaction():
        db.session.execute(text("UPDATE consent_event SET kind = 'opt_in'"))


def test_codes_of_consent_by_number_are_taken_back_to_what_was_known_before(app: Flask) -> None:
    patient = a_patient(a_counselor())
    with transaction():
        told = AlertReason.opted_out_or_session(when=WallClock("2026-03-03T14:00"))
        opt_out(db.session.get_one(Patient, patient.id), ConsentMethod.text, LONG_AGO, told=told)
        message = db.session.scalars(select(Message).limit(1)).one()
        message.problem = MessageProblem.number_changed()
    db.session.remove()
    downgrade(revision="0007")
    upgrade()
    assert db.session.scalars(select(Alert)).one().reasons == (AlertReason.opted_out(),)
    problems = set(db.session.scalars(select(Message.problem)))
    assert MessageProblem.as_written(text="the number changed before it left") in problems


def test_rosters_of_before_come_out_without_an_empty_entry_and_without_a_day_twice(app: Flask) -> None:
    """Added twice, left and rejoined earlier, added and removed on one day, and one who was never double."""
    counselor = a_counselor()
    group = a_group(counselor).id
    odd, plain = a_patient(counselor).id, a_patient(counselor).id
    db.session.remove()
    downgrade(revision="0009")
    add = text(
        "INSERT INTO roster_entry (clinic_id, series_id, patient_id, from_day, until_day, created_at) "
        "VALUES (1, :group, :patient, :first, :until, '2026-01-05 15:00:00+00:00')"
    )
    before = [
        (odd, "2026-01-05", "2026-03-11"), (odd, "2026-03-04", "2026-04-01"), (odd, "2026-03-06", "2026-03-06"),
        (odd, "2026-03-11", None), (odd, "2026-05-01", None),
        (plain, "2026-02-01", "2026-02-03"), (plain, "2026-03-01", None),
    ]  # fmt: skip
    with transaction():
        for patient, first, until in before:
            db.session.execute(add, {"group": group, "patient": patient, "first": first, "until": until})
    db.session.remove()
    upgrade()
    rows = db.session.execute(
        select(RosterEntry.patient_id, RosterEntry.from_day, RosterEntry.until_day).order_by(
            RosterEntry.patient_id, RosterEntry.from_day
        )
    ).all()
    assert [(patient, str(first), until and str(until)) for patient, first, until in rows] == [
        (odd, "2026-01-05", "2026-03-11"),
        (odd, "2026-03-11", "2026-04-01"),
        (odd, "2026-04-01", None),
        (plain, "2026-02-01", "2026-02-03"),
        (plain, "2026-03-01", None),
    ]


def test_who_was_discharged_before_reasons_were_kept_is_off_every_roster_from_then_on(app: Flask) -> None:
    staff = a_counselor()
    gone, here = a_patient(staff), a_patient(staff)
    a_group(staff, [gone, here])
    ids = (gone.id, here.id)
    staff_id = staff.id
    discharge(gone.id, staff, LONG_AGO + timedelta(days=30))
    db.session.remove()
    downgrade(revision="0009")
    _execute("UPDATE roster_entry SET until_day = NULL")
    upgrade()
    until = {row[0]: row[1] for row in _execute("SELECT patient_id, until_day FROM roster_entry")}
    assert (str(until[ids[0]]), until[ids[1]]) == ("2026-02-04", None)
    assert [each.patient.id for each in former_patients(db.session.get_one(Staff, staff_id))] == [ids[0]]


def test_codes_of_episodes_are_taken_back_in_words_that_the_version_before_reads(app: Flask) -> None:
    staff = a_counselor()
    patient = a_patient(staff)
    alert = raise_alert(
        patient.clinic_id, AlertKind.silence, AlertReason.no_answer(hours=24), "t:1", LONG_AGO, patient=patient
    )
    db.session.commit()
    discharge(patient.id, staff, LONG_AGO)
    readmit(patient.id, "outpatient", date(2026, 5, 5), "back", staff, LONG_AGO + timedelta(days=120))
    alert_id, patient_id = alert.id, patient.id
    db.session.remove()
    downgrade(revision="0009")
    kinds = [row[0] for row in _execute("SELECT kind FROM consent_event ORDER BY id")]
    assert kinds == ["opt_in", "declined", "asked"]
    words = [row[0]["text"] for row in _execute("SELECT details FROM audit_event WHERE action = 'as_written'")]
    assert sorted(words) == ["consent lapsed", "patient readmitted"]
    (stored,) = _execute(f"SELECT noted FROM alert WHERE id = {alert_id}")
    assert keyring().decrypt(str(stored[0])) == "[]"
    upgrade()
    assert db.session.get_one(Patient, patient_id).status == "active"


def test_the_version_before_gets_one_number_each_and_words_it_knows(app: Flask) -> None:
    staff = a_counselor()
    phone = "+13125550155"
    gone = a_patient(staff, phone=phone)
    discharge(gone.id, staff, LONG_AGO)
    one, two = a_patient(staff, phone=phone), a_patient(staff, phone=phone, shares_phone=True)
    none = a_patient(staff, phone=None, consent_method=None)
    ids = [patient.id for patient in (gone, one, two, none)]
    with transaction():
        why = AlertReason.from_shared_phone(what=TextReason.needs_reading())
        about = db.session.get_one(Patient, one.id)
        raise_alert(staff.clinic_id, AlertKind.message, why, "shared", LONG_AGO, patient=about)
        blocked = AlertReason.texts_refused_with_error(what=ErrorMeaning.daily_limit(), code=30023)
        raise_alert(staff.clinic_id, AlertKind.sender_blocked, blocked, "blocked", LONG_AGO)
        for message in db.session.scalars(select(Message)):
            message.problem = ErrorMeaning.campaign_suspended()
    db.session.remove()
    downgrade(revision="0009")
    rows = db.session.execute(text("SELECT phone, phone_hash, phone_status FROM patient")).all()
    assert len({row.phone_hash for row in rows}) == len(rows) == 4
    assert None not in {row.phone for row in rows}
    actions = set(db.session.scalars(text("SELECT action FROM audit_event")))
    assert "phone shared" not in actions and "as_written" in actions
    db.session.remove()
    upgrade()
    kept = [db.session.get_one(Patient, patient_id) for patient_id in ids]
    assert [patient.phone for patient in kept[:3]] == [phone] * 3
    assert sum(patient.phone_hash == phone_hash(phone) for patient in kept) == 1
    assert all(patient.phone_status == "suspended" for patient in kept[1:])
    assert MessageProblem.as_written(text="the sender's A2P campaign is suspended") in set(
        db.session.scalars(select(Message.problem))
    )
    for alert in db.session.scalars(select(Alert)):
        assert alert.reasons
