"""How a change of plan, level or schedule would change the coming texts, shown before somebody makes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from companion.rules.cadence.values import Cadence, DueMessage


@dataclass(frozen=True)
class Difference:
    """One text that is added, removed, moved to another time, or says something else."""

    kind: Literal["added", "removed", "moved", "changed"]
    before: DueMessage | None
    after: DueMessage | None

    @property
    def message(self) -> DueMessage:
        """The text as it will be; a removed one as it was."""
        message = self.after or self.before
        assert message is not None
        return message


def preview_changes(before: Cadence, after: Cadence) -> list[Difference]:
    """Differences between the texts that are sent, in order of due time. Both must be of the same window.

    A text that moves and also says something else counts as moved.
    """
    old = {message.key: message for message in before.due}
    new = {message.key: message for message in after.due}
    found = [Difference("removed", message, None) for key, message in old.items() if key not in new]
    for key, message in new.items():
        was = old.get(key)
        if was is None:
            found.append(Difference("added", None, message))
        elif was.due_at != message.due_at:
            found.append(Difference("moved", was, message))
        elif _said(was) != _said(message):
            found.append(Difference("changed", was, message))
    return sorted(found, key=lambda difference: (difference.message.due_at, difference.message.key))


def _said(message: DueMessage) -> tuple[object, ...]:
    return message.wording, message.values, message.useful_until
