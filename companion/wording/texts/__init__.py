"""Every text a patient can get: key -> English source. Other languages: translations/<language>/LC_MESSAGES.

One file a subject (`*.toml`). `key@name` is the form taken when the value `name` is given (`@one`: when `days` is 1).
"""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from types import MappingProxyType

SOURCE_LANGUAGE = "en"
LANGUAGES = ("en", "es")

# In the order in which a clinic sees them.
SUBJECTS: dict[str, dict[str, str]] = {
    subject: tomllib.loads((files(__package__) / f"{subject}.toml").read_text(encoding="utf-8"))
    for subject in (
        "reminders",
        "check_ins",
        "consent",
        "crisis",
        "after_cry",
        "serious",
        "replies",
        "wishes",
        "about",
        "kept",
        "exercises",
        "encouragement",
    )
}
TEXTS = MappingProxyType({key: text for texts in SUBJECTS.values() for key, text in texts.items()})

# What stays true of a text however a clinic words it, in every language.
MUST_CONTAIN = MappingProxyType(
    {
        **dict.fromkeys(SUBJECTS["crisis"], ("988", "911")),
        **{key: ("988",) for key in SUBJECTS["after_cry"] if key != "after_cry.try"},
        "serious.voices": ("988", "911"),
        **{key: ("988", "911") for key in SUBJECTS["kept"] if ".worrying" in key},
        "check_in.red": ("988",),
        "cannot_come.struggling": ("988",),
        "loop.limit": ("988",),
        "unknown_number": ("988", "911"),
        "consent.ask": ("STOP", "HELP"),
        "consent.confirmed": ("STOP", "HELP"),
        "start.confirmed": ("STOP", "HELP"),
        "help": ("STOP", "988", "911"),
        "stop.confirmed": ("START",),
        "stop.how": ("STOP",),
    }
)

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def placeholders(text: str) -> frozenset[str]:
    return frozenset(PLACEHOLDER.findall(text))


def encouragement_keys() -> tuple[str, ...]:
    """The built-in texts of encouragement, in the order in which they take turns."""
    return tuple(SUBJECTS["encouragement"])
