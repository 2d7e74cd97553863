"""Only the zone of a place may be entered; who enters another is told which place is meant."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from companion.rules.refusals import FieldProblem
from companion.rules.zones import zone_problem


@pytest.mark.parametrize(
    "name",
    ["America/Chicago", "America/Indiana/Knox", "Europe/Kyiv", "Pacific/Auckland", "US/Central", "Japan", "NZ-CHAT"],
)
def test_a_place_is_a_zone_also_by_an_older_name_of_it(name: str) -> None:
    assert zone_problem(name) is None


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("EST", "America/New_York"),
        ("EST5EDT", "America/New_York"),
        ("est", "America/New_York"),
        ("CST6CDT", "America/Chicago"),
        ("Etc/GMT+6", "America/Chicago"),
        ("MST", "America/Denver"),
        ("MST7MDT", "America/Denver"),
        ("PST", "America/Los_Angeles"),
        ("PST8PDT", "America/Los_Angeles"),
        ("HST", "Pacific/Honolulu"),
        ("CET", "Europe/Berlin"),
        ("UTC", "America/New_York"),
        ("Etc/UTC", "America/Chicago"),
        ("GMT", "America/New_York"),
        ("Factory", "America/Los_Angeles"),
    ],
)
def test_what_names_an_offset_is_refused_with_the_places_to_use(name: str, place: str) -> None:
    problem = zone_problem(name)
    assert problem is not None and problem.code is FieldProblem.zone_without_place
    assert place in problem.facts["places"]


@pytest.mark.parametrize(
    "name", ["", "Chicago", "America/", "America/Springfield", "localtime ", "posixrules", "../etc"]
)
def test_what_is_no_zone_at_all_is_refused(name: str) -> None:
    assert zone_problem(name) == FieldProblem.not_zone()


def test_where_the_server_stands_is_no_place() -> None:
    problem = zone_problem("localtime")
    assert problem is not None and "localtime" not in str(problem.facts)


def test_every_place_that_is_named_can_be_entered_and_every_zone_of_an_offset_is_refused() -> None:
    for name in available_timezones():
        problem = zone_problem(name)
        assert problem is None or all(zone_problem(place) is None for place in problem.facts["places"])
        assert problem is not None or not name.startswith("Etc/")
