"""Every text a patient can get: key -> English source. Other languages: translations/<language>/LC_MESSAGES.

`key@name` is the form taken when the value `name` is given (`@one`: when `days` is 1).
"""

from __future__ import annotations

import re
from types import MappingProxyType

from companion.wording.texts_check_ins import CHECK_INS
from companion.wording.texts_exercises import ENCOURAGEMENT, EXERCISES
from companion.wording.texts_reminders import REMINDERS
from companion.wording.texts_replies import CONSENT, CRISIS, REPLIES
from companion.wording.texts_wishes import ABOUT, KEPT, KEPT_WORRYING, WISHES

SOURCE_LANGUAGE = "en"
LANGUAGES = ("en", "es")

TEXTS = MappingProxyType(
    REMINDERS
    | CHECK_INS
    | CONSENT
    | CRISIS
    | REPLIES
    | WISHES
    | ABOUT
    | KEPT
    | KEPT_WORRYING
    | EXERCISES
    | ENCOURAGEMENT
)

# What stays true of a text however a clinic words it, in every language.
MUST_CONTAIN = MappingProxyType(
    {
        **dict.fromkeys(CRISIS, ("988", "911")),
        **dict.fromkeys(KEPT_WORRYING, ("988", "911")),
        "check_in.red": ("988",),
        "cannot_come.struggling": ("988",),
        "loop.limit": ("988",),
        "unknown_number": ("988", "911"),
        "consent.ask": ("STOP", "HELP"),
        "consent.confirmed": ("STOP", "HELP"),
        "start.confirmed": ("STOP", "HELP"),
        "help": ("STOP", "988", "911"),
        "stop.confirmed": ("START",),
    }
)

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def placeholders(text: str) -> frozenset[str]:
    return frozenset(PLACEHOLDER.findall(text))


def encouragement_keys() -> tuple[str, ...]:
    """The built-in texts of encouragement, in the order in which they take turns."""
    return tuple(ENCOURAGEMENT)
