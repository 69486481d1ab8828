"""How boards say Apply in their languages, and what only sounds like it."""

# Each is a beginning of the whole label, in lower case; what follows must not be a letter ("Supply", "Applied").
BEGINNINGS = [
    "easy apply", "apply now", "apply with", "apply on", "apply to", "apply for", "apply", "start application", "continue application",
    "solicitud sencilla", "solicitar empleo", "solicitar", "inscribirme", "inscribirse", "inscríbete", "postular", "postularme", "aplicar", "presentar candidatura",
    "candidatura semplice", "candidati",
    "candidature simplifiée", "postuler",
    "einfach bewerben", "einfache bewerbung", "schnellbewerbung", "jetzt bewerben", "bewerben", "auf unternehmenswebsite bewerben", "mit indeed bewerben",
    "candidatura simplificada", "candidatar-se", "candidate-se", "candidatar",
    "eenvoudig solliciteren", "nu solliciteren", "solliciteren", "solliciteer",
]  # fmt: skip
# A label that begins like Apply but is about filters, lists or other acts.
NOT_APPLY = [
    "apply filter", "apply current filter", "apply all filter", "easy apply filter", "apply to show", "apply current", "apply changes", "apply coupon",
    "aplicar filtro", "aplicar el filtro", "aplicar los filtros", "aplicar cambios", "applica filtr", "appliquer",
]  # fmt: skip
FILTER_WORDS = ["filter", "filtro", "filtre", "filtri", "filters", "filtros"]


def says_apply(label: str) -> bool:
    """Whether a control's whole label says Apply: told on word starts, so "Supply chain" and "Filter by Easy Apply" do not."""
    text = label.strip().lower()
    if len(text) > 160 or any([text.startswith(phrase) for phrase in NOT_APPLY]):
        return False
    for phrase in BEGINNINGS:
        if text.startswith(phrase):
            rest = text[len(phrase) :]
            if rest == "" or not _begins_with_letter(rest):
                return not _is_about_filters(rest)
    return False


def _begins_with_letter(text: str) -> bool:
    character = text[0]
    return character.lower() != character.upper()


def _is_about_filters(rest: str) -> bool:
    return any([rest.strip().startswith(word) for word in FILTER_WORDS])
