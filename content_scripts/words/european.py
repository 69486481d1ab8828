"""What Apply is called in the languages in which all five boards are read. Seen on pages or read in public code.

Each language is a dict of the lists that it has (apply_words.py says what they are), in lower case.
"""

ENGLISH = {
    "easy": ["easy apply", "easily apply", "quick apply"],
    "apply": [
        "apply", "start application", "continue application", "continue applying", "continue to apply",
        "continue to application",
    ],
    "not_apply": [
        "apply all", "apply changes", "apply coupon", "apply current", "apply selected", "apply to save", "apply to show",
    ],
    "other_things": ["filter", "alert", "newsletter", "only"],
    "small_words": ["a"],
    "otherwise": ["applied"],
}  # fmt: skip
SPANISH = {
    "easy": [
        "solicitud sencilla", "solicitud rápida", "solicitud fácil", "solicitar fácilmente", "solicita fácilmente",
        "postulación sencilla", "postulación rápida", "postularse fácilmente", "inscripción rápida", "sol·licitud senzilla",
    ],
    "apply": [
        "solicita", "solicitar", "solicitarlo", "inscribirme", "inscribirse", "inscríbete", "inscribirte",
        "inscribir mi cv", "quiero inscribirme", "postula", "postular", "postularme", "postularse", "postúlate", "aplica",
        "aplicar", "presentar candidatura", "confirmar inscripción", "enviar candidatura", "enviar mi candidatura",
        "enviar cv", "enviar mi cv", "apuntarme", "inscriure'm", "presenta la candidatura",
    ],
    "not_apply": ["aplicar cambios", "aplicar cupón", "aplicar todos"],
    "other_things": [
        "filtro", "alert", "boletín", "newsletter", "curso", "gratis", "como", "información", "ayuda", "alta", "recomendación",
    ],
    "small_words": ["a", "al", "el", "en", "la", "las", "los", "más", "una", "un", "de"],
    "otherwise": [
        "postulad", "inscrit", "ya ", "ver ", "retirar", "anular", "guardar", "compartir", "denunciar", "seguir",
    ],
}  # fmt: skip
ITALIAN = {
    "easy": ["candidatura semplice", "candidatura facile", "candidatura rapida", "candidati facilmente"],
    "apply": ["candidati", "invia candidatura"],
    "other_things": ["filtr"],
    "small_words": ["i", "il", "a"],
    "otherwise": ["candidatura inviata"],
}  # fmt: skip
FRENCH = {
    "easy": ["candidature simplifiée", "candidature facile", "candidature rapide", "postuler facilement"],
    "apply": ["postuler", "postulez", "candidater", "envoyer ma candidature", "continuer pour postuler"],
    "other_things": ["filtre", "alert"],
    "small_words": ["les", "la", "de"],
    "otherwise": ["candidature envoy"],
}  # fmt: skip
GERMAN = {
    "easy": ["einfach bewerben", "einfache bewerbung", "schnell bewerben", "schnellbewerbung", "direkt bewerben"],
    "apply": ["bewerben", "bewirb dich", "bewerbung starten", "weiter zur bewerbung"],
    # The verb comes last: "Auf der Website des Unternehmens bewerben".
    "frames": [
        ("auf ", "bewerben"), ("bei ", "bewerben"), ("hier ", "bewerben"), ("jetzt ", "bewerben"), ("mit ", "bewerben"),
    ],
    "other_things": ["filter"],
    "otherwise": ["beworben"],
}  # fmt: skip
PORTUGUESE = {
    "easy": [
        "candidatura simplificada", "candidatura fácil", "candidatura rápida", "candidatura simples",
        "usar a candidatura simplificada", "candidate-se facilmente", "candidatar-se facilmente",
    ],
    "apply": ["candidatar", "candidate-se", "inscrever-se", "inscreva-se"],
    "other_things": ["filtro", "alert"],
    "small_words": ["a", "o", "os", "de"],
}  # fmt: skip
DUTCH = {
    "easy": ["eenvoudig solliciteren", "makkelijk solliciteren", "snel solliciteren", "solliciteer eenvoudig"],
    "apply": ["solliciteren", "solliciteer"],
    "frames": [
        ("direct ", "solliciteren"), ("nu ", "solliciteren"), ("op ", "solliciteren"), ("via ", "solliciteren"),
    ],
    "otherwise": ["gesolliciteerd"],
}  # fmt: skip
EUROPEAN = [ENGLISH, SPANISH, ITALIAN, FRENCH, GERMAN, PORTUGUESE, DUTCH]
