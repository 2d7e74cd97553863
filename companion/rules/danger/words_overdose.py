"""Patterns for an overdose that is happening, to the writer or to somebody near."""

from __future__ import annotations

from companion.rules.danger.words_self_harm import END

DRUG = (
    r"(?:pills?|tabs?|tablets?|meds|medicine|medication|drugs?|dope|meth|heroin|crack|coke|cocaine|fent\w*|"
    r"fetty|percs?|percocets?|oxys?|oxycodone|blues|"
    r"xan\w*|benzos?|klonopins?|valium|ativan|gabapentin|tylenol|advil|aspirin|ibuprofen|sleeping pills?|"
    r"adderall|ketamine|molly|opioids?|opiates?|"
    r"suboxone|subs|methadone|speed|ice|tina|crystal|shards?|weed|k2|spice|kratom|lean|acid|shrooms|tranq|"
    r"norcos?|vicodin|tramadol|seroquel|trazodone)"
)
DROGA = (
    r"(?:drogas?|pastillas?|coca|cocaina|cristal|crico|piedra|crack|heroina|chiva|fenta\w*|mota|marihuana|"
    r"metas?|meth|mentanfetamina|metanfetamina|hielo|perico|"
    r"mercancia|sustancia|polvo|churro|porro|percs?|xanax|tachas?)"
)
_MANY = (
    r"(?:\d{2,}|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|dozens? of|a ton of|a bunch of|"
    r"a handful of|a lot of|a whole bunch of|tons of|bunch of)"
)
_TOOK = r"(?:took|taken|taking|swallowed|popped|snorted|injected|ate|downed|drank|smoked|shot)"
_THEM = r"(?:him|her|them|my \w+|the \w+|\w+)"

OVERDOSE_INNOCENT: tuple[str, ...] = (
    r"(?:sky|water|weather|lights?|screen|leaves|hair|tongue) (?:\w+ ){0,2}?(?:turning|turned|going|went|looks) "
    r"(?:\w+ )?(?:blue|purple)",
    r"(?:sleep|asleep)(?: \w+){0,3} wake|dormir(?:me)? (?:y|para) (?:ya )?no despertar",
    r"overdos\w* (?:on|of) (?:cake|tacos|coffee|sugar|tv|netflix|cute\w*|homework|chocolate|candy|pizza|food|"
    r"caffeine|christmas|carbs|work|vitamin \w)",
    r"(?:\w+ ){0,2}overdos\w*(?! on purpose)(?: \w+){0,3} (?:last (?:year|month|summer|winter)|in (?:19|20)\d\d|"
    r"years ago|a year ago|months ago|when i was)",
    r"(?:to|from|of) an? overdose(?: years ago| last year| in)?|anniversary of (?:\w+ ){1,2}overdose",
    r"(?:lost|losing) (?:\w+ ){1,4}overdose|(?:narcan|naloxone|overdose) (?:training|class|kit|course|awareness|"
    r"prevention|day|response)",
    r"took (?:a |the )?(?:narcan|naloxone)(?: \w+)? (?:training|class)",
    r"(?:baby|newborn|son|daughter|kid|niece|nephew|puppy|kitten)s? (?:\w+ )?(?:took|finished|drank|"
    r"ate) (?:\w+ ){0,2}bottle",
    r"not breathing (?:well|right|great) (?:with|because|from|due)|(?:cant|couldnt|can not) breathe? (?:from|"
    r"through|because of|laughing|in this heat|with this|w this)",
    r"(?:called|call|calling) 911 (?:for|about|on|when|last) (?:a|the|my|some)? ?(?:car|neighbor|fire|accident|"
    r"noise|week|month|year)",
    r"(?:cant|wont|couldnt|didnt|dont|doesnt) wake (?:\w+ ){0,2}(?:up )?(?:early|before|at|for|on time|til|"
    r"until|till|in time|computer|laptop|phone)",
    r"(?:wake|waking) (?:up )?(?:my|the) (?:computer|laptop|phone|screen|pc)",
    r"sobredosis de (?:azucar|cafe|chocolate|amor|ternura|tacos|pastel|dulces|trabajo|tele)",
    r"sobredosis (?:\w+ ){0,2}?(?:hace|en el|en 20\d\d)|(?:murio|perdi) (?:\w+ ){0,4}sobredosis",
    r"no (?:me |se )?(?:despierta|despertar|despierto) (?:temprano|hasta|antes|a las|tarde|para)",
    r"no (?:puedo |puede )?respir\w+ (?:bien )?(?:por|de (?:la )?risa|con esta|con la|por la nariz)",
)

OVERDOSE: dict[str, str] = {
    "overdose": r"overdos\w*",
    "too_much": r"(?:took|taken|did|done|shot|snorted|swallowed|smoked|injected|popped|used|"
    r"drank) (?:\w+ )?(?:way |far )?(?:too|to|2|way) (?:much|many)\b"
    rf"(?: (?:of )?(?:the |my |this |that |his |her )?{DRUG}\b|" + END + r"| and| i | my | im | she| he| last|"
    r" this time| now| help| again| pls| please| of (?:it|them|my meds))"
    r"(?! time| long| work| days| traffic)",
    "all_of_it": rf"{_TOOK} (?:like |about |almost |basically )?all (?:of )?(?:(?:my|the|his|her|their|these|"
    rf"those) (?:\w+ )?{DRUG}\b|them\b|it" + END + r")",
    "whole_bottle": rf"{_TOOK} (?:\w+ )?(?:a|the|my|his|her|half|almost|like)? ?(?:the |a )?(?:whole|entire|"
    rf"full|half|half the|half a|rest of the) (?:\w+ )?(?:bottle|thing|box|pack|jar|prescription|script|bag|"
    rf"strip|bottles)\b"
    r"(?! (?:of )?(?:water|soda|juice|gatorade|milk|formula))",
    "many": rf"{_TOOK} (?:like |about |around |over |almost |just |maybe |at least )*{_MANY} (?:of )?(?:my |"
    rf"the |his |her )?(?:\w+ )?{DRUG}\b",
    "mixed": rf"(?:mixed|mixing) (?:\w+ ){{0,2}}{DRUG}\b",
    "not_breathing": r"(?:not|isnt|aint|barely|stopped|cant|hardly|no longer|quit|cannot|wasnt|doesnt|"
    r"not really|never) (?:\w+ )?breath(?:e|ing|in|es)\b",
    "blue": r"(?:lips?|face|nails|fingers?|hands?) (?:\w+ ){0,2}(?:blue|purple|gray|grey)\b|(?:turning|turned|"
    r"going|went|looks|hes|shes) (?:\w+ )?(?:blue|purple)\b",
    "wont_wake": r"(?:he|she|hes|shes|they|friend|roommate|boyfriend|girlfriend|husband|wife|brother|sister|mom|"
    r"dad|son|daughter|baby|cousin|him|her|guy|dude|bf|gf|man|uncle|aunt|buddy|partner|ex|and) "
    r"(?:\w+ )?(?:wont|will not|not|isnt|cant|doesnt|never|refuses to) (?:\w+ )?(?:wak(?:e|ing)|get|getting|"
    r"come to|respond|responding)(?: up|" + END + r")",
    "cant_wake": rf"(?:cant|couldnt|cannot|trying to|"
    rf"unable to) wake (?:{_THEM} )?(?:up)?\b(?<!cant wake up)(?<!cant wake )",
    "unresponsive": r"(?:unresponsive|unconscious|non responsive|od ing)\b|(?:passed|passing|fell|falling|"
    r"nodded|nodding|knocked) out (?:\w+ ){0,4}(?:blue|cold|not|wont|cant|on fent)",
    "narcan": r"(?:need|needs|have|any|give|gave|giving|given|bring|use|used|hit|get|wheres the|"
    r"out of) (?:\w+ )?(?:some |the |any )?(?:narcan|naloxone)\b",
    "ambulance": r"(?:need|needs|call|send|get|calling|want) (?:\w+ )?(?:an? |the )?(?:ambulance|911|paramedics|"
    r"ems|medics)\b",
    # Spanish
    "sobredosis": r"sobredos\w*",
    "demasiado": r"(?:tome|tomo|tomaste|tomado|trague|trago|metio|meti|metido|inyecte|inyecto|fume|fumo|consumi|"
    r"consumio|use|uso) (?:ya |como |un |una )?(?:demasiad[oa]s?|muchisim[oa]s?|much[oa]s|de mas|un monton|"
    r"monton)"
    rf"(?: de)?(?: (?:las |la |mis )?{DROGA}\b| y | ya | me | creo| no |" + END + r")(?! cafe)",
    "frasco": r"(?:tome|tomo|trague|trago|tomado|tomaste|meti|metio) (?:como |casi )?(?:un|el|todo el|medio|la|"
    r"toda la|una|todo un) (?:frasco|bote|caja|botella|paquete)(?: (?:enter[oa]|complet[oa]|de pastillas|"
    r"de pildoras)|" + END + r")",
    "todas": r"(?:tome|tomo|trague|trago|tomado) (?:\w+ )?(?:todas|como \d{2,}|\d{2,}|veinte|treinta|quince|"
    r"un (?:monton|punado|chorro) de) (?:de )?(?:las |mis |sus )?(?:pastillas|pildoras|medicinas?|xanax|\w+as)\b",
    "dosis": r"(?:me|se) (?:pase|paso|fue la mano) (?:de|con) (?:la |las |el |mi |su )?(?:dosis|pastillas|"
    r"medicina|droga|raya|mano)|me pase de dosis",
    "no_respira": r"no (?:esta |puede |puedo )?respir(?:a|ar|ando|o)\b|dejo de respirar|(?:apenas|casi no) respira",
    "no_despierta": r"no (?:se |me |quiere |lo |la )?(?:despierta|reacciona|despertar)\b|"
    r"no puedo despertarl[oae]|no (?:lo|la) puedo despertar|inconsciente\b|no contesta ni respira",
    "labios": r"labios (?:\w+ )?(?:morados?|azul(?:es)?|grises)|se (?:esta|puso) poniendo (?:azul|morad[oa])|"
    r"se puso (?:azul|morad[oa])",
    "ambulancia": r"(?:necesito|necesitamos|voya|llamen|llama|llame|manden|manda|pidan|pide|traigan|"
    r"ocupo) (?:a )?(?:\w+ )?(?:una |la |al )?(?:ambulancia|911|narcan|naloxona|paramedicos)\b",
}
