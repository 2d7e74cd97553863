"""A machine with a wrong clock would take over texts that others are sending: it stands aside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from flask import Flask
from structlog.testing import capture_logs

from jobs.run import guarded
from jobs.ticks import BY_NAME
from tests.faults.burst import ShiftedClock, a_burst, states
from tests.serving import running


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("wrong_by", [timedelta(minutes=-3), timedelta(seconds=30)], ids=["behind", "ahead"])
def test_a_machine_whose_clock_is_wrong_sends_nothing_until_it_is_right(
    wrong_by: timedelta, database_url: str, make_app: Callable[..., Flask]
) -> None:
    with running(make_app, database_url) as stack:
        clock = ShiftedClock(stack)
        a_burst(5, datetime.now(UTC) - timedelta(hours=1), clinics=1, patients=5)
        clock.pass_time(wrong_by)
        with capture_logs() as logged:
            guarded(stack.app, BY_NAME["send_due"], Event())
        assert states() == {"pending": 5}
        assert [entry["event"] for entry in logged] == ["tick not run: this machine's clock is wrong"]
        assert abs(logged[0]["ahead_s"] - wrong_by.total_seconds()) <= 5
        clock.pass_time(-wrong_by)
        guarded(stack.app, BY_NAME["send_due"], Event())
        assert states()["pending"] == 0
