"""Wherever a zone is entered, one that is no place is refused with the place to use; one in use stays usable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from flask import Flask

from companion.care.clinic.setup import add_clinic
from companion.care.errors import Invalid
from companion.care.meetings.clinic_list import add_meeting, change_meeting
from companion.care.patients.patients import update_patient
from companion.database import transaction
from companion.models import Staff
from companion.rules.refusals import FieldProblem
from tests.builders import a_clinic, a_counselor, a_group, a_patient
from tests.conftest import SetClock

Entering = Callable[[Staff, str, datetime], object]
MEETING = {"name": "Evening meeting", "fellowship": "NA", "weekday": 1, "starts_at": time(19), "minutes": 60}


def _change_meeting(by: Staff, zone: str, now: datetime) -> object:
    return change_meeting(add_meeting(MEETING, by, now).id, {"time_zone": zone}, by, now)


ENTERED: dict[str, Entering] = {
    "a clinic": lambda _by, zone, now: add_clinic("New", "Harbor", zone, "+13125550100", now),
    "a new patient": lambda by, zone, now: a_patient(by, now, time_zone=zone),
    "a patient who has moved": lambda by, zone, now: update_patient(
        a_patient(by, now).id, {"time_zone": zone}, by, now
    ),
    "a series": lambda by, zone, now: a_group(by, [], now, time_zone=zone),
    "a meeting": lambda by, zone, now: add_meeting(MEETING | {"time_zone": zone}, by, now),
    "a corrected meeting": _change_meeting,
}


@pytest.mark.parametrize("where", ENTERED)
@pytest.mark.parametrize(
    ("zone", "place"),
    [("EST", "America/New_York"), ("MST", "America/Phoenix"), ("UTC", "America/Chicago"), ("localtime", None)],
)
def test_a_zone_that_is_no_place_is_refused_with_the_place_to_use(
    app: Flask, clock: SetClock, where: str, zone: str, place: str | None
) -> None:
    counselor = a_counselor()
    with pytest.raises(Invalid) as refused:
        ENTERED[where](counselor, zone, clock())
    (problem,) = refused.value.errors["time_zone"]
    assert problem.code is FieldProblem.zone_without_place if place else problem.code in FieldProblem
    assert place is None or place in problem.facts["places"]


@pytest.mark.parametrize("where", ENTERED)
def test_a_place_is_taken_by_any_of_its_names(app: Flask, clock: SetClock, where: str) -> None:
    counselor = a_counselor()
    for zone in ("America/Phoenix", "US/Eastern"):
        assert ENTERED[where](counselor, zone, clock())


def test_a_clinic_that_is_in_such_a_zone_already_can_still_schedule(app: Flask, clock: SetClock) -> None:
    clinic = a_clinic()
    with transaction():
        clinic.time_zone = "EST"
    assert a_group(a_counselor(clinic), starts_on=date(2026, 3, 2)).time_zone == "EST"
