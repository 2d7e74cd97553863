"""The clinic's own plan for each level of care: the same form as a patient's, for supervisors."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, url_for

from companion import clock
from companion.care.errors import NotFound
from companion.care.plans.editable import EditableLevelPlan
from companion.care.plans.level_plans import patients_at, patients_to_show
from companion.care.plans.versions import clinic_plan_version
from companion.dashboard.patients.levels_words import level_line
from companion.dashboard.plans.editing import (
    PlanPages,
    restore,
    save_form,
    show_editor,
    show_history,
    show_preview,
)
from companion.dashboard.web.blueprint import pages, section, supervisors_only
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare
from companion.rules.refusals import Refusal


@pages.get("/clinic/plans")
@section("settings")
@supervisors_only
def clinic_plans() -> Any:
    by = current_staff()
    rows = [
        {
            "level": settings,
            "version": clinic_plan_version(by.clinic_id, settings.level),
            "patients": patients_at(settings.level, by, clock.now()),
        }
        for settings in sorted(LEVELS.values(), key=lambda each: each.rank)
    ]
    return render_template("plans/levels.html", rows=rows, line=level_line)


@pages.get("/clinic/plans/<level>")
@section("settings")
@supervisors_only
def clinic_plan_editor(level: str) -> Any:
    return show_editor(_plan_pages(level))


@pages.post("/clinic/plans/<level>/preview")
@supervisors_only
def clinic_plan_preview(level: str) -> Any:
    return show_preview(_plan_pages(level))


@pages.post("/clinic/plans/<level>")
@section("settings")
@supervisors_only
def save_clinic_plan_form(level: str) -> Any:
    return save_form(_plan_pages(level))


@pages.get("/clinic/plans/<level>/history")
@section("settings")
@supervisors_only
def clinic_plan_history(level: str) -> Any:
    return show_history(_plan_pages(level))


@pages.post("/clinic/plans/<level>/restore")
@section("settings")
@supervisors_only
def restore_clinic_plan(level: str) -> Any:
    return restore(_plan_pages(level))


def _plan_pages(level: str) -> PlanPages:
    """Raises `NotFound`: only levels whose patients get texts have a plan to edit."""
    if level not in set(LevelOfCare) or not LEVELS[LevelOfCare(level)].reminders:
        raise NotFound(Refusal.no_such_level())
    by, settings = current_staff(), LEVELS[LevelOfCare(level)]
    examples = patients_to_show(level, by, clock.now())
    chosen = request.form.get("show_for")
    example = next((each for each in examples if str(each.id) == chosen), next(iter(examples), None))

    def address(view: str) -> str:
        return url_for(f"dashboard.{view}", level=level)

    return PlanPages(
        EditableLevelPlan(settings.level, by, example),
        template="plans/level_editor.html",
        history_template="plans/level_history.html",
        editor_address=address("clinic_plan_editor"),
        preview_address=address("clinic_plan_preview"),
        history_address=address("clinic_plan_history"),
        restore_address=address("restore_clinic_plan"),
        base_name=_("product"),
        context={
            "patient": None,
            "settings": settings,
            "affected": patients_at(level, by, clock.now()),
            "examples": examples,
            "example": example,
        },
    )
