"""What both plan editors do: read the form, call the use case, show what comes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from flask import current_app, redirect, render_template, request

from companion import clock
from companion.care.plans.editing import (
    Base,
    EditablePlan,
    EditConflict,
    OpenedPlan,
    Saved,
    Unchanged,
    WholePlan,
    changes_in_draft,
    plan_history,
    preview_edit,
    save_edit,
)
from companion.care.plans.versions import LONGEST_REASON
from companion.dashboard.plans import words as plans_words
from companion.dashboard.plans.calendar import Shown, lay_out_preview
from companion.dashboard.plans.form import PATHS, PlanForm
from companion.dashboard.plans.words import DescribedChange, describe_changes
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import word
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.codes import find_code
from companion.rules.plans.fields import EARLIEST, LATEST
from companion.rules.plans.outline import DAYS_BEFORE, PHASE, PHASE_LISTS, plan_field
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem


@dataclass(frozen=True)
class PlanPages:
    """The pages of one plan: where they are, and what their templates ask for beside the plan itself."""

    plan: EditablePlan
    template: str
    history_template: str
    editor_address: str  # saving posts to it
    preview_address: str
    history_address: str
    restore_address: str
    base_name: str
    context: Mapping[str, Any]

    def render(self, editing: Editing) -> str:
        return render_template(
            self.template,
            save_address=self.editor_address,
            preview_address=self.preview_address,
            history_address=self.history_address,
            **self._parts(editing, live=False),
        )

    def render_preview(self, editing: Editing) -> str:
        """What a script asks for while somebody edits."""
        return render_template("plans/preview.html", **self._parts(editing, live=True))

    def _parts(self, editing: Editing, live: bool) -> dict[str, Any]:
        return {
            "editing": editing,
            "form": editing.form,
            "shown": editing.shown,
            "base_name": self.base_name,
            "live": live,
            "words": plans_words,
            "paths": sorted(PATHS),
            "days_before": DAYS_BEFORE,
            "phase_lists": PHASE_LISTS,
            "phase_fields": PHASE,
            "plan_field": plan_field,
            "earliest": f"{EARLIEST:%H:%M}",
            "latest": f"{LATEST:%H:%M}",
            "longest_reason": LONGEST_REASON,
            "spread": current_app.extensions["settings"].spread_minutes,
            **self.context,
        }


@dataclass(frozen=True)
class Editing:
    """Everything the editor's template asks for. `changed`: what differs from the plan below, by path."""

    form: PlanForm
    base: Base
    changed: Mapping[str, DescribedChange]
    shown: Shown | None = None
    conflict: ShownConflict | None = None
    ignored: Mapping[str, Sequence[Reason]] = field(default_factory=dict)

    @property
    def level(self) -> str:
        """Its name; '' where the form holds none that exists."""
        level = find_code(LevelOfCare, self.base.level)
        return word(level) if level else ""


@dataclass(frozen=True)
class ShownConflict:
    """Somebody saved first: what they changed, what this person changed, and what both did."""

    first: EditConflict
    theirs: list[DescribedChange]
    mine: list[DescribedChange]
    both: list[DescribedChange]


def show_editor(pages: PlanPages) -> str:
    opened = pages.plan.opened()
    form = PlanForm.of_document(opened.document)
    return pages.render(_editing(pages, form, opened.document, opened, opened.base, ignored=opened.ignored))


def show_preview(pages: PlanPages) -> str:
    form = PlanForm.of_request(request.form)
    return pages.render_preview(_as_typed(pages, form, form.document()))


def save_form(pages: PlanPages) -> Any:
    form = PlanForm.of_request(request.form)
    document = form.document()
    if form.get("do") == "preview":
        page = pages.render(_as_typed(pages, form, document))
        return page, 200 if form.ok else 422
    reason = form.text("reason", LONGEST_REASON, needed=FieldProblem.plan_reason_needed())
    result: Saved | EditConflict | Unchanged | None = None
    if form.ok:
        with form.refusals():
            result = save_edit(pages.plan, _base_in(form, pages.plan), WholePlan(document), reason, clock.now())
    match result:
        case Saved(version):
            say(
                _("Saved as version %(number)s. The texts follow it from now on.") % {"number": version.number},
                undo=pages.restore_address,
                fields={"number": version.number - 1, "version": version.number},
            )
            return redirect(pages.editor_address, 303)
        case EditConflict():
            return pages.render(_rebased(pages, form, result)), 409
        case Unchanged():
            form.add("", FieldProblem.nothing_differs())
    return pages.render(_as_typed(pages, form, document)), 422


def show_history(pages: PlanPages) -> str:
    entries = plan_history(pages.plan)
    rows = [
        {"version": entry.version, "author": entry.author, "changes": describe_changes(entry.changes)}
        for entry in entries
    ]
    current = entries[0].version.number if entries else 0
    return render_template(
        pages.history_template,
        rows=rows,
        current=current,
        restore_address=pages.restore_address,
        editor_address=pages.editor_address,
        **pages.context,
    )


def restore(pages: PlanPages, reason_for_none: str = "") -> Any:
    """`reason_for_none`: what the history says of going back to version 0."""
    form = Form(request.form)
    number, version = form.number("number", 0, 10**6), form.number("version", 0, 10**6)
    if number is None or version is None:
        return redirect(pages.history_address, 303)
    reason = form.get("reason").strip()[:LONGEST_REASON]
    if not reason:
        reason = (not number and reason_for_none) or _("Back to version %(number)s") % {"number": number}
    with form.refusals():
        saved = pages.plan.restore(number, reason, version, clock.now())
    if form.ok:
        say(
            _("Restored. This is version %(number)s now.") % {"number": saved.number},
            undo=pages.restore_address,
            fields={"number": version, "version": saved.number},
        )
    else:
        say(form.errors[next(iter(form.errors))][0], tone="problem")
    return redirect(pages.history_address, 303)


def _base_in(form: PlanForm, plan: EditablePlan) -> Base:
    """What the form says it was begun from; what holds now where it does not say."""
    numbers = [form.get(name) for name in ("level_version", "version")]
    if not all(number.isdecimal() and len(number) < 10 for number in numbers):
        return plan.base()
    return Base(form.get("level"), int(numbers[0]), int(numbers[1]))


def _as_typed(pages: PlanPages, form: PlanForm, document: dict[str, Any]) -> Editing:
    """The form as somebody has it, not saved yet."""
    return _editing(pages, form, document, pages.plan.opened(), _base_in(form, pages.plan))


def _rebased(pages: PlanPages, typed: PlanForm, conflict: EditConflict) -> Editing:
    """Somebody saved first: the form comes back with this person's changes over the other's."""
    rebased = conflict.rebased
    form = PlanForm.of_document(rebased.document)
    form.values["reason"] = typed.get("reason")
    shown = ShownConflict(
        conflict, describe_changes(rebased.theirs), describe_changes(rebased.mine), describe_changes(rebased.both)
    )
    return _editing(pages, form, rebased.document, conflict.opened, conflict.opened.base, conflict=shown)


def _editing(
    pages: PlanPages, form: PlanForm, document: dict[str, Any], opened: OpenedPlan, base: Base, **more: Any
) -> Editing:
    """The form beside the texts it makes, with a mark on whatever differs from the plan below."""
    shown = None
    if form.makes_plan:
        with form.refusals():
            if texts := preview_edit(pages.plan, document, clock.now()):
                shown = lay_out_preview(texts.patient, texts.preview, texts.warnings)
    changes = describe_changes(changes_in_draft(opened, document))
    return Editing(form, base, {change.path: change for change in changes}, shown, **more)
