"""reasons of alerts and of risk are codes with facts; what was read out of the audit trail has columns

`alert.reason` (an English sentence) becomes `alert.reasons`; `check_in.risk_reasons` keeps its name and holds codes.
What the system itself wrote into an alert's note goes to `alert.noted`. A sentence that no pattern knows is kept word
for word under the code `as_written`. The words and patterns here are those of the day: never the application's.

Taking it back writes the sentences again. The owner before an acknowledgement and the silence that a contact ended
then stand nowhere any more: the audit trail, where they stood, is append-only.

Revision ID: 0004
Revises: 0003

"""

import json
import re
from datetime import UTC, datetime
from functools import cache

import sqlalchemy as sa
from alembic import op
from flask import current_app

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BATCH = 500

MEANINGS = {
    "opted_out_with_carrier": "the person opted out with the carrier",
    "number_not_valid": "the number is not valid",
    "number_takes_no_texts": "the number cannot receive texts",
    "landline": "the number is a landline",
    "number_unknown": "the number is unknown to the carrier",
    "landline_or_unreachable": "the number is a landline or unreachable for texts",
    "region_not_enabled": "sending to this region is not enabled in the Twilio account",
    "sender_not_registered": "the sender is not registered for A2P messaging",
    "credentials_refused": "Twilio does not accept the account's credentials",
    "account_not_active": "the Twilio account is not active",
    "sender_not_valid": "the sender's number is not valid",
    "sender_cannot_text": "the sender's number cannot send texts",
    "filtered": "a carrier filtered the text",
    "blocked": "the text was blocked",
    "queue_full": "the sender's queue at Twilio is full; lower its rate",
    "handset_out_of_reach": "the handset was off or out of reach",
    "carrier_gave_no_reason": "the carrier gave no reason",
    "not_delivered_in_time": "it could not be delivered while it was of use",
    "nobody_can_tell": "nobody can tell whether it arrived",
    "refused_without_code": "it was refused without a code",
    "twilio_error": "Twilio error %(code)s",
}
FLAGS = {
    "weekly_use": "weekly check: use",
    "weekly_risk": "weekly check: high risk",
    "weekly_protection": "weekly check: little protection",
    "phq2": "PHQ-2 positive",
    "own_words": "%(text)s",
}
TEXTS = {
    "self_harm": "wrote words that sound like self-harm",
    "overdose": "wrote words that sound like an overdose",
    "about_to_use": "wrote 'about to use'",
    "sos": "wrote SOS",
    "may_mean_danger": "wrote words that may mean danger; read them now",
    "needs_reading": "wrote a message that needs to be read",
    "not_handled": "a text could not be handled and needs to be read",
    "told_of_slip": "told of a slip in their own words",
    "running_late": "is running late for today's session",
    "wrote": "wrote to us",
}
RISKS = {
    "used": "answered 1 to used since the last check-in",
    "closeness_red": "closeness %(n)s (%(limit)s or more is red)",
    "closeness_amber": "closeness %(n)s (%(limit)s or more is amber)",
    "closeness_rose": "closeness up by %(by)s since the last check-in",
    "confidence_amber": "confidence %(n)s (%(limit)s or less is amber)",
    "asked_for_call": "asked for a call",
    "score_high": "%(flag)s (%(score)s %(n)s, %(limit)s or more)",
    "score_low": "%(flag)s (%(score)s %(n)s, %(limit)s or less)",
}
ALERTS = {
    "unknown_number": "an unknown number %(text)s",
    "too_many_texts": "very many texts within an hour; answers are held back",
    "no_answer": "no answer to the check-in for %(hours)s hours",
    "cannot_come_struggling": "cannot come to the session of %(when)s: struggling",
    "cannot_come": "cannot come to the session of %(when)s",
    "missed_session": "missed the session of %(when)s",
    "missed_again": "missed %(n)s sessions within 7 days, the last on %(when)s",
    "opted_out": "opted out of texts; reminders and check-ins no longer reach this person",
    "declined_texts": "does not want texts; agree on another way to stay in touch",
    "number_of_somebody_else": "the number belongs to somebody else now; ask for the new one",
    "number_not_confirmed": "asked whether this is still their number, no answer for 7 days; ask in person",
    "wrote_from_suspended_number": (
        "wrote from a number that gets no texts any more; call, then let texts go there again or enter the new number"
    ),
    "number_does_not_work": "the phone number does not work (%(meaning)s); ask for the new one",
    "texts_refused_with_error": "texts are refused: %(meaning)s (Twilio error %(code)s)",
    "texts_refused": "texts are refused: %(meaning)s",
    "text_not_delivered": "a text (%(kind)s) did not arrive: %(meaning)s",
}
NO_REPLY = " (opted out of texts: no reply was sent, call)"
NOTES = {
    "call_done": "call done",
    "visit": "visit",
    "called_no_answer": "called, no answer",
    "attendance_corrected": "attendance corrected",
}
KINDS = (
    "crisis reply consent opt_out_confirmation session_reminder session_change personal missed_session check_in nudge "
    "exercise week_digest meeting_reminder meeting_follow_up encouragement milestone"
).split()
# What stands in a sentence in a fact's place. Nested reasons are called `what` in the facts, whatever they are here.
IN_PLACE = {"when": r"\w{3} \w{3} \d{1,2}, \d{1,2}:\d\d [AP]M", "score": r"[^()]+", "kind": r"[a-z ]+"}
NUMBERS = ("n", "limit", "by", "hours", "code")
NESTED = {"meaning": MEANINGS, "flag": FLAGS, "text": TEXTS}


def upgrade():
    with op.batch_alter_table("alert") as alert:
        alert.alter_column("reason", new_column_name="reasons")
        alert.add_column(sa.Column("owner_before", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True))
        alert.add_column(sa.Column("noted", sa.Text(), nullable=True))
    op.add_column("contact", sa.Column("silent_since", sa.DateTime(timezone=True), nullable=True))
    keys = current_app.extensions["keyring"]

    def of_alert(row):
        reasons = alert_reasons(keys.decrypt(row.reasons), _utc(row.opened_at))
        note, noted = split_note(keys.decrypt(row.note))
        return {
            "reasons": keys.encrypt(_json(reasons)),
            "note": keys.encrypt(note),
            "noted": keys.encrypt(_json(noted)),
        }

    _rewrite("alert", ("reasons", "note", "noted"), ("opened_at",), of_alert)
    _rewrite(
        "check_in",
        ("risk_reasons",),
        (),
        lambda row: {"risk_reasons": keys.encrypt(_json([risk(each) for each in _list(keys, row.risk_reasons)]))},
        sa.column("risk_reasons").is_not(None),
    )
    _out_of_the_trail()
    with op.batch_alter_table("alert") as alert:
        alert.alter_column("noted", existing_type=sa.Text(), nullable=False)


def downgrade():
    keys = current_app.extensions["keyring"]

    def of_alert(row):
        lines = [NOTES[each["code"]] for each in _list(keys, row.noted)]
        return {
            "reasons": keys.encrypt(sentence(_list(keys, row.reasons))),
            "note": keys.encrypt("\n".join([*lines, *filter(None, [keys.decrypt(row.note)])])),
        }

    _rewrite("alert", ("reasons", "note"), ("noted",), of_alert)
    _rewrite(
        "check_in",
        ("risk_reasons",),
        (),
        lambda row: {"risk_reasons": keys.encrypt(_json([said(each) for each in _list(keys, row.risk_reasons)]))},
        sa.column("risk_reasons").is_not(None),
    )
    with op.batch_alter_table("contact") as contact:
        contact.drop_column("silent_since")
    with op.batch_alter_table("alert") as alert:
        alert.drop_column("noted")
        alert.drop_column("owner_before")
        alert.alter_column("reasons", new_column_name="reason")


def alert_reasons(text, opened_at):
    """Several reasons were joined by '; ', which also stands inside some: the shortest known beginning is one."""
    found, parts = [], text.split("; ")
    while parts:
        for length in range(1, len(parts) + 1):
            known = _alert("; ".join(parts[:length]), opened_at)
            if known:
                break
        else:
            known, length = [_as_written(parts[0])], 1
        found += known
        del parts[:length]
    return found


def _alert(text, opened_at):
    silent = text.endswith(NO_REPLY)
    for words in (ALERTS, TEXTS, RISKS):
        reason = _read(text.removesuffix(NO_REPLY), words, opened_at)
        if reason is not None:
            return [reason, {"code": "no_reply_sent", "facts": {}}] if silent else [reason]
    return None


def risk(text):
    return _read(text, RISKS, None) or _as_written(text)


def split_note(note):
    """What people wrote, and what the system wrote between it."""
    codes = {words: code for code, words in NOTES.items()}
    lines = note.split("\n")
    return (
        "\n".join(line for line in lines if line not in codes).strip(),
        [{"code": codes[line], "facts": {}} for line in lines if line in codes],
    )


def sentence(reasons):
    """As the reasons of an alert were joined."""
    silent = any(each["code"] == "no_reply_sent" for each in reasons)
    joined = "; ".join(said(each) for each in reasons if each["code"] != "no_reply_sent")
    return joined + NO_REPLY if silent else joined


def said(reason):
    if reason["code"] == "as_written":
        return reason["facts"]["text"]
    words = next(words for words in (ALERTS, TEXTS, RISKS) if reason["code"] in words)[reason["code"]]
    return words % {name: _fact_in_words(name, reason["facts"]) for name in re.findall(r"%\((\w+)\)s", words)}


def _as_written(text):
    return {"code": "as_written", "facts": {"text": text}}


def _read(text, words, opened_at):
    for code, phrase in words.items():
        found = _pattern(phrase).fullmatch(text)
        if found is None:
            continue
        facts = {}
        for name, value in found.groupdict().items():
            fact = _fact(name, value, opened_at)
            if fact is None:
                break
            facts["what" if name in NESTED else name] = fact
        else:
            return {"code": code, "facts": facts}
    return None


@cache
def _pattern(phrase):
    parts = re.split(r"%\((\w+)\)s", phrase)
    parts[::2] = [re.escape(part) for part in parts[::2]]
    parts[1::2] = [f"(?P<{name}>{r'-?[0-9]+' if name in NUMBERS else IN_PLACE.get(name, '.+')})" for name in parts[1::2]]
    return re.compile("".join(parts), re.DOTALL)


def _fact(name, value, opened_at):
    """The fact as it is stored from now on; None: not one we know."""
    if name in NUMBERS:
        return int(value)
    if name == "when":
        return _wall_clock(value, opened_at)
    if name == "kind":
        kind = value.replace(" ", "_")
        return kind if kind in KINDS else None
    if name == "flag":
        known = {words: code for code, words in FLAGS.items() if code != "own_words"}
        if value in known:
            return {"code": known[value], "facts": {}}
        return {"code": "own_words", "facts": {"text": value}}
    if name in NESTED:
        return _read(value, NESTED[name], opened_at)
    return value


def _fact_in_words(name, facts):
    if name in NESTED:
        return NESTED[name][facts["what"]["code"]] % facts["what"]["facts"]
    if name == "when":
        return datetime.fromisoformat(facts[name]).strftime("%a %b %-d, %-I:%M %p")
    return str(facts[name]).replace("_", " ") if name == "kind" else facts[name]


def _wall_clock(words, opened_at):
    """The words name no year: it is the one that has this weekday and lies nearest to when the alert was opened."""
    fitting = []
    for year in (opened_at.year - 1, opened_at.year, opened_at.year + 1):
        try:
            local = datetime.strptime(f"{year} {words}", "%Y %a %b %d, %I:%M %p")
        except ValueError:  # no such day in this year, or no day at all
            continue
        if f"{local:%a}" == words[:3]:
            fitting.append(local)
    if not fitting:
        return None
    return min(fitting, key=lambda local: abs(local - opened_at.replace(tzinfo=None))).strftime("%Y-%m-%dT%H:%M")


def _rewrite(name, columns, also, convert, where=None):
    """Every row of the table, a batch at a time."""
    table = sa.table(
        name,
        sa.column("id", sa.BigInteger()),
        *(sa.column(each, sa.Text()) for each in (*columns, *also) if each != "opened_at"),
        *(sa.column(each, sa.DateTime(timezone=True)) for each in also if each == "opened_at"),
    )
    change = (
        sa.update(table)
        .where(table.c.id == sa.bindparam("row_id"))
        .values({each: sa.bindparam(f"new_{each}") for each in columns})
    )
    connection, last_id = op.get_bind(), 0
    while True:
        batch = sa.select(table).where(table.c.id > last_id).order_by(table.c.id).limit(BATCH)
        rows = connection.execute(batch if where is None else batch.where(where)).all()
        if not rows:
            return
        connection.execute(
            change,
            [{"row_id": row.id} | {f"new_{key}": value for key, value in convert(row).items()} for row in rows],
        )
        last_id = rows[-1].id


def _out_of_the_trail():
    """The owner before the acknowledgement that still stands, and the silence that a contact ended."""
    connection = op.get_bind()
    trail = sa.table(
        "audit_event",
        sa.column("id", sa.BigInteger()),
        sa.column("action", sa.String()),
        sa.column("subject", sa.String()),
        sa.column("details", sa.JSON()),
    )
    alert = sa.table(
        "alert",
        sa.column("id", sa.BigInteger()),
        sa.column("status", sa.String()),
        sa.column("owner_before", sa.BigInteger()),
    )
    contact = sa.table(
        "contact", sa.column("id", sa.BigInteger()), sa.column("silent_since", sa.DateTime(timezone=True))
    )
    for action, name, read, change in (
        (
            "alert acknowledged",
            "owner_before",
            int,
            sa.update(alert).where(alert.c.status == "acknowledged", alert.c.id == sa.bindparam("row_id")),
        ),
        (
            "contact noted",
            "silent_since",
            _instant,
            sa.update(contact).where(contact.c.id == sa.bindparam("row_id")),
        ),
    ):
        events = sa.select(trail.c.subject, trail.c.details).where(trail.c.action == action).order_by(trail.c.id)
        found = {}
        for event in connection.execute(events):
            number = (event.subject or "").rpartition(" ")[2]
            if number.isdecimal():  # a later event of the same thing holds
                found[int(number)] = (event.details or {}).get(name)
        rows = [{"row_id": number, "value": read(value)} for number, value in found.items() if value is not None]
        if rows:
            connection.execute(change.values({name: sa.bindparam("value")}), rows)


def _instant(text):
    instant = datetime.fromisoformat(text).astimezone(UTC)
    return instant.replace(tzinfo=None) if op.get_bind().dialect.name == "sqlite" else instant


def _utc(instant):
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)


def _json(document):
    return json.dumps(document, separators=(",", ":"))


def _list(keys, token):
    return json.loads(keys.decrypt(token))
