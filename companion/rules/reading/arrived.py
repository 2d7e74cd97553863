"""What arrived, before what it means: a phone's additions come off, and what a phone or a robot wrote is known as such.

Every reader looks at what this leaves. Facts about phones: docs/sources.md, Phones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from companion.rules.folding import fold


class ArrivedAs(StrEnum):
    """Whose words a text holds."""

    words = "words"  # the person's own, alone or beside a quotation
    reaction = "reaction"  # a phone's sign on a text: 'Liked “…”'
    quotation = "quotation"  # our own words come back: forwarded, copied, echoed
    auto_reply = "auto_reply"  # a phone answers for somebody who drives or is busy
    robot = "robot"  # a carrier or gateway says that something was not delivered


@dataclass(frozen=True)
class Arrived:
    """`said`: what commands, answers and wishes are read from. `heard`: what danger is listened for in; it still holds
    a motto under the text, for a motto may be a cry. Both are '' where nobody wrote anything.
    """

    kind: ArrivedAs
    said: str
    heard: str


def look_at(text: str, sent: Sequence[str] = ()) -> Arrived:
    """Takes a text apart. `sent`: our texts to this phone in the last 14 days. Any text is fine; never raises."""
    kept = text.replace("\0", " ").replace("\r\n", "\n").replace("\r", "\n").strip()
    without = _without_phone_signature(kept)
    for kind, known in ((ArrivedAs.robot, _ROBOT), (ArrivedAs.auto_reply, _AUTO_REPLY)):
        if known.search(_folded(without)):
            return Arrived(kind, "", "")
    reaction = _reaction(without, sent)
    if reaction is not None:
        # Whoever reacts to what we never wrote may react to a cry of their own: that is still listened to.
        beside = _beside(ArrivedAs.reaction, reaction.behind)
        return replace(beside, heard=f"{reaction.inside} {beside.heard}".strip())
    around = _around_our_words(without, sent)
    if around is not None:
        return _beside(ArrivedAs.quotation, around)
    return Arrived(ArrivedAs.words, _without_motto(without), without)


def _beside(kind: ArrivedAs, around: str) -> Arrived:
    """What somebody wrote around a quotation are words like any other; nothing around it is nothing said."""
    own = around.lstrip(" \n\t.,;:!”\"»’'-")
    if not re.search(r"\w", own):
        return Arrived(kind, "", "")
    return Arrived(ArrivedAs.words, _without_motto(own), own)


# --- signatures ---------------------------------------------------------------------------------------------------

_PHONE_SIGNATURE = re.compile(
    r"(?:\n\s*|^)(?:-{2,}\s*\n\s*)?(?:"
    r"(?:sent|send) (?:from|via|with|by) (?:my |the |a )?[\w .,'&+®™()/-]{2,70}"
    r"|enviad[oa] (?:desde|con|por|via|vía) (?:mi |un |una |el |la )?[\w .,'&+®™()/-]{2,70}"
    r"|get outlook for \w+|obt[eé]n outlook para \w+|obtener outlook para \w+"
    r"|(?:sent|enviado) .{0,20}https?://\S+"
    r")\s*[.!]?\s*$",
    re.IGNORECASE,
)
# 'text, blank line, text': what stands below is a motto if what stands above is an answer or a command by itself.
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_SHORT = 4  # words of an answer or a command


def _without_phone_signature(text: str) -> str:
    """'Sent from my iPhone' and its like, wherever they end a text on a line of their own."""
    shorter = _PHONE_SIGNATURE.sub("", text)
    while shorter != text:
        text, shorter = shorter, _PHONE_SIGNATURE.sub("", shorter)
    return text.strip()


def _without_motto(text: str) -> str:
    above, *below = _BLANK_LINE.split(text, maxsplit=1)
    if below and 0 < len(above.split()) <= _SHORT and not re.search(r"\d", below[0]):
        return above.strip()
    return text


# --- reactions ----------------------------------------------------------------------------------------------------

_OPEN, _CLOSE = "[“\"«„‟‘']", "[”\"»“‟’']"
_INVISIBLE = re.compile("[\u200b-\u200f\u2009\u200a\u202a-\u202e\u2060-\u2064\u00ad\ufeff]")
_SIGN = r"(?:[^\w\s“”\"«»‘’']|[#*0-9]\ufe0f?\u20e3|[\ufe0f\u200d])+"
_DID = (
    r"(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|thumbs? (?:up|down)"
    r"|removed (?:a|an) (?:like|heart|dislike|laugh|exclamation|exclamation mark|question mark|question|emphasis) from"
    rf"|removed {_SIGN} from|removed (?:a|their|his|her) (?:reaction|sticker)(?: {_SIGN})? from"
    rf"|reacted (?:with )?(?:a sticker|{_SIGN}) to|reacted to"
    r"|le gust[oó]|le encant[oó]|no le gust[oó]|le dio risa|le pareci[oó] gracioso|le disgust[oó]|se ri[oó] de"
    r"|enfatiz[oó]|resalt[oó]|exclam[oó] por|pregunt[oó] por|pregunt[oó] sobre|cuestion[oó]|dud[oó] de"
    rf"|reaccion[oó] (?:con|a|ante)(?: {_SIGN})?(?: a| en| ante| al)?"
    r"|(?:quit[oó]|elimin[oó]|retir[oó]|borr[oó]) (?:(?:un|una|el|la|su) )?"
    rf"(?:[“\"«]?(?:me gusta|me encanta|no me gusta|coraz[oó]n|risa|exclamaci[oó]n|(?:signo|s[ií]mbolo) de "
    rf"(?:exclamaci[oó]n|interrogaci[oó]n|pregunta)|pregunta|reacci[oó]n|{_SIGN})[”\"»]?)"
    rf"(?: {_SIGN})?(?: de| a| en| del)?"
    rf"|{_SIGN}\s*(?:to|a|para|en))"
)
_REACTED = re.compile(rf"^\s*(?:{_DID})\s*{_OPEN}(?P<quoted>.*)$", re.IGNORECASE | re.DOTALL)
_THING = r"(?:an?|una?|el|la|un|this|your|su|tu)? ?(?:\w+ )?"
_REACTED_TO_THING = re.compile(
    rf"^\s*(?:{_DID})\s+{_THING}(?:image|photo|picture|video|movie|message|attachment|audio message|link|sticker|text"
    r"|location|contact|imagen|foto|video|v[ií]deo|mensaje|archivo|audio|enlace|ubicaci[oó]n|contacto|texto)\s*[.!]?\s*$",
    re.IGNORECASE,
)
_CLOSING = re.compile(rf"{_CLOSE}")


@dataclass(frozen=True)
class _Reaction:
    """`inside`: the quotation, '' where it is one of ours. `behind`: what somebody wrote after it."""

    inside: str
    behind: str


def _reaction(text: str, sent: Sequence[str]) -> _Reaction | None:
    """None if the text is no reaction."""
    visible = _INVISIBLE.sub("", text)
    if _REACTED_TO_THING.match(visible):
        return _Reaction("", "")
    found = _REACTED.match(visible)
    if found is None:
        return None
    quoted = found["quoted"]
    for behind in _behind_quotations(quoted):
        if _is_ours(quoted[: len(quoted) - len(behind)], sent):
            return _Reaction("", behind)
    closing = [mark.end() for mark in _CLOSING.finditer(quoted)]
    if closing and re.search(r"\w", quoted[closing[-1] :]):
        return None  # 'liked “our song” so much': words that begin like a reaction
    return _Reaction(quoted, "")


def _behind_quotations(quoted: str) -> Iterator[str]:
    """Each way to end the quotation, the longest quotation first."""
    yield ""
    for mark in reversed(list(_CLOSING.finditer(quoted))):
        yield quoted[mark.start() :]


# --- our own words ------------------------------------------------------------------------------------------------

_WORD = re.compile(r"\w+")
_SHORTEST = 5  # words of ours that are known again; less may be a person's own, as 'see you then'
_RUN = 7  # words in a row of a text of ours: nobody writes them by chance
_PREFIXES = re.compile(
    r"(?:^|\n)\s*(?:(?:fwd?|re|rv|reenviado|forwarded(?: message)?|mensaje reenviado|begin forwarded message)\s*:+"
    r"|>+|-{3,}[^\n]*-{3,})\s*",
    re.IGNORECASE,
)


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(fold(text).replace("'", "").replace("’", "")))


def _words_at(text: str) -> list[tuple[str, int, int]]:
    """Folded words with where they stand in the text. `fold` keeps the length, so places stay true."""
    bare = fold(text).replace("’", "'")
    return [(found.group(), found.start(), found.end()) for found in re.finditer(r"[\w']*\w", bare)]


def _key(word: str) -> str:
    return word.replace("'", "")


def _is_ours(quoted: str, sent: Iterable[str]) -> bool:
    """A quotation of a text of ours: whole, or cut short."""
    inside = [_key(word) for word, _, _ in _words_at(quoted)]
    if not inside:
        return False
    for text in sent:
        ours = [_key(word) for word, _, _ in _words_at(text)]
        if inside == ours or (len(inside) >= 2 and inside[:-1] == ours[: len(inside) - 1] and _cut_word(inside, ours)):
            return True
    return False


def _cut_word(inside: list[str], ours: list[str]) -> bool:
    """The last word of a cut quotation may itself be cut."""
    return len(inside) <= len(ours) and ours[len(inside) - 1].startswith(inside[-1])


def _around_our_words(text: str, sent: Sequence[str]) -> str | None:
    """The text without every stretch that is ours; None where nothing is."""
    words = _words_at(text)
    keys = [_key(word) for word, _, _ in words]
    ours = [False] * len(keys)
    for each in sent:
        theirs = [_key(word) for word, _, _ in _words_at(each)]
        for at in _stretches(keys, theirs):
            ours[at] = True
    if not any(ours):
        return None
    pieces, end = [], 0
    for (_, start, stop), mine in zip(words, ours, strict=True):
        if mine:
            pieces.append(text[end:start])
            end = stop
    pieces.append(text[end:])
    left = _PREFIXES.sub(" ", " ".join(piece for piece in pieces if _WORD.search(piece)))
    return " ".join(left.split())


def _stretches(keys: list[str], theirs: list[str]) -> Iterator[int]:
    """Places of `keys` that belong to a run of `theirs`: the whole of it, or `_RUN` words and more."""
    if not theirs or not keys:
        return
    need = min(len(theirs), _RUN)
    if len(theirs) < _SHORTEST:
        return
    lengths = [0] * (len(theirs) + 1)
    for at, word in enumerate(keys):
        lengths = [0] + [lengths[place] + 1 if word == other else 0 for place, other in enumerate(theirs)]
        longest = max(lengths)
        if longest >= need:
            yield from range(at - longest + 1, at + 1)


# --- what phones and robots write ---------------------------------------------------------------------------------

_AUTO_REPLY = re.compile(
    r"^(?:\W*(?:auto ?(?:matic)? ?(?:reply|response|responder)|respuesta automatica|mensaje automatico)\b"
    r"|(?:hi |hello |hey |sorry )?(?:im|i am) (?:currently )?(?:driving|out of (?:the )?office"
    r"|away from my (?:phone|desk))\b.{0,80}\b(?:turned on|do not disturb|focus|get back|ill reply|i will reply|respond"
    r"|notifications|return|later|until|see your message|when i)"
    r"|im driving with (?:do not disturb|focus|driving)|(?:im|i am) not receiving notifications"
    r"|(?:sorry )?(?:i )?cant talk (?:right )?now"
    r"(?: whats up| call me later| ill call you (?:back|later)| call back later)?$"
    r"|(?:sorry )?im busy(?: right now)? (?:call|ill call|i will call) (?:you )?(?:back|later|me later)(?: later)?$"
    r"|this is an automated (?:reply|response|message)|thank you for your (?:message|text) (?:we|our office|i) "
    r"|(?:estoy|voy) (?:conduciendo|manejando)\b.{0,80}\b(?:no molestar|concentracion|notificaciones|respond|contest"
    r"|cuando llegue|mas tarde)"
    r"|(?:lo siento )?(?:ahora )?no puedo hablar(?: ahora| en este momento)?(?: que pasa| que hay"
    r"| te llamo (?:luego|despues|mas tarde))?$"
    r"|(?:estoy |me encuentro )?fuera de la oficina\b)"
)
_ROBOT = re.compile(
    r"(?:message blocking is active|unable to send message"
    r"|(?:message|text|mensaje) (?:was |could )?not (?:be )?delivered"
    r"|message not sent|failed to (?:send|deliver)|undeliverable|delivery (?:status|failed|failure)"
    r"|(?:this|the) (?:number|phone|landline|service|subscriber|person)(?: you (?:are trying to reach|have texted"
    r"|texted|dialed))? (?:does not|doesnt|cannot|can not|cant|is not able to|is unable to"
    r"|is not (?:in service|able|accepting|available)) ?(?:accept|receive|get)?"
    r"|not equipped to receive|invalid (?:number|recipient|destination)"
    r"|no se (?:pudo|puede) (?:entregar|enviar) (?:el|su|tu) mensaje|mensaje no entregado"
    r"|(?:este|el) (?:numero|telefono|servicio)(?: marcado| que usted marco)? no"
    r" (?:acepta|recibe|puede recibir|esta en servicio))"
)
