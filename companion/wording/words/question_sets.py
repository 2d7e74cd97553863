"""Question sets that come with the product."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.check_ins.names import BuiltInSet
from companion.wording.catalog import N_, Words

WORDS: dict[type[StrEnum], Words] = {
    BuiltInSet: {
        BuiltInSet.pulse: N_("Pulse check-in"),
        BuiltInSet.help_only: N_("Doing OK?"),
        BuiltInSet.weekly: N_("Weekly check-in"),
        BuiltInSet.monthly: N_("Monthly check-in"),
    },
}

# What a plan's pulse check-in may ask.
PULSE_QUESTIONS: dict[BuiltInSet, str] = {
    BuiltInSet.pulse: N_("pulse, three digits"),
    BuiltInSet.help_only: N_("only whether help is wanted"),
}
