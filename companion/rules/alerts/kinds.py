"""Which alerts there are, how urgent each is, and by when somebody must have looked. All as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class AlertKind(StrEnum):
    crisis = "crisis"
    red_risk = "red_risk"
    amber_risk = "amber_risk"
    wants_call = "wants_call"
    worrying_message = "worrying_message"
    serious_message = "serious_message"
    silence = "silence"
    missed_session = "missed_session"
    second_miss = "second_miss"
    cannot_come = "cannot_come"
    message = "message"
    opted_out = "opted_out"
    bad_number = "bad_number"
    unsettled = "unsettled"
    not_delivered = "not_delivered"
    not_told = "not_told"  # of a change of a session, and no text can tell them: call
    sender_blocked = "sender_blocked"
    too_many_texts = "too_many_texts"
    wish = "wish"  # something that only a person can do: another time, another counselor


class AlertLevel(StrEnum):
    """How urgent an alert is, the most urgent first."""

    red = "red"
    amber = "amber"
    info = "info"


class AlertStatus(StrEnum):
    open = "open"
    acknowledged = "acknowledged"
    resolved = "resolved"


@dataclass(frozen=True)
class AlertRule:
    """`level` orders the caseload; `due_within` is how soon somebody must have acknowledged it.

    `new_once_acknowledged`: more of the same opens a new alert as soon as somebody is on the first; else it joins the
    first until that is resolved.
    """

    level: AlertLevel
    due_within: timedelta
    new_once_acknowledged: bool = False


# Crisis before all; a red answer is a call on the same day; the rest within a working day.
# Source: docs/sources.md, Who needs somebody first.
ALERT_RULES: dict[AlertKind, AlertRule] = {
    AlertKind.crisis: AlertRule(AlertLevel.red, timedelta(minutes=15), new_once_acknowledged=True),
    AlertKind.red_risk: AlertRule(AlertLevel.red, timedelta(hours=4), new_once_acknowledged=True),
    AlertKind.wants_call: AlertRule(AlertLevel.red, timedelta(hours=4), new_once_acknowledged=True),
    AlertKind.worrying_message: AlertRule(AlertLevel.red, timedelta(hours=1), new_once_acknowledged=True),
    AlertKind.serious_message: AlertRule(AlertLevel.amber, timedelta(hours=4), new_once_acknowledged=True),
    AlertKind.second_miss: AlertRule(AlertLevel.red, timedelta(hours=8)),
    AlertKind.sender_blocked: AlertRule(AlertLevel.red, timedelta(hours=1)),
    AlertKind.amber_risk: AlertRule(AlertLevel.amber, timedelta(hours=24)),
    AlertKind.silence: AlertRule(AlertLevel.amber, timedelta(hours=24)),
    AlertKind.missed_session: AlertRule(AlertLevel.amber, timedelta(hours=24)),
    AlertKind.cannot_come: AlertRule(AlertLevel.amber, timedelta(hours=8)),
    AlertKind.not_told: AlertRule(AlertLevel.amber, timedelta(hours=4)),
    AlertKind.too_many_texts: AlertRule(AlertLevel.amber, timedelta(hours=8)),
    AlertKind.wish: AlertRule(AlertLevel.amber, timedelta(hours=8)),
    AlertKind.message: AlertRule(AlertLevel.info, timedelta(hours=24)),
    AlertKind.opted_out: AlertRule(AlertLevel.info, timedelta(hours=24)),
    AlertKind.bad_number: AlertRule(AlertLevel.amber, timedelta(hours=24)),
    AlertKind.unsettled: AlertRule(AlertLevel.amber, timedelta(hours=8)),
    AlertKind.not_delivered: AlertRule(AlertLevel.info, timedelta(hours=24)),
}
# About sessions and check-ins that are over with the treatment. What a person wrote, and every sign of danger, stays
# open until somebody has settled it.
SETTLED_BY_DISCHARGE = frozenset(
    {AlertKind.silence, AlertKind.missed_session, AlertKind.second_miss, AlertKind.cannot_come}
)
