"""Days that somebody counts are heard with joy, and only those."""

from __future__ import annotations

import pytest

from companion.rules.reading.good_news import GoodNews, read_good_news


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("90 days sober today", 90),
        ("30 days clean!!!", 30),
        ("10 días limpio gracias a Dios", 10),
        ("ten days sober", 10),
        ("one year sober today", None),
        ("hoy cumplo un año sobria", None),
        ("sober for 45 days", 45),
        ("6 months clean baby", None),
        ("llevo 60 días sin consumir", 60),
        ("1 day sober", None),
    ],
)
def test_counted_days_are_good_news(text: str, days: int | None) -> None:
    assert read_good_news(text) == GoodNews(days)


@pytest.mark.parametrize(
    "text",
    [
        "I had 90 days sober and lost it",
        "I was 30 days clean until yesterday",
        "my brother is 30 days clean",
        "how many days sober am I?",
        "I want 30 days clean",
        "perdí mis 90 días limpio",
        "90 days",
        "pause 3 days",
        "the house is clean in 2 days",
        "almost 30 days sober",
    ],
)
def test_days_that_ended_or_are_not_theirs_are_not(text: str) -> None:
    assert read_good_news(text) is None
