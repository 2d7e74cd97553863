"""Schemas and validators whose problems are codes: the base of everything that reads a document with marshmallow.

marshmallow says what is wrong in English sentences; here each becomes a `FieldProblem` where it arises. Errors of a
load are turned into one problem list by field with `field_problems`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar

import marshmallow
from marshmallow import ValidationError, fields

from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem

# marshmallow's keys of error messages, by the kind of field that has them; a narrower kind comes before a wider one.
PROBLEMS: Mapping[tuple[type[fields.Field[Any]], str], FieldProblem] = MappingProxyType(
    {
        (fields.String, "invalid"): FieldProblem.not_text,
        (fields.String, "invalid_utf8"): FieldProblem.not_text,
        (fields.Number, "invalid"): FieldProblem.not_whole_number,
        (fields.Number, "too_large"): FieldProblem.not_whole_number,
        (fields.Boolean, "invalid"): FieldProblem.not_yes_no,
        (fields.List, "invalid"): FieldProblem.not_list,
        (fields.Mapping, "invalid"): FieldProblem.not_mapping,
        (fields.Nested, "type"): FieldProblem.not_object,
        (fields.Field, "required"): FieldProblem.required,
        (fields.Field, "null"): FieldProblem.null,
    }
)


class DocumentError(ValueError):
    """A document that cannot be used. `errors`: what is wrong (reasons of `FieldProblem`), by dotted path."""

    def __init__(self, errors: Mapping[str, Sequence[Reason]]) -> None:
        super().__init__("; ".join(f"{path}: {' '.join(each.code for each in why)}" for path, why in errors.items()))
        self.errors = errors


def problem(reason: Reason, field: str = marshmallow.exceptions.SCHEMA) -> ValidationError:
    """The error to raise where marshmallow expects a sentence."""
    return ValidationError([reason], field)


class DocumentSchema(marshmallow.Schema):
    """A schema that says what is wrong in codes. `problems`: its own codes, which go before those of `PROBLEMS`."""

    problems: ClassVar[Mapping[tuple[type[fields.Field[Any]], str], FieldProblem]] = {}
    error_messages: dict[str, Any] = {
        "type": FieldProblem.not_object(),
        "unknown": FieldProblem.unknown_field(),
    }

    def on_bind_field(self, field_name: str, field_obj: fields.Field[Any]) -> None:
        for field in _with_inner(field_obj):
            coded = {key: self._coded(field, key, words) for key, words in field.error_messages.items()}
            field.error_messages = coded

    def _coded(self, field: fields.Field[Any], key: str, words: Any) -> Any:
        if not isinstance(words, str):
            return words  # already our codes
        for table in (self.problems, PROBLEMS):
            for (kind, named), code in table.items():
                if named == key and isinstance(field, kind):
                    return [code()]
        return [FieldProblem.not_valid()]


def _with_inner(field: fields.Field[Any]) -> Iterator[fields.Field[Any]]:
    yield field
    for name in ("inner", "key_field", "value_field"):
        if isinstance(inner := getattr(field, name, None), fields.Field):
            yield from _with_inner(inner)


def field_problems(messages: Any, whole: str) -> dict[str, list[Reason]]:
    """Nested messages by dotted path: roster.0 -> [...]. What concerns the document itself is named `whole`."""
    found: dict[str, list[Reason]] = {}
    for path, reason in _flat(messages, ""):
        found.setdefault(path or whole, []).append(reason)
    return found


def _flat(messages: Any, prefix: str) -> Iterator[tuple[str, Reason]]:
    if isinstance(messages, Mapping):
        for name, below in messages.items():
            part = "" if name == marshmallow.exceptions.SCHEMA else str(name)
            yield from _flat(below, f"{prefix}.{part}" if prefix and part else prefix or part)
    elif isinstance(messages, list | tuple):
        for each in messages:
            yield from _flat(each, prefix)
    elif messages:
        # A sentence of the library for which we have no code: still report that something is wrong.
        yield prefix, messages if isinstance(messages, Reason) else FieldProblem.not_valid()


class Range(marshmallow.validate.Range):
    """From `low` to `high`, both included; without `high` there is no upper bound."""

    def __init__(self, low: int, high: int | None = None) -> None:
        super().__init__(low, high)
        self.reason = FieldProblem.at_least(low=low) if high is None else FieldProblem.from_to(low=low, high=high)

    def __call__(self, value: Any) -> Any:
        if value < self.min or (self.max is not None and value > self.max):
            raise problem(self.reason)
        return value


class Length(marshmallow.validate.Length):
    """Characters of a text, or entries of a list or group."""

    def __call__(self, value: Any) -> Any:
        low, high, has = self.min or 0, self.max, len(value)
        if low <= has and (high is None or has <= high):
            return value
        if high is None:
            raise problem(FieldProblem.empty())
        if isinstance(value, str):
            too_long = FieldProblem.too_long(most=high, has=has)
            raise problem(FieldProblem.empty() if has < low else too_long)
        raise problem(FieldProblem.count_from_to(low=low, high=high))


class OneOf(marshmallow.validate.OneOf):
    def __init__(self, choices: Iterable[str]) -> None:
        super().__init__(tuple(map(str, choices)))

    def __call__(self, value: Any) -> Any:
        if value not in self.choices:
            raise problem(FieldProblem.one_of(allowed=tuple(self.choices)))
        return value


class Pattern(marshmallow.validate.Regexp):
    """A text of a certain form; `reason` says which."""

    def __init__(self, pattern: str, reason: Reason) -> None:
        super().__init__(re.compile(pattern))
        self.reason = reason

    def __call__(self, value: Any) -> Any:
        try:
            return super().__call__(value)
        except ValidationError:
            raise problem(self.reason) from None
