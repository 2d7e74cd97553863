"""Who needs a counselor first: red, silent, missed session, amber, then the rest.

Source: docs/sources.md, Who needs somebody first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from companion.rules.alerts.kinds import AlertKind, AlertLevel
from companion.rules.check_ins.risk import RiskLevel

# A missed session asks for a call for this long, unless somebody spoke with the patient since.
MISS_COUNTS_FOR = timedelta(days=7)
_MISSED = frozenset({AlertKind.missed_session, AlertKind.second_miss})
_AMBER = frozenset({AlertKind.amber_risk, AlertKind.cannot_come, AlertKind.bad_number, AlertKind.too_many_texts})


class Need(StrEnum):
    """What a patient needs, most pressing first."""

    red = "red"
    silent = "silent"
    missed = "missed"
    amber = "amber"
    steady = "steady"


_ORDER = {each: place for place, each in enumerate(Need)}


@dataclass(frozen=True)
class OpenAlert:
    """An alert that is not resolved. `taken`: somebody has acknowledged it."""

    kind: AlertKind
    level: AlertLevel
    opened_at: datetime
    due_at: datetime
    taken: bool


@dataclass(frozen=True)
class Standing:
    """What decides a patient's place. Instants are aware UTC; `name` only breaks ties."""

    patient_id: int
    name: str
    risk: RiskLevel
    risk_since: datetime | None = None
    silent_since: datetime | None = None
    missed_at: datetime | None = None  # start of the last missed session
    spoken_at: datetime | None = None  # last call or visit that reached the patient
    unread: int = 0
    alerts: tuple[OpenAlert, ...] = ()


def need(standing: Standing, now: datetime) -> Need:
    """The most pressing thing about one patient."""
    if standing.risk is RiskLevel.red or any(_red(alert) for alert in standing.alerts):
        return Need.red
    kinds = {alert.kind for alert in standing.alerts}
    if standing.silent_since is not None or AlertKind.silence in kinds:
        return Need.silent
    if kinds & _MISSED or _missed(standing, now):
        return Need.missed
    if standing.risk is RiskLevel.amber or kinds & _AMBER:
        return Need.amber
    return Need.steady


def in_order(standings: Iterable[Standing], now: datetime) -> list[tuple[Need, Standing]]:
    """Everybody, most pressing first.

    Within one need: what nobody has taken on yet comes first, a crisis before the rest, then the earliest due, then
    whoever waits longest; people who wrote something that nobody has read come before the others.
    """
    placed = [(need(standing, now), standing) for standing in standings]
    return sorted(placed, key=lambda each: _place(each[0], each[1], now))


def _place(group: Need, standing: Standing, now: datetime) -> tuple[object, ...]:
    waiting = [alert for alert in standing.alerts if not alert.taken]
    since = standing.silent_since if group is Need.silent else standing.risk_since
    return (
        _ORDER[group],
        group is not Need.steady and not waiting and _looked_after(standing, since),
        not any(alert.kind == AlertKind.crisis for alert in waiting),
        min((alert.due_at for alert in waiting), default=now + timedelta(days=365)),
        standing.unread == 0,
        since or now,
        standing.name.casefold(),
        standing.patient_id,
    )


def _looked_after(standing: Standing, since: datetime | None) -> bool:
    """Somebody has taken what is open, or spoke with the patient after it began."""
    if any(alert.taken for alert in standing.alerts):
        return True
    return standing.spoken_at is not None and since is not None and standing.spoken_at >= since


def _red(alert: OpenAlert) -> bool:
    # A second miss is urgent, but it is a missed session: the group says what happened.
    return alert.level == AlertLevel.red and alert.kind not in _MISSED


def _missed(standing: Standing, now: datetime) -> bool:
    if standing.missed_at is None or standing.missed_at < now - MISS_COUNTS_FOR:
        return False
    return standing.spoken_at is None or standing.spoken_at < standing.missed_at
