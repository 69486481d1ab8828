"""How boards say Apply in their languages (en es it fr de pt nl), and what only sounds like it. Pure."""

from extension_src.core.native.strings import split_words

# Each is a beginning of the whole label, in lower case; what follows must not be a letter ("Supply", "Applied").
EASY_BEGINNINGS = [
    "easy apply", "easily apply",
    "solicitud sencilla", "solicitud rápida", "solicitar fácilmente", "postulación sencilla", "postulación rápida",
    "candidatura semplice", "candidatura facile", "candidatura rapida",
    "candidature simplifiée", "candidature facile", "postuler facilement",
    "einfach bewerben", "einfache bewerbung", "schnellbewerbung", "direkt bewerben",
    "candidatura simplificada", "candidatura fácil", "candidatura rápida",
    "eenvoudig solliciteren", "makkelijk solliciteren", "snel solliciteren",
]  # fmt: skip
OTHER_BEGINNINGS = [
    "apply", "start application", "continue application", "continue applying",
    "solicitar", "solicitarlo", "inscribirme", "inscribirse", "inscríbete", "inscribirte",
    "postular", "postularme", "postularse", "postúlate", "aplicar", "presentar candidatura", "enviar candidatura",
    "candidati", "invia candidatura",
    "postuler", "envoyer ma candidature",
    "bewerben", "jetzt bewerben", "bewirb dich", "bewerbung starten", "mit indeed bewerben",
    "auf unternehmenswebsite bewerben", "auf der unternehmenswebsite bewerben", "auf firmenwebsite bewerben",
    "auf website des arbeitgebers bewerben", "auf der website des arbeitgebers bewerben",
    "candidatar", "candidatar-se", "candidatar-me", "candidate-se", "inscrever-se",
    "solliciteren", "solliciteer", "nu solliciteren", "direct solliciteren",
]  # fmt: skip
# A label that begins like Apply but is about filters, lists or other acts.
NOT_APPLY = [
    "apply all", "apply changes", "apply coupon", "apply current", "apply selected", "apply to show",
    "aplicar cambios", "aplicar cupón", "aplicar el filtro", "aplicar los filtros", "aplicar todos",
]  # fmt: skip
FILTER_WORDS = ["filter", "filtro", "filtre", "filtri", "filtra"]
# The board's own words after an application went out, anywhere in its message.
SENT = [
    "your application was sent", "your application has been sent", "your application has been submitted",
    "se ha enviado tu solicitud", "tu solicitud se ha enviado", "tu solicitud ha sido enviada", "tu solicitud se envió",
    "la tua candidatura è stata inviata",
    "votre candidature a été envoyée", "votre candidature a bien été envoyée",
    "ihre bewerbung wurde",
    "sua candidatura foi enviada", "a sua candidatura foi enviada",
    "je sollicitatie is verzonden", "je sollicitatie is verstuurd", "uw sollicitatie is verzonden",
]  # fmt: skip


def says_apply(label: str) -> bool:
    """Whether a whole label says Apply: told on word starts, so "Supply" and "Filter by Easy Apply" do not."""
    text = _normalised(label)
    if len(text) > 160 or any([text.startswith(phrase) for phrase in NOT_APPLY]):
        return False
    return _begins_with_one_of(text, EASY_BEGINNINGS) or _begins_with_one_of(text, OTHER_BEGINNINGS)


def says_easy_apply(label: str) -> bool:
    """Whether a label that says Apply says that the board's own short form opens."""
    return says_apply(label) and _begins_with_one_of(_normalised(label), EASY_BEGINNINGS)


def says_sent(text: str) -> bool:
    """Whether a message of the board says that an application has gone out."""
    words = _normalised(text)
    return any([phrase in words for phrase in SENT])


def _normalised(text: str) -> str:
    return " ".join(split_words(text)).lower()


def _begins_with_one_of(text: str, beginnings: list[str]) -> bool:
    for phrase in beginnings:
        if text.startswith(phrase) and _ends_word(text[len(phrase) :]):
            return True
    return False


def _ends_word(rest: str) -> bool:
    """Whether the phrase before `rest` was a whole word, and no filter follows it."""
    if rest == "":
        return True
    if rest[0].lower() != rest[0].upper():
        return False
    words = rest.strip()
    return not any([words.startswith(word) for word in FILTER_WORDS])
