"""Learns the weights of companion/rules/reading/consent.py: what asks for no more texts, what may, and what does not.

`on_writers_left_out` is what rules and model together make of lines by writers that the model did not meet and no rule
was shaped on. Half of those that are no opt-out were written to mislead.
"""

from __future__ import annotations

from collections import Counter

from companion.rules.danger.crisis_text import plain
from companion.rules.learned import pieces
from companion.rules.reading import consent
from companion.rules.reading.consent import ASK, DOUBT, SURE, OptKind, read_by_rule
from tests.rules.learning import Counted, Features, Learned, regression, unmet_writers
from tests.rules.reading.lines import opting_lines

C, IN_LINES = 20.0, 2
WRITTEN_FOR_THIS = 1.5  # what such a line weighs
RULED_ON = "v"  # writers whose lines shaped the rules


def learned(counted: Counted, labels: list[str], weights: list[float]) -> Learned:
    """Of features that occur in lines about texts; the rest only says how rare they are."""
    told = Counter(
        each for pair, label in zip(counted, labels, strict=True) if label != "no" for part in pair for each in part
    )
    kept = Features.of(counted, (each for each, n in told.items() if n >= IN_LINES))
    return regression(kept, counted, labels, C, weights)


def main() -> None:
    lines = opting_lines()
    counted, labels = [pieces(plain(line.text)) for line in lines], [line.label for line in lines]
    weights = [WRITTEN_FOR_THIS if line.writer else 1.0 for line in lines]
    likely = unmet_writers(learned, counted, labels, weights, [line.writer for line in lines])
    found = Counter[tuple[str, str]]()
    for row, line in enumerate(lines):
        if not line.writer or line.writer.startswith(RULED_ON):
            continue
        rule = read_by_rule(line.text)
        kind = rule.kind if rule is not None else None
        stop, no = likely["stop"][row], likely["no"][row]
        if stop >= SURE or (kind is OptKind.opt_out and (stop >= DOUBT or (rule is not None and rule.certain))):
            heard = "stop"
        else:
            heard = "ask" if kind in (OptKind.opt_out, OptKind.half_heard) or 1 - no >= ASK else "no"
        found[line.label, heard] += 1
    kinds = ("stop", "ask", "no")
    learned(counted, labels, weights).write(
        consent.__file__,
        "opting",
        lines,
        lines=len(lines),
        recall=round(found["stop", "stop"] / sum(found["stop", each] for each in kinds), 3),
        precision=round(found["stop", "stop"] / sum(found[each, "stop"] for each in kinds), 3),
        on_writers_left_out={kind: {each: found[kind, each] for each in kinds} for kind in kinds},
    )
