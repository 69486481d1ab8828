"""Words that wish, hope or offer, and so claim nothing."""

from extension_src.core.letters.read.calendar import MONTH_NUMBERS
from extension_src.core.letters.read.text import Reading
from extension_src.core.letters.voice.verbs import is_conditional
from extension_src.core.letters.words.voices import WISH
from extension_src.core.native.tables import has, word_set

WISH_WORDS = word_set(WISH)
# What one is free to do is offered, but an `availability of 99 %` is a claim.
FREE = ["disponibilidad", "disponible", "availability", "available"]
FREE_TO = ["para", "inmediata", "total", "completa", "to", "for", "from", "immediately"]
CHANCES = ["posibilidad", "oportunidad", "opportunity", "chance"]
HAD = ["had", "tuve", "tenido", "given", "dieron", "dio", "brindo", "gave"]
PLANNED = ["booked", "signed", "apuntado", "apuntada", "apunto"]
PLANNED_TO = ["on", "onto", "in", "up", "a", "al", "en", "para"]
GOALS = word_set("objetivo meta intencion goal aim target plan next")
MINE = ["my", "mi"]
BEING = ["is", "es", "sera", "seria"]
BEGINS = ["empiezo", "comienzo", "empezamos"]
COMING = word_set("proximo proxima semana curso year month next")
PLAN_REACH = 6
MOVES = ["travel", "relocate", "move", "viajar", "mudarme", "trasladarme", "desplazarme"]


def is_wish(reading: Reading, place: int, is_spanish: bool) -> bool:
    """Whether a word wishes or hopes; the `d` of "I'd" stands behind an apostrophe."""
    word = reading.fold[place]
    # `Summer Reading Challenge` is a name.
    if reading.is_capital(place) and place > 0 and reading.gap(place) == " " and len(word) > 2:
        return False
    if word in MOVES:
        return reading.word(place - 1) in ["to", "para", "de", "puedo"]
    # `I had the opportunity to` tells what was done.
    if word == "ganas":
        return reading.word(place + 1) == "de"
    if is_planned(reading, place):
        return True
    if word in CHANCES:
        return not any([one in HAD for one in reading.fold[max(0, place - 4) : place]])
    if word in FREE:
        return reading.word(place + 1) in FREE_TO and reading.word(place - 1) not in ["our", "nuestra"]
    # `Our waiting list` wishes nothing, `on my list` does.
    if word in ["list", "lista"]:
        before = reading.word(place - 2) + " " + reading.word(place - 1)
        return reading.word(place - 1) in ["my", "mi", "wish"] or before in ["on the", "en la", "the waiting"]
    if has(WISH_WORDS, word) and (len(word) > 2 or reading.gap(place) in ["'", "\u2019"]):
        return True
    return is_spanish and is_conditional(reading, place)


def is_planned(reading: Reading, place: int) -> bool:
    """Whether a word tells what is yet to come: `booked on the course`, `en marzo empiezo`, `I see myself`."""
    word = reading.fold[place]
    after = reading.word(place + 1)
    if word == "veo" and reading.word(place - 1) == "me":
        return True
    if word == "myself" and reading.word(place - 1) in ["see", "picture"]:
        return True
    # `Mi objetivo es obtener el B2`.
    if has(GOALS, word) and any([one in MINE for one in reading.fold[max(0, place - 3) : place]]):
        return any([one in BEING for one in reading.fold[place + 1 : place + 6]])
    if word in PLANNED:
        return after in PLANNED_TO
    if word in BEGINS:
        near = reading.fold[max(0, place - PLAN_REACH) : place + PLAN_REACH]
        return any([has(MONTH_NUMBERS, one) or has(COMING, one) for one in near])
    return False
