"""Learns the weights of companion/rules/reading/coming.py: coming, not coming, late, or none of these.

`on_writers_left_out` is what rules and model together make of each kind of reply, by writers that the model did not
meet; `rules_alone` is the share that the rules read right by themselves.
"""

from __future__ import annotations

from collections import Counter

from companion.rules.danger.crisis_text import plain
from companion.rules.learned import pieces
from companion.rules.reading import coming
from companion.rules.reading.coming import DOUBT, SURE, Answer, may_be_one, read_by_rule
from tests.rules.learning import Counted, Features, Learned, regression, unmet_writers
from tests.rules.reading.lines import coming_lines

C, IN_LINES = 20.0, 2
OTHER = "other"
OF_NO_REPLY = 0.2  # what a line weighs that was written for something else


def learned(counted: Counted, labels: list[str], weights: list[float]) -> Learned:
    """Of features that occur in replies; the other lines only say how rare they are."""
    told = Counter(
        each for pair, label in zip(counted, labels, strict=True) if label != OTHER for part in pair for each in part
    )
    kept = Features.of(counted, (each for each, n in told.items() if n >= IN_LINES))
    return regression(kept, counted, labels, C, weights)


def main() -> None:
    lines = coming_lines()
    counted, labels = [pieces(plain(line.text)) for line in lines], [line.label for line in lines]
    weights = [1.0 if line.writer else OF_NO_REPLY for line in lines]
    likely = unmet_writers(learned, counted, labels, weights, [line.writer for line in lines])
    found, alone = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for row, line in enumerate(lines):
        rule = read_by_rule(line.text)
        ruled = str(rule.answer) if rule is not None else OTHER
        best = max(Answer, key=lambda answer, row=row: likely[answer][row])  # type: ignore[misc]
        heard = str(best) if likely[best][row] >= SURE else OTHER
        if not may_be_one(line.text) or (rule is not None and likely[rule.answer][row] >= DOUBT):
            heard = ruled
        if line.writer:
            found[line.label, heard] += 1
            alone[line.label, ruled] += 1
    kinds = (*map(str, Answer), OTHER)
    told = {kind: sum(found[kind, each] for each in kinds) for kind in kinds}
    learned(counted, labels, weights).write(
        coming.__file__,
        "coming",
        lines,
        lines=len(lines),
        replies=sum(told.values()),
        rules_alone={kind: round(alone[kind, kind] / told[kind], 3) for kind in kinds},
        right={kind: round(found[kind, kind] / told[kind], 3) for kind in kinds},
        on_writers_left_out={kind: {each: found[kind, each] for each in kinds} for kind in kinds},
    )
