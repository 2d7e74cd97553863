"""Puts a made-up clinic (demo_clinic.toml) into an empty database, to look around in."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from importlib.resources import files
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
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import CheckIn, Clinic, Meeting, Message, Patient, Staff
from companion.models.message import INBOUND, OUTBOUND
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

COUNSELOR, SUPERVISOR = "casey@example.org", "sam@example.org"
PASSWORD = "harbor-demo-2026"  # noqa: S105 - of made-up people, on loopback
DEMO: Mapping[str, Any] = tomllib.loads((files(__package__) / "demo_clinic.toml").read_text(encoding="utf-8"))


def daytime_zone(now: datetime) -> str:
    """The city where it is closest to 13:00."""
    zones: list[str] = DEMO["zones"]
    return min(zones, key=lambda name: abs(now.astimezone(ZoneInfo(name)).hour * 60 - 13 * 60))


def load(now: datetime) -> None:
    """Makes the demo clinic, unless there is a clinic already."""
    if db.session.scalar(select(Clinic.id).limit(1)) is not None:
        return
    weeks_ago = now - timedelta(days=16)
    with transaction():
        clinic = _clinic(now)
        add_staff(clinic.id, "Sam Rivera", SUPERVISOR, Role.supervisor, PASSWORD, weeks_ago)
        casey = add_staff(clinic.id, "Casey Lindqvist", COUNSELOR, Role.counselor, PASSWORD, weeks_ago)
        patients = {
            values["given_name"]: add_patient(casey, weeks_ago, consent_method=ConsentMethod.written, **values)
            for values in DEMO["patients"]
        }
        for values in DEMO["series"]:
            begin = now - timedelta(days=15)
            roster = [patients[name].id for name in values["roster"]]
            schedule(casey, begin, starts_on=begin.date(), **values | {"roster": roster})
        for name, answers in DEMO["answers"].items():
            _history(patients[name], answers, now)
        _stories(casey, patients, now)
        _meetings(clinic, casey, patients["Robin"], now)
        save_patient_plan(
            patients["Robin"].id,
            {"pulse": {"phases": [{"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}]}},
            "Asked for a check-in every day",
            patient_plan(patients["Robin"]).version,
            casey,
            now,
        )


def wake_up(now: datetime) -> None:
    """On every start: it is daytime at the clinic, and Robin gets a check-in within seconds, a reminder in a minute."""
    clinic = db.session.scalar(select(Clinic).where(Clinic.name == DEMO["clinic"]["name"]))
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
        # The plan's '2 h before' then falls due at the next full minute, or at the one after: sessions have no seconds.
        start = _full_minute(now + timedelta(hours=2, seconds=12)).astimezone(ZoneInfo(clinic.time_zone))
        schedule(
            casey,
            now,
            kind="individual",
            starts_on=start.date(),
            starts_at=start.time(),
            minutes=50,
            place="Room 4",
            roster=[robin.id],
            in_spite_of_closing=True,  # whoever tries the demo may have closed today
        )
        plan_texts(patients, now)
        prompt = ask_check_in(robin, "pulse", now)
        prompt.due_at = now + timedelta(seconds=16)
        prompt.reasons = (SentReason.demo(),)


def _full_minute(instant: datetime) -> datetime:
    """The first full minute that is not before it."""
    return (instant + timedelta(seconds=59, microseconds=999_999)).replace(second=0, microsecond=0)


def _clinic(now: datetime) -> Clinic:
    clinic = Clinic(time_zone=daytime_zone(now), wording={}, created_at=now - timedelta(days=16), **DEMO["clinic"])
    db.session.add(clinic)
    db.session.flush()
    return clinic


def _history(patient: Patient, answers: Sequence[Sequence[int]], now: datetime) -> None:
    """Check-ins of the past two weeks, as the bot would have stored them."""
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
    body = render(
        "check_in.pulse",
        patient.language,
        {"sender": DEMO["clinic"]["sender_name"], "voice": DEMO["clinic"]["voice_number"]},
    )
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


def _stories(casey: Staff, patients: Mapping[str, Patient], now: datetime) -> None:
    """Something to do on the first morning: a red answer, silence, a missed group, a step down."""
    taylor, drew, morgan = patients["Taylor"], patients["Drew"], patients["Morgan"]
    _asked(taylor, now - timedelta(hours=30))
    chase_silence(now)
    assign(patients["Alex"].id, "urge-surfing", casey, now)
    change_level(drew.id, "intensive_outpatient", now.date() - timedelta(days=10), "Asked for more support", casey, now)
    change_level(drew.id, "outpatient", now.date() - timedelta(days=2), "Doing well, back at work", casey, now)
    zone = ZoneInfo(morgan.time_zone)
    group = 1  # the id of the first series
    _, held = series_sessions([group], Window(now - timedelta(days=4), now - timedelta(hours=4)))[group]
    if held:
        marks = {
            patients[name].id: Came.missed if name == "Jordan" else Came.attended
            for name in DEMO["series"][0]["roster"]
        }
        mark_attendance(held[-1].occurrence_id, marks, casey, held[-1].start.astimezone(zone) + timedelta(hours=3))


def _meetings(clinic: Clinic, casey: Staff, patient: Patient, now: datetime) -> None:
    added = [
        Meeting(
            clinic_id=clinic.id,
            source=OWN,
            source_key=str(number),
            minutes=60,
            time_zone=clinic.time_zone,
            updated_at=now,
            **values,
        )
        for number, values in enumerate(DEMO["meetings"])
    ]
    db.session.add_all(added)
    db.session.flush()
    save_meeting(patient.id, added[2].id, casey, now)
