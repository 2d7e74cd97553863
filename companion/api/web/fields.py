"""Fields every resource uses: instants with a zone, days, wall-clock times, ids, texts without surprises."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from flask import g, has_request_context, request
from marshmallow import fields, pre_dump

from companion.row_ids import LARGEST_ID
from companion.rules import documents as validators
from companion.rules.documents import DocumentSchema, Length, problem
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem
from companion.rules.windows import FIRST_YEAR, LAST_YEAR
from companion.rules.zones import zone_problem
from companion.wording import LANGUAGES, SOURCE_LANGUAGE
from companion.wording.speech import Speaker, speaker

LONGEST_LINK = 500


class Instant(fields.AwareDateTime):
    """An instant. In: ISO 8601 with an offset, never without. Out: UTC, ending in Z."""

    default_error_messages = {
        "invalid": [FieldProblem.not_instant()],
        "invalid_awareness": [FieldProblem.not_instant()],
        "format": [FieldProblem.not_instant()],
    }

    def _serialize(self, value: datetime | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        if value is None:
            return None
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> datetime:
        instant: datetime = super()._deserialize(value, attr, data, **kwargs)
        _refuse_far(instant.year)
        return instant.astimezone(UTC)


class LocalInstant(fields.Field[datetime]):
    """Out only: an instant as somebody there reads it, with the offset: 2026-03-02T09:00:00-06:00."""

    def _serialize(self, value: datetime | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else value.isoformat(timespec="seconds")


class Day(fields.Date):
    """A calendar day in the zone of whatever it belongs to."""

    default_error_messages = {"invalid": [FieldProblem.not_day()], "format": [FieldProblem.not_day()]}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> date:
        day: date = super()._deserialize(value, attr, data, **kwargs)
        _refuse_far(day.year)
        return day


class WallClock(fields.Time):
    """A time of day as the clock on the wall shows it: 18:00."""

    default_error_messages = {"invalid": [FieldProblem.not_time()], "format": [FieldProblem.not_time()]}

    def _serialize(self, value: time | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else value.strftime("%H:%M")

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> time:
        at: time = super()._deserialize(value, attr, data, **kwargs)
        if at.tzinfo is not None:
            raise self.make_error("invalid")
        if at.second or at.microsecond:
            raise problem(FieldProblem.with_seconds())
        return at


class RowId(fields.Integer):
    """The number of a row."""

    default_error_messages = {"invalid": [FieldProblem.not_row_id()], "too_large": [FieldProblem.not_row_id()]}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if isinstance(value, float):
            raise self.make_error("invalid")
        number: int = super()._deserialize(value, attr, data, **kwargs)
        if not 1 <= number <= LARGEST_ID:
            raise self.make_error("invalid")
        return number


class ReasonSchema(DocumentSchema):
    code = fields.String(required=True, metadata={"description": "what to branch on and to count"})
    facts = fields.Dict(keys=fields.String(), required=True, metadata={"description": "days and times in ISO 8601"})
    words = fields.String(required=True, metadata={"description": "in the language of Accept-Language: en or es"})

    @pre_dump
    def _say(self, reason: Reason, **_: Any) -> dict[str, Any]:
        return said(reason)


class Said(fields.Nested):
    """Out only: a `Reason` as {code, facts, words}."""

    def __init__(self, **options: Any) -> None:
        super().__init__(ReasonSchema, dump_only=True, **options)


def said(reason: Reason) -> dict[str, Any]:
    """{code, facts, words} of a reason."""
    return reason.document() | {"words": reader().reason(reason)}


def reader() -> Speaker:
    """The language in which whoever asks wants to read: Accept-Language, else English. The answer then varies by it."""
    if not has_request_context():
        return speaker(SOURCE_LANGUAGE)
    g.words_given = True
    return speaker(request.accept_languages.best_match(LANGUAGES) or SOURCE_LANGUAGE)


class DocumentOf(fields.Dict):
    """A JSON object that passes through as it is; `schema` only describes it in the OpenAPI document."""

    def __init__(self, schema: type[DocumentSchema], **options: Any) -> None:
        super().__init__(**options)
        self.schema = schema


class Line(fields.String):
    """A text a person typed, without blanks around it. `longest` in characters; empty only when allowed."""

    def __init__(self, longest: int, *, may_be_empty: bool = False, **options: Any) -> None:
        super().__init__(**options)
        self.longest, self.may_be_empty = longest, may_be_empty
        self.validators.append(Length(max=longest))

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text: str = super()._deserialize(value, attr, data, **kwargs).strip()
        if not text and not self.may_be_empty:
            raise problem(FieldProblem.empty())
        return text


class ZoneName(fields.String):
    """The IANA time zone of a place: America/Chicago."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        name: str = super()._deserialize(value, attr, data, **kwargs)
        wrong = zone_problem(name)
        if wrong is not None:
            raise problem(wrong)
        return name


class WebLink(fields.String):
    """An http(s) address, or nothing."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        link: str = super()._deserialize(value, attr, data, **kwargs).strip()
        if link and not link.lower().startswith(("https://", "http://")):
            raise problem(FieldProblem.not_link())
        if len(link) > LONGEST_LINK:
            raise problem(FieldProblem.too_long(most=LONGEST_LINK, has=len(link)))
        return link


class OneOf(fields.String):
    """A text out of a closed list. In: the member of the list, so that of an enum comes a member of it."""

    def __init__(self, allowed: tuple[str, ...], **options: Any) -> None:
        super().__init__(validate=validators.OneOf(allowed), **options)
        self.members = {str(each): each for each in allowed}

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text: str = super()._deserialize(value, attr, data, **kwargs)
        return self.members.get(text, text)


def one_of(*allowed: str, **options: Any) -> OneOf:
    """A text out of a closed list."""
    return OneOf(allowed, **options)


class Nothing(DocumentSchema):
    """No query parameters: unknown ones are refused, so that a misspelt filter is not ignored in silence."""


def _refuse_far(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise problem(FieldProblem.year_too_far(first=FIRST_YEAR, last=LAST_YEAR))
