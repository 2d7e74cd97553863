"""Cover: who looks after whose patients while somebody is away."""

from __future__ import annotations

from typing import Any

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.alerts.cover import add_cover, covers, end_cover
from companion.care.scope import find
from companion.care.staff.sign_in import colleagues
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.models import Cover


@pages.get("/cover")
@section("alerts")
def cover_page() -> Any:
    return _page(Form({"staff_id": current_staff().id}))


@pages.post("/cover")
@section("alerts")
def arrange_cover() -> Any:
    staff = current_staff()
    form = Form(request.form)
    away = form.row_id("staff_id") if staff.supervises else staff.id
    stand_in = form.row_id("covered_by")
    starts_on, ends_on = form.day("starts_on"), form.day("ends_on")
    if form.ok and away and stand_in and starts_on and ends_on:
        with form.refusals():
            cover = add_cover(away, stand_in, starts_on, ends_on, staff, clock.now())
            say(_("Cover is arranged."), undo=url_for("dashboard.stop_cover", cover_id=cover.id))
    if not form.ok:
        return _page(form), 422
    return redirect(url_for("dashboard.cover_page"), 303)


@pages.post("/cover/<id:cover_id>/end")
def stop_cover(cover_id: int) -> Any:
    staff = current_staff()
    cover = find(Cover, cover_id, staff)
    fields: dict[str, str | int] = {
        "staff_id": cover.staff_id,
        "covered_by": cover.covered_by,
        "starts_on": cover.starts_on.isoformat(),
        "ends_on": cover.ends_on.isoformat(),
    }
    may_arrange = staff.supervises or staff.id == cover.staff_id
    end_cover(cover_id, staff, clock.now())
    words = _("Cover is over. New alerts go to the counselor again.")
    say(words, undo=url_for("dashboard.arrange_cover") if may_arrange else "", fields=fields)
    return redirect(url_for("dashboard.cover_page"), 303)


def _page(form: Form) -> str:
    staff = current_staff()
    people = colleagues(staff)
    return render_template(
        "clinic/cover.html",
        form=form,
        covers=covers(staff, clock.now()),
        names={person.id: person.name for person in people},
        people=[(person.id, person.name) for person in people if person.active],
    )
