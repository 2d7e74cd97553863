"""Questions and what is said to the answers. Each is answered with digits.

'Slipping' is used on purpose: a patient knows what is meant, somebody who looks over a shoulder does not.
"""

from __future__ import annotations

CHECK_INS = {
    "check_in.pulse": (
        "{sender}: 3 numbers, please. How close to slipping, 0-9? How sure of yourself, 0-9? "
        "Slipped since last time: 1, if not 0. Like: 3 7 0"
    ),
    "check_in.help_only": "{sender}: Thinking of you. How are things? Reply 1 if OK, 2 if you want a call.",
    "check_in.weekly": (
        "{sender}: Weekly check, 17 short ones. First: your health these 7 days? "
        "0 excellent, 1 very good, 2 good, 3 fair, 4 poor"
    ),
    "check_in.weekly@link": "{sender}: Your weekly check takes 5 minutes: {link}",
    "check_in.monthly": (
        "{sender}: 2 numbers for the last 2 weeks. 0 never, 1 some days, 2 most days, 3 nearly every day: "
        "Little joy in things? Down or hopeless?"
    ),
    "check_in.own": "{sender}: {question}",  # a question set of the clinic's own
    "nudge": "{sender}: No rush. When you have a second, answer our last text, even with one number. Or call {voice}.",
    # One question at a time, where an answer is missing or could not be read.
    "check_in.question.closeness": "How close to slipping are you today? 0 not at all, 9 very close.",
    "check_in.question.confidence": "How sure are you that today will go well? 0 not at all, 9 very sure.",
    "check_in.question.used": "Have you slipped since last time? 1 if you have, 0 if not. No judging here.",
    "check_in.question.help": "How are things? 1 OK, 2 I want a call.",
    "check_in.question.interest": (
        "Last 2 weeks, how often did you have little interest or joy in things? "
        "0 never, 1 some days, 2 most days, 3 nearly every day"
    ),
    "check_in.question.mood": (
        "Last 2 weeks, how often did you feel down or hopeless? 0 never, 1 some days, 2 most days, 3 nearly every day"
    ),
    "check_in.scale.closeness": "That one goes from 0 (not close to slipping) to 9 (very close). Which number?",
    "check_in.scale.confidence": "That one goes from 0 (not sure at all) to 9 (very sure). Which number?",
    "check_in.scale.used": "For that one: 1 if you slipped, 0 if not.",
    "check_in.scale.help": "Just one number: 1 if you're OK, 2 if you want a call.",
    "check_in.scale.interest": "That one goes from 0 (never) to 3 (nearly every day). Which number?",
    "check_in.scale.mood": "That one goes from 0 (never) to 3 (nearly every day). Which number?",
    "check_in.scale": "That one goes from {low} to {high}. Which number?",
    "check_in.again": "Sorry, we couldn't read that. Could you answer with just the number?",
    "check_in.late": "Thanks, we put that with the earlier question.",
    "check_in.thanks": "Thanks, all done. See you next time.",
    "check_in.thanks_green": "Thanks for checking in. Sounds like you're holding steady. Keep doing what works.",
    "check_in.thanks_amber": (
        "Thanks for being honest. Hard moments pass, and a few minutes can help. "
        "Reply 1 to try something now, 0 for later."
    ),
    "check_in.red": (
        "Thank you for telling us, that took courage. You're not in trouble. Please call us today: {voice}. "
        "If it gets too heavy, call or text 988."
    ),
    "call_back": "OK, we've asked for someone to call you. You can call first: {voice}. If it can't wait: 988 or 911.",
    "halt.ask": "One more thing. What fits best right now? 1 hungry 2 angry 3 lonely 4 tired 0 none of these",
    "halt.hungry": "Then food first: eat something and drink a glass of water. See how it looks in 20 minutes.",
    "halt.angry": "Then give it room: walk fast for 10 minutes or write it down. You don't have to answer anyone yet.",
    "halt.lonely": "Then reach out: call or text one person who is good for you. A short hello is enough.",
    "halt.tired": "Then rest: put the phone away and lie down for 20 minutes. Big decisions can wait until you've "
    "slept.",
    "halt.none": "OK. Thanks for looking. Text COPE any time you want something to try.",
}
