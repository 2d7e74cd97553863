"""Reads what people answer to a reminder in their own words: coming, not coming and why, late and by how much.

Only for a text that answers a reminder; the words mean other things elsewhere. English and Spanish, without accents.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from companion.rules.folding import fold

LONGEST = 40  # words; a longer text is a story for a person


class Answer(StrEnum):
    coming = "coming"
    not_coming = "not_coming"
    late = "late"


class WhyNot(StrEnum):
    """What keeps somebody from coming. The values are stored with attendance."""

    ride = "ride"
    work = "work"
    childcare = "childcare"
    unwell = "unwell"
    struggling = "struggling"


@dataclass(frozen=True)
class Coming:
    """`why`: of somebody who does not come, where they said it. `minutes`: late by how many, where said. `says_more`:
    the text holds more than the answer, so a person reads it too.
    """

    answer: Answer
    why: WhyNot | None = None
    minutes: int | None = None
    says_more: bool = False


def read_coming(text: str) -> Coming | None:
    """What a text that answers a reminder says of coming; None if it says nothing, or not surely. Never raises."""
    if _is_yes_in_signs(text):
        return Coming(Answer.coming)
    said = _plain(text)
    words = said.split()
    if not words or len(words) > LONGEST or _UNSURE.search(said):
        return None
    heard = _NO_NO.sub(" ", said).strip()
    if _NOT_COMING.search(heard):
        return Coming(Answer.not_coming, why=read_why_not(text), says_more=len(words) > 6)
    if _LATE.search(heard):
        return Coming(Answer.late, minutes=_minutes(heard), says_more=len(words) > 8)
    if _BEGINS_WITH_YES.match(heard) or _COMING.search(said):
        asks = "?" in text or _ASKS.search(heard) is not None
        return (
            None
            if asks and not _BEGINS_WITH_YES.match(heard)
            else Coming(Answer.coming, says_more=len(words) > 8 or asks)
        )
    why = read_why_not(text)
    if why is not None and "?" not in text and not _ASKS.match(said) and not _NEWS.search(said):
        return Coming(Answer.not_coming, why=why, says_more=True)
    return Coming(Answer.coming) if _ALL_YES.fullmatch(heard) else None


def read_why_not(text: str) -> WhyNot | None:
    """Why somebody cannot come, said in words: 'truck won't start', 'nobody to watch my girl', 'flu'. Never raises."""
    said = _plain(text)
    return next((why for why, pattern in _WHY if pattern.search(said)), None)


def _plain(text: str) -> str:
    low = fold(text).replace("'", "")
    low = re.sub(r"\b(c|u|r|ur)\b", lambda found: _LETTERS[found.group()], low)
    return " ".join(re.findall(r"[a-z0-9ñ:]+", low))


_LETTERS = {"c": "see", "u": "you", "r": "are", "ur": "your"}


def _minutes(said: str) -> int | None:
    found = re.search(r"\b(\d{1,3}) ?(?:min\w*|m|mins|minutos?|minuticos)?\b", said)
    if found is not None and 0 < int(found.group(1)) <= 120:
        return int(found.group(1))
    return next((minutes for words, minutes in _SPOKEN_MINUTES if re.search(rf"\b(?:{words})\b", said)), None)


_SPOKEN_MINUTES = (
    ("half an? hour|half hour|media hora", 30),
    ("quarter (?:of an )?hour|un cuarto de hora", 15),
    ("(?:an|one|1) hour|una hora", 60),
    ("five|cinco", 5),
    ("ten|diez", 10),
    ("fifteen|quince", 15),
    ("twenty|veinte", 20),
    ("thirty|treinta", 30),
)


def _any(*rows: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(rows)})\b")


# Nobody can tell yet, or something else is asked for: a person reads it.
_UNSURE = _any(
    r"(?:not|aint|isnt) (?:\w+ )?sure",
    r"(?:dont|do not) know (?:if|whether|yet)",
    "no se si",
    "no estoy segur[oa]",
    "maybe",
    "might (?:not )?(?:be able|make|come|miss|have)",
    "(?:try|trying|tratar|tratare|intentar|intentare) (?:to |2 |de )?(?:make it|be there|come|get there|ir|llegar)"
    "(?= but| if| unless| pero| si)",
    "depends",
    "depende",
    "a lo mejor",
    "quizas?",
    "tal vez",
    "probably (?:not|wont|cant)",
)
# Words of no that say yes: 'can't wait', 'no problem', 'no worries'.
_NO_NO = _any(
    "cant wait",
    "cannot wait",
    "wouldnt miss it(?: for \\w+(?: \\w+)?)?",
    "wont miss it",
    "not (?:gonna|going to) miss it",
    "no (?:problem|prob|problemo|worries|doubt|hay problema|te preocupes|se preocupe|falla|fallo|falto)",
    "no longer late",
    "not late",
    "sin falta",
    "cant complain",
)
_CANT = (
    r"(?:cant|cannot|can not|cnt|couldnt|wont|will not|wnt|not|aint|im not|am not|isnt|unable to|not able to|never"
    r"|dont)"
)
_NOT_COMING = _any(
    rf"{_CANT} (?:\w+ ){{0,3}}(?:make it|mak it|make (?:it )?(?:to|in|today|tomorrow|tonight)|come|coming|comin|be there"
    r"|be (?:in|able|coming|attending|making)|attend|attending|go|going|goin|get there|show up|do it|do (?:today|tomorrow"
    r"|tonight|this)|today|tomorrow|tonight|this time|this week)",
    r"cant$",
    r"(?:i|we) cant(?: \w+)?$",
    r"^(?:no|nope|nah|naw|nop|negative|no way|no go)(?: (?:sorry|i cant|not today|not tomorrow|thanks|thank you|sir|maam"
    r"|gracias|perdon|lo siento|disculpa|hoy|manana))*$",
    r"^(?:sorry )?(?:not today|not tomorrow|not this time|no today)",
    r"(?:need|have|gotta|got|going|want|wanna|like|gonna|must|would like|wish|can (?:i|we)|could (?:i|we)|please|lets) "
    r"(?:to |2 )?(?:please )?(?:cancel|reschedule|resched|postpone|skip|miss|move (?:it|my|this|the|to)|change (?:it|my|this"
    r"|the|to))",
    r"^(?:please )?(?:cancel|reschedule|skip|postpone)\b(?! anytime)",
    r"(?:cancel|reschedule|postpone) (?:my|the|this|todays|tomorrows|our|it|for)",
    r"(?:ill|will|gonna|going to|im|i) (?:have to |gotta |need to )?(?:miss|missing|skip|skipping)",
    r"count me out|something came up|im out(?: today| tomorrow)?$|stuck at work|rain ?check",
    r"no (?:voy a |puedo |podre |podria |alcanzo |llego |logro |me es posible |creo que |podemos |vamos a |vuelvo )?"
    r"(?:ir|llegar|asistir|poder|venir|presentarme|alcanzar|estar)",
    r"no (?:puedo|podre|voy|alcanzo|llego|vengo|asistire|ire|iremos|vamos|podria)",
    r"(?:tengo|tuve|debo|quiero|quisiera|necesito|voy|hay|tendre|puedo|podemos|podria|favor de)(?: a| que| de)? (?:cancel\w+"
    r"|faltar|posponer|reprogramar|reagendar|cambiar|mover)",
    r"(?:cancel|cancelen|cancelar|cancele|cancela|cambien|reprogram\w+|reagend\w+) (?:mi|la|el|de|esa|esta)? ?(?:cita|sesion"
    r"|reunion|grupo)",
    r"^(?:cancelar|cancela|cancelo|cancele)$",
    r"(?:voy a|tengo que) faltar|me surgio (?:algo|un)|hoy no$|manana no$|imposible",
)
_LATE = _any(
    r"(?:running|runnin|gonna be|going to be|ill be|will be|be|im|am|bit|little|mins?|minutes?|so|run|getting there) "
    r"(?:\w+ ){0,4}late",
    r"late(?: sorry)?$",
    r"^(?:sorry )?late\b",
    r"(?:be there|there|coming|get there|arrive|here|omw|way) (?:\w+ )?in (?:about |like |abt )?(?:\d{1,3}|five|ten|fifteen"
    r"|twenty|thirty|half an hour)(?: ?m\w*)?",
    r"(?:\d{1,3}|five|ten|fifteen|twenty|couple|few) ?(?:m|min|mins|minutes)(?: or so)? (?:away|out|behind|late|more)",
    r"(?:stuck|sitting|caught) in (?:\w+ )?traffic(?! ticket)|missed (?:the|my) (?:bus|train)(?: but| next| taking| ill| be)",
    r"(?:voy|llego|llegare|vengo|ando|estoy|llegar|llegando|ire|vamos) (?:\w+ ){0,3}(?:tarde|atrasad[oa]|retrasad[oa]"
    r"|demorad[oa])",
    r"(?:llego|llegare|ahi estoy|estoy ahi|estare|llegamos) (?:\w+ )?en (?:\d{1,3}|cinco|diez|quince|veinte|media)",
    r"(?:\d{1,3}|cinco|diez|quince|veinte) (?:min|mins|minutos|minuticos) (?:tarde|de retraso|mas|de atraso)",
    r"(?:estoy|atorad[oa]|atascad[oa]|hay) (?:\w+ ){0,2}(?:en el |mucho )?(?:trafico|tranque|tapon|trancon)",
    r"se me hizo tarde",
)
_ASKS = _any(
    r"(?:what|when|where|who|why|how|which|do i|do you|does|is it|is this|is there|are you|can i|can you|could i|could you"
    r"|should i|will you|would you|que|cuando|donde|quien|por que|como|cual|puedo|pueden|puede|hay|es)"
)
_YES = (
    r"(?:yes+|yess\w*|yea+h*|ye+|yep+|yup+|ya+|yah|yas|yh|ys|yessir|ok|okay|okey|okie|oki|kk?|sure|sure thing|si+|sip+|simon"
    r"|claro|va|vale|dale|listo|lista|de acuerdo|por supuesto|confirm(?:ed|o|ado|ada|ing)?|i confirm|will do|absolutely"
    r"|definitely|def|for sure|fosho|fo sho|bet|copy|copy that|10 4|roger|aight|alright|all ?right|sounds? good|got it|gotcha"
    r"|perfect|perfecto|perfecta|great|good|cool|works|works for me|affirmative|of course|correct|correcto|asi es|simon que si"
    r"|esta bien|ta bien|oki doki|orale|sale|entendido|enterad[oa]|recibido|you ?got it|you ?know it|yes please|yes thank you)"
)
_FILLER = (
    r"(?:thanks?(?: you)?|ty|thx|tysm|gracias|sir|maam|mam|dear|please|pls|señor\w*|jefe|bro|hun|hon|mija|mijo|much|so|very"
    r"|everyone|all|and|y|the|i am|im|it|that|hey|hi|hello|hola|good (?:morning|evening|afternoon)|buen[oa]s (?:dias|tardes"
    r"|noches)|god bless|bendiciones|tomorrow|today|tonight|manana|hoy|at \d{1,2}(?::\d\d)?(?: ?[ap]m)?|a las \d{1,2})"
)
_ALL_YES = re.compile(rf"(?:{_FILLER} )*{_YES}(?: (?:{_YES}|{_FILLER}))*")
_BEGINS_WITH_YES = re.compile(
    rf"(?:{_FILLER} )*(?:yes+|yea+h*|yep+|yup+|sure|si+|sip+|simon|claro|confirmed|absolutely)\b(?! no\b)"
)
# A reason by itself means not coming, but not where it is told as news.
_NEWS = _any(
    r"(?:quit|lost|got|found|start(?:ed|ing)?|new|better|fixed|over|yesterday|last|renunci\w+|consegu\w+|nuev[oa]|mejor|ayer)"
)
_COMING = _any(
    r"(?:see|seeing|sea) (?:you|ya|yall|everyone|u|them|him|her)(?! when| later in| never)",
    r"(?:ill|i will|we will|well|i shall|im gonna|i am going to|gonna|going to|will|imma|ima|i) be (?:there|here|at|coming"
    r"|in|ready|on time)",
    r"^(?:be|b) (?:there|their|thr)\b|be there(?: at| by| on time| then| tomorrow| early| for sure| \w+)*$",
    r"on (?:my|our|the) way|omw|otw|heading (?:there|over|out|in)|leaving (?:now|in|soon)|almost there|im here|here now"
    r"|outside$|parking",
    r"(?:i|we) (?:can|will|ll|should be able to|plan to|am able to|should|intend to) (?:make it|come|be|attend|go)",
    r"(?<!cant )(?<!not )(?<!to )can make it|able to make it|ill make it|will make it|gonna make it|making it|i ?ll come"
    r"|ill (?:go|attend)",
    r"(?:im|i am|we are|were|still|yes|yep|yeah) (?:still )?(?:coming|comin|going|attending|good|in|down|set|planning on it)",
    r"^(?:still )?coming|count me in|count on (?:me|it)|counting on it|looking forward|cant wait|planning on it|i got you"
    r"|wouldnt miss it|ill try to make it|try my best|do my best to",
    r"(?:ahi|alli|alla|aqui) (?:estare|estoy|nos vemos|voy|estaremos|llego|andare|andamos|te veo|los veo|le caigo|andare)",
    r"nos vemos|te veo|los veo|la veo|lo veo|hasta (?:manana|entonces|luego|al rato|pronto)",
    r"^(?:si |yo si |claro que |ya )?(?:voy|vamos|ire|llego|puedo|asistire|ahi|asisto|estare|podre)(?: si| ya| seguro| a ir"
    r"| sin| para| manana| hoy| en camino| claro)*\b",
    r"voy (?:en camino|para alla|saliendo|llegando|a ir|a estar|a llegar)|en camino|cuent(?:a|e|en) conmigo|claro que si"
    r"|si (?:voy|puedo|ire|asistire|llego|estare|podre|senor|señor|ahi)",
)


def _is_yes_in_signs(text: str) -> bool:
    signs = [sign for sign in text if not sign.isspace() and sign not in "\ufe0f\u200d!." and not sign.isalnum()]
    signs = [sign for sign in signs if not "\U0001f3fb" <= sign <= "\U0001f3ff"]  # tones of skin
    return bool(signs) and not re.search(r"\w", text) and set(signs) <= set("👍👌✅✔☑🆗💯🙌🤝")


# The first that fits: a sick child is childcare, and feeling bad is asked about before a plain 'sick'.
_WHY = (
    (
        WhyNot.childcare,
        _any(
            r"(?:no ?(?:body|one)|not? any ?(?:body|one)|someone|no) (?:\w+ )?(?:to |2 )?(?:watch|babysit|keep|mind|take care)",
            r"(?:baby ?sitter|sitter|day ?care|childcare|child care|niñera|ninera|guarderia)",
            r"(?:my |the |mi |mis |el |la |los |las )(?:\w+ )?(?:kid|kids|kiddo|baby|son|daughter|girl|girls|boy|boys|child"
            r"|children|toddler|little one|grandbaby|grandkids|grandson|granddaughter|hij[oa]s?|nin[oa]s?|niñ[oa]s?|bebe|nen[ea]s?"
            r"|chamac[oa]s?|niet[oa]s?|peque\w*)(?: \w+){0,4} (?:sick|fever|flu|home|school|throwing|ill|puke|puking|appointment"
            r"|enferm\w*|fiebre|gripe|calentura|escuela|casa|vomit\w*|cuidar|mal)",
            r"(?:watch|watching|have|got|pick up|picking up|with|cuidar|cuido|cuidando|dejar|recoger|encargar)(?: a| con| \w+)?"
            r" (?:my |the |mi |mis |a mi |a mis |al |los |las |la |el )(?:\w+ )?(?:kid|kids|baby|son|daughter|girl|girls|boy"
            r"|boys|child|children|grandkids|grandbaby|hij[oa]s?|nin[oa]s?|niñ[oa]s?|bebe|nen[ea]s?|niet[oa]s?|chamac[oa]s?)",
            r"(?:kids?|hijos|ninos|niños|childcare|school is closed|no school|no hay (?:escuela|clases))$",
            r"quien (?:me )?(?:los |la |lo |las )?(?:cuid\w+)",
        ),
    ),
    (
        WhyNot.struggling,
        _any(
            r"(?:rough|hard|tough|bad|dark|terrible|awful|horrible) (?:patch|day|time|night|week|place|spot|moment|morning|one)",
            r"(?:im |really |been |i am |just )*struggl\w+|going thr(?:ough|u) it|going thru (?:it|a lot|some)",
            r"(?:cant|dont|not) (?:\w+ )?(?:face|deal|feeling it|feel up|feel like|have it in me|got it in me|people|leave the"
            r" house|get out of bed|got the energy|have the energy)",
            r"(?:depress\w*|anxi\w+|panic\w*|overwhelmed|triggered|craving\w*|not ok|not okay|not well mentally|breakdown"
            r"|mental(?:ly)? (?:health )?(?:day|exhausted|drained)|in a bad way|falling apart|too much right now)",
            r"(?:la estoy pasando|me siento|ando|estoy|me encuentro) (?:muy |bien )?(?:mal|triste|decaid[oa]|deprimid[oa]"
            r"|ansios[oa]|desesperad[oa]|agobiad[oa]|bajonead[oa]|sin ganas)(?! del? (?:estomago|la|gripe))",
            r"(?:dia|dias|noche|semana|momento|racha) (?:muy )?(?:dificil|mal[oa]|dur[oa]|pesad[oa]|fe[oa])|no estoy bien"
            r"|no tengo (?:ganas|animo|animos|fuerzas)|sin (?:animo|animos|ganas|fuerzas)",
        ),
    ),
    (
        WhyNot.unwell,
        _any(
            r"(?:sick|ill|flu|fever|feverish|covid|cold|strep|migraine|headache|throwing up|threw up|vomit\w*|puk\w+|nause\w*"
            r"|stomach|diarrhea|food poison\w*|coughing|cough|sore throat|toothache|tooth|back is out|threw (?:my )?back out|in the"
            r" (?:hospital|er)|at the (?:hospital|er|doctor\w*|dentist)|(?:the )?er|hospital|doctors? (?:appointment|appt)|dr appt"
            r"|surgery|sprained|broke my \w+|broken (?:leg|arm|foot|ankle|hand|wrist)|under the weather|contagious|pink ?eye|not"
            r" (?:feeling|feelin) (?:so |very |too )?(?:good|well|great|hot)|dont feel (?:good|well|so good|great)|feel(?:ing)? like"
            r" (?:shit|crap|ass)|bad stomach|cramps)",
            r"(?:enferm[oa]|gripe|gripa|fiebre|calentura|tos|resfri\w+|catarro|vomit\w*|nauseas|diarrea|migrana|migraña|jaqueca"
            r"|dolor de \w+|me duele|me siento mal de|malestar|hospital|urgencias|emergencias|doctor|medico|dentista|cirugia"
            r"|operacion|mal del? (?:estomago|la panza)|covid|indigest\w+|presion (?:alta|baja)|me cai|gripita)",
        ),
    ),
    (
        WhyNot.work,
        _any(
            r"(?:work|works|working|workin|wrk|job|jobs|boss|shift|shifts|overtime|called (?:me )?in|call(?:ed|ing)? in|manager"
            r"|double(?: shift)?|on the clock|covering for|interview|training at|foreman|schedule changed|crew|supervisor wont"
            r"|wont let me off|cant get off|get off (?:at|late)|mandatory)",
            r"(?:trabaj\w+|chamba\w*|jale|camell\w+|turno|jefe|patron|patrona|horas extra|overtime|entrevista|me llamaron del?"
            r"|no me dejan? salir|salgo (?:tarde|hasta)|doblar turno|la obra|el fil)",
        ),
    ),
    (
        WhyNot.ride,
        _any(
            r"(?:ride|rides|car|truck|vehicle|van|engine|battery|tire|tires|transmission|alternator|bus|buses|train|uber|lyft|gas"
            r"|gas money|transport\w*|license|suspended|tow(?:ed)?|wreck\w*|accident|flat|wont start|broke ?down|no way (?:to get|"
            r"there|over)|stranded|bike|ebike|metro|subway|medicaid (?:ride|cab|transport)|cab|mechanic|carpool|snowed in|roads?"
            r"|storm|flood\w*|(?:too far|far) to walk|nobody to (?:take|drive|bring) me|no one to (?:take|drive|bring) me)",
            r"(?:carro|coche|auto|camioneta|troca|trocka|mueble|guagua|camion|autobus|bus|tren|metro|gasolina|llanta|ponchad[oa]"
            r"|bateria|motor|no arranca|no prende|se (?:me )?(?:dano|daño|descompuso|jodio|poncho|averio|quedo)|aventon|raite|ride"
            r"|transporte|pon|quien me (?:lleve|lleva|traiga|trae)|como (?:llegar|ir|irme)|licencia|choque|choc\w+|taxi|mecanico"
            r"|tormenta|nieve|inund\w+)",
        ),
    ),
)
