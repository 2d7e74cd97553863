"""HALT: four feelings that come before a craving, as one question by text."""

from enum import StrEnum


class HaltFeeling(StrEnum):
    hungry = "hungry"
    angry = "angry"
    lonely = "lonely"
    tired = "tired"
    none = "none"
