"""One inbound text and everything at hand to answer it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from companion.care.alerts.lifecycle import raise_alert
from companion.care.budgets import Purse, purse_of_phone
from companion.care.conversation.sent import SentText
from companion.keyring import phone_hash
from companion.models import Clinic, Conversation, Message, Patient
from companion.outbox.enqueue import enqueue, enqueue_text
from companion.rules.alerts.kinds import AlertKind
from companion.rules.danger.hearing import Answering, Hearing, hear
from companion.rules.patients.states import Texting
from companion.rules.reading.arrived import Arrived, look_at
from companion.rules.reading.expecting import Expecting
from companion.rules.reasons import Reason
from companion.rules.texts import keys
from companion.rules.texts.budgets import Verdict
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.sent_reason import SentReason
from companion.wording import to_gsm

# How long to wait for an answer to a question before the thread counts as quiet again.
LIVE_FOR = timedelta(minutes=30)


@dataclass
class Turn:
    """The text (`message`), who wrote it, the thread's state, and what we `sent` lately, the newest first. All rows are
    locked; `now` is aware UTC. `answering`: what the text answers, as far as it changes how danger is listened for.
    """

    message: Message
    patient: Patient
    clinic: Clinic
    conversation: Conversation
    now: datetime
    sent: Sequence[SentText] = ()
    said: int = 0
    answering: Answering = Answering.nothing
    counted: Verdict = Verdict.within  # whether this text is one too many

    @cached_property
    def arrived(self) -> Arrived:
        return look_at(self.message.body, [text.body for text in self.sent])

    @property
    def text(self) -> str:
        """What the person said: without what their phone or a quotation added. Danger is listened for in `hearing`."""
        return self.arrived.said

    @cached_property
    def hearing(self) -> Hearing:
        """How urgent the text is; a motto under it and what a strange quotation holds are heard too."""
        return hear(self.arrived.heard, self.answering)

    @property
    def number(self) -> str | None:
        """The hash of the phone it came from."""
        return phone_hash(self.message.phone) if self.message.phone else self.patient.phone_hash

    @property
    def from_other_number(self) -> bool:
        """The patient's number changed after the text arrived and before it was handled."""
        return self.number != self.patient.phone_hash

    @property
    def silent(self) -> bool:
        """Nothing is answered: they opted out, or the answer would go to a phone that did not ask."""
        return self.patient.texting == Texting.opted_out or self.from_other_number

    @property
    def expecting(self) -> Expecting:
        """What this text may answer; nothing once the time for it is over."""
        until = self.conversation.until
        if until is not None and until <= self.now:
            return Expecting.nothing
        return self.conversation.expecting

    @property
    def details(self) -> dict[str, Any]:
        return self.conversation.details

    def expect(self, what: Expecting, *, until: timedelta = LIVE_FOR, live: bool = True, **details: Any) -> None:
        """Sets what the next text is read as. `live`: prompts wait until then."""
        self.conversation.expecting = what
        self.conversation.details = details
        self.conversation.until = self.now + until
        self.conversation.live = live
        self.conversation.changed_at = self.now

    def remember(self, **details: Any) -> None:
        """Adds to the state without changing what is expected."""
        self.conversation.details = {**self.conversation.details, **details}
        self.conversation.changed_at = self.now

    def expect_nothing(self) -> None:
        self.conversation.expecting = Expecting.nothing
        self.conversation.details = {}
        self.conversation.until = None
        self.conversation.live = False
        self.conversation.changed_at = self.now

    def say(
        self,
        wording: str,
        values: Mapping[str, Any] | None = None,
        *,
        kind: MessageKind = MessageKind.reply,
        useful_for: timedelta | None = None,
    ) -> None:
        """Answers in the patient's language. Said once per inbound text and wording; nothing after an opt-out."""
        if self.from_other_number or (self.silent and kind != MessageKind.opt_out_confirmation):
            return
        self.said += 1
        enqueue(
            self.patient,
            kind,
            wording,
            self.now,
            values=values,
            due_at=self._due(),
            useful_until=self.now + useful_for if useful_for else None,
            key=keys.reply(self.message.id, self.said),
            reasons=[SentReason.answer()],
        )

    def say_text(self, body: str) -> None:
        """Like `say`, with words that come from data (a question set, an exercise)."""
        if self.silent:
            return
        self.said += 1
        enqueue_text(
            self.patient,
            MessageKind.reply,
            to_gsm(body),
            self.now,
            due_at=self._due(),
            key=keys.reply(self.message.id, self.said),
            reasons=[SentReason.answer()],
        )

    def _due(self) -> datetime:
        """Two answers to one text keep their order: the second is due 2 seconds later."""
        return self.now + timedelta(seconds=2 * (self.said - 1))

    @cached_property
    def purse(self) -> Purse:
        """What this phone may still be answered."""
        return purse_of_phone(self.clinic.id, self.message.phone or "", self.now)

    def alert(
        self,
        kind: AlertKind,
        reasons: Reason | Sequence[Reason],
        key: str = "",
        *,
        joins: bool = False,
        due_at: datetime | None = None,
        owner_id: int | None = None,
    ) -> None:
        """Tells staff, once per text and kind. `joins`: a task of this kind that waits for this patient is raised."""
        raise_alert(
            self.patient.clinic_id,
            kind,
            reasons,
            key or f"{kind}:{self.message.id}",
            self.now,
            patient=self.patient,
            message_id=self.message.id,
            joins=f"patient:{self.patient.id}" if joins else "",
            due_at=due_at,
            owner_id=owner_id,
        )
