"""Clinics, patients, sessions and texts in bulk, as the product would have stored them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import cycle

from sqlalchemy import insert, select

from benchmarks.sending import words
from companion.database import db, phone_hash, transaction
from companion.demo_data import daytime_zone
from companion.models import Clinic, Enrollment, Message, Patient, RosterEntry, SessionSeries
from companion.models.message import OUTBOUND
from companion.outbox.enqueue import fingerprint
from companion.rules.patients.states import PatientStatus, Texting
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind, priority

LONG_AGO = datetime(2026, 1, 5, 15, tzinfo=UTC)
CHUNK = 2000


def clinics(count: int, now: datetime) -> list[int]:
    """Each with a sender of its own, where it is daytime."""
    rows = [
        {
            "name": f"Clinic {number}",
            "sender_name": "Harbor",
            "time_zone": daytime_zone(now),
            "voice_number": "+13125550100",
            "quiet_opens": time(9),
            "quiet_closes": time(20),
            "sender": f"+1500555{number:04d}",
            "wording": {},
            "office_opens": time(8),
            "office_closes": time(18),
            "created_at": LONG_AGO,
        }
        for number in range(count)
    ]
    with transaction():
        return list(db.session.scalars(insert(Clinic).returning(Clinic.id), rows))


def patients(count: int, clinic_ids: list[int], now: datetime, *, planned: bool) -> list[tuple[int, int]]:
    """(patient, clinic) ids: in intensive outpatient, consented. `planned`: the planner has nothing to do with them."""
    zone = daytime_zone(now)
    found: list[tuple[int, int]] = []
    clinic = cycle(clinic_ids)
    for first in range(0, count, CHUNK):
        numbers = range(first, min(first + CHUNK, count))
        rows = [_patient(number, next(clinic), zone, planned, now) for number in numbers]
        with transaction():
            made = db.session.execute(insert(Patient).returning(Patient.id, Patient.clinic_id), rows).all()
            db.session.execute(insert(Enrollment), [_enrollment(*row) for row in made])
        found += [(row[0], row[1]) for row in made]
    return found


def _patient(number: int, clinic_id: int, zone: str, planned: bool, now: datetime) -> dict[str, object]:
    phone = f"+1{200 + number // 100 % 800}555{number // 80_000:02d}{number % 100:02d}"
    return {
        "clinic_id": clinic_id,
        "given_name": "Robin",
        "family_name": f"Example {number}",
        "phone": phone,
        "phone_hash": phone_hash(phone),
        "phone_status": "ok",
        "time_zone": zone,
        "language": "en",
        "status": PatientStatus.active,
        "texting": Texting.consented,
        "encouragement": False,
        "risk": "green",
        "risk_thresholds": {},
        "planned_until": now + timedelta(days=60) if planned else None,
        "last_heard_at": now,
        "created_at": LONG_AGO,
    }


def _enrollment(patient_id: int, clinic_id: int) -> dict[str, object]:
    return {
        "clinic_id": clinic_id,
        "patient_id": patient_id,
        "level": "intensive_outpatient",
        "starts_on": date(2026, 11, 2),
        "stepped_down": False,
        "reason": "",
        "created_at": LONG_AGO,
    }


def groups(people: list[tuple[int, int]], now: datetime, size: int = 12) -> None:
    """Every clinic's patients in groups of twelve, four evenings a week and a class on Saturday."""
    zone = daytime_zone(now)
    by_clinic: dict[int, list[int]] = {}
    for patient_id, clinic_id in people:
        by_clinic.setdefault(clinic_id, []).append(patient_id)
    with transaction():
        for clinic_id, ids in by_clinic.items():
            for first in range(0, len(ids), size):
                _group(clinic_id, ids[first : first + size], zone)


def _group(clinic_id: int, ids: list[int], zone: str) -> None:
    for kind, at, rule in (
        ("group", time(18), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH"),
        ("class", time(10), "FREQ=WEEKLY;BYDAY=SA"),
    ):
        series = SessionSeries(
            clinic_id=clinic_id,
            kind=kind,
            starts_on=date(2026, 11, 2),
            starts_at=at,
            time_zone=zone,
            minutes=180,
            rrule=rule,
            created_at=LONG_AGO,
        )
        db.session.add(series)
        db.session.flush()
        rows = [
            {
                "clinic_id": clinic_id,
                "series_id": series.id,
                "patient_id": patient_id,
                "from_day": date(2026, 11, 2),
                "created_at": LONG_AGO,
            }
            for patient_id in ids
        ]
        db.session.execute(insert(RosterEntry), rows)


def texts(count: int, people: list[tuple[int, int]], due: datetime, now: datetime) -> None:
    """Reminders that are due at the same moment."""
    person = cycle(people)
    for first in range(0, count, CHUNK):
        rows = [_text(number, *next(person), due, now) for number in range(first, min(first + CHUNK, count))]
        with transaction():
            db.session.execute(insert(Message), rows)


def _text(number: int, patient_id: int, clinic_id: int, due: datetime, now: datetime) -> dict[str, object]:
    body = words(number)
    return {
        "clinic_id": clinic_id,
        "patient_id": patient_id,
        "direction": OUTBOUND,
        "kind": MessageKind.session_reminder,
        "status": MessageStatus.pending,
        "body": body,
        "fingerprint": fingerprint(body),
        "created_at": now,
        "key": f"bench:{number}",
        "planned": False,
        "priority": priority(MessageKind.session_reminder),
        "due_at": due,
        "useful_until": due + timedelta(hours=4),
        "reasons": (),
        "attempts": 0,
        "segments": 1,
        "to_read": False,
    }


def first_patient() -> int:
    return db.session.scalars(select(Patient.id).order_by(Patient.id)).first() or 0
