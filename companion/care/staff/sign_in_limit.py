"""How often a sign-in may be tried; tries on the pages and through the API are counted together."""

from __future__ import annotations

import hashlib
import math
import time

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from companion.care.errors import TooMany
from companion.rules.refusals import Refusal

# Where an application keeps its limit (`app.extensions`).
SIGN_IN_LIMIT = "sign-in-limit"
LONGEST_EMAIL = 254  # RFC 5321
PER_ADDRESS = RateLimitItemPerMinute(30)
PER_ACCOUNT = RateLimitItemPerMinute(10, 15)


def address_of_account(typed: str) -> str:
    """The e-mail address as accounts have it. Tries are counted for what is looked up, however it was typed."""
    return typed.strip().lower()[:LONGEST_EMAIL].strip()


class SignInLimit:
    """Counted in the memory of each web process: enough against guessing, without another service to run."""

    def __init__(self) -> None:
        self._limiter = FixedWindowRateLimiter(MemoryStorage())

    def count(self, address: str, email: str) -> None:
        """Counts one try from a network address for an account. Raises `TooMany` when either has too many."""
        account = hashlib.sha256(address_of_account(email).encode("utf-8", "replace")).hexdigest()
        tries = ((PER_ADDRESS, f"address {address}"), (PER_ACCOUNT, f"account {account}"))
        waits = [self._wait(item, key) for item, key in tries if not self._limiter.hit(item, key)]
        if waits:
            raise TooMany(Refusal.too_many_sign_ins(), max(waits))

    def _wait(self, item: RateLimitItem, key: str) -> int:
        """Seconds until this limit is reset."""
        return max(1, math.ceil(self._limiter.get_window_stats(item, key).reset_time - time.time()))
