"""The door: who gets in, for how long, and that nobody can act in their name."""

from __future__ import annotations

import pytest

from tests.builders import PASSWORD


def test_a_counselor_signs_in_and_sees_today(browser_of, counselor) -> None:
    answer = browser_of(counselor).get("/today")
    assert answer.status_code == 200
    assert "Casey Counselor" in answer.text


def test_a_wrong_password_and_an_unknown_address_get_the_same_words(visitor, counselor) -> None:
    visitor.get("/sign-in")
    wrong = visitor.post("/sign-in", email=counselor.email, password="not this one")
    unknown = visitor.post("/sign-in", email="nobody@example.org", password="not this one")
    assert wrong.status_code == unknown.status_code == 422
    assert "E-mail address or password is not right." in wrong.text
    assert "E-mail address or password is not right." in unknown.text
    assert "not this one" not in wrong.text


def test_pages_lead_to_the_sign_in_and_back_to_where_one_wanted_to_go(visitor, counselor) -> None:
    answer = visitor.get("/today?level=outpatient")
    assert answer.status_code == 303 and answer.location == "/sign-in"
    visitor.get("/sign-in")
    answer = visitor.post("/sign-in", email=counselor.email, password=PASSWORD)
    assert answer.location == "/today?level=outpatient"


def test_after_signing_out_an_old_cookie_is_of_no_use(browser_of, counselor) -> None:
    browser = browser_of(counselor)
    browser.get("/today")
    old = browser.client.get_cookie("staff").value
    browser.post("/sign-out")
    browser.client.set_cookie("staff", old)
    assert browser.get("/today").status_code == 303


def test_an_idle_browser_is_signed_out_and_polling_does_not_keep_it(browser_of, counselor, clock) -> None:
    browser = browser_of(counselor)
    for _ in range(7):
        clock.pass_time(minutes=10)
        browser.get("/alerts/counts", headers={"Accept": "application/json"})
    answer = browser.get("/alerts/counts", headers={"Accept": "application/json"})
    assert answer.status_code == 401
    assert browser.get("/today").status_code == 303


def test_somebody_who_works_is_not_signed_out_before_the_token_ends(browser_of, counselor, clock) -> None:
    browser = browser_of(counselor)
    for _ in range(23):
        clock.pass_time(minutes=30)
        assert browser.get("/today").status_code == 200
    clock.pass_time(minutes=31)
    assert browser.get("/today").status_code == 303


def test_a_person_who_left_is_out_at_once(browser_of, counselor) -> None:
    from companion.database import transaction

    browser = browser_of(counselor)
    with transaction():
        counselor.active = False
    assert browser.get("/today").status_code == 303


def test_a_form_of_another_site_changes_nothing(browser_of, counselor) -> None:
    browser = browser_of(counselor)
    browser.get("/today")
    answer = browser.client.post("/language", data={"language": "es"})
    assert answer.status_code == 400
    assert 'lang="en"' in browser.get("/today").text


def test_a_sign_in_form_of_a_session_that_is_over_is_shown_again_and_then_counts(visitor, counselor) -> None:
    visitor.get("/sign-in")
    visitor.client.delete_cookie("staff")
    answer = visitor.post("/sign-in", email=counselor.email, password=PASSWORD)
    assert answer.status_code == 400
    assert "Please sign in once more" in answer.text and counselor.email in answer.text
    assert visitor.post("/sign-in", email=counselor.email, password=PASSWORD).location == "/today"


def test_an_answer_to_a_script_leaves_the_cookie_to_the_page_that_came_meanwhile(browser_of, counselor, clock) -> None:
    browser = browser_of(counselor)
    clock.pass_time(minutes=61)
    poll = browser.get("/alerts/counts", headers={"Accept": "application/json"})
    assert (poll.status_code, poll.headers.get("Set-Cookie")) == (401, None)
    clock.pass_time(minutes=-30)
    assert browser.get("/today").status_code == 303, "the token is of no use any more"


def test_a_token_of_another_session_does_not_count(browser_of, counselor, supervisor) -> None:
    one, other = browser_of(counselor), browser_of(supervisor)
    one.get("/today")
    other.get("/today")
    answer = one.client.post("/language", data={"csrf_token": other.token, "language": "es"})
    assert answer.status_code == 400


def test_every_page_masks_its_token_anew(browser_of, counselor) -> None:
    browser = browser_of(counselor)
    browser.get("/today")
    first = browser.token
    browser.get("/today")
    assert browser.token != first


def test_guessing_passwords_is_slowed_down_per_account(visitor, counselor) -> None:
    visitor.get("/sign-in")
    answers = [visitor.post("/sign-in", email=counselor.email, password="guess") for _ in range(11)]
    assert answers[9].status_code == 422
    assert answers[10].status_code == 429
    assert "Wait a few minutes" in answers[10].text


@pytest.mark.parametrize("then", ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"])
def test_no_form_leads_to_another_site(browser_of, counselor, then) -> None:
    browser = browser_of(counselor)
    browser.get("/today")
    assert browser.post("/language", language="es", then=then).location == "/"


def test_pages_are_not_kept_and_run_no_inline_script(browser_of, counselor) -> None:
    answer = browser_of(counselor).get("/today")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "<script>" not in answer.text and " style=" not in answer.text and " onclick=" not in answer.text


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(visitor, counselor) -> None:
    visitor.get("/sign-in")
    cookie = visitor.post("/sign-in", email=counselor.email, password=PASSWORD).headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie


@pytest.mark.parametrize("where", ["form", "filter"])
def test_a_character_that_no_database_stores_is_refused_before_any_page(browser_of, supervisor, where) -> None:
    browser = browser_of(supervisor)
    if where == "filter":
        answer = browser.get("/clinic/audit?what=%00")
    else:
        names = {"sender_name": "Harbor", "voice_number": "+13125550100", "sender": ""}
        answer = browser.post("/clinic/names", name="a\0b", **names)
    assert answer.status_code == 400
    assert "could not be understood" in answer.text
