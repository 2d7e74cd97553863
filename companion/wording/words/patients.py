"""States of a patient: record, consent, phone, pauses, goals; and the lines of their timeline."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.patients.consent import ConsentKind, ConsentMethod
from companion.rules.patients.goals import GoalArea
from companion.rules.patients.states import PauseOrigin, PhoneStatus, Texting
from companion.rules.patients.timeline import TimelineKind
from companion.wording.catalog import N_, Words

WORDS: dict[type[StrEnum], Words] = {
    ConsentKind: {
        ConsentKind.asked: N_("Asked by text"),
        ConsentKind.opt_in: N_("Agreed to texts"),
        ConsentKind.opt_out: N_("Took it back"),
        ConsentKind.declined: N_("Declined"),
    },
    ConsentMethod: {
        ConsentMethod.written: N_("in writing"),
        ConsentMethod.verbal: N_("by word of mouth"),
        ConsentMethod.text: N_("by text"),
        ConsentMethod.carrier: N_("by the carrier"),
    },
    Texting: {
        Texting.not_asked: N_("asked, no answer yet"),
        Texting.consented: N_("agreed to texts"),
        Texting.opted_out: N_("opted out of texts"),
    },
    PhoneStatus: {
        PhoneStatus.ok: N_("works"),
        PhoneStatus.unverified: N_("to be confirmed"),
        PhoneStatus.suspended: N_("does not work"),
    },
    PauseOrigin: {
        PauseOrigin.staff: N_("entered by staff"),
        PauseOrigin.by_text: N_("asked by text"),
    },
    GoalArea: {
        GoalArea.behavior: N_("Behavior change"),
        GoalArea.abstinence: N_("Abstinence"),
        GoalArea.support_groups: N_("Support groups"),
        GoalArea.support_system: N_("Support system"),
        GoalArea.psychosocial: N_("Employment, housing, probation"),
        GoalArea.problem_solving: N_("Problem-solving"),
    },
    TimelineKind: {
        TimelineKind.session: N_("Sessions"),
        TimelineKind.check_in: N_("Check-ins"),
        TimelineKind.text: N_("Texts"),
        TimelineKind.contact: N_("Calls and visits"),
        TimelineKind.alert: N_("Alerts"),
        TimelineKind.change: N_("Changes"),
    },
}
