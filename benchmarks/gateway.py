"""A stand-in for Twilio that only takes texts: 100 ms latency, one process, counted by number and words.

Asyncio without a framework, so that it is not what is measured; docs/benchmarks.md shows how much it takes.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import deque
from urllib.parse import parse_qs

LATENCY = 0.1  # seconds
ANSWER = json.dumps(
    {
        "sid": "SM%032x",
        "status": "queued",
        "to": "+13125550111",
        "from": "+15005550006",
        "body": "",
        "direction": "outbound-api",
        "date_created": "Mon, 23 Nov 2026 12:00:00 +0000",
        "date_updated": "Mon, 23 Nov 2026 12:00:00 +0000",
        "date_sent": None,
        "account_sid": "AC00000000000000000000000000000000",
        "api_version": "2010-04-01",
        "error_code": None,
        "error_message": None,
        "num_media": "0",
        "num_segments": "1",
        "price": None,
        "price_unit": "USD",
        "messaging_service_sid": None,
        "subresource_uris": {},
        "uri": "/",
    }
)

# A list of texts, as workers ask for now and then.
NO_TEXTS = json.dumps({"messages": [], "next_page_uri": None, "page": 0, "page_size": 50}).encode()


class Counts:
    """What came since the last reset. Arrival times are Unix seconds."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.arrivals: list[float] = []
        self.seen: set[bytes] = set()
        self.duplicates = 0

    def take(self, body: bytes) -> None:
        self.arrivals.append(time.time())
        fields = parse_qs(body.decode())
        words = f"{fields.get('To')}{fields.get('Body')}".encode()
        self.duplicates += words in self.seen
        self.seen.add(words)

    def report(self, since: float) -> bytes:
        late = sorted(at - since for at in self.arrivals)
        last = late[-1] if late else 0.0
        return json.dumps(
            {
                "texts": len(late),
                "duplicates": self.duplicates,
                "seconds": last,
                "p50": late[len(late) // 2] if late else 0.0,
                "p99": late[int(len(late) * 0.99)] if late else 0.0,
            }
        ).encode()


COUNTS = Counts()


class Connection(asyncio.Protocol):
    """One kept-open connection; requests on it are answered in order."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.data = b""
        self.waiting: deque[bytes] = deque()

    def data_received(self, data: bytes) -> None:
        self.data += data
        while (end := self.data.find(b"\r\n\r\n")) >= 0:
            head = self.data[:end]
            length = 0
            for line in head.split(b"\r\n")[1:]:
                if line[:15].lower() == b"content-length:":
                    length = int(line[15:])
            if len(self.data) < end + 4 + length:
                return
            body, self.data = self.data[end + 4 : end + 4 + length], self.data[end + 4 + length :]
            self.answer(head, body)

    def answer(self, head: bytes, body: bytes) -> None:
        if head.startswith(b"POST /reset"):
            COUNTS.reset()
            self.write(b"{}", 200)
        elif head.startswith(b"GET /counts"):
            since = float(head.split(b" ", 2)[1].partition(b"since=")[2] or 0)
            self.write(COUNTS.report(since), 200)
        elif head.startswith(b"GET"):
            self.write(NO_TEXTS, 200)
        else:
            COUNTS.take(body)
            number = len(COUNTS.arrivals)
            asyncio.get_running_loop().call_later(LATENCY, self.write, (ANSWER % number).encode(), 201)

    def write(self, body: bytes, status: int) -> None:
        head = f"HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self.transport.write(head.encode() + body)


async def main(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", port, backlog=1024)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
