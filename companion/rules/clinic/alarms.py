"""Which figures mean that somebody has to look. The same for /metrics' rules and `python -m jobs status`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from companion.rules.data_files import read


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

    @property
    def seconds_without_sending(self) -> float:
        sender = self.ticks.get("send_due")
        return float("inf") if sender is None or sender.age is None else sender.age

    @property
    def late_ticks(self) -> int:
        return sum(tick.age is None or tick.age > tick.late_after for tick in self.ticks.values())


@dataclass(frozen=True)
class Alarm:
    """Rings while a figure is above a number. `meaning` says what is wrong, `do` what to do first."""

    name: str
    figure: str
    above: float
    meaning: str
    do: str

    def rings(self, figures: Figures) -> bool:
        """`figure`: a field of `Figures`, or one of its entries: 'oldest_due.urgent'."""
        field_name, _dot, key = self.figure.partition(".")
        value = getattr(figures, field_name)
        return bool((value.get(key, 0) if key else value) > self.above)


ALARMS = tuple(Alarm(name, **said) for name, said in read(__package__, "alarms.toml").items())


def ringing(figures: Figures) -> Iterator[Alarm]:
    return (alarm for alarm in ALARMS if alarm.rings(figures))
