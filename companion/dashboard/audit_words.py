"""The audit trail in words."""

from __future__ import annotations

from companion.dashboard.i18n import N_
from companion.dashboard.i18n import gettext as _
from companion.dashboard.timeline import CHANGES
from companion.models import AuditEvent

# What the trail says beyond changes of a patient (timeline.CHANGES).
ACTIONS = CHANGES | {
    "signed in": N_("Signed in"),
    "alert opened": N_("Alert opened"),
    "contact noted": N_("Contact noted"),
    "text written": N_("Text written"),
    "text read": N_("Text read"),
    "attendance marked": N_("Attendance marked"),
    "session scheduled": N_("Session scheduled"),
    "session moved": N_("Session moved"),
    "session cancelled": N_("Session cancelled"),
    "session reinstated": N_("Session reinstated"),
    "series changed": N_("Series changed"),
    "series ended": N_("Series ended"),
    "series moved": N_("Series moved"),
    "clinic closed": N_("Clinic closed on a day"),
    "clinic open after all": N_("Clinic open after all"),
    "clinic settings changed": N_("Clinic settings changed"),
    "wording changed": N_("Wording changed"),
    "wording set back": N_("Wording set back"),
    "staff added": N_("Staff added"),
    "role changed": N_("Role changed"),
    "account closed": N_("Account closed"),
    "account opened again": N_("Account opened again"),
    "password set": N_("Password set"),
    "caseload handed over": N_("Caseload handed over"),
    "cover arranged": N_("Cover arranged"),
    "cover ended": N_("Cover ended"),
}
PARTS = {
    "patient": N_("patient's page"),
    "messages": N_("texts"),
    "timeline": N_("timeline"),
    "details": N_("details"),
    "summary": N_("summary"),
    "plan": N_("reminder plan"),
    "consents": N_("consents"),
    "enrollments": N_("enrollments"),
    "pauses": N_("pauses"),
    "meetings": N_("meetings"),
    "alert": N_("alert"),
    "alerts": N_("list of alerts"),
    "caseload": N_("caseload"),
    "patients": N_("list of patients"),
    "audit trail": N_("audit trail"),
}


def in_words(event: AuditEvent) -> str:
    """'Read: timeline', 'Role changed'. What nobody named yet is shown as it was written."""
    if event.action.startswith("read "):
        part = event.action.removeprefix("read ")
        return _("Read: %(part)s") % {"part": _(PARTS.get(part, part))}
    known = ACTIONS.get(event.action)
    return _(known) if known else event.action[:1].upper() + event.action[1:]
