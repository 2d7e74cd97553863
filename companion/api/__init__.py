"""The JSON API under /api/v1, its OpenAPI document and its docs page. One module per resource."""

from __future__ import annotations

from flask import Flask


def register(app: Flask) -> None:
    from companion.api.alerts import alerts
    from companion.api.auth import auth
    from companion.api.check_ins import check_ins
    from companion.api.clinic_plans import levels
    from companion.api.closings import closings
    from companion.api.exercises import exercises
    from companion.api.meetings import meetings
    from companion.api.messages import messages
    from companion.api.occurrences import occurrences
    from companion.api.patient_history import history
    from companion.api.patients import patients
    from companion.api.plan_documents import plan_component, plan_field2properties
    from companion.api.plans import plans
    from companion.api.schedule import schedule
    from companion.api.series import series
    from companion.api.staff import staff
    from companion.api.web.converters import register_converters
    from companion.api.web.documentation import register_documentation
    from companion.api.web.problems import register_problems

    resources = (
        auth,
        patients,
        history,
        series,
        occurrences,
        closings,
        schedule,
        levels,
        plans,
        messages,
        check_ins,
        alerts,
        exercises,
        meetings,
        staff,
    )
    register_converters(app)
    register_problems(app)
    register_documentation(app, resources, plan_component, plan_field2properties)
