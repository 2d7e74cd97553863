"""A second, wider ear: words that may mean danger, in a text that the crisis rules did not take for a cry for help.

Nothing is decided by it but how soon a person reads the text (an hour instead of a day) and that the answer names help
that is always there. So it may be wide: a needless hour costs a counselor a minute. Idioms that the crisis rules pass
over ('this traffic is killing me') are passed over here too.
"""

from __future__ import annotations

import re

from companion.rules.danger.crisis_text import plain
from companion.rules.danger.learned_ear import listen
from companion.rules.danger.words_near import NEAR_INNOCENT
from companion.rules.danger.words_overdose import OVERDOSE_INNOCENT
from companion.rules.danger.words_self_harm import SELF_HARM_INNOCENT
from companion.rules.danger.words_using import USING_INNOCENT

_INNOCENT = re.compile(
    rf"\b(?:{'|'.join((*NEAR_INNOCENT, *OVERDOSE_INNOCENT, *SELF_HARM_INNOCENT, *USING_INNOCENT))})\b"
)

# One way of saying it a row; all are looked for at word boundaries in what `plain` leaves.
_SAID = r"""
di(?:e|es|ed)|dying|dead|death|suicid\w*|funeral|heaven|cielo
hopeless|worthless|pointless|no (?:way out|hope|point|use)|(?:give|giving|gave|given) up|burden
cant (?:cope|go on|anymore|take (?:it|this)|handle|keep|breathe|feel|stop crying)
dont (?:gonna|want) (?:be here|feel|exist)
(?:be|im|all|just) (?:over|gone)|disappear|be with my (?:\w+ )?#|without me|wont be here|goodbye forever
hate (?:myself|my life|being)|done with (?:life|everything|it all)|(?:nobody|no one) (?:cares|needs|loves|wants)
so (?:alone|scared|lost|low|dark)|dark (?:place|thoughts)|falling apart|losing (?:it|my mind)|panic\w*|crying|in pain
(?:hurt|harm|cut|cutting|burn|burned|hit|hitting|punch\w*) (?:myself|me)|bleed\w*|bled|blood|voices|razor|blade|noose
gun|knife|rope|(?:on|at|from|off) (?:the|a) (?:bridge|roof|ledge|edge|tracks|balcony)
seizures?|passed out|blacked out|fainted|unconscious|wont (?:wake|answer me|respond)|not (?:waking|responding|moving)
foam\w*|narcan|naloxone|laced|pupils|hallucinat\w*|(?:seeing|hearing) things|withdraw\w*|cold sweats|shakes
chest (?:hurts?|pain)|heart (?:is )?(?:racing|pounding)|throwing up blood
(?:hit|hits|hitting|beat|beats|beating|hurts?|hurting|chok(?:ed|es|ing)|rap(?:ed|es)|threaten\w*|attack\w*|touch\w*) me
rape\w*|assault\w*|not safe|unsafe
(?:afraid|scared) of (?:him|her|my|what)|im (?:really |so )?(?:afraid|scared)|wont let me (?:leave|go)
liquor store|dealer|plug|relaps\w*|cravings? (?:is|are) (?:\w+ )?(?:bad|strong|much|winning)
cant stop (?:using|drinking)
(?:havent|not) (?:used|taken|opened|done) it yet|needle|syringe|fent\w*|heroin|pills? in my
mor(?:ir\w*|i)|muer\w+|mat(?:ar\w*|o|en)|sin (?:esperanza|salida|futuro)|desaparecer|sin mi\b|soy una carga
no (?:veo|hay|tengo) (?:una |un |ninguna )?(?:salida|futuro|esperanza)
(?:ya )?no (?:aguanto|puedo) mas|ya no (?:aguanto|puedo)
en el (?:puente|techo|balcon)|en la azotea|me odio|odio mi vida|me lastim\w+|lastimar\w*|sangr\w+|muy sol[oa]
me (?:cort\w+|hice dano|golpe\w+|pega|pego|amenaz\w+|viol\w+)|llorando|desesperad[oa]|panico|me estoy volviendo loc[oa]
no (?:respira|responde|reacciona|despierta)|convuls\w+|desmay\w+|alucin\w+|oigo voces|veo cosas|naloxona|sobredosis
dolor de pecho|me duele el pecho|(?:tengo|me da) (?:mucho )?miedo|no estoy segur[oa] (?:en|aqui|con)|no me deja salir
diler|conecta|reca\w+|pistola|navaja|cuchillo|soga|jeringa|fentanilo
"""
_GRAVE = re.compile(rf"\b(?:{'|'.join(_SAID.split(chr(10))[1:-1])})\b")


def sounds_grave(text: str) -> bool:
    """Whether a word that may mean danger stands in `text`, or it resembles what people in danger write. English or
    Spanish; any text is fine; never raises.
    """
    return _GRAVE.search(_INNOCENT.sub(" # ", plain(text))) is not None or listen(text).within_the_hour
