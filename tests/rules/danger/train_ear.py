"""python -m tests.rules.danger.train_ear: makes learned_ear.json from the lines beside the tests.

Logistic regression by stochastic gradient descent, in plain Python and in the same order each time, so that the same
lines give the same file. The threshold is the one at which, of lines held back five times in turn, so many that are no
cry for help are taken for one as `FALSE_ALARMS` allows.
"""

from __future__ import annotations

import hashlib
import json
import math
import random
from base64 import b64encode
from collections.abc import Sequence
from math import exp
from pathlib import Path

from companion.rules.danger import learned_ear
from companion.rules.danger.crisis import find_crisis
from companion.rules.danger.crisis_text import plain
from companion.rules.danger.learned_ear import BITS, features
from companion.rules.reading.consent import read_opt_word
from tests.rules.danger.crisis_corpus import NEGATIVE, POSITIVE, danger_lines
from tests.rules.reading.reply_forms import FORMS

FALSE_ALARMS = 0.1
EPOCHS, RATE, DECAY, CRY_WEIGHS = 30, 1.0, 1e-3, 1.5
FOLDS = 5
Example = tuple[list[int], bool]
Model = tuple[list[float], float]


def examples() -> list[Example]:
    """Every line of the crisis corpus, and what people write every day. `fresh` is left out: it is for measuring."""
    cries = [line.text for line in POSITIVE if line.part != "fresh"] + danger_lines("indirect")
    others = [line.text for line in NEGATIVE if line.part != "fresh"] + danger_lines("everyday")
    others += [form.text for form in FORMS if find_crisis(form.text) is None and read_opt_word(form.text) is None]
    lines = [(text, True) for text in cries] + [(text, False) for text in others]
    return [(sorted(features(plain(text))), cry) for text, cry in lines]


def digest() -> str:
    """What the weights were learned from: a change of lines asks for learning anew."""
    return hashlib.sha256(repr(examples()).encode()).hexdigest()


def learn(lines: Sequence[Example]) -> Model:
    """The mean over the later half of the epochs: single steps near the end do not decide."""
    weights, bias = [0.0] * (1 << BITS), 0.0
    means, mean_bias = [0.0] * (1 << BITS), 0.0
    order = list(range(len(lines)))
    shuffled = random.Random(1)
    for epoch in range(EPOCHS):
        shuffled.shuffle(order)
        step = RATE / (1 + 0.1 * epoch)
        for index in order:
            places, cry = lines[index]
            norm = max(1.0, len(places) ** 0.5)
            score = bias + sum(weights[place] for place in places) / norm
            wrong = (1 / (1 + exp(-max(-30.0, min(30.0, score)))) - cry) * (CRY_WEIGHS if cry else 1.0)
            bias -= step * wrong * 0.1
            change = step * wrong / norm
            for place in places:
                weights[place] -= change + step * DECAY * weights[place]
        if epoch >= EPOCHS // 2:
            share = 1 / (EPOCHS - EPOCHS // 2)
            means = [mean + share * weight for mean, weight in zip(means, weights, strict=True)]
            mean_bias += share * bias
    return means, mean_bias


def score(model: Model, places: Sequence[int]) -> float:
    weights, bias = model
    return bias + sum(weights[place] for place in places) / max(1.0, math.sqrt(len(places)))


def threshold(lines: Sequence[Example]) -> float:
    found = []
    for fold in range(FOLDS):
        model = learn([line for number, line in enumerate(lines) if number % FOLDS != fold])
        held_back = lines[fold::FOLDS]
        found += [score(model, places) for places, cry in held_back if not cry]
    found.sort()
    return found[int(len(found) * (1 - FALSE_ALARMS))]


def main() -> None:
    lines = examples()
    limit = threshold(lines)
    weights, bias = learn(lines)
    scale = max(abs(weight) for weight in weights) / 127
    document = {
        "about": "made by python -m tests.rules.danger.train_ear; see companion/rules/danger/learned_ear.py",
        "learned_from": digest(),
        "bias": round(bias, 4),
        "scale": round(scale, 6),
        "threshold": round(limit, 4),
        "weights": b64encode(bytes(round(weight / scale) & 0xFF for weight in weights)).decode(),
    }
    path = Path(learned_ear.__file__).with_name(learned_ear.WEIGHTS_FILE)
    path.write_text(json.dumps(document, indent=1) + "\n", encoding="ascii")
    print(f"{len(lines)} lines, threshold {limit:.2f}, {path.stat().st_size:,} bytes")  # noqa: T201


if __name__ == "__main__":
    main()
