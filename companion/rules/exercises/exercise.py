"""Coping-skill exercises: their form, which one to offer, and what works for a person.

An exercise is a document, so that a clinic adds its own; the built-in ones are in `data/`. The words
are our own, and none names what is craved: somebody else may see the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from companion.rules import data_files
from companion.rules.documents import DocumentError
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem
from companion.rules.texts.own_wording import gives_away
from companion.rules.texts.privacy import lint

LANGUAGES = ("en", "es")
_FEELINGS = ("angry", "anxious", "bored", "craving", "hungry", "lonely", "sad", "shame", "stress", "tired")
TRIGGER_TAGS = frozenset((*_FEELINGS, "decision", "people", "morning", "evening", "night"))
# A step by text follows '10/12 ' in one SMS segment of 160 characters; this leaves a small margin.
LONGEST_SMS = 150
LONGEST_TEXT = 600
LONGEST_STEP = 900  # seconds
MOST_STEPS = 12
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Step:
    """`seconds`: time to spend on it. `text` is the app's form, `sms` the short one; both by language."""

    seconds: int
    text: Mapping[str, str]
    sms: Mapping[str, str]


@dataclass(frozen=True)
class Exercise:
    """`trigger_tags` tell when it fits (`TRIGGER_TAGS`); `title` by language."""

    slug: str
    version: int
    title: Mapping[str, str]
    trigger_tags: frozenset[str]
    steps: tuple[Step, ...]

    @property
    def seconds(self) -> int:
        return sum(step.seconds for step in self.steps)

    @property
    def minutes(self) -> int:
        return max(1, round(self.seconds / 60))


@dataclass(frozen=True)
class Rating:
    """Craving before and after one run of an exercise, 0 (none) to 9."""

    slug: str
    before: int
    after: int

    @property
    def drop(self) -> int:
        return self.before - self.after


@dataclass(frozen=True)
class Works:
    """How an exercise did for one person. `expected_drop`: `mean_drop`, corrected for few runs (`what_works`)."""

    slug: str
    times: int
    mean_drop: float
    expected_drop: float


class ExerciseError(DocumentError):
    """An exercise document that cannot be used."""


# A few runs say little: each exercise is ranked as if it had this many more runs with the person's average drop.
PRIOR_RUNS = 5
# Before anything is known, an exercise is expected to lower craving by one point.
FIRST_GUESS = 1.0
ASSIGNED_WORTH = 1.5
TAG_WORTH = 0.5


def what_works(ratings: Iterable[Rating], minimum: int = 3) -> list[Works]:
    """A person's exercises with at least `minimum` rated runs, by expected drop in craving, best first.

    Shrinkage: (n * mean + PRIOR_RUNS * usual) / (n + PRIOR_RUNS), so that three lucky runs do not outrank twenty good
    ones. `usual` is the person's average drop over all runs, pulled towards FIRST_GUESS in the same way.
    """
    known = [works for works in _known(ratings).values() if works.times >= minimum]
    return sorted(known, key=lambda works: (-works.expected_drop, -works.times, works.slug))


def choose(
    exercises: Sequence[Exercise],
    history: Iterable[Rating],
    tags: Collection[str],
    hour: int,
    assigned: Collection[str] = (),
) -> Exercise:
    """The exercise to offer now: what has helped this person, what a counselor gave, what fits the moment.

    `hour` is the patient's, 0-23. Equal ones take turns: the one tried least comes first, then the order of
    `exercises`. Raises `ValueError` when there is none.
    """
    if not exercises:
        raise ValueError("there is no exercise to choose from")
    known = _known(history)
    wanted = frozenset(tags) | {_time_of_day(hour)}

    def worth(exercise: Exercise) -> float:
        expected = known[exercise.slug].expected_drop if exercise.slug in known else FIRST_GUESS
        given = ASSIGNED_WORTH if exercise.slug in assigned else 0.0
        return expected + given + TAG_WORTH * len(wanted & exercise.trigger_tags)

    def tried(exercise: Exercise) -> int:
        return known[exercise.slug].times if exercise.slug in known else 0

    # min() keeps the first of equals, so the order of `exercises` decides last.
    return min(exercises, key=lambda exercise: (-round(worth(exercise), 6), tried(exercise)))


def _known(ratings: Iterable[Rating]) -> dict[str, Works]:
    drops: dict[str, list[int]] = defaultdict(list)
    everything = list(ratings)
    for rating in everything:
        drops[rating.slug].append(rating.drop)
    usual = _usual(everything)
    return {
        slug: Works(slug, len(own), sum(own) / len(own), (sum(own) + PRIOR_RUNS * usual) / (len(own) + PRIOR_RUNS))
        for slug, own in drops.items()
    }


def _usual(ratings: Sequence[Rating]) -> float:
    return (sum(rating.drop for rating in ratings) + PRIOR_RUNS * FIRST_GUESS) / (len(ratings) + PRIOR_RUNS)


def _time_of_day(hour: int) -> str:
    if hour < 5 or hour >= 21:
        return "night"
    if hour < 11:
        return "morning"
    return "evening" if hour >= 17 else "day"


def load_exercise(document: Mapping[str, Any]) -> Exercise:
    """Reads an exercise document (see docs/wording.md). Raises `ExerciseError` by field."""
    errors: dict[str, list[Reason]] = defaultdict(list)
    slug, version, tags = document.get("slug"), document.get("version", 1), document.get("tags", [])
    if not isinstance(slug, str) or not _SLUG.fullmatch(slug) or len(slug) > 60:
        errors["slug"].append(FieldProblem.slug())
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        errors["version"].append(FieldProblem.version())
    if not isinstance(tags, list | tuple) or not all(isinstance(tag, str) and tag in TRIGGER_TAGS for tag in tags):
        errors["tags"].append(FieldProblem.tags(allowed=tuple(sorted(TRIGGER_TAGS))))
    title = _words(document.get("title"), "title", 40, errors)
    steps = _steps(document.get("steps"), errors)
    unknown = sorted(set(map(str, document)) - {"slug", "version", "tags", "title", "steps"})
    for field in unknown:
        errors[field].append(FieldProblem.unknown_field())
    if errors:
        raise ExerciseError(dict(errors))
    return Exercise(str(slug), int(version), title, frozenset(tags), steps)


def dump_exercise(exercise: Exercise) -> dict[str, Any]:
    """The document of an exercise, as `load_exercise` reads it."""
    return {
        "slug": exercise.slug,
        "version": exercise.version,
        "title": dict(exercise.title),
        "tags": sorted(exercise.trigger_tags),
        "steps": [{"seconds": step.seconds, "text": dict(step.text), "sms": dict(step.sms)} for step in exercise.steps],
    }


def _steps(given: Any, errors: dict[str, list[Reason]]) -> tuple[Step, ...]:
    if not isinstance(given, list | tuple) or not 1 <= len(given) <= MOST_STEPS:
        errors["steps"].append(FieldProblem.steps(most=MOST_STEPS))
        return ()
    return tuple(_step(step, f"steps.{number}", errors) for number, step in enumerate(given))


def _step(given: Any, field: str, errors: dict[str, list[Reason]]) -> Step:
    if not isinstance(given, Mapping):
        errors[field].append(FieldProblem.step())
        return Step(0, {}, {})
    seconds = given.get("seconds")
    if not isinstance(seconds, int) or isinstance(seconds, bool) or not 0 <= seconds <= LONGEST_STEP:
        errors[f"{field}.seconds"].append(FieldProblem.step_seconds(most=LONGEST_STEP))
        seconds = 0
    sms = _words(given.get("sms"), f"{field}.sms", LONGEST_SMS, errors)
    text = _words(given.get("text", given.get("sms")), f"{field}.text", LONGEST_TEXT, errors)
    return Step(seconds, text, sms)


def _words(given: Any, field: str, longest: int, errors: dict[str, list[Reason]]) -> Mapping[str, str]:
    if not isinstance(given, Mapping) or set(given) != set(LANGUAGES):
        errors[field].append(FieldProblem.both_languages())
        return {}
    for language, words in given.items():
        place = f"{field}.{language}"
        if not isinstance(words, str) or not words.strip():
            errors[place].append(FieldProblem.words_needed())
            continue
        if len(words) > longest:
            errors[place].append(FieldProblem.too_long(most=longest, has=len(words)))
        if findings := lint(words, language):
            errors[place].extend(gives_away(finding) for finding in findings)
    return MappingProxyType({str(language): str(words) for language, words in given.items()})


def _built_in(name: str) -> Exercise:
    try:
        return load_exercise(data_files.read(__package__, name))
    except ExerciseError as error:
        error.add_note(f"in the data file {name}")
        raise


# In the order of their file names, which decides between exercises that `choose` finds equal.
BUILT_IN: tuple[Exercise, ...] = tuple(map(_built_in, data_files.names_of(__package__)))
