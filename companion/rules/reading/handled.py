"""What an inbound text was taken for. Stored with the text."""

from enum import StrEnum

from companion.rules.reading.arrived import Arrived, ArrivedAs


class HandledAs(StrEnum):
    crisis = "crisis"  # a cry for help
    after_cry = "after_cry"  # after a cry for help that nobody has taken on yet
    opt_out = "opt_out"  # STOP, in any wording
    half_heard_stop = "half_heard_stop"  # may mean STOP: told how, and a person reads it
    opt_in = "opt_in"  # START, in any wording
    help = "help"  # HELP, in any wording
    loop = "loop"  # one of too many texts
    answer = "answer"  # to the question that was open
    late_answer = "late_answer"  # to an earlier check-in
    command = "command"
    wish = "wish"  # for something, in own words
    again = "again"  # could not be read; the question was asked once more
    message = "message"  # words for a person
    stranger = "stranger"  # from a number nobody knows
    # Nobody wrote it: noted in the thread, and it decides nothing.
    reaction = "reaction"  # 'Liked "..."'
    quotation = "quotation"  # our own words come back
    auto_reply = "auto_reply"  # a phone answers for somebody who drives
    robot = "robot"  # a carrier or gateway


NOTED = {
    ArrivedAs.reaction: HandledAs.reaction,
    ArrivedAs.quotation: HandledAs.quotation,
    ArrivedAs.auto_reply: HandledAs.auto_reply,
    ArrivedAs.robot: HandledAs.robot,
}


def noted_as(arrived: Arrived) -> HandledAs | None:
    """As what a text is noted that holds no words of a person; None where somebody wrote something."""
    return NOTED.get(arrived.kind)
