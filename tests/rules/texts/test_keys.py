"""Keys of texts are stored: each keeps its form for good, and what is read back from one is what went in."""

from __future__ import annotations

from datetime import UTC, date, datetime

from companion.rules.texts import keys

DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 16, 5, 9, tzinfo=UTC)


def test_no_key_changes_its_form() -> None:
    assert [
        keys.check_in("pulse", "2026-03-02"),
        keys.session_reminder(DAY, "1d"),
        keys.week_digest(date(2026, 1, 1)),
        keys.meeting_reminder(7, DAY),
        keys.meeting_follow_up(7, DAY),
        keys.encouragement(DAY),
        keys.milestone(DAY),
        keys.reply(31, 2),
        keys.check_in_asked(31),
        keys.nudge(5),
        keys.halt_question(5),
        keys.exercise_step(9, 3),
        keys.exercise_offer(DAY),
        keys.set_aside(keys.exercise_offer(DAY), 44),
        keys.consent_question(8),
        keys.number_question("0123456789abcdef", DAY),
        keys.missed_session(DAY),
        keys.personal("b7c1-1"),
        keys.other("reply", "b7c1"),
    ] == [
        "check-in:pulse:2026-03-02",
        "session:2026-03-02:1d",
        "digest:2026-W01",
        "meeting:7:2026-03-02:soon",
        "meeting:7:2026-03-02:after",
        "encouragement:2026-03-02",
        "milestone:2026-03-02",
        "reply:31:2",
        "check:31",
        "nudge:5",
        "halt:5",
        "exercise:9:3",
        "assigned:2026-03-02",
        "assigned:2026-03-02:44",
        "consent:8",
        "verify:0123456789ab:20260302",
        "missed:2026-03-02",
        "personal:b7c1-1",
        "reply:b7c1",
    ]


def test_steps_of_one_run_are_not_taken_for_those_of_another() -> None:
    assert keys.exercise_step(9, 3).startswith(keys.exercise_steps(9))
    assert not keys.exercise_step(91, 3).startswith(keys.exercise_steps(9))
