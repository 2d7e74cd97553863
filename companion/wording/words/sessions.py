"""Therapy sessions: their kinds, what was answered beforehand, who came."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.sessions.attendance import Came, CannotComeReason, SessionReply
from companion.rules.sessions.recurrence import SessionKind
from companion.wording.catalog import N_, Words

WORDS: dict[type[StrEnum], Words] = {
    SessionKind: {
        SessionKind.individual: N_("Individual session"),
        SessionKind.group: N_("Group"),
        SessionKind.class_: N_("Class"),
        SessionKind.family: N_("Family session"),
        SessionKind.recreational: N_("Recreational therapy"),
        SessionKind.screening: N_("Screening"),
        SessionKind.case_management: N_("Case management"),
    },
    Came: {
        Came.attended: N_("attended"),
        Came.late: N_("late"),
        Came.missed: N_("missed"),
        Came.excused: N_("excused"),
    },
    SessionReply: {
        SessionReply.confirmed: N_("said they come"),
        SessionReply.cannot_come: N_("said they cannot come"),
    },
    CannotComeReason: {
        CannotComeReason.ride: N_("no ride"),
        CannotComeReason.work: N_("work"),
        CannotComeReason.childcare: N_("childcare"),
        CannotComeReason.unwell: N_("unwell"),
        CannotComeReason.struggling: N_("struggling"),
    },
}

# In a list of kinds, as plans and the week have it.
SHORT_SESSION_KINDS: dict[SessionKind, str] = {
    SessionKind.individual: N_("individual"),
    SessionKind.group: N_("group"),
    SessionKind.class_: N_("class"),
    SessionKind.family: N_("family"),
    SessionKind.recreational: N_("recreational"),
    SessionKind.screening: N_("screening"),
    SessionKind.case_management: N_("case management"),
}
