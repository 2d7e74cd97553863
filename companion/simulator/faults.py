"""Ways to misbehave, for the next N requests or by chance (seeded)."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping
from typing import Any

# What a create request may meet instead of a plain 201.
CREATE_FAULTS = (
    "too_many",  # 429 with code 20429, nothing processed
    "server_error",  # 500, nothing created
    "server_error_after",  # 500, but the text goes out
    "drop_before",  # the connection closes, nothing created
    "accept_then_drop",  # the text goes out, the connection closes without an answer
    "accept_then_hang",  # the text goes out, the answer comes after `hang` seconds
    "unreadable",  # 201 with a body that is no JSON; the text goes out
)
CALLBACK_FAULTS = ("callback_late", "callback_twice", "callback_lost", "callback_out_of_order", "inbound_twice")
DEFAULTS: dict[str, Any] = {
    "latency": 0.0,  # seconds before every answer
    "hang": 30.0,
    "retry_after": 1,
    "late_by": 1.0,
    "seed": None,
    "final": {},  # phone -> Twilio error code its texts end with
    **dict.fromkeys(CREATE_FAULTS + CALLBACK_FAULTS, 0.0),  # a chance up to 1, or a whole number: the next N
}


class Faults:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.values: dict[str, Any] = {}
        self.clear()

    def clear(self) -> None:
        with self._lock:
            self.values = {**DEFAULTS, "final": {}}
            self._chance = random.Random(0)  # noqa: S311 - repeatable, no secret

    def set(self, changes: Mapping[str, Any]) -> None:
        """Raises `ValueError` for a fault there is not."""
        unknown = set(changes) - set(DEFAULTS)
        if unknown:
            raise ValueError(f"no such fault: {', '.join(sorted(unknown))}; there are {', '.join(DEFAULTS)}")
        with self._lock:
            self.values |= changes
            if changes.get("seed") is not None:
                self._chance = random.Random(changes["seed"])  # noqa: S311

    def strikes(self, name: str) -> bool:
        """Whether this fault happens now: whole numbers count down, fractions are chances."""
        with self._lock:
            amount = self.values[name]
            if isinstance(amount, bool):
                return amount
            if isinstance(amount, int):
                if amount > 0:
                    self.values[name] = amount - 1
                return amount > 0
            return bool(amount) and self._chance.random() < amount

    def first(self) -> str:
        """The create fault that strikes, or ''."""
        return next((name for name in CREATE_FAULTS if self.strikes(name)), "")
