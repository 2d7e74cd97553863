"""Reads the text as an answer to what was asked last."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, time

from companion.care.check_ins.check_ins import find_check_in
from companion.care.conversation.answers import take_answers
from companion.care.conversation.exercises import answer_in_exercise, offer_answered
from companion.care.conversation.pauses import LONGEST_PAUSE, pause_for
from companion.care.conversation.pleas import answer_plea
from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import alert_to_grave_words
from companion.care.exercises import remember_feeling
from companion.care.meetings.saved import log_meeting
from companion.care.patients.consent import decline, opt_in
from companion.care.patients.numbers import confirm_number, deny_number
from companion.care.patients.patients import choose_check_in_time
from companion.care.sessions.attendance import record_reason
from companion.care.sessions.schedule import session_of
from companion.care.telling.planning import plan_texts
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import TextReason
from companion.rules.check_ins.status import UNANSWERED
from companion.rules.danger.hearing import Answering, Urgency
from companion.rules.patients.consent import ConsentMethod
from companion.rules.reading.choices import WHY, read_choice
from companion.rules.reading.coming import read_went, read_why_not
from companion.rules.reading.expecting import Expecting
from companion.rules.reading.halt import HaltFeeling
from companion.rules.reading.handled import HandledAs
from companion.rules.sessions.attendance import CannotComeReason
from companion.rules.texts.kinds import MessageKind

REASONS = dict(enumerate(CannotComeReason, start=1))
FEELINGS = {
    1: HaltFeeling.hungry,
    2: HaltFeeling.angry,
    3: HaltFeeling.lonely,
    4: HaltFeeling.tired,
    0: HaltFeeling.none,
}
LANGUAGES = {1: "en", 2: "es"}
FEELING_WORDS = {
    1: ("hungry", "hambre"),
    2: ("angry", "mad", "enojo", "enojado", "enojada"),
    3: ("lonely", "alone", "soledad", "solo", "sola"),
    4: ("tired", "exhausted", "cansancio", "cansado", "cansada"),
    0: ("none", "none of these", "no", "nada", "ninguno", "nada de eso"),
}
LANGUAGE_WORDS = {1: ("english", "ingles"), 2: ("spanish", "espanol")}
ONLY_A_REASON = 4  # words; more is read by a person too


def answer_open_question(turn: Turn) -> HandledAs | None:
    """None when no question is open, or when the text does not answer it."""
    answer = ANSWERS.get(turn.expecting)
    if answer is None or not answer(turn):
        return None
    return HandledAs.answer


def _answers_a_counselor(turn: Turn) -> bool:
    """Whether a text answers what somebody on the staff asked since; several numbers still answer the check-in."""
    asked_since = bool(turn.sent) and turn.sent[0].at > turn.conversation.changed_at
    return turn.answering is Answering.counselor and asked_since and len(re.findall(r"\d", turn.text)) < 2


def _check_in(turn: Turn) -> bool:
    check_in = find_check_in(turn.details["check_in_id"], turn.patient)
    if check_in is None or check_in.status not in UNANSWERED or _answers_a_counselor(turn):
        return False
    return take_answers(turn, check_in, late=False)


def _cannot_come(turn: Turn) -> bool:
    choice = read_choice(turn.text, REASONS, turn.patient.language, WHY)
    reason = REASONS[choice] if choice is not None else read_why_not(turn.text)
    if reason is None or (choice is None and "?" in turn.text):
        return False
    if choice is None and len(turn.text.split()) > ONLY_A_REASON:
        turn.message.to_read = True  # the task that 'cannot come' opened leads to it
    session = session_of(turn.details["occurrence"], turn.patient, turn.now)
    if session is not None:
        record_reason(turn.patient, session, reason, turn.now)
    turn.expect_nothing()
    if reason == CannotComeReason.struggling:
        turn.say("cannot_come.struggling" if choice is not None else "cannot_come.heavy")
    else:
        turn.say("cannot_come.thanks")
    if choice is None:
        alert_to_grave_words(turn)
    return True


def _halt(turn: Turn) -> bool:
    choice = read_choice(turn.text, FEELINGS, turn.patient.language, FEELING_WORDS)
    if choice is None:
        return False
    turn.expect_nothing()
    turn.say(f"halt.{FEELINGS[choice]}")
    remember_feeling(turn.message, FEELINGS[choice])
    return True


def _language(turn: Turn) -> bool:
    choice = read_choice(turn.text, LANGUAGES, turn.patient.language, LANGUAGE_WORDS)
    if choice is None:
        return False
    set_language(turn, LANGUAGES[choice])
    return True


def set_language(turn: Turn, language: str) -> None:
    """Texts are in that language from now on: waiting ones are rendered again at once."""
    turn.patient.language = language
    plan_texts([turn.patient], turn.now)
    turn.expect_nothing()
    turn.say("language.set")


def _pause(turn: Turn) -> bool:
    days = read_choice(turn.text, range(1, LONGEST_PAUSE + 1), turn.patient.language)
    if days is None:
        return False
    pause_for(turn, days)
    return True


def _check_in_hour(turn: Turn) -> bool:
    choice = read_choice(turn.text, (0, 1), turn.patient.language)
    if choice is None:
        return False
    at = time.fromisoformat(turn.details["at"])
    turn.expect_nothing()
    if choice == 1:
        choose_check_in_time(turn.patient, at, turn.now)
        turn.say("hour.set", {"at_time": f"{at:%H:%M}"})
    else:
        turn.say("hour.unchanged")
    return True


def _consent(turn: Turn) -> bool:
    choice = read_choice(turn.text, (0, 1), turn.patient.language)
    if choice is None:
        return False
    turn.expect_nothing()
    if choice == 1:
        opt_in(turn.patient, ConsentMethod.text, turn.now, message_id=turn.message.id, number=turn.number)
        turn.say("consent.confirmed")
    else:
        turn.say("consent.declined")
        decline(turn.patient, turn.now, message_id=turn.message.id, number=turn.number)
    return True


def _verify(turn: Turn) -> bool:
    choice = read_choice(turn.text, (0, 1), turn.patient.language)
    if choice is None:
        return False
    turn.expect_nothing()
    if choice == 1:
        confirm_number(turn.patient, turn.now)
        turn.say("number.verified")
    else:
        # The last text to this phone: sent although the number gets no more texts.
        turn.say("number.wrong", kind=MessageKind.opt_out_confirmation)
        deny_number(turn.patient, turn.now, message_id=turn.message.id)
    return True


def _meeting(turn: Turn) -> bool:
    choice = read_choice(turn.text, (0, 1), turn.patient.language)
    went = choice == 1 if choice is not None else read_went(turn.text)
    if went is None or turn.hearing.urgency >= Urgency.hour:
        return False
    started = datetime.fromisoformat(turn.details["start"]).replace(tzinfo=turn.patient.zone)
    log_meeting(turn.patient, turn.details["meeting_id"], started, went=went, now=turn.now)
    turn.expect_nothing()
    # 'Didn't go, got high instead': the slip has a task of its own, and more than a few words are read.
    if answer_plea(turn, aloud=False) is None and not alert_to_grave_words(turn) and choice is None:
        turn.message.to_read = len(turn.text.split()) > ONLY_A_REASON
    turn.say("meeting.went" if went else "meeting.did_not_go")
    return True


def _check_back(turn: Turn) -> bool:
    choice = read_choice(turn.text, (1, 2), turn.patient.language)
    if choice is None:
        return False
    turn.expect_nothing()
    if choice == 1:
        turn.say("after_cry.through", kind=MessageKind.crisis)
    else:
        turn.message.to_read = True
        turn.alert(AlertKind.wants_call, TextReason.wants_call_back())
        turn.say("call_back", kind=MessageKind.crisis)
    return True


ANSWERS: dict[Expecting, Callable[[Turn], bool]] = {
    Expecting.check_in: _check_in,
    Expecting.cannot_come: _cannot_come,
    Expecting.halt: _halt,
    Expecting.language: _language,
    Expecting.pause: _pause,
    Expecting.check_in_hour: _check_in_hour,
    Expecting.consent: _consent,
    Expecting.verify: _verify,
    Expecting.meeting: _meeting,
    Expecting.offer: offer_answered,
    Expecting.exercise: answer_in_exercise,
    Expecting.check_back: _check_back,
}
