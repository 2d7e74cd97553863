"""Areas of treatment that a goal belongs to, and how far a goal is."""

from enum import StrEnum


class GoalArea(StrEnum):
    behavior = "behavior"
    abstinence = "abstinence"
    support_groups = "support_groups"
    support_system = "support_system"
    psychosocial = "psychosocial"
    problem_solving = "problem_solving"


class GoalState(StrEnum):
    working = "working"
    reached = "reached"
    dropped = "dropped"
