"""Words that people answer with instead of a number, by what is asked. English and Spanish, without accents.

A word stands here when it leaves no doubt: 'a lot' is on no scale, so the person is asked for the number.
"""

from __future__ import annotations

Words = dict[int, list[str]]


def _listed(phrases: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in phrases.split("|")]


def _as_nights(phrase: str) -> str:
    return (
        phrase.replace("day", "night").replace("dia", "noche")
        if phrase[-4:] in (" day", "days", "dias", " dia")
        else phrase
    )


AT_BOTTOM: Words = {0: _listed("not at all | not even close | not close at all | not close | para nada | nada cerca")}

USED: Words = {
    1: _listed(
        """
        yes | yeah | yep | yup | yea | si | y | i used | used | i use | i have | yes i have | i did | yes i did |
        slipped | i slipped | had a slip | i had a slip | messed up | i messed up | i messed up again |
        i used again | relapsed | i relapsed | i drank | drank | yes i drank | i smoked | yes i smoked |
        had a drink | i had a drink | once | only once |
        just once | only one | 1 time | one time | a little | a little bit | twice | 2 times | two times |
        a couple times | a few times | a couple of times | he usado | recai | me cai | consumi | use | si use |
        si he usado | tome | si tome | falle | si falle | he fallado | claro que si | afirmativo | una vez |
        si una vez | dos veces | un poco
        """
    ),
    0: _listed(
        """
        no | nope | nah | naw | none | never | n | not used | i did not use | i did not | did not use | did not |
        didnt use | i didnt use | i didnt | didnt | havent used | i havent used | i havent | havent | havent slipped |
        i havent slipped | i havent used at all | been clean | ive been clean |
        have not used | i have not used | i have not | no way | absolutely not | nope all good | clean |
        still clean | sober | still sober | clean and sober | not at all | no i didnt | no i havent | no i did not |
        no i have not | no use | no slips | no slip | not once | negative | nothing | no he usado | no recai |
        no consumi | no use nada | no tome | no falle | no he fallado | no he consumido | claro que no | no me cai |
        nada | ninguno | ninguna | ninguna vez | limpio | limpia | sobrio | sobria | para nada | nunca | ni una vez
        """
    ),
}

HELP: Words = {
    1: _listed(
        """
        ok | okay | k | fine | good | great | im ok | im fine | im good | all good | doing ok | doing good |
        doing fine | doing great | doing well | everything is fine | everything is good | good u | good you |
        good and you | no im ok | no im fine | no im good | bien | todo bien | estoy bien | muy bien
        """
    ),
    2: _listed(
        """
        call | call me | yes call me | yes please call | please call | call please | want a call | i want a call |
        need a call | i need a call | i would like a call | id like a call | can you call | can you call me |
        can someone call | can someone call me | could you call me | could someone call me | someone call me |
        i need to talk | need to talk | i want to talk | i need to talk to someone | llamada | una llamada |
        quiero una llamada | necesito una llamada | llameme | llamenme | llamame | llamenme por favor |
        quiero hablar | necesito hablar | me pueden llamar
        """
    ),
}

# 0 none, 1 one day, 2 two-three, 3 four-five, 4 six-seven of the last seven days.
DAYS: Words = {
    0: _listed(
        "none | no | never | not once | no days | no day | 0 days | zero days | nunca | ningun dia | ninguno | 0 dias"
    ),
    1: _listed("one day | 1 day | a day | once | just once | only once | one time | un dia | 1 dia | una vez"),
    2: _listed(
        """
        2-3 | 2 or 3 | 2 to 3 | two-three | two or three | two to three | 2-3 days | 2 or 3 days | 2 to 3 days |
        two or three days | 2 days | 3 days | two days | three days | a couple | a couple days | a couple of days |
        twice | 2 o 3 | 2 a 3 | dos-tres | dos o tres | dos a tres | 2-3 dias | 2 o 3 dias | dos o tres dias |
        2 dias | 3 dias | dos dias | tres dias | un par de dias | dos veces
        """
    ),
    3: _listed(
        """
        4-5 | 4 or 5 | 4 to 5 | four-five | four or five | four to five | 4-5 days | 4 or 5 days | 4 to 5 days |
        four or five days | 4 days | 5 days | four days | five days | 4 o 5 | 4 a 5 | cuatro-cinco |
        cuatro o cinco | 4-5 dias | 4 o 5 dias | 4 dias | 5 dias | cuatro dias | cinco dias
        """
    ),
    4: _listed(
        """
        6-7 | 6 or 7 | 6 to 7 | six-seven | six or seven | six to seven | 6-7 days | 6 or 7 days | 6 days | 7 days |
        six days | seven days | every day | everyday | all 7 | all 7 days | all seven days | all week | daily |
        6 o 7 | 6 a 7 | seis-siete | seis o siete | 6-7 dias | 6 o 7 dias | 6 dias | 7 dias | seis dias |
        siete dias | todos los dias | cada dia | toda la semana | los 7 dias | diario
        """
    ),
}

DAYS = {
    number: [*said, *(_as_nights(phrase) for phrase in said if _as_nights(phrase) != phrase)]
    for number, said in DAYS.items()
}

# 0 not at all, 1 a little, 2 some, 3 quite a bit, 4 very much.
MUCH: Words = {
    0: _listed("not at all | none at all | para nada | nada"),
    1: _listed("a little | a little bit | a bit | little | un poco | poco | un poquito"),
    2: _listed("some | somewhat | algo"),
    3: _listed("quite a bit | bastante"),
    4: _listed("very much | very | muchisimo | mucho"),
}

HEALTH: Words = {
    0: _listed("excellent | excelente"),
    1: _listed("very good | muy buena | muy bien"),
    2: _listed("good | buena | bien"),
    3: _listed("fair | regular"),
    4: _listed("poor | mala | mal"),
}

# 0 never, 1 some days, 2 most days, 3 nearly every day.
OFTEN: Words = {
    0: _listed("never | not at all | no days | nunca | ningun dia"),
    1: _listed("some days | sometimes | a few days | several days | algunos dias | a veces | unos dias"),
    2: _listed("most days | most of the time | casi siempre | la mayoria"),
    3: _listed("nearly every day | almost every day | every day | everyday | all the time | todos los dias | cada dia"),
}

# Choices the conversation offers. 1 yes, 0 no.
YES_OR_NO: Words = {
    1: _listed("yes | yeah | yep | yup | yea | sure | yes i did | i did | si | claro | claro que si"),
    0: _listed("no | nope | nah | naw | no i didnt | i didnt | not this time | no gracias"),
}
# Why somebody cannot come: 1 ride 2 work 3 childcare 4 unwell 5 struggling.
WHY: Words = {
    1: _listed("ride | no ride | need a ride | i need a ride | car | no car | bus | transporte | no tengo transporte"),
    2: _listed("work | working | my job | job | at work | i have to work | trabajo | el trabajo | tengo que trabajar"),
    3: _listed(
        "childcare | child care | no childcare | kids | my kids | babysitter | no babysitter | los ninos | ninos"
    ),
    4: _listed("unwell | sick | im sick | ill | not feeling well | enfermo | enferma | estoy enfermo | estoy enferma"),
    5: _listed("struggling | im struggling | hard time | having a hard time | mal momento | me cuesta"),
}
# 1 hungry 2 angry 3 lonely 4 tired 0 none of these.
HALT: Words = {
    0: _listed("none | none of these | none of them | neither | ninguno | ninguna | nada de eso"),
    1: _listed("hungry | im hungry | hambre | tengo hambre"),
    2: _listed("angry | mad | im angry | im mad | enojado | enojada | enojo"),
    3: _listed("lonely | im lonely | alone | solo | sola | me siento solo | me siento sola"),
    4: _listed("tired | im tired | exhausted | cansado | cansada"),
}
