"""Reads and plays conversations written as text. See tests/conversation/scripts for examples.

== Crisis during an exercise          a new conversation, with a fresh clinic, counselor and patient
given: es; outpatient                 what differs: en/es, level, no consent, opted out, discharged, paused,
                                      session today 18:00, session tomorrow 9:00, new number
at: Mon 17:30                         moves the clock (the patient's local time) and runs the ticks
wait: 2 h                             the same, by an amount: 10 min, 2 h, 3 d
hourly                                runs what jobs do once an hour: asks silent numbers whose they are
> 3 7 0                               what the patient texts
>> hello                              a text whose webhook is delivered twice
< holding steady                      the next text the phone gets contains these words
<!                                    no more texts came
state: check_in                       what the conversation expects now
alerts: red_risk, crisis              kinds of all alerts so far, in order of opening; none
alert says: the session on            words of the last alert's reasons
patient: texting=opted_out            fields of the patient's row
staff: step down to outpatient        what a counselor does meanwhile
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from companion.care.alerts.lifecycle import acknowledge_alert
from companion.care.errors import Conflict
from companion.care.exercises import assign
from companion.care.meetings.saved import save_meeting
from companion.care.patients.consent import enter_signed_form, opt_out, record_consent
from companion.care.patients.enrollments import change_level
from companion.care.patients.numbers import ask_silent_numbers
from companion.care.patients.patients import discharge, pause, update_patient
from companion.care.plans.versions import save_patient_plan
from companion.database import db, transaction
from companion.models import Alert, Clinic, Conversation, Meeting, Patient, Staff
from companion.rules.patients.consent import ConsentKind, ConsentMethod
from companion.rules.refusals import Refusal
from companion.wording.speech import speaker
from tests.builders import a_counselor, a_patient, a_session
from tests.conftest import SetClock
from tests.serving import Stack

LINE = re.compile(r"(given|at|wait|state|alerts|alert says|patient|staff):\s*(.*)|(hourly|>>|>|<!|<)\s?(.*)")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
UNITS = {"min": "minutes", "h": "hours", "d": "days"}


@dataclass
class Script:
    title: str
    place: str
    lines: list[tuple[str, str, int]] = field(default_factory=list)  # command, rest, line number


def read_scripts(folder: Path) -> Iterator[Script]:
    """All conversations of the text files in a folder. Raises `ValueError` naming a line nobody understands."""
    for path in sorted(folder.glob("*.txt")):
        script: Script | None = None
        for number, raw in enumerate(path.read_text().splitlines(), start=1):
            line = raw.rstrip()
            if not line or line.startswith("#"):
                continue
            if line.startswith("== "):
                if script is not None:
                    yield script
                script = Script(line[3:], f"{path.name}:{number}")
                continue
            found = LINE.fullmatch(line)
            if found is None or script is None:
                raise ValueError(f"{path.name}:{number}: {line!r}")
            script.lines.append((found[1] or found[3], (found[2] if found[1] else found[4]) or "", number))
        if script is not None:
            yield script


class Player:
    """Plays one script against a running stack."""

    def __init__(self, stack: Stack, clock: SetClock, script: Script) -> None:
        self.stack, self.clock, self.script = stack, clock, script
        self.seen = 0
        counselor: Staff = a_counselor()
        self.counselor_id = counselor.id
        given = next((rest for command, rest, _ in script.lines if command == "given"), "")
        patient = self._patient(counselor, [word.strip() for word in given.split(";") if word.strip()])
        self.patient_id, self.zone, self.first_phone = patient.id, patient.zone, patient.phone

    def play(self) -> None:
        self._tick()
        steps: dict[str, Callable[[str], None]] = {
            "given": lambda _: None,
            "at": self._at,
            "wait": self._wait,
            "hourly": self._hourly,
            ">": self._says,
            ">>": self._says_twice,
            "<": self._hears,
            "<!": self._hears_nothing,
            "state": self._state,
            "alerts": self._alerts,
            "alert says": self._alert_says,
            "patient": self._row,
            "staff": self._staff,
        }
        for command, rest, number in self.script.lines:
            try:
                steps[command](rest)
            except AssertionError as error:
                raise AssertionError(f"{self.script.place} '{self.script.title}', line {number}: {error}") from None

    def _patient(self, counselor: Staff, given: list[str]) -> Patient:
        now = self.clock()
        values: dict[str, object] = {}
        for word in given:
            if word in ("en", "es"):
                values["language"] = word
            elif word in ("outpatient", "intensive_outpatient", "partial_hospitalization", "residential"):
                values["level"] = word
            elif word == "no consent":
                values["consent_method"] = None
        patient = a_patient(counselor, now, **values)
        for word in given:
            if word.startswith("session "):
                _, day, at = word.split()
                local = now.astimezone(patient.zone).date() + timedelta(days=day == "tomorrow")
                a_session(counselor, patient, local, time.fromisoformat(at.zfill(5)), now)
            elif word == "discharged":
                discharge(patient.id, counselor, now)
            elif word == "opted out":
                with transaction():
                    opt_out(db.session.get_one(Patient, patient.id), "verbal", now, by=counselor)
            elif word == "paused":
                today = now.astimezone(patient.zone).date()
                pause(patient.id, today, today + timedelta(days=7), "vacation", counselor, now)
            elif word == "saved meeting":
                self._save_meeting(patient, counselor)
        return patient

    def _save_meeting(self, patient: Patient, counselor: Staff) -> None:
        with transaction():
            meeting = Meeting(
                clinic_id=patient.clinic_id,
                source_key="1",
                name="Early Birds",
                fellowship="other",
                weekday=0,
                starts_at=time(19),
                time_zone=patient.time_zone,
                city="Riverside",
                updated_at=self.clock(),
            )
            db.session.add(meeting)
            db.session.flush()
            save_meeting(patient.id, meeting.id, counselor, self.clock())

    def _at(self, when: str) -> None:
        """The next such weekday and time, where the patient is."""
        day, at = when.split()
        local = self.clock().astimezone(self.zone)
        ahead = (DAYS.index(day) - local.weekday()) % 7
        wanted = _instant(local.date() + timedelta(days=ahead), time.fromisoformat(at.zfill(5)), self.zone)
        self.clock.set(wanted if wanted >= self.clock() else wanted + timedelta(days=7))
        self._tick()

    def _wait(self, amount: str) -> None:
        number, unit = amount.split()
        self.clock.pass_time(**{UNITS[unit]: float(number)})
        self._tick()

    def _tick(self) -> None:
        db.session.remove()
        self.stack.plan_ahead()
        self.stack.chase_silence()
        self.stack.send_due()

    def _hourly(self, _rest: str) -> None:
        db.session.remove()
        ask_silent_numbers(self.clock())
        self._tick()

    def _says(self, text: str) -> None:
        db.session.remove()
        self.stack.simulator.type(self._phone(), text)
        # Answers to one text are due moments apart to keep their order.
        self.clock.pass_time(seconds=5)
        self.stack.send_due()

    def _says_twice(self, text: str) -> None:
        self.stack.simulator.faults(inbound_twice=1)
        self._says(text)

    def _phone(self) -> str:
        phone = self._fresh().phone
        db.session.remove()
        return phone

    def _fresh(self) -> Patient:
        db.session.remove()
        return db.session.get_one(Patient, self.patient_id)

    def _hears(self, words: str) -> None:
        texts = self.stack.simulator.texts_to(self._phone())
        assert len(texts) > self.seen, f"no text came, expected {words!r}"
        text = texts[self.seen]
        self.seen += 1
        assert words in text, f"expected {words!r} in {text!r}"

    def _hears_nothing(self, _rest: str) -> None:
        texts = self.stack.simulator.texts_to(self._phone())[self.seen :]
        assert not texts, f"unexpected {texts!r}"

    def _state(self, expected: str) -> None:
        db.session.remove()
        row = db.session.get(Conversation, self.patient_id)
        live = row is not None and (row.until is None or row.until > self.clock())
        found = row.expecting if row is not None and live else "nothing"
        assert found == expected, f"state is {found}, expected {expected}"

    def _alerts(self, expected: str) -> None:
        db.session.remove()
        kinds = [str(kind) for kind in db.session.scalars(select(Alert.kind).order_by(Alert.id))]
        wanted = [] if expected == "none" else [kind.strip() for kind in expected.split(",")]
        assert kinds == wanted, f"alerts are {kinds}, expected {wanted}"

    def _alert_says(self, expected: str) -> None:
        db.session.remove()
        last = db.session.scalars(select(Alert).order_by(Alert.id.desc())).first()
        said = "; ".join(map(speaker("en").reason, last.reasons)) if last else "nothing"
        assert expected in said, f"expected {expected!r} in {said!r}"

    def _row(self, expected: str) -> None:
        patient = self._fresh()
        for pair in expected.split(","):
            name, value = pair.strip().split("=")
            found = str(getattr(patient, name))
            assert found == value, f"{name} is {found}, expected {value}"

    def _staff(self, deed: str) -> None:
        db.session.remove()
        by, now = db.session.get_one(Staff, self.counselor_id), self.clock()
        words = deed.split()
        if words[:2] in (["step", "down"], ["step", "up"]):
            today = now.astimezone(self.zone).date()
            change_level(self.patient_id, words[-1], today, "agreed", by, now)
        elif words[0] == "discharges":
            discharge(self.patient_id, by, now)
        elif words[0] == "acknowledges":
            for alert_id in db.session.scalars(select(Alert.id).where(Alert.patient_id == self.patient_id)).all():
                acknowledge_alert(alert_id, by, now)
        elif words[0] == "assigns":
            assign(self.patient_id, words[1], by, now)
        elif words[:2] == ["changes", "plan"]:
            phases = [{"weekdays": ["mon"], "question_set": words[2]}]
            override = {"pulse": {"phases": phases, "taper": []}, "weekly": None, "monthly": None}
            save_patient_plan(self.patient_id, override, "agreed", 0, by, now)
        elif words[:2] == ["changes", "number"]:
            number = self.first_phone if words[-1] == "back" else words[-1]
            update_patient(self.patient_id, {"phone": number}, by, now)
            self.stack.send_due()
            self.seen = len(self.stack.simulator.texts_to(number)) if words[-1] == "back" else 0
        elif deed == "may not note a verbal consent":
            with pytest.raises(Conflict) as refused:
                record_consent(self.patient_id, ConsentKind.opt_in, ConsentMethod.verbal, by, now)
            assert refused.value.reason == Refusal.took_consent_back()
        elif deed == "enters a signed form":
            supervisor = a_counselor(db.session.get_one(Clinic, by.clinic_id), role="supervisor")
            enter_signed_form(self.patient_id, "asked for texts in session", supervisor, now)
        else:
            raise ValueError(f"nobody knows how to do {deed!r}")


def _instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)
