"""Keys of texts, unique for each patient. The only place that builds a key or takes one apart.

A key names what a text is about, never when it is sent, so that planning it again finds the same row. Keys are stored:
an existing form never changes.
"""

from __future__ import annotations

from datetime import date, datetime

_HASH_WIDTH = 12  # digits of a phone's hash that tell numbers apart


# Planned texts.


def check_in(rhythm: str, of: str) -> str:
    """`of`: the day or month whose check-in it is, in ISO 8601."""
    return f"check-in:{rhythm}:{of}"


def session_reminder(day: date, step: str) -> str:
    """`day`: of the sessions; `step`: which of the plan's reminders."""
    return f"session:{day}:{step}"


def week_digest(first_day: date) -> str:
    year, week, _ = first_day.isocalendar()
    return f"digest:{year}-W{week:02}"


def meeting_reminder(meeting_id: int, day: date) -> str:
    return f"meeting:{meeting_id}:{day}:soon"


def meeting_follow_up(meeting_id: int, day: date) -> str:
    return f"meeting:{meeting_id}:{day}:after"


def meeting_changes(meeting_id: int) -> str:
    """What the keys of all texts about changes of one saved meeting begin with."""
    return f"meeting-change:{meeting_id}:"


def meeting_change(meeting_id: int, unique: str) -> str:
    """A meeting that moves there and back is told of each time."""
    return f"{meeting_changes(meeting_id)}{unique}"


def encouragement(day: date) -> str:
    return f"encouragement:{day}"


def milestone(day: date) -> str:
    return f"milestone:{day}"


# Texts beside the plan.


def reply(message_id: int, number: int) -> str:
    """The `number`th answer to an inbound text."""
    return f"reply:{message_id}:{number}"


def check_back(message_id: int) -> str:
    """How it is, a while after somebody wrote that they were about to use."""
    return f"check-back:{message_id}"


def check_in_asked(by: int | str) -> str:
    """A check-in the patient asked for; `by`: the id of the text that asked, or a unique string."""
    return f"check:{by}"


def nudge(check_in_id: int) -> str:
    return f"nudge:{check_in_id}"


def halt_question(check_in_id: int) -> str:
    return f"halt:{check_in_id}"


def exercise_steps(run_id: int) -> str:
    """What the keys of a run's steps begin with."""
    return f"exercise:{run_id}:"


def exercise_step(run_id: int, number: int) -> str:
    return f"{exercise_steps(run_id)}{number}"


def exercise_offer(day: date) -> str:
    """One offer a day, `day` in the patient's zone."""
    return f"assigned:{day}"


def set_aside(key: str, message_id: int) -> str:
    """The new key of a text that was taken back, so that another text may have the old one."""
    return f"{key}:{message_id}"


def consent_question(event_id: int) -> str:
    return f"consent:{event_id}"


def number_question(phone_hash: str, day: date) -> str:
    """Asked of a number once a day, `day` in UTC."""
    return f"verify:{phone_hash[:_HASH_WIDTH]}:{day:%Y%m%d}"


def missed_session(day: date) -> str:
    """One text a day, however many sessions were missed."""
    return f"missed:{day}"


def personal(click: str) -> str:
    """Written by a counselor; `click` names the opened reply box."""
    return f"personal:{click}"


def other(kind: str, unique: str) -> str:
    return f"{kind}:{unique}"


def demo_prompt(asked: datetime) -> str:
    return f"demo:{asked:%Y%m%d%H}"
