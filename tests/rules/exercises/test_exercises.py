"""Exercises: the built-in ones are fit to send, and the choice follows what helped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.exercises.exercise import (
    BUILT_IN,
    FIRST_GUESS,
    PRIOR_RUNS,
    TRIGGER_TAGS,
    Exercise,
    ExerciseError,
    Rating,
    choose,
    dump_exercise,
    load_exercise,
    what_works,
)
from companion.rules.refusals import FieldProblem
from companion.rules.texts.own_wording import WordingProblem
from companion.wording import render, segments

SLUGS = [exercise.slug for exercise in BUILT_IN]
ratings = st.builds(Rating, st.sampled_from(SLUGS), st.integers(0, 9), st.integers(0, 9))


def runs(slug: str, *drops: int) -> list[Rating]:
    return [Rating(slug, 9, 9 - drop) for drop in drops]


def test_there_are_at_least_twelve_and_each_has_its_own_name() -> None:
    assert len(BUILT_IN) >= 12
    assert len(set(SLUGS)) == len(SLUGS)
    for language in ("en", "es"):
        assert len({exercise.title[language] for exercise in BUILT_IN}) == len(BUILT_IN)


@pytest.mark.parametrize("exercise", BUILT_IN, ids=lambda exercise: exercise.slug)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_step_is_one_segment_by_text(exercise: Exercise, language: str) -> None:
    for number, step in enumerate(exercise.steps, start=1):
        values = {"step": number, "steps": len(exercise.steps), "text": step.sms[language]}
        text = render("exercise.step", language, values)
        assert (segments(text).count, segments(text).encoding) == (1, "GSM-7"), text


@pytest.mark.parametrize("exercise", BUILT_IN, ids=lambda exercise: exercise.slug)
def test_an_exercise_takes_between_two_and_fifteen_minutes(exercise: Exercise) -> None:
    assert 120 <= exercise.seconds <= 900
    assert exercise.trigger_tags
    assert exercise.trigger_tags <= TRIGGER_TAGS


@pytest.mark.parametrize("exercise", BUILT_IN, ids=lambda exercise: exercise.slug)
def test_a_document_comes_back_as_it_went_in(exercise: Exercise) -> None:
    assert load_exercise(dump_exercise(exercise)) == exercise


def test_a_clinic_learns_what_its_exercise_lacks() -> None:
    document = {
        "slug": "Our Own!",
        "version": 0,
        "tags": ["weather", []],
        "title": {"en": "Sober minute", "es": "Un minuto"},
        "steps": [{"seconds": -1, "sms": {"en": "x" * 200, "es": ""}}, "breathe"],
        "colour": "red",
    }
    with pytest.raises(ExerciseError) as refused:
        load_exercise(document)
    assert {field: [each.code for each in found] for field, found in refused.value.errors.items()} == {
        "slug": [FieldProblem.slug],
        "version": [FieldProblem.version],
        "tags": [FieldProblem.tags],
        "title.en": [WordingProblem.gives_away],
        "steps.0.seconds": [FieldProblem.step_seconds],
        "steps.0.sms.en": [FieldProblem.too_long],
        "steps.0.sms.es": [FieldProblem.words_needed],
        "steps.0.text.es": [FieldProblem.words_needed],
        "steps.1": [FieldProblem.step],
        "colour": [FieldProblem.unknown_field],
    }
    with pytest.raises(ExerciseError) as refused:
        load_exercise({"slug": "own", "title": {"en": "Only English"}, "steps": []})
    assert refused.value.errors == {"title": [FieldProblem.both_languages()], "steps": [FieldProblem.steps(most=12)]}


@given(st.dictionaries(st.text(max_size=8), st.none() | st.integers() | st.text() | st.lists(st.integers())))
def test_no_document_whatever_fails_in_another_way(document) -> None:
    with pytest.raises(ExerciseError):
        load_exercise(document)


def test_what_works_ranks_by_the_drop_and_needs_enough_runs() -> None:
    ratings = [*runs("box-breathing", 4, 5, 4), *runs("walk-it-off", 1, 2, 1), *runs("call-list", 9, 9)]
    assert [works.slug for works in what_works(ratings)] == ["box-breathing", "walk-it-off"]
    assert what_works(ratings, minimum=2)[0].slug == "call-list"


def test_a_few_lucky_runs_do_not_outrank_many_good_ones() -> None:
    ratings = [*runs("lucky", 5, 5, 5), *runs("steady", *[4] * 20), *runs("flat", *[0] * 10)]
    ranked = {works.slug: works for works in what_works(ratings)}
    assert ranked["lucky"].mean_drop > ranked["steady"].mean_drop
    assert next(iter(ranked)) == "steady"


def test_what_helped_is_offered_again() -> None:
    assert choose(BUILT_IN, runs("gratitude-three", 6, 7, 6, 7), {"craving"}, 10).slug == "gratitude-three"


def test_what_made_it_worse_is_not_offered() -> None:
    first = choose(BUILT_IN, [], {"craving"}, 10).slug
    assert choose(BUILT_IN, runs(first, -3, -4, -3), {"craving"}, 10).slug != first


def test_an_assigned_one_comes_before_one_that_only_fits() -> None:
    assert choose(BUILT_IN, [], {"craving", "stress"}, 10, ["gratitude-three"]).slug == "gratitude-three"


def test_the_trigger_and_the_hour_decide_when_nothing_else_is_known() -> None:
    assert "lonely" in choose(BUILT_IN, [], {"lonely"}, 19).trigger_tags
    assert "night" in choose(BUILT_IN, [], {"anxious"}, 23).trigger_tags


def test_equal_ones_take_turns() -> None:
    one, other = (replace(BUILT_IN[0], slug=slug) for slug in ("one", "other"))
    assert choose([one, other], [], {"craving"}, 10).slug == "one"
    assert choose([one, other], runs("one", 1), {"craving"}, 10).slug == "other"


@given(
    st.lists(ratings, max_size=30),
    st.sets(st.sampled_from(sorted(TRIGGER_TAGS))),
    st.integers(0, 23),
    st.sets(st.sampled_from(SLUGS)),
)
def test_there_is_always_one_to_offer_and_always_the_same(history, tags, hour, assigned) -> None:
    chosen = choose(BUILT_IN, history, tags, hour, assigned)
    assert chosen in BUILT_IN
    assert choose(BUILT_IN, history, tags, hour, assigned) == chosen


@given(st.lists(ratings, max_size=40), st.integers(1, 5))
def test_expected_drops_lie_between_the_mean_and_what_is_usual(history, minimum) -> None:
    ranked = what_works(history, minimum)
    assert [works.expected_drop for works in ranked] == sorted((w.expected_drop for w in ranked), reverse=True)
    for works in ranked:
        usual = (sum(rating.drop for rating in history) + PRIOR_RUNS * FIRST_GUESS) / (len(history) + PRIOR_RUNS)
        low, high = sorted((usual, works.mean_drop))
        assert low - 1e-9 <= works.expected_drop <= high + 1e-9


def test_nothing_to_choose_from_is_said_plainly() -> None:
    with pytest.raises(ValueError, match="no exercise"):
        choose([], [], set(), 9)
