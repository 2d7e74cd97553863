"""What a change does to the texts to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from companion.rules.cadence.diff import preview_changes
from tests.rules.cadence.cadence_builders import MONDAY, at, days, iop, outpatient, plan_for, session, state

TUESDAY = MONDAY + timedelta(days=1)
WEEK = days(MONDAY, 7)
SESSIONS = [session(TUESDAY, "15:00"), session(MONDAY + timedelta(days=4), "15:00", series_id=2)]


def kinds_and_keys(before, after):
    return [(difference.kind, difference.message.key) for difference in preview_changes(before, after)]


def test_nothing_changes_between_equal_plans() -> None:
    assert preview_changes(plan_for(iop(), WEEK, SESSIONS), plan_for(iop(), WEEK, SESSIONS)) == []


def test_a_text_at_another_hour_is_moved_not_removed_and_added() -> None:
    before = plan_for(iop(), WEEK, SESSIONS)
    after = plan_for(iop(pulse={"at": "11:00"}), WEEK, SESSIONS)
    differences = preview_changes(before, after)
    assert [(each.kind, each.message.key) for each in differences] == [
        ("moved", "check-in:pulse:2026-11-16"),
        ("moved", "check-in:pulse:2026-11-18"),
        ("moved", "check-in:pulse:2026-11-20"),
    ]
    assert (differences[0].before.due_at, differences[0].after.due_at) == (at(MONDAY, "17:30"), at(MONDAY, "11:00"))


def test_a_step_down_shows_every_text_added_and_removed() -> None:
    before = plan_for(iop(), WEEK, SESSIONS)
    after = plan_for(outpatient(), WEEK, SESSIONS, state(MONDAY, stepped_down=True))
    changes = kinds_and_keys(before, after)
    assert ("removed", "session:2026-11-17:soon") in changes
    assert ("added", "session:2026-11-20:3d") in changes
    assert ("moved", "session:2026-11-17:1d") in changes
    assert not [key for _, key in changes if key.startswith("check-in:pulse")]  # IOP's check-ins for two more weeks


def test_another_session_in_the_same_text_is_a_change() -> None:
    before = plan_for(iop(), WEEK, SESSIONS)
    after = plan_for(iop(), WEEK, [*SESSIONS, session(TUESDAY, "17:00", series_id=3)])
    assert kinds_and_keys(before, after) == [
        ("changed", "session:2026-11-17:1d"),
        ("changed", "session:2026-11-17:soon"),
    ]


def test_a_cancelled_session_takes_its_texts_away() -> None:
    cancelled = [replace(SESSIONS[0], cancelled=True), SESSIONS[1]]
    changes = kinds_and_keys(plan_for(iop(), WEEK, SESSIONS), plan_for(iop(), WEEK, cancelled))
    assert changes == [("removed", "session:2026-11-17:1d"), ("removed", "session:2026-11-17:soon")]


def test_a_text_that_the_cap_now_leaves_out_is_removed() -> None:
    before, after = plan_for(iop(), WEEK, SESSIONS), plan_for(iop(daily_cap=0), WEEK, SESSIONS)
    assert {difference.kind for difference in preview_changes(before, after)} == {"removed"}
    assert len(preview_changes(before, after)) == len(before.due)
