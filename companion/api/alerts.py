"""Alerts: what a person on the staff has to look at."""

from __future__ import annotations

from typing import Any

from marshmallow import fields

from companion import clock
from companion.api.web.fields import Instant, Line, RowId, Said, one_of, reader
from companion.api.web.paging import PageQuery, page_of, select_page
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.alerts.lifecycle import acknowledge_alert, hand_over_alert, resolve_alert
from companion.care.errors import Invalid
from companion.care.records import list_opened, open_record
from companion.care.scope import find, within
from companion.database import transaction
from companion.models import Alert
from companion.rules.alerts.kinds import AlertKind, AlertLevel, AlertStatus
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.documents import DocumentSchema
from companion.rules.refusals import FieldProblem

alerts = Resource("alerts", "What somebody has to look at, by when, and who does")


class AlertSchema(DocumentSchema):
    id = fields.Integer(required=True)
    patient_id = fields.Integer(required=True, allow_none=True)
    kind = one_of(*AlertKind, required=True)
    level = one_of(*AlertLevel, required=True)
    reason = fields.Function(
        lambda alert: reader().reasons(alert.reasons), metadata={"description": "`reasons` in words"}
    )
    reasons = fields.List(Said(), required=True, metadata={"description": "the weightiest first"})
    status = one_of(*AlertStatus, required=True)
    owner_id = fields.Integer(required=True, allow_none=True)
    message_id = fields.Integer(required=True, allow_none=True)
    opened_at = Instant(required=True)
    due_at = Instant(required=True, metadata={"description": "by when somebody must have acknowledged it"})
    acknowledged_at = Instant(required=True, allow_none=True)
    acknowledged_by = fields.Integer(required=True, allow_none=True)
    resolved_at = Instant(required=True, allow_none=True)
    resolved_by = fields.Integer(required=True, allow_none=True)
    escalated_at = Instant(required=True, allow_none=True)
    times = fields.Integer(required=True, metadata={"description": "how often it happened: more of the same joins it"})
    last_at = Instant(required=True, allow_none=True, metadata={"description": "when it happened last, if again"})
    note = fields.String(required=True, metadata={"description": "what people wrote"})
    noted = fields.List(Said(), required=True, metadata={"description": "what the system noted, oldest first"})


class AlertQuery(PageQuery):
    status = one_of(*AlertStatus)
    level = one_of(*AlertLevel)
    kind = one_of(*AlertKind)
    owner_id = RowId()
    patient_id = RowId()


class AlertChangeSchema(DocumentSchema):
    status = one_of(AlertStatus.acknowledged, AlertStatus.resolved)
    note = Line(2000, may_be_empty=True, load_default="", metadata={"description": "what was done; needed to resolve"})
    owner_id = RowId(metadata={"description": "hands the alert over to a colleague"})


@alerts.get("/alerts")
@alerts.arguments(AlertQuery, location="query")
@alerts.response(200, page_of(AlertSchema))
def list_alerts(query: dict[str, Any]) -> dict[str, Any]:
    """Alerts of the clinic, the most pressing first"""
    by = current_staff()
    statement = within(Alert, by)
    for name in ("status", "level", "kind", "owner_id", "patient_id"):
        if name in query:
            statement = statement.where(getattr(Alert, name) == query[name])
    page = select_page(statement.order_by(Alert.due_at, Alert.id), query)
    list_opened(RecordPart.alerts, len(page["items"]), by, clock.now())
    return page


@alerts.get("/alerts/<id:alert_id>")
@alerts.etag
@alerts.response(200, AlertSchema)
def read_alert(alert_id: int) -> Alert:
    """One alert"""
    by = current_staff()
    alert = find(Alert, alert_id, by)
    if alert.patient_id is not None:
        open_record(alert.patient_id, RecordPart.alert, by, clock.now())
    return alert


@alerts.patch("/alerts/<id:alert_id>")
@alerts.etag
@alerts.arguments(AlertChangeSchema)
@alerts.response(200, AlertSchema)
def change_alert(body: dict[str, Any], alert_id: int) -> Alert:
    """Acknowledge an alert, resolve it with a note, or hand it over

    Whoever acknowledges becomes the owner.
    """
    by, now = current_staff(), clock.now()
    if ("status" in body) == ("owner_id" in body):
        raise Invalid({"status": [FieldProblem.status_or_owner()]})
    with transaction():
        alerts.check_etag(find(Alert, alert_id, by, lock=True), AlertSchema)
        if "owner_id" in body:
            return hand_over_alert(alert_id, body["owner_id"], by, now)
        if body["status"] == AlertStatus.acknowledged:
            return acknowledge_alert(alert_id, by, now, body["note"])
        return resolve_alert(alert_id, by, now, body["note"])
