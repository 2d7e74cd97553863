"""The wordings by which people take consent back, as patterns over a plain text: folded, no marks but '-'.

Sources: Twilio's keyword list; 47 CFR 64.1200(a)(10). Measured by tests/rules/reading/test_opt_out.py.
"""

from __future__ import annotations

import re

from companion.rules.reading.commands import one_typo


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in listed.split("|"))


# Acted on by Twilio when they are the whole text.
CARRIER_STOP = frozenset(["stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"])
CARRIER_START = frozenset(["start", "unstop"])
CARRIER_HELP = frozenset(["help", "info"])
# Whole texts that mean the same.
STOP = _phrases(
    """
    opt out | opt-out | stop all | stop texts | stop texting | stop messages | stop messaging | stop please |
    please stop | stop it | stop now | just stop | stop stop | stop stop stop | stop this | stop that | no texts |
    no more | no more texts | no more messages | no mas mensajes | no mas | stop thanks | stop thank you |
    ok stop | stop ok | remove me | remove | unsubscribe me | unsubscribe please | please unsubscribe |
    cancel texts | cancel messages | end texts | end messages | quit texting | alto | basta | parar | pare |
    paren | detener | salir | cancelar | cancelar mensajes | darme de baja | dar de baja | baja | no mensajes |
    ya basta | para ya | quitar | eliminar | borrame | borrenme | alto por favor | por favor alto | wrong number |
    wrong person | numero equivocado | no molestar | no molesten | arret | stop everything | cancel everything |
    cancel all | end this | please end | end please | quit this | please quit | end all | quit all | stop both |
    stop forever | stop it all | stop contact | unsub | stop sms | opt me out | take me off | leave me alone |
    dejenme en paz | dejeme en paz | fuck off | go away | cease and desist |
    pls stop | plz stop | do not text | dont text | no text
    """
)
START = _phrases(
    "opt in | opt-in | subscribe | start texts | start please | please start | restart | comenzar | empezar | iniciar"
)
HELP = _phrases("ayuda | info please | help please")

_NOUNS = (
    r"(?:texts|(?<!to )(?<!by )(?<!via )te?xt|txts|messages|(?<!to )(?<!by )message|alerts?|updates?|communications?"
    r"|msgs?|sms|notifications?|reminders?|spam|subscription|mensajes?|textos?|recordatorios?|notificaciones"
    # 'these' alone are ours, 'these thoughts' are not
    r"|these(?= (?:te?xt|mess|msg|remind|notif|any ?more|please|pls|now|to stop|to (?:my|me|this)|off|stop)|$))"
)
_DOING = (
    r"(?:te?xt(?:ing|in|ng|ed)|txting|messag(?:ing|ed)|msging|contact(?:ing|ed)?|bother(?:ing|ed)|spamm(?:ing|ed)"
    r"|communicating|reminding(?! myself)|harassing|bugging)"
)
_OURS = rf"(?:{_NOUNS}|{_DOING})"
_END = (
    r"(?:stop|stahp|quit|end|cease|cancel|discontinue|halt|terminate|suspend|disable|deactivate|block|refrain from"
    r"|done with|(?:turn|shut|switch|cut) off|get rid of)"
)
_NOT = r"(?:dont|do not|doesnt|no longer|never|not)"
_MANY = (
    rf"(?:(?:any|another|your|more|ur|no) (?:\w+ )?{_NOUNS}|(?!(?:te?xt|message|msg|reminder|notification)\b){_NOUNS})"
)
_LIST = (
    r"(?: of)?(?: (?:your|ur|the|this|these|that|all|any|you|it))*"
    r"(?: (?:te?xt|texting|txt|sms|message|messaging|mailing|contact|phone|reminder|mail|call))*(?: (?:list|lists|texts"
    r"|messages|reminders|system|database|service|thing|things|stuff|please|pls|plz|now|asap|thanks|thank you))*$"
)
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # stop the texts; make these texts stop; enough of what is ours
        rf"\b{_END}\b(?: \w+){{0,3}} {_OURS}\b(?! (?:my|the|them|her|him|mom|dad|so early|so late)\b)",
        rf"\b(?:turn|shut|switch) (?:\w+ ){{0,2}}{_NOUNS} off\b",
        r"^(?:please |pls |plz |ok |just |hey |i said |now )*(?:stop|no more)"
        r"(?: (?:stop|already|forever|now|please|pls|plz|ok|thanks|thx|it|all|this|that|immediately|asap|today))*$",
        r"^(?:i|we) (?:\w+ )?(?:revoke|opt out|unsubscribe)$|\bopted out(?: \w+)? stop$",
        r"^(?:please )?(?:cancel|delete|unsubscribe|remove) me(?: (?:please|now))?$",
        rf"\b(?:want|make|need|like|have|let|get|wish)\b(?: \w+){{0,3}} {_NOUNS}(?: to)? (?:stop|end|go away)\b",
        r"\b(?:stop|enough)\b(?: \w+){0,4} spam\b|\bspam\b(?: \w+){0,3} stop\b",
        rf"^(?:thats |this is |thats more than )?enough\b(?: \w+){{0,2}} {_NOUNS}\b",
        r"^(?:you|u|yall|you guys) (?:can|may|should|must|need to) (?:please )?stop"
        r"(?: (?:now|please|pls|it|this|already))*$",
        r"^(?:who is|whos|who) (?:this|dis|that|are you|u)\b(?: \w+){0,3} stop$",
        r"\b(?:quit|stop|dont|do not) send(?:ing)?(?: me| this number)?(?: (?:any|more|all|this|these|your|such))*"
        r" (?:stuff|things|shit|crap|junk)\b",
        rf"\btoo (?:many|much) (?:of (?:these|your|the) )?(?:{_NOUNS}|{_DOING})\b(?! from (?:my|him|her|them))",
        r"^(?!whyd |why did |did |when did |have|has|is|are|does)(?:.* )?"
        rf"{_OURS}\b(?: (?!stop|quit)\w+){{0,4}} (?:stop|quit)$",
        rf"\b{_END} (?:this|the|your) service\b",
        r"\b(?:ask|asking|asked|telling|told|tell|want|need|begging|like) (?:you|u|yall|you guys) to (?:please )?"
        r"(?:stop|quit)$|^(?:do not|dont|never) (?:contact|text|message|disturb|reply)(?: again| ever)*$",
        rf"\bout of\b(?: (?:all|these|your|the|this))* {_NOUNS}\b",
        # I do not want them
        rf"{_NOUNS}(?: \w+)? (?:need|needs|have|has|must|should|gotta|got)(?: to)? (?:stop|end)\b",
        rf"\b{_NOT} (?:want|need|wish|like)\b(?: \w+){{0,5}} {_MANY}\b(?! (?:for|about|from (?:my|him|her)) )",
        rf"\b(?:{_NOT}|didnt) (?:give (?:you )?|ever |have )?(?:my )?(?:consent|permission|authorize)\b",
        rf"\b{_NOT} (?:want|need|wish|like)\b(?: \w+)? (?:to )?(?:keep )?(?:be|get|being|getting) {_DOING}\b",
        rf"\b(?:rather|prefer) not (?:to )?(?:\w+ ){{0,2}}(?:{_NOUNS}|{_DOING})\b",
        r"\bno me interesan?\b(?: \w+){0,2} (?:mensajes|textos|recordatorios)\b",
        rf"\bnot? (?:longer )?interest(?:ed)?\b(?: \w+){{0,5}} {_NOUNS}\b",
        rf"\bnever (?:asked|signed up|agreed)\b(?: \w+){{0,4}} {_NOUNS}\b",
        # do not text me
        rf"\b(?:{_NOT}|quit|stop) (?:ever |you |you dare |\w+ or |\w+ and )?"
        r"(?:text|txt|texting|txting|message|messaging|msg|contact|contacting|bother|bothering)"
        r" (?:me|this|(?:my|the) (?:\w+ )?(?:phone|number|cell))\b"
        # a wish about when is none for quiet
        r"(?! (?:at|before|after|until|till|while|during|between|when|on)\b)",
        rf"\b(?:{_NOT}|quit|stop) (?:ever )?send(?:ing)?(?: me| this number)?"
        rf"(?: (?:any|more|no|anymore|anything|nothing))*(?: (?:\w+ ){{0,2}}{_NOUNS}| anything| nothing| any ?more$)",
        rf"^(?:please )?no {_OURS}(?: (?:please|pls|now|thanks|me))*$",
        rf"\bno (?:more|further) (?:{_OURS}|contact|calls)\b",
        rf"\b(?:knock it off|cut it out)\b(?: \w+){{0,3}} {_OURS}\b|{_OURS}(?: \w+)? (?:knock it off|cut it out)\b",
        rf"\bno more (?:of )?(?:these |your |the )?(?:{_NOUNS}|text\w*|messag\w*)\b",
        # off the list
        rf"\b(?:take|remove|delete|cross|scratch) me (?:off|from|out){_LIST}|\bdrop me from{_LIST}",
        r"\b(?:remove|unsubscribe) me\b(?! from (?:the|my|tue|wed|thu|fri|mon|sat|sun))",
        rf"\b{_NOT} (?:want|need|wish|like) to be on (?:this|your|the|any) (?:te?xt |texting |sms |contact )?list\b",
        r"\bbelongs to (?:someone|somebody) else\b",
        r"\boff (?:of )?(?:this|your|ur|the) (?:te?xt|message|sms|contact|mailing)?(?:ing|s)? ?list\b",
        r"\b(?:take|remove|delete|lose|erase) (?:my|this) (?:number|phone|cell|name|info)\b"
        r"(?! (?:off the lease|on|to)\b)",
        r"\bunsub\w*\b",
        r"\bopt(?:ing)?[ -]?(?:me )?out\b",
        r"\b(?:revok(?:e|ing)|withdraw(?:ing)?|take back|taking back)\b(?: \w+){0,2} (?:consent|permission)\b",
        r"\b(?:consent|permission) (?:is|has been|was) (?:withdrawn|revoked|taken back|over)\b",
        rf"\b{_NOT} (?:want|need|wish|like|care) to hear from (?:you|this|ya|u)\b|\b{_END} blowing up my phone\b",
        # go away
        r"(?:^|\b(?:please|pls|plz|just|and|now|ok) )leave me (?:the \w+ )?alone\b|\bstop (?:bugging|harassing) me\b",
        r"(?<!called )(?<!called the )(?<!dialed the )(?<!texted the )(?<!gave you the )(?<!gave the )(?<!had the )"
        r"(?<!put the )(?<!to the )(?<!to a )(?<!with the )\bwrong (?:number|person)\b(?! of)",
        r"\b(?:not|isnt|aint|no longer|not even) (?:my|her|his|their|robins?) (?:number|phone|cell)\b",
        # Spanish
        r"\bya no (?:quiero|deseo)(?: \w+){0,3} (?:mensajes?|textos?|recordatorios?|notificaciones|me \w+(?:en|an))\b",
        r"\bno (?:quiero|deseo|necesito)(?: \w+){0,3} (?:mensajes|textos|recordatorios|notificaciones)\b",
        r"\b(?:ya )?no me (?:mand(?:e|en|es)|envi(?:e|en|es)|escrib(?:a|an|as)|molest(?:e|en|es)|texte(?:e|en|es)"
        r"|contact(?:e|en|es))\b"
        # a wish about when or where is none for quiet
        r"(?! (?:al?|aqui|ahora|ahorita|hoy|cuando|durante|en (?:el|la|mi)|antes|despues|hasta|mientras)\b)",
        r"\b(?:ya )?no (?:quiero|deseo) (?:recibir|que me lleguen?)(?: mas)? (?:esto|estos|nada|mas)\b",
        r"\bno (?:autorizo|acepto|permito)(?: \w+){0,3} (?:mensajes|textos|recordatorios|notificaciones)\b",
        r"\bno (?:mande|manden|envie|envien|escriban) (?:mas )?(?:mensajes|textos|recordatorios)\b",
        r"\bno (?:mand|envi|escrib|molest|texte)\w+ mas\b",
        r"\bno mas (?:de )?(?:estos |sus |los )?(?:mensajes|textos|recordatorios|notificaciones|sms)\b",
        r"\b(?:deje|dejen|dejar|parar|paren|pare|para|parale|parenle|basta|alto|detener|detengan?|suspend\w+|termin\w+)"
        r"(?: \w+){0,2} (?:mensajes|textos|recordatorios|(?:mandar|enviar|escribir|molestar|textear)(?:me)?)\b",
        r"\b(?:quite|saque|borre|elimine)\w*\b(?: \w+){0,2}(?: lista| numero| telefono)\b",
        r"\b(?:quite|quiten|saque|saquen|borre|borren)(?:me|nme)\b",
        r"\b(?:quiten|saquen|borren|elimin[ea]n)me\b|\b(?:quite|saque|borre)me\b",
        r"\b(?:dar|den|de)(?:me|nos)? de baja\b",
        r"\b(?:numero|persona) equivocad[oa]\b|\bequivoc\w+ de (?:numero|persona)\b",
        r"\bcancel(?:ar|e|en)? (?:los |mis |mi |la |todos los )?(?:mensajes|textos|recordatorios|suscripcion)\b",
        r"\bsalir(?:me)? de (?:la|su|esta|esa) lista\b",
    )
)
# Spoken of somebody or something else: not ours to act on.
ABOUT_OTHERS = re.compile(
    r"\b(?:ex|mom|mother|dad|father|boss|wife|husband|girlfriend|boyfriend|dealer|friend|friends|he|she|they|guy|sister"
    r"|brother|plug|people|everyone|nobody(?! asked)|him|her|them|drinking|using|smoking|crying|thinking|worrying"
    r"|shaking|appointment|session|group|(?:tell|told)(?! (?:you|u|your|ur|the clinic|this|whoever)\b)"
    r"|mama|papa|jefe|esposa|esposo|novia|novio|amigos?|ella|beber|tomar|fumar|consumir|llorar|pensar|cita|sesion|grupo)\b"
)
DIRECT = re.compile(
    r"^(?:please |pls |ok |hey |hi |just |can you |could you |por favor )*"
    r"(?:stop|dont|do not|quit|no more|take me off|remove)\b"
)

# One slip in these is forgiven; the others are words of their own.
_KEY_WORDS = (
    "unsubscribe", "texting", "messages", "message", "messaging", "cancel", "sending", "remove", "number", "mensajes",
)  # fmt: skip
_OWN_WORDS = frozenset(
    """
    testing tasting texding massage massages massaging cancer cancels canceled cancela cancele cancelo removed remover
    removes remote numbers numb numbed sanding seeding spending mending mensaje messaged
    """.split()
)


def corrected(said: str) -> str:
    """Key words as they are spelled: 'cancle texts' -> 'cancel texts'."""
    return " ".join(map(_corrected_word, said.split()))


def _corrected_word(word: str) -> str:
    if len(word) < 5 or word in _OWN_WORDS or word in _KEY_WORDS:
        return word
    return next((known for known in _KEY_WORDS if one_typo(known, word)), word)
