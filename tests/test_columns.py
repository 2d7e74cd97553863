"""What a column takes is what it can give back."""

from __future__ import annotations

import pytest
from sqlalchemy.dialects import sqlite

from companion.columns import EncryptedReasons, ReasonJSON, ReasonsJSON
from companion.rules.refusals import Refusal
from companion.rules.texts.delivery import MessageProblem
from companion.rules.texts.sent_reason import SentReason


def test_a_column_of_reasons_refuses_a_reason_that_it_could_not_read_back() -> None:
    dialect, other = sqlite.dialect(), Refusal.busy()
    with pytest.raises(TypeError, match=r"Refusal\.busy"):
        ReasonJSON(MessageProblem).process_bind_param(other, dialect)
    for column in (ReasonsJSON(SentReason), EncryptedReasons(SentReason)):
        with pytest.raises(TypeError, match=r"Refusal\.busy"):
            column.process_bind_param([other], dialect)
