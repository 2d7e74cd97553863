"""The audit trail in words."""

from __future__ import annotations

from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import word
from companion.models import AuditEvent
from companion.rules.clinic.audit_trail import KEYS_SPEAK_FOR_THEMSELVES, AuditAction, roles_of, settings_of


def action_in_words(event: AuditEvent) -> str:
    """'Read: timeline', 'Role changed'."""
    if event.part is not None:
        return _("Read: %(part)s") % {"part": word(event.part)}
    if event.action == AuditAction.as_written:
        return str(event.details.get("text", ""))
    return word(event.action)


def subject_in_words(event: AuditEvent) -> str:
    """'alert 7', or what was set; the key of a text or an exercise stays as it is."""
    if event.action == AuditAction.clinic_settings_changed:
        return ", ".join(map(word, settings_of(event.details)))
    if event.action == AuditAction.role_changed:
        return f"{_row(event)}: " + " → ".join(map(word, roles_of(event.details)))
    return _row(event)


def _row(event: AuditEvent) -> str:
    if event.subject_kind is None or event.subject_kind in KEYS_SPEAK_FOR_THEMSELVES:
        return event.subject_key
    return f"{word(event.subject_kind)} {event.subject_key}"
