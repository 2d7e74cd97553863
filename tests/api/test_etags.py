"""What is edited is read with an ETag, and nobody overwrites what they have not seen."""

from __future__ import annotations

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest

from companion.care.alerts.lifecycle import raise_alert
from companion.care.meetings.clinic_list import add_meeting
from companion.database import db, transaction
from companion.models import ReminderPlanVersion
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from tests.api.conftest import Caller, SignIn, assert_problem
from tests.builders import a_group, a_patient
from tests.conftest import SetClock

PLAN = {"override": {"daily_cap": 1}, "reason": "fewer texts"}


def _patient(caller: Caller, clock: SetClock) -> tuple[str, str, dict[str, Any]]:
    return "PATCH", f"/patients/{a_patient(caller.staff).id}", {"language": "es"}


def _plan(caller: Caller, clock: SetClock) -> tuple[str, str, dict[str, Any]]:
    return "PUT", f"/patients/{a_patient(caller.staff).id}/plan", PLAN


def _clinic_plan(caller: Caller, clock: SetClock) -> tuple[str, str, dict[str, Any]]:
    document = caller.read("/levels/outpatient/plan")["document"] | {"daily_cap": 1}
    return "PUT", "/levels/outpatient/plan", {"document": document, "reason": "fewer texts"}


def _series(caller: Caller, clock: SetClock) -> tuple[str, str, dict[str, Any]]:
    return "PATCH", f"/series/{a_group(caller.staff).id}", {"title": "Evening"}


def _occurrence(caller: Caller, clock: SetClock) -> tuple[str, str, dict[str, Any]]:
    return "PATCH", f"/sessions/{a_group(caller.staff).id}-20260305T0000Z", {"start": "2026-03-05T01:00:00Z"}


def _alert(caller: Caller, clock: SetClock) -> tuple[str, str, dict[str, Any]]:
    with transaction():
        alert = raise_alert(caller.staff.clinic_id, AlertKind.silence, AlertReason.no_answer(hours=24), "t:1", clock())
        return "PATCH", f"/alerts/{alert.id}", {"status": "acknowledged"}


def _meeting(caller: Caller, clock: SetClock) -> tuple[str, str, dict[str, Any]]:
    values = {"name": "Evening", "fellowship": "other", "weekday": 1, "starts_at": clock().time()}
    return "PATCH", f"/meetings/{add_meeting(values, caller.staff, clock()).id}", {"city": "Springfield"}


EDITED = [_patient, _plan, _clinic_plan, _series, _occurrence, _alert, _meeting]


@pytest.mark.parametrize("make", EDITED)
def test_of_two_edits_with_the_same_etag_the_second_is_refused(
    sign_in: SignIn, clock: SetClock, make: Callable[[Caller, SetClock], tuple[str, str, dict[str, Any]]]
) -> None:
    caller = sign_in(role="supervisor")
    method, path, body = make(caller, clock)
    assert_problem(caller.call(method, path, json=body), 428, "if-match")
    etag = caller.etag(path)
    first = caller.call(method, path, json=body, etag=etag)
    assert first.status_code == 200, first.text
    assert_problem(caller.call(method, path, json=body, etag=etag), 412, "changed-meanwhile")
    assert first.headers["ETag"] == caller.etag(path) != etag
    again = caller.call(method, path, json=body, etag=caller.etag(path))
    assert again.status_code == 200, again.text


def test_two_people_saving_a_plan_at_the_same_moment_cannot_both_win(caller: Caller) -> None:
    path = f"/patients/{a_patient(caller.staff).id}/plan"
    etag = caller.etag(path)
    together, statuses = Barrier(4), []

    def save() -> None:
        together.wait()
        with caller.app.app_context():
            response = caller.app.test_client().put(
                f"/api/v1{path}",
                json=PLAN,
                headers={"Authorization": f"Bearer {caller.token}", "If-Match": etag},
            )
        statuses.append(response.status_code)

    threads = [Thread(target=save) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(statuses) == [200, 412, 412, 412]
    assert [version.number for version in db.session.query(ReminderPlanVersion)] == [1]


def test_what_has_not_changed_is_answered_with_304_and_no_body(caller: Caller) -> None:
    path = f"/patients/{a_patient(caller.staff).id}"
    etag = caller.etag(path)
    response = caller.get(path, headers={"If-None-Match": etag})
    assert response.status_code == 304 and response.data == b""
    assert response.headers["ETag"] == etag
    caller.patch(path, {"language": "es"}, etag=etag)
    assert caller.get(path, headers={"If-None-Match": etag}).status_code == 200


def test_restoring_a_version_is_an_edit_and_needs_the_etag_of_the_plan(caller: Caller) -> None:
    path = f"/patients/{a_patient(caller.staff).id}/plan"
    before = caller.etag(path)
    assert caller.put(path, PLAN, etag=before).json["effective"]["daily_cap"] == 1
    restore = f"{path}/versions/0/restore"
    assert_problem(caller.post(restore, {"reason": "too few"}), 428, "if-match")
    assert_problem(caller.post(restore, {"reason": "too few"}, etag=before), 412, "changed-meanwhile")
    restored = caller.post(restore, {"reason": "too few"}, etag=caller.etag(path))
    assert restored.json["override"] == {} and restored.json["version"] == 2
    versions = caller.read(f"{path}/versions")
    assert [(version["number"], version["restored_from"]) for version in versions] == [(2, 0), (1, None)]
    assert versions[0]["author_id"] == caller.staff.id
    assert caller.read(f"{path}/versions/1")["document"] == {"daily_cap": 1}
    assert_problem(caller.get(f"{path}/versions/9"), 404, "not-found")
