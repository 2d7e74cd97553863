"""Where the CPU of one send goes: a bare HTTP POST, the client over our transport, the client as it comes."""

from __future__ import annotations

import http.client
import os
import time
from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from benchmarks.processes import Gateway
from benchmarks.sending import phone, send, words

SENDS = 60


def measure(gateway: Gateway) -> dict[str, float]:
    """Milliseconds of CPU a send, by way. Sequential: the time waited for the answer costs no CPU."""
    os.environ |= {"GATEWAY": gateway.url, "CONCURRENCY": "1"}
    connection = http.client.HTTPConnection(urlsplit(gateway.url).netloc)

    def bare(number: int) -> None:
        form = urlencode({"To": phone(number), "From": "+15005550006", "Body": words(number)})
        connection.request("POST", "/x", form, {"Content-Type": "application/x-www-form-urlencoded"})
        connection.getresponse().read()

    return {
        "bare http.client POST": _cost(bare),
        "twilio client, our transport": _cost(lambda number: send(number, own_transport=True)),
        "twilio client, the library's transport": _cost(lambda number: send(number, own_transport=False)),
    }


def _cost(call: Callable[[int], None]) -> float:
    for number in range(5):
        call(number)
    began = time.process_time()
    for number in range(SENDS):
        call(number)
    return (time.process_time() - began) / SENDS * 1000
