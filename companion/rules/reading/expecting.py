"""What was asked last, and so what the next text of a patient is read as."""

from enum import StrEnum


class Expecting(StrEnum):
    nothing = "nothing"
    check_in = "check_in"
    cannot_come = "cannot_come"  # why they cannot come to a session
    halt = "halt"  # hungry, angry, lonely, tired
    language = "language"
    check_in_hour = "check_in_hour"  # whether check-ins shall come at the hour they named
    pause = "pause"  # for how many days
    consent = "consent"
    verify = "verify"  # whether this is still their number
    meeting = "meeting"  # whether they went to it
    offer = "offer"  # of an exercise
    exercise = "exercise"
    check_back = "check_back"  # how it is, a while after somebody was about to use
