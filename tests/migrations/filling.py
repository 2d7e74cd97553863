"""Fills an empty database: the demo clinic, what a phone writes, and one row for every form of words that is stored.

What the demo does not reach is written row by row, in the words of `stored_words`, into a second clinic.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import cycle
from typing import Any
from zoneinfo import ZoneInfo

from flask_migrate import upgrade
from sqlalchemy import select

from companion import create_app, fitness
from companion.care.texts.inbound import receive
from companion.database import db, transaction
from companion.demo_data import load
from companion.keyring import phone_hash
from companion.models import (
    AccessToken,
    Alert,
    Answer,
    Attendance,
    AuditEvent,
    CheckIn,
    Clinic,
    ClinicClosing,
    ConsentEvent,
    Contact,
    Conversation,
    Cover,
    Discharge,
    Enrollment,
    Exercise,
    ExerciseAssignment,
    ExerciseRun,
    Goal,
    HabitBelief,
    Meeting,
    MeetingAttendance,
    Message,
    OwnNumber,
    Patient,
    Pause,
    QuestionSetVersion,
    ReminderPlanVersion,
    RenamedSession,
    RosterEntry,
    RosterRemoval,
    SavedMeeting,
    SenderPace,
    SessionException,
    SessionSeries,
    SignedForm,
    Staff,
    Tally,
    TickHeartbeat,
)
from companion.rules.clinic.audit_trail import AuditAction, SubjectKind
from companion.rules.patients.discharge import DischargeKind
from companion.rules.patients.goals import GoalArea
from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import occurrence_id
from companion.rules.texts.webhook_fields import InboundText
from tests.migrations import as_codes
from tests.migrations import stored_words as words
from tests.migrations.dumps import COUNSELOR, KEYS, NOW
from tests.settings import settings_for

A_DAY = timedelta(days=1)
ZONE = ZoneInfo("America/Chicago")
# What Robin's phone writes: handled as today's version handles it.
TEXTS = ("MENU", "NEXT", "3 7 0", "PAUSE 3", "PAUSE 0", "COPE", "6", "next", "STOP", "START", "can somebody call me")


def fill(url: str) -> None:
    """A migrated database with rows in every table and every form of words."""
    app = create_app(settings_for(url, **KEYS))
    app.extensions["clock"] = lambda: NOW
    with app.app_context():
        upgrade()
        load(NOW)
        _phone_writes()
        with transaction():
            _Rows().add_all()
        fitness.check()  # seals the keys, as the first start does
        empty = [table.name for table in db.metadata.sorted_tables if not db.session.execute(select(table)).first()]
        assert not empty, f"no rows in {empty}"
        db.session.remove()
        db.engine.dispose()


def _phone_writes() -> None:
    phone = db.session.scalars(select(Patient.phone).order_by(Patient.id)).first()
    assert phone is not None
    for number, body in enumerate(TEXTS):
        at = NOW - timedelta(minutes=30 - number)
        receive(InboundText(f"SM{number:032d}", phone, "+15005550006", body=body), at)
    receive(InboundText("SM" + "f" * 32, "+13125550190", "+15005550006", body="Hello, who is this?"), NOW)


# Of these the subject is a key alone.
KEYED = {
    AuditAction.exercise_saved: SubjectKind.exercise,
    AuditAction.exercise_assigned: SubjectKind.exercise,
    AuditAction.exercise_unassigned: SubjectKind.exercise,
    AuditAction.question_set_saved: SubjectKind.question_set,
    AuditAction.wording_changed: SubjectKind.wording,
    AuditAction.wording_set_back: SubjectKind.wording,
}


class _Rows:
    """What the demo does not reach. A clinic of its own holds it, so that the demo's pages stay readable."""

    def __init__(self) -> None:
        self.clinic = self._add(
            Clinic(
                name="Every Word Clinic",
                sender_name="Harbor",
                time_zone="America/Chicago",
                voice_number="+13125550100",
                quiet_opens=time(9),
                quiet_closes=time(20),
                sender="+13125550150",
                country="US",
                subdivision="IL",
                wording={"en": {"reminder.today": "{sender}: See you {day}, {times}. R if you can't."}},
                created_at=NOW - 30 * A_DAY,
            )
        )
        demo = {staff.email: staff for staff in db.session.scalars(select(Staff))}
        hashed = demo[COUNSELOR].password_hash
        self.staff, self.other, self.left = (
            self._add(
                Staff(
                    clinic_id=self.clinic.id, name=name, email=email, role=role, language=language, active=active,
                    password_hash=hashed, created_at=NOW - 30 * A_DAY,
                )
            )
            for name, email, role, language, active in (
                ("Noor Haddad", "noor@example.org", "supervisor", "es", True),
                ("Kit Larsen", "kit@example.org", "counselor", "en", True),
                ("Lee Vance", "lee@example.org", "administrator", "en", False),
            )
        )  # fmt: skip
        self.clinic.on_call_id = self.other.id
        states = (
            ("active", "consented", "ok", "green"),
            ("active", "consented", "unverified", "amber"),
            ("active", "opted_out", "ok", "red"),
            ("active", "not_asked", "suspended", "green"),
            ("discharged", "consented", "ok", "green"),
        )
        # One for each conversation, which are one a patient.
        numbers = range(max(len(words.CONVERSATIONS), len(states)))
        self.patients = [self._patient(number, *state) for number, state in zip(numbers, cycle(states), strict=False)]
        self.series = self._add(
            SessionSeries(
                clinic_id=self.clinic.id, kind="group", title="Evening group", starts_on=date(2026, 2, 16),
                starts_at=time(18), time_zone="America/Chicago", minutes=180, rrule="FREQ=WEEKLY;BYDAY=MO,WE,FR",
                place="Room 2", link="https://example.org/room", counselor_id=self.other.id, created_by=self.staff.id,
                created_at=NOW - 20 * A_DAY,
            )
        )  # fmt: skip
        self.session_starts = [NOW - A_DAY * days for days in (14, 12, 10, 7, 5, 3)]
        self.occurrence = occurrence_id(self.series.id, WallClock.of(self.session_starts[0], ZONE))

    def add_all(self) -> None:
        self._texts()
        self._check_ins()
        self._alerts()
        self._conversations()
        self._sessions()
        self._exercises_and_meetings()
        self._staff_and_plans()
        self._discharges()
        self._trail()
        self._figures()

    def _add(self, row: Any) -> Any:
        db.session.add(row)
        db.session.flush()
        return row

    def _patient(self, number: int, status: str, texting: str, phone_status: str, risk: str) -> Patient:
        phone = f"+1773555{100 + number:04}"
        patient: Patient = self._add(
            Patient(
                clinic_id=self.clinic.id, counselor_id=self.other.id, given_name=f"Pat{number}", family_name="Example",
                phone=phone, phone_hash=phone_hash(phone), phone_status=phone_status, phone_verified_at=NOW - 9 * A_DAY,
                time_zone="America/Chicago", language="es" if number % 2 else "en", status=status, texting=texting,
                check_in_time=time(17) if number % 3 == 0 else None, encouragement=True,
                milestone_date=date(2026, 1, 31), risk=risk, risk_since=NOW - A_DAY,
                silent_since=NOW - A_DAY if number == 1 else None, last_heard_at=NOW - A_DAY,
                risk_thresholds={"red_closeness": 9} if number == 2 else {}, created_at=NOW - 30 * A_DAY,
            )
        )  # fmt: skip
        ended = date(2026, 2, 20)
        for level, starts_on, ends_on, reason in (
            ("intensive_outpatient", date(2026, 2, 1), ended, ""),
            ("outpatient", ended, date(2026, 3, 1) if status == "discharged" else None, "Doing well, back at work"),
        ):
            self._add(
                Enrollment(
                    clinic_id=self.clinic.id, patient_id=patient.id, level=level, starts_on=starts_on, ends_on=ends_on,
                    stepped_down=bool(reason), reason=reason, created_by=self.staff.id, created_at=NOW - 20 * A_DAY,
                )
            )  # fmt: skip
        return patient

    def _outbound(self, patient: Patient, kind: str, status: str, key: str, **values: Any) -> Message:
        defaults = {
            "body": "Harbor: these are made-up words.", "phone": patient.phone, "sender": "+13125550150",
            "created_at": NOW - A_DAY, "due_at": NOW - A_DAY, "useful_until": NOW + A_DAY, "wording": "menu",
            "ended_at": NOW if status in ("failed", "expired", "cancelled") else None,
            "reasons": as_codes.sent("an answer to a text"),
        }  # fmt: skip
        found: Message = self._add(
            Message(
                clinic_id=self.clinic.id, patient_id=patient.id, direction="outbound", kind=kind, status=status,
                key=key, **(defaults | values),
            )
        )  # fmt: skip
        return found

    def _inbound(self, patient: Patient | None, body: str, handled_as: str | None, **values: Any) -> Message:
        found: Message = self._add(
            Message(
                clinic_id=self.clinic.id, patient_id=patient.id if patient else None, direction="inbound", kind="text",
                status="received", body=body, phone=patient.phone if patient else "+13125550191",
                sender="+13125550150", created_at=NOW - A_DAY, handled_as=handled_as,
                handled_at=NOW if handled_as else None, priority=0, **values,
            )
        )  # fmt: skip
        return found

    def _texts(self) -> None:
        patients = cycle(self.patients)
        for handled_as, body, reason, problem in words.HANDLED:
            patient = None if handled_as == "stranger" else next(patients)
            self.heard = self._inbound(
                patient, body, handled_as, details=as_codes.feeling(reason), opt_out_type=as_codes.opt_out(problem),
                to_read=not reason,
            )  # fmt: skip
        self._inbound(self.patients[0], "read already", "message", read_at=NOW, read_by=self.other.id)
        statuses = cycle(("pending", "accepted", "sent", "delivered"))
        for kind, wording, key, reason in words.REASONS:
            about = {self.occurrence: WallClock.of(NOW, ZONE)} if kind.startswith("session") else None
            details = {"meeting_id": 1, "start": "2026-03-02T19:00"} if kind == "meeting_follow_up" else None
            if wording == "exercise.assigned":
                details = {"slug": "urge-surfing", "why": "assigned"}
            self._outbound(
                self.patients[0], kind, next(statuses), self._named(key), wording=wording, about=about,
                reasons=as_codes.sent(reason), details=details,
                planned=kind in ("session_reminder", "check_in", "week_digest"),
                question_set=wording.removeprefix("check_in.") if kind == "check_in" else None,
                author_id=self.other.id if kind == "personal" else None,
            )  # fmt: skip
        for number, (status, problem, code) in enumerate(words.PROBLEMS):
            self._outbound(
                next(patients),
                "session_reminder",
                status,
                f"personal:{number:032}",
                problem=as_codes.problem(problem),
                error_code=code,
            )
        self._outbound(
            self.patients[0], "reply", "sending", "reply:sending", lease_until=NOW, token="s" * 24, handed_over_at=NOW
        )
        for number, kind in enumerate(words.MESSAGE_KINDS):
            self._outbound(
                next(patients), kind, "delivered", f"kind:{number}", sid=f"SM{number:030}aa", token=f"{number:024}",
                handed_over_at=NOW - A_DAY, accepted_at=NOW - A_DAY, sent_at=NOW - A_DAY, delivered_at=NOW - A_DAY,
                attempts=1,
            )  # fmt: skip

    def _check_ins(self) -> None:
        sets = ("pulse", "weekly", "monthly", "help_only", "sleep")
        for number, state in enumerate(words.CHECK_IN_STATES):
            self.check_in = self._check_in(number, sets[number], state)
        for number, (risk, reason) in enumerate(words.RISK_REASONS, start=10):
            self._check_in(number, "pulse", "answered", risk, [reason])
        every = [[reason for risk, reason in words.RISK_REASONS if risk == level] for level in ("red", "amber")]
        for number, reasons in enumerate(([], *every), start=40):
            self._check_in(number, "pulse", "answered", ("green", "red", "amber")[number - 40], reasons)

    def _check_in(
        self, number: int, question_set: str, state: str, risk: str | None = None, reasons: list[str] | None = None
    ) -> CheckIn:
        patient = self.patients[number % len(self.patients)]
        asked_at = NOW - timedelta(days=number + 1)
        prompt = self._outbound(
            patient, "check_in", "delivered", f"check-in:{question_set}:{asked_at:%Y-%m-%d}",
            question_set=question_set, wording=f"check_in.{question_set}", reasons=as_codes.sent("check-in"),
        )  # fmt: skip
        answered = state == "answered"
        found: CheckIn = self._add(
            CheckIn(
                clinic_id=self.clinic.id, patient_id=patient.id, message_id=prompt.id, question_set=question_set,
                question_set_version=1, status=state, asked_at=asked_at, answered_at=asked_at if answered else None,
                unreadable=1, nudged_at=asked_at, silence_at=asked_at if state == "lapsed" else None,
                scores={"use": 2, "risk": 14} if answered else None, risk=risk or ("green" if answered else None),
                risk_reasons=tuple(map(as_codes.risk, reasons or ())) if reasons is not None or answered else None,
                risk_rules_version=1 if answered else None, risk_thresholds={"red_closeness": 9} if answered else None,
            )
        )  # fmt: skip
        if state in ("answered", "partly") and question_set == "pulse":
            for question, value in zip(("closeness", "confidence", "used"), (3, 7, 0), strict=True):
                self._add(
                    Answer(
                        clinic_id=self.clinic.id, patient_id=patient.id, check_in_id=found.id, question=question,
                        value=value, message_id=self.heard.id if value else None, answered_at=asked_at,
                    )
                )  # fmt: skip
        return found

    def _named(self, key: str, patient: Patient | None = None, message_id: int = 0, run_id: int = 0) -> str:
        return key.format(p=patient.id if patient else 0, m=message_id, c=self.check_in_id, s=self.occurrence, r=run_id)

    @property
    def check_in_id(self) -> int:
        return self.check_in.id if hasattr(self, "check_in") else 1

    def _alerts(self) -> None:
        states = cycle(("open", "acknowledged", "resolved"))
        used: set[str] = set()
        for number, (kind, reason, key, about_patient) in enumerate(words.ALERTS):
            patient = self.patients[number % len(self.patients)] if about_patient else None
            message = self._inbound(patient, "made-up words", "message")
            named = self._named(key, patient, message.id)
            if named in used:  # of another check-in
                named = f"{named}{number}"
            used.add(named)
            state = next(states)
            self._add(
                Alert(
                    clinic_id=self.clinic.id, patient_id=patient.id if patient else None, key=named, kind=kind,
                    level=words.LEVELS.get(kind, "amber"), reasons=as_codes.alert(reason), noted=(),
                    status=state, owner_id=self.other.id,
                    message_id=message.id, opened_at=NOW - A_DAY, due_at=NOW,
                    acknowledged_at=NOW if state != "open" else None,
                    acknowledged_by=self.other.id if state != "open" else None,
                    resolved_at=NOW if state == "resolved" else None,
                    resolved_by=self.other.id if state == "resolved" else None,
                    note="" if state != "resolved" else "Called, will come on Friday",
                    escalated_at=NOW if number % 5 == 0 else None,
                )
            )  # fmt: skip
        for number, note in enumerate(("attendance corrected", "Called twice\nattendance corrected")):
            self._add(
                Alert(
                    clinic_id=self.clinic.id, patient_id=self.patients[0].id, key=f"missed_session:corrected:{number}",
                    kind="missed_session", level="amber", reasons=as_codes.alert(f"missed the session of {words.WHEN}"),
                    status="resolved", owner_id=self.other.id, opened_at=NOW - A_DAY, due_at=NOW, acknowledged_at=NOW,
                    acknowledged_by=self.other.id, resolved_at=NOW, resolved_by=self.other.id, **as_codes.note(note),
                )
            )  # fmt: skip

    def _conversations(self) -> None:
        for patient, (expecting, details, live) in zip(self.patients, words.CONVERSATIONS, strict=True):
            run = self._add(
                ExerciseRun(
                    clinic_id=self.clinic.id, patient_id=patient.id, slug="urge-surfing", started_at=NOW, before=6,
                    why=words.RUNS_BECAUSE[patient.id % len(words.RUNS_BECAUSE)], after=None if live else 3,
                    ended_at=None if live else NOW,
                )
            )  # fmt: skip
            filled = {
                name: self._detail(value, run.id) if isinstance(value, str) else value
                for name, value in details.items()
            }
            self._add(
                Conversation(
                    clinic_id=self.clinic.id, patient_id=patient.id, expecting=expecting, details=filled,
                    until=None if expecting == "nothing" else NOW + A_DAY, live=live, changed_at=NOW,
                )
            )  # fmt: skip

    def _detail(self, value: str, run_id: int) -> str | int:
        numbers = {"{c}": self.check_in_id, "{r}": run_id, "{m}": self.heard.id}
        return numbers.get(value, value.replace("{s}", self.occurrence))

    def _sessions(self) -> None:
        for patient in self.patients:
            until = date(2026, 3, 1) if patient.status == "discharged" else None
            self._add(
                RosterEntry(
                    clinic_id=self.clinic.id, series_id=self.series.id, patient_id=patient.id,
                    from_day=date(2026, 2, 16), until_day=until, created_at=NOW - 9 * A_DAY,
                )
            )  # fmt: skip
        self._add(
            RosterRemoval(
                clinic_id=self.clinic.id, series_id=self.series.id, patient_id=self.patients[-1].id,
                days=[["2026-03-01", None, (NOW - 9 * A_DAY).isoformat()]], removed_by=self.staff.id, removed_at=NOW,
            )
        )  # fmt: skip
        for number, values in enumerate(
            (
                {"cancelled": True, "reason": "clinic closed: Founders' day"},
                {"moved_to": WallClock.of(NOW + A_DAY, ZONE), "minutes": 60, "reason": "room flooded"},
                {"place": "Room 5", "link": "https://example.org/other"},
                {"in_spite_of_closing": True, "reason": "the group wanted to meet"},
            )
        ):
            self._add(
                SessionException(
                    clinic_id=self.clinic.id, lineage_id=self.series.id, changed_by=self.staff.id, changed_at=NOW,
                    local_start=WallClock.of(NOW + timedelta(days=number + 1), ZONE), **values,
                )
            )  # fmt: skip
        answers: list[dict[str, Any]] = [{"reply": "confirmed", "replied_at": NOW}, {}]
        answers += [{"reply": "cannot_come", "replied_at": NOW}]
        answers += [{"reply": "cannot_come", "reply_reason": why, "replied_at": NOW} for why in words.REPLY_REASONS]
        answers += [{"came": came, "marked_by": self.other.id, "marked_at": NOW} for came in words.CAME]
        answers[-4]["minutes_attended"] = 170
        for number, values in enumerate(answers):
            self._add(
                Attendance(
                    clinic_id=self.clinic.id, lineage_id=self.series.id, patient_id=self.patients[number // 6].id,
                    local_start=WallClock.of(self.session_starts[number % 6], ZONE), **values,
                )
            )  # fmt: skip
        name = {"clinic_id": self.clinic.id, "lineage_id": self.series.id, "local_start": WallClock.of(NOW, ZONE)}
        self._add(RenamedSession(**name, became=WallClock.of(NOW + A_DAY, ZONE)))
        known = {"patient_id": self.patients[0].id, "start": WallClock.of(NOW, ZONE), "since": NOW}
        self._add(HabitBelief(**name, **known))
        self._add(ClinicClosing(clinic_id=self.clinic.id, day=date(2026, 3, 5), reason="Founders' day"))
        first = self._add(ClinicClosing(clinic_id=self.clinic.id, day=date(2026, 12, 24), reason="Winter break"))
        first.span_id = first.id
        for day in (date(2026, 12, 25), date(2026, 12, 26)):
            self._add(ClinicClosing(clinic_id=self.clinic.id, day=day, reason="Winter break", span_id=first.id))

    def _exercises_and_meetings(self) -> None:
        patient = self.patients[0]
        self._add(Exercise(clinic_id=self.clinic.id, slug="look-around", created_at=NOW, document=_EXERCISE))
        self._add(
            ExerciseAssignment(
                clinic_id=self.clinic.id, patient_id=patient.id, slug="look-around", assigned_by=self.other.id,
                assigned_at=NOW,
            )
        )  # fmt: skip
        meeting = self._add(
            Meeting(
                clinic_id=self.clinic.id, source="own", source_key="1", name="Early Birds", fellowship="AA", weekday=0,
                starts_at=time(19), time_zone="America/Chicago", city="Riverside", updated_at=NOW,
            )
        )  # fmt: skip
        self._add(
            Meeting(
                clinic_id=self.clinic.id, source="https://example.org/feed", source_key="2", name="Online Hour",
                fellowship="NA", weekday=4, starts_at=time(12), time_zone="America/Chicago", online=True,
                link="https://example.org/meet", language="es", removed_at=NOW, updated_at=NOW,
            )
        )  # fmt: skip
        self._add(SavedMeeting(clinic_id=self.clinic.id, patient_id=patient.id, meeting_id=meeting.id, saved_at=NOW))
        for number, went in enumerate((True, False)):
            self._add(
                MeetingAttendance(
                    clinic_id=self.clinic.id, patient_id=patient.id, meeting_id=meeting.id, went=went, logged_at=NOW,
                    started_at=NOW - timedelta(days=7 * (number + 1)), note="It helped" if went else "",
                )
            )  # fmt: skip
        for number, area in enumerate(GoalArea):
            self._add(
                Goal(
                    clinic_id=self.clinic.id, patient_id=patient.id, area=area, words="Sleep before midnight",
                    created_by=self.other.id, created_at=NOW, reached_at=NOW if number == 1 else None,
                    dropped_at=NOW if number == 2 else None,
                )
            )  # fmt: skip
        for kind in ("call", "no_answer", "visit", "other"):
            self._add(
                Contact(
                    clinic_id=self.clinic.id, patient_id=patient.id, staff_id=self.other.id, kind=kind,
                    note="Voicemail was full", at=NOW,
                )
            )  # fmt: skip
        for number, (reason, by) in enumerate((("asked by text", None), ("At a wedding", self.other.id), ("", None))):
            self._add(
                Pause(
                    clinic_id=self.clinic.id, patient_id=self.patients[number].id, starts_on=date(2026, 3, 1),
                    ends_on=date(2026, 3, 9), reason=reason, created_by=by, created_at=NOW,
                )
            )  # fmt: skip
        for number, (kind, method) in enumerate(words.CONSENTS):
            event = self._add(
                ConsentEvent(
                    clinic_id=self.clinic.id, patient_id=self.patients[number].id, kind=kind, method=method,
                    wording_version="consent.ask/en/1", at=NOW, message_id=self.heard.id if method == "text" else None,
                    recorded_by=self.other.id if method in ("written", "verbal", "signed_form") else None,
                    phone_hash=self.patients[number].phone_hash if number else None,
                )
            )  # fmt: skip
            if method == "signed_form":
                self._add(
                    SignedForm(
                        clinic_id=self.clinic.id, patient_id=self.patients[number].id, consent_event_id=event.id,
                        reason="Asked for texts again", entered_by=self.other.id, at=NOW,
                    )
                )  # fmt: skip

    def _staff_and_plans(self) -> None:
        self._add(
            AccessToken(
                clinic_id=self.clinic.id, staff_id=self.staff.id, token_hash="0" * 64, created_at=NOW,
                expires_at=NOW + A_DAY, revoked_at=NOW,
            )
        )  # fmt: skip
        self._add(
            Cover(
                clinic_id=self.clinic.id, staff_id=self.other.id, covered_by=self.staff.id, starts_on=date(2026, 3, 1),
                ends_on=date(2026, 3, 9), created_by=self.staff.id, created_at=NOW,
            )
        )  # fmt: skip
        self._add(
            QuestionSetVersion(
                clinic_id=self.clinic.id, name="sleep", version=1, document=_QUESTIONS, author_id=self.staff.id,
                created_at=NOW,
            )
        )  # fmt: skip
        demo = db.session.scalars(select(ReminderPlanVersion).order_by(ReminderPlanVersion.id)).first()
        assert demo is not None
        for owner, reason, restored in (
            ({"patient_id": self.patients[0].id}, "Asked for a check-in every day", None),
            ({"patient_id": self.patients[1].id}, "Back to version 1", 1),
            ({"patient_id": self.patients[2].id}, "Back to the level's plan", None),
        ):
            self._add(
                ReminderPlanVersion(
                    clinic_id=self.clinic.id, number=1, document=demo.document, reason=reason, restored_from=restored,
                    author_id=self.other.id, created_at=NOW, **owner,
                )
            )  # fmt: skip

    def _discharges(self) -> None:
        """Each kind once, of somebody who came back or was discharged by mistake; and one that stands."""
        left = {"planned": [], "enrollments": [], "places": [], "pauses": [], "phone_status": "ok"}
        gone = next(patient for patient in self.patients if patient.status == "discharged")
        for number, kind in enumerate((*DischargeKind, DischargeKind.moved)):
            stands = number == len(DischargeKind)
            self._add(
                Discharge(
                    clinic_id=self.clinic.id, patient_id=gone.id, kind=kind, reason="Moved to her sister's",
                    last_day=date(2026, 2, 28), level="outpatient", left=left, discharged_by=self.other.id,
                    at=NOW - A_DAY, ended_at=None if stands else NOW, ended_by=None if stands else self.other.id,
                    undone=number % 2 == 0 and not stands,
                )
            )  # fmt: skip

    def _trail(self) -> None:
        for written, subject, details, about_patient, by_staff in words.AUDIT:
            action, _, part = written.partition(" ") if written.startswith("read ") else (written, "", None)
            kind, _, key = subject.rpartition(" ")
            self._add(
                AuditEvent(
                    clinic_id=self.clinic.id, patient_id=self.patients[0].id if about_patient else None,
                    staff_id=self.other.id if by_staff else None, action=action, part=part or None,
                    subject_kind=kind or KEYED.get(action), subject_key=key, details=details, at=NOW,
                )
            )  # fmt: skip

    def _figures(self) -> None:
        self._add(SenderPace(sender="+13125550150", segments_per_second=1.0, busy_until=NOW))
        self._add(OwnNumber(number="+13125550150"))
        for name, label in words.TALLIES:
            db.session.merge(Tally(name=name, label=label, value=7))
        for name, result in words.TICK_RESULTS:
            self._add(
                TickHeartbeat(
                    name=name, worker="jobs-1:7", started_at=NOW, finished_at=NOW, late_after=60, result=result,
                    failed_at=NOW if name == "fetch_missed" else None,
                )
            )  # fmt: skip


_EXERCISE = {
    "slug": "look-around", "version": 1, "title": {"en": "Look around", "es": "Mire alrededor"},
    "steps": [{"seconds": 30, "sms": {"en": "Name three things you see.", "es": "Nombre tres cosas que ve."}}],
}  # fmt: skip
_QUESTIONS = {
    "name": "sleep", "version": 1, "prompt": {"en": "How did you sleep? 0-9", "es": "Como durmio? 0-9"},
    "questions": [{"id": "sleep", "minimum": 0, "maximum": 9, "texts": {"en": "Sleep 0-9?", "es": "Sueno 0-9?"}}],
    "scores": [{"name": "sleep", "questions": ["sleep"]}],
    "flags": [{"score": "sleep", "threshold": 6, "text": "sleep is poor"}],
}  # fmt: skip
