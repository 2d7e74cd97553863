"""What a patient's plan changes of the level's plan, as the smallest merge patch (RFC 7396)."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from companion.rules.plans.document import dump_plan, load_plan


def canonical(document: Mapping[str, Any]) -> dict[str, Any]:
    """The same plan written out in full, so that two ways of saying one thing compare equal. Raises `PlanError`."""
    return dump_plan(load_plan(document))


def patch_between(default: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """The override that makes `wanted` of `default`; empty when both mean the same. Raises `PlanError`.

    Fields that follow the level's plan stay out of it, so that a later change of that plan reaches the patient.
    """
    return _patch(canonical(default), canonical(wanted))


def _patch(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    patch: dict[str, Any] = dict.fromkeys(before.keys() - after.keys())
    for name, value in after.items():
        was = before.get(name)
        if isinstance(was, Mapping) and isinstance(value, Mapping):
            below = _patch(was, value)
            if below:
                patch[name] = below
        elif name not in before or was != value:
            patch[name] = deepcopy(value)
    return patch
