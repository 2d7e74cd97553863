"""Looser patterns for an overdose and for being about to use. See `crisis_words_near`."""

from __future__ import annotations

from companion.rules.danger.words_near import FEW, SOME
from companion.rules.danger.words_overdose import DROGA, DRUG
from companion.rules.danger.words_self_harm import END

STRONG = (
    r"(?:dope|heroin|crack|meth|fent\w*|fetty|percs?|percocets?|oxys?|blues|xan\w*|benzos?|cocaine|speedballs?|"
    r"shards?|weed|"
    r"drugs|ketamine|molly|opiates?|opioids?|booze|alcohol|liquor|vodka|whiskey|tequila)"
)
FUERTE = (
    r"(?:drogas?|cristal|crico|piedra|heroina|chiva|fenta\w*|mota|marihuana|perico|cocaina|alcohol|cervezas?|"
    r"chelas?|tequila|"
    r"mezcal|caguama|tragos?|copas?|botella)"
)
_USING = r"(?:us(?:e|ing|ed)|relaps\w+|get(?:ting)? high|drink|drinking|drank|get(?:ting)? drunk)"
_SOON = r"(?: \.| ?$| (?:again|tonight|today|now|rn|and|but|right|so|if|later|bad|because|soon|when|tomorrow|with)\b)"
_LOSE = r"(?:mess|fuck|throw|blow|lose|losing|screw|ruin|break|give|throwing|break my|lose my)"

OVERDOSE_NEAR: dict[str, tuple[str, ...]] = {
    "body": (
        r"(?:foam|foaming) (?:at|from)|gurgl\w+|death rattle|no pulse|heart (?:is )?(?:stopped|stopping)|hot ?shot\b",
        r"(?:having|had|has) (?:a )?seizures?\b",
        r"(?:is|hes|shes|looks?|went|gone|going|turn(?:ed|ing)|skin|and) (?:\w+ )?(?:blue|purple|limp|"
        r"ice cold)(?= help| please| now| and | \.| ?$)",
        r"(?:he|she|hes|shes|they|him|her|and|friend|is) (?:\w+ )?(?:not|isnt|stopped|aint) (?:\w+ )?(?:moving|"
        r"responding|conscious)" + END,
        r"(?:hes|shes|is|he|she|are|buddy|friend) (?:\w+ )?(?:out cold|lifeless|cold and)\b|cant get (?:him|her|"
        r"them) (?:up|to wake)",
        r"not responding (?:to|after|at all)|cant feel my (?:legs|face|arms|body)(?: \w+){0,4} took|"
        r"took something bad",
        r"passed out (?:\w+ ){0,3}(?:wont|cant|not) ",
    ),
    "poison": (
        r"(?:drank|drinking|swallowed|took|chugged|downed) (?:\w+ )?(?:some |a |the )?"
        r"(?:bleach|poison|antifreeze|rat poison|ammonia|hand sanitizer|rubbing alcohol|windex|detergent)\b",
    ),
    "extra_dose": (
        rf"(?:took|taken|did|shot|doubled|accidentally took) (?:\w+ )?(?:double|triple|twice|extra|2x|"
        rf"3x) {FEW}(?:doses?|amount|meds|{DRUG})\b",
        rf"(?:took|take|did|drank|smoked|shot|after) {SOME}(?:{DRUG}|it|"
        rf"something)\b(?: \w+){{0,5}}? (?:cant (?:stay awake|keep my eyes|feel"
        r"|move|breathe)|nodding|passing out|gonna die|im dying|like (?:im )?dying|blacking out|feel weird|"
        r"slipping away|not responding)",
        r"(?:did|took|used|shot) (?:\w+ )?(?:more|way more) than (?:i )?(?:usual|usually|normal|normally|"
        r"supposed|i should)",
        rf"(?:took|swallowed|popped|snorted|ate|did) (?:like |about |around |over |almost |just |maybe )*"
        rf"(?:[4-9]|\d\d+|four|five|six|seven|eight|nine|ten) (?:of )?(?:my |the |his |her )?(?:\w+ )?{DRUG}\b",
        rf"(?:took|swallowed|popped|ate|snorted) (?:\w+ )?(?:a |the )?(?:bunch|handful|lot|ton|fistful|"
        rf"bottle) of (?:my |his |her )?(?:\w+ )?{DRUG}\b",
    ),
    "cuerpo": (
        r"(?:no|cant) (?:puedo|podemos|logro) (?:despertar|levantar) (?:a|al) |no (?:puedo|"
        r"logro) (?:hacer que )?(?:despierte|reaccione)",
        r"(?:se )?desmay\w+(?: \w+){0,3} (?:no|morad\w*|azul|fri[oa])|(?:esta|puso|pone) (?:muy |todo |toda |"
        r"bien )?(?:morad[oa]|azul)\b",
        r"(?:echa|saca|sale|saliendo|sacando) espuma|convulsion\w*|no (?:tiene|le siento|encuentro) pulso|"
        r"me estoy muriendo" + END,
        r"(?:tome|tomo|trague|bebi|bebio) (?:\w+ )?(?:veneno|cloro|raticida|thinner)\b|me estoy muriendo (?:me|"
        r"creo|tome|por)",
        rf"(?:se|me) (?:pase|paso|fue la mano) (?:\w+ )?(?:con|de) (?:\w+ )?(?:{DROGA}|dosis|pastillas)",
        rf"(?:tome|tomo|meti|metio|inyecto) (?:como )?(?:\d+|much[oa]s?|demasiad[oa]s?|sus|todas|"
        rf"unas) (?:\w+ ){{0,2}}(?:clonazepam|rivotril|{DROGA})\b",
        rf"(?:tomo|metio|inyecto|fumo) {FEW}(?:pastillas|{DROGA})(?: \w+){{0,3}} (?:no|morad|azul)\w*|meti demasiado",
    ),
}

USING_NEAR: dict[str, tuple[str, ...]] = {
    "give_in": (
        r"(?:gonna|might|feel myself|starting to|about) (?:\w+ )?(?:give in|giving in|cave|caving|fold|crack|"
        r"go back out|fall back|lose)"
        r"(?: \.| ?$| (?:and (?:use|drink|get (?:high|drunk|some dope)|call my|relapse|smoke)|tonight|today|"
        r"again|now|rn)\b)",
        rf"gonna (?:\w+ )?{_LOSE} (?:\w+ )?(?:up |away |it all away |everything )?(?:my |all my |all |\d+ |"
        rf"the )?(?:\w+ )?"
        r"(?:sobriety|clean time|days|months|weeks|years|streak|recovery)",
        rf"(?:days|months|weeks|years|yrs) (?:clean|sober)?(?: \w+){{0,3}} gonna (?:\w+ )?{_LOSE}\b",
        rf"(?:im|i am|gonna) (?:going |go )?back out{END}|gonna (?:\w+ )?(?:lose|losing) and (?:use|drink)|"
        rf"(?:gonna|go|going) on a (?:bender|binge)\b",
    ),
    "so_close": (
        r"(?:away from|so close to|inches from|out of|urges? to|temptation to|almost|nearly|fighting not to|"
        r"trying not to|struggling not to"
        rf"|help me (?:to )?not|gonna not) (?:\w+ )?{_USING}{_SOON}",
        rf"(?:might|may|probably|gonna end up|prob) (?:\w+ )?{_USING}{_SOON}|gonna (?:\w+ ){{0,3}}using{_SOON}",
    ),
    "want_drug": (
        rf"(?:gonna|want|need|wanting|needing) (?:some |a |more |my |the |just |to have |one )?(?:\w+ )?{STRONG}\b"
        r"(?! (?:store|whacker|killer|eater|free|license|tests?|court|counselor|class|screen|education|wipes?|"
        r"pads?|swabs?))",
        r"gonna (?:\w+ )?(?:drink|smoke|snort|use) (?:\w+ )?(?:everything|whatever|it all|all of it)|"
        r"numb (?:out|myself|it all|the pain)(?: with|" + END + r")",
        r"(?:crav\w*|urge|jonesing|dope ?sick|withdraw\w*|fiending|itching|"
        r"feening)(?: \w+){0,6} gonna (?:\w+ )?(?:find|get|buy|cop|grab|call|go)\b",
        rf"gonna (?:\w+ ){{0,4}}(?:find|get|buy|grab) (?:me )?some{END}|spot to get some{END}",
        r"gonna (?:\w+ )?(?:do|snort|take|sniff|bump) (?:a |some |one |another |few )*(?:lines?|bumps?|"
        r"rails?)\b(?! danc)|gonna (?:\w+ )?hit (?:the|my|a) (?:pipe|bottle|bong|vape pen|dab)",
    ),
    "on_the_way": (
        r"gonna (?:to )?(?:the|a|my) (?:\w+ )?(?:bar|liquor store|strip club|bando)\b(?! (?:and grill|exam|"
        r"association|mitzvah))",
        rf"(?:bought|buying|copped|scored|got) (?:\w+ )?(?:some |a |the |more )?(?:{STRONG}|pills)(?! (?:for|"
        rf"test|counselor))\b",
        rf"(?:on my way|omw|headed|going|driving|walking|out) (?:\w+ )?to (?:go )?(?:get|buy|pick up|cop|grab|"
        rf"score) (?:some |my |more |the )?{STRONG}\b",
        r"gonna (?:go )?smoke(?: \.| ?$)",
        r"(?:a|feel|feeling|into|to|near|possible|big|my) relapse\b(?! (?:prevention|plan|class|group|last|in|"
        r"trigger|work))|gonna (?:\w+ )?one (?:last|more) (?:time|hit|drink|high|ride)",
        r"(?:gonna|at|to|visit|go) (?:the|my|a) (?:dealers?|plugs?|dope man|trap house|trap)\b",
        r"gonna (?:get|buy|find|take|pop|do|score|have) (?:\w+ )?(?:some |a few |a couple |more )pills?\b",
        r"my (?:old |ex )?(?:dealers?|plugs?|dope man|dope boy)\b(?! in\b)",
        r"(?:omw|on my way|headed|heading|going|way) (?:to|2) (?:the )?(?:cop|score|trap|trap house|bando|bar|"
        r"liquor store|re up)\b(?! and grill)",
        rf"(?:outside|at|in front of|inside) (?:of )?(?:the|a|my) (?:bar|liquor store|trap|trap house|"
        rf"dealers)(?: house| place)?(?: rn| now| and|{END})",
        r"(?:pouring|poured|cracking|cracked|crack) (?:open )?(?:me |myself )?(?:a|an|one|another|some|"
        r"the) (?:\w+ )?(?:drink|shot|beer|glass of wine|cold one|bottle)\b",
        r"(?:rolling|rolled|lighting|lit) (?:up )?(?:a|one|the|my|another) (?:\w+ )?(?:blunt|joint|bowl|pipe)\b|"
        r"about to call my (?:guy|man|boy)|gonna call my guy" + END,
        r"(?:hold|holding|grabbed|squeezing|clutching) (?:a|an|the|my) (?:\w+ )?(?:needle|syringe|pipe|rig|"
        r"bottle|bag|beer|drink|pills?|baggie)\b(?! of (?:water|chips))",
        r"(?:have|got) (?:some|it|the stuff) (?:right )?(?:in my hand|in front of me|right here)",
        r"gonna (?:\w+ )?(?:pick up|get|grab|buy|stop for|stop and get) (?:me |myself )?(?:a|some|another|"
        r"one) (?:\w+ )?"
        r"(?:bottle|six pack|fifth|pint|handle|beer|beers|wine|12 pack)(?: \.| ?$| (?:on|after|at|and|tonight|"
        r"today|of (?:vodka|wine|whiskey|tequila|rum|jack))\b)",
    ),
    "quiero_droga": (
        rf"voya (?:un |una |la |mas |unas |mi |algo de |otra )?{FUERTE}\b(?! de (?:agua|leche|chocolate|gas))",
        rf"antojo de (?:un |una |unas |la )?(?:{FUERTE}|consumir|drog\w+|usar)|(?:voy|fui|"
        rf"salgo) (?:\w+ )?por (?:un |una |unas |mi |la )?{FUERTE}\b",
        r"(?:me urge|a nada de|al borde de|a un paso de|ansias de|desesperad[oa] por|luchando por no|casi) (?:\w+ )?"
        r"(?:consum\w+|usar|drogarme|recaer|recaigo|tomar|beber)(?: \.| ?$| (?:ya|hoy|otra|de nuevo|pero|y|ahora)\b)",
        r"voya (?:\w+ )?(?:romper|tirar|perder|echar a perder) (?:mis|los|mi) (?:\w+ )?(?:dias|meses|sobriedad|"
        r"racha|tiempo limpio)",
        r"voya (?:tronar|caer|ceder|fallar|rendirme)(?: \.| ?$| (?:y|otra|hoy|ya)\b)|voya (?:comprar|conseguir)" + END,
        r"(?:antojo|ganas|ansios[oa]|ansias)(?: \w+){0,5} voya (?:conseguir|comprar|buscar)|(?:abri|ya abri|"
        r"destape) (?:la|una) (?:botella|cerveza|caguama)",
        rf"(?:me )?voya (?:\w+ )?(?:echar|echarme|aventar|tomar|meter|pegar) (?:un|una|unas|unos|otra|"
        rf"la)s? (?:\w+ )?(?:{FUERTE}|peda|linea|pase|toque)\b",
        r"(?:dealer|diler|conecta)\b(?: \w+){0,3} (?:si|ya|ahorita|viene)|(?:llamo|hablo|escribio) (?:el|"
        r"mi) (?:dealer|diler)|estoy comprando" + END + r"|estoy comprando (?:ahorita|ya|otra vez)" + END,
    ),
}
