"""The figures of /metrics, for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from companion.rules.clinic.alarms import Figures, ringing
from companion.tallies import BUCKETS, INBOUND, LATENESS, LATENESS_MS, REFUSED, TEXTS


def status_lines(figures: Figures, ticks: Sequence[str]) -> Iterator[str]:
    """Open alerts, waiting texts, results of texts, and when each tick last ran."""
    yield from _alarms(figures)
    yield ""
    yield "waiting now        texts   oldest"
    for name, count in figures.due.items():
        yield f"  {name:<14} {count:>8}   {_ago(figures.oldest_due.get(name, 0))}"
    yield f"  {'being sent':<14} {figures.sending:>8}"
    yield f"  {'fate unknown':<14} {figures.unknown:>8}   {_ago(figures.oldest_unknown)}"
    yield f"  {'to be handled':<14} {figures.unhandled:>8}   {_ago(figures.oldest_unhandled)}"
    yield f"  busiest sender is taken for {figures.sender_backlog:.0f} s"
    yield ""
    yield from _totals("texts since the beginning", figures, TEXTS)
    yield from _lateness(figures)
    yield from _totals("texts from phones", figures, INBOUND)
    yield f"  {'forged webhooks':<22} {figures.counts.get((REFUSED, ''), 0):>8}"
    yield ""
    open_alerts = ", ".join(f"{kind} {count}" for kind, count in sorted(figures.alerts_open.items())) or "none"
    yield f"open alerts: {open_alerts}; overdue: {figures.alerts_overdue}"
    yield ""
    yield "tick               last finished"
    for name in ticks:
        yield f"  {name:<16} {_tick(figures, name)}"


def _alarms(figures: Figures) -> Iterator[str]:
    rang = False
    for alarm in ringing(figures):
        rang = True
        yield f"ALARM {alarm.name}: {alarm.meaning}; {alarm.do}"
    if not rang:
        yield "all is well"


def _totals(title: str, figures: Figures, name: str) -> Iterator[str]:
    yield title
    found = {label: count for (which, label), count in figures.counts.items() if which == name}
    for label, count in sorted(found.items(), key=lambda pair: -pair[1]):
        yield f"  {label:<22} {count:>8}"
    if not found:
        yield "  none yet"


def _lateness(figures: Figures) -> Iterator[str]:
    by_bucket = [figures.counts.get((LATENESS, str(bound)), 0) for bound in BUCKETS]
    total = sum(by_bucket) + figures.counts.get((LATENESS, "+Inf"), 0)
    if not total:
        return
    mean = figures.counts.get((LATENESS_MS, ""), 0) / total / 1000
    yield f"  handed over after {mean:.1f} s on average, {_within(by_bucket, total, 0.5)} for half of them, " \
          f"{_within(by_bucket, total, 0.99)} for 99 of 100"  # fmt: skip


def _within(by_bucket: Sequence[int], total: int, share: float) -> str:
    seen = 0
    for bound, count in zip(BUCKETS, by_bucket, strict=True):
        seen += count
        if seen >= share * total:
            return f"within {_ago(bound)}"
    return f"more than {_ago(BUCKETS[-1])}"


def _tick(figures: Figures, name: str) -> str:
    tick = figures.ticks.get(name)
    if tick is None or tick.age is None:
        return "never ran"
    marks = ("  LATE" if tick.age > tick.late_after else "") + ("  last run failed" if tick.failed else "")
    return f"{_ago(tick.age):>8} ago   {tick.result}{marks}"


def _ago(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.0f} h"
