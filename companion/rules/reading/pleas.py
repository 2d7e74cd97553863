"""What somebody says in their own words that cannot wait until the thread is read: 'call me', 'i slipped last night'.

Short texts only: in a long one the words may be about somebody else, and a person reads it anyway. A needless call
task costs a minute, so asking for a person is read generously; a slip counts only if it is their own and has happened.
"""

from __future__ import annotations

import re
from enum import StrEnum

from companion.rules.folding import fold

LONGEST = 14  # words
SHORT = 6


class Plea(StrEnum):
    call = "call"
    slip = "slip"


_NOT_CALLING = re.compile(
    r"\b(?:dont|do not|never|stop|no need to|no me|nunca) (?:\w+ ){0,2}(?:call|calling|llam\w+)\b"
    r"|\bcall me (?:crazy|old|maybe|by)\b"
    r"|\b(?:boss|mom|dad|wife|husband|kids|friends|people|everyone|school|work|doctor|they|he|she) (?:\w+ )?call me\b"
)
_CALL = re.compile(
    r"^(?:\w+ )?call me\b|\bcall me(?: back| please| pls| asap| now| today| tonight)*$"
    r"|\b(?:can|could|will|would|please|pls|plz|have|want|need|ask|get)\b.*\bcall me\b"
    r"|\b(?:some(?:one|body)|any(?:one|body)) (?:to |please |pls )?call\b|\bneed (?:a call|some(?:one|body))\b"
    r"|\b(?:need|want|wanna|like|can i|could i|may i)(?: to| 2)? (?:talk|speak)\b"
    r"|^(?:please |pls |can you |could you |i need )*help me\b|\bi (?:really )?need (?:some )?help\b"
    r"|\b(?:llamame|llamenme|marcame|marquenme)\b|\bme (?:pueden?|puedes|podrian?) (?:llamar|marcar|ayudar)\b"
    r"|\bque me (?:llamen?|marquen?)\b|\b(?:quiero|necesito|quisiera|puedo|me urge) hablar\b"
    r"|\bnecesito (?:ayuda|que alguien)\b|\bayud(?:ame|enme)\b"
)
_NOT_A_SLIP = re.compile(
    r"\b(?:not|never|havent|hasnt|didnt|dont|wont|almost|nearly|without|dream\w*|afraid|scared|worried|if|when|before"
    r"|since|after|ago|used to|sober|clean|water|coffee|tea|soda|juice|milk"
    r"|no|nunca|casi|sin|sone|sueno|miedo|si|cuando|antes|desde|hace|agua|cafe|medicina|pastilla)\b"
)
_SLIP = re.compile(
    r"\b(?:i|we) (?:\w+ ){0,2}(?:relapsed|slipped(?: up)?|drank|shot up|picked up again)\b"
    r"|\b(?:i|we) (?:\w+ ){0,2}got (?:high|drunk|wasted|loaded)\b"
    r"|\bi (?:\w+ ){0,2}used(?: (?:again|last night|today|yesterday|this morning|tonight|twice|heavy|a lot|bad))*$"
    r"|\b(?:relapsed|drank|used) (?:again|last night|yesterday|today|this morning)\b|\bi(?: had|ve had)? a relapse\b"
    r"|\b(?:recai|tuve una recaida|me drogue|me emborrache|volvi a (?:consumir|tomar|usar|beber|caer))\b"
    r"|\b(?:consumi|tome|bebi|use) (?:ayer|anoche|hoy|otra vez|de nuevo|esta manana)\b"
)


def asks_only_for_a_call(text: str) -> bool:
    """Whether the text is 'can somebody call me please' and no more: a cry for help would lead to a call too."""
    words = re.findall(r"[a-z0-9]+", fold(text).replace("'", ""))
    calls = any(word in ("call", "called") or word.startswith(("llam", "marc", "marq")) for word in words)
    return calls and len(words) <= SHORT and find_plea(text) is Plea.call


def find_plea(text: str) -> Plea | None:
    """What `text` asks or tells, in English or Spanish, or None. Any text is fine; never raises."""
    words = re.findall(r"[a-z0-9]+", fold(text).replace("'", ""))
    if not 0 < len(words) <= LONGEST:
        return None
    plain = " ".join(words)
    told = " ".join(word for word in words if not word.isdigit())  # 'i used. 8 2'
    if _SLIP.search(told) and not _NOT_A_SLIP.search(told):
        return Plea.slip
    if _CALL.search(plain) and not _NOT_CALLING.search(plain):
        return Plea.call
    return None


_POLITE = frozenset(
    """
    thanks thank you thx ty tysm ok okay k kk okey oki cool great nice good awesome perfect sure alright yep will do
    got it so much very a lot too same to have day night morning evening everyone all bye lol haha np welcome
    gracias muchas mil vale listo bien perfecto bueno buenas noches igualmente de nada dale sale claro entendido
    """.split()
)
_KIND_SIGNS = frozenset("👍👌🙏❤♥💙💚💛🧡💜🤍😊🙂😀😃😄😁😂🤣😅🥰😍🎉💪✅🤗🫶👏☺✨🌞")
_JOINERS = "\ufe0f\u200d"


def is_polite(text: str) -> bool:
    """Nothing but thanks or 'ok', in words or pictures: answering it would only be one text more."""
    words = re.findall(r"[a-z0-9]+", fold(text).replace("'", ""))
    signs = [sign for sign in text if not sign.isascii() and not sign.isalpha() and sign not in _JOINERS]
    signs = [sign for sign in signs if not "\U0001f3fb" <= sign <= "\U0001f3ff"]  # tones of skin
    known = set(words) <= _POLITE and all(sign in _KIND_SIGNS or sign in "¡¿…’" for sign in signs)
    return known and bool(words or signs) and len(words) <= 6 and "?" not in text
