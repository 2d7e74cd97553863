"""Answers to what a patient writes, agreeing to texts, opting out, and the texts for a crisis."""

from __future__ import annotations

CONSENT = {
    "consent.ask": (
        "{sender}: May we text you reminders and check-ins? Up to 4 a day. Texts are not private: others may read "
        "them on your phone. Msg & data rates may apply. Reply 1 to agree. Questions: {phone_voice}. "
        "Reply HELP for help, STOP to opt out at any time."
    ),
    "consent.again": "{sender}: To get our texts, reply 1. If you'd rather not, reply 0. Questions: {voice}.",
    "consent.confirmed": (
        "{sender}: You're set, welcome. Up to 4 texts a day. Msg & data rates may apply. "
        "Reply HELP for help, STOP to opt out."
    ),
    "consent.declined": "{sender}: OK, no texts from us. If you change your mind, call {voice}.",
    "stop.confirmed": "{sender}: You're opted out, no more texts. To get them again, text START. Our number: {voice}.",
    "start.confirmed": "{sender}: Welcome back. Msg & data rates may apply. Reply HELP for help, STOP to opt out.",
    "help": (
        "{sender}: reminders & check-ins. Text MENU or call {voice}. In danger: 988 or 911. "
        "Msg & data rates may apply. Reply STOP to opt out."
    ),
    "number.verify": "{sender}: Is this still your number? Reply 1 if it is. If you don't know us, reply 0.",
    "number.verify@code": "{sender}: To keep our texts coming to this number, reply with {code}.",
    "number.verified": "Thanks, we have the right number.",
    "number.wrong": "Sorry about that. We won't text this number again.",
    "unknown_number": "We don't know this number, so your text may go unread. In danger? Call or text 988, or call "
    "911.",
}

CRISIS = {
    # 988 takes calls and texts at all hours. No text may say or hint that somebody is watching this thread.
    "crisis": (
        "You matter. Please call or text 988 now, day or night. In danger? Call 911. Our number: {voice}. "
        "We may not see this text right away, so reach out."
    ),
    "crisis.self_harm": (
        "You matter. Please call or text 988 now, day or night. In danger? Call 911. Our number: {voice}. "
        "We may not see this text right away, so reach out."
    ),
    "crisis.overdose": (
        "Call 911 now, even if you're not sure. Unlock the door, don't stay alone. "
        "To talk: call or text 988, day or night. Our number: {voice}."
    ),
    "crisis.about_to_use": (
        "Glad you texted. Give it 10 minutes, step away, and talk to someone: call or text 988, day or night. "
        "Us: {voice}. In danger: 911."
    ),
}

REPLIES = {
    "menu": (
        "NEXT next times. WEEK this week. COPE try something now. MEET meetings. CHECK check in. "
        "LATE. C confirm. R can't come. PAUSE 3 days. LANG. SOS urgent"
    ),
    "next": "Next:\n{list}",
    "next.none": "Nothing on your calendar right now. Questions? Call {voice}.",
    "week": "Your next 7 days:\n{list}",
    "week.none": "Nothing on your calendar for the next 7 days.",
    "meet": "Coming up:\n{meetings}",
    "meet.none": "No saved meetings coming up. We can help you find one: {voice}.",
    "confirmed": "Great, see you {start}.",
    "confirm.none": "There's nothing to confirm right now. Text NEXT to see what's coming.",
    "cannot_come.why": "Sorry to hear that. What's in the way? 1 ride 2 work 3 childcare 4 unwell 5 struggling",
    "cannot_come.thanks": "Thanks for telling us. We'll be in touch about a new time, or call {voice}.",
    "cannot_come.struggling": (
        "Thank you for saying so. You don't have to carry it alone. Call us: {voice}. Any hour: call or text 988."
    ),
    # Told in own words, not chosen as an answer: no numbers for an emergency that nobody spoke of.
    "cannot_come.heavy": (
        "Thank you for saying so. You don't have to carry it alone. We'll be in touch, or call us: {voice}."
    ),
    "cannot_come.none": "There's nothing coming up to cancel. Text NEXT to see your calendar.",
    "late.noted": "Thanks for the heads-up, we noted it. Come as you are, and get here safely.",
    "late.none": "Nothing on your calendar today, so you're not late. Text NEXT to see what's coming.",
    "pause.ask": "How many days should we pause? Reply with a number from 1 to {days}.",
    "pause.set": "OK, we'll be quiet through {until}. You can still text us, and MENU still works.",
    "pause.ended": "Welcome back. Reminders are on again.",
    "pause.too_long": "We can pause for up to {days} days by text. For longer, call {voice}.",
    # Tells nobody what kind of office it is; 'wrong number' ends the texts.
    "who_we_are": (
        "This is {sender}, about your calendar with us. Questions? Call {phone_voice}. "
        "Don't know us? Reply: wrong number."
    ),
    "language.ask": "English or Spanish? Reply 1 for English. Para español, responde 2.",
    "language.set": "OK, we'll text you in English.",
    "again": "Sorry, we didn't get that. Text MENU to see what you can write.",
    "loop.limit": (
        "That's a lot of texts at once, so we'll stop answering for an hour. Nothing is lost. "
        "Need someone? Call {voice}, or 988 day or night."
    ),
    "trouble": "Something went wrong on our side. Your text is safe. If it can't wait, call {voice}.",
}
