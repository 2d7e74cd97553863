"""Built-in exercises, second half. See `exercise_data`."""

from __future__ import annotations

from typing import Any

from companion.rules.exercises.exercise_data import exercise, step

MORE: tuple[dict[str, Any], ...] = (
    exercise(
        "thought-stopping",
        "Catch, park, replace",
        "Atrapa, aparta, cambia",
        "craving night bored shame",
        step(
            30,
            "Catch the thought that keeps coming. Put it into five words or less.",
            "Atrapa el pensamiento que vuelve. Ponlo en cinco palabras o menos.",
        ),
        step(
            30,
            "Clap once and say out loud: not now. Picture a red light.",
            "Da una palmada y di en voz alta: ahora no. Imagina una luz roja.",
            "A rubber band on the wrist or a hand on the table works too.",
            "También sirve una mano firme sobre la mesa.",
        ),
        step(
            60,
            "Put another picture in its place: a face you love, a place where you breathe easy. Stay there.",
            "Pon otra imagen en su lugar: una cara querida, un sitio donde respiras bien. Quédate ahí.",
        ),
        step(
            20,
            "It may come back. Same three steps: catch it, park it, replace it.",
            "Puede volver. Los mismos tres pasos: atrápalo, apártalo, cámbialo.",
        ),
    ),
    exercise(
        "cold-water",
        "Cold water reset",
        "Agua fría",
        "angry anxious craving stress",
        step(
            30,
            "Go to a sink. Let the water run cold. Skip this one if you have heart trouble.",
            "Ve a un lavabo. Deja correr el agua fría. Si tienes problemas del corazón, no hagas este.",
        ),
        step(
            45,
            "Hold your hands and wrists under it. Then splash your face, eyes closed.",
            "Pon las manos y las muñecas bajo el agua. Luego mójate la cara con los ojos cerrados.",
        ),
        step(
            60,
            "Towel on your face, slow breath out, longer than the breath in. Five times.",
            "Toalla en la cara, saca el aire despacio, más largo que al tomarlo. Cinco veces.",
            "Cold slows the heart; the long breath out tells the body it is safe.",
            "El frío baja el pulso; soltar el aire despacio le dice al cuerpo que está a salvo.",
        ),
    ),
    exercise(
        "call-list",
        "Three names",
        "Tres nombres",
        "lonely craving sad evening people",
        step(
            45,
            "Write 3 names: someone who listens, someone who makes you laugh, someone who gets it.",
            "Escribe 3 nombres: quien te escucha, quien te hace reír, quien te entiende.",
        ),
        step(
            120,
            "Call the first one. No answer? The next. You can just say: got five minutes?",
            "Llama a la primera persona. ¿No contesta? La siguiente. Basta decir: ¿tienes cinco minutos?",
            "You don't have to explain. Hearing a voice is the point.",
            "No tienes que explicar nada. Lo que ayuda es oír una voz.",
        ),
        step(
            20,
            "Save the three names where you find them fast. Next time starts here.",
            "Guarda los tres nombres donde los encuentres rápido. La próxima vez empieza aquí.",
        ),
    ),
    exercise(
        "self-kindness",
        "What a friend would say",
        "Lo que diría un amigo",
        "shame sad lonely night",
        step(
            40,
            "What are you telling yourself right now? Hear the exact words.",
            "¿Qué te estás diciendo ahora? Escucha las palabras exactas.",
        ),
        step(
            60,
            "If a good friend felt like this, what would you say to them? Say that, in your own voice.",
            "Si una buena amistad se sintiera así, ¿qué le dirías? Dilo con tu propia voz.",
        ),
        step(
            45,
            "Hand on your chest. Say: this is hard, I'm not the only one, I can be kind to myself.",
            "Mano en el pecho. Di: esto es difícil, no soy la única persona, puedo tratarme bien.",
        ),
        step(
            20,
            "Pick one kind thing for the next hour. Small is fine.",
            "Elige algo amable para la próxima hora. Puede ser pequeño.",
        ),
    ),
    exercise(
        "values-reminder",
        "Why I do this",
        "Por qué lo hago",
        "decision morning craving sad",
        step(
            45,
            "Think of a person or a thing you'd do a lot for. Look at a photo if you have one.",
            "Piensa en alguien o algo por lo que harías mucho. Mira una foto si la tienes.",
        ),
        step(
            60,
            "What kind of person do you want to be for them? Choose one word.",
            "¿Qué tipo de persona quieres ser ahí? Elige una palabra.",
        ),
        step(
            30,
            "What would that word do in the next ten minutes? Do just that.",
            "¿Qué haría esa palabra en los próximos diez minutos? Haz solo eso.",
        ),
    ),
    exercise(
        "walk-it-off",
        "Walk it off",
        "Caminar para soltar",
        "stress angry bored craving",
        step(
            60,
            "Shoes on, out the door. Turn away from the places that pull.",
            "Zapatos y a la calle. Aléjate de los lugares que te jalan.",
            "No way out? Walk up and down the hall.",
            "¿No puedes salir? Camina por el pasillo.",
        ),
        step(
            300,
            "Walk fast for five minutes. Count your steps up to 100, then start over.",
            "Camina rápido cinco minutos. Cuenta los pasos hasta 100 y vuelve a empezar.",
        ),
        step(
            240,
            "Slow down. Look for something green, something old, something moving.",
            "Baja el paso. Busca algo verde, algo viejo, algo que se mueva.",
        ),
        step(
            20,
            "How is your body now? Head home by a way you like.",
            "¿Cómo está tu cuerpo ahora? Vuelve por un camino que te guste.",
        ),
    ),
    exercise(
        "gratitude-three",
        "Three good things",
        "Tres cosas buenas",
        "sad evening night lonely",
        step(
            45,
            "One thing that went all right today. A tiny one is fine.",
            "Una cosa que hoy salió bien. Puede ser chiquita.",
        ),
        step(
            45,
            "One person who made the day a bit easier. What did they do?",
            "Una persona que hizo el día más fácil. ¿Qué hizo?",
        ),
        step(
            45,
            "One thing you did that took effort. Give yourself that one.",
            "Una cosa que hiciste con esfuerzo. Reconócetela.",
        ),
    ),
    exercise(
        "muscle-release",
        "Squeeze and let go",
        "Apretar y soltar",
        "tired anxious night angry",
        step(
            30,
            "Make fists, tight, for 5 seconds. Let go. Feel the difference for 10.",
            "Cierra los puños, fuerte, 5 segundos. Suelta. Siente la diferencia 10 segundos.",
        ),
        step(
            45,
            "Shoulders up to your ears: hold 5, drop. Face: squeeze 5, soften.",
            "Hombros hasta las orejas: 5 segundos y suelta. Cara: aprieta 5, afloja.",
        ),
        step(
            45,
            "Belly, then legs, then toes: squeeze 5, let go 10. Don't push where it hurts.",
            "Panza, luego piernas, luego dedos: aprieta 5, suelta 10. Sin forzar donde duela.",
        ),
        step(
            30,
            "Stay heavy for three slow breaths.",
            "Quédate con el cuerpo pesado por tres respiraciones lentas.",
        ),
    ),
)
