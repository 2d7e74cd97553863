"""What became of a text, whatever order reports come in, and what each of Twilio's errors calls for."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.texts.delivery import (
    OPERATORS,
    ErrorKind,
    ErrorMeaning,
    MessageStatus,
    after_callback,
    error_policy,
    known_codes,
)

REPORTS = (
    "accepted",
    "scheduled",
    "queued",
    "sending",
    "sent",
    "delivered",
    "read",
    "undelivered",
    "failed",
    "canceled",
)
HANDED_OVER = (MessageStatus.sending, MessageStatus.accepted, MessageStatus.unknown)
STATUSES = st.sampled_from([status for status in MessageStatus if status != MessageStatus.received])


def after(status: MessageStatus, *reports: str) -> MessageStatus:
    for report in reports:
        status = after_callback(status, report)
    return status


@pytest.mark.parametrize("before", HANDED_OVER)
@pytest.mark.parametrize(
    ("report", "status"),
    [("queued", "accepted"), ("sending", "accepted"), ("sent", "sent"),
     ("delivered", "delivered"), ("read", "delivered"),
     ("undelivered", "failed"), ("failed", "failed"), ("canceled", "cancelled"), (" DELIVERED ", "delivered")],
)  # fmt: skip
def test_a_report_says_how_far_a_text_has_come(before: MessageStatus, report: str, status: str) -> None:
    assert after_callback(before, report) == status


@pytest.mark.parametrize("order", list(permutations(("queued", "sent", "delivered"))))
def test_reports_may_come_in_any_order(order: tuple[str, ...]) -> None:
    assert after(MessageStatus.sending, *order) == MessageStatus.delivered


@pytest.mark.parametrize("order", list(permutations(("sending", "sent", "undelivered"))))
def test_a_text_that_failed_stays_failed_when_older_reports_follow(order: tuple[str, ...]) -> None:
    assert after(MessageStatus.accepted, *order) == MessageStatus.failed


def test_a_handsets_receipt_outweighs_a_carriers_failure_in_either_order() -> None:
    assert after(MessageStatus.accepted, "undelivered", "delivered") == MessageStatus.delivered
    assert after(MessageStatus.accepted, "delivered", "undelivered") == MessageStatus.delivered


@pytest.mark.parametrize("report", ["", "partially_delivered", "on_the_moon"])
def test_a_report_nobody_knows_yet_proves_only_that_twilio_has_the_text(report: str) -> None:
    assert after_callback(MessageStatus.unknown, report) == MessageStatus.accepted
    assert after_callback(MessageStatus.delivered, report) == MessageStatus.delivered


@pytest.mark.parametrize("report", REPORTS)
def test_a_text_from_a_person_is_no_text_of_ours(report: str) -> None:
    assert after_callback(MessageStatus.received, report) == MessageStatus.received


@given(STATUSES, st.lists(st.sampled_from(REPORTS) | st.text(max_size=12), max_size=6), st.randoms())
def test_the_order_and_number_of_reports_never_matter(
    start: MessageStatus, reports: list[str], random: st.DrawFn
) -> None:
    shuffled = [*reports, *reports]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert after(start, *shuffled) == after(start, *reports)


@pytest.mark.parametrize(
    ("codes", "kind"),
    [
        ((21610,), "opted_out"),
        ((21211, 21614, 21635, 30005, 30006), "bad_number"),
        ((21408, 30018, 30040, 30041), "configuration"),
        ((20003, 20404, 10001, 20005, 30002, 30037, 21608), "configuration"),
        ((21212, 21603, 21606, 21607, 21659, 21660, 21661, 21701, 21703, 21704, 21705, 63007), "configuration"),
        ((30024, 30032, 30033, 30034, 30035, 21730), "configuration"),
        ((30007, 30004, 30038, 30039), "filtered"),
        ((30003, 30008), "maybe_retry"),
        ((30001, 21611, 30022, 30023, 30025, 30026, 30027, 30454, 63017, 63018, 63038), "queue_full"),
        ((30036,), "queue_full"),
    ],
)
def test_each_known_code_calls_for_what_the_dictionary_of_errors_says(codes: tuple[int, ...], kind: str) -> None:
    assert {error_policy(code).kind for code in codes} == {ErrorKind(kind)}


OF_THIS_TEXT = {21610, 21211, 21614, 21635, 30005, 30006, 30003, 30008}
OF_ITS_WORDS_OR_COUNTRY = {30004, 30007, 30038, 21408, 30018, 30040, 30041}
TOO_LATE = {30036}  # it waited in the sender's queue until it was of no use


@pytest.mark.parametrize("code", known_codes())
def test_a_text_waits_exactly_where_its_sender_is_at_fault_which_is_the_operators(code: int) -> None:
    policy = error_policy(code)
    assert policy.waits == (code not in OF_THIS_TEXT | OF_ITS_WORDS_OR_COUNTRY | TOO_LATE)
    assert (policy.kind in OPERATORS) == (code not in OF_THIS_TEXT)


@pytest.mark.parametrize("code", [None, 0, -1, 99999, 30999, 21617])
def test_an_unknown_code_is_never_sent_again_and_is_shown_as_it_is(code: int | None) -> None:
    policy = error_policy(code)
    assert policy.kind == ErrorKind.unknown
    assert policy.meaning == (
        ErrorMeaning.refused_without_code() if code is None else ErrorMeaning.twilio_error(code=code)
    )
