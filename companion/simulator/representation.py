"""Texts as Twilio's API shows them: one, and a page of many."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode

from companion.simulator.errors import MEANINGS
from companion.simulator.store import Text


def one(text: Text) -> dict[str, Any]:
    """A message. A messaging service has not chosen its number yet while the status is 'accepted'."""
    uri = f"/2010-04-01/Accounts/{text['account']}/Messages/{text['sid']}"
    inbound, undecided = text["direction"] == "inbound", text["status"] == "accepted"
    ours = None if undecided else text["sender"]
    return {
        "account_sid": text["account"],
        "api_version": "2010-04-01",
        "body": text["body"],
        "date_created": _rfc2822(text["created"]),
        "date_sent": _rfc2822(text["sent"]) if text["sent"] else None,
        "date_updated": _rfc2822(text["updated"]),
        "direction": text["direction"],
        "error_code": text["error"],
        "error_message": MEANINGS.get(text["error"]),
        "from": text["phone"] if inbound else ours,
        "messaging_service_sid": text["service"] or None,
        "num_media": str(text["media"] or 0),
        "num_segments": "0" if undecided else str(text["segments"]),
        "price": None,
        "price_unit": "USD",
        "sid": text["sid"],
        "status": text["status"],
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": ours if inbound else text["phone"],
        "uri": f"{uri}.json",
    }


def page(found: list[Text], path: str, filters: Mapping[str, str], number: int, size: int) -> dict[str, Any]:
    """`found` holds one text more than fits when there is a next page, whose address carries the last SID shown."""
    shown = found[:size]

    def uri(other: int, **token: str) -> str:
        return f"{path}?{urlencode({**filters, 'PageSize': size, 'Page': other, **token})}"

    return {
        "messages": [one(text) for text in shown],
        "page": number,
        "page_size": size,
        "start": number * size,
        "end": number * size + max(len(shown) - 1, 0),
        "uri": uri(number),
        "first_page_uri": uri(0),
        "previous_page_uri": uri(number - 1) if number else None,
        "next_page_uri": uri(number + 1, PageToken=f"PA{shown[-1]['sid']}") if len(found) > size else None,
    }


def _rfc2822(instant: float) -> str:
    return format_datetime(datetime.fromtimestamp(int(instant), UTC))
