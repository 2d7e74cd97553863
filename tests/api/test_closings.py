"""Closed days over HTTP: spans closed and taken back, sessions refused on them or lifted, holidays as suggestions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from companion.care.sessions.closings import close_day
from tests.api.conftest import Caller, SignIn, assert_problem
from tests.builders import a_clinic, a_counselor, a_group
from tests.conftest import SetClock

BREAK = {"day": "2026-12-24", "last_day": "2027-01-01", "reason": "Winter break"}
TRAINING = {"day": "2026-03-05", "reason": "Staff training"}
SINGLE = {"kind": "individual", "starts_on": "2026-03-05", "starts_at": "10:00", "minutes": 60}
REFUSED = (
    "The clinic is closed on Mar 5, 2026 (Staff training). Choose another day, or tick: takes place in spite of it."
)


@pytest.fixture
def supervisor(sign_in: SignIn) -> Caller:
    return sign_in(a_counselor(a_clinic(), role="supervisor"))


def refused(response: Any, field: str) -> None:
    problem = assert_problem(response, 422, "invalid")
    assert problem["errors"] == {field: [REFUSED]}
    facts = {"day": "2026-03-05", "why": "Staff training"}
    assert problem["reasons"][field] == [{"code": "clinic_closed", "facts": facts, "words": REFUSED}]


def test_a_span_is_closed_listed_and_taken_back_in_part_and_as_a_whole(supervisor: Caller) -> None:
    closed = supervisor.post("/closings", BREAK)
    assert closed.status_code == 201, closed.text
    (span,) = closed.get_json()
    assert {name: span[name] for name in BREAK} == BREAK
    assert supervisor.read("/closings")["items"] == [span]
    part = supervisor.delete(f"/closings/{span['id']}?first_day=2026-12-28&last_day=2026-12-30")
    assert part.status_code == 204
    left = [(item["day"], item["last_day"]) for item in supervisor.read("/closings")["items"]]
    assert left == [("2026-12-24", "2026-12-27"), ("2026-12-31", "2027-01-01")]
    assert supervisor.read("/closings?from_day=2026-12-31")["total"] == 1
    assert supervisor.delete(f"/closings/{span['id']}").status_code == 204
    assert supervisor.read("/closings")["total"] == 0
    assert_problem(supervisor.delete(f"/closings/{span['id']}"), 404, "not-found")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"day": "2026-03-01"}, "day"),
        ({"day": "2062-12-24"}, "day"),
        ({"last_day": "2026-12-01"}, "last_day"),
        ({"last_day": "2028-01-01"}, "last_day"),
        ({"reason": ""}, "reason"),
        ({"reason": "x" * 121}, "reason"),
        ({"also_off": ["nothing"]}, "also_off"),
    ],
)
def test_a_wrong_closing_is_explained_by_field(supervisor: Caller, changes: dict[str, Any], field: str) -> None:
    errors = assert_problem(supervisor.post("/closings", BREAK | changes), 422, "invalid")["errors"]
    assert list(errors) == [field]
    assert supervisor.read("/closings")["total"] == 0


def test_a_day_is_closed_once(supervisor: Caller) -> None:
    assert supervisor.post("/closings", TRAINING).status_code == 201
    assert_problem(supervisor.post("/closings", TRAINING), 409, "conflict")


def test_counselors_see_what_is_closed_and_close_nothing(caller: Caller, clock: SetClock) -> None:
    sam = a_counselor(role="supervisor", clinic=None)
    assert sam.clinic_id != caller.staff.clinic_id
    close_day(date(2026, 3, 5), "Elsewhere", sam, clock())
    assert caller.read("/closings")["items"] == []
    assert_problem(caller.post("/closings", TRAINING), 403, "not-allowed")
    assert_problem(caller.delete("/closings/1"), 403, "not-allowed")


def test_a_single_session_on_a_closed_day_is_refused_by_field_or_booked_on_purpose(supervisor: Caller) -> None:
    supervisor.post("/closings", TRAINING)
    refused(supervisor.post("/series", SINGLE), "starts_on")
    assert supervisor.post("/series", SINGLE | {"in_spite_of_closing": False}).status_code == 422
    booked = supervisor.post("/series", SINGLE | {"in_spite_of_closing": True})
    assert booked.status_code == 201, booked.text
    (session,) = supervisor.read("/sessions")["items"]
    assert (session["cancelled"], session["off_by_closing"], session["in_spite_of_closing"]) == (False, False, True)


def test_a_session_is_moved_to_and_put_back_on_a_closed_day_only_on_purpose(supervisor: Caller) -> None:
    group = a_group(supervisor.staff, rrule="FREQ=WEEKLY;BYDAY=TH").id
    supervisor.post("/closings", TRAINING)
    path = f"/sessions/{group}-20260306T0000Z"
    session = supervisor.read(path)
    assert (session["cancelled"], session["off_by_closing"]) == (True, True)
    refused(supervisor.patch(path, {"start": "2026-03-05T15:00:00-06:00"}, etag="*"), "start")
    refused(supervisor.patch(path, {"cancelled": False}, etag="*"), "cancelled")
    back = supervisor.patch(path, {"cancelled": False, "in_spite_of_closing": True}, etag=supervisor.etag(path))
    assert (back.json["cancelled"], back.json["in_spite_of_closing"]) == (False, True)
    # It stays on its day: another hour or length is not asked about again.
    assert supervisor.patch(path, {"minutes": 45}, etag="*").json["cancelled"] is False


def test_the_rest_of_a_series_begins_on_a_closed_day_only_on_purpose(supervisor: Caller) -> None:
    group = a_group(supervisor.staff, rrule="FREQ=WEEKLY;BYDAY=TU").id
    supervisor.post("/closings", TRAINING)
    rest = {"starts_on": "2026-03-05", "starts_at": "17:00", "minutes": 60, "rrule": "FREQ=WEEKLY;BYDAY=TH"}
    path = f"/sessions/{group}-20260304T0000Z/move-rest"
    refused(supervisor.post(path, rest), "starts_on")
    goes_on = supervisor.post(path, rest | {"in_spite_of_closing": True})
    assert goes_on.status_code == 201, goes_on.text
    assert supervisor.read(f"/sessions/{goes_on.json['id']}-20260305T2300Z")["cancelled"] is False


def test_what_was_lifted_is_taken_off_by_name(supervisor: Caller) -> None:
    group = a_group(supervisor.staff, rrule="FREQ=WEEKLY;BYDAY=TH").id
    session = f"{group}-20260305T1800"
    start = {"start": "2026-03-05T15:00:00-06:00", "in_spite_of_closing": True}
    assert supervisor.patch(f"/sessions/{session}", start, etag="*").status_code == 200
    assert supervisor.post("/closings", TRAINING | {"also_off": [session]}).status_code == 201
    assert supervisor.read(f"/sessions/{session}")["off_by_closing"] is True


def test_holidays_ahead_are_suggestions(supervisor: Caller) -> None:
    supervisor.post("/closings", {"day": "2026-11-26", "reason": "Thanksgiving Day"})
    found = {item["day"]: item for item in supervisor.read("/closings/holidays")}
    assert found["2026-11-26"] == {"day": "2026-11-26", "names": ["Thanksgiving Day"], "closed": True}
    assert found["2026-12-25"]["closed"] is False
    assert supervisor.read("/closings")["total"] == 1
