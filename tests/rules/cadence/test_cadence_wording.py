"""Every text the cadence asks for exists in both languages and fits the values it comes with."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from companion.rules.sessions.recurrence import SessionKind
from companion.wording import render
from tests.rules.cadence.cadence_builders import days, iop, meeting, outpatient, plan_for, session, state

FIRST = date(2026, 11, 2)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("plan", "stepped_down"), [(iop(), False), (outpatient(), True)])
def test_whatever_is_planned_can_be_said(plan, stepped_down, language) -> None:
    weeks = 60
    sessions = [session(FIRST + timedelta(days=3 * n), "14:00", SessionKind.individual) for n in range(weeks * 2)]
    meetings = [meeting(FIRST + timedelta(weeks=n, days=2), "19:00") for n in range(weeks)]
    care = state(FIRST, stepped_down=stepped_down, encouragement=True, milestone_date=FIRST)
    cadence = plan_for(plan, days(FIRST, 7 * weeks), sessions, care, meetings=meetings)
    texts = [*cadence.due, *(left.message for left in cadence.left_out)]
    spoken = {message.wording for message in texts}
    assert spoken >= {"reminder.tomorrow", "reminder.days_ahead", "check_in.weekly", "meeting.soon", "milestone"}
    for message in texts:
        text = render(message.wording, language, {"sender": "Maple Street", "voice": "+12125550100"} | message.values)
        assert "{" not in text
