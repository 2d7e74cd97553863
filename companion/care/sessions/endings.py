"""Taking the end of a series back: it goes on by the rule it had before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from companion.care.audit import audit
from companion.care.errors import Conflict
from companion.care.scope import find
from companion.care.sessions.occurrences import cancel_unheld
from companion.care.sessions.rosters import patients_of, zone_of
from companion.care.telling.names import lock_chain
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import SessionSeries, Staff
from companion.outbox.plan_inputs import series_sessions
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.refusals import Refusal
from companion.rules.sessions.recurrence import Session
from companion.rules.sessions.recurrence_rule import local_until, parse
from companion.rules.windows import Window

# A session after the end may have been moved to a day before it.
MOVED_WITHIN = timedelta(days=60)


def take_back_end(series_id: int, by: Staff, now: datetime) -> SessionSeries:
    """The last end of a series does not hold any more; one that was set before it does again.

    Sessions that would have been between the end and now did not take place: they come back as cancelled. Whoever was
    told that a session is off is told that it takes place. Raises `Conflict` where no end was set, or where another
    series goes on in this one's place.
    """
    with transaction():
        series = find(SessionSeries, series_id, by)
        lock_chain(series)
        if not series.rules_before_end:
            raise Conflict(Refusal.no_end_to_take_back())
        passed = Window(min(now, _end(series)) - MOVED_WITHIN, now)
        were_there = {session.occurrence_id for session in _sessions(series, passed)}
        *earlier, rule = series.rules_before_end
        series.rrule, series.rules_before_end = rule, earlier
        db.session.flush()
        back = [each for each in _sessions(series, passed) if each.occurrence_id not in were_there]
        cancel_unheld(series, [each for each in back if not each.cancelled], by, now)
        audit(AuditAction.series_end_taken_back, now, series, by=by)
        plan_texts(patients_of(series), now)
    return series


def _end(series: SessionSeries) -> datetime:
    """The last moment the rule allows now."""
    until = parse(series.rrule or "").until
    assert until is not None  # whoever ended it wrote one
    zone = zone_of(series)
    return local_until(until, zone).replace(tzinfo=zone).astimezone(UTC)


def _sessions(series: SessionSeries, window: Window) -> list[Session]:
    return series_sessions([series.id], window)[series.id][1]
