"""Every page a Spanish-speaking supervisor can open is in Spanish: nothing of ours is left in English.

The demo clinic's pages are read twice, once in each language. A piece of text that stays the same was not marked for
translation, unless patients or staff wrote it; a sentence of the English catalog on the Spanish page was marked and
then put together in a way that no translation is found for.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from flask import Flask, render_template_string
from sqlalchemy import select

from companion.care.alerts.cover import add_cover
from companion.care.alerts.lifecycle import raise_alert, reopen_alert, resolve_alert
from companion.care.audit import audit
from companion.care.clinic.settings import set_wording
from companion.care.exercises import assign
from companion.care.patients.consent import opt_out
from companion.care.patients.contacts import note_contact
from companion.care.patients.goals import add_goal
from companion.care.patients.patients import discharge, pause
from companion.care.sessions.closings import close_day
from companion.database import db, transaction
from companion.demo_data import COUNSELOR, SUPERVISOR, load
from companion.models import (
    Alert,
    ClinicClosing,
    Contact,
    Cover,
    Enrollment,
    Goal,
    Message,
    Patient,
    SessionSeries,
    Staff,
)
from companion.outbox.plan_inputs import series_sessions
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertNote, AlertReason, TextReason
from companion.rules.check_ins.risk import RiskReason
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.clinic.holidays import countries, subdivision_names
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.exercises.exercise import BUILT_IN
from companion.rules.reasons import Code
from companion.rules.texts.delivery import Direction, ErrorMeaning, MessageProblem, MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.windows import Window
from companion.wording import PAGES_DOMAIN, TEXTS
from companion.wording.catalog import read
from companion.wording.words import WORDS
from tests.apps import Apps
from tests.conftest import START, SetClock
from tests.dashboard.conftest import Browser
from tests.dashboard.visible_words import visible_words
from tests.wording.examples import examples

# What a page says does not depend on the database.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

# What people wrote, by the name of its column.
_WRITTEN = (
    "given_name family_name name email sender_name voice_number title place link body note words reason city fellowship"
).split()
_OURS = {(Message, "reason")}  # said in English by rules and care
# The same in both languages, or the name of a thing.
_SAME = re.compile(r"\b(?:Companion|English|Español|SMS|UTC|min|[A-Z]\w+/[A-Z]\w+)\b|https?://\S+|\{\w+\}")


@pytest.fixture(scope="module")
def full_clinic(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, apps: Apps) -> Path:
    return a_database_of_a_full_clinic(sqlite_template, tmp_path_factory.mktemp("full"), apps)


@pytest.fixture
def sqlite_url(full_clinic: Path, tmp_path: Path) -> str:
    path = tmp_path / "companion.sqlite"
    shutil.copy(full_clinic, path)
    return f"sqlite:///{path}"


@pytest.fixture
def supervisor(app: Flask) -> Staff:
    return db.session.execute(select(Staff).where(Staff.email == SUPERVISOR)).scalar_one()


def a_database_of_a_full_clinic(migrated: Path, folder: Path, apps: Apps) -> Path:
    """For tests to copy: filling it takes a second. It is the moment at which a test's clock stands."""
    path = folder / "full.sqlite"
    shutil.copy(migrated, path)
    app = apps.lend(f"sqlite:///{path}")
    app.extensions["clock"] = SetClock(START)
    with app.app_context():
        a_full_clinic(START)
        db.session.remove()
        db.engine.dispose()
    apps.take_back()
    return path


def a_full_clinic(now: datetime) -> Staff:
    """The supervisor of the demo clinic, in which also happened what the demo leaves out."""
    load(now)
    sam = db.session.execute(select(Staff).where(Staff.email == SUPERVISOR)).scalar_one()
    casey = db.session.execute(select(Staff).where(Staff.email == COUNSELOR)).scalar_one()
    patients = db.session.scalars(select(Patient).order_by(Patient.id)).all()
    today = date(2026, 3, 2)
    with transaction():
        for kind in AlertKind:
            raise_alert(sam.clinic_id, kind, RiskReason.asked_for_call(), f"each:{kind}", now, patient=patients[0])
        for reason in examples(AlertReason, TextReason, RiskReason):
            alert = raise_alert(sam.clinic_id, AlertKind.message, reason, f"each:{reason.code}", now)
        for note in examples(AlertNote):
            resolve_alert(alert.id, casey, now, note)
            reopen_alert(alert.id, casey, now)
        for number, problem in enumerate(examples(MessageProblem, ErrorMeaning)):
            db.session.add(a_text(patients[number % 5], MessageStatus.failed, now, problem=problem))
        for action in AuditAction:
            audit(action, now, patients[0], by=casey)
        add_goal(patients[0].id, "behavior", "Sleep before midnight", casey, now)
        assign(patients[0].id, "urge-surfing", casey, now)
        note_contact(patients[0].id, "no_answer", casey, now, "Voicemail was full")
        pause(patients[1].id, today, today + timedelta(days=4), "At a wedding", casey, now)
        opt_out(patients[2], "written", now, by=casey)
        patients[3].risk, patients[3].risk_since, patients[3].silent_since = "red", now, now
        discharge(patients[4].id, casey, now, "Moved away")
        close_day(today + timedelta(days=3), "Founders' day", sam, now)
        add_cover(casey.id, sam.id, today, today + timedelta(days=5), sam, now)
        set_wording("reminder.today", "en", "{sender}: See you {day}, {times}. R if you can't.", sam, now)
    return sam


def addresses(app: Flask, method: str, now: Any, most: int = 100) -> Iterator[str]:
    """Of every page or form, with the values its address can have; an argument nobody knows here is an error."""
    series = db.session.scalars(select(SessionSeries.id).order_by(SessionSeries.id)).all()
    window = Window(now - timedelta(days=5), now + timedelta(days=5))
    sessions = [each.occurrence_id for _, found in series_sessions(series, window).values() for each in found]
    rows: dict[str, Any] = {
        "patient": Patient, "alert": Alert, "series": SessionSeries, "staff": Staff, "goal": Goal, "contact": Contact,
        "cover": Cover, "closing": ClinicClosing, "enrollment": Enrollment,
    }  # fmt: skip
    values: dict[str, list[Any]] = {
        f"{name}_id": list(db.session.scalars(select(model.id).order_by(model.id))) for name, model in rows.items()
    }
    values |= {
        "occurrence_id": sessions,
        "level": list(LevelOfCare),
        "what": ["acknowledge", "hand-over", "resolve"],
        "key": ["reminder.today", "check_in.pulse", "consent.ask"],
        "spoken": ["en", "es"],
    }
    adapter = app.url_map.bind("localhost")
    for rule in app.url_map.iter_rules():
        if (
            rule.endpoint.startswith("dashboard.")
            and method in (rule.methods or ())
            and rule.endpoint not in _NOT_PAGES
        ):
            for each in islice(_each(sorted(rule.arguments), values), most):
                yield adapter.build(rule.endpoint, each, method=method)


# Files; what answers for any address that nobody has; and what would end the session or its language.
_NOT_PAGES = {"dashboard.static", "dashboard.nowhere", "dashboard.sign_out", "dashboard.choose_language"}
# What forms ask for, to be filled with nonsense.
_FIELDS = (
    "name given_name family_name phone email password language time_zone level starts_on ends_on starts_at minutes "
    "kind weekdays every until roster consent_method note body text words area state reason slug meeting to from_id "
    "to_id role day last_day first_day country subdivision covered_by staff_id red_closeness amber_closeness "
    "quiet_opens quiet_closes office_opens sender "
    "link sender_name voice_number action do was daily_cap"
).split()
# What a page shows before anything is done: addresses with what is typed.
_LOOKS = (
    ("/patients/1/level", {"level": "outpatient", "starts_on": "2026-03-03", "taper": "1"}),
    ("/patients/1/level", {"level": "residential", "starts_on": "2026-03-03"}),
    ("/patients/4/level", {"level": "outpatient", "starts_on": "2026-03-03"}),
    ("/patients/1/plan/preview", {"daily_cap": "1"}),
    ("/patients/2/plan/preview", {"daily_cap": "4", "session_reminders.evening_before": "1"}),
    ("/patients/3/plan/preview", {"daily_cap": "4"}),
    ("/clinic/plans/outpatient/preview", {"daily_cap": "2", "show_for": "6"}),
    ("/sessions/closings", {"day": "2026-03-04", "reason": "Founders' day"}),
    ("/sessions/closings", {"day": "2026-03-04", "last_day": "2026-03-06", "reason": "Founders' day"}),
    ("/patients/1/reply/hint", {"body": "The AA group and your methadone: reply STOP 🙂"}),
    ("/clinic/wordings/reminder.today/en/check", {"text": "{sender}: your rehab is {day}, {times}, {who} 🙂"}),
    ("/sessions/{session}/change", {"action": "cancel"}),
    (
        "/sessions/{session}/change",
        {"action": "move", "starts_on": "2026-03-06", "starts_at": "18:00", "minutes": "60"},
    ),
    ("/sessions/{session}/change", {"action": "end", "last_day": "2026-03-20"}),
)
# Counts for the tab; the thread of somebody who was never texted.
_WITHOUT_WORDS = {"/alerts/counts", "/patients/7/thread"}
# Pages that show more when asked in a certain way.
_ASKED_FOR = (
    "/today?whose=all",
    "/today?whose=all&need=red",
    "/today?whose=all&name=nobody",
    "/alerts?whose=mine",
    "/clinic/audit?what=read",
    "/clinic/audit?what=changed",
    "/sessions?week=2026-02-23",
    "/patients/999",
)


def _each(arguments: list[str], values: dict[str, list[Any]]) -> Iterator[dict[str, Any]]:
    if not arguments:
        yield {}
        return
    first, *others = arguments
    for value in values[first]:
        for rest in _each(others, values):
            yield {first: value, **rest}


def written_by_people() -> set[str]:
    """What the database holds of people's own words, longest first where they are taken out of a page."""
    found: set[str] = set()
    for mapper in Patient.registry.mappers:
        for name in set(_WRITTEN) & set(mapper.columns.keys()):
            if (mapper.class_, name) in _OURS:
                continue
            found |= {str(value) for value in db.session.scalars(select(getattr(mapper.class_, name))) if value}
    return found | {" ".join(text.split()) for text in found}


def places() -> list[str]:
    """Countries as Spanish calls them, and states by their own names."""
    named = Locale("es").territories
    return sorted({*(named[code] for code in countries()), *subdivision_names("US").values()}, key=len, reverse=True)


def without(words: list[str], piece: str) -> str:
    for each in words:
        piece = piece.replace(each, " ")
    return " ".join(piece.split())


class Reader:
    """Knows what of a page is ours, and what of that is English."""

    def __init__(self) -> None:
        catalog = [each for each in read("es", PAGES_DOMAIN) if each.id]
        self.people = [
            *sorted(written_by_people(), key=len, reverse=True),
            *sorted(TEXTS, key=len, reverse=True),
            *(each.slug for each in BUILT_IN),
            *places(),
        ]
        same = sorted((str(each.string) for each in catalog if each.id == each.string), key=len, reverse=True)
        self.same = re.compile(rf"\b(?:{'|'.join(map(re.escape, same))})\b", re.IGNORECASE)
        forms = [form for each in catalog for form in (each.id if isinstance(each.id, tuple) else (each.id,))]
        parts = {part.strip() for form in forms for part in re.split(r"%\(\w+\)\w", str(form))}
        self.sentences = sorted(part for part in parts if len(part) > 12)
        # Much stands on every page, and each piece is compared with thousands of words.
        self._left = cache(lambda piece: without(self.people, piece))
        self._holds_a_sentence = cache(lambda piece: any(sentence in piece for sentence in self.sentences))

    def ours(self, page: str) -> list[str]:
        return [self._left(piece) for piece in visible_words(page)]

    def english_in(self, pieces: list[str], as_in_english: set[str]) -> list[str]:
        return [
            piece
            for piece in pieces
            if (piece in as_in_english and re.search(r"[A-Za-z]{2}", self.same.sub(" ", _SAME.sub(" ", piece))))
            or self._holds_a_sentence(piece)
        ]


_CODES = {str(code) for family in WORDS for code in family if "_" in code}


def raw_codes_in(piece: str) -> set[str]:
    """Codes that a page shows as they are stored. One that is an English word too cannot be told from it."""
    return _CODES & set(re.findall(r"\w+", piece))


def speaks(staff: Staff, language: str) -> None:
    with transaction():
        db.session.get_one(Staff, staff.id).language = language


def a_text(patient: Patient, status: MessageStatus, now: datetime, **why: Any) -> Message:
    return Message(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        direction=Direction.outbound,
        kind=MessageKind.text,
        status=status,
        body="See you then.",
        created_at=now,
        due_at=now,
        **why,
    )


def complain(found: dict[str, set[str]]) -> str:
    return "\n".join(f"{piece!r} on {sorted(on)[:3]}" for piece, on in sorted(found.items()))


def test_no_page_says_anything_in_english_to_a_supervisor_who_reads_spanish(
    app: Flask, clock: SetClock, supervisor: Staff, browser_of: Callable[[Staff], Browser]
) -> None:
    browser, reader = browser_of(supervisor), Reader()
    paths = [*addresses(app, "GET", clock()), *_ASKED_FOR]
    english = {path: reader.ours(answer.text) for path in paths if (answer := browser.get(path)).location is None}
    raw = {piece: {path} for path, pieces in english.items() for piece in pieces if raw_codes_in(piece)}
    assert not raw, complain(raw)
    speaks(supervisor, "es")
    left: dict[str, set[str]] = {}
    for path, before in english.items():
        for piece in reader.english_in(reader.ours(browser.get(path).text), set(before)):
            left.setdefault(piece, set()).add(path)
    assert not left, complain(left)
    # The pages in English would not have passed: what is looked for can be found.
    silent = {path for path, before in english.items() if not reader.english_in(before, set(before))}
    assert silent <= _WITHOUT_WORDS, silent


def test_every_code_that_a_page_can_show_is_said_in_spanish(
    app: Flask,
    clock: SetClock,
    supervisor: Staff,
    browser_of: Callable[[Staff], Browser],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also what few people ever meet, and what no scenario brings together: each refusal, warning and left-out text."""
    reasons = list(
        examples(*(family for family in Code.__subclasses__() if family.__module__.startswith("companion.")))
    )
    each = "{% for each in reasons %}<p>{{ each | said }}</p>{% endfor %}"
    page = "{% extends 'web/base.html' %}{% block content %}" + each + "{% endblock %}"
    # Shown in the place of a page that there is: an application that has answered takes no new address.
    monkeypatch.setitem(
        app.view_functions, "dashboard.cover_page", lambda: render_template_string(page, reasons=reasons)
    )
    browser, reader = browser_of(supervisor), Reader()

    def pieces() -> list[str]:
        shown = re.findall(r"<p>(.*?)</p>", browser.get("/cover").text, re.DOTALL)
        assert len(shown) >= len(reasons)
        return [without(["Evening group"], piece) for each in shown for piece in reader.ours(each)]

    english = pieces()
    assert not [piece for piece in english if raw_codes_in(piece)]
    speaks(supervisor, "es")
    left = reader.english_in(pieces(), set(english))
    assert not left, left


@pytest.mark.parametrize("typed", [{}, dict.fromkeys(_FIELDS, "x")], ids=["nothing typed", "nonsense typed"])
def test_no_form_refuses_in_english_what_a_supervisor_who_reads_spanish_typed(
    app: Flask, clock: SetClock, supervisor: Staff, browser_of: Callable[[Staff], Browser], typed: dict[str, Any]
) -> None:
    browser, reader = browser_of(supervisor), Reader()
    paths = list(addresses(app, "POST", clock(), most=3))
    as_in_english = {
        piece for path in addresses(app, "GET", clock(), most=2) for piece in reader.ours(browser.get(path).text)
    }
    speaks(supervisor, "es")
    left: dict[str, set[str]] = {}
    for path in paths:
        answer = browser.post(path, **typed)
        page = browser.get(answer.location).text if answer.status_code == 303 else answer.text
        assert answer.status_code < 500, path
        for piece in reader.english_in(reader.ours(page), as_in_english):
            left.setdefault(piece, set()).add(path)
    assert not left, complain(left)


def test_what_a_change_would_bring_is_shown_in_spanish(
    app: Flask, clock: SetClock, supervisor: Staff, browser_of: Callable[[Staff], Browser]
) -> None:
    browser, reader = browser_of(supervisor), Reader()
    series = db.session.scalars(select(SessionSeries.id).order_by(SessionSeries.id)).all()[0]
    window = Window(clock() + timedelta(days=1), clock() + timedelta(days=5))
    session = series_sessions([series], window)[series][1][0].occurrence_id
    was = re.search(r'name="was" value="([^"]*)"', browser.get(f"/sessions/{session}").text)
    assert was is not None

    def shown(path: str, typed: dict[str, Any]) -> list[str]:
        answer = browser.post(path.format(session=session), was=was[1], **typed)
        assert answer.status_code == 200, (path, typed, answer.text)
        own = re.findall(r"\w{3,}", " ".join(typed.values()))  # quoted on the page
        return [without(own, each) for each in reader.ours(answer.text)]

    english = [shown(path, typed) for path, typed in _LOOKS]
    speaks(supervisor, "es")
    left: dict[str, set[str]] = {}
    for (path, typed), before in zip(_LOOKS, english, strict=True):
        for piece in reader.english_in(shown(path, typed), set(before)):
            left.setdefault(piece, set()).add(path)
    assert not left, complain(left)


def test_before_the_sign_in_the_page_speaks_the_language_the_browser_asks_for(visitor: Browser) -> None:
    spanish = visitor.get("/sign-in", headers={"Accept-Language": "es-MX,es;q=0.9,en;q=0.5"}).text
    assert '<html lang="es">' in spanish
    assert {"Entrar", "Correo electrónico", "Contraseña"} <= set(visible_words(spanish))


def test_a_counselor_is_told_in_spanish_what_only_a_supervisor_may_do(
    supervisor: Staff, browser_of: Callable[[Staff], Browser]
) -> None:
    casey = db.session.execute(select(Staff).where(Staff.email == COUNSELOR)).scalar_one()
    speaks(casey, "es")
    answer = browser_of(casey).get("/clinic")
    assert answer.status_code == 403
    assert "No permitido" in visible_words(answer.text)
    assert not Reader().english_in(Reader().ours(answer.text), set())
