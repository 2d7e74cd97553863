"""Closed days on the pages: refused beside the field with a tick for that day, named before a series is saved, closed
as spans, taken back in part, and suggested by the holidays of the clinic's place."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from html import unescape

import pytest

from companion.care.sessions.closings import close_day, closings
from companion.care.sessions.occurrences import find_occurrence, move_occurrence
from companion.dashboard.sessions.holiday_words import OF_THE_UNITED_STATES
from companion.database import db
from companion.models import ClinicClosing, SessionSeries, Staff
from companion.outbox.plan_inputs import series_sessions
from companion.rules.clinic.holidays import coming_holidays
from companion.rules.windows import Window
from tests.builders import a_group, a_patient

# The clock stands on Monday 2 March, 9:00 in Chicago.
TUESDAY, WEDNESDAY, THURSDAY = (date(2026, 3, day) for day in (3, 4, 5))
WHY = "Staff training"
CLOSED = (
    "The clinic is closed on Mar 5, 2026 (Staff training). Choose another day, or tick: takes place in spite of it."
)
NEW = {
    "kind": "group", "repeats": "weekly", "weekdays": "TH", "every": "1", "starts_on": "2026-03-05",
    "starts_at": "18:00", "minutes": "60",
}  # fmt: skip


@pytest.fixture
def browser(browser_of, supervisor):
    return browser_of(supervisor)


@pytest.fixture
def group(supervisor, clock):
    return a_group(supervisor, [a_patient(supervisor, clock())], clock(), rrule="FREQ=WEEKLY;BYDAY=TU", title="Steps")


@pytest.fixture
def closed(supervisor, clock):
    return close_day(THURSDAY, WHY, supervisor, clock()).id


def tuesday(group: SessionSeries) -> str:
    return f"{group.id}-20260303T1800"


def session_of(group: SessionSeries, by: Staff):
    db.session.expire_all()
    return find_occurrence(tuesday(group), by)[1]


def change(browser, group: SessionSeries, **fields: str):
    page = browser.get(f"/sessions/{tuesday(group)}").text
    state = re.search(r'name="was" value="([^"]+)"', page)[1]
    return browser.post(f"/sessions/{tuesday(group)}/change", was=state, **fields)


def book(browser, by: Staff, **changes: str):
    patient = a_patient(by, datetime(2026, 3, 2, 16, tzinfo=UTC))
    return browser.post("/sessions/new", **NEW | {"counselor_id": str(by.id), "roster": str(patient.id)} | changes)


def tick_on(page: str) -> re.Match[str] | None:
    return re.search(r'name="in_spite_of_closing"\s+value="([^"]+)"( checked)?', page)


def series_of(by: Staff) -> list[SessionSeries]:
    db.session.expire_all()
    return db.session.query(SessionSeries).order_by(SessionSeries.id).all()


def test_a_single_session_on_a_closed_day_is_refused_beside_its_day_and_booked_with_the_tick(
    browser, supervisor, closed
) -> None:
    refused = book(browser, supervisor, **{"repeats": "once", "title": "Check"})
    assert refused.status_code == 422
    page = unescape(refused.text)
    assert CLOSED in page and 'value="Check"' in page
    assert tick_on(page).groups() == ("2026-03-05", None)
    assert "Takes place on Thu, Mar 5 in spite of it" in page
    assert series_of(supervisor) == []
    booked = book(browser, supervisor, **{"repeats": "once", "in_spite_of_closing": "2026-03-05"})
    assert booked.status_code == 303
    (row,) = series_of(supervisor)
    window = Window(datetime(2026, 3, 5, 6, tzinfo=UTC), datetime(2026, 3, 6, 6, tzinfo=UTC))
    assert not series_sessions([row.id], window)[row.id][1][0].cancelled


def test_a_tick_is_for_the_day_it_was_given_for_and_no_other(browser, supervisor, clock, closed) -> None:
    close_day(WEDNESDAY, "Snow", supervisor, clock())
    typed = {"repeats": "once", "starts_on": "2026-03-04", "in_spite_of_closing": "2026-03-05"}
    refused = book(browser, supervisor, **typed)
    assert refused.status_code == 422 and "Mar 4, 2026 (Snow)" in refused.text
    assert tick_on(refused.text).groups() == ("2026-03-04", None)


def test_a_tick_stays_while_something_else_is_put_right(browser, supervisor, closed) -> None:
    page = browser.post(
        "/sessions/new", **NEW | {"repeats": "once", "minutes": "1", "in_spite_of_closing": "2026-03-05"}
    )
    assert page.status_code == 422
    assert tick_on(page.text).groups() == ("2026-03-05", " checked")


def test_a_series_over_a_closed_day_is_saved_after_its_days_off_were_shown(browser, supervisor, closed) -> None:
    shown = book(browser, supervisor)
    assert shown.status_code == 200
    assert "Off on Mar 5, 2026, the clinic is closed: Staff training" in shown.text
    assert series_of(supervisor) == []
    seen = re.search(r'name="off_seen" value="([^"]+)"', shown.text)[1]
    assert book(browser, supervisor, off_seen=seen).status_code == 303
    assert len(series_of(supervisor)) == 1


def test_days_that_were_closed_since_are_shown_again(browser, supervisor, clock, closed) -> None:
    seen = re.search(r'name="off_seen" value="([^"]+)"', book(browser, supervisor).text)[1]
    close_day(THURSDAY + timedelta(days=7), "Snow", supervisor, clock())
    again = book(browser, supervisor, off_seen=seen)
    assert again.status_code == 200 and "Off on Mar 12, 2026" in again.text


def test_a_series_over_open_days_is_saved_at_once(browser, supervisor, closed) -> None:
    assert book(browser, supervisor, **{"weekdays": "WE"}).status_code == 303


@pytest.mark.parametrize("do", ["look", "apply"])
def test_a_session_moved_onto_a_closed_day_is_refused_and_with_the_tick_it_takes_place(
    browser, supervisor, group, closed, do
) -> None:
    move = {"action": "move", "starts_on": "2026-03-05", "starts_at": "18:00", "minutes": "60"}
    refused = change(browser, group, **move, do=do)
    assert refused.status_code == 422 and CLOSED in unescape(refused.text)
    assert tick_on(refused.text).groups() == ("2026-03-05", None)
    assert session_of(group, supervisor).start == datetime(2026, 3, 4, 0, tzinfo=UTC)
    ticked = move | {"in_spite_of_closing": "2026-03-05"}
    look = change(browser, group, **ticked, do="look")
    assert look.status_code == 200 and tick_on(look.text)[1] == "2026-03-05"
    assert change(browser, group, **ticked, do="apply").status_code == 303
    moved = session_of(group, supervisor)
    assert (moved.start, moved.cancelled) == (datetime(2026, 3, 6, 0, tzinfo=UTC), False)
    assert "in spite of the closing: Staff training" in browser.get(f"/sessions/{tuesday(group)}").text
    assert "in spite of the closing" in browser.get("/sessions").text


def test_a_session_that_a_closing_took_off_says_why_and_takes_place_with_one_button(
    browser, supervisor, clock, group
) -> None:
    close_day(TUESDAY, WHY, supervisor, clock())
    page = browser.get(f"/sessions/{tuesday(group)}").text
    assert "The clinic is closed on this day: Staff training." in page and "It takes place in spite of it" in page
    assert change(browser, group, action="reinstate", do="apply").status_code == 422
    lift = {"action": "reinstate", "in_spite_of_closing": "2026-03-03"}
    look = change(browser, group, **lift, do="look")
    assert look.status_code == 200 and "Takes place in spite of the closing" in look.text and "→" not in look.text
    done = change(browser, group, **lift, do="apply")
    assert "The session takes place in spite of the closing." in browser.get(done.location).text
    assert not session_of(group, supervisor).cancelled


def test_a_moved_session_that_a_closing_took_off_takes_place_where_it_was_moved(
    browser, supervisor, clock, group
) -> None:
    move_occurrence(tuesday(group), datetime(2026, 3, 6, 0, tzinfo=UTC), supervisor, clock())
    close_day(THURSDAY, WHY, supervisor, clock())
    form = re.search(
        r'<form method="post"(?:(?!</form>).)*It takes place in spite of it',
        browser.get(f"/sessions/{tuesday(group)}").text,
        re.DOTALL,
    )[0]
    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form)) | {"do": "apply"}
    fields.pop("csrf_token")
    assert browser.post(f"/sessions/{tuesday(group)}/change", **fields).status_code == 303
    session = session_of(group, supervisor)
    assert (session.start, session.cancelled) == (datetime(2026, 3, 6, 0, tzinfo=UTC), False)


def test_a_cancelled_session_put_back_on_a_closed_day_is_asked_about(browser, supervisor, clock, group) -> None:
    assert change(browser, group, action="cancel", do="apply").status_code == 303
    close_day(TUESDAY, WHY, supervisor, clock())
    refused = change(browser, group, action="reinstate", do="look")
    assert refused.status_code == 422 and "closed on Mar 3, 2026" in refused.text
    assert tick_on(refused.text)[1] == "2026-03-03"


def test_cancelling_what_takes_place_in_spite_of_a_closing_is_undone_as_it_was(
    browser, supervisor, clock, group
) -> None:
    close_day(TUESDAY, WHY, supervisor, clock())
    change(browser, group, action="reinstate", in_spite_of_closing="2026-03-03", do="apply")
    browser.get("/sessions")
    done = browser.get(change(browser, group, action="cancel", do="apply").location).text
    undo = re.search(r'<form method="post" action="[^"]*/change"(?:(?!</form>).)*Undo', done, re.DOTALL)[0]
    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', undo))
    fields.pop("csrf_token")
    assert browser.post(f"/sessions/{tuesday(group)}/change", **fields).status_code == 303
    assert not session_of(group, supervisor).cancelled


def test_the_rest_of_a_series_names_its_days_off_and_does_not_begin_on_one(
    browser, supervisor, clock, group, closed
) -> None:
    close_day(THURSDAY + timedelta(days=7), "Snow", supervisor, clock())
    rest = {
        "action": "move_rest", "starts_on": "2026-03-05", "starts_at": "17:00", "minutes": "60", "weekdays": "TH",
        "every": "1",
    }  # fmt: skip
    refused = change(browser, group, **rest, do="look")
    assert refused.status_code == 422 and CLOSED in unescape(refused.text)
    look = change(browser, group, **rest, in_spite_of_closing="2026-03-05", do="look")
    assert look.status_code == 200
    assert "Off on Mar 12, 2026, the clinic is closed: Snow" in look.text and "Off on Mar 5" not in look.text
    assert change(browser, group, **rest, in_spite_of_closing="2026-03-05", do="apply").status_code == 303


def test_a_span_is_closed_after_a_look_and_opened_again_in_part(browser, supervisor, group) -> None:
    span = {"day": "2026-12-24", "last_day": "2027-01-01", "reason": "Winter break"}
    look = browser.post("/sessions/closings", **span, do="look")
    assert "1 session does not take place." in look.text and "9 days are closed." in look.text
    assert db.session.query(ClinicClosing).count() == 0
    assert browser.post("/sessions/closings", **span, do="apply").status_code == 303
    page = browser.get("/sessions/closings").text
    assert "Thu, Dec 24 – Jan 1, 2027" in page
    first = closings(supervisor, date(2026, 12, 24))[0].id
    wrong = browser.post(f"/sessions/closings/{first}/reopen", first_day="2026-03-01", last_day="2026-03-02")
    assert wrong.status_code == 422 and "This closing is from Dec 24, 2026 to Jan 1, 2027" in wrong.text
    part = browser.post(f"/sessions/closings/{first}/reopen", first_day="2026-12-28", last_day="2026-12-30")
    assert part.status_code == 303
    left = [row.day.day for row in closings(supervisor, date(2026, 12, 24))]
    assert left == [24, 25, 26, 27, 31, 1]


def test_a_closed_span_is_taken_back_with_one_click(browser, supervisor) -> None:
    span = {"day": "2026-12-24", "last_day": "2026-12-26", "reason": "Break", "do": "apply"}
    done = browser.get(browser.post("/sessions/closings", **span).location).text
    address = re.search(r'action="(/sessions/closings/\d+/reopen)"', done)[1]
    assert browser.post(address).status_code == 303
    assert closings(supervisor, TUESDAY) == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"day": "2026-03-01"}, "This day is over; choose today or a later one."),
        ({"day": "2026-03-05", "last_day": "2026-03-04"}, "The last day cannot be before the first."),
        ({"day": "2026-12-24", "last_day": "2028-01-01"}, "Close at most 31 days at once."),
        ({"day": "2062-03-05"}, "Check the year"),
        ({"day": "2026-03-05", "reason": " "}, "Say why"),
        ({"day": "", "reason": ""}, "Say why"),
    ],
)
def test_a_mistyped_closing_is_refused_beside_its_field_and_keeps_what_was_typed(browser, typed, said) -> None:
    answer = browser.post("/sessions/closings", **{"reason": "Winter break", "do": "apply"} | typed)
    assert answer.status_code == 422 and said in unescape(answer.text)
    assert typed.get("reason", "Winter break").strip() in answer.text
    assert db.session.query(ClinicClosing).count() == 0


def test_a_closing_lists_what_was_lifted_and_asks(browser, supervisor, clock, group) -> None:
    start = datetime(2026, 3, 6, 0, tzinfo=UTC)
    move_occurrence(tuesday(group), start, supervisor, clock(), in_spite_of_closing=True)
    look = browser.post("/sessions/closings", day="2026-03-05", reason=WHY, do="look")
    assert "0 sessions do not take place." in look.text
    assert "These take place even so. Tick those that are off as well." in look.text
    assert f'value="{tuesday(group)}"' in look.text
    browser.post("/sessions/closings", day="2026-03-05", reason=WHY, do="apply", also_off=tuesday(group))
    assert session_of(group, supervisor).off_by_closing


def test_holidays_ahead_are_offered_for_the_place_a_supervisor_chose(browser, supervisor) -> None:
    page = browser.get("/sessions/closings").text
    assert "Thanksgiving Day" in page and "Texas Independence Day" not in page
    assert browser.post("/sessions/closings/country", country="US", subdivision="TX").status_code == 303
    page = browser.get("/sessions/closings").text
    assert "San Jacinto Day" in page and re.search(r'<option value="TX" selected>Texas<', page)
    look = browser.post("/sessions/closings", day="2026-11-26", reason="Thanksgiving Day", do="look")
    assert look.status_code == 200 and "Close on Thu, Nov 26" in look.text
    browser.post("/sessions/closings", day="2026-11-26", reason="Thanksgiving Day", do="apply")
    assert "closed on this day" in browser.get("/sessions/closings").text
    # Another country has other states: it begins without one.
    assert browser.post("/sessions/closings/country", country="MX", subdivision="TX").status_code == 303
    assert browser.post("/sessions/closings/country", country="nowhere").status_code == 422


def test_a_counselor_chooses_no_place(browser_of, counselor) -> None:
    browser = browser_of(counselor)
    assert "Holidays of the coming twelve months" not in browser.get("/sessions/closings").text
    assert browser.post("/sessions/closings/country", country="MX").status_code == 403


def test_every_holiday_of_the_united_states_has_its_spanish_name() -> None:
    named = {
        name for each in coming_holidays("US", "", date(2026, 1, 1), date(2056, 12, 31), "en") for name in each.names
    }
    assert named - set(OF_THE_UNITED_STATES) == set()
