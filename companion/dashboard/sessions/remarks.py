"""What is asked before a session is saved, with names: 'Casey has Lee Example on Mon, Mar 9, 9:30 AM.'"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from companion.care.errors import NotFound
from companion.care.scope import find
from companion.care.sessions.asking import Remark
from companion.care.sessions.occurrences import find_occurrence
from companion.care.sessions.rosters import roster_ids
from companion.care.staff.sign_in import staff_names
from companion.dashboard.sessions.data import kind_name, people
from companion.dashboard.web.i18n import clock_time, day, ngettext, said
from companion.dashboard.web.i18n import gettext as _
from companion.models import Patient, Staff


def spoken_remarks(remarks: Sequence[Remark], by: Staff) -> list[str]:
    return [_who_has_what(remark, by) or said(remark.reason) for remark in remarks]


def _who_has_what(remark: Remark, by: Staff) -> str:
    """'' for a remark that is not about somebody's other session."""
    who = _who(remark, by)
    if not who or remark.session_id is None:
        return ""
    when = datetime.fromisoformat(remark.reason.facts["when"])
    number = remark.reason.facts["n"]
    words = ngettext(
        "%(who)s has %(what)s on %(day)s at %(time)s.",
        "%(who)s has %(what)s on %(day)s at %(time)s: the first of %(num)s that clash.",
        number,
    )
    named = {
        "who": who,
        "what": _what(remark.session_id, remark.patient_id, by),
        "day": day(when),
        "time": clock_time(when.time()),
    }
    return words % {**named, "num": number}


def _who(remark: Remark, by: Staff) -> str:
    if remark.patient_id is not None:
        return find(Patient, remark.patient_id, by).name
    return staff_names(by).get(remark.counselor_id or 0, "")


def _what(session_id: str, for_patient: int | None, by: Staff) -> str:
    """The other session as staff call it: by its name; one of a person and a counselor by the other of the two; else by
    its kind.
    """
    try:
        series, session = find_occurrence(session_id, by)
    except NotFound:  # somebody took it off meanwhile
        return _("another session")
    roster = people(roster_ids(series, session.rule_day))
    if series.title or len(roster) != 1:
        return series.title or kind_name(series.kind)
    if for_patient is None:
        return roster[0].name
    return staff_names(by).get(series.counselor_id or 0) or kind_name(series.kind)
