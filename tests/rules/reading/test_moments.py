"""Hours and days that people name, where they are."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from companion.rules.reading.moments import read_days, read_hour, read_moment

ZONE = ZoneInfo("America/Chicago")
MONDAY_TEN = datetime(2026, 3, 2, 10, tzinfo=ZONE).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "when", "after"),
    [
        ("call me at 5", "03-02 17:00", False),
        ("llámame después de las 3", "03-02 15:00", True),
        ("call me after 3:30", "03-02 15:30", True),
        ("call me tomorrow at 10", "03-03 10:00", False),
        ("llámeme mañana a las 10", "03-03 10:00", False),
        ("márqueme a las 4 y media", "03-02 16:30", False),
        ("call me at 9", "03-03 09:00", False),
        ("call me at 9pm", "03-02 21:00", False),
        ("call me tonight at 7", "03-02 19:00", False),
        ("llámeme a las 8 de la mañana", "03-03 08:00", False),
        ("can you call me at noon", "03-02 12:00", False),
        ("call me in an hour", "03-02 11:00", False),
        ("llámeme en 30 minutos", "03-02 10:30", False),
        ("can you call monday at 9", None, False),
        ("can you call wednesday at 9", "03-04 09:00", False),
        ("call me at 4 30", "03-02 16:30", False),
        ("call me", None, False),
        ("call me at 45", None, False),
        ("call me at 12", "03-02 12:00", False),
    ],
)
def test_the_next_such_moment_where_the_person_is(text: str, when: str | None, after: bool) -> None:
    found = read_moment(text, MONDAY_TEN, ZONE)
    if when is None:
        assert found is None
    else:
        assert found == (
            datetime.strptime(f"2026-{when}", "%Y-%m-%d %H:%M").replace(tzinfo=ZONE).astimezone(UTC),
            after,
        )


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("can you send the questions at 7", time(19)),
        ("text me at 8 in the morning", None),
        ("send my check in at 9pm", None),
        ("escríbame a las 6 y media", time(18, 30)),
        ("can I get the check in at noon", time(12)),
        ("text me at 10 am", time(10)),
        ("prefiero el chequeo a mediodía", time(12)),
    ],
)
def test_an_hour_within_those_in_which_texts_are_allowed(text: str, hour: time | None) -> None:
    found = read_hour(text)
    assert found is not None
    assert found.within(time(9), time(20)) == hour


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("pause the texts for a week", 7),
        ("me voy 10 días", 10),
        ("two weeks out of town", 14),
        ("hold my texts until thursday", 3),
        ("pause my texts", None),
        ("una semana libre", 7),
    ],
)
def test_for_how_many_days_quiet_is_asked(text: str, days: int | None) -> None:
    assert read_days(text, date(2026, 3, 2)) == days
