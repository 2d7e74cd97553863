"""What supervisors' use cases refuse, by its code: staff, cover, closings, the clinic's settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from flask import Flask

from companion.care.alerts.cover import add_cover, end_cover
from companion.care.clinic.settings import change_clinic
from companion.care.errors import CareError, Invalid
from companion.care.sessions.closings import close_day
from companion.care.staff.accounts import change_role, deactivate, hand_over_patients, hire
from companion.models import Staff
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.staff.roles import Role
from tests.builders import PASSWORD, a_clinic, a_counselor
from tests.conftest import SetClock

TODAY = date(2026, 3, 2)
Act = Callable[[Staff, Staff, datetime], Any]  # by a supervisor, a counselor, at


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (
            lambda sam, casey, now: hire("New", "new@x.org", Role.counselor, PASSWORD, casey, now),
            Refusal.only_supervisors,
        ),
        (
            lambda sam, casey, now: hire("New", "new@x.org", Role.administrator, PASSWORD, sam, now),
            Refusal.only_administrators,
        ),
        (lambda sam, casey, now: hire("New", casey.email, Role.counselor, PASSWORD, sam, now), Refusal.email_taken),
        (lambda sam, casey, now: deactivate(sam.id, sam, now), Refusal.own_account),
        (lambda sam, casey, now: change_role(sam.id, Role.counselor, sam, now), Refusal.nobody_left_to_supervise),
        (lambda sam, casey, now: hand_over_patients(casey.id, sam.id, casey, now), Refusal.only_supervisors_hand_over),
        (
            lambda sam, casey, now: add_cover(sam.id, casey.id, TODAY, TODAY, casey, now),
            Refusal.only_supervisors_arrange_cover,
        ),
        (lambda sam, casey, now: close_day(TODAY, "Snow", casey, now), Refusal.only_supervisors_close_clinic),
        (lambda sam, casey, now: change_clinic({"name": "Other"}, casey, now), Refusal.only_supervisors),
    ],
)
def test_who_may_not_and_what_cannot_be(app: Flask, clock: SetClock, act: Act, reason: Refusal) -> None:
    clinic = a_clinic()
    sam = a_counselor(clinic, role="supervisor")
    casey = a_counselor(clinic)
    with pytest.raises(CareError) as refused:
        act(sam, casey, clock())
    assert refused.value.reason == reason()


@pytest.mark.parametrize(
    ("act", "field", "problem"),
    [
        (lambda sam, casey, now: hire(" ", "new@x.org", Role.counselor, PASSWORD, sam, now), "name", "name_needed"),
        (lambda sam, casey, now: hire("New", "new", Role.counselor, PASSWORD, sam, now), "email", "not_email"),
        (lambda sam, casey, now: add_cover(casey.id, casey.id, TODAY, TODAY, sam, now), "covered_by", "own_cover"),
        (
            lambda sam, casey, now: add_cover(casey.id, sam.id, TODAY, TODAY - timedelta(days=1), sam, now),
            "ends_on",
            "last_before_first",
        ),
        (
            lambda sam, casey, now: add_cover(
                casey.id, sam.id, TODAY - timedelta(days=9), TODAY - timedelta(days=8), sam, now
            ),
            "ends_on",
            "cover_in_past",
        ),
        (lambda sam, casey, now: close_day(TODAY - timedelta(days=9), "Snow", sam, now), "day", "day_over"),
        (lambda sam, casey, now: close_day(TODAY, " ", sam, now), "reason", "closing_reason_needed"),
        (lambda sam, casey, now: change_clinic({"name": ""}, sam, now), "name", "clinic_name_needed"),
        (lambda sam, casey, now: change_clinic({"sender": "me"}, sam, now), "sender", "not_sender"),
        (lambda sam, casey, now: change_clinic({"sender_name": "Rehab"}, sam, now), "sender_name", "sender_name"),
        (
            lambda sam, casey, now: change_clinic({"quiet_opens": time(7)}, sam, now),
            "quiet_opens",
            "outside_widest_hours",
        ),
        (
            lambda sam, casey, now: change_clinic({"quiet_closes": time(10)}, sam, now),
            "quiet_closes",
            "hours_too_narrow",
        ),
        (
            lambda sam, casey, now: change_clinic({"office_opens": time(9), "office_closes": time(8)}, sam, now),
            "office_closes",
            "office_closes_first",
        ),
    ],
)
def test_what_is_wrong_with_a_field(app: Flask, clock: SetClock, act: Act, field: str, problem: str) -> None:
    clinic = a_clinic()
    sam = a_counselor(clinic, role="supervisor")
    casey = a_counselor(clinic)
    with pytest.raises(Invalid) as refused:
        act(sam, casey, clock())
    assert refused.value.errors == {field: [FieldProblem[problem]()]}


def test_a_short_password_says_how_long_one_must_be(app: Flask, clock: SetClock) -> None:
    with pytest.raises(Invalid) as refused:
        hire("New", "new@x.org", Role.counselor, "short", a_counselor(role="supervisor"), clock())
    assert refused.value.errors == {"password": [FieldProblem.too_short(least=12)]}


def test_a_colleague_who_left_takes_nobody_over_and_stands_in_for_nobody(app: Flask, clock: SetClock) -> None:
    clinic = a_clinic()
    sam = a_counselor(clinic, role="supervisor")
    casey, gone = a_counselor(clinic), a_counselor(clinic)
    deactivate(gone.id, sam, clock())
    assert _problem(lambda: hand_over_patients(casey.id, gone.id, sam, clock())) == FieldProblem.colleague_needed()
    assert _problem(lambda: add_cover(casey.id, gone.id, TODAY, TODAY, sam, clock())) == FieldProblem.staff_left()


def test_the_same_days_are_covered_once_and_a_day_is_closed_once(app: Flask, clock: SetClock) -> None:
    clinic = a_clinic()
    sam = a_counselor(clinic, role="supervisor")
    casey, other = a_counselor(clinic), a_counselor(clinic)
    cover = add_cover(casey.id, sam.id, TODAY, TODAY, sam, clock())
    assert _problem(lambda: add_cover(casey.id, sam.id, TODAY, TODAY, sam, clock())) == FieldProblem.covered_already()
    assert _refusal(lambda: end_cover(cover.id, other, clock())) == Refusal.only_supervisors_end_cover()
    close_day(TODAY, "Snow", sam, clock())
    assert _refusal(lambda: close_day(TODAY, "Snow", sam, clock())) == Refusal.closed_already()
    clock.pass_time(hours=48)
    assert _refusal(lambda: end_cover(cover.id, sam, clock())) == Refusal.cover_over()


def _refusal(act: Callable[[], Any]) -> Reason:
    with pytest.raises(CareError) as refused:
        act()
    return refused.value.reason


def _problem(act: Callable[[], Any]) -> Reason:
    with pytest.raises(Invalid) as refused:
        act()
    ((problem,),) = refused.value.errors.values()
    return problem
