"""Texts that leave on their own: the week, a visit, a change, a saved meeting. `{sender}` heads each one.

A visit is a day and a time and nothing else: what it is for, with whom and where stays out of texts.
"""

from __future__ import annotations

REMINDERS = {
    "digest.week": "{sender}: Your week:\n{list}",
    "reminder.days_ahead": (
        "{sender}: Coming up in {days} days, {day}: {times}. Reply C to confirm, R if you can't come."
    ),
    "reminder.tomorrow": "{sender}: Tomorrow {day}: {times}. Reply C to confirm, R if you can't come.",
    "reminder.today": "{sender}: Today {day}: {times}. See you soon. Reply R if you can't come.",
    "missed_session": (
        "{sender}: We missed you {start}. Hope you're OK. Text back or call {voice} and we'll find a new time."
    ),
    "session.moved": "{sender}: New time! {old_start} is now {new_start}. Reply C to confirm, R if you can't come.",
    "session.cancelled": "{sender}: {start} is off, no need to come. Your other times stay the same.",
    "session.added": "{sender}: New on your calendar: {start}. Reply C to confirm, R if you can't come.",
    "meeting.soon": "{sender}: A reminder of your plan for {start}. We hope it does you good.",
    "meeting.soon@name": "{sender}: You saved {name}, {start}. We hope it does you good.",
    "meeting.did_you_go": "{sender}: Did you make it to your meeting yesterday? Reply 1 if so, 0 if not.",
    "meeting.went": "Good for you. It's in your log.",
    "meeting.did_not_go": "Thanks for being straight. There's always the next one. Text MEET to find it.",
}
