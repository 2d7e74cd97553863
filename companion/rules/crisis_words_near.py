"""Looser patterns: grave words near one another, for what no list of phrases foresees.

'I keep looking at the rope' has no fixed form, but a means near a look does. Same text and same rules as the phrases;
each entry is a tuple of alternatives.
"""

from __future__ import annotations

from companion.rules.crisis_words_overdose import DROGA, DRUG
from companion.rules.crisis_words_self_harm import END

_FEW = r"(?:\w+ ){0,3}?"
_SOME = r"(?:\w+ ){0,5}?"
_MINDS = (
    r"(?:gonna|think|thinking|thoughts?|wish|wishing|feel|feels|feeling|felt|scared|dream\w*|obsess\w*|fantasi\w*|picturing|"
    r"imagin\w*|wondering|googled?|looking up|looked up|every (?:day|night)|constantly|telling me|idea of|wouldnt mind)"
)
_DEATH = (
    r"(?:death|dying|dead|die|not (?:being )?alive|not existing|stop existing|not being here|not waking|drown|hanging myself|"
    r"in heaven|in the ground|put out of my misery)"
)
_MEANS = r"(?:noose|razors?|blades?|rope|belt|kniv?fe|knife|knives|bullets?|pistol|guns?|pills|painkillers|pain pills)"
STRONG = (
    r"(?:dope|heroin|crack|meth|fent\w*|fetty|percs?|percocets?|oxys?|blues|xan\w*|benzos?|cocaine|speedballs?|shards?|weed|"
    r"drugs|ketamine|molly|opiates?|opioids?|booze|alcohol|liquor|vodka|whiskey|tequila)"
)
FUERTE = (
    r"(?:drogas?|cristal|crico|piedra|heroina|chiva|fenta\w*|mota|marihuana|perico|cocaina|alcohol|cervezas?|chelas?|tequila|"
    r"mezcal|caguama|tragos?|copas?|botella)"
)
_USING = r"(?:us(?:e|ing|ed)|relaps\w+|get(?:ting)? high|drink|drinking|drank|get(?:ting)? drunk)"
_SOON = r"(?: \.| ?$| (?:again|tonight|today|now|rn|and|but|right|so|if|later|bad|because|soon|when|tomorrow|with)\b)"
_LOSE = r"(?:mess|fuck|throw|blow|lose|losing|screw|ruin|break|give|throwing|break my|lose my)"

NEAR_INNOCENT: tuple[str, ...] = (
    r"(?:phone|battery|laptop|car|tablet|wifi|computer|cell|plant|truck|game|tree|grass|lawn|fish|garden|signal|mic)s? "
    + _FEW + r"(?:dead|dying|died)",
    r"(?:grand\w+|mom|dad|mother|father|uncle|aunt|cousin|brother|sister|friend|dog|cat|pet|neighbor|he|she|hes|shes|husband|"
    r"wife|nana|papa|abuel[oa]|character)s? (?:\w+ ){0,2}?(?:dying|died|death|dead|passed|hospice)",
    r"(?:dying|die) to (?:see|know|try|hear|meet|get|go|eat|watch)",
    r"dead (?:battery|line|end|serious|tired|air|weight|lift\w*|bolt|pool|sea|on my feet)",
    r"(?:walking|grateful) dead|dead (?:by daylight|or alive|man walking|poets)",
    r"death (?:by chocolate|star|valley|note|metal|cab)|(?:bored|scared|freezing|tickled|worried|starv\w+|hot|sick) to death",
    r"(?:something|anything) (?:\w+ )?(?:nice|good|fun|kind|healthy|special) (?:for|to) myself",
    r"rope (?:swing|course)|jump rope|knife (?:set|block)|belt (?:sander|loop|buckle)|seat belt|pills? for (?:my|the) (?:dog|cat)",
    r"(?:block\w*|delet\w*|avoid\w*|lost|ignor\w*|got rid of|ran into|saw|threw|poured|turned) (?:\w+ ){0,3}"
    r"(?:dealer|plug|trap|connect|number|pills|drink|drinks|out|away|down|sink)s?",
    r"dream (?:about|of|where) (?:\w+ ){0,3}?(?:using|drinking|high|use)",
    r"(?:not|didnt|dont|havent|instead of|wanted to) (?:\w+ ){0,2}?(?:use|using|drink|drinking)(?: \w+)? (?:last|back then|before)",
    r"(?:instead of|rather than|without|no longer|used to be|problem) (?:using|drinking|getting high)",
    r"(?:dont|do not|didnt|no) (?:gonna|quiero|voya) (?:die|morir)(?: joven)? (?:i want to live|por eso|so i)",
    r"(?:cold|soft|hot|energy|sports|coffee) drinks?|(?:told|tell|called the cops on|reported|cut off) my (?:dealer|plug)|(?:picked up|got|bought) my (?:meds|prescription|pills)|heart (?:doctor|rate)|espuma (?:de afeitar|del)",
    r"muera de (?:envidia|risa)|la muerte de (?:mi|su|tu) \w+|muerte (?:por|en el)",
)

SELF_HARM_NEAR: dict[str, tuple[str, ...]] = {
    "thoughts_of_death": (
        rf"{_MINDS} {_SOME}{_DEATH}\b(?! (?:tired|serious|battery|line|end|laughing|hard|my hair|his|her|for|of (?:laugh|hung)))",
        rf"{_DEATH} {_FEW}(?:sounds?|seems?|would be|feels?|is|calms) {_FEW}(?:better|good|peaceful|nice|easier|easy|relief|me)",
        r"(?:not being alive|(?:dark|bad|scary|intrusive) thoughts(?: \w+){0,4} (?:alive|myself|dying|knife|end))",
        r"(?:hope|fine|ok|okay|cool|care) (?:\w+ ){0,3}?(?:if )?i (?:dont|never|didnt|wont) wake up",
        r"(?:if i|i just|i) (?:dont|never|didnt) wake up (?:\w+ ){0,4}(?:fine|ok|okay|good|better|relief|care)",
    ),
    "to_myself": (
        rf"(?:something|anything|harm|damage|what (?:i|ill) (?:could|might|gonna|can|will|may)(?: do)?) {_FEW}(?:to|with) myself",
        rf"(?:dont|not|cant|never|wont|isnt|unsafe|afraid|scared|fear) {_FEW}(?:safe|trust\w*|alone|of|control) {_FEW}myself\b"
        r"(?! (?:to (?:wake|spend|drive|cook|remember)|with (?:money|the)))",
        rf"(?:hurt|harm) me{END}|(?:just|please|someone|somebody|gonna|to|\.) kill me{END}",
        r"myself (?:\w+ ){0,4}?on purpose",
        r"(?:scared|afraid) (?:\w+ ){0,2}?(?:of )?what (?:i|ill) (?:\w+ )?(?:gonna|might|could|do|may)",
    ),
    "means": (
        rf"{_MEANS}\b(?: \w+){{0,8}}? (?:looking at (?:it|them)|staring at|keep looking|ready for me|saved up|calling (?:to )?me"
        r"|(?:to|on|against|across|in) my (?:neck|throat|wrists?|head|arms?|skin|legs?|thighs?|mouth|veins?))",
        rf"(?:looking|staring|look|stare|stared) at {_FEW}{_MEANS}\b",
        r"noose\b|(?:belt|rope|cord|sheet) (?:\w+ )?(?:around|round|on) my neck",
        r"(?:a |the |my )?plan(?:ned)?(?: \w+){0,4}? (?:the )?means\b|saved up (?:\w+ ){0,3}?pills",
        r"(?:giving|gave|give) (?:\w+ )?(?:my|all my) (?:\w+ )?(?:stuff|things|dog|cat|everything)(?: away)?(?: \w+)? (?:wont need|dont need|\.)",
        r"(?:swerv\w+|steer\w*|driv\w+) (?:\w+ ){0,3}?(?:into|off) (?:a |the )?(?:\w+ )?(?:truck|semi|traffic|tree|bridge|wall)",
        r"(?:stand|standing|stood|sit|sitting|sat|went|back|im|am) (?:\w+ )?(?:on|at|to|over) the (?:bridge|ledge|roof|overpass|tracks)"
        rf"(?: again| rn| now| tonight| and|{END})",
    ),
    "no_way_out": (
        rf"(?:dont|cant|cannot|not|no) (?:see )?{_FEW}(?:way out|future for me|future anymore|tomorrow for me|will to live)\b",
        r"end of my rope|(?:only|no other) way out\b|(?:just )?want out of (?:this|my) (?:life|world)|out of this life",
        r"life (?:is|feels|seems) (?:\w+ )?(?:over|pointless|meaningless|hopeless|worthless|ruined|unbearable)\b",
        r"ready to (?:go|leave this)(?: world| be with|" + END + r")|check(?:ing)? out for good|time (?:\w+ )?to check out" + END,
        r"giv(?:e|ing|en) up on (?:life|living|everything|myself)|(?:end|ending|stop|escape) (?:all )?(?:my|this|the) (?:suffering|misery|existence|torment)",
        r"(?:waste of (?:space|life|air|oxygen)|worthless|useless)(?: \w+){0,5} (?:end|die|dead|gone|kill)",
        r"(?:shouldnt|should not|should never|shouldnt even) (?:\w+ )?(?:be|have been) (?:alive|born|here on)|no will to live",
        r"how (?:much )?longer i can (?:\w+ )?(?:live|living|keep (?:living|going|this)|go on|hold on|do this)",
        r"(?:wont|dont|never|cant) find me (?:\w+ ){0,3}(?:late|time|gone|alive)|cant be (?:here|alive) anymore|be out of my misery",
        r"(?:cant|cannot|not|dont|no longer) (?:\w+ ){0,2}?(?:do|handle|deal with|face|bear|stand|endure) "
        r"(?:this |my |another day of )?(?:life|living|another day|being alive)\b",
    ),
    "wish_hit": (
        r"(?:wish|wished) (?:\w+ )?i (?:never|didnt|could not|could just not|wasnt) (?:\w+ )?(?:exist|existed|alive|born|here)\b",
        r"(?:wish|hope|hoping|wishing|wouldnt mind|want)(?: \w+){0,5} (?:hit by|run over|crash|struck by|kill me|shoot me)\b",
    ),
    "not_sure_to_live": (
        r"(?:not sure|unsure|dont know|idk|doubt|debating|deciding) (?:if |that |why |whether )?(?:\w+ )?(?:i )?(?:even )?(?:gonna|want|should|deserve|can) (?:\w+ )?"
        r"(?:live|alive|be alive|be here anymore|keep living|stay alive|exist)\b(?! (?:here|there|in|at|with my|near|by))",
        r"(?:live or die|alive or dead)\b|(?:reason|point) (?:to|in) (?:wake|waking|get|getting) up(?: anymore| in the morning| again|" + END + r")",
        r"(?:blow|blowing|shoot|splatter) my (?:fucking )?(?:brains?|head)\b|bullet in my (?:head|brain)|drink myself to death|starve to death on purpose",
        r"(?:cant|dont want to|not gonna|wont) (?:live|survive|exist|go on|be here) without (?:him|her|them|my|you)\b",
        r"(?:im|am|not|dont) (?:\w+ )?(?:not |feel )?(?:un)?safe(?: \w+)? ?(?:right now|rn|tonight|alone|at home|by myself|with myself)|im (?:really )?(?:not safe|unsafe)\b",
        r"(?:kill|hurt|hang|shoot) (?:her|him|them) ?sel(?:f|ves)\b",
        r"(?:dont|do not|not) (?:gonna|want|wanna) (?:\w+ )?(?:feel|be) (?:anything|nothing|awake|conscious) (?:anymore|ever)",
    ),
    "gone": (
        r"(?:better|happier|better off) (?:\w+ )?(?:when |if |once )?(?:im |i was |i were |i am )?gone\b",
        r"(?:no one|nobody|noone) (?:will|would|gonna|is gonna|ll) (?:\w+ )?(?:miss me|care|notice|remember me|cry)" + END,
        r"be with my (?:\w+ )?(?:in heaven|again in heaven|up there)|in heaven (?:tonight|soon|today|now)",
    ),
    "gonna_jump": (
        r"(?:gonna|wanna|might|should|almost) (?:\w+ )?jump(?:ed|ing)?" + END,
        r"(?:urges?|gonna|need|want|relapse[ds]?|craving|impulse) (?:\w+ )?(?:to |on |of )?(?:cut|cutting)(?: again| myself|" + END + r")",
        r"(?:end|ending) (?:\w+ )?everything" + END,
    ),
    "pienso_en_la_muerte": (
        r"(?:pienso|pensando|pensar|sueno|voya|siento|prefiero|espero|deseo) (?:\w+ ){0,3}?(?:en |con )?"
        r"(?:la muerte|muert[oa]|morir|morirme|no estar viv[oa]|desaparecer|matarme)\b(?! de)",
        r"(?:solo|mejor|nada mas|hora de) (?:de )?(?:morir|morirme|matarme)\b(?! de)|me hubiera (?:matado|muerto|suicidado)",
        r"dejar de (?:existir|vivir|sufrir|respirar|estar viv[oa])|no (?:voya|quiero) (?:estar|ser|sentirme) viv[oa]|me duele (?:vivir|existir|estar viv[oa])|nada de (?:la|esta) vida",
    ),
    "irme_de_este_mundo": (
        r"(?:ir|irme|voy|largarme|salir|salirme|dejar|fuera) (?:ya )?(?:de )?(?:este|el) mundo|(?:ir|irme|voy) (?:con \w+ \w+ )?al cielo",
        r"no (?:voya|puedo|quiero) seguir(?: asi| viviendo| aqui en| mas| con (?:esto|la vida|mi vida)|" + END + r")",
    ),
    "hacerme_algo": (
        r"(?:hacerme|me voya hacer) (?:algo|una locura|una tonteria)(?: malo| feo|" + END + r")",
        r"(?:soga|navaja|cuchillo|veneno|pistola)\b(?: \w+){0,4}? (?:list[oa]|enfrente|cuello|para mi|brazos?|muneca)|tengo una soga",
        r"me (?:voya|di|pase|hice) (?:\w+ ){0,3}?(?:con (?:una|la) navaja|con un cuchillo)|me voya cortar" + END,
        r"voya (?:tomar|tomarme|tragarme) (?:todas|un monton|muchas)(?: \w+){0,3} (?:pastillas|pildoras)",
        r"no (?:valgo|sirvo) (?:para )?nada(?: \w+){0,4} (?:mejor|morir|muert|vivir|vida)\w*|caso a (?:vivir|la vida)",
        r"a nadie le importa(?: \w+){0,3} (?:vivo|viva|muero)|(?:dejo|deje|escribi) (?:una |la )?carta a mis?",
        r"(?:tirar|aventar|lanzar)(?:me|se)? (?:al|del|de un) (?:tren|metro|puente|edificio)",
    ),
}

OVERDOSE_NEAR: dict[str, tuple[str, ...]] = {
    "body": (
        r"(?:foam|foaming) (?:at|from)|gurgl\w+|death rattle|no pulse|heart (?:is )?(?:stopped|stopping)|hot ?shot\b",
        r"(?:having|had|has) (?:a )?seizures?\b",
        r"(?:is|hes|shes|looks?|went|gone|going|turn(?:ed|ing)|skin|and) (?:\w+ )?(?:blue|purple|limp|ice cold)(?= help| please| now| and | \.| ?$)",
        r"(?:he|she|hes|shes|they|him|her|and|friend|is) (?:\w+ )?(?:not|isnt|stopped|aint) (?:\w+ )?(?:moving|responding|conscious)" + END,
        r"(?:hes|shes|is|he|she|are|buddy|friend) (?:\w+ )?(?:out cold|lifeless|cold and)\b|cant get (?:him|her|them) (?:up|to wake)",
        r"not responding (?:to|after|at all)|cant feel my (?:legs|face|arms|body)(?: \w+){0,4} took|took something bad",
        r"passed out (?:\w+ ){0,3}(?:wont|cant|not) ",
    ),
    "poison": (
        r"(?:drank|drinking|swallowed|took|chugged|downed) (?:\w+ )?(?:some |a |the )?"
        r"(?:bleach|poison|antifreeze|rat poison|ammonia|hand sanitizer|rubbing alcohol|windex|detergent)\b",
    ),
    "extra_dose": (
        rf"(?:took|taken|did|shot|doubled|accidentally took) (?:\w+ )?(?:double|triple|twice|extra|2x|3x) {_FEW}(?:doses?|amount|meds|{DRUG})\b",
        rf"(?:took|take|did|drank|smoked|shot|after) {_SOME}(?:{DRUG}|it|something)\b(?: \w+){{0,5}}? (?:cant (?:stay awake|keep my eyes|feel"
        r"|move|breathe)|nodding|passing out|gonna die|im dying|like (?:im )?dying|blacking out|feel weird|slipping away|not responding)",
        r"(?:did|took|used|shot) (?:\w+ )?(?:more|way more) than (?:i )?(?:usual|usually|normal|normally|supposed|i should)",
        rf"(?:took|swallowed|popped|snorted|ate|did) (?:like |about |around |over |almost |just |maybe )*"
        rf"(?:[4-9]|\d\d+|four|five|six|seven|eight|nine|ten) (?:of )?(?:my |the |his |her )?(?:\w+ )?{DRUG}\b",
        rf"(?:took|swallowed|popped|ate|snorted) (?:\w+ )?(?:a |the )?(?:bunch|handful|lot|ton|fistful|bottle) of (?:my |his |her )?(?:\w+ )?{DRUG}\b",
    ),
    "cuerpo": (
        r"(?:no|cant) (?:puedo|podemos|logro) (?:despertar|levantar) (?:a|al) |no (?:puedo|logro) (?:hacer que )?(?:despierte|reaccione)",
        r"(?:se )?desmay\w+(?: \w+){0,3} (?:no|morad\w*|azul|fri[oa])|(?:esta|puso|pone) (?:muy |todo |toda |bien )?(?:morad[oa]|azul)\b",
        r"(?:echa|saca|sale|saliendo|sacando) espuma|convulsion\w*|no (?:tiene|le siento|encuentro) pulso|me estoy muriendo" + END,
        r"(?:tome|tomo|trague|bebi|bebio) (?:\w+ )?(?:veneno|cloro|raticida|thinner)\b|me estoy muriendo (?:me|creo|tome|por)",
        rf"(?:se|me) (?:pase|paso|fue la mano) (?:\w+ )?(?:con|de) (?:\w+ )?(?:{DROGA}|dosis|pastillas)",
        rf"(?:tome|tomo|meti|metio|inyecto) (?:como )?(?:\d+|much[oa]s?|demasiad[oa]s?|sus|todas|unas) (?:\w+ ){{0,2}}(?:clonazepam|rivotril|{DROGA})\b",
        rf"(?:tomo|metio|inyecto|fumo) {_FEW}(?:pastillas|{DROGA})(?: \w+){{0,3}} (?:no|morad|azul)\w*|meti demasiado",
    ),
}

USING_NEAR: dict[str, tuple[str, ...]] = {
    "give_in": (
        r"(?:gonna|might|feel myself|starting to|about) (?:\w+ )?(?:give in|giving in|cave|caving|fold|crack|go back out|fall back|lose)"
        r"(?: \.| ?$| (?:and (?:use|drink|get (?:high|drunk|some dope)|call my|relapse|smoke)|tonight|today|again|now|rn)\b)",
        rf"gonna (?:\w+ )?{_LOSE} (?:\w+ )?(?:up |away |it all away |everything )?(?:my |all my |all |\d+ |the )?(?:\w+ )?"
        r"(?:sobriety|clean time|days|months|weeks|years|streak|recovery)",
        rf"(?:days|months|weeks|years|yrs) (?:clean|sober)?(?: \w+){{0,3}} gonna (?:\w+ )?{_LOSE}\b",
        rf"(?:im|i am|gonna) (?:going |go )?back out{END}|gonna (?:\w+ )?(?:lose|losing) and (?:use|drink)|(?:gonna|go|going) on a (?:bender|binge)\b",
    ),
    "so_close": (
        r"(?:away from|so close to|inches from|out of|urges? to|temptation to|almost|nearly|fighting not to|trying not to|struggling not to"
        rf"|help me (?:to )?not|gonna not) (?:\w+ )?{_USING}{_SOON}",
        rf"(?:might|may|probably|gonna end up|prob) (?:\w+ )?{_USING}{_SOON}|gonna (?:\w+ ){{0,3}}using{_SOON}",
    ),
    "want_drug": (
        rf"(?:gonna|want|need|wanting|needing) (?:some |a |more |my |the |just |to have |one )?(?:\w+ )?{STRONG}\b"
        r"(?! (?:store|whacker|killer|eater|free|license|tests?|court|counselor|class|screen|education|wipes?|pads?|swabs?))",
        r"gonna (?:\w+ )?(?:drink|smoke|snort|use) (?:\w+ )?(?:everything|whatever|it all|all of it)|numb (?:out|myself|it all|the pain)(?: with|" + END + r")",
        rf"(?:crav\w*|urge|jonesing|dope ?sick|withdraw\w*|fiending|itching|feening)(?: \w+){{0,6}} gonna (?:\w+ )?(?:find|get|buy|cop|grab|call|go)\b",
        rf"gonna (?:\w+ ){{0,4}}(?:find|get|buy|grab) (?:me )?some{END}|spot to get some{END}",
        r"gonna (?:\w+ )?(?:do|snort|take|sniff|bump) (?:a |some |one |another |few )*(?:lines?|bumps?|rails?)\b(?! danc)|gonna (?:\w+ )?hit (?:the|my|a) (?:pipe|bottle|bong|vape pen|dab)",
    ),
    "on_the_way": (
        rf"(?:bought|buying|copped|scored|got) (?:\w+ )?(?:some |a |the |more )?(?:{STRONG}|pills)(?! (?:for|test|counselor))\b",
        rf"(?:on my way|omw|headed|going|driving|walking|out) (?:\w+ )?to (?:go )?(?:get|buy|pick up|cop|grab|score) (?:some |my |more |the )?{STRONG}\b",
        r"gonna (?:go )?smoke(?: \.| ?$)",
        r"(?:a|feel|feeling|into|to|near|possible|big|my) relapse\b(?! (?:prevention|plan|class|group|last|in|trigger|work))|gonna (?:\w+ )?one (?:last|more) (?:time|hit|drink|high|ride)",
        r"(?:gonna|at|to|visit|go) (?:the|my|a) (?:dealers?|plugs?|dope man|trap house|trap)\b",
        r"gonna (?:get|buy|find|take|pop|do|score|have) (?:\w+ )?(?:some |a few |a couple |more )pills?\b",
        r"my (?:old |ex )?(?:dealers?|plugs?|dope man|dope boy)\b(?! in\b)",
        r"(?:omw|on my way|headed|heading|going|way) (?:to|2) (?:the )?(?:cop|score|trap|trap house|bando|bar|liquor store|re up)\b(?! and grill)",
        rf"(?:outside|at|in front of|inside) (?:of )?(?:the|a|my) (?:bar|liquor store|trap|trap house|dealers)(?: house| place)?(?: rn| now| and|{END})",
        r"(?:pouring|poured|cracking|cracked|crack) (?:open )?(?:me |myself )?(?:a|an|one|another|some|the) (?:\w+ )?(?:drink|shot|beer|glass of wine|cold one|bottle)\b",
        r"(?:rolling|rolled|lighting|lit) (?:up )?(?:a|one|the|my|another) (?:\w+ )?(?:blunt|joint|bowl|pipe)\b|about to call my (?:guy|man|boy)|gonna call my guy" + END,
        r"(?:hold|holding|grabbed|squeezing|clutching) (?:a|an|the|my) (?:\w+ )?(?:needle|syringe|pipe|rig|bottle|bag|beer|drink|pills?|baggie)\b(?! of (?:water|chips))",
        r"(?:have|got) (?:some|it|the stuff) (?:right )?(?:in my hand|in front of me|right here)",
        r"gonna (?:\w+ )?(?:pick up|get|grab|buy|stop for|stop and get) (?:me |myself )?(?:a|some|another|one) (?:\w+ )?"
        r"(?:bottle|six pack|fifth|pint|handle|beer|beers|wine|12 pack)(?: \.| ?$| (?:on|after|at|and|tonight|today|of (?:vodka|wine|whiskey|tequila|rum|jack))\b)",
    ),
    "quiero_droga": (
        rf"voya (?:un |una |la |mas |unas |mi |algo de |otra )?{FUERTE}\b(?! de (?:agua|leche|chocolate|gas))",
        rf"antojo de (?:un |una |unas |la )?(?:{FUERTE}|consumir|drog\w+|usar)|(?:voy|fui|salgo) (?:\w+ )?por (?:un |una |unas |mi |la )?{FUERTE}\b",
        r"(?:me urge|a nada de|al borde de|a un paso de|ansias de|desesperad[oa] por|luchando por no|casi) (?:\w+ )?"
        r"(?:consum\w+|usar|drogarme|recaer|recaigo|tomar|beber)(?: \.| ?$| (?:ya|hoy|otra|de nuevo|pero|y|ahora)\b)",
        r"voya (?:\w+ )?(?:romper|tirar|perder|echar a perder) (?:mis|los|mi) (?:\w+ )?(?:dias|meses|sobriedad|racha|tiempo limpio)",
        r"voya (?:tronar|caer|ceder|fallar|rendirme)(?: \.| ?$| (?:y|otra|hoy|ya)\b)|voya (?:comprar|conseguir)" + END,
        rf"(?:antojo|ganas|ansios[oa]|ansias)(?: \w+){{0,5}} voya (?:conseguir|comprar|buscar)|(?:abri|ya abri|destape) (?:la|una) (?:botella|cerveza|caguama)",
        rf"(?:me )?voya (?:\w+ )?(?:echar|echarme|aventar|tomar|meter|pegar) (?:un|una|unas|unos|otra|la)s? (?:\w+ )?(?:{FUERTE}|peda|linea|pase|toque)\b",
        r"(?:dealer|diler|conecta)\b(?: \w+){0,3} (?:si|ya|ahorita|viene)|(?:llamo|hablo|escribio) (?:el|mi) (?:dealer|diler)|estoy comprando" + END + r"|estoy comprando (?:ahorita|ya|otra vez)" + END,
    ),
}
