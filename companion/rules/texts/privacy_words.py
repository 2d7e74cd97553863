"""The words that tell on a person, as data: patterns over folded text (`folding.fold`), English and Spanish.

A word is listed when somebody who reads it over a shoulder would guess treatment. Ordinary words with a second meaning
are listed only in the company that gives them that meaning ('clean time', not 'clean'; 'group tonight', not 'group').
Each pattern stands between word boundaries. Both languages are looked for in every text: people mix them.
"""

from __future__ import annotations

_PROGRAM = r"""
treatments?; rehab(bed|s|ilitation)?; detox(e[ds]|ing|ification)?; out-?patients?; in-?patients?; aftercare
relapse prevention; residential (program|treatment|care|facility|stay)s?; half-?way house
sober (living|house|home)s?; partial hospitali[sz]ation; levels? of care
step(ped|ping)?[ -]down (program|level|care); (the|your|our|this|my) program; intake (appointment|interview|visit)s?
intensive (outpatient|program|care program); day program; case manage(r|rs|ment); peer support(er|ers)?
discharge (plan|date|from); tratamientos?; rehabilitacion; desintoxicacion; desintoxica(rse|r|ndo); ambulatori[oa]s?
internamiento; nivel de (atencion|cuidado)s?; (el|su|tu|este|nuestro|mi|del|al) programa; manejo de casos?
casa de transicion; centro de rehab\w*; apoyo entre pares
"""

_RECOVERY = r"""
recovery; in recovery; recovering (addict|alcoholic|user)s?; sober(ly|ed up)?; sobriety; relaps(e|es|ed|ing)
abstinen(ce|t); addict(s|ed|ion|ions|ive)?; alcoholi(c|cs|sm); dependency
substance[ -](use|abuse|misuse|disorder|free)\w*; substances
(stay|staying|stayed|get|getting|got|keep|keeping|been|being|remain) clean; clean (and|&) (sober|serene)
clean[ -](time|date|day|days|ua|screen|test); (days?|weeks?|months?|years?) clean; cravings?; withdrawals?
overdos(e|es|ed|ing); od(ed|'?d|ing); harm reduction; using again
drug[ -]?(test|screen|court|free|use|user|abuse|problem|dealer|of choice)\w*; drugs; drugged
urine (test|screen|sample|drop)s?; urinalysis; breathali?yzer; toxicology; probation; parole
(get|gets|getting|got) (high|loaded|wasted|stoned); drunk(s|en|enness)?; hung ?over; hangover; recuperacion
sobri[oa]s?; sobriedad; recaid[oa]s?; recae(r|s)?; recai; abstinencia; adict[oa]s?; adiccion(es)?; alcoholic[oa]s?
alcoholismo; dependencia; (dias?|semanas?|mes|meses|anos?) limpi[oa]s?
(mantener|seguir|estar|quedar|sigue|sigues|mantente|estas)(te|se|me)? limpi[oa]s?; consumo; recaer; sobredosis
(pruebas?|analisis|muestras?) de (orina|drogas?|sangre|dopaje); antidoping; libertad condicional; probatoria
drogad[oa]s?; drogadiccion; drogadict[oa]s?; drogas?; drogar(se|te|me)?; borrach[oa]s?; borrachera
ansias de consumir; reduccion de danos
"""

_FELLOWSHIP = r"""
aa/na; na/aa
(an?|the|your|my|to|for|next|local|nearby) (aa|na|ca|cma|oa|ga)([ -](meeting|group|chip|sponsor|fellowship)s?)
(aa|na|ca|cma|oa|ga) (meeting|group|chip|sponsor|fellowship|big book)s?; al-?anon; alateen; nar-?anon
co-?dependents anonymous; \w+s anonymous; \w+os anonimos; (12|twelve|doce)[ -]?(step|paso)s?
(12|twelve)[ -]?stepp(er|ers|ing); big book; libro (grande|azul); (your|my|his|her|their|a|the) sponsor; sponsee
home ?group; step (study|work|meeting|group)s?; support groups?; serenity (prayer|group|now group)
oracion de la serenidad; higher power; poder superior; bill w; friends? of bill
(24|30|60|90)[ -]day (chip|coin|token|key ?tag); life ?ring; smart recovery; celebrate recovery; refuge recovery
recovery dharma; women for sobriety; speaker meeting; 90 in 90; grupos? de (apoyo|autoayuda|ayuda mutua|aa|na)
juntas? de (aa|na); reunion(es)? de (aa|na); doble a; padrino de (aa|na)
"""

_GROUP = r"""
(your|the|our|my|evening|morning|process|family|men'?s|women'?s) group (is|starts|meets|today|tonight|tomorrow|at)
group (session|therapy|counseling|room|leader|notes|tonight|today|tomorrow|at \d)\w*
(process|psychoed|iop|skills) groups?
(individual|family|group|one-on-one|recreational) (session|therapy|counseling|class)\w*
(su|tu|el|nuestro) grupo (es|empieza|hoy|manana|a las); grupo (hoy|manana|a las|esta (noche|tarde))
(sesion|sesiones|terapia) (individual|individuales|grupal|grupales|familiar|familiares|de grupo)
"""

_DRUGS = r"""
heroin; fent(anyl|anil|y)?; cocaine; crack (cocaine|pipe|rock); (smok(e|ed|ing)|on|did) crack
meth(amphetamines?|ed)?; crystal meth; amphetamines?; opioids?; opiates?; oxy(s|codone|contin|morphone)?; percocets?
percs?; vicodin; hydrocodone; morphine; codeine; tramadol; xan(ax|s|nies|ny)?; benzos?; benzodiazepines?; valium
klonopin; ativan; gabapentin; adderall; ritalin; ketamine; mdma; lsd; shrooms; weed; marijuana; cannabis; thc
edibles; kratom; tianeptine; xylazine; tranq; narcotics?; stimulants?; inhalants?; alcohol; liquor; booze; drinking
drinks; binge(d|s|ing)?; beers?; wine; vodka; whiske?y; tequila; rum; moonshine; needles?; syringes?; heroina
fentanilo; cocaina; metanfetaminas?; anfetaminas?; opio(ide|ides)?; opiaceos?; marihuana; mota; hierba mala; (fumar|de|con) crack
narcoticos?; bebida alcoholica; cervezas?; (copas?|botellas?|vasos?) de vino; (tomar|tomando|beber|bebiendo) vino
tragos?; jeringas?; agujas?
"""

_MEDICATION = r"""
medications?; medicines?; meds; medicated; prescriptions?; refills?; pills?; doses?; dosing; dosage; take-?homes
methadone; suboxone; subutex; subs; buprenorphine; bupe; sublocade; brixadi; zubsolv; naltrexone; vivitrol; antabuse
disulfiram; acamprosate; campral; lofexidine; lucemyra; clonidine; naloxone; narcan; antidepressants?; ssris?
your (shot|injection); medicamentos?; medicinas?; medicacion; pastillas?; dosis; recetas? medicas?; inyeccion(es)?
jarabe; surtir (su|tu|la) receta; metadona; suboxona; buprenorfina; naltrexona; disulfiram; naloxona
antidepresivos?
"""

_DIAGNOSIS = r"""
diagnos(is|es|ed|tic); disorders?; mental (health|illness)\w*; depression; depressive; anxiety; bipolar; schizo\w+
ptsd; adhd; psychosis; psychiatr\w+; psycholog\w+; suicid(e|al|ality); self-?harm\w*; hep(atitis)? ?c; hiv
trauma (group|therapy|work|informed); asam; dsm; phq; clinical(ly)?; diagnosticos?; diagnosticad[oa]s?; trastornos?
salud mental; enfermedad mental; depresion; depresiv[oa]s?; ansiedad; bipolaridad; esquizofreni\w+; psiquiatr\w+
psicolog\w+; psicosis; suicid(a|as|io|ios|arse); hepatitis; vih; estres postraumatico
"""

_PEOPLE = r"""
counsel(l)?ors?; counsel(l)?ing; therap(y|ies|ist|ists|eutic|eutically); psychotherap\w+; clinics?; clinicians?
our patients?; patients; as a patient; (your|the|his|her) nurse; (your|the) (doctor|dr|physician|prescriber)'?s?
(your|the) social worker; hospitali[sz](ed|ation); terapias?; terapeutas?; terapeutic[oa]s?; consejer[oa]s?
consejeria; clinicas?; psicoterapia; pacientes; como paciente; (su|tu) paciente
(su|tu|la|el) (enfermer[oa]|doctora?|medic[oa]|trabajador[oa]? social); trabajador[oa]? social; hospitalizad[oa]s?
"""

WORDS: tuple[tuple[str, str], ...] = (
    (_FELLOWSHIP, "names a support group. Leave the name out."),
    (_GROUP, "tells what the visit is for. Say only the day and the time."),
    (_RECOVERY, "speaks of recovery or use. Say it in a call, or leave it out."),
    (_PROGRAM, "tells that this is a treatment program. Leave it out."),
    (_MEDICATION, "names a medication. Say it in a call."),
    (_DRUGS, "names a drug or a drink. Say it in a call."),
    (_DIAGNOSIS, "names a condition. Say it in a call."),
    (_PEOPLE, "tells that this comes from a place of care. Say 'us' or a first name."),
)

# Abbreviations that are common words or syllables in lower case: looked for as written.
CAPITALS: tuple[tuple[str, str], ...] = (
    ("AA", "names a support group. Leave the name out."),
    ("NA", "names a support group. Leave the name out."),
    ("IOP", "tells that this is a treatment program. Leave it out."),
    ("PHP", "tells that this is a treatment program. Leave it out."),
    ("OP", "tells that this is a treatment program. Leave it out."),
    ("SUD", "names a condition. Say it in a call."),
    ("OUD", "names a condition. Say it in a call."),
    ("AUD", "names a condition. Say it in a call."),
    ("MAT", "names a medication. Say it in a call."),
    ("MOUD", "names a medication. Say it in a call."),
    ("UA", "speaks of recovery or use. Say it in a call, or leave it out."),
    ("UAs", "speaks of recovery or use. Say it in a call, or leave it out."),
)
LOWER_TOO = r"\b(iop|moud|uas?)\b"  # nothing else is spelled like these

# Innocent company: these stretches are not looked at.
INNOCENT: tuple[str, ...] = (
    r"(password|account|data|disaster|file|system|economic|key) recovery",
    r"recovery (code|codes|key|email|e-mail|phone|password|mode|disk|drive|link|question)s?",
    r"recuperacion de (la |su |tu )?(contrasena|cuenta|datos|archivos|clave)",
    r"(bank|cash|atm) withdrawals?|withdrawals? (limit|fee|from (your|my|the) (account|bank))",
    r"aaa?[ -](batter(y|ies)|cells?|size)|(batteries|pilas) aaa?|pilas? aa",
    r"(drinking|drink) (water|fountain|enough|plenty|lots of water|fluids|coffee|tea|more water)",
    r"(soft|hot|cold|coffee|energy) drinks|drinks? (of )?water|drinks (water|coffee|tea)",
    r"(retail|physical) therapy",
    r"weed (the|my|your) (garden|yard|lawn|beds?)|weed[ -]?(killer|whacker|eater)",
    r"(craving|cravings for|crave) (some |a |for )?(pizza|chocolate|tacos?|sweets|sugar|coffee|ice cream|burgers?|"
    r"food|fries|something sweet)",
    r"addict(ed|ive)( to)? (this|that) (show|song|game|series|book|podcast)|(show|song|game|series|"
    r"podcast) is (so )?addictive",
    r"(pine|sewing|knitting|acupuncture) needles?|needles? in (a|the) haystack|agujas? de (tejer|coser|reloj)|"
    r"agujas? del reloj",
    r"(root ?|ginger )beers?|wine[ -]?(red|colored)|rum(mage|my)|rum (raisin|cake)",
    r"(basketball|soccer|football|tennis|golf|free throw|vet|animal) clinics?",
    r"(great|tropical) depression",
    r"(su|tu|la|mi) adicta? al (trabajo|chocolate)|addicted to (coffee|chocolate|this|that)",
    r"dependencia (de )?gobierno|consumo de (luz|agua|energia|gasolina|gas|datos|electricidad)",
    r"tragos? amargos?|(un )?trago de agua|vasos? de agua",
    r"(hair|skin|spa|beauty|stain|lawn|wood|special|silent|royal) treatment|treatment of (the )?(wood|lawn|stain)",
    r"(tv|computer|radio|software|antivirus|space|concert|school) program(me)?|the program (crash|froze|won't open|"
    r"guide)\w*",
    r"el programa (de tv|de tele|de radio|de television|del concierto)",
)
