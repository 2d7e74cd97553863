"""A made-up clinic to look around in. Nobody in it exists; the phones are the fictional 555-01XX."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from companion.care.check_ins.check_ins import ask_check_in, record_answers
from companion.care.check_ins.silence import chase_silence
from companion.care.exercises import assign
from companion.care.meetings.clinic_list import OWN
from companion.care.meetings.saved import save_meeting
from companion.care.patients.enrollments import change_level
from companion.care.patients.patients import add_patient
from companion.care.plans.versions import patient_plan, save_patient_plan
from companion.care.sessions.attendance import mark_attendance
from companion.care.sessions.series import schedule
from companion.care.staff.sign_in import add_staff
from companion.database import db, transaction
from companion.models import CheckIn, Clinic, Meeting, Message, Patient, Staff
from companion.models.message import INBOUND, OUTBOUND
from companion.outbox.plan_ahead import replan
from companion.outbox.plan_inputs import series_sessions
from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.patients.consent import ConsentMethod
from companion.rules.reading.handled import HandledAs
from companion.rules.sessions.attendance import Came
from companion.rules.staff.roles import Role
from companion.rules.texts import keys
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.sent_reason import SentReason
from companion.rules.windows import Window
from companion.wording import render

NAME = "Harbor House (demo)"
COUNSELOR, SUPERVISOR = "casey@example.org", "sam@example.org"
PASSWORD = "harbor-demo-2026"  # noqa: S105 - of made-up people, on loopback
# One city for each hour of the day, so that somewhere it is early afternoon.
ZONES = (
    "Pacific/Honolulu",
    "America/Los_Angeles",
    "America/Denver",
    "America/Chicago",
    "America/New_York",
    "America/Sao_Paulo",
    "Atlantic/Azores",
    "Europe/London",
    "Europe/Madrid",
    "Africa/Nairobi",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Asia/Manila",
    "Asia/Tokyo",
    "Australia/Brisbane",
    "Pacific/Auckland",
)
# Robin's phone is the one to watch: a reminder and a check-in arrive soon after the start.
ROBIN = {"given_name": "Robin", "family_name": "Reyes", "phone": "+1 312 555 0111", "level": "intensive_outpatient"}
OTHERS: tuple[dict[str, Any], ...] = (
    {"given_name": "Alex", "family_name": "Moreno", "phone": "+1 312 555 0112", "level": "intensive_outpatient"},
    {"given_name": "Jordan", "family_name": "Blake", "phone": "+1 312 555 0113", "level": "intensive_outpatient"},
    {"given_name": "Taylor", "family_name": "Nguyen", "phone": "+1 312 555 0114", "level": "intensive_outpatient"},
    {
        "given_name": "Lucia",
        "family_name": "Ortega",
        "phone": "+1 312 555 0115",
        "level": "outpatient",
        "language": "es",
    },
    {"given_name": "Morgan", "family_name": "Price", "phone": "+1 312 555 0116", "level": "outpatient"},
    {"given_name": "Drew", "family_name": "Okafor", "phone": "+1 312 555 0117", "level": "outpatient"},
)
# Closeness, confidence, used: the last five check-ins of each, oldest first.
ANSWERS: Mapping[str, tuple[tuple[int, int, int], ...]] = {
    "Robin": ((3, 6, 0), (2, 7, 0), (3, 7, 0), (2, 7, 0), (1, 8, 0)),
    "Alex": ((4, 5, 0), (5, 5, 0), (6, 4, 0), (7, 3, 0), (8, 2, 0)),
    "Jordan": ((2, 7, 0), (3, 6, 0), (2, 7, 0), (4, 5, 0), (6, 5, 0)),
    "Taylor": ((1, 8, 0), (2, 8, 0), (1, 8, 0)),
    "Lucia": ((3, 6, 0), (3, 6, 0), (2, 7, 0), (2, 8, 0), (2, 8, 0)),
    "Morgan": ((5, 4, 0), (4, 5, 0), (4, 6, 0), (3, 6, 0), (2, 7, 0)),
}


def daytime_zone(now: datetime) -> str:
    """The city where it is closest to 13:00."""
    return min(ZONES, key=lambda name: abs(now.astimezone(ZoneInfo(name)).hour * 60 - 13 * 60))


def load(now: datetime) -> None:
    """Makes the demo clinic, unless there is a clinic already."""
    if db.session.scalar(select(Clinic.id).limit(1)) is not None:
        return
    weeks_ago = now - timedelta(days=16)
    with transaction():
        clinic = _clinic(now)
        add_staff(clinic.id, "Sam Rivera", SUPERVISOR, Role.supervisor, PASSWORD, weeks_ago)
        casey = add_staff(clinic.id, "Casey Lindqvist", COUNSELOR, Role.counselor, PASSWORD, weeks_ago)
        patients = [
            add_patient(casey, weeks_ago, consent_method=ConsentMethod.written, **values) for values in (ROBIN, *OTHERS)
        ]
        _schedule(casey, patients, now)
        for patient in patients:
            _history(patient, now)
        _stories(casey, patients, now)
        _meetings(clinic, casey, patients[0], now)
        save_patient_plan(
            patients[0].id,
            {"pulse": {"phases": [{"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}},
            "Asked for a check-in every day",
            patient_plan(patients[0]).version,
            casey,
            now,
        )


def wake_up(now: datetime) -> None:
    """On every start: it is daytime at the clinic, and Robin gets a reminder and a check-in within seconds."""
    clinic = db.session.scalar(select(Clinic).where(Clinic.name == NAME))
    if clinic is None:
        return
    with transaction():
        local_hour = now.astimezone(ZoneInfo(clinic.time_zone)).hour
        patients = db.session.scalars(select(Patient).where(Patient.clinic_id == clinic.id).order_by(Patient.id)).all()
        if not 10 <= local_hour < 17:
            clinic.time_zone = daytime_zone(now)
            for patient in patients:
                patient.time_zone = clinic.time_zone
        casey = db.session.execute(select(Staff).where(Staff.email == COUNSELOR)).scalar_one()
        robin = patients[0]
        # The plan's '2 h before' then falls due a few seconds from now.
        start = (now + timedelta(hours=2, seconds=12)).astimezone(ZoneInfo(clinic.time_zone))
        schedule(
            casey,
            now,
            kind="individual",
            starts_on=start.date(),
            starts_at=start.time().replace(microsecond=0, tzinfo=None),
            minutes=50,
            place="Room 4",
            roster=[robin.id],
        )
        replan(patients, now)
        prompt = ask_check_in(robin, "pulse", now)
        prompt.due_at = now + timedelta(seconds=16)
        prompt.reasons = (SentReason.demo(),)


def _clinic(now: datetime) -> Clinic:
    clinic = Clinic(
        name=NAME,
        sender_name="Harbor",
        time_zone=daytime_zone(now),
        voice_number="+13125550100",
        quiet_opens=time(9),
        quiet_closes=time(20),
        wording={},
        created_at=now - timedelta(days=16),
    )
    db.session.add(clinic)
    db.session.flush()
    return clinic


def _schedule(casey: Staff, patients: list[Patient], now: datetime) -> None:
    """An evening group for the four in intensive outpatient, a weekly hour for each of the others."""
    begin = (now - timedelta(days=15)).date()
    before = now - timedelta(days=15)
    schedule(
        casey,
        before,
        kind="group",
        title="Evening group",
        starts_on=begin,
        starts_at=time(18),
        minutes=180,
        rrule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
        place="Room 2",
        roster=[patient.id for patient in patients[:4]],
    )
    schedule(
        casey,
        before,
        kind="class",
        title="Skills class",
        starts_on=begin,
        starts_at=time(10),
        minutes=90,
        rrule="FREQ=WEEKLY;BYDAY=SA",
        place="Room 1",
        roster=[patient.id for patient in patients[:4]],
    )
    for number, patient in enumerate(patients[4:]):
        schedule(
            casey,
            before,
            kind="individual",
            starts_on=begin,
            starts_at=time(15 + number),
            minutes=60,
            rrule=f"FREQ=WEEKLY;BYDAY={('TU', 'WE', 'FR')[number]}",
            roster=[patient.id],
        )


def _history(patient: Patient, now: datetime) -> None:
    """Check-ins of the past two weeks, as the bot would have stored them."""
    answers = ANSWERS.get(patient.given_name, ())
    for number, values in enumerate(answers):
        asked = now - timedelta(days=3 * (len(answers) - number) - 2, hours=3)
        check_in = _asked(patient, asked)
        record_answers(
            check_in,
            dict(zip(("closeness", "confidence", "used"), values, strict=True)),
            asked + timedelta(minutes=9),
            patient=patient,
        )
        _answered(patient, " ".join(map(str, values)), asked + timedelta(minutes=9))


def _answered(patient: Patient, words: str, at: datetime) -> None:
    db.session.add(
        Message(
            clinic_id=patient.clinic_id,
            patient_id=patient.id,
            direction=INBOUND,
            kind=MessageKind.text,
            status=MessageStatus.received,
            body=words,
            created_at=at,
            handled_at=at,
            handled_as=HandledAs.answer,
        )
    )
    patient.last_heard_at = at


def _asked(patient: Patient, asked: datetime) -> CheckIn:
    body = render("check_in.pulse", patient.language, {"sender": "Harbor", "voice": "+13125550100"})
    prompt = Message(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        direction=OUTBOUND,
        kind=MessageKind.check_in,
        status=MessageStatus.delivered,
        body=body,
        created_at=asked,
        key=keys.demo_prompt(asked),
        due_at=asked,
        useful_until=asked + timedelta(hours=12),
        wording="check_in.pulse",
        question_set="pulse",
        handed_over_at=asked,
        accepted_at=asked,
        delivered_at=asked,
        reasons=(SentReason.check_in(n=1),),
    )
    db.session.add(prompt)
    db.session.flush()
    check_in = CheckIn(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        message_id=prompt.id,
        question_set="pulse",
        question_set_version=BUILT_IN["pulse"].version,
        status=CheckInStatus.asked,
        asked_at=asked,
        unreadable=0,
    )
    db.session.add(check_in)
    db.session.flush()
    return check_in


def _stories(casey: Staff, patients: list[Patient], now: datetime) -> None:
    """Something to do on the first morning: a red answer, silence, a missed group, a step down."""
    taylor, drew, morgan = patients[3], patients[6], patients[5]
    _asked(taylor, now - timedelta(hours=30))
    chase_silence(now)
    assign(patients[1].id, "urge-surfing", casey, now)
    change_level(drew.id, "intensive_outpatient", now.date() - timedelta(days=10), "Asked for more support", casey, now)
    change_level(drew.id, "outpatient", now.date() - timedelta(days=2), "Doing well, back at work", casey, now)
    zone = ZoneInfo(morgan.time_zone)
    group = 1
    _, held = series_sessions([group], Window(now - timedelta(days=4), now - timedelta(hours=4)))[group]
    if held:
        marks = {patient.id: Came.attended for patient in patients[:4]} | {patients[2].id: Came.missed}
        mark_attendance(held[-1].occurrence_id, marks, casey, held[-1].start.astimezone(zone) + timedelta(hours=3))


def _meetings(clinic: Clinic, casey: Staff, patient: Patient, now: datetime) -> None:
    added = []
    for number, (name, weekday, at, city) in enumerate(
        (
            ("Early Birds", 0, time(7), "Riverside"),
            ("Lunch Hour", 2, time(12, 15), "Old Town"),
            ("Friday Night Lights", 4, time(19, 30), "Riverside"),
            ("Sunday Serenity", 6, time(17), "Lakeview"),
        )
    ):
        meeting = Meeting(
            clinic_id=clinic.id,
            source=OWN,
            source_key=str(number),
            name=name,
            fellowship="AA" if number % 2 else "NA",
            weekday=weekday,
            starts_at=at,
            minutes=60,
            time_zone=clinic.time_zone,
            city=city,
            updated_at=now,
        )
        db.session.add(meeting)
        added.append(meeting)
    db.session.flush()
    save_meeting(patient.id, added[2].id, casey, now)
