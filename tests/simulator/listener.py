"""Stands where the app would: keeps every webhook, checks its signature, answers what a test tells it to."""

from __future__ import annotations

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple
from urllib.parse import parse_qsl

from twilio.request_validator import RequestValidator

TOKEN = "test-token"


class Heard(NamedTuple):
    path: str
    form: dict[str, str]
    headers: dict[str, str]
    signed: bool


class Listener:
    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.status, self.body, self.slowly = 204, b"", 0.0
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                raw = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = dict(parse_qsl(raw, keep_blank_values=True))
                url, signature = f"{listener.url}{self.path}", self.headers["X-Twilio-Signature"]
                signed = RequestValidator(TOKEN).validate(url, form, signature)
                time.sleep(listener.slowly)
                listener.heard.append(Heard(self.path, form, dict(self.headers), signed))
                self.send_response(listener.status)
                self.send_header("Content-Length", str(len(listener.body)))
                self.end_headers()
                self.wfile.write(listener.body)

            def log_message(self, *_args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def statuses(self) -> list[str]:
        return [call.form["MessageStatus"] for call in self.heard if "MessageStatus" in call.form]

    def bodies(self) -> list[str]:
        return [call.form["Body"] for call in self.heard if call.path == "/twilio/inbound"]
