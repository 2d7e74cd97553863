"""Built-in exercises, first half, as documents. Each step: the text form (sms) and, where it adds something, the app's.

Nothing here names what the pull is for: a text may be read over a shoulder.
"""

from __future__ import annotations

from typing import Any


def step(seconds: int, en: str, es: str, more_en: str = "", more_es: str = "") -> dict[str, Any]:
    """`more_*` is said in the app after the words of the text form."""
    return {
        "seconds": seconds,
        "sms": {"en": en, "es": es},
        "text": {"en": f"{en} {more_en}".strip(), "es": f"{es} {more_es}".strip()},
    }


def exercise(slug: str, en: str, es: str, tags: str, *steps: dict[str, Any]) -> dict[str, Any]:
    return {"slug": slug, "version": 1, "title": {"en": en, "es": es}, "tags": tags.split(), "steps": list(steps)}


FIRST: tuple[dict[str, Any], ...] = (
    exercise(
        "urge-surfing",
        "Ride the wave",
        "Surfear la ola",
        "craving stress night",
        step(
            60,
            "Sit down. Notice where you feel the pull: chest, belly, hands? Just find the spot.",
            "Siéntate. Nota dónde sientes las ganas: ¿pecho, panza, manos? Solo encuentra el lugar.",
            "You don't have to fix it. You are only looking.",
            "No tienes que arreglarlo. Solo estás mirando.",
        ),
        step(
            90,
            "Breathe into that spot. Picture a wave: it builds, it peaks, it falls. You're on the board.",
            "Respira hacia ese lugar. Imagina una ola: crece, llega arriba, baja. Tú vas en la tabla.",
            "Let your breath be the board under your feet.",
            "Deja que tu respiración sea la tabla bajo tus pies.",
        ),
        step(
            120,
            "Is it growing, staying or fading? Name it out loud. No need to act, just watch it.",
            "¿Crece, sigue igual o baja? Dilo en voz alta. No hay que hacer nada, solo mírala.",
            "Most waves peak within minutes, and all of them come down.",
            "Casi todas llegan arriba en minutos, y todas bajan.",
        ),
        step(
            60,
            "You rode it. Stretch your hands, drink some water, look around the room.",
            "La pasaste. Estira las manos, toma agua, mira alrededor del cuarto.",
            "Every wave you ride makes the next one smaller.",
            "Cada ola que pasas hace más chica la siguiente.",
        ),
    ),
    exercise(
        "play-the-tape",
        "Play the tape forward",
        "Ver la película completa",
        "craving decision people evening",
        step(
            45,
            "See the movie in your head: you give in. How are the first 10 minutes?",
            "Mira la película en tu mente: cedes. ¿Cómo son los primeros 10 minutos?",
            "Be honest, that part may look good.",
            "Con honestidad: esa parte puede verse bien.",
        ),
        step(
            60,
            "Keep it running. Two hours later. Tonight in bed. Tomorrow at 7. What do you see?",
            "Sigue la película. Dos horas después. Hoy en la cama. Mañana a las 7. ¿Qué ves?",
            "Who calls? What do you have to hide or explain?",
            "¿Quién llama? ¿Qué tienes que esconder o explicar?",
        ),
        step(
            60,
            "Now the other movie: you wait it out. Same times: tonight, tomorrow at 7. What do you see?",
            "Ahora la otra película: esperas a que pase. Mismas horas: hoy, mañana a las 7. ¿Qué ves?",
            "Look at your face in that one.",
            "Mírate la cara en esa.",
        ),
        step(
            30,
            "Which ending do you want? Do one small thing for it right now.",
            "¿Qué final quieres? Haz una cosa pequeña por ese final ahora mismo.",
            "A glass of water, a call, your shoes on and out the door.",
            "Un vaso de agua, una llamada, zapatos y a la calle.",
        ),
    ),
    exercise(
        "halt-check",
        "HALT: four quick checks",
        "Cuatro preguntas rápidas",
        "hungry angry lonely tired craving",
        step(
            30,
            "Hungry? When did you last eat? If it's over 4 hours, plan a snack next.",
            "¿Hambre? ¿Cuándo comiste? Si hace más de 4 horas, lo siguiente es comer algo.",
        ),
        step(
            45,
            "Angry? Put it in one sentence: I'm angry because... Say it out loud once.",
            "¿Enojo? Ponlo en una frase: me enoja que... Dila una vez en voz alta.",
            "You don't have to solve it now. Naming it takes the edge off.",
            "No tienes que resolverlo ya. Nombrarlo le quita fuerza.",
        ),
        step(
            60,
            "Lonely? Think of one person who is good for you. Text them a hello.",
            "¿Soledad? Piensa en alguien que te hace bien. Mándale un saludo.",
        ),
        step(
            45,
            "Tired? Lie down or close your eyes for a bit. Decide nothing big today.",
            "¿Cansancio? Acuéstate o cierra los ojos un rato. Nada de decisiones grandes hoy.",
        ),
        step(
            15,
            "Pick the one that was loudest. That's the next thing to take care of.",
            "Elige la que sonó más fuerte. Eso es lo próximo que vas a cuidar.",
        ),
    ),
    exercise(
        "delay-distract-decide",
        "Wait, switch, decide",
        "Espera, cambia, decide",
        "craving decision bored evening",
        step(
            30,
            "Wait: set a timer for 15 minutes. You are not saying never, just not yet.",
            "Espera: pon un reloj de 15 minutos. No es nunca, es todavía no.",
        ),
        step(
            600,
            "Switch: do something with your hands. Dishes, a puzzle, sort a drawer, a game on your phone.",
            "Cambia: haz algo con las manos. Platos, un rompecabezas, ordenar un cajón, un juego.",
            "Choose something that needs a bit of thinking.",
            "Elige algo que pida un poco de atención.",
        ),
        step(
            60,
            "Look again: why do you want things to be different? Think of two reasons that are yours.",
            "Mira otra vez: ¿por qué quieres que esto cambie? Piensa en dos razones tuyas.",
        ),
        step(
            30,
            "Decide: what will you do for the next hour? Tell someone, or say it to yourself.",
            "Decide: ¿qué harás la próxima hora? Cuéntaselo a alguien, o dilo para ti.",
        ),
    ),
    exercise(
        "box-breathing",
        "Box breathing",
        "Respirar en cuadro",
        "anxious stress angry night craving",
        step(
            30,
            "Feet on the floor, shoulders down. Breathe out all the way.",
            "Pies en el suelo, hombros abajo. Saca todo el aire.",
        ),
        step(
            60,
            "In 4, hold 4, out 4, hold 4. Trace a square with your finger. Four rounds.",
            "Aire en 4, espera 4, afuera en 4, espera 4. Dibuja un cuadro con el dedo. Cuatro veces.",
            "If 4 is too long, count to 3.",
            "Si 4 es mucho, cuenta hasta 3.",
        ),
        step(
            60,
            "Four more rounds. If your mind runs off, that's fine: back to the square.",
            "Cuatro veces más. Si la mente se va, está bien: vuelve al cuadro.",
        ),
        step(
            15,
            "Let your breath go as it likes. Notice one thing that is calmer now.",
            "Deja que respires como quieras. Nota una cosa que esté más en calma.",
        ),
    ),
    exercise(
        "five-senses",
        "5-4-3-2-1",
        "5-4-3-2-1",
        "anxious stress night sad",
        step(
            40,
            "Look for 5 things you can see. Say each one, even the boring ones.",
            "Busca 5 cosas que puedes ver. Di cada una, hasta las aburridas.",
        ),
        step(
            30,
            "Now 4 things you can touch. Feel each one: cold, rough, soft?",
            "Ahora 4 cosas que puedes tocar. Siente cada una: ¿fría, áspera, suave?",
        ),
        step(
            30,
            "3 things you can hear, near or far away. Listen for the quietest one.",
            "3 cosas que puedes oír, cerca o lejos. Busca la más bajita.",
        ),
        step(
            30,
            "2 things you can smell, then 1 you can taste. A sip of water counts.",
            "2 cosas que puedes oler y 1 que puedes probar. Un sorbo de agua cuenta.",
        ),
        step(
            15,
            "You're here, in this room, in this minute. Take one slow breath.",
            "Estás aquí, en este cuarto, en este minuto. Respira una vez, despacio.",
        ),
    ),
    exercise(
        "pros-and-cons",
        "The four boxes",
        "Los cuatro cuadros",
        "decision craving morning",
        step(
            60,
            "Giving in: what would it give you? Write down the honest short list.",
            "Ceder: ¿qué te daría? Escribe la lista corta y honesta.",
            "Take a sheet of paper and fold it into four.",
            "Toma una hoja y dóblala en cuatro.",
        ),
        step(
            60,
            "Giving in: what would it cost? Money, sleep, trust, your own respect.",
            "Ceder: ¿qué te costaría? Dinero, sueño, confianza, tu propio respeto.",
        ),
        step(
            60,
            "Holding on: what is hard about it? And what does it give you, today and in a month?",
            "Aguantar: ¿qué tiene de difícil? ¿Y qué te da, hoy y en un mes?",
        ),
        step(
            30,
            "Circle the line that weighs most. Take a photo of it for the next hard hour.",
            "Encierra la línea que más pesa. Tómale una foto para la próxima hora difícil.",
        ),
    ),
)
