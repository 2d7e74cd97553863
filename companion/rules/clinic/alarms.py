"""Which figures mean that somebody has to look. The same for /metrics' rules and `python -m jobs status`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class TickState:
    """`age`: seconds since it last finished, None: never. `late_after`: seconds after which it is overdue."""

    age: float | None
    late_after: float
    failed: bool = False
    result: str = ""


@dataclass(frozen=True)
class Figures:
    """What the installation looks like now. Ages in seconds; 0 where there is nothing. Keys of `due` and
    `oldest_due`: names of priorities. `counts`: running totals by (name, label).
    """

    due: Mapping[str, int] = field(default_factory=dict)
    oldest_due: Mapping[str, float] = field(default_factory=dict)
    sending: int = 0
    unknown: int = 0
    oldest_unknown: float = 0
    unhandled: int = 0
    oldest_unhandled: float = 0
    sender_backlog: float = 0
    alerts_open: Mapping[str, int] = field(default_factory=dict)
    alerts_overdue: int = 0
    ticks: Mapping[str, TickState] = field(default_factory=dict)
    counts: Mapping[tuple[str, str], int] = field(default_factory=dict)


@dataclass(frozen=True)
class Alarm:
    """`meaning` says what is wrong, `do` what to do first."""

    name: str
    rings: Callable[[Figures], bool]
    meaning: str
    do: str


def _late_ticks(figures: Figures) -> bool:
    return any(tick.age is None or tick.age > tick.late_after for tick in figures.ticks.values())


ALARMS = (
    Alarm(
        "sending_stopped",
        lambda figures: _age(figures, "send_due") > 120,
        "no jobs process has sent for two minutes",
        "start 'python -m jobs'; look at its log for 'tick failed'",
    ),
    Alarm(
        "urgent_late",
        lambda figures: figures.oldest_due.get("urgent", 0) > 30,
        "a reply or a crisis text has waited for more than 30 seconds",
        "see whether Twilio answers (unknown texts grow) and whether the jobs process has a CPU to itself",
    ),
    Alarm(
        "reminders_late",
        lambda figures: figures.oldest_due.get("reminder", 0) > 300,
        "a reminder has waited for more than five minutes",
        "when the sender's backlog is long, the sender is too slow: raise its rate or add one; else add a worker",
    ),
    Alarm(
        "unknown_waiting",
        lambda figures: figures.oldest_unknown > 900,
        "a text's fate has been unknown for more than 15 minutes",
        "Twilio's list cannot be read or its callbacks do not arrive: check credentials and PUBLIC_BASE_URL",
    ),
    Alarm(
        "inbound_unhandled",
        lambda figures: figures.oldest_unhandled > 60,
        "a patient's text has not been handled for more than a minute",
        "look at the log for 'inbound text not handled'; after three tries staff see the text as it is",
    ),
    Alarm(
        "sender_blocked",
        lambda figures: figures.alerts_open.get("sender_blocked", 0) > 0,
        "carriers or Twilio refuse the texts of a sender",
        "read the alert: registration (30034), filtering (30007), credentials (20003) or a full queue (21611)",
    ),
    Alarm(
        "unsettled",
        lambda figures: figures.alerts_open.get("unsettled", 0) > 0,
        "nobody can tell whether a text went out",
        "somebody on the staff asks the patient, then resolves the alert",
    ),
    Alarm(
        "alerts_overdue",
        lambda figures: figures.alerts_overdue > 0,
        "an alert about a patient is past its due time",
        "see on the dashboard who owns it and who is on call",
    ),
    Alarm(
        "tick_late",
        _late_ticks,
        "a tick has not finished for longer than it may",
        "run it by hand: 'python -m jobs run NAME'",
    ),
)


def ringing(figures: Figures) -> Iterator[Alarm]:
    return (alarm for alarm in ALARMS if alarm.rings(figures))


def _age(figures: Figures, tick: str) -> float:
    state = figures.ticks.get(tick)
    return float("inf") if state is None or state.age is None else state.age
