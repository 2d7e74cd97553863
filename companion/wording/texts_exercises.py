"""What surrounds an exercise by text, and the short texts that cheer. The steps themselves: rules/exercises.py."""

from __future__ import annotations

EXERCISES = {
    "exercise.start": (
        "Let's try {title}, about {minutes} min. First: how strong is the pull right now, 0 (none) to 9 (strongest)?"
    ),
    "exercise.assigned": "{sender}: When you have {minutes} min, here's something for you: {title}. Reply 1 to start.",
    "exercise.how": "Reply anything to go on, 0 to leave. Take your time.",
    "exercise.step": "{step}/{steps} {text}",
    "exercise.rate_before": "How strong is the pull right now, from 0 (none) to 9 (strongest)?",
    "exercise.rate_after": "Done. How strong is the pull now, from 0 (none) to 9 (strongest)?",
    "exercise.thanks": "Thanks for doing that. Text COPE whenever you want another one.",
    "exercise.thanks_down": "From {before} to {after}. You did that. Text COPE whenever you need it again.",
    "exercise.thanks_same": (
        "Thanks for trying. It doesn't work every time. Text COPE for another one, or call someone you trust."
    ),
    "exercise.stopped": "That's fine, we'll leave it there. Text COPE to start again any time.",
    "exercise.later": "OK. Text COPE when you want it.",
    "exercise.none": "There's nothing ready right now. Slow your breathing for a minute, or call {voice}.",
    "milestone": "{sender}: {days} days. Every one of them was yours. Well done.",
    "milestone@one": "{sender}: Day 1 is done. That's the hardest one. Well done.",
}

ENCOURAGEMENT = {
    "encouragement.1": "{sender}: You've handled hard days before. This one can be handled too.",
    "encouragement.2": "{sender}: Small steps count. What's one good thing you can do for yourself today?",
    "encouragement.3": "{sender}: Showing up is the hard part, and you keep doing it.",
    "encouragement.4": "{sender}: You don't need a perfect day. A real one will do.",
    "encouragement.5": "{sender}: Someone is glad you're around. More than one, we'd bet.",
    "encouragement.6": "{sender}: If today feels heavy, do just the next right thing, then the one after.",
    "encouragement.7": "{sender}: Rest is not quitting. Be kind to yourself tonight.",
    "encouragement.8": "{sender}: Look how far you've come since you started. That was your work.",
    "encouragement.9": "{sender}: A short walk, a glass of water, a call to a friend: pick one.",
    "encouragement.10": "{sender}: Bad moments end. You've outlasted every one so far.",
}
