"""The clinic's own words for texts: every text in both languages, checked before it can be saved."""

from __future__ import annotations

from typing import Any

from flask import redirect, render_template, request, url_for
from werkzeug.exceptions import NotFound

from companion import clock
from companion.care.clinic.settings import LONGEST_TEXT, set_wording
from companion.dashboard.web.blueprint import pages, section, supervisors_only
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import N_
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Clinic
from companion.rules.folding import fold
from companion.wording import (
    LANGUAGES,
    TEXTS,
    Problem,
    Segments,
    check_override,
    placeholders,
    segments,
    template_of,
    to_gsm,
)
from companion.wording.texts import MUST_CONTAIN

# The first part of a key -> what the group is called. Keys of no group stand under 'Other texts'.
GROUPS = {
    "reminder": N_("Reminders"),
    "digest": N_("Reminders"),
    "session": N_("Reminders"),
    "missed_session": N_("Reminders"),
    "meeting": N_("Support meetings"),
    "check_in": N_("Check-ins"),
    "nudge": N_("Check-ins"),
    "exercise": N_("Exercises"),
    "encouragement": N_("Encouragement"),
    "milestone": N_("Encouragement"),
    "crisis": N_("Crisis"),
    "about": N_("Answers to questions"),
    "who_we_are": N_("Answers to questions"),
    "kept_for_counselor": N_("Messages that wait"),
    "consent": N_("Consent"),
    "stop": N_("Consent"),
    "start": N_("Consent"),
}
OTHER = N_("Other texts")


@pages.get("/clinic/wordings")
@section("settings")
@supervisors_only
def wordings() -> Any:
    clinic = _clinic()
    wanted = fold(request.args.get("find", "")[:80]).split()
    only_own = bool(request.args.get("own"))
    groups: dict[str, list[dict[str, Any]]] = {}
    for key in TEXTS:
        texts = {language: template_of(key, language, clinic.wording.get(language)) for language in LANGUAGES}
        own = [language for language in LANGUAGES if key in clinic.wording.get(language, {})]
        haystack = fold(" ".join([key, *texts.values()]))
        if (only_own and not own) or not all(part in haystack for part in wanted):
            continue
        groups.setdefault(GROUPS.get(key.partition(".")[0], OTHER), []).append({"key": key, "texts": texts, "own": own})
    return render_template("clinic/wordings.html", groups=groups, find=request.args.get("find", ""), own=only_own)


@pages.get("/clinic/wordings/<key>/<any('en', 'es'):spoken>")
@section("settings")
@supervisors_only
def wording(key: str, spoken: str) -> Any:
    own = _clinic().wording.get(_known(key) and spoken, {}).get(key)
    return _page(key, spoken, Form({"text": own or template_of(key, spoken)}))


@pages.post("/clinic/wordings/<key>/<any('en', 'es'):spoken>")
@section("settings")
@supervisors_only
def change_wording(key: str, spoken: str) -> Any:
    _known(key)
    form = Form(request.form)
    text = "" if request.form.get("built_in") else form.text("text", LONGEST_TEXT)
    if form.ok:
        before = _clinic().wording.get(spoken, {}).get(key, "")
        # The built-in words typed again are no words of one's own: later versions of them should still arrive.
        own = "" if text == template_of(key, spoken) else text
        with form.refusals():
            set_wording(key, spoken, own, current_staff(), clock.now())
    if not form.ok:
        return _page(key, spoken, form), 422
    back = url_for("dashboard.change_wording", key=key, spoken=spoken)
    fields = {"text": before} if before else {"built_in": "1"}
    say(_("Saved. Texts that wait follow within minutes."), undo=back, fields=fields)
    return redirect(url_for("dashboard.wording", key=key, spoken=spoken), 303)


@pages.post("/clinic/wordings/<key>/<any('en', 'es'):spoken>/check")
@supervisors_only
def check_wording(key: str, spoken: str) -> Any:
    """While somebody types: what would stand in the way, and what it costs. Nothing is stored."""
    text = request.form.get("text", "")[:LONGEST_TEXT]
    return render_template("clinic/wording_check.html", **_checked(_known(key), spoken, text))


def _page(key: str, spoken: str, form: Form) -> str:
    clinic = _clinic()
    return render_template(
        "clinic/wording.html",
        key=key,
        spoken=spoken,
        form=form,
        own=key in clinic.wording.get(spoken, {}),
        built_in=template_of(key, spoken),
        placeholders=sorted(placeholders(TEXTS[key])),
        must=MUST_CONTAIN.get(key, ()),
        **_checked(key, spoken, form.get("text")),
    )


def _checked(key: str, spoken: str, text: str) -> dict[str, Any]:
    problems: list[Problem] = check_override(key, spoken, text)
    cost: Segments = segments(to_gsm(text))
    return {"problems": problems, "cost": cost}


def _known(key: str) -> str:
    if key not in TEXTS:
        raise NotFound
    return key


def _clinic() -> Clinic:
    return db.session.get_one(Clinic, current_staff().clinic_id)
