"""The reminder-plan editor: what is shown, saved, told and brought back."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from werkzeug.datastructures import MultiDict

from companion.care.plans.versions import patient_plan, patient_plan_versions, save_clinic_plan, save_patient_plan
from companion.care.records import open_record  # noqa: F401 - the trail it leaves is looked at below
from companion.care.telling.planning import plan_ahead
from companion.database import db
from companion.models import AuditEvent, Message
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.plans.document import merge
from tests.builders import a_clinic, a_counselor, a_group, a_patient

_INPUT = re.compile(r"<(input|option)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w-]+)(?:="([^"]*)")?')


def form_of(page: str) -> MultiDict[str, str]:
    """What a browser would send of the plan's form, untouched."""
    inside = page[page.index('id="plan-form"') : page.index("</form>", page.index('id="plan-form"'))]
    fields: MultiDict[str, str] = MultiDict()
    select = ""
    for found in re.finditer(r"<(select|input|option)\b([^>]*)>", inside):
        has = {name: unescape(value) for name, value in _ATTRIBUTE.findall(found[2])}
        if found[1] == "select":
            select = has["name"]
        elif found[1] == "option" and "selected" in has:
            fields.add(select, has["value"])
        elif found[1] == "input" and has.get("type") in ("checkbox", "radio"):
            if "checked" in has:
                fields.add(has["name"], has.get("value", "on"))
        elif found[1] == "input" and has.get("name"):
            fields.add(has["name"], has.get("value", ""))
    return fields


@pytest.fixture
def patient(counselor, clock):
    patient = a_patient(counselor, clock(), given_name="Robin", family_name="Example")
    a_group(counselor, [patient], clock())
    return patient


@pytest.fixture
def editor(browser_of, counselor, patient):
    return Editor(browser_of(counselor), patient.id)


class Editor:
    def __init__(self, browser: Any, patient_id: int) -> None:
        self.browser, self.address = browser, f"/patients/{patient_id}/plan"
        self.page = browser.get(self.address).text
        self.form = form_of(self.page)

    def send(self, to: str = "", **changes: Any) -> Any:
        form = self.form.copy()
        for name, value in changes.items():
            form.setlist(name.replace("__", "."), value if isinstance(value, list) else [value])
        return self.browser.client.post(self.address + to, data=form)

    def save(self, **changes: Any) -> Any:
        return self.send(do="save", **{"reason": "works evenings", **changes})


def test_the_editor_sends_back_untouched_what_the_plan_is(editor) -> None:
    answer = editor.save()
    assert answer.status_code == 422
    assert "Nothing differs from the saved plan yet." in answer.text


def test_the_next_14_days_stand_beside_the_form_in_the_patients_time(editor) -> None:
    assert "The next 14 days" in editor.page
    assert "4:00 PM" in editor.page  # two hours before the group of 18:00
    assert "Harbor: " in editor.page


def test_only_what_differs_from_the_levels_plan_is_kept(editor, patient) -> None:
    answer = editor.save(pulse__at="10:00")
    assert answer.status_code == 303
    assert patient_plan(patient).override == {"pulse": {"at": "10:00"}}
    assert patient_plan_versions(patient)[0].reason == "works evenings"


def test_saving_without_a_reason_says_so_beside_the_field_and_keeps_what_was_typed(editor, patient) -> None:
    answer = editor.save(pulse__at="10:00", reason=" ")
    assert answer.status_code == 422
    assert "Say in a few words why" in answer.text
    assert 'value="10:00"' in answer.text
    assert patient_plan(patient).version == 0


def test_a_preview_marks_what_is_added_removed_and_moved_and_saves_nothing(editor, patient) -> None:
    answer = editor.send("/preview", week_digest=[], pulse__at="12:15", encouragement=[])
    assert answer.status_code == 200
    assert "change-removed" in answer.text and "change-moved" in answer.text
    assert "was: " in answer.text
    assert 'hx-swap-oob="true"' in answer.text
    assert patient_plan(patient).version == 0
    added = editor.send(
        "/preview", **{"session_reminders.days_before.2": "on", "session_reminders.days_before.2.kinds": ["group"]}
    )
    assert "change-added" in added.text or "change-left_out" in added.text


def test_a_preview_says_how_many_texts_a_smaller_cap_pushes_out(editor) -> None:
    assert "left out" not in unescape(editor.send("/preview").text)
    answer = unescape(editor.send("/preview", daily_cap="1").text)
    assert re.search(r"[1-9]\d* texts? (is|are) left out, the first on", answer)


def test_a_preview_of_a_wrong_field_says_what_is_wrong_and_where(editor) -> None:
    answer = editor.send("/preview", pulse__at="22:00")
    assert answer.status_code == 200
    assert "must be set right before the texts can be shown" in answer.text
    beside = answer.text[answer.text.index('id="b-pulse-at"') :]
    assert "from 9:00 AM to 8:00 PM only" in beside[: beside.index("</div>")]


def test_what_the_preview_shows_is_what_the_planner_then_writes(editor, patient, clock) -> None:
    preview = unescape(editor.send("/preview", pulse__at="11:30").text)
    editor.save(pulse__at="11:30")
    plan_ahead(clock())
    rows = db.session.query(Message).filter_by(patient_id=patient.id, status="pending").all()
    assert rows
    for row in rows:
        assert row.body in preview
    assert any(row.due_at.astimezone(patient.zone).strftime("%H:%M") == "11:30" for row in rows)


def test_a_second_editor_is_told_and_nothing_of_either_is_lost(browser_of, counselor, supervisor, patient) -> None:
    one, other = (Editor(browser_of(person), patient.id) for person in (counselor, supervisor))
    assert one.save(pulse__at="10:00", reason="mornings are better").status_code == 303
    answer = other.save(daily_cap="2")
    assert answer.status_code == 409
    text = unescape(answer.text)
    assert "Casey Counselor saved this plan while you were editing" in text
    assert "mornings are better" in text
    again = form_of(answer.text)
    assert again["pulse.at"] == "10:00" and again["daily_cap"] == "2" and again["reason"] == "works evenings"
    other.form = again
    assert other.save().status_code == 303
    assert patient_plan(patient).override == {"pulse": {"at": "10:00"}, "daily_cap": 2}


def test_where_both_changed_a_field_the_second_sees_both_values(browser_of, counselor, supervisor, patient) -> None:
    one, other = (Editor(browser_of(person), patient.id) for person in (counselor, supervisor))
    one.save(pulse__at="10:00")
    answer = other.save(pulse__at="11:00")
    assert "Both of you changed this" in answer.text
    assert form_of(answer.text)["pulse.at"] == "11:00"
    assert "10:00 AM" in answer.text


def test_what_no_longer_fits_the_level_is_named_and_saving_settles_it(browser_of, counselor, patient, clock) -> None:
    save_patient_plan(patient.id, {"no_answer": {"nudge_after_hours": 20}}, "slow to answer", 0, counselor, clock())
    plan = patient_plan(patient)
    sooner = merge(plan.default, {"no_answer": {"call_task_after_hours": 12}})
    save_clinic_plan(plan.level, sooner, "call sooner", 0, counselor, clock())
    editor = Editor(browser_of(counselor), patient.id)
    assert "does not fit the plan of this level" in editor.page and "No answer: nudge after hours" in editor.page
    assert editor.save().status_code == 303
    assert patient_plan(patient).override == {}
    assert "does not fit the plan of this level" not in editor.browser.get(editor.address).text


def test_a_question_set_that_is_gone_is_named_in_the_form_and_what_was_typed_is_kept(editor, patient) -> None:
    changes = {"pulse.phases.0.question_set": "sleep", "pulse.at": "10:00"}
    for answer in (editor.save(**changes), editor.send("/preview", **changes)):
        assert "There is no question set called sleep; add it first." in unescape(answer.text)
    assert editor.save(**changes).status_code == 422
    assert form_of(editor.save(**changes).text)["pulse.at"] == "10:00"
    assert patient_plan(patient).version == 0


def test_the_history_tells_differences_in_words_and_restores_with_one_click(
    editor, patient, browser_of, counselor
) -> None:
    editor.save(pulse__at="10:00")
    page = editor.browser.get(editor.address + "/history")
    assert "Pulse check-in: time" in page.text and "5:30 PM" in page.text and "10:00 AM" in page.text
    answer = editor.browser.post(editor.address + "/restore", number="0", version="1")
    assert answer.status_code == 303
    assert patient_plan(patient).override == {}
    assert [version.restored_from for version in patient_plan_versions(patient)] == [0, None]


def test_a_save_can_be_undone(editor, patient) -> None:
    editor.save(pulse__at="10:00")
    page = editor.browser.get(editor.address).text
    assert "Saved as version 1" in page and "/plan/restore" in page
    editor.browser.post(editor.address + "/restore", number="0", version="1")
    assert patient_plan(patient).effective["pulse"]["at"] == "17:30"


def test_restoring_from_a_page_that_is_out_of_date_changes_nothing(editor, patient, counselor, clock) -> None:
    editor.save(pulse__at="10:00")
    save_patient_plan(patient.id, {"daily_cap": 1}, "less", 1, counselor, clock())
    editor.browser.post(editor.address + "/restore", number="0", version="1")
    assert patient_plan(patient).override == {"daily_cap": 1}


def test_another_clinics_plan_is_not_here(browser_of, patient) -> None:
    stranger = a_counselor(a_clinic("Other"))
    browser = browser_of(stranger)
    browser.get("/today")
    for address in ("/plan", "/plan/history"):
        assert browser.get(f"/patients/{patient.id}{address}").status_code == 404
    for address in ("/plan", "/plan/preview", "/plan/restore"):
        answer = browser.post(f"/patients/{patient.id}{address}", number="0", version="0")
        assert answer.status_code == 404, address


def test_opening_the_editor_is_on_the_audit_trail(editor, patient) -> None:
    assert RecordPart.plan in [event.part for event in db.session.query(AuditEvent).filter_by(patient_id=patient.id)]


def test_warnings_are_sentences(counselor, browser_of, clock) -> None:
    from companion.database import transaction

    silent = a_patient(counselor, clock(), consent_method=None)
    with transaction():
        silent.texting = "not_asked"
    a_group(counselor, [silent], clock())
    page = Editor(browser_of(counselor), silent.id).page
    assert "has not agreed to texts yet" in page
    assert "Clocks go forward on Mar 8, 2026" in page


def test_a_session_that_nothing_reminds_of_is_named(editor) -> None:
    answer = editor.send(
        "/preview",
        **{"week_digest": [], "session_reminders.evening_before": [], "session_reminders.hours_before": []},
    )
    assert "Nothing reminds of the session on Mon, Mar 2, 6:00 PM." in unescape(answer.text)


def test_the_page_has_no_inline_script_or_style(editor) -> None:
    assert "<script>" not in editor.page and " style=" not in editor.page and "onclick" not in editor.page
