"""What arrived, before what it means: signatures, reactions, automatic replies, robots and our own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.danger.crisis import find_crisis
from companion.rules.reading.arrived import Arrived, ArrivedAs, look_at
from companion.wording.gsm import to_gsm
from companion.wording.rendering import template_of
from companion.wording.texts import LANGUAGES, PLACEHOLDER, TEXTS

OURS = "Harbor: Tomorrow Tue Mar 3: 2:00 PM. Reply C to confirm, R if you can't come."
CRISIS = "Call or text 988 any time, or 911 if you may act on it now. Harbor: 312-555-0100. We may not see this soon."
SENT = (OURS, CRISIS)
REACTIONS = (
    "Liked “{}”",
    "Loved “{}”",
    "Disliked “{}”",
    "Laughed at “{}”",
    "Emphasized “{}”",
    "Questioned “{}”",
    "Reacted ❤️ to “{}”",
    "Removed a heart from “{}”",
    "Removed 😂 from “{}”",
    "\u200a\u200b👍\u200b to “\u200a{}\u200a”",
    "❤️ a “{}”",
    "Le gustó “{}”",
    "Le encantó “{}”",
    "Le dio risa “{}”",
    "Exclamó por “{}”",
    "Reaccionó con 🙏 a “{}”",
    "Quitó un corazón de “{}”",
    'Liked "{}"',
    "Liked «{}»",
)
FORWARDED = (
    "{}",
    "Fwd: {}",
    "FW: {}",
    "Re: {}",
    "RV: {}",
    "> {}",
    "Forwarded message:\n{}",
    "{}\n\nSent from my iPhone",
)


def filled(key: str, language: str) -> str:
    """A text as it might have been sent, with something in each placeholder."""
    return to_gsm(PLACEHOLDER.sub("Tue Mar 3, 2:00 PM", template_of(key, language)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", TEXTS)
def test_a_text_of_ours_that_comes_back_in_any_form_holds_nothing_said(key: str, language: str) -> None:
    ours = filled(key, language)
    for form in (*REACTIONS, *FORWARDED):
        arrived = look_at(form.format(ours), [ours])
        assert (arrived.said, arrived.heard) == ("", ""), form


@pytest.mark.parametrize("form", REACTIONS)
def test_a_reaction_to_a_cut_quotation_is_known_too(form: str) -> None:
    assert look_at(form.format(OURS[:38] + "…"), SENT) == Arrived(ArrivedAs.reaction, "", "")


@pytest.mark.parametrize(
    "text", ["Loved an image", "Liked a photo", "Reacted 😂 to an image", "Le encantó una imagen", "Emphasized a video"]
)
def test_a_reaction_to_a_picture_says_nothing(text: str) -> None:
    assert look_at(text).kind is ArrivedAs.reaction


@pytest.mark.parametrize("form", [*REACTIONS, *FORWARDED[:6]])
def test_a_fresh_cry_beside_a_quotation_is_heard(form: str) -> None:
    arrived = look_at(form.format(CRISIS) + " i want to kill myself", SENT)
    assert find_crisis(arrived.heard) is not None
    assert "988" not in arrived.heard


def test_a_reaction_to_ones_own_cry_is_still_a_cry_but_no_answer_and_no_command() -> None:
    arrived = look_at("Loved “i want to kill myself”", SENT)
    assert arrived.said == ""
    assert find_crisis(arrived.heard) is not None
    assert look_at("Liked “STOP”", SENT).said == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("STOP\n\nSent from my iPhone", "STOP"),
        ("C\nSent from my T-Mobile 5G Device", "C"),
        ("3 7 0\n\nSent via the Samsung Galaxy S24, an AT&T 5G smartphone", "3 7 0"),
        ("si\n\nEnviado desde mi iPhone", "si"),
        ("yes\n\nGet Outlook for Android", "yes"),
        ("STOP\n\nOne day at a time 🙏", "STOP"),
        ("Sent from my iPhone", ""),
        (f"{OURS} yes", "yes"),
        (f"yes {OURS}", "yes"),
        (f"Liked “{OURS}” see you then", "see you then"),
    ],
)
def test_what_a_phone_adds_comes_off(text: str, said: str) -> None:
    assert look_at(text, SENT).said == said


@pytest.mark.parametrize(
    "text",
    ["5\n\nActually i want to die", "C\n\nim outside on the roof", "ok\n\nthey took my kids today"],
)
def test_what_stands_below_an_answer_is_still_listened_to_for_danger(text: str) -> None:
    assert look_at(text).heard == text


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, I can't talk right now.",
        "Can't talk now. What's up?",
        "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.",
        "I'm driving right now - I'll get back to you later.",
        "Automatic reply: I am out of the office until Monday.",
        "(Auto-reply) I am currently driving",
        "Estoy manejando con No molestar activado. Le contestaré cuando llegue.",
        "Respuesta automática: fuera de la oficina",
    ],
)
def test_a_phone_that_answers_for_somebody_says_nothing(text: str) -> None:
    assert look_at(text) == Arrived(ArrivedAs.auto_reply, "", "")


@pytest.mark.parametrize(
    "text",
    [
        "Free Msg: Unable to send message - Message Blocking is active.",
        "Your message was not delivered to 13125550100",
        "This number does not accept text messages.",
        "Mensaje no entregado",
    ],
)
def test_a_robot_that_could_not_deliver_says_nothing(text: str) -> None:
    assert look_at(text) == Arrived(ArrivedAs.robot, "", "")


@pytest.mark.parametrize(
    "text",
    ["I can't talk right now i have a knife", "im driving to the bridge", "i liked it", "loved the group yesterday",
     "He said “I loved it” and left", "im busy tomorrow so i cant come", "👍", "C", "3 7 0", "i cant talk about it",
     "sent my kid to school", "liked “the song we wrote” so much"],
)  # fmt: skip
def test_peoples_own_words_stay_as_they_are(text: str) -> None:
    arrived = look_at(text, SENT)
    assert arrived.kind is ArrivedAs.words or arrived.heard
    assert not arrived.said or arrived.said == text


@given(st.text(max_size=300), st.lists(st.text(max_size=80), max_size=3))
def test_any_text_is_fine_and_nothing_is_made_up(text: str, sent: list[str]) -> None:
    arrived = look_at(text, sent)
    assert len(arrived.said) <= len(text) and len(arrived.heard) <= len(text)
