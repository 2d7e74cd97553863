"""One readable builder per noun. Every name and number is made up; phones are the fictional 555-01XX."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from itertools import count
from typing import Any

from companion.care.patients.patients import add_patient
from companion.care.sessions.series import schedule
from companion.care.staff.sign_in import add_staff
from companion.database import db, transaction
from companion.models import Clinic, Patient, SessionSeries, Staff

LONG_AGO = datetime(2026, 1, 5, 15, 0, tzinfo=UTC)
PASSWORD = "correct horse battery"
CHICAGO = "America/Chicago"
VOICE = "+13125550100"  # of every clinic, and so of no patient
_numbers = count(1)


def a_clinic(name: str = "Harbor House", **changes: Any) -> Clinic:
    values: dict[str, Any] = {
        "name": name,
        "sender_name": "Harbor",
        "time_zone": CHICAGO,
        "voice_number": VOICE,
        "quiet_opens": time(9),
        "quiet_closes": time(20),
        "wording": {},
        "created_at": LONG_AGO,
    }
    with transaction():
        clinic = Clinic(**(values | changes))
        db.session.add(clinic)
    return clinic


def a_counselor(clinic: Clinic | None = None, role: str = "counselor", **changes: Any) -> Staff:
    clinic = clinic or a_clinic()
    number = next(_numbers)
    values = {"name": f"Casey {number}", "email": f"casey{number}@example.org"} | changes
    return add_staff(clinic.id, role=role, password=PASSWORD, now=LONG_AGO, **values)


def a_phone() -> str:
    number = next(_numbers)
    phone = f"+1{300 + number // 100:03d}55501{number % 100:02d}"
    return phone if phone != VOICE else a_phone()


def a_patient(by: Staff, now: datetime = LONG_AGO, **changes: Any) -> Patient:
    """Consented in writing, in intensive outpatient since `now`, unless told otherwise."""
    values: dict[str, Any] = {
        "given_name": "Robin",
        "family_name": "Example",
        "phone": a_phone(),
        "level": "intensive_outpatient",
        "consent_method": "written",
    }
    return add_patient(by, now, **(values | changes))


def a_group(by: Staff, roster: Sequence[Patient] = (), now: datetime = LONG_AGO, **changes: Any) -> SessionSeries:
    """A group on Monday, Wednesday and Friday at 18:00, three hours, from 5 January 2026 on."""
    values: dict[str, Any] = {
        "kind": "group",
        "starts_on": date(2026, 1, 5),
        "starts_at": time(18),
        "minutes": 180,
        "rrule": "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    }
    return schedule(by, now, roster=[patient.id for patient in roster], **(values | changes))


def a_session(
    by: Staff, patient: Patient, starts_on: date, starts_at: time, now: datetime, **changes: Any
) -> SessionSeries:
    """A single individual session of an hour."""
    values: dict[str, Any] = {"kind": "individual", "minutes": 60}
    return schedule(by, now, starts_on=starts_on, starts_at=starts_at, roster=[patient.id], **(values | changes))
