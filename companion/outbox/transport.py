"""Sends the twilio client's requests with urllib3 directly, without what `requests` adds around it.

Of about 1.3 ms of CPU that a send costs with the library's own transport, the client takes 0.02 and `requests` most of
the rest (preparing, hooks, cookies, environment); `make bench` measures both. The client stays the real one: it builds
the request, authenticates, and reads the answer.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import urllib3
from twilio.http import HttpClient
from twilio.http.response import Response


class Transport(HttpClient):  # type: ignore[misc]  # the library has no types
    """Keeps connections open, never retries, never follows a redirect. Safe to use from several threads.

    Raises urllib3's exceptions unchanged: the gateway decides which of them mean 'nothing was processed'.
    """

    def __init__(self, timeout: float, connections: int) -> None:
        """`timeout`: seconds, for connecting and for each wait for an answer."""
        self._pool = urllib3.PoolManager(
            num_pools=4, maxsize=connections, timeout=urllib3.Timeout(connect=timeout, read=timeout), retries=False
        )
        self._last = threading.local()

    def request(
        self,
        method: str,
        url: str,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Any:
        """Sends the client's request as a form; returns the answer whatever its status."""
        self._last.headers = {}
        sent = dict(headers or {})
        if auth:
            sent["Authorization"] = "Basic " + base64.b64encode(f"{auth[0]}:{auth[1]}".encode()).decode("ascii")
        if params:
            url += ("&" if "?" in url else "?") + urlencode(params, doseq=True)
        body = urlencode(data, doseq=True) if data else None
        answer = self._pool.request(method, url, body=body, headers=sent, redirect=False)
        self._last.headers = answer.headers
        return Response(answer.status, answer.data.decode("utf-8", "replace"), answer.headers)

    def retry_after(self) -> float | None:
        """Seconds that the last answer to this thread asked to wait; the library's exception drops it."""
        try:
            return float(self._last.headers["Retry-After"])
        except (AttributeError, KeyError, ValueError):
            return None
