"""STOP, START and HELP: the carriers' words, and every wording a reasonable person reads as taking consent back.

Sources: Twilio's keyword list (whole text, any case); 47 CFR 64.1200(a)(10). A text about stopping something else
('I want to stop drinking') must not silence a person's reminders; a wish for quiet must not be overheard.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from companion.rules.commands import one_typo
from companion.rules.folding import fold


class OptKind(StrEnum):
    opt_out = "opt_out"
    opt_in = "opt_in"
    help = "help"


@dataclass(frozen=True)
class OptWord:
    """`carrier`: the carrier acts on this very word itself (confirms, blocks), so we need not."""

    kind: OptKind
    carrier: bool


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in listed.split("|"))


# Acted on by Twilio when they are the whole text.
CARRIER_STOP = frozenset(["stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"])
CARRIER_START = frozenset(["start", "unstop"])
CARRIER_HELP = frozenset(["help", "info"])
# Whole texts that mean the same.
_STOP = _phrases(
    """
    opt out | opt-out | stop all | stop texts | stop texting | stop messages | stop messaging | stop please |
    please stop | stop it | stop now | just stop | stop stop | stop stop stop | stop this | stop that |
    no texts | no more | no more texts | no more messages | no mas mensajes | no mas | stop thanks |
    stop thank you | ok stop | stop ok | remove me | remove | unsubscribe me | unsubscribe please |
    please unsubscribe | cancel texts | cancel messages | end texts | end messages | quit texting | alto |
    basta | parar | pare | paren | detener | salir | cancelar | cancelar mensajes | darme de baja |
    dar de baja | baja | no mensajes | ya basta | para ya | quitar | eliminar | borrame | borrenme |
    alto por favor | por favor alto | wrong number | wrong person | numero equivocado | no molestar |
    no molesten | arret | stop sms | opt me out | take me off | leave me alone | dejenme en paz |
    dejeme en paz | fuck off | go away | pls stop | plz stop | do not text | dont text | no text
    """
)
_START = _phrases(
    "opt in | opt-in | subscribe | start texts | start please | please start | restart | comenzar | empezar | iniciar"
)
_HELP = _phrases("ayuda | info please | help please")
_OURS = r"(?:text(?:s|ing|ed)?|txt(?:s|ing)?|messag(?:e|es|ing|ed)|msgs?|sms|notifications?|reminders?|contact(?:ing)?|bother(?:ing)?|spam(?:ming)?|these|mensajes?|textos?|recordatorios?|notificaciones)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:stop|quit|end|cease|cancel)\b(?: \w+){{0,3}} {_OURS}\b(?! (?:my|the|them|her|him|mom|dad))",
        rf"\b(?:dont|do not|doesnt|no longer|never|not) (?:want|need|wish|like|send|text|txt|message|contact)\b(?: \w+){{0,5}}(?: |^){_OURS}\b",
        r"\b(?:dont|do not|never|quit|stop) (?:ever )?(?:text|txt|texting|txting|message|messaging|msg|contact|contacting|bother|bothering) (?:me|this|my)\b",
        r"\b(?:take|remove|delete|get|drop|cross|scratch) me (?:off|from|out)\b",
        r"\b(?:take|remove|delete|lose|erase) (?:my|this) (?:number|phone|cell|name|info)\b",
        r"\bremove me\b",
        r"\bunsubscri\w*\b",
        r"\bopt(?:ing)?[ -]?(?:me )?out\b",
        r"\b(?:revoke|withdraw|take back)\b(?: \w+){0,2} consent\b",
        r"\bno more (?:of )?(?:these |your |the )?(?:text|message|msg|reminder|txt|sms)\w*\b",
        r"\bleave me alone\b|\bstop bugging me\b|\bstop harassing me\b|\bstop contacting\b",
        r"\bwrong (?:number|person)\b",
        r"\b(?:you have|youve got|this is) the wrong\b",
        r"\bya no (?:me )?(?:mand|envi|escrib|text|molest|quiero|deseo)\w*(?: \w+){0,4}",
        r"\bno (?:me )?(?:mand|envi|escrib|molest)\w+ mas\b",
        r"\bno (?:quiero|deseo)(?: \w+){0,3} (?:mensajes|textos|recordatorios|mas)\b",
        r"\bno me (?:mande|manden|envie|envien|escriba|escriban|molesten|moleste|textee|texteen)\b",
        r"\b(?:deje|dejen|dejar|paren|pare|basta|alto) (?:de|con)(?: \w+){0,2} (?:mensajes|textos|mandar\w*|enviar\w*|escribir\w*|molestar\w*|textear\w*|recordatorios)\b",
        r"\b(?:quite|quiten|saque|saquen|borre|borren|elimine|eliminen)\w*\b(?: \w+){0,2}(?: lista| numero| telefono)\b",
        r"\b(?:quite|quiten|saque|saquen|borre|borren)(?:me|nme)\b",
        r"\bquitenme\b|\bsaquenme\b|\bborrenme\b|\bquiteme\b|\bsaqueme\b|\bborreme\b",
        r"\bdar(?:me)? de baja\b|\bdenme de baja\b|\bnumero equivocado\b|\bpersona equivocada\b",
        r"\bcancel(?:ar|e|en)? (?:los |mis |mi |la )?(?:mensajes|textos|suscripcion|subscription)\b",
    )
)
# Spoken of somebody or something else: not ours to act on.
_ABOUT_OTHERS = re.compile(
    r"\b(?:ex|mom|mother|dad|father|boss|wife|husband|girlfriend|boyfriend|dealer|friend|friends|he|she|they|guy|sister|brother"
    r"|plug|people|everyone|nobody|him|her|them|drinking|using|smoking|crying|thinking|worrying|shaking|appointment|session|group"
    r"|mama|papa|jefe|esposa|esposo|novia|novio|amigos?|ella|beber|tomar|fumar|consumir|llorar|pensar|cita|sesion|grupo)\b"
)
_DIRECT = re.compile(
    r"^(?:please |pls |ok |hey |hi |just |can you |could you |por favor )*(?:stop|dont|do not|quit|no more|take me off|remove)\b"
)


def read_opt_word(text: str) -> OptWord | None:
    """What a text says about getting texts, or None. Any text is fine; never raises."""
    said = _plain(text)
    if not said or len(said) > 300:
        return None
    whole = _whole(said)
    if whole is not None:
        return whole
    return OptWord(OptKind.opt_out, carrier=False) if _revokes(said) else None


def _whole(said: str) -> OptWord | None:
    for words, kind in ((CARRIER_STOP, OptKind.opt_out), (CARRIER_START, OptKind.opt_in), (CARRIER_HELP, OptKind.help)):
        if said in words:
            return OptWord(kind, carrier=True)
    for words, kind in ((_STOP, OptKind.opt_out), (_START, OptKind.opt_in), (_HELP, OptKind.help)):
        if said in words:
            return OptWord(kind, carrier=False)
    if (
        said.isalpha()
        and any(one_typo(word, said) for word in ("stop", "unsubscribe", "stopall"))
        and said not in _NOT_STOP
    ):
        return OptWord(OptKind.opt_out, carrier=False)
    return None


_NOT_STOP = frozenset({"shop", "step", "slop", "stoop", "top", "sop", "stp", "stomp", "strop", "stops"} - {"stp"})


def _revokes(said: str) -> bool:
    if not any(pattern.search(said) for pattern in _PATTERNS):
        return False
    return _DIRECT.match(said) is not None or _ABOUT_OTHERS.search(said) is None


def _plain(text: str) -> str:
    folded = fold(text).replace("'", "")
    return " ".join(re.sub(r"[^a-z0-9\s-]", " ", folded).split())
