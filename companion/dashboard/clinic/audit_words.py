"""The audit trail in words."""

from __future__ import annotations

from companion.dashboard.patients.timeline import CHANGES
from companion.dashboard.web.i18n import N_
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.layout import ROLES
from companion.models import AuditEvent

# What the trail says beyond changes of a patient (timeline.CHANGES).
ACTIONS = CHANGES | {
    "signed in": N_("Signed in"),
    "alert opened": N_("Alert opened"),
    "contact noted": N_("Contact noted"),
    "text written": N_("Text written"),
    "text read": N_("Text read"),
    "attendance marked": N_("Attendance marked"),
    "attendance taken back": N_("Attendance taken back"),
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
    "exercise saved": N_("Exercise saved"),
    "question set saved": N_("Questions saved"),
    "meeting added": N_("Meeting added to the list"),
    "meeting changed": N_("Meeting of the list changed"),
    "meeting taken off the list": N_("Meeting taken off the list"),
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
    "attendance": N_("attendance"),
    "check-ins": N_("check-ins"),
    "entries": N_("entries"),
    "exercises": N_("exercises"),
    "hours": N_("hours attended"),
    "items": N_("entries"),
    "level of care": N_("level of care"),
    "meeting attendance": N_("attendance of meetings"),
    "plan history": N_("history of the plan"),
    "roster": N_("roster"),
    "schedule": N_("schedule"),
    "search by phone": N_("search by phone number"),
    "session": N_("session"),
}
# Settings of the clinic, as their page calls them.
SETTINGS = {
    "quiet_opens": N_("Texts from"),
    "quiet_closes": N_("Texts until"),
    "office_opens": N_("Office opens"),
    "office_closes": N_("Office closes"),
    "on_call_id": N_("On call out of hours"),
    "name": N_("Name of the clinic"),
    "sender_name": N_("Name at the head of every text"),
    "voice_number": N_("Number people can call"),
    "sender": N_("Sender of the texts"),
}
# What an event is about, before its number.
SUBJECTS = {
    "alert": N_("alert"),
    "closing": N_("closed day"),
    "contact": N_("contact"),
    "cover": N_("cover"),
    "enrollment": N_("enrollment"),
    "goal": N_("goal"),
    "meeting": N_("meeting"),
    "message": N_("text"),
    "plan version": N_("plan version"),
    "series": N_("series"),
    "session": N_("session"),
    "staff": N_("staff member"),
}


def in_words(event: AuditEvent) -> str:
    """'Read: timeline', 'Role changed'. What nobody named yet is shown as it was written."""
    if event.action.startswith("read "):
        part = event.action.removeprefix("read ")
        return _("Read: %(part)s") % {"part": _(PARTS.get(part, part))}
    known = ACTIONS.get(event.action)
    return _(known) if known else event.action[:1].upper() + event.action[1:]


def subject_in_words(event: AuditEvent) -> str:
    """'alert 7', or what was set; the key of a text or an exercise stays as it is."""
    if event.action == "clinic settings changed":
        return ", ".join(_(words) for name, words in SETTINGS.items() if name in event.details.get("fields", ()))
    if event.action == "role changed":
        roles = [event.details.get("before"), event.details.get("after")]
        return f"{_numbered(event)}: " + " → ".join(_(ROLES[role]) for role in roles if role in ROLES)
    return _numbered(event)


def _numbered(event: AuditEvent) -> str:
    kind, _blank, number = (event.subject or "").rpartition(" ")
    return f"{_(SUBJECTS[kind])} {number}" if kind in SUBJECTS else event.subject or ""
