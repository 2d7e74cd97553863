"""Brings a reply to the spelling that replies.py reads, and knows what looks like a number on a scale but is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from companion.rules.folding import fold

# Words that surround an answer without changing it. None of them may turn a meaning round.
FILLER = frozenset(
    """
    a an about abt around approx approximately like maybe perhaps prob probably ish roughly kinda sorta almost
    nearly solid pretty between id say just im i am is its it me my at be today tonight now rn right feeling feel
    sure level number numbers scale option answer answers and then so um uh well ok okay oh hi hey hello thanks
    thank you thx ty please pls sorry lol haha honestly honest tbh think guess still same sir maam god idk really
    super low high unfortunately sadly first second third last strong evening morning night un una unos unas como
    creo que quizas quiza tal vez hoy ahora estoy sigo me siento soy es casi alrededor de diria y el la o numero
    bout prolly ngl sitting hovering somewhere gotta got bro baby fam dude man girl mijo mija big fat whole very muy yo
    que ando en ahorita currently overall
    numeros opcion gracias dios por favor hola pues bueno perdon seguro segura nivel entre lamentablemente
    """.split()
)
ALTERNATIVE = frozenset({"or", "to", "o", "u", "a"})  # '6 or 7', '6 to 7', '6 o 7', '6 a 7'

_NUMBER = (
    r"(?:\d{1,2}(?:\.\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"
)
_OF_TEN = re.compile(rf"(?<![\d./])\b({_NUMBER})\s*(?:/|out of|of|de|sobre|over)\s*(?:10|ten|diez)\b")
_LABELS = re.compile(r"(?:^|(?<=[\s,;]))q?([1-9])[ao]?\s*(?:[).:=]|-(?= ))\s*(?=\S)")
_LETTERS = re.compile(r"(?:^|(?<=[\s,;]))([abc])\s*[):=]\s*(?=\S)")
_GREETINGS = re.compile(
    r"\bgood (?:morning|evening|afternoon|night)\b|\bbuen[oa]s (?:dias|tardes|noches)\b|\bmore or less\b"
    r"|\bmas o menos\b|\bestoy en(?= (?:un )?\d)|\bor so\b|\b(?:my )?numbers are\b"
    r"|\bthank you for asking\b|\bgracias por preguntar\b"
)
_BETWEEN_TWO = re.compile(
    rf"\b(?:between|entre)(?: an?| un| el)? ({_NUMBER}) (?:and|y|to|a)(?: an?| un| el)? ({_NUMBER})\b"
)
_HALF = re.compile(r"(?<=\d) (?:and a half|1/2|y medi[oa])\b")
_MAYBE = re.compile(r"(?<=\d),? (?:maybe|possibly|perhaps|quizas?|tal vez) (?:an? |un )?(?=\d)")
_OK_SIGNS = re.compile("[\U0001f44d\U0001f44c]")
# Numbers of other things: phones, times, spans of time, money, percentages, links, and digits that stand for a word.
NO_SCALE = re.compile(
    r"\d{3}[\s.-]?\d{4}|\d{4,}|\d\s*(?:am|pm|hrs?|hours?|horas?|min(?:ute)?s?|minutos?|days?|dias|weeks?|semanas)\b"
    r"|\d{1,2}:\d{2}|[$@]\s*\d|\d\s*%|https?:|www\.|\bme (?:2|two|too)\b|\b4 (?:sure|real|u|you|ever)\b"
    r"|\b(?:one|1) (?:sec|second|moment|min|minute)\b|\bno (?:lo )?se\b|^\W*(?:911|988)\W*$"
    r"|\b(?:tonight|today|morning|evening|hoy|manana|tarde|noche) (?:at|a las) \d"
    r"|(?<!im )(?<!am )\bat \d+ (?:tonight|today|tomorrow|sharp)\b"
)


def spelled(text: str) -> str:
    """Folded; keycaps as digits, a thumb up as 'ok', 'didnt' for didn't, and 7/10 as 7. Line breaks stay."""
    folded = _OK_SIGNS.sub(" ok ", fold(text.replace("½", ".5")).replace("'", ""))
    # Keycap digits are a digit and two marks; letters beyond ASCII and pictures say nothing on a scale.
    folded = "".join(letter if letter.isascii() else ("" if letter in "\ufe0f\u20e3" else " ") for letter in folded)
    folded = re.sub(r"[*_~\"<>\[\]{}|\\^#]", " ", folded)
    folded = "\n".join(" ".join(line.split()) for line in folded.splitlines()).strip()
    folded = re.sub(r"([a-z])\1{2,}", r"\1", folded)  # 'nooo', 'yesss'
    folded = _BETWEEN_TWO.sub(r" \1 or \2 ", folded)
    folded = re.sub(r"(?<=\d) ?o(?=[.!]?$)", lambda found: found[0].replace("o", "0"), folded)
    return " ".join(_GREETINGS.sub(" ", _OF_TEN.sub(r" \1 ", folded)).split(" ")).strip()


def without_labels(folded: str, count: int) -> str:
    """'1) 3 2) 7 3) 0' -> '3 7 0': only labels that count up from 1 (or a), one for each of `count` questions."""
    folded = _LETTERS.sub(lambda found: f"{'abc'.index(found[1]) + 1}) ", folded)
    labels = [int(label) for label in _LABELS.findall(folded)]
    return _LABELS.sub(" ", folded).strip() if count > 1 and labels == list(range(1, count + 1)) else folded


def parted(folded: str) -> str:
    """Signs between digits separate answers: '3-7-0' is '3 7 0'."""
    return re.sub(r"(?<=\d)\s*[-./,;]\s*(?=[\da-z])", " ", folded)


def joined(folded: str, *, alone: bool) -> str:
    """Signs between digits join them into one number: '6-7' is '6 or 7', '6.5' is a half.

    `alone`: for one question only, where a comma may be a Spanish decimal point, and a slash separates no answers.
    """
    if alone:
        folded = re.sub(r"(?<=\d) ?& ?(?=\d)", " and ", folded)
        folded = _MAYBE.sub(" or ", _HALF.sub(".5", folded))
        return re.sub(r"(?<=\d)\s*-\s*(?=\d)", " or ", re.sub(r"(?<=\d),(?=\d)", ".", folded))
    return re.sub(r"(?<=\d)\s*[-/]\s*(?=\d)", " or ", folded)


def of_its_scale(folded: str, maximum: int) -> str:
    """'7/9' on a scale up to 9 is 7."""
    return re.sub(rf"(?<![\d/])(\d{{1,2}})\s*(?:/|out of) ?{maximum}\b", r"\1", folded) if maximum > 4 else folded


def without_units(folded: str, asked: Iterable[str]) -> str:
    """'5 hours' is 5 where a question asks 'how many hours'."""
    units = {unit.rstrip("s") for text in asked for unit in _COUNTED.findall(fold(text))}
    return re.sub(rf"(?<=[\da-z]) ?(?:{'|'.join(units)})s?\b", " ", folded) if units else folded


_COUNTED = re.compile(r"\b(?:how many|cuant[oa]s) ([a-z]+)")


def plain_words(text: str) -> Sequence[str]:
    """The words and digits of a text or phrase, without anything between."""
    return re.findall(r"[a-z]+|\d+", fold(text).replace("'", ""))
