"""The clinic: levels of care, and what people who work there are."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.staff.roles import Role
from companion.wording.catalog import N_, Words

WORDS: dict[type[StrEnum], Words] = {
    LevelOfCare: {
        LevelOfCare.early_intervention: N_("Early intervention"),
        LevelOfCare.outpatient: N_("Outpatient"),
        LevelOfCare.intensive_outpatient: N_("Intensive outpatient"),
        LevelOfCare.partial_hospitalization: N_("Partial hospitalization"),
        LevelOfCare.residential: N_("Residential"),
        LevelOfCare.intensive_inpatient: N_("Intensive inpatient"),
    },
    Role: {
        Role.counselor: N_("Counselor"),
        Role.supervisor: N_("Supervisor"),
        Role.administrator: N_("Administrator"),
    },
}
