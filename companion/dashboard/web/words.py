"""Names of things that are stored as codes, as people say them. Translated where they are shown."""

from __future__ import annotations

from companion.dashboard.web import i18n
from companion.dashboard.web.i18n import N_
from companion.dashboard.web.i18n import gettext as _
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare

NEEDS = {
    "red": N_("Red"),
    "silent": N_("Silent"),
    "missed": N_("Missed session"),
    "amber": N_("Amber"),
    "steady": N_("Steady"),
}
RISKS = {"red": N_("red"), "amber": N_("amber"), "green": N_("green")}
ALERT_KINDS = {
    "crisis": N_("Crisis"),
    "red_risk": N_("Red check-in"),
    "amber_risk": N_("Amber check-in"),
    "wants_call": N_("Wants a call"),
    "silence": N_("No answer"),
    "missed_session": N_("Missed session"),
    "second_miss": N_("Missed again"),
    "cannot_come": N_("Cannot come"),
    "message": N_("Message"),
    "worrying_message": N_("Worrying message"),
    "opted_out": N_("No texts wanted"),
    "bad_number": N_("Number does not work"),
    "unsettled": N_("Sent or not?"),
    "not_delivered": N_("Not delivered"),
    "sender_blocked": N_("Sender blocked"),
    "too_many_texts": N_("Too many texts"),
}
ALERT_STATUS = {"open": N_("open"), "acknowledged": N_("acknowledged"), "resolved": N_("resolved")}
CONTACT_KINDS = {
    "call": N_("Call"),
    "no_answer": N_("Called, no answer"),
    "visit": N_("Visit"),
    "other": N_("Other contact"),
    "heard": N_("Wrote"),
}
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
CHECK_IN_STATUS = {
    "asked": N_("waits for an answer"),
    "partly": N_("partly answered"),
    "answered": N_("answered"),
    "lapsed": N_("no answer"),
    "not_asked": N_("not asked"),
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
