"""How boards say Apply in their languages (en es it fr de pt nl), and what only sounds like it. Pure."""

from extension_src.core.native.strings import split_words

# Each is a beginning of the whole label, in lower case; what follows must not be a letter ("Supply", "Applied").
EASY_BEGINNINGS = [
    "easy apply", "easily apply",
    "solicitud sencilla", "solicitud rápida", "solicitud fácil", "solicitar fácilmente", "solicita fácilmente",
    "postulación sencilla", "postulación rápida", "postularse fácilmente", "inscripción rápida",
    "candidatura semplice", "candidatura facile", "candidatura rapida", "candidati facilmente",
    "candidature simplifiée", "candidature facile", "candidature rapide", "postuler facilement",
    "einfach bewerben", "einfache bewerbung", "schnell bewerben", "schnellbewerbung", "direkt bewerben",
    "candidatura simplificada", "candidatura fácil", "candidatura rápida", "candidatura simples",
    "usar a candidatura simplificada", "candidate-se facilmente", "candidatar-se facilmente",
    "eenvoudig solliciteren", "makkelijk solliciteren", "snel solliciteren", "solliciteer eenvoudig",
]  # fmt: skip
OTHER_BEGINNINGS = [
    "apply", "start application", "continue application", "continue applying", "continue to apply",
    "continue to application",
    "solicitar", "solicitarlo", "inscribirme", "inscribirse", "inscríbete", "inscribirte", "inscribir mi cv",
    "quiero inscribirme", "postular", "postularme", "postularse", "postúlate", "aplicar", "presentar candidatura",
    "enviar candidatura", "enviar mi candidatura", "enviar cv", "enviar mi cv", "apuntarme",
    "candidati", "invia candidatura",
    "postuler", "envoyer ma candidature", "continuer pour postuler",
    "bewerben", "bewirb dich", "bewerbung starten", "weiter zur bewerbung",
    "candidatar", "candidatar-se", "candidatar-me", "candidate-se", "inscrever-se", "inscreva-se",
    "solliciteren", "solliciteer",
]  # fmt: skip
# German and Dutch put the verb behind where one applies: "Auf der Website des Unternehmens bewerben".
FRAMES = [
    ("auf ", "bewerben"), ("bei ", "bewerben"), ("hier ", "bewerben"), ("jetzt ", "bewerben"), ("mit ", "bewerben"),
    ("direct ", "solliciteren"), ("nu ", "solliciteren"), ("op ", "solliciteren"), ("via ", "solliciteren"),
]  # fmt: skip
# A label that begins like Apply but is about filters, lists or other acts.
NOT_APPLY = [
    "apply all", "apply changes", "apply coupon", "apply current", "apply selected", "apply to save", "apply to show",
    "aplicar cambios", "aplicar cupón", "aplicar todos",
]  # fmt: skip
# What a filter, an alert, a newsletter or a registration says behind the same verb, after small words.
OTHER_THINGS = [
    "filter", "filtro", "filtre", "filtri", "filtra", "alert", "boletín", "newsletter", "curso", "gratis", "como",
    "información", "ayuda", "alta", "recomendación", "only",
]  # fmt: skip
SMALL_WORDS = ["a", "al", "el", "en", "la", "las", "los", "más", "una", "un", "de", "les", "i", "il", "o", "os"]
# What a label says at its beginning when this was done already ("Applied 2 days ago", "Ya inscrito"), and what else may
# stand in the box of Apply.
OTHERWISE = [
    "applied", "beworben", "postulad", "inscrit", "ya ", "candidature envoy", "candidatura inviata", "gesolliciteerd",
    "ver ", "retirar", "anular", "guardar", "compartir", "denunciar", "seguir",
]  # fmt: skip
# Where a control of a board leads when the visitor has to sign in first: somewhere in the path of its address.
SIGN_IN_PATHS = ["login", "signin", "sign-in", "signup", "/auth", "acceso", "registr", "identif"]
# The board's own words after an application went out, anywhere in its message.
SENT = [
    "your application was sent", "your application has been sent", "your application has been submitted",
    "se ha enviado tu solicitud", "tu solicitud se ha enviado", "tu solicitud ha sido enviada", "tu solicitud se envió",
    "la tua candidatura è stata inviata",
    "votre candidature a été envoyée", "votre candidature a bien été envoyée",
    "bewerbung wurde an ", "bewerbung wurde gesendet", "bewerbung wurde übermittelt", "bewerbung wurde eingereicht",
    "bewerbung wurde versendet", "bewerbung wurde verschickt", "bewerbung wurde erfolgreich",
    "sua candidatura foi enviada", "a sua candidatura foi enviada",
    "je sollicitatie is verzonden", "je sollicitatie is verstuurd", "uw sollicitatie is verzonden",
]  # fmt: skip


def says_apply(label: str) -> bool:
    """Whether a whole label says Apply: told on word starts, so "Supply" and "Filter by Easy Apply" do not."""
    text = _normalised(label)
    if len(text) > 160 or any([text.startswith(phrase) for phrase in NOT_APPLY]):
        return False
    is_begun = _begins_with_one_of(text, EASY_BEGINNINGS) or _begins_with_one_of(text, OTHER_BEGINNINGS)
    return is_begun or _is_framed(text)


def says_easy_apply(label: str) -> bool:
    """Whether a label that says Apply says that the board's own short form opens."""
    return says_apply(label) and _begins_with_one_of(_normalised(label), EASY_BEGINNINGS)


def says_otherwise(label: str) -> bool:
    """Whether a label says that the job was applied to already, or something else than Apply."""
    text = _normalised(label)
    return any([text.startswith(beginning) for beginning in OTHERWISE])


def says_sent(text: str) -> bool:
    """Whether a message of the board says that an application has gone out."""
    words = _normalised(text)
    return any([phrase in words for phrase in SENT])


def _normalised(text: str) -> str:
    """The words in lower case, from the first letter or digit on: icons and "¡" stand before some labels."""
    words = " ".join(split_words(text)).lower()
    start = 0
    while start < len(words) and not _is_letter(words[start]) and words[start] not in "0123456789":
        start += 1
    return words[start:]


def _is_letter(character: str) -> bool:
    return character.lower() != character.upper()


def _begins_with_one_of(text: str, beginnings: list[str]) -> bool:
    for phrase in beginnings:
        if text.startswith(phrase) and _ends_word(text[len(phrase) :]):
            return True
    return False


def _ends_word(rest: str) -> bool:
    """Whether the phrase before `rest` was a whole word, and no filter, alert or the like follows it."""
    if rest != "" and _is_letter(rest[0]):
        return False
    for word in _normalised(rest).split(" "):
        if word not in SMALL_WORDS:
            return not any([word.startswith(thing) for thing in OTHER_THINGS])
    return True


def _is_framed(text: str) -> bool:
    for opening, verb in FRAMES:
        if text.startswith(opening) and f" {verb} " in f"{text} ":
            return True
    return False
