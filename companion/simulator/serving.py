"""A threaded HTTP/1.1 server on loopback: keeps connections, and lets a fault close one under its client."""

from __future__ import annotations

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server


class _Handler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, *_args: object) -> None:
        """Nothing: addresses hold phone numbers."""


def serve(app: Flask, port: int = 0) -> BaseWSGIServer:
    """A server that listens; the caller runs `serve_forever`. Port 0 takes a free one."""
    server = make_server("127.0.0.1", port, app, threaded=True, request_handler=_Handler)
    server.daemon_threads = True  # type: ignore[attr-defined]
    return server
