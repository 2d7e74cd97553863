"""Looser patterns: grave words near one another, for what no list of phrases foresees.

'I keep looking at the rope' has no fixed form, but a means near a look does. Same text and same rules as the phrases;
each entry is a tuple of alternatives.
"""

from __future__ import annotations

from companion.rules.danger.words_self_harm import END

FEW = r"(?:\w+ ){0,3}?"
SOME = r"(?:\w+ ){0,5}?"
_MINDS = (
    r"(?:gonna|think|thinking|thoughts?|wish|wishing|feel|feels|feeling|felt|scared|dream\w*|obsess\w*|"
    r"fantasi\w*|picturing|"
    r"imagin\w*|wondering|googled?|looking up|looked up|every (?:day|night)|constantly|telling me|idea of|"
    r"wouldnt mind)"
)
_DEATH = (
    r"(?:death|dying|dead|die|not (?:being )?alive|not existing|stop existing|not being here|not waking|drown|"
    r"hanging myself|"
    r"in heaven|in the ground|put out of my misery)"
)
_MEANS = (
    r"(?:noose|razors?|blades?|rope|belt|kniv?fe|knife|knives|bullets?|pistol|guns?|pills|painkillers|"
    r"pain pills)"
)

NEAR_INNOCENT: tuple[str, ...] = (
    r"(?:phone|battery|laptop|car|tablet|wifi|computer|cell|plant|truck|game|tree|grass|lawn|fish|garden|signal|"
    r"mic)s? " + FEW + r"(?:dead|dying|died)",
    r"(?:grand\w+|mom|dad|mother|father|uncle|aunt|cousin|brother|sister|friend|dog|cat|pet|neighbor|he|she|hes|"
    r"shes|husband|"
    r"wife|nana|papa|abuel[oa]|character)s? (?:\w+ ){0,2}?(?:dying|died|death|dead|passed|hospice)",
    r"(?:dying|die) to (?:see|know|try|hear|meet|get|go|eat|watch)",
    r"dead (?:battery|line|end|serious|tired|air|weight|lift\w*|bolt|pool|sea|on my feet)",
    r"(?:walking|grateful) dead|dead (?:by daylight|or alive|man walking|poets)",
    r"death (?:by chocolate|star|valley|note|metal|cab)|(?:bored|scared|freezing|tickled|worried|starv\w+|hot|"
    r"sick) to death",
    r"(?:something|anything) (?:\w+ )?(?:nice|good|fun|kind|healthy|special) (?:for|to) myself",
    r"rope (?:swing|course)|jump rope|knife (?:set|block)|belt (?:sander|loop|buckle)|seat belt|"
    r"pills? for (?:my|the) (?:dog|cat)",
    r"(?:block\w*|delet\w*|avoid\w*|lost|ignor\w*|got rid of|ran into|saw|threw|poured|turned) (?:\w+ ){0,3}"
    r"(?:dealer|plug|trap|connect|number|pills|drink|drinks|out|away|down|sink)s?",
    r"dream (?:about|of|where) (?:\w+ ){0,3}?(?:using|drinking|high|use)",
    r"(?:not|didnt|dont|havent|instead of|wanted to) (?:\w+ ){0,2}?(?:use|using|drink|"
    r"drinking)(?: \w+)? (?:last|back then|before)",
    r"(?:instead of|rather than|without|no longer|used to be|problem) (?:using|drinking|getting high)",
    r"(?:dont|do not|didnt|no) (?:gonna|quiero|voya) (?:die|morir)(?: joven)? (?:i want to live|por eso|so i)",
    r"(?:cold|soft|hot|energy|sports|coffee) drinks?|(?:told|tell|called the cops on|reported|"
    r"cut off) my (?:dealer|plug)|(?:picked up|got|bought) my (?:meds|prescription|pills)|heart (?:doctor|rate)|"
    r"espuma (?:de afeitar|del)",
    r"muera de (?:envidia|risa)|la muerte de (?:mi|su|tu) \w+|muerte (?:por|en el)",
)

SELF_HARM_NEAR: dict[str, tuple[str, ...]] = {
    "thoughts_of_death": (
        rf"{_MINDS} {SOME}{_DEATH}\b(?! (?:tired|serious|battery|line|end|laughing|hard|my hair|his|her|for|"
        rf"of (?:laugh|hung)))",
        rf"{_DEATH} {FEW}(?:sounds?|seems?|would be|feels?|is|calms) {FEW}(?:better|good|peaceful|nice|easier|"
        rf"easy|relief|me)",
        r"(?:not being alive|(?:dark|bad|scary|intrusive) thoughts(?: \w+){0,4} (?:alive|myself|dying|knife|end))",
        r"(?:hope|fine|ok|okay|cool|care) (?:\w+ ){0,3}?(?:if )?i (?:dont|never|didnt|wont) wake up",
        r"(?:if i|i just|i) (?:dont|never|didnt) wake up (?:\w+ ){0,4}(?:fine|ok|okay|good|better|relief|care)",
    ),
    "to_myself": (
        rf"(?:something|anything|harm|damage|what (?:i|ill) (?:could|might|gonna|can|will|"
        rf"may)(?: do)?) {FEW}(?:to|with) myself",
        rf"(?:dont|not|cant|never|wont|isnt|unsafe|afraid|scared|fear) {FEW}(?:safe|trust\w*|alone|of|"
        rf"control) {FEW}myself\b"
        r"(?! (?:to (?:wake|spend|drive|cook|remember)|with (?:money|the)))",
        rf"(?:hurt|harm) me{END}|(?:just|please|someone|somebody|gonna|to|\.) kill me{END}",
        r"myself (?:\w+ ){0,4}?on purpose",
        r"(?:scared|afraid) (?:\w+ ){0,2}?(?:of )?what (?:i|ill) (?:\w+ )?(?:gonna|might|could|do|may)",
    ),
    "means": (
        rf"{_MEANS}\b(?: \w+){{0,8}}? (?:looking at (?:it|them)|staring at|keep looking|ready for me|saved up|"
        rf"calling (?:to )?me"
        r"|(?:to|on|against|across|in) my (?:neck|throat|wrists?|head|arms?|skin|legs?|thighs?|mouth|veins?))",
        rf"(?:looking|staring|look|stare|stared) at {FEW}{_MEANS}\b",
        rf"(?:bought|got|found|tied|made) (?:a |the |some |my )?(?:rope|noose){END}",
        r"(?:my|the|a|his|dads|moms) gun\b|noose\b|(?:belt|rope|cord|sheet) (?:\w+ )?(?:around|round|on) my neck",
        r"(?:a |the |my )?plan(?:ned)?(?: \w+){0,4}? (?:the )?means\b|saved up (?:\w+ ){0,3}?pills",
        r"(?:giving|gave|give) (?:\w+ )?(?:my|all my) (?:\w+ )?(?:stuff|things|dog|cat|"
        r"everything)(?: away)?(?: \w+)? (?:wont need|dont need|\.)",
        r"(?:swerv\w+|steer\w*|driv\w+) (?:\w+ ){0,3}?(?:into|off) (?:a |the )?(?:\w+ )?(?:truck|semi|traffic|"
        r"tree|bridge|wall)",
        r"(?:stand|standing|stood|sit|sitting|sat|went|back|im|am) (?:\w+ )?(?:on|at|to|over) the (?:bridge|"
        r"ledge|roof|overpass|tracks)(?: of (?:my|the|this|a|our) \w+)?"
        rf"(?: again| rn| now| tonight| and|{END})",
    ),
    "no_way_out": (
        rf"(?:dont|cant|cannot|not|no) (?:see )?{FEW}(?:way out|future for me|future anymore|tomorrow for me|"
        rf"will to live)\b",
        r"end of my rope|(?:only|no other) way out\b|(?:just )?want out of (?:this|my) (?:life|world)|"
        r"out of this life",
        r"life (?:is|feels|seems) (?:\w+ )?(?:over|pointless|meaningless|hopeless|worthless|ruined|unbearable)\b",
        r"ready to (?:go|leave this)(?: world| be with|" + END + r")|check(?:ing)? out for good|"
        r"time (?:\w+ )?to check out" + END,
        r"giv(?:e|ing|en) up on (?:life|living|everything|myself)|(?:end|ending|stop|"
        r"escape) (?:all )?(?:of )?(?:my|this|the) (?:pain|hurt|suffering|misery|existence|torment)",
        r"(?:waste of (?:space|life|air|oxygen)|worthless|useless)(?: \w+){0,5} (?:end|die|dead|gone|kill)",
        r"(?:shouldnt|should not|should never|shouldnt even) (?:\w+ )?(?:be|have been) (?:alive|born|here on)|"
        r"no will to live",
        r"how (?:much )?longer i can (?:\w+ )?(?:live|living|keep (?:living|going|this)|go on|hold on|do this)",
        r"(?:wont|dont|never|cant) find me (?:\w+ ){0,3}(?:late|time|gone|alive)|cant be (?:here|alive) anymore|"
        r"be out of my misery",
        r"(?:cant|cannot|not|dont|no longer) (?:\w+ ){0,2}?(?:do|handle|deal with|face|bear|stand|endure) "
        r"(?:this |my |another day of )?(?:life|living|another day|being alive)\b",
    ),
    "wish_hit": (
        r"(?:wish|hope|want|wishing|hoping|let) (?:\w+ ){0,3}(?:car|truck|bus|train|lightning) (?:would |will |"
        r"to |could )?(?:just )?(?:hit|run over|take) me",
        r"(?:wish|wished) (?:\w+ )?i (?:never|didnt|could not|could just not|wasnt) (?:\w+ )?(?:exist|existed|"
        r"alive|born|here)\b",
        r"(?:wish|hope|hoping|wishing|wouldnt mind|want)(?: \w+){0,5} (?:hit by|run over|crash|struck by|"
        r"kill me|shoot me)\b",
    ),
    "not_sure_to_live": (
        r"(?:not sure|unsure|dont know|idk|doubt|debating|deciding) (?:if |that |why |"
        r"whether )?(?:\w+ )?(?:i )?(?:even )?(?:gonna|want|should|deserve|can) (?:\w+ )?"
        r"(?:live|alive|be alive|be here anymore|keep living|stay alive|exist)\b(?! (?:here|there|in|at|with my|"
        r"near|by))",
        r"(?:live or die|alive or dead)\b|(?:reason|point) (?:to|in) (?:wake|waking|get|getting) up(?: anymore|"
        r" in the morning| again|" + END + r")",
        r"(?:blow|blowing|shoot|splatter) my (?:fucking )?(?:brains?|head)\b|bullet in my (?:head|brain)|"
        r"drink myself to death|starve to death on purpose",
        r"(?:cant|dont want to|not gonna|wont) (?:live|survive|exist|go on|be here) without (?:him|her|them|my|you)\b",
        r"(?:im|am|not|dont) (?:\w+ )?(?:not |feel )?(?:un)?safe(?: \w+)? ?(?:right now|rn|tonight|alone|"
        r"at home|by myself|with myself)|im (?:really )?(?:not safe|unsafe)\b",
        r"(?:kill|hurt|hang|shoot) (?:her|him|them) ?sel(?:f|ves)\b",
        r"(?:dont|do not|not) (?:gonna|want|wanna) (?:\w+ )?(?:feel|be) (?:anything|nothing|awake|"
        r"conscious) (?:anymore|ever)",
    ),
    "gone": (
        r"(?:better|happier|better off) (?:\w+ )?(?:when |if |once )?(?:im |i was |i were |i am )?gone\b",
        r"(?:no one|nobody|noone) (?:will|would|gonna|is gonna|ll) (?:\w+ )?(?:miss me|care|notice|remember me|cry)"
        + END,
        r"be with my (?:\w+ )?(?:in heaven|again in heaven|up there)|in heaven (?:tonight|soon|today|now)",
    ),
    "gonna_jump": (
        r"(?:gonna|wanna|might|should|almost) (?:\w+ )?jump(?:ed|ing)?" + END,
        r"(?:urges?|gonna|need|want|relapse[ds]?|craving|impulse) (?:\w+ )?(?:to |on |of )?(?:cut|"
        r"cutting)(?: again| myself|" + END + r")",
        r"(?:end|ending) (?:\w+ )?everything" + END,
    ),
    "pienso_en_la_muerte": (
        r"(?:pienso|pensando|pensar|sueno|voya|siento|prefiero|espero|deseo) (?:\w+ ){0,3}?(?:en |con )?"
        r"(?:la muerte|muert[oa]|morir|morirme|no estar viv[oa]|desaparecer|matarme)\b(?! de)",
        r"(?:solo|mejor|nada mas|hora de) (?:de )?(?:morir|morirme|matarme)\b(?! de)|me hubiera (?:matado|"
        r"muerto|suicidado)",
        r"dejar de (?:existir|vivir|sufrir|respirar|estar viv[oa])|no (?:voya|quiero) (?:estar|ser|"
        r"sentirme) viv[oa]|me duele (?:vivir|existir|estar viv[oa])|nada de (?:la|esta) vida",
    ),
    "irme_de_este_mundo": (
        r"(?:ir|irme|voy|largarme|salir|salirme|dejar|fuera) (?:ya )?(?:de )?(?:este|el) mundo|(?:ir|irme|"
        r"voy) (?:con \w+ \w+ )?al cielo",
        r"no (?:voya|puedo|quiero) seguir(?: asi| viviendo| aqui en| mas| con (?:esto|la vida|mi vida)|" + END + r")",
    ),
    "hacerme_algo": (
        r"(?:hacerme|me voya hacer) (?:algo|una locura|una tonteria)(?: malo| feo|" + END + r")",
        r"(?:soga|navaja|cuchillo|veneno|pistola)\b(?: \w+){0,4}? (?:list[oa]|enfrente|cuello|para mi|brazos?|"
        r"muneca)|tengo una soga",
        r"me (?:voya|di|pase|hice) (?:\w+ ){0,3}?(?:con (?:una|la) navaja|con un cuchillo)|me voya cortar"
        + END
        + r"|(?:voya |de )cortarme\b(?! (?:el|las unas|la barba))",
        r"voya (?:tomar|tomarme|tragarme) (?:todas|un monton|muchas)(?: \w+){0,3} (?:pastillas|pildoras)",
        r"no (?:valgo|sirvo) (?:para )?nada(?: \w+){0,4} (?:mejor|morir|muert|vivir|vida)\w*|caso a (?:vivir|la vida)",
        r"a nadie le importa(?: \w+){0,3} (?:vivo|viva|muero)|(?:dejo|deje|escribi) (?:una |la )?carta a mis?",
        r"(?:tirar|aventar|lanzar)(?:me|se)? (?:al|del|de un) (?:tren|metro|puente|edificio)",
    ),
}
