"""Names of things that are stored as codes, as people say them. Translated where they are shown."""

from __future__ import annotations

from companion.dashboard.web.i18n import N_
from companion.dashboard.web.i18n import gettext as _
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare

LEVEL_NAMES = {
    "early_intervention": N_("Early intervention"),
    "outpatient": N_("Outpatient"),
    "intensive_outpatient": N_("Intensive outpatient"),
    "partial_hospitalization": N_("Partial hospitalization"),
    "residential": N_("Residential"),
    "intensive_inpatient": N_("Intensive inpatient"),
}
SESSION_KINDS = {
    "individual": N_("Individual session"),
    "group": N_("Group"),
    "class": N_("Class"),
    "family": N_("Family session"),
    "recreational": N_("Recreational therapy"),
    "screening": N_("Screening"),
    "case_management": N_("Case management"),
}
CAME = {"attended": N_("came"), "late": N_("came late"), "missed": N_("missed"), "excused": N_("excused")}
SESSION_REPLIES = {"confirmed": N_("confirmed"), "cannot_come": N_("cannot come")}
AREAS = {
    "behavior": N_("Behavior change"),
    "abstinence": N_("Abstinence"),
    "support_groups": N_("Support groups"),
    "support_system": N_("Support system"),
    "psychosocial": N_("Employment, housing, probation"),
    "problem_solving": N_("Problem-solving"),
}
CONSENTS = {
    "asked": N_("Asked by text"),
    "opt_in": N_("Agreed to texts"),
    "opt_out": N_("Took it back"),
    "declined": N_("Declined"),
}
CONSENT_METHODS = {
    "written": N_("in writing"),
    "verbal": N_("by word of mouth"),
    "text": N_("by text"),
    "carrier": N_("by the carrier"),
}
TEXTING = {
    "not_asked": N_("asked, no answer yet"),
    "consented": N_("agreed to texts"),
    "opted_out": N_("opted out of texts"),
}
PHONE = {"ok": N_("works"), "unverified": N_("to be confirmed"), "suspended": N_("does not work")}
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
QUESTION_SETS = {
    "pulse": N_("Pulse check-in"),
    "help_only": N_("Doing OK?"),
    "weekly": N_("Weekly check-in"),
    "monthly": N_("Monthly check-in"),
}
LANGUAGE_NAMES = {"en": "English", "es": "Español"}
WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)


def word(names: dict[str, str], key: str | None) -> str:
    """The name of a code; a code nobody named yet is shown as it is, in words."""
    return "" if key is None else _(names.get(key, key.replace("_", " ")))


def level_name(level: str | None) -> str:
    return word(LEVEL_NAMES, level) if level else _("not enrolled")


def level_choices() -> list[tuple[str, str]]:
    ordered = sorted(LEVELS.values(), key=lambda settings: settings.rank)
    return [(settings.level, f"{level_name(settings.level)} ({settings.asam})") for settings in ordered]


def known_level(text: str) -> str:
    return text if text in set(LevelOfCare) else ""
