"""Ways to misbehave, for the next N requests or by chance (seeded, so that a run can be repeated)."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping
from typing import Any, NamedTuple

# What a create request may meet instead of a plain 201. The first that strikes wins.
CREATE_FAULTS = {
    "too_many": "answer 429 (20429), nothing is sent",
    "server_error": "answer 500, nothing is sent",
    "drop_before": "drop the connection, nothing is sent",
    "server_error_after": "answer 503, but the text goes out",
    "accept_then_drop": "the text goes out, the connection drops without an answer",
    "accept_then_hang": "the text goes out, the answer takes as long as 'hang'",
    "unreadable": "the text goes out, the answer is 201 with a body that is no JSON",
    "callback_early": "every callback comes before the answer",
}
OTHER_FAULTS = {
    "lookup_error": "answer 500 to a fetch or list",
    "callback_late": "a status callback comes 'late_by' seconds late",
    "callback_twice": "a status callback comes twice",
    "callback_lost": "a status callback never comes",
    "callback_out_of_order": "'delivered' is reported before 'sent'",
    "inbound_twice": "a phone's text reaches the app twice",
    "inbound_lost": "a phone's text never reaches the app",
}
CHANCES = CREATE_FAULTS | OTHER_FAULTS
SECONDS = {
    "latency": (0.0, "before every answer to a create"),
    "hang": (30.0, "how long 'accept_then_hang' takes"),
    "late_by": (1.0, "how late 'callback_late' is"),
}
LONGEST = 600  # seconds
EVERY_PHONE = "*"


class Ending(NamedTuple):
    """How the texts to a phone end."""

    status: str  # 'undelivered' or 'failed'
    error: int


def defaults() -> dict[str, Any]:
    """Chances are fractions up to 1, or whole numbers: the next N. `final`: phone (or `*`) -> how its texts end.
    `refuse`: the error code that every create is answered with, None for none.
    """
    return {
        **{name: default for name, (default, _) in SECONDS.items()},
        "retry_after": 1,  # seconds in the Retry-After header of a 429, None for no header
        "seed": None,
        "refuse": None,
        "final": {},
        **dict.fromkeys(CHANCES, 0),
    }


class Faults:
    """Safe from several threads."""

    def __init__(self, wanted: Mapping[str, Any] | None = None) -> None:
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self.values: dict[str, Any] = {}
        self.clear()
        self.set(wanted or {})

    def clear(self) -> None:
        with self._lock:
            self.values = defaults()
            self._chance = random.Random(0)  # noqa: S311 - repeatable, no secret

    def set(self, changes: Mapping[str, Any]) -> None:
        """Raises `ValueError`, in words, for a fault there is not or a value it cannot have; then nothing changes."""
        if not isinstance(changes, Mapping):
            raise ValueError("faults are an object, such as {'too_many': 3}")
        known = defaults()
        unknown = set(changes) - set(known)
        if unknown:
            raise ValueError(f"no such fault: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
        for name, value in changes.items():
            _check(name, value)
        with self._lock:
            self.values |= changes
            if changes.get("seed") is not None:
                self._chance = random.Random(changes["seed"])  # noqa: S311

    def strikes(self, name: str) -> bool:
        """Whether this fault happens now: whole numbers count down, fractions are chances, True is always."""
        amount = self.values[name]
        if not amount:
            return False  # the way of nearly every text: no lock
        with self._lock:
            amount = self.values[name]
            if isinstance(amount, bool):
                return amount
            if isinstance(amount, int):
                self.values[name] = max(0, amount - 1)
                return amount > 0
            return self._chance.random() < float(amount)

    def for_create(self) -> str:
        """The create fault that strikes, or ''."""
        return next((name for name in CREATE_FAULTS if self.strikes(name)), "")

    def hold_up(self, name: str) -> bool:
        """Makes the caller wait for the seconds of a fault. False when the simulator stops meanwhile."""
        return not (self.values[name] and self._stopped.wait(self.values[name]))

    def stop(self) -> None:
        """Lets go of everybody who is held up: a stopping simulator does not wait for its faults."""
        self._stopped.set()

    def ending(self, phone: str) -> Ending | None:
        """How texts to this phone end when they are not delivered."""
        final = self.values["final"].get(phone) or self.values["final"].get(EVERY_PHONE)
        if not final:
            return None
        if isinstance(final, int):
            return Ending("undelivered", final)
        return Ending(final.get("status", "undelivered"), final["error"])


def _check(name: str, value: Any) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if name in CHANCES:
        if isinstance(value, bool) or (isinstance(value, int) and value >= 0) or (number and 0 <= value <= 1):
            return
        raise ValueError(f"{name} must be a chance from 0 to 1, a whole number (the next N), or true (always)")
    if name in SECONDS and not (number and 0 <= value <= LONGEST):
        raise ValueError(f"{name} must be seconds from 0 to {LONGEST}")
    if name == "retry_after" and not (value is None or (number and 0 <= value <= LONGEST)):
        raise ValueError(f"retry_after must be seconds from 0 to {LONGEST}, or null for no header")
    if name in ("seed", "refuse") and not (value is None or isinstance(value, int)):
        raise ValueError(f"{name} must be a whole number")
    if name == "final" and not (isinstance(value, dict) and all(_is_ending(end) for end in value.values())):
        raise ValueError(
            'final must name phones, such as {"+13125550111": 30003} or {"*": {"status": "failed", "error": 30007}}'
        )


def _is_ending(value: Any) -> bool:
    if isinstance(value, dict):
        return (
            set(value) <= {"status", "error"}
            and isinstance(value.get("error"), int)
            and value.get("status", "failed") in ("failed", "undelivered")
        )
    return value is None or (isinstance(value, int) and not isinstance(value, bool))
