"""Commands: one word for what a person wants to know or do. MENU lists them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from companion.care.check_ins.check_ins import ask_check_in
from companion.care.conversation.coming import ASK_REASON_FOR, note_late
from companion.care.conversation.exercises import start_exercise
from companion.care.conversation.pauses import LONGEST_PAUSE, pause_for
from companion.care.conversation.questions import set_language
from companion.care.conversation.turn import Turn
from companion.care.meetings.saved import next_meetings
from companion.care.sessions.attendance import record_reply
from companion.care.sessions.schedule import last_reminded, patient_schedule
from companion.rules.exercises.runs import RunOccasion
from companion.rules.reading.commands import Command, CommandName, read_command
from companion.rules.reading.expecting import Expecting
from companion.rules.reading.handled import HandledAs
from companion.rules.sessions.attendance import SessionReply
from companion.rules.sessions.recurrence import Session

NEXT_SHOWN = 3


def handle_command(turn: Turn) -> HandledAs | None:
    command = read_command(turn.text, turn.patient.language)
    if command is None:
        return None
    COMMAND_HANDLERS[command.name](turn, command)
    return HandledAs.command


def _menu(turn: Turn, _command: Command) -> None:
    turn.say("menu")


def _next(turn: Turn, _command: Command) -> None:
    turn.say("next", {"sessions": shown(coming_sessions(turn, days=60)[:NEXT_SHOWN], turn)})


def _week(turn: Turn, _command: Command) -> None:
    turn.say("week", {"sessions": shown(coming_sessions(turn, days=7), turn)})


def _cope(turn: Turn, _command: Command) -> None:
    start_exercise(turn, RunOccasion.asked)


def _meet(turn: Turn, _command: Command) -> None:
    turn.say("meet", {"meetings": next_meetings(turn.patient, turn.now)})


def _check(turn: Turn, _command: Command) -> None:
    ask_check_in(turn.patient, "pulse", turn.now, by=turn.message.id)


def _late(turn: Turn, _command: Command) -> None:
    late(turn, None)


def late(turn: Turn, minutes: int | None) -> None:
    """For the session of today that is nearest; `minutes`: how late, where they said it."""
    today = turn.patient.today(turn.now)
    coming = [
        session
        for session in coming_sessions(turn, days=1, since=turn.now - timedelta(hours=1))
        if session.start.astimezone(turn.patient.zone).date() == today
    ]
    if not coming:
        turn.say("late.none")
        return
    note_late(turn, coming[0], minutes)


def _confirm(turn: Turn, _command: Command) -> None:
    sessions = asked_about(turn)
    if not sessions:
        turn.say("confirm.none")
        return
    for session in sessions:
        record_reply(turn.patient, session, SessionReply.confirmed, turn.now, message_id=turn.message.id)
    turn.say("confirmed", {"start": _local(sessions[0].start, turn)})


def _cannot_come(turn: Turn, _command: Command) -> None:
    sessions = asked_about(turn)
    if not sessions:
        turn.say("cannot_come.none")
        return
    for session in sessions:
        record_reply(turn.patient, session, SessionReply.cannot_come, turn.now, message_id=turn.message.id)
    turn.expect(Expecting.cannot_come, until=ASK_REASON_FOR, live=True, occurrence=sessions[0].occurrence_id)
    turn.say("cannot_come.why")


def _pause(turn: Turn, command: Command) -> None:
    if command.days is None:
        turn.expect(Expecting.pause)
        turn.say("pause.ask", {"days": LONGEST_PAUSE})
    elif command.days > LONGEST_PAUSE:
        turn.say("pause.too_long", {"days": LONGEST_PAUSE})
    else:
        pause_for(turn, command.days)


def _lang(turn: Turn, command: Command) -> None:
    if command.language is None:
        turn.expect(Expecting.language)
        turn.say("language.ask")
    else:
        set_language(turn, command.language)


COMMAND_HANDLERS: dict[CommandName, Callable[[Turn, Command], None]] = {
    CommandName.menu: _menu,
    CommandName.next: _next,
    CommandName.week: _week,
    CommandName.cope: _cope,
    CommandName.meet: _meet,
    CommandName.check: _check,
    CommandName.late: _late,
    CommandName.confirm: _confirm,
    CommandName.cannot_come: _cannot_come,
    CommandName.pause: _pause,
    CommandName.lang: _lang,
}


def asked_about(turn: Turn) -> list[Session]:
    """The sessions of the last reminder that are still to come; without one, those on the day of the next session."""
    coming = coming_sessions(turn, days=30)
    reminded = last_reminded(turn.patient, turn.now)
    of_reminder = [session for session in coming if session.occurrence_id in reminded]
    if of_reminder:
        return of_reminder
    first = coming[0].start.astimezone(turn.patient.zone).date() if coming else None
    return [session for session in coming if session.start.astimezone(turn.patient.zone).date() == first]


def coming_sessions(turn: Turn, days: int, since: datetime | None = None) -> list[Session]:
    start = since or turn.now
    sessions = patient_schedule(turn.patient, start, turn.now + timedelta(days=days))
    return [session for session in sessions if not session.cancelled and session.start >= start]


def shown(sessions: list[Session], turn: Turn) -> list[dict[str, object]]:
    return [{"start": _local(session.start, turn), "minutes": session.minutes} for session in sessions]


def _local(instant: datetime, turn: Turn) -> str:
    return instant.astimezone(turn.patient.zone).strftime("%Y-%m-%dT%H:%M")
