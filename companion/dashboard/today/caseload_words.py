"""A line of the caseload in words: why somebody is on top, last contact, next session."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from companion.care.alerts.caseload import Entry
from companion.dashboard.web import i18n
from companion.dashboard.web.i18n import N_, ngettext, said, said_all
from companion.dashboard.web.i18n import gettext as _
from companion.models import Alert
from companion.rules.alerts.caseload import Need
from companion.rules.alerts.contacts import ContactKind
from companion.rules.alerts.kinds import AlertKind, AlertStatus
from companion.rules.alerts.reasons import AlertReason
from companion.rules.patients.states import NoTexts, Texting
from companion.rules.reasons import WallClock
from companion.wording import phone

WHY_NO_TEXTS = {
    NoTexts.no_number: N_("calls only: no number"),
    NoTexts.landline: N_("calls only: landline"),
    NoTexts.suspended: N_("number does not work"),
    NoTexts.shared: N_("shared phone: texts held"),
}
_MOST = 3  # reasons; the rest stands on the patient's page


def why(entry: Entry, now: datetime, zone: ZoneInfo) -> Markup:
    """What brought the patient here, most pressing first; for steady people what is unusual, or nothing. `zone`: the
    clinic's, in which alerts are due.
    """
    # The same answer on several days is said once, with how often.
    alerts = Counter(_alert_line(alert, now, zone) for alert in entry.alerts)
    lines = [line + f" ×{times}" if times > 1 else line for line, times in list(alerts.items())[:_MOST]]
    if entry.number:
        words = _("Call %(number)s") % {"number": phone(entry.number)}
        lines.append(Markup('<a class="nowrap" href="tel:{}">{}</a>').format(entry.number, words))
    if not entry.alerts:
        lines += [escape(line) for line in _standing_lines(entry)]
    if entry.unread:
        unread = ngettext("%(n)s text to read", "%(n)s texts to read", entry.unread) % {"n": entry.unread}
        lines.append(Markup('<span class="tag">{}</span>').format(unread))
    lines += [Markup('<span class="tag tag-amber">{}</span>').format(line) for line in _reachability(entry)]
    return Markup("").join(Markup("<p>{}</p>").format(line) for line in lines)


def _alert_line(alert: Alert, now: datetime, zone: ZoneInfo) -> Markup:
    line = Markup("<strong>{}</strong>: {}").format(i18n.word(alert.kind), said_all(alert.reasons))
    if alert.status == AlertStatus.open and alert.due_at < now:
        line += Markup(' <span class="tag tag-red">{}</span>').format(_("overdue"))
    elif alert.status == AlertStatus.open and alert.kind == AlertKind.not_told:  # a call that comes too late is none
        due = _("due %(when)s") % {"when": i18n.moment(alert.due_at, zone)}
        line += Markup(' <span class="quiet">· {}</span>').format(due)
    elif alert.status != AlertStatus.open:
        line += Markup(' <span class="tag">{}</span>').format(_("taken"))
    return line


def _standing_lines(entry: Entry) -> list[str]:
    lines = []
    if entry.need in (Need.red, Need.amber) and entry.reasons:
        lines.append(said_all(entry.reasons))
    if entry.patient.silent_since is not None:
        since = i18n.day(entry.patient.silent_since, entry.patient.zone)
        lines.append(_("no answer since %(when)s") % {"when": since})
    if entry.need is Need.missed and entry.missed_at is not None:
        lines.append(said(AlertReason.missed_session(when=WallClock.of(entry.missed_at, entry.patient.zone))))
    return lines


def _reachability(entry: Entry) -> list[str]:
    patient = entry.patient
    if patient.no_texts == NoTexts.no_number:
        return [_("calls only: no number")]
    if patient.texting == Texting.opted_out:
        return [_("no texts wanted")]
    if patient.texting == Texting.not_asked:
        return [_("has not agreed to texts yet")]
    return [_(WHY_NO_TEXTS[patient.no_texts])] if patient.no_texts else []


def last_contact(entry: Entry, now: datetime) -> Markup:
    if entry.last_contact is None:
        words = _("No contact yet")
    else:
        how, at = entry.last_contact
        form = {
            None: _("Wrote %(when)s"),
            ContactKind.call: _("Spoke %(when)s"),
            ContactKind.visit: _("Visit %(when)s"),
        }[how]
        words = form % {"when": i18n.ago(at, now)}
    tried = entry.called_at
    if tried is not None and (entry.last_contact is None or tried > entry.last_contact[1]):
        words = f"{words} · " + _("tried %(when)s") % {"when": i18n.ago(tried, now)}
    return escape(words)


def next_session(entry: Entry) -> Markup:
    session = entry.next_session
    if session is None:
        return Markup('<span class="quiet">{}</span>').format(_("No session in the next 8 days"))
    return Markup('<span class="unseen">{}</span> {}, <span class="quiet">{}</span>').format(
        _("Next session:"), i18n.moment(session.start, entry.patient.zone), i18n.word(session.kind)
    )


def next_level(entry: Entry) -> str:
    """The planned change of level, apart from the level that holds."""
    assert entry.planned is not None
    return _("from %(day)s: %(level)s") % {
        "day": i18n.day(entry.planned.starts_on),
        "level": i18n.word(entry.planned.level),
    }
