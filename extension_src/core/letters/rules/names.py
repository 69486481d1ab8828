"""Names that neither text has, or, said of the writer, the CV has not."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.levels import CODES, LANGUAGES
from extension_src.core.letters.read.names import INSTITUTION_WORDS, is_common, is_institution, is_striking, names_of
from extension_src.core.letters.voice.others import OTHER_PERSONS
from extension_src.core.letters.words.names import GIVEN
from extension_src.core.native.tables import has, word_set

BRINGS = word_set(
    "aportar aporto ofrecer ofrezco llevar ir mudarme trasladarme incorporarme unirme sumarme dirijo escribo presento"
)
GOES = word_set(
    "bring brings brought offer offers give add contribute apply applying write writing come coming return returning go going "
    "commute relocate travel close near new drawn speak send turn right next"
)
COMES = word_set(
    "vuelvo acerco acercarme desplazo desplazarme voy ir viajo mudo mudamos mudarme traslado trasladamos trasladarme paso bajo "
    "subo iria iremos vamos"
)
GOES_REACH = 8
GIVEN_WORDS = word_set(GIVEN)
REFERENCE_WORDS = word_set("references referees referencias")
WAYS = word_set(
    "minute minutes minuto minutos hour hours hora horas km mile miles drive walk ride bus train tren autobus coche away get"
)
WAY_ENDS = ["from", "to", "de", "a", "on", "hasta", "desde"]
WAY_REACH = 5
HOLIDAY_WORDS = word_set("holiday holidays vacaciones")
DEPARTMENTS = word_set(
    "department departamento division unit unidad section seccion area directorate direccion office oficina ministry ministerio"
)
STUDY_WORDS = word_set(
    "degree bachelor bachelors master masters bsc msc ba ma phd studied studies estudie estudios grado licenciatura licenciada "
    "licenciado graduada graduado graduated graduate titulo titulada titulado diploma diplomatura doctorado doctora doctor "
    "tecnico ingenieria maestria curso"
)


def check_names(check: Check) -> None:
    """Names that neither text has, or, said of the writer, the CV has not."""
    reading = check.reading
    skipped = [check.taken[place] or check.is_silent[place] for place in range(reading.count)]
    for place in range(reading.count):
        if reading.fold[place] in CODES.split(" ") or has(LANGUAGES, reading.fold[place]):
            skipped[place] = True
    for mention in check.skills:
        if has(check.cv.skills, mention.name):
            for place in range(mention.first, mention.last + 1):
                skipped[place] = True
    for name in names_of(reading, check.sentences, skipped):
        if not check.is_own(name.first, name.last):
            continue
        if check.sentence_has(name.first, HOLIDAY_WORDS, "away"):
            continue
        whole = check.words(name.first, name.last)
        rest = check.words(name.rest, name.last)
        forms = [whole, rest, check.singular_words(name.rest, name.last)]
        if any([check.cv.has_name(form) or is_lower(check, form) for form in forms]):
            continue
        if is_person_told(check, name.first, name.last):
            continue
        if is_at_place(check, name.first, name.last):
            continue
        if is_kind_of_tool(check, name.last) or is_studied(check, name.first, rest):
            continue
        is_one = len(rest) == 1 and not is_striking(reading.raw[name.last]) and not check.is_own(name.first, name.last)
        if is_one and is_form(check, rest):
            continue
        # The Pemberton Dürers of the Pemberton Collection.
        is_hirers = check.is_listings(name.first) and name.last > name.first and not check.is_own(name.first, name.last)
        if is_hirers and has(check.job.proper, whole[0]):
            continue
        # `La Coordinación de Programas` that seeks a `coordinadora de programas`.
        if not check.is_own(name.first, name.last) and check.job.has_forms(whole):
            continue
        in_job = any([check.job.has_name(form) for form in forms])
        if check.is_denied(name.first) or is_translated_department(check, name.first):
            continue
        is_foot = check.sentences[check.sentence_of[name.first]].part == "foot"
        if is_foot and (in_job or is_made_of_cv(check, whole)):
            continue
        if in_job and (not check.is_own(name.first, name.last) or leads_to(check, name.first)):
            continue
        if is_way(check, name.first):
            continue
        # `Me acerco a Zaragoza cuando quieran`.
        comes = has(COMES, reading.word(name.first - 2)) or has(COMES, reading.word(name.last + 1))
        if reading.word(name.first - 1) in ["a", "hasta"] and comes:
            continue
        check.mark_rest("organisation", name.first, name.last, "listing" if in_job else "nowhere")


def is_way(check: Check, first: int) -> bool:
    """Whether a name is where a way leads from or to: `fifty minutes from Derby`, `a 6 km de la base`."""
    reading = check.reading
    clause = check.voices.clause_at(first)
    before = reading.fold[max(clause.first, first - WAY_REACH) : first]
    leads = any([word in WAY_ENDS for word in before])
    return leads and any([has(WAYS, word) for word in before])


def is_person_told(check: Check, first: int, last: int) -> bool:
    """Whether a name is that of somebody of whom a letter tells: `my aunt Paquita`, `a dog, Biscuit`, `Ken, with whom I`."""
    reading = check.reading
    before = reading.word(first - 1)
    if reading.gap(first) in [" ", ", "] and (has(OTHER_PERSONS, before) or before in ["met", "thank"]):
        return True
    if check.sentence_has(first, REFERENCE_WORDS, "referees"):
        return True
    if first == last and has(GIVEN_WORDS, reading.fold[first]):
        return True
    near = reading.fold[last + 1 : last + 3]
    return reading.gap(last + 1) == ", " and any([word in ["whom", "quien"] for word in near])


def is_at_place(check: Check, first: int, last: int) -> bool:
    """Whether an abbreviation of the CV's is told with a place of the CV's: `un CAM de Mérida`."""
    reading = check.reading
    is_joined = last >= first + 2 and reading.fold[first + 1] in ["de", "of", "en", "in"]
    is_known = has(check.cv.acronyms, reading.fold[first]) and reading.raw[first] == reading.raw[first].upper()
    return is_joined and is_known and check.cv.has_name(check.words(first + 2, last))


def is_kind_of_tool(check: Check, last: int) -> bool:
    """Whether a name is the kind of what the CV names: `our TMS is McLeod`."""
    reading = check.reading
    after = last + 2
    is_told = reading.word(last + 1) in ["is", "was", "es", "era"] and after < reading.count
    return is_told and reading.is_capital(after) and has(check.cv.words, reading.fold[after])


def is_studied(check: Check, first: int, words: list[str]) -> bool:
    """Whether a name is the subject of a degree that a CV in another language, or by another form of the word, has."""
    reading = check.reading
    near = reading.fold[max(0, first - 5) : first + 1]
    if not any([has(STUDY_WORDS, word) for word in near]) or any([has(INSTITUTION_WORDS, word) for word in words]):
        return False
    if reading.word(first - 1) in ["at", "from", "por", "con", "the", "el", "la"]:
        return False
    foreign = check.is_spanish[first] != check.cv.is_spanish
    return foreign or any([len(word) > 3 and check.cv.has_stem(word) for word in words])


def is_translated_department(check: Check, place: int) -> bool:
    """Whether a name is that of the hirer's department, in the letter's language: `the Department of Heritage`."""
    reading = check.reading
    before = place - 2 if reading.word(place - 1) in ["of", "for", "de"] else place - 1
    is_department = has(DEPARTMENTS, reading.word(before)) or has(DEPARTMENTS, reading.fold[place])
    return is_department and check.is_spanish[place] != check.job.is_spanish and not check.is_own(place, place)


def is_made_of_cv(check: Check, words: list[str]) -> bool:
    """Whether a name is made of the CV's words and initials alone: `Irune Castañer RN`."""
    return all([has(check.cv.words, word) or has(check.cv.initials, word) or len(word) == 1 for word in words])


def is_form(check: Check, words: list[str]) -> bool:
    """Whether the listing has a word in another form alone."""
    return not has(check.job.words, words[0]) and check.job.has_forms(words)


def is_lower(check: Check, words: list[str]) -> bool:
    """Whether the CV has each word of a name in small letters too, or any text would write it so."""
    known = all([has(check.cv.lower, word) or has(check.job.lower, word) or is_common(word) for word in words])
    return known and not is_institution(words)


def leads_to(check: Check, place: int) -> bool:
    """Whether a name is where the writer wants to bring something: `to Northwind Harbour`."""
    before = check.reading.word(place - 1)
    if before == "to" and check.is_own(place, place):
        clause = check.voices.clause_at(place)
        return any([has(GOES, word) for word in check.reading.fold[max(clause.first, place - GOES_REACH) : place]])
    if before != "a":
        return before in ["to", "join", "near", "hacia", "offer", "bring", "give", "help", "tell", "show"]
    clause = check.voices.clause_at(place)
    return any([has(BRINGS, word) for word in check.reading.fold[clause.first : place]])
