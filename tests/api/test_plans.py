"""Reminder plans over HTTP: seen before they are saved, saved in versions, refused field by field."""

from __future__ import annotations

from typing import Any

from companion.database import db
from companion.models import Message, ReminderPlanVersion
from tests.api.conftest import Caller, SignIn, assert_problem
from tests.builders import a_group, a_patient

NO_EVENING = {"session_reminders": {"evening_before": None}}


def _planned(patient_id: int) -> dict[str, tuple[str, str]]:
    rows = db.session.query(Message).filter_by(patient_id=patient_id, planned=True, status="pending")
    found = {row.key: (row.due_at.isoformat().replace("+00:00", "Z"), row.body) for row in rows}
    db.session.rollback()
    return found


def _shown(messages: list[dict[str, Any]]) -> dict[str, tuple[str, str]]:
    return {item["key"]: (item["due_at"], item["body"]) for item in messages}


def test_a_draft_is_previewed_with_its_differences_and_nothing_is_saved(caller: Caller) -> None:
    patient = a_patient(caller.staff)
    a_group(caller.staff, [patient])
    path, saved = f"/patients/{patient.id}/plan", _planned(patient.id)
    shown = caller.post(f"{path}/preview", {"override": NO_EVENING}).json
    assert shown["time_zone"] == "America/Chicago"
    assert shown["differences"] and {item["kind"] for item in shown["differences"]} >= {"removed"}
    removed = [item for item in shown["differences"] if item["kind"] == "removed"]
    assert all(item["after"] is None and "Tomorrow" in item["before"]["body"] for item in removed)
    assert all(item["before"]["local_time"][11:16] == "18:00" for item in removed)
    assert not any("Tomorrow" in item["body"] for item in shown["messages"])
    for item in shown["messages"]:
        assert item["reason"] and item["segments"] >= 1 and item["local_time"][-6:] in ("-06:00", "-05:00")
    assert _planned(patient.id) == saved
    assert db.session.query(ReminderPlanVersion).count() == 0


def test_what_is_saved_sends_what_the_preview_showed(caller: Caller) -> None:
    patient = a_patient(caller.staff)
    a_group(caller.staff, [patient])
    path = f"/patients/{patient.id}/plan"
    shown = _shown(caller.post(f"{path}/preview", {"override": NO_EVENING}).json["messages"])
    saved = caller.put(path, {"override": NO_EVENING, "reason": "comes home late"}, etag=caller.etag(path))
    assert saved.status_code == 200, saved.text
    assert "evening_before" not in saved.json["effective"]["session_reminders"]
    planned = _planned(patient.id)
    assert planned.items() <= shown.items()
    assert len(planned) >= len(shown) // 3  # the outbox holds the first 8 of the 14 days
    again = caller.post(f"{path}/preview", {}).json
    assert again["differences"] == [] and _shown(again["messages"]) == shown


def test_what_the_daily_cap_leaves_out_is_said_with_the_reason(caller: Caller) -> None:
    patient = a_patient(caller.staff)
    a_group(caller.staff, [patient])
    shown = caller.post(f"/patients/{patient.id}/plan/preview", {"override": {"daily_cap": 1}}).json
    assert shown["left_out"] and all(item["because"] for item in shown["left_out"])
    days = [item["local_time"][:10] for item in shown["messages"]]
    assert len(days) == len(set(days))
    assert not {item["key"] for item in shown["left_out"]} & {item["key"] for item in shown["messages"]}


def test_a_plan_that_is_none_is_refused_by_field_in_preview_and_in_saving(caller: Caller) -> None:
    path = f"/patients/{a_patient(caller.staff).id}/plan"
    wrong = {"daily_cap": -1, "pulse": {"at": "25:00"}, "colour": "blue"}
    for response in (
        caller.post(f"{path}/preview", {"override": wrong}),
        caller.put(path, {"override": wrong, "reason": "why not"}, etag="*"),
    ):
        errors = assert_problem(response, 422, "invalid")["errors"]
        assert set(errors) >= {"daily_cap", "colour"} and any(name.startswith("pulse") for name in errors)
    empty = assert_problem(caller.put(path, {"override": {}, "reason": " "}, etag="*"), 422, "invalid")
    assert list(empty["errors"]) == ["reason"]


def test_a_default_plan_is_a_supervisors_to_change_and_reaches_every_patient_of_the_level(sign_in: SignIn) -> None:
    supervisor = sign_in(role="supervisor")
    patient = a_patient(supervisor.staff).id
    path = "/levels/intensive_outpatient/plan"
    before = supervisor.read(path)
    assert before["version"] == 0 and any("pulse" in key for key in _planned(patient))
    document = {name: value for name, value in before["document"].items() if name != "pulse"}
    saved = supervisor.put(path, {"document": document, "reason": "no pulse"}, etag=supervisor.etag(path))
    assert saved.status_code == 200, saved.text
    assert saved.json == {"level": "intensive_outpatient", "version": 1, "document": document}
    assert not any("pulse" in key for key in _planned(patient))
    assert_problem(supervisor.get("/levels/spa/plan"), 404, "not-found")


def test_the_ladder_of_care_is_listed_from_below(caller: Caller) -> None:
    levels = caller.read("/levels")
    assert [level["asam"] for level in levels] == ["0.5", "1", "2.1", "2.5", "3", "4"]
    assert [level["level"] for level in levels if level["reminders"]] == [
        "outpatient",
        "intensive_outpatient",
        "partial_hospitalization",
    ]
