"""What a clause puts before its verb to set it apart, `Pastry I have only watched`, `la OCT la vi`: a letter does so with what
its writer has less of, so that it claims nothing, unless the verb says outright that it is used."""

from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.voice.verbs import is_conditional, is_self
from extension_src.core.native.tables import has, word_set

CLITICS = ["lo", "la", "los", "las"]
WRITERS = ["i", "we"]
OF_OTHERS = ["hace", "hizo", "hacen", "hicieron", "hacia", "lleva", "llevan", "llevaba"]
REACH = 7
ADDED = ["and", "but", "y", "e", "pero"]
# What may stand first in a clause without being what its verb is about.
NO_OBJECTS = word_set(
    "the a an my our every each most some all one those these this that it he she they who what which where when while if "
    "as so in at on for from with to by of since during after before over through between under within without besides "
    "until today here there now then currently maybe perhaps sometimes often once soon still yesterday tomorrow later "
    "earlier next last because although though everything something nothing anything yes no not only even also both either "
    "whatever ask asked say year years month months week weeks day days time times morning mornings night nights summer "
    "winter spring autumn whether how que cuando donde como si ya tambien hoy siempre ahora porque aunque mientras quien "
    "cual yo nosotros nosotras en con de me te se nos os le les su sus mi mis"
)
# Verbs that claim what stands before them all the same.
OUTRIGHT = word_set(
    "use run manage lead teach speak do write build own hold program keep hablo domino manejo uso llevo hago gestiono "
    "dirijo imparto escribo programo utilizo"
)


def fronted_end(reading: Reading, first: int, last: int, is_spanish: bool) -> int:
    """The word behind what is set apart in the clause of words `first` to `last` (not included); `first` where nothing is."""
    begin = first + 1 if reading.word(first) in ADDED else first
    if is_spanish and reading.word(begin) in ["el", "la", "los", "las"]:
        begin += 1
    for place in range(begin, min(begin + REACH, last - 1)):
        word = reading.fold[place]
        if place > begin and reading.gap(place) == " ":
            verb = reading.word(place + 1)
            if not is_spanish and word in WRITERS:
                return first if has(OUTRIGHT, verb) else place
            if is_spanish and word in CLITICS and is_verb(reading, place + 1):
                return first if has(OUTRIGHT, verb) else place
            # `Las nóminas las hizo la gestoría`.
            if is_spanish and word in CLITICS and verb in OF_OTHERS:
                return place
        # `Las nóminas nos las hace una gestoría`.
        if word in ["nos", "me", "se"] and reading.word(place + 1) in CLITICS and place > begin:
            continue
        if has(NO_OBJECTS, word) or word.endswith("ly") or word.endswith("mente"):
            # `La parte de la tienda la vi`: within what is set apart Spanish says `de`.
            if not (is_spanish and word in ["de", "a"] and place > begin):
                return first
    return first


def is_verb(reading: Reading, place: int) -> bool:
    """Whether a Spanish verb of the writer's stands at a place: `he`, `vi`, `aprendería`."""
    return (
        reading.word(place) in ["vi", "tengo", "he", "tenemos"]
        or is_self(reading, place, True)
        or is_conditional(reading, place)
    )
