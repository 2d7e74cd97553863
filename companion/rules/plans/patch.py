"""Changes of a plan: as the smallest merge patch (RFC 7396), and on top of what another person saved meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from companion.rules.plans.document import Change, PlanError, diff, dump_plan, load_plan, merge


@dataclass(frozen=True)
class RebasedEdits:
    """One person's changes on top of what another saved meanwhile.

    `document`: both together; where both changed a field, mine wins. `both`: my changes of such fields.
    """

    document: dict[str, Any]
    theirs: tuple[Change, ...]
    mine: tuple[Change, ...]
    both: tuple[Change, ...]


def canonical(document: Mapping[str, Any]) -> dict[str, Any]:
    """The same plan written out in full, so that two ways of saying one thing compare equal. Raises `PlanError`."""
    return dump_plan(load_plan(document))


def patch_between(default: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """The override that turns `default` into `wanted`; empty when both mean the same. Raises `PlanError`.

    Fields that follow the level's plan stay out of it, so that a later change of that plan reaches the patient.
    """
    return _patch(canonical(default), canonical(wanted))


def rebase_edits(started: Mapping[str, Any] | None, saved: Mapping[str, Any], mine: Mapping[str, Any]) -> RebasedEdits:
    """My changes on top of what was saved meanwhile, so that saving them undoes nothing of the other person's.

    `started`: the plan we both began with, None when it is not known any more. Then, and when both together make no
    valid plan, the document is `mine` unchanged. All three are valid plans written out in full (`canonical`).
    """
    begun = saved if started is None else started
    theirs, own = diff(begun, saved), diff(begun, mine)
    theirs_paths = {change.path for change in theirs}
    document = canonical(mine)
    if started is not None:
        with suppress(PlanError):
            document = canonical(merge(saved, patch_between(started, mine)))
    return RebasedEdits(
        document, tuple(theirs), tuple(own), tuple(change for change in own if change.path in theirs_paths)
    )


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
