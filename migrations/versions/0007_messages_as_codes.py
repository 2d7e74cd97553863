"""why a text is sent and what became of it are codes with facts

`message.reason` (an English sentence) becomes `message.reasons`, a list of codes; `message.problem` keeps its name and
holds one code. What was written beside that into the two columns gets places of its own: that Twilio had answered a STOP
itself goes to `message.opt_out_type`, an answer to HALT to `message.details`. A sentence that no pattern knows is kept
word for word under the code `as_written`. The words and patterns here are those of the day: never the application's.

The table may be large and different sentences are few: each is read once, and one statement rewrites every row.

Revision ID: 0007
Revises: 0006

"""

import json
import re
from functools import cache

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# Code -> the sentence; where it counts something, for one and for many.
REASONS = {
    "check_in": ("check-in", "check-in of every %(n)s weeks"),
    "weekly_check_in": ("weekly check-in", "weekly check-in of every %(n)s weeks"),
    "monthly_check_in": "the month's check-in",
    "taper_held_by_silence": "no taper while silent",
    "more_often_at_amber_risk": "more often at amber risk",
    "more_often_at_red_risk": "more often at red risk",
    "at_chosen_hour": "at the hour the patient chose",
    "days_before": ("the day before", "%(n)s days before"),
    "hours_before": ("1 hours before the day's first session", "%(n)s hours before the day's first session"),
    "moved_out_of_quiet_hours": "moved out of quiet hours",
    "names_sessions": ("1 session", "%(n)s sessions"),
    "week_ahead": "the week ahead",
    "session_changed": "a session the patient was reminded of has changed",
    "session_missed": "missed a session today",
    "hours_before_meeting": (
        "1 hours before a meeting the patient saved",
        "%(n)s hours before a meeting the patient saved",
    ),
    "morning_after_meeting": "the morning after a meeting the patient saved",
    "encouragement": "weekly encouragement, which the patient asked for",
    "milestone": ("1 days since the date the patient chose", "%(n)s days since the date the patient chose"),
    "answer": "an answer to a text",
    "check_in_wanted": "the patient asked to check in",
    "not_answered_yet": "no answer to the last check-in yet",
    "halt_question": "asks for hunger, anger, loneliness, tiredness after an amber check-in",
    "exercise_step": "a step of an exercise the patient started",
    "exercise_chosen": "the counselor chose an exercise for the patient",
    "consent_question": "asks whether texts are welcome",
    "number_question": "asks whether this is still the patient's number",
    "written_by_counselor": "written by a counselor",
    "demo": "the demo asks at every start",
}
PROBLEMS = {
    "opted_out": "opted out of texts",
    "not_agreed": "has not agreed to texts",
    "discharged": "discharged",
    "number_does_not_work": "the number does not work",
    "paused": "paused",
    "no_texts_now": "no texts to this patient now",
    "too_late": "too late to be of use",
    "quiet_hours": "quiet hours",
    "quiet_hours_too_long": "quiet hours until it is too late to be of use",
    "in_conversation": "in the middle of a conversation",
    "conversation_too_long": "in the middle of a conversation until it is too late to be of use",
    "not_in_plan": "the plan no longer calls for it",
    "check_in_answered": "the check-in was answered",
    "exercise_left": "the exercise was left",
    "exercise_unassigned": "the exercise is no longer assigned",
    "session_changed_again": "the session changed again",
    "session_not_missed": "the session was not missed",
    "slower_pace": "Twilio asks for a slower pace",
    "no_connection": "no connection to Twilio",
    "connection_broke": "the connection broke (%(error)s)",
    "call_failed": "the call failed (%(error)s)",
    "server_error": "Twilio answered %(status)s",
    "answer_unreadable": "Twilio's answer could not be read",
    "answer_without_sid": "Twilio's answer named no message",
    "process_stood_still": "the sending process stood still",
    "process_stopped": "the sending process stopped before the answer",
    "never_reached_carrier": "never reached the carrier; sent again",
    "never_reached_in_time": "never reached the carrier in time",
    "not_settled": "could not be settled: ask the patient whether it arrived",
    # what Twilio's error codes mean
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
NUMBERS = ("n", "status", "code")
AS_WRITTEN = "as_written"
# How the parts of one sentence were joined: 'the day before, and 2 hours before ..., moved out of quiet hours: 1 session'.
JOINTS = re.compile(r"; |: |, and |, (?=moved)")
ANSWERED = "answered by the carrier: "
HALT = "halt: "
FEELINGS = ("hungry", "angry", "lonely", "tired", "none")
LONGEST = 200  # characters of a sentence


def upgrade():
    message = table("reason", "problem_words", "details", "opt_out_type")
    op.execute("ALTER TABLE message RENAME COLUMN problem TO problem_words")
    op.add_column("message", sa.Column("problem", sa.JSON(), nullable=True))
    op.add_column("message", sa.Column("reasons", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("message", sa.Column("opt_out_type", sa.String(20), nullable=True))
    for feeling in FEELINGS:
        op.execute(
            message.update()
            .where(message.c.reason == HALT + feeling)
            .values(details={"feeling": feeling}, reason="")
        )
    op.execute(
        message.update()
        .where(message.c.problem_words.startswith(ANSWERED))
        .values(
            opt_out_type=sa.func.substr(message.c.problem_words, len(ANSWERED) + 1, 20),
            problem_words=None,
        )
    )
    rewrite("reason", "reasons", lambda said: json.dumps(reasons(said)), skipped="")
    rewrite("problem_words", "problem", lambda said: json.dumps(problem(said)))
    op.drop_column("message", "reason")
    op.drop_column("message", "problem_words")


def downgrade():
    message = table("reason", "problem_words", "details", "opt_out_type")
    op.add_column("message", sa.Column("reason", sa.String(LONGEST), nullable=False, server_default=""))
    op.add_column("message", sa.Column("problem_words", sa.String(LONGEST), nullable=True))
    rewrite("reasons", "reason", lambda stored: "; ".join(map(words, json.loads(stored)))[:LONGEST], skipped="[]")
    rewrite("problem", "problem_words", lambda stored: words(json.loads(stored))[:LONGEST])
    op.execute(
        message.update()
        .where(message.c.opt_out_type.is_not(None))
        .values(problem_words=sa.literal(ANSWERED).concat(message.c.opt_out_type))
    )
    for feeling in FEELINGS:
        op.execute(
            message.update()
            .where(sa.cast(message.c.details, sa.Text) == json.dumps({"feeling": feeling}))
            .values(reason=HALT + feeling, details=sa.null())
        )
    for column in ("reasons", "problem", "opt_out_type"):
        op.drop_column("message", column)
    op.execute("ALTER TABLE message RENAME COLUMN problem_words TO problem")


def table(*columns):
    types = {"details": sa.JSON, "reasons": sa.JSON, "problem": sa.JSON}
    return sa.table("message", *(sa.column(name, types.get(name, sa.String)()) for name in columns))


def rewrite(old, new, convert, skipped=None):
    """Fills the column `new` by what stands in `old`: each different value is converted once."""
    message = table(old, new)
    stored = sa.cast(message.c[old], sa.Text)
    bind = op.get_bind()
    different = sa.select(stored).distinct().where(message.c[old].is_not(None))
    found = [value for (value,) in bind.execute(different) if value not in (skipped, "null")]
    if not found:
        return
    converted = op.create_table(
        "message_rewritten",
        sa.Column("old", sa.Text(), primary_key=True),
        sa.Column("new", sa.Text(), nullable=False),
        prefixes=["TEMPORARY"],
    )
    bind.execute(converted.insert(), [{"old": value, "new": convert(value)} for value in found])
    value = converted.c.new
    if isinstance(message.c[new].type, sa.JSON) and bind.dialect.name == "postgresql":
        value = sa.cast(value, sa.JSON)
    said = sa.select(value).where(converted.c.old == stored).correlate(message).scalar_subquery()
    bind.execute(message.update().where(stored.in_(sa.select(converted.c.old))).values({new: said}))
    op.drop_table("message_rewritten")


def reasons(said):
    found = [read(part, REASONS) for part in JOINTS.split(said)]
    return found if all(found) else [as_written(said)]


def problem(said):
    return read(said, PROBLEMS) or as_written(said)


def as_written(said):
    return {"code": AS_WRITTEN, "facts": {"text": said}}


def read(said, sentences):
    """Code and facts of a sentence, None for one nobody knows."""
    for code, facts, pattern in patterns(tuple(sentences)):
        if found := pattern.fullmatch(said):
            given = {name: int(value) if name in NUMBERS else value for name, value in found.groupdict().items()}
            return {"code": code, "facts": facts | given}
    return None


@cache
def patterns(codes):
    known = REASONS if codes == tuple(REASONS) else PROBLEMS
    found = []
    for code in codes:
        said = known[code]
        counts = isinstance(said, tuple)
        for form, facts in zip(said, ({"n": 1}, {}), strict=True) if counts else ((said, {}),):
            found.append((code, facts, pattern_of(form)))
    return found


def pattern_of(sentence):
    parts = re.split(r"%\((\w+)\)s", sentence)
    parts[::2] = [re.escape(part) for part in parts[::2]]
    parts[1::2] = [rf"(?P<{name}>{'[0-9]+' if name in NUMBERS else '.+'})" for name in parts[1::2]]
    return re.compile("".join(parts), re.DOTALL)


def words(stored):
    code, facts = stored["code"], stored["facts"]
    if code == AS_WRITTEN:
        return facts["text"]
    said = {**PROBLEMS, **REASONS}[code]
    if isinstance(said, tuple):
        said = said[0] if facts["n"] == 1 else said[1]
    return said % facts
