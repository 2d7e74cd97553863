"""Tables and plots of docs/benchmarks.md, made of what was measured: no figure there is typed by hand."""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt

from benchmarks.engines import LIMIT, OURS, OURS_TWICE

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "benchmarks.md"
IMAGES = ROOT / "docs" / "images"
GREEN, GREY = "#0f5c5c", "#8a9a9a"
RUNS_OF_ENGINES = ("sending", "nothing_stored", "as_they_come")  # parts of which a size is a table of its own
Rows = list[Mapping[str, Any]]


def write(results: Mapping[str, Any]) -> None:
    """Puts the tables between their markers in the document, and the plots beside it."""
    text = DOCUMENT.read_text()
    for name, lines in _tables(results).items():
        text = _between(text, name, "\n".join(lines))
    DOCUMENT.write_text(text)
    for count, runs in _by(results.get("sending", []), "count").items():
        _plot_rates(count, runs)
    if results.get("claiming"):
        _plot_claims(results["claiming"])


def _between(text: str, name: str, body: str) -> str:
    """A size or part that the document has no place for is only in the results and on the screen."""
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    head, _, rest = text.partition(begin)
    _, _, tail = rest.partition(end)
    return f"{head}{begin}\n{body}\n{end}{tail}" if rest else text


def _tables(results: Mapping[str, Any]) -> dict[str, list[str]]:
    made = {"machine": [f"{results['machine']}, measured {results['when']}."]}
    for part in RUNS_OF_ENGINES:
        for count, runs in _by(results.get(part, []), "count").items():
            how = "; ".join(dict.fromkeys(run["how"] for run in runs))
            made[f"{part} {count}"] = [*_sending(count, runs), "", f"*{how}*"]
    if results.get("gateway"):
        made["gateway"] = [f"The gateway's own ceiling here: {results['gateway']:,.0f} texts a second."]
    if results.get("client"):
        made["client"] = _table(
            ("one send by", "CPU, ms"), ((name, f"{cost:.2f}") for name, cost in results["client"].items())
        )
    if results.get("claiming"):
        made["claiming"] = list(_claiming(results["claiming"]))
    for patients, rows in _by(results.get("planning", []), "patients").items():
        made[f"planning {patients}"] = [*_planning(rows), "", f"*{rows[0]['how']}*"]
    if results.get("pages"):
        page = results["pages"]
        made["pages"] = [
            f"p50 {page['p50_ms']:.0f} ms, **p95 {page['p95_ms']:.0f} ms**, {page['kilobytes']:.0f} kB on the wire."
        ]
    for part, how in results.get("how", {}).items():
        if part in made:
            made[part] += ["", f"*{how}*"]
    return made


def _by(rows: Rows, field: str) -> dict[int, Rows]:
    return {size: [row for row in rows if row[field] == size] for size in sorted({row[field] for row in rows})}


def median_of(runs: Rows, engine: str, field: str) -> float:
    return float(statistics.median(run[field] for run in runs if run["engine"] == engine))


def _sending(count: int, runs: Rows) -> Iterable[str]:
    engines = list(dict.fromkeys(run["engine"] for run in runs))
    limit = median_of(runs, LIMIT if LIMIT in engines else OURS, "rate")
    yield f"\n{count:,} texts due in the same moment, medians:\n"
    yield from _table(
        (
            "engine",
            "runs",
            "texts/s",
            "of the limit" if LIMIT in engines else "of ours",
            "late p50, s",
            "late p99, s",
            "CPU s per 1,000",
            "MB",
            "doubled",
            "lost",
        ),
        (
            (
                engine,
                f"{sum(run['engine'] == engine for run in runs)}",
                f"{median_of(runs, engine, 'rate'):.0f}",
                f"{median_of(runs, engine, 'rate') / limit:.2f}",
                f"{median_of(runs, engine, 'p50'):.1f}",
                f"{median_of(runs, engine, 'p99'):.1f}",
                f"{median_of(runs, engine, 'cpu_per_1000'):.2f}",
                f"{median_of(runs, engine, 'memory'):.0f}",
                f"{sum(run['duplicates'] for run in runs if run['engine'] == engine)}",
                f"{sum(run['lost'] for run in runs if run['engine'] == engine)}",
            )
            for engine in engines
        ),
    )
    yield from _ratios({engine: median_of(runs, engine, "rate") for engine in engines})


def _ratios(rates: Mapping[str, float]) -> Iterable[str]:
    """Our one worker against each other engine, and two of ours against one."""
    one, two = rates.get(OURS), rates.get(OURS_TWICE)
    if not one:
        return
    others = [name for name in rates if name not in (LIMIT, OURS, OURS_TWICE)]
    said = [f"{one / rates[LIMIT]:.2f} of the limit"] if LIMIT in rates else []
    said += [f"{one / rates[name]:.1f} times {name}" for name in others if rates[name]]
    yield f"\nOne worker reaches {'; '.join(said)}." + (f" Two workers: {two / one:.2f} times one." if two else "")


def _claiming(rows: Rows) -> Iterable[str]:
    yield from _table(
        ("pending texts", "claim of 16, median ms", "p99 ms", "plan uses the index", "bytes each, with indexes"),
        (
            (
                f"{row['pending']:,}",
                f"{row['median_ms']:.1f}",
                f"{row['p99_ms']:.1f}",
                "yes" if row["index"] else "NO",
                f"{row.get('bytes_each', 0):.0f}",
            )
            for row in rows
        ),
    )
    for row in rows:
        if "worker_memory" in row:
            yield f"\nA worker beside {row['pending']:,} pending texts holds {row['worker_memory']:.0f} MB."
    yield f"\nThe plan at {rows[-1]['pending']:,}:\n\n```\n{rows[-1]['plan']}\n```"


def _planning(rows: Rows) -> Iterable[str]:
    yield from _table(
        (
            "database",
            "patients",
            "texts planned",
            "first time, s",
            "s per 100,000 texts",
            "again at once, s",
            "half a day later, s (texts)",
            "memory, MB (before)",
            "one patient, CPU ms",
        ),
        (
            (
                row["database"],
                f"{row['patients']:,}",
                f"{row['messages']:,}",
                f"{row['first_s']:.1f}",
                f"{row['per_100k_s']:.0f}",
                f"{row['again_s']:.2f}",
                f"{row['half_a_day_later_s']:.1f} ({row['half_a_day_later_messages']:,})",
                f"{row['memory_mb']:.0f} ({row['memory_before_mb']:.0f})",
                f"{row['one_patient_cpu_ms']:.1f}",
            )
            for row in rows
        ),
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    return [
        "| " + " | ".join(head) + " |",
        "| --- |" + " ---: |" * (len(head) - 1),
        *("| " + " | ".join(row) + " |" for row in rows),
    ]


def _plot_rates(count: int, runs: Rows) -> None:
    figure, place = plt.subplots(figsize=(6.4, 3))
    engines = list(dict.fromkeys(run["engine"] for run in runs))[::-1]
    rates = [median_of(runs, engine, "rate") for engine in engines]
    bars = place.barh(engines, rates, color=[GREEN if "companion" in engine else GREY for engine in engines])
    place.bar_label(bars, fmt="%.0f", padding=3, fontsize=8)
    place.set_title(f"{count:,} texts at once", fontsize=10)
    place.set_xlabel("texts a second", fontsize=9)
    place.tick_params(labelsize=8)
    place.margins(x=0.15)
    _save(figure, f"bench-sending-{count}")


def _plot_claims(rows: Rows) -> None:
    figure, place = plt.subplots(figsize=(5.4, 3))
    sizes = [row["pending"] for row in rows]
    place.plot(sizes, [row["median_ms"] for row in rows], "o-", color=GREEN, label="median")
    place.plot(sizes, [row["p99_ms"] for row in rows], "s--", color=GREY, label="p99")
    place.set_xscale("log")
    place.set_ylim(bottom=0)
    place.set_xlabel("pending texts", fontsize=9)
    place.set_ylabel("one claim of 16, ms", fontsize=9)
    place.tick_params(labelsize=8)
    place.legend(fontsize=8)
    _save(figure, "bench-claiming")


def _save(figure: Any, name: str) -> None:
    plt.rcParams["svg.hashsalt"] = "companion"
    figure.tight_layout()
    figure.savefig(IMAGES / f"{name}.svg", metadata={"Date": None})
    plt.close(figure)


def load(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text())
    return found
