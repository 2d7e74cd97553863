"""A threaded HTTP/1.1 server on loopback that keeps connections open, as Twilio's does.

Werkzeug's own server closes after every answer, which makes the twilio client pay for a connection per text, and it
cannot drop a connection on purpose. This one runs the app on one thread a connection and lets a fault cut the line.
"""

from __future__ import annotations

import contextlib
import io
import socket
import socketserver
import sys
import threading
from typing import Any
from urllib.parse import unquote_to_bytes

from flask import Flask

IDLE = 300  # seconds an idle connection is kept
LONGEST_LINE, MOST_HEADERS, LONGEST_BODY = 65_536, 100, 1_000_000
BACKLOG = 1024


class Server(socketserver.ThreadingTCPServer):
    """`serve_forever`, `shutdown` and `server_close` as in the standard library; closing also ends open connections."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = BACKLOG

    def __init__(self, app: Flask, port: int) -> None:
        self.app = app
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)
        self.server_port: int = self.server_address[1]

    def opened(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.discard(connection)

    def server_close(self) -> None:
        super().server_close()
        with self._lock:
            connections = list(self._open)
        for connection in connections:
            cut(connection)

    def handle_error(self, *_args: object) -> None:
        """Says what broke without a word of the request: addresses and bodies hold phone numbers."""
        sys.stderr.write(f"simulator: a connection ended with {type(sys.exc_info()[1]).__name__}\n")


def serve(app: Flask, port: int = 0) -> Server:
    """A server that listens; the caller runs `serve_forever`. Port 0 takes a free one."""
    return Server(app, port)


def cut(connection: socket.socket) -> None:
    """Ends a connection at once, also under an answer that is being made."""
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class _Handler(socketserver.StreamRequestHandler):
    server: Server
    disable_nagle_algorithm = True
    timeout = IDLE

    def handle(self) -> None:
        self.server.opened(self.connection)
        try:
            while self._answer_one():
                pass
        except (OSError, TimeoutError):
            pass  # the other side is gone, or the line was cut on purpose
        finally:
            self.server.closed(self.connection)

    def _answer_one(self) -> bool:
        """Reads one request and answers it. False when the connection ends."""
        line = self.rfile.readline(LONGEST_LINE)
        parts = line.decode("latin-1").split()
        if len(parts) != 3:
            return False
        headers = self._headers()
        length = headers.get("CONTENT_LENGTH", "0")
        if not length.isdecimal() or int(length) > LONGEST_BODY or "HTTP_TRANSFER_ENCODING" in headers:
            self.connection.sendall(b"HTTP/1.1 411 Length Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            return False
        if headers.get("HTTP_EXPECT", "").lower() == "100-continue":
            self.connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        keep = parts[2] == "HTTP/1.1" and headers.get("HTTP_CONNECTION", "").lower() != "close"
        environ = self._environ(parts[0], parts[1], headers, self.rfile.read(int(length)))
        self.connection.sendall(self._run(environ, keep))
        return keep

    def _headers(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for _ in range(MOST_HEADERS):
            line = self.rfile.readline(LONGEST_LINE)
            if line in (b"\r\n", b"\n", b""):
                return found
            name, _, value = line.decode("latin-1").partition(":")
            key = name.strip().upper().replace("-", "_")
            found[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value.strip()
        raise ConnectionError

    def _environ(self, method: str, target: str, headers: dict[str, str], body: bytes) -> dict[str, Any]:
        path, _, query = target.partition("?")
        return headers | {
            "REQUEST_METHOD": method,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
            "QUERY_STRING": query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": str(self.server.server_port),
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            "simulator.connection": self.connection,
        }

    def _run(self, environ: dict[str, Any], keep: bool) -> bytes:
        """The whole answer in one piece: two small writes would wait for each other's acknowledgement."""
        head: list[str] = []

        def start_response(status: str, headers: list[tuple[str, str]], _exc_info: object = None) -> None:
            head[:] = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers)]

        pieces = self.server.app(environ, start_response)  # type: ignore[arg-type]
        try:
            body = b"".join(pieces)
        finally:
            if hasattr(pieces, "close"):
                pieces.close()
        if not any(line.lower().startswith("content-length:") for line in head) and " 204 " not in head[0]:
            head.append(f"Content-Length: {len(body)}")
        head.append(f"Connection: {'keep-alive' if keep else 'close'}")
        return ("\r\n".join(head) + "\r\n\r\n").encode("latin-1") + body
