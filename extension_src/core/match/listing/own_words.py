"""What a listing asks in words that no list of skills knows: the pieces of its lines, as it wrote them."""

from typing import Any

from extension_src.core.match.conditions.known_places import known_place
from extension_src.core.match.conditions.papers import is_paper
from extension_src.core.match.cv.denials import is_denied
from extension_src.core.match.listing.asked import (
    is_clientele,
    is_counterpart,
    is_field,
    is_hirer,
    is_of_no_use,
    is_taught,
    text_behind,
)
from extension_src.core.match.sentences import Segment, is_not_needed
from extension_src.core.match.stems import stem
from extension_src.core.match.vocabulary import Vocabulary
from extension_src.core.native.patterns import matches, pattern, placed_matches, plain_part
from extension_src.core.native.tables import Table, entry, has, new_table, put, word_set

KINDS = ["requirements", "duties", "nice"]
MOST_PIECES = 60
MOST_WORDS = 5
LONGEST_PIECE = 9
# Before a word that no table takes into English: it can only meet itself.
UNTRANSLATED = "="
SHORTEST_NAME = 3
# A word says something when it is at least as telling as this.
TELLING = 1.45
SPLIT = pattern(
    "[,;:()/\u2022\u00b7]| [-\u2013] |\\. | (?:and/or|and|y|e|or|o|u|including|such as|as well as|incluyendo|como|like|"
    "junto con|asi como|&|plus|"
    "then|but|pero|while|i|ou) "
)
PREPOSITION = pattern(
    " (?:in|for|to|with|by|on|from|at|that|which|who|using|of|through|within|under|into|during|as|per|para|con|en|por|que|"
    "al|mediante|sobre|del|"
    "segun|desde|hacia|is|are|will|be|must|should|this|your|our|the|a|an|los|las|la|el|de|se|sus|tu) "
)
# Pieces that conditions speak of, or that ask for nothing one could name.
NO_SKILL = pattern(
    "[0-9]{1,2} ?\\+? ?(years?|anos|meses|months)|\\byears?\\b|\\banos\\b|degree|diploma|bachelor|master|licen[cs]e|carnet|"
    "permiso|"
    "\\banys?\\b|\\banos?\\b|\\byrs?\\b|\\bcf[gm][sm]\\b|\\bciclo (formativo|superior|medio)|escolaridad|ensino |"
    "discapacidad|disability|\\bvehic(ulo|le)s?\\b|own car|"
    "\\bviajar\\b|\\breside[a-z]{0,5}\\b|\\breside?ncia |\\bresidir|traslad|relocat|\\bfin(es|s)? de semana|"
    "\\bweekends?\\b|\\bfestivos\\b|\\bshifts?\\b|\\bturnos?\\b|\\bvisas?\\b|\\beso\\b|licenciat|disponib|"
    "sponsorship|fijo discontinuo|"
    "indefinid|temporal\\b|jornada|carta de condu|salar|\\$|€|[0-9]%|\\bcontrat|\\bhttp|@|equal|\\b(?:english|"
    "spanish|ingles|espanol|castellano|castella|french|frances|german|aleman|catalan?|catala|angles|portugues|"
    "portuguese|italiano?|euskera|gallego|dutch)\\b|"
    "resume|curriculum|"
    "graduado|licenciad|titulacion|bachiller|\\bfp\\b|grado\\b|high school|background check|\\bjob\\b|\\bcompany|\\bempresa"
)
# No name of anything that one can know has such a word in it: the piece is a clause of its own.
CLAUSE_WORDS = pattern(
    "\\b(never|always|whose|those|these|them|someone|everyone|anyone|nobody|they|its|you|we|us|i|am|isn't|aren't|don't|won't|"
    "cuy[oa]s?|podras?|podran|seras?|seran|tendras?|haras|nuestr[oa]s?|vuestr[oa]s?|misma?o?s?|te|nos|usted|quien|quieres|"
    "commission|bonus|salaries|overtime|paid|earn|dollars|hiring|recruiters?|coworkers?)\\b"
)
# Words that say nothing of what is asked.
EMPTY = (
    "experience experiences experienced ability abilities able knowledge skill skills strong excellent good great proven "
    "demonstrated required "
    "require requires requirement requirements must have has having be being been work working works team teams other "
    "others duty duties assigned "
    "related field fields etc including position positions job role roles candidate candidates company minimum least level "
    "high low highly "
    "preferred desired plus year years perform performs performing provide provides providing ensure ensures ensuring "
    "assist assists assisting "
    "support supports supporting manage manages managing develop develops developing maintain maintains maintaining "
    "coordinate coordinates "
    "prepare prepares create creates creating make makes making use uses using used help helps need needs needed new all "
    "any some each every "
    "both various multiple different several general basic advanced solid deep hands on well within across day daily weekly "
    "monthly time times "
    "environment environments fast paced areas area tasks task activities activity responsible responsibility "
    "responsibilities responsibilties "
    "effective effectively efficient appropriate proper accordance necessary needs applicable relevant similar equivalent "
    "familiar familiarity "
    "proficiency proficient understanding expertise background qualified successful successfully ideal person people "
    "individual individuals "
    "who will should can may might do does doing not no more most very such own end complete completing full part follow "
    "following "
    "established existing current key main important also as well take taking get keep keeping look looking include "
    "included includes "
    "participate participates participating act serve serves conduct conducts conducting lead leads leading oversee overseeing "
    "responding respond recommend recommendations identify identifying determine evaluate evaluates improve improving "
    "improvement "
    "information things something way ways order variety wide range meet meets meeting needs set sets additional special "
    "standards standard procedures procedure policies policy quality "
    "experiencia conocimiento conocimientos capacidad capacidades habilidad habilidades nivel alto alta medio avanzado "
    "manejo dominio uso "
    "buen buena buenas bueno gran persona personas perfil puesto trabajo trabajar equipo equipos empresa tareas tarea "
    "funciones funcion "
    "realizar realizacion gestionar desarrollar apoyar apoyo participar participacion colaborar colaboracion asegurar "
    "garantizar mantener "
    "elaborar elaboracion preparar llevar cabo hacer ser tener contar aportar acreditar demostrable minima minimo previa "
    "previo necesario "
    "necesaria imprescindible valorable deseable requiere requerida requerido relacionado relacionada relacionados "
    "similares similar "
    "diferentes distintos distintas todo todos todas tipo tipos area areas ambito entorno entornos dia diario diaria "
    "cualquier otras otros otra "
    "otro nuevo nuevos nuevas nueva mejora mejorar seguimiento control solida solido solidos amplia correcto correcta "
    "them they their theirs it its he she his her him us me my mine yours running run runs small large big many first last "
    "next same long short "
    "early late close closely directly when where while if because so than then there here just only even still yet always "
    "often usually "
    "ellos ellas les nos pequeno pequena grande grandes varios varias junto cada donde cuando "
    "a1 a2 b1 b2 c1 c2 "
    "semana week pay pays domine happy holder handy join joining extra want uk us usa eu straight away "
    "ademas aqui eres nosotros tambien nativo nativa bilingue hibrido hibrida posibilidad presencial remoto "
    "teletrabajo espana sede preferably preferiblemente discipline disciplines willing willingness note notes "
    "please essential advantageous which had has'd own owns posibilidad alrededores rodalia legally authorised "
    "authorized comfortable llegar residencia anys yrs exp rota enhanced ultimo curso universidad provided "
    "providing incluido incluidos imprescindibles desirable desejavel preferencial oferecemos generalist "
    "ganas interes ilusion motivacion actitud proactiva proactivo proactividad dinamica dinamico disponibilidad formacion "
    "estudios haber sido mision busqueda mundo objeto alguna algunas alguno algunos principal principales interno interna "
    "valorara valorarem desitjable coneixements coneixement experiencia previa externo externa usuario "
    "usuarios actualmente reconocida reconocido menos futuro posterior funcionamiento distinta "
    "exciting phase phases jointly grow inception completion book someone ideally vision code number numbers list lists "
    "spring summer autumn winter semester latest "
    "intermedio participando sector two three four five six seven eight nine ten dos tres cuatro cinco seis siete diez "
)
LONGEST_STOP = 2
DIGITS = "0123456789"
STOPS = pattern("^(?:[a-z\u00aa\u00ba]|ll|ve|re|[0-9]+[a-z]{0,2})$")


EMPTY_WORDS = word_set(EMPTY)


class OwnWord:
    """A piece of a listing's line: its text, its telling stems `[stem, weight]`, where it stands and whether it is needed."""

    def __init__(self, text: str, stems: list[list[Any]], segment: int, must: bool) -> None:
        self.text = text
        self.stems = stems
        self.segment = segment
        self.must = must


def own_words(vocabulary: Vocabulary, listing: dict[str, Any]) -> list[OwnWord]:
    """What the listing's lines ask beside the skills found in them, needed ones first."""
    taken = skill_words(listing)
    segments: list[Segment] = listing["segments"]
    text: str = listing["text"]
    seen: Table = new_table()
    wished: Table = new_table()
    found: list[OwnWord] = []
    for number in range(len(segments)):
        segment = segments[number]
        if segment.kind not in KINDS or (is_not_needed(segment) and segment.kind != "nice") or is_of_no_use(segment):
            continue
        words = segment_words(listing, segment)
        for piece in pieces_of(text, segment, words):
            word = own_word(vocabulary, listing, piece, taken, number)
            if word is None:
                continue
            behind = text_behind(piece[1], text)
            if is_counterpart(segment, piece[0], text, behind) or is_clientele(
                segment, piece[0], piece[1], text, behind
            ):
                continue
            if (
                is_taught(segment, piece[0], text)
                or is_hirer(segment, piece[0], text)
                or is_field(segment, piece[0], text)
            ):
                continue
            key = " ".join(sorted([str(one[0]) for one in word.stems]))
            if not has(seen, key) and len(found) < MOST_PIECES:
                put(seen, key, True)
                found.append(word)
                if not word.must:
                    for one in word.stems:
                        put(wished, one[0], True)
    for word in found:
        # What a sentence wishes is no need because a duty touches it too.
        is_duty = segments[word.segment].kind == "duties"
        word.must = word.must and not (is_duty and all([has(wished, one[0]) for one in word.stems]))
    return sorted(found, key=lambda word: 0 if word.must else 1)


def skill_words(listing: dict[str, Any]) -> list[bool]:
    """For each word of the listing whether it is part of a known skill's name."""
    taken = [False for _ in listing["words"]["folded"]]
    for mention in listing["found"]:
        first: int = mention[1]
        for place in range(first, first + mention[2]):
            taken[place] = True
    return taken


def segment_words(listing: dict[str, Any], segment: Segment) -> list[int]:
    """`[first, end]` of the words that stand in a segment."""
    starts = listing["words"]["start"]
    return [first_from(starts, segment.start), first_from(starts, segment.end)]


def first_from(starts: list[int], place: int) -> int:
    """The number of the first word that begins at `place` or later."""
    low = 0
    high = len(starts)
    while low < high:
        middle = (low + high) // 2
        if starts[middle] < place:
            low = middle + 1
        else:
            high = middle
    return low


def pieces_of(text: str, segment: Segment, words: list[int]) -> list[list[int]]:
    """`[start, end]` of the pieces of a segment: parted by marks and joining words, long ones at prepositions too."""
    line = text[segment.start : segment.end]
    lower = line.lower()
    if len(lower) != len(line) or words[1] == words[0]:
        return []
    pieces: list[list[int]] = []
    for piece in cut(lower, SPLIT, 0, len(lower)):
        is_long = piece[1] - piece[0] > 2 * MOST_WORDS
        if is_long and len([word for word in lower[piece[0] : piece[1]].split(" ") if word != ""]) > MOST_WORDS:
            pieces.extend(cut(lower, PREPOSITION, piece[0], piece[1]))
        else:
            pieces.append(piece)
    return [[segment.start + piece[0], segment.start + piece[1]] for piece in pieces]


def cut(line: str, at: Any, start: int, end: int) -> list[list[int]]:
    """`[start, end]` of what a pattern parts between two places of a line."""
    pieces: list[list[int]] = []
    part = line[start:end]
    done = 0
    for match in placed_matches(at, part):
        pieces.append([start + done, start + match[0]])
        # The blank that ends one joining word may begin the next.
        done = match[1] - 1 if match[1] - match[0] > 1 else match[1]
    pieces.append([start + done, end])
    return [piece for piece in pieces if piece[1] - piece[0] > 2]


def own_word(
    vocabulary: Vocabulary, listing: dict[str, Any], piece: list[int], taken: list[bool], number: int
) -> OwnWord | None:
    """A piece without the empty words at its ends; None where a known skill stands in it, or nothing telling."""
    starts: list[int] = listing["words"]["start"]
    folded: list[str] = listing["words"]["folded"]
    segment: Segment = listing["segments"][number]
    first = first_from(starts, piece[0])
    last = first_from(starts, piece[1])
    if True in taken[first:last]:
        return None
    while first < last and is_empty(vocabulary, folded[first]):
        first += 1
    while last > first and is_empty(vocabulary, folded[last - 1]):
        last -= 1
    if first == last or last - first > LONGEST_PIECE:
        return None
    start: int = starts[first]
    end: int = listing["words"]["end"][last - 1]
    spoken = plain_part(listing["text"], start, end)
    if matches(NO_SKILL, spoken) or matches(CLAUSE_WORDS, spoken):
        return None
    if is_paper(segment, spoken) or known_place([" ".join(folded[first:last])]) is not None:
        return None
    stems = telling_stems(vocabulary, listing, first, last, segment)
    if len(stems) == 0:
        return None
    return OwnWord(listing["text"][start:end], stems, number, segment.kind != "nice")


def is_empty(vocabulary: Vocabulary, word: str) -> bool:
    """Whether a word says nothing of what is asked."""
    if has(EMPTY_WORDS, word) or has(vocabulary.stops, word):
        return True
    return (len(word) <= LONGEST_STOP or word[0] in DIGITS) and matches(STOPS, word)


def telling_stems(
    vocabulary: Vocabulary, listing: dict[str, Any], first: int, last: int, segment: Segment
) -> list[list[Any]]:
    """`[stem, weight]` of the words from `first` to `last` that say what is asked."""
    found: list[list[Any]] = []
    words = listing["words"]
    for place in range(first, last):
        word: str = words["folded"][place]
        if is_empty(vocabulary, word):
            continue
        terms = vocabulary.terms_of(word, listing["is_spanish"])
        for term in terms:
            if term[2] >= TELLING or not vocabulary.knows(term[0]):
                found.append([term[0], term[1] * term[2]])
        if len(terms) == 0:
            name = stem(word) if is_name(words["raw"][place], segment, listing["text"]) else None
            found.append([UNTRANSLATED + word if name is None else name, TELLING])
    return found


def is_name(raw: str, segment: Segment, text: str) -> bool:
    """Whether a word without translation is written in capitals, and so the same in every language: "KNX", "SVA"."""
    line = text[segment.start : segment.end]
    if raw[0] == raw[0].lower() or line == line.upper():
        return False
    return raw == raw.upper() and len(raw) >= SHORTEST_NAME


def share_in(word: OwnWord, places: Table, same_language: bool) -> float:
    """How much of a piece, by weight, a CV has whose stems are in `stem_places`; -1 where only words without
    translation could tell, between two languages."""
    total = 0.0
    shared = 0.0
    for one in word.stems:
        if one[0].startswith(UNTRANSLATED) and not same_language:
            continue
        total += one[1]
        if has(places, one[0]):
            shared += one[1]
    return shared / total if total > 0 else -1.0


def stem_places(vocabulary: Vocabulary, profile: dict[str, Any]) -> Table:
    """For each stem of a CV, and for each word that has none, the numbers of the segments that have it; of what it says it
    lacks not."""
    places: Table = new_table()
    starts: list[int] = profile["words"]["start"]
    folded: list[str] = profile["words"]["folded"]
    segments: list[Segment] = profile["segments"]
    is_spanish: bool = profile["is_spanish"]
    number = -1
    text: str = profile["text"]
    for place in range(len(folded)):
        start = starts[place]
        word = folded[place]
        while number + 1 < len(segments) and segments[number + 1].start <= start:
            number += 1
        if number >= 0 and is_denied(segments[number], start, text):
            continue
        terms = vocabulary.terms_of(word, is_spanish)
        if len(terms) == 0:
            put_place(places, UNTRANSLATED + word, number)
            put_place(places, stem(word), number)
        for term in terms:
            put_place(places, term[0], number)
    return places


def put_place(places: Table, stem: str, number: int) -> None:
    """Note that a segment has a stem."""
    known: list[int] | None = entry(places, stem)
    if known is None:
        put(places, stem, [number])
    elif known[len(known) - 1] != number:
        known.append(number)


def places_at(places: Table, stem: str) -> list[int]:
    """The segments that have a stem."""
    from_table: list[int] = entry(places, stem)
    return from_table


def best_place(word: OwnWord, places: Table) -> int:
    """The segment that has most of a piece, -1 for none."""
    best = -1
    most = 0.0
    weights: Table = new_table()
    for one in word.stems:
        if not has(places, one[0]):
            continue
        for number in places_at(places, one[0]):
            key = str(number)
            before: float = entry(weights, key) if has(weights, key) else 0.0
            value = before + one[1]
            put(weights, key, value)
            if value > most:
                most = value
                best = number
    return best
