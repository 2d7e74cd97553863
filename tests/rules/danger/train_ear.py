"""Learns the weights of companion/rules/danger/learned_ear.py from the lines in this folder.

Lines of `writers/held_out*` and the sets called `fresh` are only measured, never learned from. What is printed and
stored as scores was measured on writers whose lines were left out of learning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from companion.rules.danger import learned_ear
from companion.rules.danger.crisis import find_crisis
from companion.rules.danger.crisis_text import plain
from companion.rules.danger.kinds import Danger
from companion.rules.danger.learned_ear import MODELS
from companion.rules.learned import pieces
from tests.rules.danger.lines import Sample, learned_from, samples
from tests.rules.learning import SEED, Counted, Features, Learned

FOLDS = 6
C, CRY_WEIGHS, OF_A_WRITER = 10.0, 1.5, 2.0
IN_WORDS, IN_LETTERS = 2, 3  # lines a feature must occur in to be kept
# Where the ear is this sure that a text is everyday talk (logits), a rule that fires is not answered with 988.
DOUBT = -1.0
# And where it is this sure, not even a rule makes it urgent.
EVERYDAY = -3.5
# Of look-alikes by writers that were never met, half of which were written to mislead, rules and ear together may take
# so many for a cry, for something to read within the hour, and (the ear alone) for something to read today.
FALSE_ANSWERS, FALSE_TASKS, FALSE_SAME_DAY = 0.05, 0.14, 0.02


def features(counted: Counted) -> Features:
    seen = [Counter(each for pair in counted for each in pair[part]) for part in (0, 1)]
    return Features.of(
        counted,
        {each for part, least in ((0, IN_WORDS), (1, IN_LETTERS)) for each, n in seen[part].items() if n >= least},
    )


def learn(counted: Counted, lines: Sequence[Sample]) -> Learned:
    """A model each: cry against all else; serious against ordinary; each danger among cries."""
    kept = features(counted)
    x = kept.matrix(counted)
    weights = np.array([OF_A_WRITER if line.writer else 1.0 for line in lines])
    models = {}
    for name in MODELS:
        if name == "cry":
            used, target, heavier = np.ones(len(lines), bool), [line.cry for line in lines], CRY_WEIGHS
        elif name == "serious":
            used, target, heavier = np.array([not line.cry for line in lines]), [line.serious for line in lines], 2.0
        else:
            used, target, heavier = np.array([line.danger is not None for line in lines]), [
                line.danger == name for line in lines
            ], 1.0  # fmt: skip
        model = LogisticRegression(C=C, class_weight={False: 1.0, True: heavier}, max_iter=400, solver="liblinear",
                                   random_state=SEED)  # fmt: skip
        model.fit(x[used], np.array(target)[used], sample_weight=weights[used])
        models[str(name)] = (model.coef_[0], float(model.intercept_[0]))
    return Learned(kept, models)


def unmet(lines: Sequence[Sample], counted: Counted) -> tuple[list[int], dict[str, np.ndarray]]:
    """Scores of every writer's lines by models that never met that writer."""
    writers = sorted({line.writer for line in lines if line.writer})
    np.random.RandomState(SEED).shuffle(writers)
    order: list[int] = []
    found: dict[str, list[np.ndarray]] = {str(name): [] for name in MODELS}
    for fold in range(FOLDS):
        left_out = set(writers[fold::FOLDS])
        met = [row for row, line in enumerate(lines) if line.writer not in left_out]
        others = [row for row, line in enumerate(lines) if line.writer in left_out]
        model = learn([counted[row] for row in met], [lines[row] for row in met])
        for name, values in model.scores([counted[row] for row in others]).items():
            found[name].append(values)
        order += others
    return order, {name: np.concatenate(parts) for name, parts in found.items()}


def thresholds(lines: Sequence[Sample], found: dict[str, np.ndarray]) -> dict[str, float]:
    """Where rules and ear together take just so many look-alikes for a cry as is allowed."""
    ordinary = np.array([line.ordinary for line in lines])
    by_rule = np.array([find_crisis(line.text) is not None for line in lines])
    limits = {"doubt": DOUBT, "everyday": EVERYDAY}
    for name, allowed, ruled in (
        ("answer", FALSE_ANSWERS, by_rule & (found["cry"] > DOUBT)),
        ("task", FALSE_TASKS, by_rule & (found["cry"] > EVERYDAY)),
    ):
        taken = float(ruled[ordinary].mean())
        room = max(0.0, allowed - taken) / (1 - taken)
        limits[name] = float(np.quantile(found["cry"][ordinary & ~ruled], 1 - room))
    limits["same_day"] = float(np.quantile(found["serious"][ordinary], 1 - FALSE_SAME_DAY))
    return limits


def measured(lines: Sequence[Sample], found: dict[str, np.ndarray], limits: dict[str, float]) -> dict[str, Any]:
    by_rule = np.array([find_crisis(line.text) is not None for line in lines])
    cry, ordinary = np.array([line.cry for line in lines]), np.array([line.ordinary for line in lines])
    serious = np.array([line.serious for line in lines])
    answers = (by_rule & (found["cry"] > limits["doubt"])) | (found["cry"] > limits["answer"])
    tasks = (by_rule & (found["cry"] > limits["everyday"])) | (found["cry"] > limits["task"])
    today = tasks | by_rule | (found["serious"] > limits["same_day"])
    dangers = list(Danger)
    chosen = np.array([found[str(danger)] for danger in dangers]).argmax(axis=0)
    known = np.array([line.danger is not None for line in lines])
    right = np.array([line.danger == dangers[each] for line, each in zip(lines, chosen, strict=True)])
    return {
        "lines": len(lines),
        "answered": round(float(answers[cry].mean()), 3),
        "look_alikes_answered": round(float(answers[ordinary].mean()), 3),
        "within_the_hour": round(float(tasks[cry].mean()), 3),
        "look_alikes_within_the_hour": round(float(tasks[ordinary].mean()), 3),
        "serious_same_day": round(float(today[serious].mean()), 3),
        "look_alikes_same_day": round(float(today[ordinary].mean()), 3),
        "right_danger": round(float(right[known].mean()), 3),
    }


def main() -> None:
    lines = samples()
    counted = [pieces(plain(line.text)) for line in lines]
    order, found = unmet(lines, counted)
    held = [lines[row] for row in order]
    limits = thresholds(held, found)
    by_language = {language: [line.language == language for line in held] for language in ("en", "es", "mix")}
    report = {"all": measured(held, found, limits)} | {
        language: measured(
            [line for line, mine in zip(held, chosen, strict=True) if mine],
            {name: values[np.array(chosen)] for name, values in found.items()},
            limits,
        )
        for language, chosen in by_language.items()
    }
    learn(counted, lines).write(
        learned_ear.__file__,
        "learned_ear",
        learned_from(),
        lines=len(lines),
        scores_on_writers_never_met=report,
        thresholds={name: round(value, 4) for name, value in limits.items()},
    )
