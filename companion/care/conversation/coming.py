"""The last thing we said counts: a text that answers a reminder says first of all whether the person comes."""

from __future__ import annotations

from datetime import date, timedelta

from companion.care.conversation.pleas import answer_plea
from companion.care.conversation.sent import SentText
from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import alert_to_grave_words, ask_to_read
from companion.care.sessions.attendance import record_reason, record_reply, reply_of
from companion.care.sessions.schedule import patient_schedule
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.danger.hearing import Answering
from companion.rules.patients.states import Texting
from companion.rules.reading.coming import Answer, Coming, days_named, is_practical, read_coming
from companion.rules.reading.commands import read_command
from companion.rules.reading.consent import OptKind, read_by_rule
from companion.rules.reading.expecting import Expecting
from companion.rules.reading.handled import HandledAs
from companion.rules.reasons import WallClock
from companion.rules.sessions.attendance import CannotComeReason, SessionReply
from companion.rules.sessions.recurrence import Session
from companion.rules.texts.kinds import MessageKind
from companion.wording.texts import SUBJECTS

REMINDERS = frozenset({MessageKind.session_reminder, MessageKind.session_change, MessageKind.week_digest})
# What we answer while the talk is still about the same session.
STILL_ABOUT_IT = frozenset(
    {
        "confirmed",
        "cannot_come.why",
        "cannot_come.thanks",
        "cannot_come.struggling",
        "cannot_come.heavy",
        "late.noted",
        "who_we_are",
        *SUBJECTS["kept"],
    }
)
ANSWERS_FOR = timedelta(days=4)  # a reminder of three days before is answered until the session
BEGUN_FOR = timedelta(hours=1)  # somebody late writes when it has begun
ASK_REASON_FOR = timedelta(hours=12)
LONGEST_WORD_FOR_US = 5  # words
COUNSELOR_FOR = timedelta(hours=24)  # how long a counselor's words are what a text answers


def what_it_answers(turn: Turn) -> Answering:
    """What the text answers, as far as it changes how danger is listened for."""
    last = turn.sent[0] if turn.sent else None
    if last is not None and last.kind == MessageKind.personal and last.at > turn.now - COUNSELOR_FOR:
        return Answering.counselor
    if _is_a_word_for_us(turn):
        return Answering.known
    if _reminder(turn) is not None and (read_coming(turn.text) is not None or is_practical(turn.text)):
        return Answering.known
    return Answering.reminder if _reminder(turn) is not None else Answering.nothing


def _is_a_word_for_us(turn: Turn) -> bool:
    """STOP, HELP, MENU and their like, with no room for more than that."""
    if len(turn.text.split()) > LONGEST_WORD_FOR_US:
        return False
    word = read_by_rule(turn.text)
    if word is not None and (word.certain or word.kind is OptKind.half_heard):
        return True
    return read_command(turn.text, turn.patient.language) is not None


def answer_reminder(turn: Turn) -> HandledAs | None:
    """Yes, no and late in own words, recorded as C, R and LATE are. What says more is read by a person too."""
    if turn.patient.texting == Texting.opted_out or read_command(turn.text, turn.patient.language) is not None:
        return None
    coming, reminder = read_coming(turn.text), _reminder(turn)
    if coming is None or reminder is None:
        return None
    sessions = _meant(turn, reminder)
    if not sessions or not _says_something_new(turn, coming, sessions):
        return None
    if coming.answer is Answer.coming:
        _comes(turn, sessions)
    elif coming.answer is Answer.late:
        note_late(turn, sessions[0], coming.minutes)
    else:
        does_not_come(turn, sessions, coming.why)
    _read_by_a_person_too(turn, coming)
    return HandledAs.answer


def sessions_asked_about(turn: Turn) -> list[Session]:
    """The sessions of the last reminder that still lie ahead; [] where none does, or where no reminder came last."""
    reminder = _reminder(turn)
    return _ahead(turn, reminder) if reminder is not None else []


def note_late(turn: Turn, session: Session, minutes: int | None) -> None:
    """Staff hear of it once a session, and again when it takes longer."""
    when = WallClock.of(session.start, turn.patient.zone)
    turn.message.to_read = True
    turn.alert(
        AlertKind.cannot_come,
        AlertReason.late(when=when) if minutes is None else AlertReason.late_by(when=when, n=minutes),
        f"late:{session.occurrence_id}:{turn.patient.id}:{minutes or 0}",
    )
    turn.say("late.noted")


def does_not_come(turn: Turn, sessions: list[Session], why: CannotComeReason | None) -> None:
    """As R is answered, and with the reason where they gave it."""
    for session in sessions:
        record_reply(turn.patient, session, SessionReply.cannot_come, turn.now, message_id=turn.message.id)
    if why is None:
        turn.expect(Expecting.cannot_come, until=ASK_REASON_FOR, live=True, occurrence=sessions[0].occurrence_id)
        turn.say("cannot_come.why")
        return
    for session in sessions:
        record_reason(turn.patient, session, why, turn.now)
    if turn.expecting == Expecting.cannot_come:
        turn.expect_nothing()
    turn.say("cannot_come.heavy" if why == CannotComeReason.struggling else "cannot_come.thanks")


def _comes(turn: Turn, sessions: list[Session]) -> None:
    for session in sessions:
        record_reply(turn.patient, session, SessionReply.confirmed, turn.now, message_id=turn.message.id)
    if turn.expecting == Expecting.cannot_come:
        turn.expect_nothing()
    turn.say("confirmed", {"start": WallClock.of(sessions[0].start, turn.patient.zone)})


def _read_by_a_person_too(turn: Turn, coming: Coming) -> None:
    """A slip told by the way, or words that may mean danger, have tasks of their own and no second answer."""
    if answer_plea(turn, aloud=False) is not None or alert_to_grave_words(turn) or not coming.says_more:
        return
    if coming.answer is Answer.coming:
        ask_to_read(turn)
    else:
        turn.message.to_read = True  # the task that it opened leads to it


def _reminder(turn: Turn) -> SentText | None:
    """The reminder that the text may answer: the last text that left, or the last before what we answered since."""
    if turn.expecting not in (Expecting.nothing, Expecting.cannot_come) and not _came_last(turn):
        return None
    for text in turn.sent:
        if text.kind in REMINDERS:
            return text if text.at > turn.now - ANSWERS_FOR else None
        if text.wording not in STILL_ABOUT_IT:
            return None
    return None


def _came_last(turn: Turn) -> bool:
    """Whether a reminder left after the question that is open was asked."""
    return bool(turn.sent) and turn.sent[0].kind in REMINDERS and turn.sent[0].at > turn.conversation.changed_at


def _ahead(turn: Turn, reminder: SentText) -> list[Session]:
    start = turn.now - BEGUN_FOR
    coming = patient_schedule(turn.patient, start, turn.now + timedelta(days=30))
    return [
        session
        for session in coming
        if not session.cancelled and session.start >= start and session.occurrence_id in reminder.about
    ]


def _meant(turn: Turn, reminder: SentText) -> list[Session]:
    """Those of the days that the text names, if it names any; of a week's digest else only the next day."""
    sessions = _ahead(turn, reminder)
    if not sessions:
        return []
    days = days_named(turn.text, turn.patient.today(turn.now))
    if days:
        return [session for session in sessions if _day(turn, session) in days]
    if reminder.kind == MessageKind.week_digest:
        return [session for session in sessions if _day(turn, session) == _day(turn, sessions[0])]
    return sessions


def _day(turn: Turn, session: Session) -> date:
    return session.start.astimezone(turn.patient.zone).date()


def _says_something_new(turn: Turn, coming: Coming, sessions: list[Session]) -> bool:
    """'OK, thanks' after 'Great, see you' is only politeness; what a question of ours asks is read as its answer."""
    if turn.sent[0].kind in REMINDERS:
        return True
    if turn.expecting == Expecting.cannot_come and coming.answer is Answer.not_coming:
        return False
    replies = {reply_of(turn.patient, session) for session in sessions}
    if coming.answer is Answer.coming:
        return replies != {SessionReply.confirmed} and (
            len(turn.text.split()) > 1 or replies != {SessionReply.cannot_come}
        )
    return coming.answer is Answer.late or replies != {SessionReply.cannot_come}
