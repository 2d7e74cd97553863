"""What somebody wants of us in their own words: answered from what is known, or a task for a person."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from companion.care.alerts.cover import supervisor_id
from companion.care.conversation.coming import does_not_come
from companion.care.conversation.commands import (
    COMMAND_HANDLERS,
    NEXT_SHOWN,
    asked_about,
    coming_sessions,
    late,
    shown,
)
from companion.care.conversation.leftovers import repeat_the_question
from companion.care.conversation.readers import who_reads_when
from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import alert_to_grave_words, task_for
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.danger.hearing import Urgency
from companion.rules.folding import fold
from companion.rules.patients.states import Texting
from companion.rules.reading.coming import days_named, read_coming, read_why_not
from companion.rules.reading.commands import Command, CommandName
from companion.rules.reading.expecting import Expecting
from companion.rules.reading.good_news import read_good_news
from companion.rules.reading.handled import HandledAs
from companion.rules.reading.moments import read_days, read_hour, read_moment
from companion.rules.reading.pleas import Plea, find_plea
from companion.rules.reading.wishes import Wish, read_wish
from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import Session

AFTER_WINDOW = timedelta(hours=1)  # 'after 3' is called by 4
ONLY_THE_WISH = 8  # words; a longer text may hold more, and a person reads it too


def answer_wish(turn: Turn) -> HandledAs | None:
    """Who is not sure leaves the text to a person. What was asked before stays open and is asked once more."""
    if turn.patient.texting != Texting.consented or turn.expecting in (Expecting.consent, Expecting.verify):
        return None
    wish = read_wish(turn.text)
    if wish is None or not _may_answer(turn, wish) or not ANSWERS[wish](turn):
        return _answer_good_news(turn) if wish is None else None
    if wish is Wish.naloxone and _NOW.search(fold(turn.text)):
        alert_to_grave_words(turn)  # why they need it may be more urgent than where to get it
    if wish in BY_A_PERSON or (wish not in FIXED and len(turn.text.split()) > ONLY_THE_WISH):
        turn.message.to_read = True
    if wish is not Wish.check_in and turn.expecting not in (Expecting.nothing, *ASKED_BY_A_WISH):
        repeat_the_question(turn)
    return HandledAs.wish


def _may_answer(turn: Turn, wish: Wish) -> bool:
    """Not where a person is needed sooner: a slip, a call, words that may mean danger."""
    plea = find_plea(turn.text)
    if plea is Plea.slip or (plea is Plea.call and wish is not Wish.call and not _names_another(turn, wish)):
        return False
    if wish is Wish.naloxone:
        return turn.hearing.urgency < Urgency.cry
    return task_for(turn.hearing, turn.text)[0] is AlertKind.message


def _names_another(turn: Turn, wish: Wish) -> bool:
    """'Can I talk to somebody else' is no wish for a call by the same person."""
    return wish is Wish.other_counselor and _ANOTHER.search(fold(turn.text)) is not None


def _answer_good_news(turn: Turn) -> HandledAs | None:
    news = read_good_news(turn.text)
    if news is None or turn.hearing.urgency > Urgency.none or find_plea(turn.text) is not None:
        return None
    turn.message.to_read = True  # nobody has to hurry, but a counselor will want to say so too
    turn.say("good_news", {"days": news.days})
    return HandledAs.wish


def _sessions(turn: Turn) -> bool:
    today = turn.patient.today(turn.now)
    days = days_named(turn.text, today)
    if not days:
        name = CommandName.week if _THIS_WEEK.search(fold(turn.text)) else CommandName.next
        COMMAND_HANDLERS[name](turn, Command(name))
        return True
    found = [session for session in coming_sessions(turn, days=8) if _day(session, turn) in days]
    if found:
        turn.say("next", {"sessions": shown(found[:NEXT_SHOWN], turn)})
    else:
        turn.say("day.none", {"until": min(days).isoformat()})
    return True


def _where(turn: Turn) -> bool:
    coming = coming_sessions(turn, days=7)
    own = turn.clinic.wording.get(turn.patient.language, {})
    # A clinic that worded the one without a time means it for all.
    timed = coming and ("about.where@start" in own or "about.where" not in own)
    turn.say("about.where", {"start": shown(coming[:1], turn)[0]["start"]} if timed else {})
    return True


def _late(turn: Turn) -> bool:
    coming = read_coming(turn.text)
    late(turn, coming.minutes if coming is not None else None)
    return True


def _cannot_come(turn: Turn) -> bool:
    days = days_named(turn.text, turn.patient.today(turn.now))
    meant = [session for session in coming_sessions(turn, days=8) if _day(session, turn) in days]
    sessions = meant if days else asked_about(turn)
    if not sessions:
        return False
    does_not_come(turn, sessions, read_why_not(turn.text))
    return True


def _move(turn: Turn) -> bool:
    days = days_named(turn.text, turn.patient.today(turn.now))
    coming = coming_sessions(turn, days=30)
    named = [session for session in coming if _day(session, turn) in days]
    meant = next(iter(named or coming), None)
    if meant is None:
        turn.alert(AlertKind.wish, AlertReason.wants_another_time())
    else:
        turn.alert(AlertKind.wish, AlertReason.wants_to_move(when=WallClock.of(meant.start, turn.patient.zone)))
    turn.say("move.noted")
    return True


def _check_in(turn: Turn) -> bool:
    if turn.expecting == Expecting.check_in:
        repeat_the_question(turn)
    else:
        COMMAND_HANDLERS[CommandName.check](turn, Command(CommandName.check))
    return True


def _hour(turn: Turn) -> bool:
    """An hour that texts may come at is set after one digit; anything else is for a person to arrange."""
    hour = read_hour(turn.text)
    quiet = turn.clinic.quiet
    at = hour.within(quiet.opens, quiet.closes) if hour is not None and not _NOT_THEN.search(fold(turn.text)) else None
    if at is None:
        turn.alert(AlertKind.wish, AlertReason.wants_another_hour())
        turn.say("hour.noted")
    else:
        turn.expect(Expecting.check_in_hour, at=f"{at:%H:%M}")
        turn.say("hour.ask", {"at_time": f"{at:%H:%M}"})
    return True


def _pause(turn: Turn) -> bool:
    days = read_days(turn.text, turn.patient.today(turn.now))
    COMMAND_HANDLERS[CommandName.pause](turn, Command(CommandName.pause, days=days))
    return True


def _language(turn: Turn) -> bool:
    """The one that they name; asked where they name both, none, or the one they get already."""
    named = {language for language, words in _LANGUAGES.items() if words.search(fold(turn.text))}
    wanted = named.pop() if len(named) == 1 else None
    if wanted is not None and _NOT_IN.search(fold(turn.text)):
        wanted = next(language for language in _LANGUAGES if language != wanted)
    if wanted == turn.patient.language:
        wanted = None
    COMMAND_HANDLERS[CommandName.lang](turn, Command(CommandName.lang, language=wanted))
    return True


def _call(turn: Turn) -> bool:
    """At the time they name; without one it is a plea for a call, which is answered after this."""
    found = read_moment(turn.text, turn.now, turn.patient.zone)
    if found is None:
        return False
    at, after = found
    when = WallClock.of(at, turn.patient.zone)
    reason = AlertReason.wants_call_after(when=when) if after else AlertReason.wants_call_at(when=when)
    turn.alert(AlertKind.wants_call, reason, due_at=at + AFTER_WINDOW if after else at)
    turn.say("call_back.at", {"start": when})
    return True


def _other_counselor(turn: Turn) -> bool:
    """A task for a supervisor: whoever they are unhappy with does not get it."""
    turn.alert(AlertKind.wish, AlertReason.wants_other_counselor(), owner_id=supervisor_id(turn.clinic.id))
    turn.say("other_counselor.noted")
    return True


def _who(turn: Turn) -> bool:
    turn.say("who_we_are", {"phone_voice": turn.clinic.voice_number})
    return True


def _reader(turn: Turn) -> bool:
    turn.say("about.reader", who_reads_when(turn))
    return True


def _reach(turn: Turn) -> bool:
    clinic = turn.clinic
    hours = {"opens_time": f"{clinic.office_opens:%H:%M}", "closes_time": f"{clinic.office_closes:%H:%M}"}
    turn.say("about.reach", hours)
    return True


def _fixed(wording: str) -> Callable[[Turn], bool]:
    def say_it(turn: Turn) -> bool:
        turn.say(wording)
        return True

    return say_it


def _day(session: Session, turn: Turn) -> object:
    return session.start.astimezone(turn.patient.zone).date()


_NOW = re.compile(
    r"\b(?:now|right away|asap|hurry|blue|breath\w*|wake|ahora|ahorita|rapido|azul|respira\w*|despiert\w*)\b"
)
_ANOTHER = re.compile(
    r"\b(?:other|another|different|else|new|switch|change|otr[oa]s?|alguien mas|que no sea|nuev[oa]"
    r"|cambi\w+|distint[oa])\b"
)
_THIS_WEEK = re.compile(r"\b(?:week|semana)\b")
_LANGUAGES = {
    "en": re.compile(r"\b(?:english|ingles)\b"),
    "es": re.compile(r"\b(?:spanish|espanol|castellano)\b"),
}
_NOT_IN = re.compile(
    r"\b(?:not?|dont|don't|cant|can't|cannot|why|por que|ya no|stop)\b (?:\w+ ){0,5}?"
    r"(?:english|ingles|spanish|espanol)\b"
)
_NOT_THEN = re.compile(r"\b(?:dont|don't|do not|not at|no me (?:escriba|escriban|manden|mande))\b")
# What is no change and asks for nothing: nobody has to read it as well.
FIXED = frozenset(
    {Wish.sessions, Wish.where, Wish.naloxone, Wish.who, Wish.cost, Wish.reader, Wish.numbers, Wish.reach}
)
BY_A_PERSON = frozenset({Wish.move, Wish.call})
ASKED_BY_A_WISH = (Expecting.check_in_hour, Expecting.pause, Expecting.language, Expecting.cannot_come)
ANSWERS: dict[Wish, Callable[[Turn], bool]] = {
    Wish.sessions: _sessions,
    Wish.where: _where,
    Wish.late: _late,
    Wish.cannot_come: _cannot_come,
    Wish.move: _move,
    Wish.check_in: _check_in,
    Wish.hour: _hour,
    Wish.pause: _pause,
    Wish.language: _language,
    Wish.call: _call,
    Wish.other_counselor: _other_counselor,
    Wish.naloxone: _fixed("about.naloxone"),
    Wish.who: _who,
    Wish.cost: _fixed("about.cost"),
    Wish.reader: _reader,
    Wish.numbers: _fixed("about.numbers"),
    Wish.reach: _reach,
}
