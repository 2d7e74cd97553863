"""The sentences of `stored_words` as codes with facts, by the patterns of the migrations that convert them."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from typing import Any

from companion.rules.alerts.reasons import AlertNote, AlertReason, TextReason
from companion.rules.check_ins.risk import RiskReason
from companion.rules.reasons import Reason, read_reason
from companion.rules.texts.delivery import ErrorMeaning, MessageProblem
from companion.rules.texts.sent_reason import SentReason
from companion.settings import ROOT
from tests.migrations.dumps import NOW


def _migration(name: str) -> ModuleType:
    spec = spec_from_file_location(f"migration_{name}", ROOT / "migrations" / "versions" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_ALERTS = _migration("0004_reasons_as_codes")
_MESSAGES = _migration("0007_messages_as_codes")


def sent(said: str) -> tuple[Reason, ...]:
    return tuple(read_reason(each, [SentReason]) for each in _MESSAGES.reasons(said))


def problem(said: str | None) -> Reason | None:
    return None if said is None else read_reason(_MESSAGES.problem(said), [MessageProblem, ErrorMeaning])


def feeling(said: str) -> dict[str, str] | None:
    """What an answer to HALT keeps."""
    return {"feeling": said.removeprefix(_MESSAGES.HALT)} if said.startswith(_MESSAGES.HALT) else None


def opt_out(said: str | None) -> str | None:
    return said.removeprefix(_MESSAGES.ANSWERED) if said is not None else None


def alert(said: str) -> tuple[Reason, ...]:
    return tuple(read_reason(each, [AlertReason, TextReason, RiskReason]) for each in _ALERTS.alert_reasons(said, NOW))


def risk(said: str) -> Reason:
    return read_reason(_ALERTS.risk(said), [RiskReason])


def note(said: str) -> dict[str, Any]:
    """The columns of what people wrote and of what the system noted."""
    people, system = _ALERTS.split_note(said)
    return {"note": people, "noted": tuple(read_reason(each, [AlertNote]) for each in system)}
