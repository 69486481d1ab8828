"""Posts below the one they name: an assistant manager is no manager, an `auxiliar de enfermería` no nurse."""

from extension_src.core.letters.read.text import Reading, has_any
from extension_src.core.native.tables import has, word_set

BELOW = word_set(
    "assistant assistants deputy junior trainee apprentice student auxiliar auxiliares ayudante ayudantes aprendiz becario "
    "becaria subjefe subjefa asistente vice"
)
BEHIND = ["assistant", "assistants", "aide", "auxiliary", "student", "apprentice", "trainee"]
REACH = 3


def is_lowered(reading: Reading, place: int) -> bool:
    """Whether a word before a post, or an English one right behind it, names a post below."""
    if reading.word(place + 1) in BEHIND and reading.gap(place + 1) == " ":
        return True
    for before in range(place - 1, max(-1, place - 1 - REACH), -1):
        if has_any(reading.gap(before + 1), ",.;:()\n|") or reading.fold[before] in ["to", "and", "y", "a"]:
            return False
        if has(BELOW, reading.fold[before]):
            return True
    return False
