"""Patterns for self-harm, over text as `crisis_text.plain` leaves it ('gonna', 'voya' stand for every 'I will').

`END` is the end of a clause. Patterns open at a word boundary and close themselves.
"""

from __future__ import annotations

_GOES_ON = (
    r"(?:im|i|ive|id|and|but|so|sorry|help|please|pls|because|if|tonight|today|now|rn|right|lol|tho|though|idk|"
    r"what|why|my|she|he|"
    r"it|you|again|anymore|already|fr|asf|af|just|until|when|or|then|y|pero|porque|ya|perdon|ayuda|ayudame|hoy|"
    r"otra|de nuevo)"
)
END = rf"(?= \.| ?$| {_GOES_ON}\b)"
_NO = r"(?:dont|do not|didnt|not|never|cant|can not|cannot|no longer|wont|wouldnt|nt|no)"
_WHO = (
    r"(?:mom|mother|dad|father|kids?|son|daughter|wife|husband|family|brother|sister|girl|boy|babies|baby|"
    r"children|parents)"
)
_DE = (
    r"de (?:risa|hambre|sueno|frio|calor|ganas|verguenza|pena|susto|sed|cansancio|amor|nervios|aburrimiento|"
    r"curiosidad|miedo)"
)

SELF_HARM_INNOCENT: tuple[str, ...] = (
    r"used to (?:cut|hurt|harm|burn) myself (?:in|when|back|as a|years|a long)",
    r"suicide (?:squad|wings?|squeeze|doors?|silence|kings|wings|prevention|awareness|watch list|boys)",
    r"escuadron suicida",
    r"(?:gonna |will |to |ll )?be the death of (?:me|us)|to die for|(?:die|dying|died) (?:of|from) (?:laugh\w*|embarrass\w*|hunger|boredom|heat|cold|cute\w*|shame|"
    r"thirst|happiness|shock)",
    r"(?:dye|die) (?:my|her|his) hair",
    r"gonna die (?:of|from) (?:laugh\w*|embarrass\w*|hunger|boredom|heat|cold|cute\w*|shame|thirst)|"
    r"gonna die laughing|die hard",
    r"(?:phone|phones|battery|laptop|car|tablet|wifi|computer|cell|plant|plants|truck|game|"
    r"character)s? (?:\w+ ){0,3}?"
    r"(?:gonna )?die",
    r"live and let die",
    r"(?:laughing|laughed)(?: \w+){0,3} die",
    r"kill(?:ing)? myself (?:laughing|at the gym|working out)",
    r"kill bill|to kill a mockingbird|kill for an?|road kill",
    r"(?:cut|cutting|burn|burned|hurt|hurting|stab|stabbed|injured) myself (?:shaving|cooking|chopping|"
    r"some slack|off|a break|by accident"
    r"|accidentally|on a|on the|on some|with a can|while|at|lifting|playing|running|moving|falling|when i fell|"
    r"doing|in the kitchen"
    r"|ironing|exercising|training|skating|slipping)",
    r"shoot(?:ing)? myself in the foot",
    r"(?:nail|heat|glue|water|nerf|massage|paint|staple|top) gun|gun (?:range|show|safe|law|control|shop|store|"
    r"season|permit|license)",
    r"jumping off (?:a|the|this) (?:call|bus|zoom)",
    r"end it (?:at|with|early|on|by|there|after|before)",
    r"tell (?:my|the) \w+ i love the",
    r"(?:mama|papa|jefe|jefa|esposa|esposo|novia|novio|hermana|hermano|abuela|el|ella|trafico) (?:va a|quiere|"
    r"puede) matarme",
    rf"(?:quiero|voya|me|casi|voy a) (?:me )?(?:morir|morirme|muero|mori) {_DE}",
    r"ya que (?:se )?acabe (?:la|el)",
)

SELF_HARM: dict[str, str] = {
    # English: the words themselves
    "kill_myself": r"i?kill(?:ed|ing|s)? ?(?:my ?self|me self|my own self)|kms\b",
    "suicide": r"suicid\w*",
    "unalive": r"unaliv\w*",
    "988": r"988\b",
    "self_harm": r"self ?harm\w*|(?:harm|harming|hurt|hurting) myself|cut myself|cutting myself|burning myself",
    "cutting": r"(?:been|started|start|im|am|keep|back to) cutting(?: again| at night|"
    + END
    + r")|(?:cant|couldnt|wont) stop cutting"
    + END
    + r"|cutting again|cut again"
    + END,
    "wrists": r"(?:cut|cutting|slit|slitting|slash|slashing|slashed|slice|slicing|open|opening) (?:open )?(?:my|the) "
    r"(?:wrists?|arms?|thighs?|veins?|throat|legs)\b",
    "method": r"(?:hang|hanging|hung|shoot|shooting|shot|drown|drowning|stab|strangle|suffocate|poison|off|"
    r"offing) myself\b",
    "gun": r"gun (?:to|in|against|at|out|on|under|up to)\b|(?:have|got|bought|buy|holding|loaded|get|getting|"
    r"found|load|grab) "
    r"(?:a|the|my|his|this|dads|my dads)? ?gun\b",
    "jump": r"jump(?:ing|ed)? (?:off|from|out of|in front of|into|in) (?:of )?(?:a|the|my|this|some|that)? ?"
    r"(?:bridge|roof|building|train|cars?|balcony|window|traffic|overpass|cliff|ledge|truck|trucks|river)\b|"
    r"in front of (?:a|the) "
    r"(?:train|truck|bus|semi|car)\b",
    "crash": r"(?:driv\w+|drove|steer\w*|crash\w*|run\w*) (?:my car |myself |the car |my truck |it |"
    r"the truck )?(?:off|into|in to) "
    r"(?:a|the|of)? ?(?:the |a )?(?:bridge|cliff|tree|wall|river|pole|traffic|lake|semi|train)\b|"
    r"crash\w* (?:\w+ ){0,4}on purpose",
    "edge": r"(?:stood|stand|standing|lay|lie|lying|sit|sat|sitting|im|walk|walked|walking) (?:on|onto|over|"
    r"at) (?:the )?"
    r"(?:tracks|train tracks|ledge|edge of (?:a|the) (?:roof|bridge|building))\b|walk(?:ing)? into traffic",
    "voices": r"(?:tell|tells|telling|says|saying|screaming at|told) (?:me )?to (?:jump|die|kill|end)\b",
    # dying
    "want_to_die": r"(?:gonna|hope i|wish i|wish i would|wish i could|rather|deserve to|should|let me|"
    r"please let me|could|how to|how do i"
    r"|ways? to|waiting to|i would|wish to|best to|better to|easier to|better if i|time to|help me|"
    r"ready 2) (?:just |all? ?ready "
    r"|already |go |fucking )?die[ds]?\b",
    "die_in_sleep": r"die in my sleep|sleep forever|(?:sleep|asleep)(?: \w+){0,3} (?:not|never|dont|wont) wake|"
    r"never wake up\b",
    "be_dead": r"(?:wish|wished|rather|gonna|better|better off|should|hope|if|like|id|was) (?:i |im |id |just |"
    r"to |be |was |were "
    r"|am |off |all )*(?:dead|be dead|a corpse)\b" + r"(?! (?:tired|on my|serious|battery|broke|wrong|last|end))",
    "if_i_die": r"(?:if|when|after|once|before) (?:i|im) (?:die|died|gone for good|dead|kill)\b|(?:when|after|"
    r"once|if) im gone" + END + r"|if i (?:was|were) (?:gone|dead|not here)",
    "never_born": r"(?:wish|hope) (?:i )?(?:was|were|had|id|wasnt|hadnt)(?: \w+)? ?(?:never |been |"
    r"ever )*(?:been )?born",
    # living
    "not_live": rf"{_NO} (?:\w+ )?(?:gonna|want|wanna|wish to|care to|deserve to|choose to) (?:\w+ )?(?:live|"
    rf"living)\b"
    r"(?! (?:here|there|in|at|on|near|by|with (?!myself|this|the pain|it)|next|close|alone|so far|under|"
    r"downtown|off))",
    "not_alive": rf"{_NO} (?:\w+ )?(?:gonna|want|wish|care|think i can|see|wanna) (?:\w+ )?(?:be|stay|staying|"
    rf"keep|being|exist|existing"
    r"|remain|go on|continue)\b(?: living| alive| here anymore| here no more| on this earth| in this world|"
    r" around anymore| existing"
    r"| exist| breathing| here" + END + r"|" + END + r")",
    "not_exist": rf"{_NO} (?:\w+ )?(?:exist|existed|existing)\b",
    "not_wake": rf"{_NO} (?:gonna|want|wanna|wish) (?:\w+ )?wake up(?! (?:early|at|before|on|so|for|this|that|"
    rf"in time|late|earlier|every))"
    r"|(?:wish|hope|pray) (?:i|to) (?:just |would |could |do |can )*(?:not|dont|never|wouldnt|didnt|wont|"
    r"couldnt) (?:\w+ )?wake",
    "stay_alive": r"(?:cant|not|dont think i can|think i cant|dont know how to|"
    r"see myself) (?:\w+ )?(?:stay alive|be alive|living past|alive past"
    r"|survive (?:this|tonight|the night|another))|(?:dont think|not sure|dont know if|doubt) (?:\w+ ){0,3}"
    r"make it (?:through|thru) (?:the |this )?(?:night|tonight|today|day|weekend)\b|see myself (?:living|alive|being here|making it) ",
    "no_reason": r"(?:why|if) (?:\w+ )?(?:i )?(?:should|even|bother|bothering|to) (?:\w+ )?(?:keep |to |"
    r"stay )?(?:living|live|stay alive|alive|existing)\b|(?:no|not a|any|not any|without a|what|whats|"
    r"whats the|see the|see a|see any|what is the|wheres the) (?:\w+ )?"
    r"(?:reason|point|purpose|use|sense) (?:for me |left )?(?:to|in|of|for|2)? ?(?:me )?(?:to |in |"
    r"of )?(?:even |keep |be |being |go |going )?"
    r"(?:live|living|life|alive|exist|existing|being here|going on|be on this earth|on this earth|"
    r"be here anymore|on living|go on)\b",
    "nothing_left": r"(?:nothing|not anything|anything|no one|nobody) (?:left )?(?:for me )?(?:to live|"
    r"worth living) for\b|(?:nothing|nobody|no one|not anything) (?:is )?left (?:for me|in me|in my life)\b",
    "no_point": r"(?:dont|do not|not|cant|cannot|no longer) (?:even |really )?(?:see|find) (?:a|the|any|much) "
    rf"(?:point|reason|purpose)(?: (?:anymore|in anything|of it all|of anything|to anything|to it all)\b|{END})"
    r"|(?:theres|there is|is) no (?:point|reason|purpose) (?:anymore|in anything|to anything|to any of (?:it|this))\b",
    "take_all": rf"gonna (?:\w+ )?(?:take|taking|swallow|swallowing|down|eat) (?:(?:them|em|it|these|those) all\b{END}"
    rf"|all (?:of )?(?:my |the |these |those )?(?:pills|meds|medication|tablets|them{END})|the (?:whole|entire) bottle)",
    "not_worth": r"(?:not|isnt|aint|never|wasnt|no longer) (?:\w+ )?worth (?:living|going on|staying alive)|"
    r"life (?:isnt|is not|not|aint) worth",
    "tired_of_life": r"(?:tired|sick|done|finished|fed up|over|exhausted|threw|through) (?:of|with|from|"
    r"by)? ?(?:being alive|living|life|existing|this life"
    r"|being here|my life|breathing)" + r"(?! (?:in|here|with|on|at|out|off))",
    "cant_go_on": r"(?:cant|can not|cannot|cant even|couldnt) (?:go on|keep going|keep living|do life|live)"
    r"(?: (?:anymore|any more|any longer|like this|this way|much longer|no more|living|with this|another)|" + END + r")"
    r"|(?:cant|can not|cannot) (?:do this|take it|take this|handle this|do it|keep doing this) (?:anymore|"
    r"any more|any longer|no more|much longer)",
    "end_life": r"my (?:whole )?life (?:to be |is |was |were |is just )?over\b|(?:end|ending|ended|take|taking|"
    r"took|finish|finishing|lose) (?:my|my own|this) (?:own |miserable |fucking |stupid )?life\b(?! back| in)",
    "end_it": r"(?:end|ending) it (?:all|tonight|now|today|already|forever|myself|right now|once and for all)\b|"
    r"gonna (?:\w+ )?end(?:ing)? it"
    + END
    + r"|(?:end|ending|ended) (?:things|everything|all of it|the pain|this pain)(?: tonight| now| today| for good|"
    + END
    + r")",
    "make_it_stop": r"(?:want|gonna|wish|need|wanting) (?:it|this|everything|all of it|all this|"
    r"the pain) (?:all )?(?:to )?(?:be over|end|stop)|make it (?:all )?stop",
    "disappear": r"(?:gonna|wish i could|could|should|rather) (?:\w+ )?(?:disappear|vanish)\b",
    # what others would think
    "better_without_me": r"(?:better|happier|easier|fine|better off)(?: off)?(?: place)? (?:without me|w o me|"
    r"with me gone|if i (?:was|were|wasnt|werent|died|disappeared|am))"
    r"|world (?:would|will) be (?:\w+ ){1,3}without me|without me (?:in it|around)",
    "nobody_cares": r"(?:nobody|no one|noone|none|wouldnt|would anyone|would anybody|will|"
    r"would) (?:\w+ )?(?:\w+ )?(?:care|miss me|notice|cry|miss)(?: me)? (?:if|when) i(?:m| was| were| died?|"
    r" disappeared?)?",
    "burden": r"(?:im|i am|being|just|such|feel like|gonna) (?:just |nothing but |only |such )?a burden\b",
    "goodbye": r"(?:good ?bye|bye) (?:everyone|everybody|world|all|forever|cruel|my)\b|(?:this is|its|say|"
    r"saying|said|my|last|final) (?:\w+ )?good ?byes?\b"
    r"|(?:good ?bye|suicide|farewell) (?:note|letter|message|text)|my (?:last|final) (?:text|message|words|"
    r"night|day alive)",
    "note": rf"(?:wrote|left|writing|write|written|leaving) (?:\w+ )?(?:note|notes|letter|letters) (?:for|"
    rf"to) (?:my |the )?{_WHO}",
    "tell_them": rf"tell (?:my |the |all my )?(?:{_WHO}|everyone|them|him|her|everybody) (?:that |"
    rf"how much )?(?:i|im|it|ill|gonna)(?: \w+)? "
    r"(?:love(?:d)?(?: them| him| her| you| so|" + END + r")|sorry|wont|tried|not (?:their|her|his)|wasnt|"
    r"always)|tell "
    rf"(?:my |the )?{_WHO} im sorry|tell (?:my |the )?{_WHO} i love",
    "not_here_long": r"wont be (?:around|here|alive) (?:much longer|anymore|for long|no more|long)\b|(?:wont|"
    r"never|not) (?:have to |gonna )?(?:worry about|hear from|deal with"
    r"|see) me (?:again|anymore|after|ever|no more|much longer)",
    # Spanish
    "matarme": r"matarme\b|me (?:voya|voy a|puedo|podria|deberia|intente|trate de|he querido|quise) matar\b|"
    r"voya matarme|me mato\b(?! \w+ndo| por| de)|me maten\b",
    "morirme": r"(?:me )?(?:voya|prefiero|preferiria|dejame|dejenme|merezco|debo|deberia|mejor|me quiero|"
    r"esperando) (?:ya )?(?:me )?(?:morir|morirme|muero)\b(?! por| si)",
    "ojala_muerto": r"ojala (?:\w+ ){0,3}(?:muera|muriera|muert[oa]|no despierte|no despertara)\b|(?:estar|"
    r"estuviera|estaria|mejor|verme) (?:ya )?muert[oa]\b(?! de)"
    r"|mejor muert[oa]|cuando (?:yo )?(?:me muera|ya no este)|si me muero",
    "suicidar": r"suicidi\w*|me suicid\w*",
    "quitar_la_vida": r"(?:quitar\w*|quito|quitare) (?:yo )?(?:la|mi) vida|(?:terminar|acabar|acabo|termino|fin|"
    r"final) (?:con|a|de) (?:mi|esta) (?:propia )?vida",
    "no_vivir": r"(?:no|ya no|sin) (?:\w+ )?(?:voya|quiero|puedo) (?:\w+ )?(?:con vida|seguir con (?:vida|"
    r"mi vida|esto))|(?:no|ya no|sin|tampoco|ni) (?:\w+ )?(?:voya|puedo|quiero|tengo|deseo|aguanto|"
    r"merezco) (?:\w+ )?(?:seguir )?(?:vivir|viviendo|viva|vivo|existir|existiendo)\b"
    r"(?! (?:aqui|alla|ahi|en (?!este mundo)|con (?!est[eo])|cerca|lejos|junto|sol[oa]|mas cerca|donde))"
    r"|(?:no|ya no) (?:voya|quiero|puedo) (?:estar|seguir) (?:\w+ )?(?:en este mundo|vivo|viva|en esta vida)",
    "no_despertar": r"no (?:voya )?despertar(?:me)?\b(?! (?:temprano|tarde|a las|antes|al|a mi))|"
    r"no volver a despertar|dormir(?:me)? para siempre",
    "sin_sentido": r"(?:no|ni|sin|que) (?:\w+ ){0,3}(?:razon|razones|motivo|motivos|sentido|caso|por que|"
    r"para que|ganas) (?:\w+ ){0,2}(?:vivir|vida|seguir viv\w+|existir)\b"
    r"|(?:la|mi|esta) vida (?:ya )?no (?:tiene|vale|sirve)|no vale la pena (?:vivir|seguir viv\w+|la vida)",
    "cansado_de_vivir": r"(?:cansad[oa]|hart[oa]|aburrid[oa]) de (?:vivir|la vida|esta vida|mi vida|existir|"
    r"estar viv[oa])\b(?! (?:aqui|en|con))",
    "acabar_con_todo": r"(?:acabar|terminar|acabo|termino|acabare) (?:ya )?(?:con )?(?:todo|esto)\b(?! (?:el|lo|"
    r"la))|todo se (?:acabe|termine|acaba)|que (?:ya )?se acabe todo",
    "ya_no_puedo": r"(?:ya )?no (?:puedo|aguanto|doy) mas(?: con (?:esto|esta vida|mi vida|la vida)| asi|"
    r" con todo| me | voya| de todo|" + END + r")",
    "mejor_sin_mi": r"mejor sin mi\b|nadie (?:me )?(?:va a )?(?:me )?(?:extran\w+|llor\w+|le importo|notar\w*)|"
    r"(?:carga|estorbo) para\b|soy (?:una carga|un estorbo)",
    "desaparecer": r"voya desaparecer\b|desaparecer (?:para siempre|del mundo|de este mundo)",
    "hacerme_dano": r"hacerme (?:mucho )?dano|me (?:voya|hago|estoy haciendo|he hecho|quiero) (?:hacer |"
    r"hecho )?dano\b|(?:voya|me voya) lastimar(?:me)?\b|lastimarme\b|autolesion\w*",
    "cortarme": r"(?:me )?(?:cortarme|cortar|corte|corto|cortando|cortado|cortaba|corta) (?:\w+ )?(?:las venas|"
    r"las munecas|la muneca|los brazos|el brazo|las piernas|los muslos|otra vez)"
    r"|me (?:estoy|ando|sigo|volvi a) cort(?:ando|ar)" + END + r"|me voya cortar" + END,
    "ahorcarme": r"(?:ahorcar|ahorcarme|colgarme)\b|me (?:voya|ahorco) (?:colgar|ahorcar)(?! (?:el|la|los|las|"
    r"un|una))",
    "tirarme": r"(?:tirar|tirarme|aventar|aventarme|lanzar|lanzarme|saltar|brincar|tiro|aviento|echarme) (?:de|"
    r"del|desde|al|a|enfrente|frente) (?:l |un |una |el |la |las |los |del |de un )?"
    r"(?:puente|edificio|techo|azotea|balcon|tren|metro|carros?|vias|barranco|rio)\b",
    "tiro": r"(?:pegar|pegarme|dar|darme|meter|meterme|pego|doy) un (?:tiro|balazo|plomazo)|dispararme|"
    r"tengo (?:un|una|la|el) (?:\w+ )?(?:pistola|arma)\b",
    "adios": r"adios (?:a todos|a tod[oa]s|mundo|para siempre|vida)|(?:me|hoy me) despido (?:de|para)|"
    r"mi (?:despedida|ultimo (?:mensaje|dia|texto))|carta de despedida",
    "cuiden": r"cuid(?:en|a|e) (?:mucho )?a (?:mis (?:hijos|hijas|ninos|papas)|mi (?:mama|hijo|hija|familia|"
    r"bebe))|(?:digan|diganle|dile|diles|dilen) a (?:mi|mis) \w+ que (?:l[aeo]s? )?(?:\w+ )?(?:quier|quise|"
    r"voya|am|perdon|lo siento)\w*",
}
