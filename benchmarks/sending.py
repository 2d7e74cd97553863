"""What every engine calls for one text: the real twilio client, as it comes or over the product's transport."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from twilio.rest import Client

from companion.outbox.transport import Transport

ACCOUNT = "AC" + "0" * 32


@cache
def client(own_transport: bool = False) -> Any:
    """`own_transport`: the product's; else the library's own, as it comes."""
    http = Transport(15, int(os.environ["CONCURRENCY"])) if own_transport else None
    made = Client(ACCOUNT, "token", http_client=http)
    made.api.base_url = os.environ["GATEWAY"]
    return made


def send(number: int, own_transport: bool = False) -> None:
    create(number, phone(number), words(number), own_transport)


def create(number: int, to: str, body: str, own_transport: bool = False) -> Any:
    return client(own_transport).messages.create(
        to=to,
        from_="+15005550006",
        body=body,
        status_callback=f"http://127.0.0.1:9/{number}",
        validity_period=3600,
    )


def phone(number: int) -> str:
    return f"+1{300 + number // 100 % 600}55501{number % 100:02d}"


def words(number: int) -> str:
    return f"Harbor: Today Mon Nov 23: 3:03 PM, 6:00 PM. See you soon. Reply R if you can't come. {number}"
