"""Patterns for self-harm, over text as `crisis_text.plain` leaves it ('gonna', 'voya' stand for every 'I will').

`END` is the end of a clause. Patterns open at a word boundary and close themselves.
"""

from __future__ import annotations

_GOES_ON = (
    r"(?:im|i|ive|id|and|but|so|sorry|help|please|pls|because|if|tonight|today|now|rn|right|lol|tho|though|idk|what|why|my|she|he|"
    r"it|you|again|anymore|already|fr|asf|af|just|until|when|or|then|y|pero|porque|ya|perdon|ayuda|ayudame|hoy|otra|de nuevo)"
)
END = rf"(?= \.| ?$| {_GOES_ON}\b)"
_NO = r"(?:dont|do not|didnt|not|never|cant|can not|cannot|no longer|wont|wouldnt|nt|no)"
_WHO = r"(?:mom|mother|dad|father|kids?|son|daughter|wife|husband|family|brother|sister|girl|boy|babies|baby|children|parents)"
_DE = r"de (?:risa|hambre|sueno|frio|calor|ganas|verguenza|pena|susto|sed|cansancio|amor|nervios|aburrimiento|curiosidad|miedo)"

SELF_HARM_INNOCENT: tuple[str, ...] = (
    r"suicide (?:squad|doors?|silence|kings|wings|prevention|awareness|watch list|boys)",
    r"escuadron suicida",
    r"to die for|(?:die|dying|died) (?:of|from) (?:laugh\w*|embarrass\w*|hunger|boredom|heat|cold|cute\w*|shame|thirst|happiness|shock)",
    r"(?:dye|die) (?:my|her|his) hair",
    r"gonna die (?:of|from) (?:laugh\w*|embarrass\w*|hunger|boredom|heat|cold|cute\w*|shame|thirst)|gonna die laughing|die hard",
    r"(?:phone|phones|battery|laptop|car|tablet|wifi|computer|cell|plant|plants|truck|game|character)s? (?:\w+ ){0,3}?"
    r"(?:gonna )?die",
    r"live and let die",
    r"(?:laughing|laughed)(?: \w+){0,3} die",
    r"kill(?:ing)? myself (?:laughing|at the gym|working out)",
    r"kill bill|to kill a mockingbird|kill for an?|road kill",
    r"(?:cut|cutting|burn|burned|hurt|hurting|stab|stabbed|injured) myself (?:shaving|cooking|chopping|some slack|off|a break|by accident"
    r"|accidentally|on a|on the|on some|with a can|while|at|lifting|playing|running|moving|falling|when i fell|doing|in the kitchen"
    r"|ironing|exercising|training|skating|slipping)",
    r"shoot(?:ing)? myself in the foot",
    r"(?:nail|heat|glue|water|nerf|massage|paint|staple|top) gun|gun (?:range|show|safe|law|control|shop)",
    r"jumping off (?:a|the|this) (?:call|bus|zoom)",
    r"end it (?:at|with|early|on|by|there|after|before)",
    r"tell (?:my|the) \w+ i love the",
    r"(?:mama|papa|jefe|jefa|esposa|esposo|novia|novio|hermana|hermano|abuela|el|ella|trafico) (?:va a|quiere|puede) matarme",
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
    "cutting": r"(?:been|started|start|im|am|keep|back to) cutting(?: again| at night|" + END + r")|cutting again|cut again" + END,
    "wrists": r"(?:cut|cutting|slit|slitting|slash|slashing|slashed|slice|slicing|open|opening) (?:open )?(?:my|the) "
    r"(?:wrists?|arms?|thighs?|veins?|throat|legs)\b",
    "method": r"(?:hang|hanging|hung|shoot|shooting|shot|drown|drowning|stab|strangle|suffocate|poison|off|offing) myself\b",
    "gun": r"gun (?:to|in|against|at|out|on|under|up to)\b|(?:have|got|bought|buy|holding|loaded|get|getting|found|load|grab) "
    r"(?:a|the|my|his|this|dads|my dads)? ?gun\b",
    "jump": r"jump(?:ing|ed)? (?:off|from|out of|in front of|into|in) (?:of )?(?:a|the|my|this|some|that)? ?"
    r"(?:bridge|roof|building|train|cars?|balcony|window|traffic|overpass|cliff|ledge|truck|trucks|river)\b|in front of (?:a|the) "
    r"(?:train|truck|bus|semi|car)\b",
    "crash": r"(?:driv\w+|drove|steer\w*|crash\w*|run\w*) (?:my car |myself |the car |my truck |it |the truck )?(?:off|into|in to) "
    r"(?:a|the|of)? ?(?:the |a )?(?:bridge|cliff|tree|wall|river|pole|traffic|lake|semi|train)\b|crash\w* (?:\w+ ){0,4}on purpose",
    "edge": r"(?:stood|stand|standing|lay|lie|lying|sit|sat|sitting|im|walk|walked|walking) (?:on|onto|over|at) (?:the )?"
    r"(?:tracks|train tracks|ledge|edge of (?:a|the) (?:roof|bridge|building))\b|walk(?:ing)? into traffic",
    "voices": r"(?:tell|tells|telling|says|saying|screaming at|told) (?:me )?to (?:jump|die|kill|end)\b",
    # dying
    "want_to_die": r"(?:gonna|hope i|wish i|wish i would|wish i could|rather|deserve to|should|let me|please let me|could|how to|how do i"
    r"|ways? to|waiting to|i would|wish to|best to|better to|easier to|better if i|time to|help me|ready 2) (?:just |all? ?ready "
    r"|already |go |fucking )?die[ds]?\b",
    "die_in_sleep": r"die in my sleep|sleep forever|(?:sleep|asleep)(?: \w+){0,3} (?:not|never|dont|wont) wake|never wake up\b",
    "be_dead": r"(?:wish|wished|rather|gonna|better|better off|should|hope|if|like|id|was) (?:i |im |id |just |to |be |was |were "
    r"|am |off |all )*(?:dead|be dead|a corpse)\b" + r"(?! (?:tired|on my|serious|battery|broke|wrong|last|end))",
    "if_i_die": r"(?:if|when|after|once|before) (?:i|im) (?:die|died|gone for good|dead|kill)\b|(?:when|after|once|if) im gone" + END
    + r"|if i (?:was|were) (?:gone|dead|not here)",
    "never_born": r"(?:wish|hope) (?:i )?(?:was|were|had|id|wasnt|hadnt)(?: \w+)? ?(?:never |been |ever )*(?:been )?born",
    # living
    "not_live": rf"{_NO} (?:\w+ )?(?:gonna|want|wanna|wish to|care to|deserve to|choose to) (?:\w+ )?(?:live|living)\b"
    r"(?! (?:here|there|in|at|on|near|by|with (?!myself|this|the pain|it)|next|close|alone|so far|under|downtown|off))",
    "not_alive": rf"{_NO} (?:\w+ )?(?:gonna|want|wish|care|think i can|see|wanna) (?:\w+ )?(?:be|stay|staying|keep|being|exist|existing"
    r"|remain|go on|continue)\b(?: living| alive| here anymore| here no more| on this earth| in this world| around anymore| existing"
    r"| exist| breathing| here" + END + r"|" + END + r")",
    "not_exist": rf"{_NO} (?:\w+ )?(?:exist|existed|existing)\b",
    "not_wake": rf"{_NO} (?:gonna|want|wanna|wish) (?:\w+ )?wake up(?! (?:early|at|before|on|so|for|this|that|in time|late|earlier|every))"
    r"|(?:wish|hope|pray) (?:i|to) (?:just |would |could |do |can )*(?:not|dont|never|wouldnt|didnt|wont|couldnt) (?:\w+ )?wake",
    "stay_alive": r"(?:cant|not|dont think i can|think i cant|dont know how to|see myself) (?:\w+ )?(?:stay alive|be alive|living past|alive past"
    r"|survive (?:this|tonight|the night|another))|see myself (?:living|alive|being here|making it) ",
    "no_reason": r"(?:why|if) (?:\w+ )?(?:i )?(?:should|even|bother|bothering|to) (?:\w+ )?(?:keep |to |stay )?(?:living|live|stay alive|alive|existing)\b|(?:no|not a|any|not any|without a|what|whats|whats the|see the|see a|see any|what is the|wheres the) (?:\w+ )?"
    r"(?:reason|point|purpose|use|sense) (?:for me |left )?(?:to|in|of|for|2)? ?(?:me )?(?:to |in |of )?(?:even |keep |be |being |go |going )?"
    r"(?:live|living|life|alive|exist|existing|being here|going on|be on this earth|on this earth|be here anymore|on living|go on)\b",
    "nothing_left": r"(?:nothing|not anything|anything|no one|nobody) (?:left )?(?:for me )?(?:to live|worth living) for\b",
    "not_worth": r"(?:not|isnt|aint|never|wasnt|no longer) (?:\w+ )?worth (?:living|going on|staying alive)|life (?:isnt|is not|not|aint) worth",
    "tired_of_life": r"(?:tired|sick|done|finished|fed up|over|exhausted|threw|through) (?:of|with|from|by)? ?(?:being alive|living|life|existing|this life"
    r"|being here|my life|breathing)" + r"(?! (?:in|here|with|on|at|out|off))",
    "cant_go_on": r"(?:cant|can not|cannot|cant even|couldnt) (?:go on|keep going|keep living|do life|live)"
    r"(?: (?:anymore|any more|any longer|like this|this way|much longer|no more|living|with this|another)|" + END + r")"
    r"|(?:cant|can not|cannot) (?:do this|take it|take this|handle this|do it|keep doing this) (?:anymore|any more|any longer|no more|much longer)",
    "end_life": r"my (?:whole )?life (?:to be |is |was |were |is just )?over\b|(?:end|ending|ended|take|taking|took|finish|finishing|lose) (?:my|my own|this) (?:own |miserable |fucking |stupid )?life\b(?! back| in)",
    "end_it": r"(?:end|ending) it (?:all|tonight|now|today|already|forever|myself|right now|once and for all)\b|gonna (?:\w+ )?end(?:ing)? it" + END
    + r"|(?:end|ending|ended) (?:things|everything|all of it|the pain|this pain)(?: tonight| now| today| for good|" + END + r")",
    "make_it_stop": r"(?:want|gonna|wish|need|wanting) (?:it|this|everything|all of it|all this|the pain) (?:all )?(?:to )?(?:be over|end|stop)|make it (?:all )?stop",
    "disappear": r"(?:gonna|wish i could|could|should|rather) (?:\w+ )?(?:disappear|vanish)\b",
    # what others would think
    "better_without_me": r"(?:better|happier|easier|fine|better off)(?: off)?(?: place)? (?:without me|w o me|with me gone|if i (?:was|were|wasnt|werent|died|disappeared|am))"
    r"|world (?:would|will) be (?:\w+ ){1,3}without me|without me (?:in it|around)",
    "nobody_cares": r"(?:nobody|no one|noone|none|wouldnt|would anyone|would anybody|will|would) (?:\w+ )?(?:\w+ )?(?:care|miss me|notice|cry|miss)(?: me)? (?:if|when) i(?:m| was| were| died?| disappeared?)?",
    "burden": r"(?:im|i am|being|just|such|feel like|gonna) (?:just |nothing but |only |such )?a burden\b",
    "goodbye": r"(?:good ?bye|bye) (?:everyone|everybody|world|all|forever|cruel|my)\b|(?:this is|its|say|saying|said|my|last|final) (?:\w+ )?good ?byes?\b"
    r"|(?:good ?bye|suicide|farewell) (?:note|letter|message|text)|my (?:last|final) (?:text|message|words|night|day alive)",
    "note": rf"(?:wrote|left|writing|write|written|leaving) (?:\w+ )?(?:note|notes|letter|letters) (?:for|to) (?:my |the )?{_WHO}",
    "tell_them": rf"tell (?:my |the |all my )?(?:{_WHO}|everyone|them|him|her|everybody) (?:that |how much )?(?:i|im|it|ill|gonna)(?: \w+)? "
    r"(?:love(?:d)?(?: them| him| her| you| so|" + END + r")|sorry|wont|tried|not (?:their|her|his)|wasnt|always)|tell "
    rf"(?:my |the )?{_WHO} im sorry|tell (?:my |the )?{_WHO} i love",
    "not_here_long": r"wont be (?:around|here|alive) (?:much longer|anymore|for long|no more|long)\b|(?:wont|never|not) (?:have to |gonna )?(?:worry about|hear from|deal with"
    r"|see) me (?:again|anymore|after|ever|no more|much longer)",
    # Spanish
    "matarme": r"matarme\b|me (?:voya|voy a|puedo|podria|deberia|intente|trate de|he querido|quise) matar\b|voya matarme|me mato\b(?! \w+ndo| por| de)|me maten\b",
    "morirme": r"(?:me )?(?:voya|prefiero|preferiria|dejame|dejenme|merezco|debo|deberia|mejor|me quiero|esperando) (?:ya )?(?:me )?(?:morir|morirme|muero)\b(?! por| si)",
    "ojala_muerto": r"ojala (?:\w+ ){0,3}(?:muera|muriera|muert[oa]|no despierte|no despertara)\b|(?:estar|estuviera|estaria|mejor|verme) (?:ya )?muert[oa]\b(?! de)"
    r"|mejor muert[oa]|cuando (?:yo )?(?:me muera|ya no este)|si me muero",
    "suicidar": r"suicidi\w*|me suicid\w*",
    "quitar_la_vida": r"(?:quitar\w*|quito|quitare) (?:yo )?(?:la|mi) vida|(?:terminar|acabar|acabo|termino|fin|final) (?:con|a|de) (?:mi|esta) (?:propia )?vida",
    "no_vivir": r"(?:no|ya no|sin) (?:\w+ )?(?:voya|quiero|puedo) (?:\w+ )?(?:con vida|seguir con (?:vida|mi vida|esto))|(?:no|ya no|sin|tampoco|ni) (?:\w+ )?(?:voya|puedo|quiero|tengo|deseo|aguanto|merezco) (?:\w+ )?(?:seguir )?(?:vivir|viviendo|viva|vivo|existir|existiendo)\b"
    r"(?! (?:aqui|alla|ahi|en (?!este mundo)|con (?!est[eo])|cerca|lejos|junto|sol[oa]|mas cerca|donde))"
    r"|(?:no|ya no) (?:voya|quiero|puedo) (?:estar|seguir) (?:\w+ )?(?:en este mundo|vivo|viva|en esta vida)",
    "no_despertar": r"no (?:voya )?despertar(?:me)?\b(?! (?:temprano|tarde|a las|antes|al|a mi))|no volver a despertar|dormir(?:me)? para siempre",
    "sin_sentido": r"(?:no|ni|sin|que) (?:\w+ ){0,3}(?:razon|razones|motivo|motivos|sentido|caso|por que|para que|ganas) (?:\w+ ){0,2}(?:vivir|vida|seguir viv\w+|existir)\b"
    r"|(?:la|mi|esta) vida (?:ya )?no (?:tiene|vale|sirve)|no vale la pena (?:vivir|seguir viv\w+|la vida)",
    "cansado_de_vivir": r"(?:cansad[oa]|hart[oa]|aburrid[oa]) de (?:vivir|la vida|esta vida|mi vida|existir|estar viv[oa])\b(?! (?:aqui|en|con))",
    "acabar_con_todo": r"(?:acabar|terminar|acabo|termino|acabare) (?:ya )?(?:con )?(?:todo|esto)\b(?! (?:el|lo|la))|todo se (?:acabe|termine|acaba)|que (?:ya )?se acabe todo",
    "ya_no_puedo": r"(?:ya )?no (?:puedo|aguanto|doy) mas(?: con (?:esto|esta vida|mi vida|la vida)| asi| con todo| me | voya| de todo|" + END + r")",
    "mejor_sin_mi": r"mejor sin mi\b|nadie (?:me )?(?:va a )?(?:me )?(?:extran\w+|llor\w+|le importo|notar\w*)|(?:carga|estorbo) para\b|soy (?:una carga|un estorbo)",
    "desaparecer": r"voya desaparecer\b|desaparecer (?:para siempre|del mundo|de este mundo)",
    "hacerme_dano": r"hacerme (?:mucho )?dano|me (?:voya|hago|estoy haciendo|he hecho|quiero) (?:hacer |hecho )?dano\b|(?:voya|me voya) lastimar(?:me)?\b|lastimarme\b|autolesion\w*",
    "cortarme": r"(?:me )?(?:cortarme|cortar|corte|corto|cortando|cortado|cortaba|corta) (?:\w+ )?(?:las venas|las munecas|la muneca|los brazos|el brazo|las piernas|los muslos|otra vez)"
    r"|me (?:estoy|ando|sigo|volvi a) cort(?:ando|ar)" + END + r"|me voya cortar" + END,
    "ahorcarme": r"(?:ahorcar|ahorcarme|colgarme)\b|me (?:voya|ahorco) (?:colgar|ahorcar)(?! (?:el|la|los|las|un|una))",
    "tirarme": r"(?:tirar|tirarme|aventar|aventarme|lanzar|lanzarme|saltar|brincar|tiro|aviento|echarme) (?:de|del|desde|al|a|enfrente|frente) (?:l |un |una |el |la |las |los |del |de un )?"
    r"(?:puente|edificio|techo|azotea|balcon|tren|metro|carros?|vias|barranco|rio)\b",
    "tiro": r"(?:pegar|pegarme|dar|darme|meter|meterme|pego|doy) un (?:tiro|balazo|plomazo)|dispararme|tengo (?:un|una|la|el) (?:\w+ )?(?:pistola|arma)\b",
    "adios": r"adios (?:a todos|a tod[oa]s|mundo|para siempre|vida)|(?:me|hoy me) despido (?:de|para)|mi (?:despedida|ultimo (?:mensaje|dia|texto))|carta de despedida",
    "cuiden": r"cuid(?:en|a|e) (?:mucho )?a (?:mis (?:hijos|hijas|ninos|papas)|mi (?:mama|hijo|hija|familia|bebe))|(?:digan|diganle|dile|diles|dilen) a (?:mi|mis) \w+ que (?:l[aeo]s? )?(?:\w+ )?(?:quier|quise|voya|am|perdon|lo siento)\w*",
}
