"""Serves the simulator on loopback with gunicorn's threaded worker: HTTP/1.1, connections kept open as Twilio's are.

The worker runs inside this process instead of below a gunicorn master: tests start hundreds of simulators, look into
their stores, and cannot wait for a process each time. `python -m companion.simulator` serves in the same way, so that
tests see what people get.
"""

from __future__ import annotations

import contextlib
import os
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from weakref import WeakSet

from flask import Flask, request
from gunicorn.config import Config
from gunicorn.glogging import Logger
from gunicorn.workers.gthread import TConn, ThreadWorker

IDLE = 300  # seconds a connection is kept open without a request
# One thread per request that is being answered, because faults make answers hang. An idle connection needs no thread.
THREADS, CONNECTIONS = 256, 1280
BACKLOG = 1024


class Server:
    """Listens from the start. `serve_forever` answers until another thread calls `shutdown`.

    Port 0 takes a free one, which `server_port` tells. Raises `OSError` when it cannot listen on the port.
    """

    def __init__(self, app: Flask, port: int = 0) -> None:
        self._app, config = app, _config()
        listener = socket.create_server(("127.0.0.1", port), backlog=BACKLOG)
        # Accepted connections inherit this: the body of an answer must not wait until its head is acknowledged.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.server_port: int = listener.getsockname()[1]
        self._worker = _Worker(0, os.getppid(), [listener], _Loaded(app), 0, config, Logger(config))

    def serve_forever(self) -> None:
        """Returns after `shutdown`: no request is being answered, every connection and the app's store are closed."""
        self._worker.serve()
        self._app.extensions["delivery"].stop()
        self._app.extensions["store"].close()

    def shutdown(self) -> None:
        """Cuts open connections and ends `serve_forever`, which has begun or is about to; does not wait for its end."""
        self._app.extensions["faults"].stop()
        self._worker.stop()


def cut_connection() -> None:
    """Ends the connection of the current request at once, so that the client gets no answer."""
    _cut(request.environ["gunicorn.socket"])


def _cut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # the client was faster
        connection.shutdown(socket.SHUT_RDWR)


def _config() -> Config:
    config = Config()
    for name, value in {
        "threads": THREADS,
        "worker_connections": CONNECTIONS,
        "keepalive": IDLE,
        "graceful_timeout": 0,  # seconds that connections stay open once it stops
        "loglevel": "critical",  # its other lines show addresses of requests, and those hold phone numbers
    }.items():
        config.set(name, value)
    return config


class _Loaded:
    """What gunicorn calls an application: something that gives the WSGI callable."""

    def __init__(self, app: Flask) -> None:
        self._app = app

    def wsgi(self) -> Flask:
        return self._app


class _Pool(ThreadPoolExecutor):
    """Waits for its threads at the end. They report to a pipe that the worker closes next, and a process that goes
    on would soon use its number for another file.
    """

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = True) -> None:
        super().shutdown(wait=True, cancel_futures=True)


class _Worker(ThreadWorker):  # type: ignore[misc] # gunicorn brings no types
    """A worker that belongs to no master: it takes no signals, and is stopped by `stop`."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._connections: WeakSet[TConn] = WeakSet()
        self._running = threading.Event()

    def serve(self) -> None:
        try:
            self.init_process()
        finally:
            for conn in self._connections:
                conn.close()
            for end in self.PIPE:
                os.close(end)
            self.tmp.close()

    def stop(self) -> None:
        self._running.wait()  # before that there is nothing to wake
        self.handle_exit(None, None)

    def run(self) -> None:
        self._running.set()
        super().run()

    def init_signals(self) -> None:
        """Signals belong to the process, and only its main thread may take them."""

    def is_parent_alive(self) -> bool:
        return True  # no master, no matter who started this process

    def get_thread_pool(self) -> ThreadPoolExecutor:
        return _Pool(max_workers=self.cfg.threads, thread_name_prefix="answer")

    def enqueue_req(self, conn: TConn) -> None:
        self._connections.add(conn)
        super().enqueue_req(conn)

    def murder_keepalived(self, force: bool = False) -> None:
        """Closes what has been idle for too long; at the end (`force`) also cuts what is being answered."""
        super().murder_keepalived(force)
        if force:
            for conn in self._connections:
                _cut(conn.sock)
