"""Budgets before meaning: every text is counted first, and what passes a ceiling is kept and read, but not answered."""

from __future__ import annotations

from datetime import datetime

from companion.care.alerts.lifecycle import raise_alert
from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import alert_to_grave_words
from companion.care.budgets import purse_of_phone
from companion.database import phone_hash
from companion.models import Message
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason, TextReason
from companion.rules.reading.handled import HandledAs
from companion.rules.texts.budgets import Budget, Verdict


def count_text(turn: Turn) -> None:
    """Before anything is made of the text. What comes of it is for `stop_loops`, after what is always heard."""
    turn.counted = turn.purse.spend_text(turn.message.body)


def stop_loops(turn: Turn) -> HandledAs | None:
    """Machines answer machines for ever. The text that reaches the ceiling is answered once more, with a reason."""
    if turn.counted == Verdict.within:
        return None
    hold_back(turn)
    alert_to_grave_words(turn)
    if turn.counted == Verdict.last and turn.purse.spend(Budget.told) != Verdict.beyond:
        turn.expect_nothing()
        turn.say("loop.limit")
    return HandledAs.loop


def may_answer(turn: Turn, budget: Budget) -> bool:
    """Whether one more such answer is within its budget. Staff hear of it where it is not."""
    if turn.purse.spend(budget) != Verdict.beyond:
        return True
    hold_back(turn)
    return False


def hold_back(turn: Turn) -> None:
    """Kept for a person, with one task however many texts pass however many ceilings."""
    turn.message.to_read = True
    turn.alert(AlertKind.too_many_texts, AlertReason.too_many_texts(), joins=True)


def stranger_is_within_budget(message: Message, now: datetime) -> bool:
    """Counts a text of a number nobody knows. What passes the ceiling raises one task, not one each."""
    phone = message.phone or ""
    if purse_of_phone(message.clinic_id, phone, now).spend_text(message.body) != Verdict.beyond:
        return True
    raise_alert(
        message.clinic_id,
        AlertKind.too_many_texts,
        [AlertReason.too_many_texts(), AlertReason.unknown_number(what=TextReason.wrote())],
        f"{AlertKind.too_many_texts}:{message.id}",
        now,
        message_id=message.id,
        joins=of_number(phone),
    )
    return False


def of_number(phone: str) -> str:
    """By what alerts of one unknown number know each other."""
    return f"number:{phone_hash(phone)[:32]}"
