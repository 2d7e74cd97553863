"""What an inbound text was taken for. Stored with the text."""

from enum import StrEnum


class HandledAs(StrEnum):
    crisis = "crisis"  # a cry for help
    opt_out = "opt_out"  # STOP, in any wording
    opt_in = "opt_in"  # START, in any wording
    help = "help"  # HELP, in any wording
    loop = "loop"  # one of too many texts
    answer = "answer"  # to the question that was open
    late_answer = "late_answer"  # to an earlier check-in
    command = "command"
    again = "again"  # could not be read; the question was asked once more
    message = "message"  # words for a person
    stranger = "stranger"  # from a number nobody knows
