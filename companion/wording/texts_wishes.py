"""Answers to what people want in their own words, and what is said when a text waits for a person.

`about.*` are a clinic's to word: what stands here tells nothing about it. A clinic may put its street or a neutral link
into `about.where`.
"""

from __future__ import annotations

# Take turns, so that nobody is told the same sentence day after day. They say who reads and when, never that somebody
# is watching.
KEPT = {
    "kept_for_counselor": (
        "We kept your message. {team} reads texts {reads}, and it may take a while. Can't wait? Call {voice}."
    ),
    "kept_for_counselor.2": "Thanks for writing. {team} reads texts {reads}. If it can't wait, call {voice}.",
    "kept_for_counselor.3": "Got it, nothing is lost. {team} reads texts {reads}. Need someone sooner? Call {voice}.",
    "kept_for_counselor.4": "It's good that you write. {team} reads texts {reads}. To talk before that, call {voice}.",
    "kept_for_counselor.5": "Your message is saved. {team} reads texts {reads}. Want to talk instead? Call {voice}.",
}
KEPT_WORRYING = {
    "kept_for_counselor.worrying": (
        "Thank you for telling us. It may take a while until someone reads it. Any hour: call or text 988. "
        "In danger: 911. Us: {voice}."
    ),
    "kept_for_counselor.worrying.2": (
        "Thank you for telling us. {team} reads texts {reads}. Any hour: call or text 988. In danger: 911. Us: {voice}."
    ),
}
ABOUT = {
    "about.where": "To find the place, call us: {voice}. Text NEXT for your times.",
    "about.where@start": "Your next time with us is {start}. To find the place, call us: {voice}.",
    "about.cost": "Our texts are free; your carrier may charge its rates. For any other cost, call us: {voice}.",
    "about.reader": (
        "What you write goes to our staff. {team} reads texts {reads}, so it may take a while. "
        "Can't wait? Call {voice}."
    ),
    "about.numbers": (
        "1st: 0 is far from slipping, 9 very close. 2nd: 0 is not sure of yourself, 9 very sure. "
        "3rd: 1 if you slipped, 0 if not."
    ),
    "about.reach": (
        "Call us: {voice}. We're in Monday to Friday, {opens_time} to {closes_time}. Can't wait? 988 or 911."
    ),
    "about.naloxone": (
        "Good thinking. Most pharmacies have it, no need to see a doctor first, often free. We can help: call {voice}."
    ),
}
WISHES = {
    "day.none": "Nothing on your calendar for {until}. Text NEXT to see what's coming.",
    "move.noted": (
        "OK, we noted that you want another time. Nothing has changed yet; someone has to look. "
        "To be sure, call {voice}."
    ),
    "hour.ask": "Should your check-ins come at {at_time} from now on? Reply 1 if so, 0 if not.",
    "hour.set": "OK, from now on your check-ins come at {at_time}.",
    "hour.unchanged": "OK, your check-ins come as before.",
    "hour.noted": "OK, we noted that our texts come at a bad hour. Someone has to look. To be sure, call {voice}.",
    "call_back.at": ("OK, we've asked for a call {start}. You can call first: {voice}. If it can't wait: 988 or 911."),
    "other_counselor.noted": (
        "Thank you for saying so. We passed it on to the person in charge. To talk about it, call {voice}."
    ),
    "good_news": "That's yours, every day of it. Well done, and thanks for telling us!",
    "good_news@days": "{days} days! Every one of them is yours. Well done, and thanks for telling us!",
}
