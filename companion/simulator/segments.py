"""How many segments a text costs, by the `smsutil` library."""

from __future__ import annotations

from typing import Any

import smsutil


def count_segments(text: str) -> dict[str, Any]:
    """{'segments': 1, 'encoding': 'GSM-7', 'characters': 20}"""
    parts = smsutil.split(text).parts
    encoding = "GSM-7" if smsutil.is_valid_gsm(text) else "UCS-2"
    return {"segments": max(1, len(parts)), "encoding": encoding, "characters": len(text)}
