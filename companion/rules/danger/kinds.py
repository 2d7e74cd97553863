"""Which dangers there are."""

from __future__ import annotations

from enum import StrEnum


class Danger(StrEnum):
    """What a cry is about, and so which answer it gets."""

    self_harm = "self_harm"
    overdose_self = "overdose_self"
    overdose_other = "overdose_other"
    about_to_use = "about_to_use"
    unsure = "unsure"
