"""Patterns for being about to use or drink. A plain 'I will not' is passed over: that is good news."""

from __future__ import annotations

from companion.rules.danger.words_overdose import DROGA, DRUG
from companion.rules.danger.words_self_harm import END

_NOT = (
    r"(?:not|never|dont|do not|aint|isnt|wont|didnt|doesnt|havent|no longer|nor|arent|stopped|wasnt|not even|"
    r"wouldnt|refuse to|dont even|no plans to|no)"
)
# What may follow 'use' or 'drink' when it means what it must not: an end, a time, a reason; not 'the bus', 'my card'.
_SO = (
    rf"(?: \.| ?$| (?:again|tonight|today|now|rn|right|so|bad|badly|asap|tomorrow|later|soon|and|or|but|because|"
    rf"if|when|after|before|until|till|"
    rf"once|im|i|ill|gonna|help|pls|please|lol|anyway|tho|though|idc|fuck|myself|alone|just|one|drugs|anymore|"
    rf"like|really|sorry|right now|this weekend|"
    rf"some {DRUG}|{DRUG})\b)"
)
_ASI = (
    rf"(?: \.| ?$| (?:hoy|ya|ahora|otra|de nuevo|esta noche|esta tarde|y|o|pero|porque|si|cuando|despues|antes|"
    rf"manana|mas tarde|ahorita|nomas|perdon|ayuda|no|"
    rf"solo|lo siento|en la noche|este fin|alcohol|algo|{DROGA})\b)"
)
_DRINK = (
    r"(?:drinks?|beers?|shots?|vodka|whiskey|wine|liquor|tequila|rum|alcohol|booze|cold one|fifth|handle|"
    r"pint|six pack|bottle|40)"
)
_TRAGO = (
    r"(?:trago|tragos|cerveza|cervezas|chela|chelas|botella|vino|tequila|vodka|licor|caguama|alcohol|copa|"
    r"copas|mezcal|ron)"
)
_DEALER = r"(?:dealers?|plugs?|connect|dope man|dope boy|dboy|trap house|trap|hookup)"
_DILER = r"(?:dealer|diler|conecta|conecte|puchador|tirador|vendedor|dealers|jibaro)"
_INTOXICATED = (
    r"(?:high|loaded|wasted|fucked up|drunk|stoned|smashed|hammered|trashed|faded|plastered|"
    r"messed up|blasted|lit|twisted|tore up|blackout drunk|spun)"
)

USING_INNOCENT: tuple[str, ...] = (
    rf"{_NOT} (?:\w+ )?(?:gonna|want|be) (?:\w+ )?(?:use|using|drink|drinking|relapse|get (?:high|drunk)|slip|"
    rf"smoke|pick up|score)\b(?! but)(?: \w+ today)?",
    r"team (?:\w+ )?gonna score|(?:never|not|stopped|quit|no) (?:\w+ )?(?:using|drinking|getting high)",
    r"(?:high|higher) (?:marks|scores?|grades|blood|speed|school|chair|five|hopes|on life|enough|rent)",
    r"(?:car|card|blackjack|casino|used car|auto|antique) dealers?|dealers? (?:at|from) (?:the )?(?:car|lot|"
    r"casino|ford|chevy|honda|toyota)|dealership",
    r"(?:didnt|havent|never|without|resisted|instead of) (?:\w+ )?(?:call|calling|called|text|texting|texted|hit up|"
    r"hitting up|answer|answering|contact|contacting) my (?:\w+ )?(?:dealer|plug)",
    r"plug (?:in|for|adapter|socket)|(?:spark|ear|bath|hair) plugs?",
    r"baby bottles?|bottles? of (?:water|shampoo|soap|lotion|juice|ketchup|soda|vitamins|milk|glue|oil)|"
    r"water bottles?",
    r"bags? of (?:chips|groceries|clothes|ice|candy|dog food|trash|laundry|rice)|(?:gym|trash|tote|sleeping|"
    r"grocery) bags?",
    r"work(?:ing|ed)? (?:at|in|for) (?:a|the) (?:liquor store|bar)|(?:by|near|next to|behind|across from|"
    r"past) (?:a|the) (?:liquor store|bar)|(?:liquor store|bar) (?:next to|by|job)",
    r"bar and grill|(?:snack|salad|juice|candy|chocolate|coffee|granola|monkey) bar",
    r"(?:cold|soft|hot|energy|sports|coffee) drinks?|drinks? (?:of )?(?:water|coffee|tea|juice|soda|milk)|"
    r"soft drinks?",
    r"(?:hit|fix) (?:song|for|my car|the car|of the)|fix my",
    r"no (?:voya|quiero|tengo|puedo|pienso|necesito|he vuelto a|volvere a|vuelvo a) (?:\w+ )?(?:usar|consumir|"
    r"tomar|beber|recaer|drogarme|fumar)|(?:sin|nunca|jamas|dej\w+ de|ya no) (?:\w+ )?(?:consumir|usar|tomar|beber)",
    r"coca ?cola|coca light|piedra en el|(?:coke|coca) zero",
)

ABOUT_TO_USE: dict[str, str] = {
    "gonna_use": rf"gonna (?:\w+ )?us(?:e|ing){_SO}",
    "using_now": r"(?:im|i am|we|we are|were|gonna be|screw it|fuck it|f it) (?:\w+ )?using(?: tonight| today|"
    r" again| rn| right now| now| and| but| \.| ?$)",
    "not_but": r"(?:dont|not) (?:\w+ )?gonna (?:use|drink|relapse|get high|do it) but\b",
    "without_using": r"(?:cant|not gonna|wont|dont think i can|dont think ill|never gonna|"
    r"gonna) (?:\w+ )?(?:make it|get through|do this|survive|last|go) (?:\w+ ){0,4}without (?:using|"
    r"drinking|getting high|it|something|a drink)",
    "cant_stop": r"(?:cant|couldnt|not able to|dont think i can|dont know if i can|"
    r"cannot) (?:\w+ )?(?:stop myself|fight it|resist it|fight this|stay clean|stay sober|stay off|"
    r"keep from using|not use)\b",
    "get_high": rf"(?:gonna|getting) (?:\w+ )?(?:get |getting )?(?:so |really |super |"
    rf"a little )?{_INTOXICATED}(?: \.| ?$| (?:tonight|today|again|now|rn|right|so|and|off|as|af|asap|after|"
    rf"when|if|with|w|because|but|idc|just|then|alone|tomorrow|later|before|one|fuck|asf)\b)(?! off (?:the|work))",
    "need_a_hit": r"(?:need|gonna|want|take|took|just) (?:\w+ )?(?:an?|one|another|my|some) (?:\w+ )?(?:hit|fix|"
    r"bump|drink|rail|dab|toke)\b(?! of (?:water|soda|coffee|juice))",
    "one_wont_hurt": r"(?:one|1|single|little) (?:\w+ )?(?:hit|drink|beer|line|bump|pill|time|bag|shot|sip|"
    r"taste) (?:wont|cant|couldnt|wouldnt|aint gonna) (?:hurt|kill|matter)",
    "drink": rf"gonna (?:\w+ )?(?:drink|drinking){_SO}|gonna (?:\w+ )?drink (?:\w+ )?(?:\w+ )?{_DRINK}\b|"
    rf"gonna drink (?:it|until|till|away|my)\b(?! (?:coffee|water|tea|soda|juice|shake|smoothie))",
    "drinking_now": r"(?:im|i am|gonna be|screw it|fuck it) (?:\w+ )?drinking(?: tonight| today| again| rn|"
    r" right now| now| and| but| \.| ?$)",
    "have_a_drink": rf"gonna (?:\w+ )?(?:have|get|grab|buy|order|pour|take|down|open|finish|"
    rf"crack) (?:\w+ )?(?:an?|one|some|me|the|myself|another)? ?(?:\w+ )?{_DRINK}\b",
    "liquor_store": r"(?:going to|gonna|walking|at|heading|driving|drive|walk|headed|way|outside|in|inside|"
    r"to) (?:\w+ )?(?:to |at |the |in |of |by )*liquor store\b|(?:im|sitting|here|am|sit|"
    r"back) (?:\w+ )?(?:at|in|outside) (?:the|a|this) bar\b",
    "relapse": r"(?:gonna|im|might|going) (?:\w+ )?(?:have a |be )?relaps(?:e|ing)\b|relapse (?:tonight|today|"
    r"is coming)",
    "slip": rf"gonna (?:\w+ )?(?:slip|slip up|fall off the wagon|fuck up|mess up)(?:{_SO[3:-1]}|$)",
    "pick_up": rf"gonna (?:\w+ )?(?:pick up|score|cop|re up|buy|copping|scoring)(?: \.| ?$| (?:again|tonight|"
    rf"today|now|rn|asap|from my (?:dealer|plug)|an? (?:bag|8 ?ball|gram|eightball|point|dime|bundle)|some|"
    rf"(?:\w+ )?{DRUG})\b)(?! tickets)(?! groceries)(?! some (?!{DRUG}))",
    "take_drug": r"gonna (?:\w+ )?(?:smoke|snort|shoot|inject|do|take|pop|hit|get|use|find|boof|slam|bang|"
    r"sniff|score|cop|buy|pick up|grab|eat|drop) (?:up )?(?:(?:some|my|a|the|more|that|this|all|one|of|few|"
    r"couple|bag|line|it) )*"
    r"(?!meds|medicine|medication|pills? for|suboxone|subs|methadone|gabapentin|tylenol|advil|aspirin|ibuprofen|"
    r"pills?\b(?! (?:to|and) )|ice\b|acid\b|speed\b|seroquel|trazodone)" + rf"{DRUG}\b",
    "shoot_up": r"(?:gonna|im|i am|about|been|keep|to|just|started) (?:\w+ )?(?:shoot|shooting|slam|"
    r"slamming) up\b(?! (?:in|to|a|an|the|by|over|past|prices?)\b)|gonna (?:\w+ )?(?:snort|smoke|shoot|"
    r"inject|slam|sniff) (?:it|this|some|the whole|up)\b(?! (?:ribs|brisket|chicken|fish|meat|hoops|baskets|"
    r"pool|photos|a text))",
    "in_hand": r"(?:needle|syringe|rig|pipe|bottle|dope|pills|bag|foil|baggie|meth|crack|heroin|blues|stash|"
    r"beer|vodka|drink|whiskey|blunt|joint|gram|line) (?:\w+ ){0,3}(?:in my (?:hand|hands|pocket|lap)|"
    r"in front of me|right here|right in front|staring at me)\b"
    r"|(?:syringe|rig|dope|baggie|meth|crack|heroin|blues|stash|drugs) (?:\w+ ){0,3}(?:in my (?:purse|car|room|"
    r"house)|next to me|with me)\b",
    "dealer": rf"(?:calling|texting|meeting|meet|call|text|seeing|see|way to|outside|called|texted|hit up|"
    rf"hitting up|waiting|at|to|from|found|messaged|messaging|by|dm) (?:\w+ )?(?:for |on |up |at )?(?:my|"
    rf"the|a|my old|this|an) (?:\w+ )?{_DEALER}\b"
    rf"|{_DEALER} (?:is |just |s )?(?:on (?:his|her|the|their) way|coming|pulled up|pulling up|here|outside|"
    rf"hit me|texted|called|answered|picked up|5 min|\d+ min|got|has)",
    "bought": r"(?:bought|copped|scored|picked up|got|getting|buying|grabbed|found) (?:just |me |myself |"
    r"him )?(?:an?|some|the|my|more)? ?(?:big |small |little |dime |dub )?(?:bag|dope|meth|heroin|crack|"
    r"fent\w*|percs?|blues|xan\w*|8 ?ball|gram|stash|drugs|fifth|handle|bottle|pint|pack of beer)"
    r"(?: \.| ?$| (?:and|im|i|of (?:vodka|whiskey|tequila|rum|jack|wine|liquor|dope|pills|blues)|from|tonight|"
    r"today|on|again|in|but|for tonight|gonna)\b)(?! (?:for (?:school|work|my)))|(?:just|i) copped\b",
    "do_it": r"(?:bag|bottle|dope|pills|needle|pipe|drink|hit|stash|using|high|relapse|dealer|"
    r"plug)(?: \w+){0,8} gonna (?:just )?(?:do it|take it|drink it|open it|use it|smoke it|hit it|buy)",
    "order_drink": r"(?:bar|liquor|store)(?: \w+){0,4} gonna (?:order|buy|drink)|"
    r"hands (?:\w+ )?shaking (?:\w+ )?gonna (?:buy|use|drink|call)",
    "about_to_buy": r"gonna (?:buy|cop|score|re up|pick up)(?: \.| ?$| (?:rn|again)\b)",
    # Spanish
    "voy_a_usar": rf"voya (?:\w+ )?(?:usar|consumir|drogar|recaer){_ASI}",
    "consumir": r"voya (?:\w+ )?(?:consumir|recaer|drogarme|emborracharme|inyectarme|drogar|embriagarme|"
    r"ponerme (?:high|hasta|pedo|loc[oa]|pacheco|bien))\b(?! (?:menos|proteina|agua|azucar|datos|frutas|"
    r"verduras))",
    "me_voy_a": rf"me voya (?:drogar|emborrachar|inyectar|embriagar|poner (?:pedo|high|hasta|una peda|"
    rf"borrach[oa])|fumar {DROGA}|meter (?:algo|una linea|un pase|unas lineas|{DROGA}|un toque))",
    "tomar": rf"voya (?:\w+ )?(?:tomar|beber|pistear|chupar|echarme|echar|tomarme){_ASI}|voya (?:\w+ )?(?:tomar|"
    rf"beber|comprar|tomarme|echarme|abrir|comprarme) (?:\w+ )?(?:\w+ )?{_TRAGO}\b",
    "tomando": r"(?:estoy|ando|ya ando) (?:tomando|consumiendo|pisteando|usando|drogandome|"
    r"bebiendo)(?: otra vez| de nuevo| hoy| ahorita|" + END + r")|estoy recayendo|ya recai otra vez",
    "fumar": rf"voya (?:\w+ )?(?:fumar|comprar|conseguir|meterme|inhalar|oler|usar|consumir|buscar|probar|"
    rf"inyectarme) (?:\w+ )?(?:\w+ )?{DROGA}\b(?! (?:para|de la presion|del))|(?:camino|voy|fui|"
    rf"salgo) (?:\w+ )?(?:a|por) (?:comprar )?(?:\w+ )?(?:droga|piedra|cristal|heroina|coca)\b",
    "dealer_es": rf"(?:llamar|llame|llamando|viene|vino|esperando|afuera|casa|con|hablar|hable|texte|escribi|"
    rf"ver|escribirle|llamarle|marcarle|marque) (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:al|a mi|del|de mi|el|mi|de un|"
    rf"un) {_DILER}\b|{_DILER} (?:ya )?(?:viene|esta|llego|me)",
    "en_la_mano": rf"(?:droga|jeringa|botella|bolsa|pipa|piedra|cristal|coca|cerveza|pastillas|polvo|aguja|"
    rf"{_TRAGO}) (?:\w+ ){{0,2}}(?:en (?:la|mi|las|mis) (?:manos?|bolsa|bolsillo|mesa)|enfrente|frente a mi|"
    rf"aqui conmigo|aqui)\b",
    "compre": r"(?:compre|consegui|conseguimos|traigo|agarre) (?:\w+ )?(?:la |una |un |mi )?(?:droga|coca|"
    r"piedra|cristal|heroina|botella|caguama|mota|bolsita|dosis|fentanilo)\b(?! de (?:agua|aceite|shampoo|leche))",
    "me_la_voy_a": r"me l[ao]s? voya (?:tomar|meter|fumar|inyectar|usar|beber)|(?:tengo|"
    r"compre)(?: \w+){1,6} voya (?:usar|tomar|consumir|meterme)\b",
}
