"""The original templates, `<kind>_<language>`: [subject, body]. How they are filled in: messages/filling.py.

In Spanish they address nobody as tú, usted or vosotros where a sentence can do without.
"""

ORIGINALS = {
    "cv_email_en": [
        "Application for {title}[ – {me}]",
        "[Dear {contact}|Dear hiring team],\n\n"
        "I am applying for the {title} position[ at {company}][, which I saw on {board}]. My CV is attached.\n\n"
        "{reason}\n\n"
        "I would be glad to tell you more in a call or an interview[; my number is {phone}].\n\n"
        "Kind regards[,\n{me}]",
    ],
    "cv_email_es": [
        "Candidatura: {puesto}[ – {yo}]",
        "[Hola, {contacto}:|Buenos días:]\n\n"
        "Presento mi candidatura al puesto de {puesto}[ en {empresa}][, que he visto en {portal}]. Adjunto mi CV.\n\n"
        "{motivo}\n\n"
        "Quedo a su disposición para una llamada o una entrevista[; mi teléfono es el {teléfono}].\n\n"
        "Un saludo[,\n{yo}]",
    ],
    "why_us_en": [
        "",
        "I would like to work [at {company}|with you] because {reason}.\n\n"
        "What I would bring: {strength}.[ For example, {example}.]",
    ],
    "why_us_es": [
        "",
        "Me gustaría trabajar [en {empresa}|con ustedes] porque {motivo}.\n\n"
        "Lo que aportaría: {aportación}.[ Por ejemplo, {ejemplo}.]",
    ],
    "form_answer_en": [
        "",
        "{answer}[ For example, {example}.][ I could start {start}.]",
    ],
    "form_answer_es": [
        "",
        "{respuesta}[ Por ejemplo, {ejemplo}.][ Podría incorporarme {incorporación}.]",
    ],
    "follow_up_en": [
        "My application: {title}",
        "Hello[ {contact}],\n\n"
        "[On {date} I applied|I applied] for the {title} position[ at {company}]. I remain very interested and would be glad"
        " to hear how the process is going.\n\n"
        "[{link}]\n\n"
        "Kind regards[,\n{me}]",
    ],
    "follow_up_es": [
        "Mi candidatura: {puesto}",
        "Hola[, {contacto}]:\n\n"
        "[El {fecha} envié|Envié] mi candidatura al puesto de {puesto}[ en {empresa}]. Me sigue interesando mucho y me"
        " gustaría saber cómo va el proceso.\n\n"
        "[{enlace}]\n\n"
        "Un saludo[,\n{yo}]",
    ],
    "thanks_en": [
        "Thank you for the interview: {title}",
        "[Dear {people}|Dear {contact}|Hello],\n\n"
        "Thank you for the conversation[ on {interview}] about the {title} position[ at {company}]."
        "[ I especially liked hearing about {liked}.] I am still very interested.\n\n"
        "If anything is missing on my side, please let me know. I look forward to the next step.\n\n"
        "Kind regards[,\n{me}]",
    ],
    "thanks_es": [
        "Gracias por la entrevista: {puesto}",
        "[Hola, {entrevistadores}:|Hola, {contacto}:|Buenos días:]\n\n"
        "Gracias por la conversación[ del {entrevista}] sobre el puesto de {puesto}[ en {empresa}]."
        "[ Me gustó especialmente {destacado}.] El puesto me sigue interesando mucho.\n\n"
        "Si falta algo por mi parte, pueden escribirme. Quedo a la espera del siguiente paso.\n\n"
        "Un saludo[,\n{yo}]",
    ],
    "feedback_en": [
        "Feedback on my application: {title}",
        "Hello[ {contact}],\n\n"
        "Thank you for letting me know about the {title} position[ at {company}]. Could you tell me in a line or two what"
        " was missing? It would help me to do better next time.\n\n"
        "I would be glad to be considered for other openings.\n\n"
        "Kind regards[,\n{me}]",
    ],
    "feedback_es": [
        "Mi candidatura: {puesto}",
        "Hola[, {contacto}]:\n\n"
        "Gracias por informarme sobre el puesto de {puesto}[ en {empresa}]. ¿Podrían decirme en una o dos líneas qué faltó"
        " en mi candidatura? Me ayudaría a mejorar en la próxima.\n\n"
        "Me gustaría que me tuvieran en cuenta para otras vacantes.\n\n"
        "Un saludo[,\n{yo}]",
    ],
    "acceptance_en": [
        "Accepting your offer: {title}",
        "Hello[ {contact}],\n\n"
        "Thank you for the offer. I am glad to accept the {title} position[ at {company}][, on the terms offered: {offer}]."
        "[ I can start {start}.]\n\n"
        "Please send me the contract, and tell me what you need from me before the first day.\n\n"
        "Kind regards[,\n{me}]",
    ],
    "acceptance_es": [
        "Acepto la oferta: {puesto}",
        "Hola[, {contacto}]:\n\n"
        "Gracias por la oferta. Acepto con mucho gusto el puesto de {puesto}[ en {empresa}][, en las condiciones ofrecidas:"
        " {oferta}].[ Puedo incorporarme {incorporación}.]\n\n"
        "Quedo a la espera del contrato y de saber qué necesitan de mí antes del primer día.\n\n"
        "Un saludo[,\n{yo}]",
    ],
    "refusal_en": [
        "Your offer: {title}",
        "Hello[ {contact}],\n\n"
        "Thank you very much for offering me the {title} position[ at {company}], and for your time. After thinking it over,"
        " I have decided not to accept it.[ {cause}]\n\n"
        "I wish you every success, and hope our paths cross again.\n\n"
        "Kind regards[,\n{me}]",
    ],
    "refusal_es": [
        "Su oferta: {puesto}",
        "Hola[, {contacto}]:\n\n"
        "Muchas gracias por ofrecerme el puesto de {puesto}[ en {empresa}] y por el tiempo dedicado. Después de pensarlo, he"
        " decidido no aceptarlo.[ {causa}]\n\n"
        "Les deseo mucho éxito y espero que volvamos a coincidir.\n\n"
        "Un saludo[,\n{yo}]",
    ],
    "withdrawal_en": [
        "Withdrawing my application: {title}",
        "Hello[ {contact}],\n\n"
        "I am writing to withdraw my application for the {title} position[ at {company}][, sent on {date}].[ {cause}]\n\n"
        "Thank you for your time and consideration.\n\n"
        "Kind regards[,\n{me}]",
    ],
    "withdrawal_es": [
        "Retiro mi candidatura: {puesto}",
        "Hola[, {contacto}]:\n\n"
        "Les escribo para retirar mi candidatura al puesto de {puesto}[ en {empresa}][, enviada el {fecha}].[ {causa}]\n\n"
        "Gracias por su tiempo y por haberla tenido en cuenta.\n\n"
        "Un saludo[,\n{yo}]",
    ],
}
