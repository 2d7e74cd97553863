"""Names of things that are stored as codes, as people say them. Translated where they are shown."""

from __future__ import annotations

from companion.dashboard.web import i18n
from companion.dashboard.web.i18n import N_
from companion.dashboard.web.i18n import gettext as _
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare

MESSAGE_STATUS = {
    "pending": N_("waits"),
    "sending": N_("being sent"),
    "accepted": N_("on its way"),
    "sent": N_("sent"),
    "delivered": N_("delivered"),
    "unknown": N_("sent or not, being checked"),
    "failed": N_("not delivered"),
    "expired": N_("too late, not sent"),
    "cancelled": N_("cancelled"),
    "received": N_("received"),
}
LANGUAGE_NAMES = {"en": "English", "es": "Español"}


def word(names: dict[str, str], key: str | None) -> str:
    """The name of a code; a code nobody named yet is shown as it is, in words."""
    return "" if key is None else _(names.get(key, key.replace("_", " ")))


def level_name(level: LevelOfCare | None) -> str:
    return i18n.word(level) if level else _("not enrolled")


def level_choices() -> list[tuple[str, str]]:
    ordered = sorted(LEVELS.values(), key=lambda settings: settings.rank)
    return [(settings.level, f"{level_name(settings.level)} ({settings.asam})") for settings in ordered]
