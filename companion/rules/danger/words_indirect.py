"""Patterns for what is said without any of the plain words: 'don't look for me', 'my affairs are in order'.

Same text and same rules as in `crisis_words_near`; apart from those because each of these stands for a whole way of
saying it, in English and Spanish.
"""

from __future__ import annotations

from companion.rules.danger.words_near import FEW
from companion.rules.danger.words_self_harm import END

_KIN = r"(?:kids?|family|children|son|daughter|mom|wife|husband|they|nobody|no one|anyone|anybody)"
_BODY = r"(?:arms?|legs?|skin|thighs?|wrists?|stomach|hands?)"
_SICK = (
    r"(?:seeing (?:things|bugs|people|shadows)|hearing (?:things|voices)|hallucinat\w*|seizures?|convuls\w*|"
    r"shaking (?:so )?(?:bad|badly|uncontrollably)|cant stop shaking)"
)
_WITHOUT = (
    r"(?:withdraw\w*|detox\w*|coming off|came off|cold turkey|stopped drinking|quit drinking|"
    r"(?:havent|hasnt|not) (?:drank|drunk|drink|had (?:a drink|any alcohol|anything to drink)))"
)
_ENFERMO = r"(?:veo cosas|viendo cosas|oigo (?:cosas|voces)|alucin\w+|convuls\w+|temblando mucho)"
_DEJO = r"(?:abstinencia|deje de (?:tomar|beber)|dejo de (?:tomar|beber)|sin (?:tomar|beber))"

SELF_HARM_INDIRECT: dict[str, tuple[str, ...]] = {
    "last_arrangements": (
        rf"(?:dont|do not|no need to|nobody should) (?:\w+ )?(?:look|come looking|looking|search|wait up) for me{END}",
        r"affairs (?:are |is |all )*in order\b",
        rf"if i (?:take|took|swallow\w*|down\w*|mix\w*) (?:all|the whole|the entire|a bunch|every\w*|{FEW}at once)\b",
        r"how many (?:\w+ ){0,4}(?:it would take|would it take|will kill|to kill|till i|until i)\b",
    ),
    "no_future": (
        rf"(?:no|without a|(?:dont|cant|cannot|never|not) (?:\w+ )?(?:see|have|picture|imagine) (?:a|any|my|much)) future(?: for me| for myself| anymore| at all|{END})",
        r"nothing (?:\w+ )?for me (?:\w+ )?(?:here|in this world|on this earth|in this life)(?: anymore)?\b",
        rf"let (?:it|this|everything) (?:all |just )*(?:be over|end|stop){END}|rather be gone\b",
        r"gonna (?:\w+ )?(?:fade|slip|drift) away\b",
        rf"{_KIN} (?:\w+ )?(?:dont |doesnt |wouldnt )?(?:\w+ )?needs? me (?:anymore|around|here|alive)",
        r"worth (?:it )?(?:being alive|staying alive|living anymore|the pain anymore)",
        r"(?:be|go|going|join) (?:with )?my (?:\w+ ){1,2}(?:who|that) (?:passed|died)\b",
    ),
    "own_body": (
        rf"carv\w+ (?:\w+ ){{0,3}}(?:my|into my|on my) {_BODY}\b",
        rf"(?:scratch\w*|bang\w*|punch\w*|pick\w*|bit|bite|biting|burn\w*) (?:\w+ ){{0,2}}my (?:{_BODY}|head|face)"
        r"(?: \w+){0,5} (?:bled|bleeds?|bleeding|blood|on purpose)\b",
        r"burn\w* myself with (?:a |my )?(?:cigarettes?|lighter|matches)",
        r"voices (?:\w+ ){0,3}(?:say|says|saying|said|tell|tells|telling|told) (?:\w+ ){0,3}(?:do it|hurt|harm|cut)\b",
        r"gonna (?:\w+ )?(?:driv\w+|steer\w*|swerv\w+|crash\w*) (?:\w+ ){0,2}(?:off the road|into oncoming)\b",
    ),
    "indirecto": (
        r"no (?:hubiera|haber|hubiese|debi) (?:\w+ )?nac(?:ido|er)\b|nunca (?:hubiera|haber) nacido\b",
        r"(?:escrib\w+|deje|dejo) (?:\w+ )?(?:la|una|mi) carta (?:para|a) (?:mi|mis) (?:familia|hij\w+|mama|papas|espos\w)",
        r"(?:ir|irme|estar|voya|me voya) (?:ir |irme )?con (?:mi|mis) \w+ (?:que )?(?:ya )?(?:esta|estan|al|en el|murio)"
        r"(?: en el)?(?: cielo)?\b(?! (?:en casa|aqui|alla))",
        rf"voya que (?:\w+ )?(?:todo|esto) (?:ya )?(?:se )?(?:termine|acabe|pare|termina|acaba){END}",
        r"si yo no (?:estuviera|existiera|viviera)\b|no me busquen\b",
        rf"(?:me odio|me detesto|me desprecio) (?:\w+ ){{0,3}}me (?:lastimo|corto|golpeo|pego)|me lastimo{END}",
    ),
}

OVERDOSE_INDIRECT: dict[str, tuple[str, ...]] = {
    "signs": (
        r"pupils? (?:\w+ ){0,2}(?:tiny|pinned|pinpoint|pin point|small|huge)\b",
        r"(?:was|were|is|been|got|its|it|stuff|shit) laced\b|laced (?:my|the|our|his|her|with|it)\b(?! (?:shoes?|boots?))",
        rf"{_WITHOUT}(?: \w+){{0,8}} {_SICK}|{_SICK}(?: \w+){{0,8}} {_WITHOUT}",
        rf"{_DEJO}(?: \w+){{0,8}} {_ENFERMO}|{_ENFERMO}(?: \w+){{0,8}} {_DEJO}",
        r"chest (?:\w+ ){0,3}(?:hurts?|hurting|pains?|tight)(?: \w+){0,8} (?:line|lines|coke|meth|crack|speed|used|using)\b",
    ),
}

USING_INDIRECT: dict[str, tuple[str, ...]] = {
    "got_it": (
        r"(?:bought|got|have|picked) (?:it|some|one)(?: up)? (?:\w+ ){0,3}(?:havent|not|didnt) (?:\w+ )?"
        r"(?:done|used|use|taken|take|opened|open|drank|touched|did|do) (?:it|any)\b",
        r"hit(?:ting)? up my (?:old )?(?:guy|dude|man|girl|people)\b|(?:calling|called|texting|texted) my guy\b",
        r"parking lot (?:of|at|outside|by) (?:the|a|my) (?:\w+ )?(?:liquor store|bar|dealers?|trap)\b",
        r"(?:cravings?|urges?|addiction|disease|monster) (?:\w+ )?(?:won|winning|wins|beat me|got me|"
        r"taking over|took over)\b",
        r"gonna slip (?:someone|somebody|anyone|please|pls|call)\b",
        r"(?:el|la|al|del) que (?:me )?vende\b",
    ),
}
