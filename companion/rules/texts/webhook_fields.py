"""What Twilio's webhooks carry, read so that it fits where it is stored. Nothing here raises, whatever was sent.

A text that cannot be stored is a text that nobody reads, so a field that does not fit costs that field, never the text:

* lone surrogates, which no database takes, become U+FFFD everywhere;
* a NUL stays in the body, which is encrypted, and is taken out of every other field;
* our own number and the kind of an opt-out are cut at the width of their columns;
* an id that does not fit is kept as a hash of itself, so that the same text brought again is still the same text;
* a count or an error code that is no number of a likely size counts as not given.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

SID_WIDTH, NUMBER_WIDTH, OPT_OUT_WIDTH, TOKEN_WIDTH = 34, 40, 20, 32  # characters, as the columns have them
MOST_MEDIA = 99  # Twilio takes ten; more than this is no count
_OWN_NUMBER = re.compile(r"\+?[0-9]{3,15}")
_MEDIA_FIELD = re.compile(r"MediaUrl[0-9]{1,2}")

# Every value of a field, in the order sent: `werkzeug.MultiDict.getlist`, or any dictionary's.
Fields = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class InboundText:
    """A text as Twilio delivers it. `sid` identifies it, however often it is delivered; '' where none was given."""

    sid: str
    phone: str
    to: str
    service: str = ""
    body: str = ""
    media: int = 0
    opt_out_type: str = ""  # set by Twilio's Advanced Opt-Out when it has answered already


@dataclass(frozen=True)
class StatusReport:
    """What Twilio reports of a text of ours. `sid` and `status` are '' and `code` is None where nothing fits."""

    sid: str
    status: str
    code: int | None


def read_inbound(fields: Fields, delivery: str = "") -> InboundText:
    """The text in a webhook's form. Of a field sent more than once the first that says something counts.

    `delivery`: Twilio's token of this delivery, the same when it is repeated; names a text that came without an id.
    """
    sid = _first(fields, "MessageSid", "SmsSid", "SmsMessageSid")
    if not sid and delivery:
        sid = hashed_sid(f"delivery {delivery}")
    given = whole_number(_first(fields, "NumMedia"), MOST_MEDIA)
    listed = len({name for name in fields if _MEDIA_FIELD.fullmatch(name)})
    return fitted(
        InboundText(
            sid=sid,
            phone=_first(fields, "From"),
            to=_first(fields, "To"),
            service=_first(fields, "MessagingServiceSid"),
            body=_first(fields, "Body"),
            media=listed if given is None else given,
            opt_out_type=_first(fields, "OptOutType"),
        )
    )


def fitted(text: InboundText) -> InboundText:
    """The same text with every field as it can be stored."""
    return replace(
        text,
        sid=fitted_sid(text.sid),
        phone=_plain(text.phone),
        to=_plain(text.to)[:NUMBER_WIDTH],
        service=_plain(text.service)[:NUMBER_WIDTH],
        body=_encodable(text.body),
        media=min(max(text.media, 0), MOST_MEDIA),
        opt_out_type=_plain(text.opt_out_type)[:OPT_OUT_WIDTH],
    )


def read_status(fields: Fields) -> StatusReport:
    """The report in a status webhook's form."""
    return StatusReport(
        sid=fitted_sid(_first(fields, "MessageSid", "SmsSid")),
        status=_plain(_first(fields, "MessageStatus", "SmsStatus")),
        code=whole_number(_first(fields, "ErrorCode"), 999_999),
    )


def fitted_sid(sid: str) -> str:
    """The id as it is, or its hash where it is too long or holds what a database refuses."""
    return sid if len(sid) <= SID_WIDTH and _plain(sid) == sid else hashed_sid(sid)


def hashed_sid(what: str) -> str:
    """An id made from other words: 'HS' and 32 hexadecimal digits, a form that Twilio does not use."""
    return f"HS{hashlib.sha256(what.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"


def fitted_token(token: str) -> str:
    """A status callback's token, or '' where it cannot be one of ours."""
    return token if len(token) <= TOKEN_WIDTH and _plain(token) == token else ""


def whole_number(text: str, most: int) -> int | None:
    """0 to `most` written in ASCII digits; None for everything else: '²', '-1', a thousand digits."""
    if not (text.isascii() and text.isdigit()) or len(text.lstrip("0")) > len(str(most)):
        return None
    number = int(text[-len(str(most)) :])
    return number if number <= most else None


def is_own_number(number: str) -> bool:
    """Whether it has the form of a number that Twilio can be asked about: not a service's id, not noise."""
    return _OWN_NUMBER.fullmatch(number) is not None


def _first(fields: Fields, *names: str) -> str:
    return next((value for name in names for value in fields.get(name, ()) if value), "")


def _encodable(text: str) -> str:
    """Two halves of a surrogate pair are put together; a half alone becomes U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _plain(text: str) -> str:
    return _encodable(text).replace("\0", "")
