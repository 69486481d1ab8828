"""Languages and levels by the words that people write in English, Spanish, Catalan and Portuguese."""

from typing import Any

from extension_src.core.native.patterns import all_matches, matches, pattern, placed_matches, replaced
from extension_src.core.native.tables import Table, entry, new_table, put

NAMES = [
    ["en", "english ingles anglais angles englisch"],
    ["es", "spanish espanol castellano castilian espanhol castella espanyol espagnol spanisch"],
    ["fr", "french frances francais franzosisch"],
    ["de", "german aleman deutsch alemany alemao allemand"],
    ["pt", "portuguese portugues"],
    ["it", "italian italiano"],
    ["ca", "catalan catala valenciano valencian"],
    ["eu", "basque euskera euskara"],
    ["gl", "galician gallego galego"],
    ["nl", "dutch neerlandes holandes nederlands"],
    ["ru", "russian ruso"],
    ["pl", "polish polaco"],
    ["zh", "chinese mandarin chino mandarino cantonese cantones"],
    ["ja", "japanese japones"],
    ["ko", "korean coreano"],
    ["ar", "arabic arabe"],
    ["ro", "romanian rumano"],
    ["sv", "swedish sueco"],
    ["no", "norwegian noruego"],
    ["da", "danish danes"],
    ["fi", "finnish finlandes"],
    ["tr", "turkish turco"],
    ["el", "greek griego"],
    ["uk", "ukrainian ucraniano"],
    ["cs", "czech checo"],
    ["sk", "slovak eslovaco"],
    ["hu", "hungarian hungaro"],
    ["bg", "bulgarian bulgaro"],
    ["hr", "croatian croata"],
    ["sr", "serbian serbio"],
    ["sl", "slovenian slovene esloveno"],
    ["lt", "lithuanian lituano"],
    ["lv", "latvian leton"],
    ["et", "estonian estonio"],
    ["he", "hebrew hebreo"],
    ["hi", "hindi"],
    ["ur", "urdu"],
    ["bn", "bengali"],
    ["pa", "punjabi"],
    ["ta", "tamil"],
    ["te", "telugu"],
    ["gu", "gujarati"],
    ["mr", "marathi"],
    ["vi", "vietnamese vietnamita"],
    ["th", "thai tailandes"],
    ["id", "indonesian indonesio"],
    ["tl", "tagalog filipino"],
    ["fa", "farsi persian persa"],
    ["sw", "swahili"],
    ["prs", "dari"],
    ["ps", "pashto"],
    ["tcy", "tulu"],
    ["ga", "irish gaelic"],
    ["cy", "welsh gales"],
    ["ml", "malayalam"],
    ["kn", "kannada"],
    ["or", "odia oriya"],
    ["as", "assamese"],
    ["sd", "sindhi"],
    ["kok", "konkani"],
    ["ne", "nepali nepalese"],
    ["si", "sinhala sinhalese"],
    ["my", "burmese birmano"],
    ["km", "khmer"],
    ["ms", "malay malayo"],
    ["mn", "mongolian mongol"],
    ["kk", "kazakh kazajo"],
    ["uz", "uzbek uzbeko"],
    ["az", "azerbaijani azeri"],
    ["ka", "georgian georgiano"],
    ["hy", "armenian armenio"],
    ["sq", "albanian albanes"],
    ["mk", "macedonian macedonio"],
    ["bs", "bosnian bosnio"],
    ["be", "belarusian bielorruso"],
    ["is", "icelandic islandes"],
    ["mt", "maltese"],
    ["lb", "luxembourgish luxemburgues"],
    ["ku", "kurdish kurdo"],
    ["am", "amharic amarico"],
    ["so", "somali"],
    ["ha", "hausa"],
    ["yo", "yoruba"],
    ["ig", "igbo"],
    ["wo", "wolof"],
    ["zu", "zulu"],
    ["xh", "xhosa"],
    ["af", "afrikaans"],
    ["rw", "kinyarwanda"],
    ["qu", "quechua"],
    ["gn", "guarani"],
    ["ay", "aymara"],
    ["ht", "creole"],
    ["oc", "occitan occitano aranes"],
]
# Names of several words, tried before those of one: "lengua de signos española" is not Spanish.
LONG_NAMES = [
    ["ase", "american sign language|asl"],
    ["bfi", "british sign language|bsl"],
    ["ssp", "lengua de signos espanola|spanish sign language"],
    ["csc", "lengua de signos catalana|llengua de signes catalana"],
    ["sgn", "sign language|lenguaje? de (?:signos|senas)|lengua de (?:signos|senas)"],
]
# Scores of English, by their publishers' own tables beside the European levels.
SCORE = "(?: (?:academic|general|score|band|overall|test|ibt|total|of|:)| ?[:,(–-]){0,5} ?"
IELTS = "\\bielts" + SCORE
TOEIC = "\\btoeic" + SCORE
TOEFL = "\\btoefl" + SCORE
# Examinations that are of one language, and those whose name says the level too.
EXAMS = [
    ["english b1", "(?:b1 )?preliminary (?:english test|for schools)|cambridge (?:english:? )?pet\\b"],
    ["english a2", "(?:a2 )?key (?:english test|for schools)|cambridge (?:english:? )?ket\\b"],
    ["english b2", "cambridge (?:english:? )?(?:b2 )?(?:first|fce)\\b|first certificate\\b"],
    ["english c1", "cambridge (?:english:? )?(?:c1 )?(?:advanced|cae)\\b|certificate in advanced english"],
    ["english c2", "cambridge (?:english:? )?(?:c2 )?(?:proficiency|cpe)\\b|certificate of proficiency in english"],
    ["english ielts", "\\bielts\\b"],
    ["english toeic", "\\btoeic\\b"],
    ["english toefl", "\\btoefl\\b"],
    ["french c1", "\\bdalf\\b(?! ?\\(?c[12])"],
    ["french", "\\bd[ae]lf\\b"],
    ["german", "\\bgoethe[- ](?:zertifikat|institut)\\b"],
    ["german testdaf", "\\btestdaf\\b"],
    ["spanish", "\\bdele(?= \\(?(?:[abc][12]|de espanol|nivel|level))"],
    ["japanese jlpt", "\\bjlpt\\b"],
    ["italian", "\\bcils\\b"],
    ["catalan", "\\bjqcv\\b"],
]  # fmt: skip
# A level's place is its rank. "native" is a level of its own: no certificate says it.
LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2", "native"]
# In the order they are tried: codes and certificates before words, "medio-alto" before "alto". The last column tells a
# band: a word of level that a lower certificate may well meet.
LEVEL_WORDS = [
    ["A2", "elementary proficiency"],
    ["B1", "limited working( proficiency)?"],
    ["C1", "full professional( proficiency)?"],
    ["B2", "professional working( proficiency)?|working proficiency"],
    ["C2", "\\bbi-?lingu[a-z]{0,4}|\\bc2(?:\\.[12])?\\b|proficiency certificate|\\bcpe\\b|\\bdsh-3|" + IELTS + "(?:8[.,]5|9)"],
    ["C1", "\\bc1(?:\\.[12])?\\b|certificate in advanced|\\bcae\\b|\\bdalf\\b|business level|" + IELTS + "[78]|"
        "\\bjlpt n1\\b|" + TOEIC + "9[4-9][0-9]|testdaf:? 5|" + TOEFL + "(?:9[5-9]|1[012][0-9])\\b|\\bnivell c\\b"],
    ["B2", "\\bb2(?:\\.[12])?\\b|first certificate|\\bfce\\b|\\bfirst\\b(?= \\(|$|[,;.)])|"
        "\\bjlpt n2\\b|" + TOEIC + "(?:8[0-9][0-9]|79[0-9]|78[5-9]|9[0-3][0-9])|testdaf:? [34]|" + IELTS + "(?:6|5[.,]5)|"
        "" + TOEFL + "(?:7[2-9]|8[0-9]|9[0-4])\\b"],
    ["B1", "\\bb1(?:\\.[12])?\\b|preliminary english test|\\bpet\\b(?= \\(|$|[,;.)])|\\bjlpt n3\\b|" + IELTS + "(?:4|"
        "5)\\b(?![.,]5)|" + IELTS + "4[.,]5|"
        + TOEIC + "(?:5[5-9][0-9]|6[0-9][0-9]|7[0-7][0-9]|78[0-4])\\b|" + TOEFL + "(?:4[2-9]|[56][0-9]|7[01])\\b"],
    ["A2", "\\ba2(?:\\.[12])?\\b|\\bket\\b(?= \\(|$|[,;.)])"],
    ["A1", "\\ba1(?:\\.[12])?\\b"],
    ["native",
        "\\bnativ[oae]s?\\b|\\bnati[uv]a?\\b|\\bnadiu(?:a|s|es)?\\b|\\bnatius?\\b|\\bnatives\\b|\\bnative(?:ly| "
        "speakers?| level| proficiency)?\\b|"
        "mother tongue|first language|"
        "lengua materna|\\bmatern[oa]\\b|idioma materno|llengua materna|muttersprache"
    ],
    ["B2",
        "upper[- ]intermediate|(?:medio|intermedi[oa])[ -/]{1,3}(?:alto|avanzad[oa])|intermediate[ -/]{1,3}advanced|high[- ]"
        "intermediate|\\b(?:very )?good\\b|\\b(?:muy )?buen[oa]?\\b|\\bbon nivell\\b|independent user"
    ],
    ["B1", "(?:basico|basic)[ -/]{1,3}(?:medio|intermedio|intermediate)|(?:medio|intermedio)[ -/]{1,3}bajo|"
        "lower[- ]intermediate"],
    ["C1",
        "\\badvanced?\\b|\\bfluen[a-z]{1,5}\\b|\\bfluid[oaez]{1,2}\\b|\\bavanzad[oa]\\b|\\bavancad[oa]\\b|\\bavancat\\b|"
        "\\balt[oa]?\\b|"
        "\\bproficien[a-z]{1,3}\\b|\\bprofessional\\b|\\bprofesional\\b|\\bstrong\\b|\\bexcel+ente?\\b|\\bexcellent\\b|"
        "\\bdominio\\b|"
        "\\bperfect[oa]?\\b|\\bsuperior\\b|\\bhigh(?: level)?\\b(?! school)|\\bsolid[oa]?\\b|\\bexceptional\\b|"
        "\\boutstanding\\b|\\bcorrect[oa]?\\b"
    ],
    ["B1",
        "\\bintermediate\\b|\\bintermedi[oa]?\\b|\\bmedi[oa]\\b|\\bmitja\\b|\\bconversational\\b|\\bconversacion(?:al)?\\b|"
        "\\bworking "
        "knowledge\\b|\\bmoderate\\b|\\blimited\\b|\\bmittel\\b"
    ],
    ["A2", "\\bbasic(?:s|o|a|os|as)?\\b|\\bbaj[oa]\\b|\\bbaix[oa]?\\b|\\b(?:high[- ])?school level\\b|"
        "\\bnivel escolar\\b|\\belementary\\b|\\belemental\\b|\\bbeginner\\b|\\bnociones\\b|\\bbasica?\\b|"
        "\\bbasic knowledge\\b|\\binicial\\b"],
]  # fmt: skip
EXAM_PATTERNS: list[Any] = [[row[0], pattern(row[1])] for row in EXAMS]
LEVEL_PATTERNS: list[Any] = [[row[0], pattern(row[1])] for row in LEVEL_WORDS]
# From this row on, words say a band and no certificate.
FIRST_BAND = 11
NAME = pattern(
    "\\b("
    + "|".join([row[1] for row in LONG_NAMES])
    + "|"
    + "|".join([word for row in NAMES for word in row[1].split(" ")])
    + ")(?:es|a|s)?\\b"
)
LONG_PATTERNS: list[Any] = [[row[0], pattern("^(?:" + row[1] + ")$")] for row in LONG_NAMES]
RANGE = pattern("\\b([abc][12]) ?(?:-|–|/|a|to|o|or|y|hasta) ?([abc][12])\\b")
CERTIFICATE = pattern("\\b[abc][12]\\b")
# "Native or C1", "C1 o nativo": the certificate is the least that will do.
NATIVE_WORD = "(?:nativ[oae]s?|nadiua?|bilingu[ae]l?|mother tongue)(?: speaker| level)?"
NATIVE_OR = pattern(
    "\\b" + NATIVE_WORD + " ?(?:or|o|u|ou|/) ?(?:at least |minim[oa] |nivel |level )?([abc][12])\\b|"
    "\\b([abc][12]) ?(?:or|o|u|ou|/) ?" + NATIVE_WORD + "\\b"
)
AT_ONCE = pattern("^[ (:=,–-]{0,4}(nivel|level|at)?[ :]{0,2}$")
CLAUSE = pattern("[,;.]")
SPEAKING = pattern("\\b(speaking|spoken|oral|habla|hablad[oa]|conversacion|expresion oral)\\b")
# What parts the claims on several languages of one line.
NEIGHBOUR = 34


def name_table() -> Table:
    """The code of each name."""
    table: Table = new_table()
    for row in NAMES:
        for word in row[1].split(" "):
            put(table, word, row[0])
    return table


CODES = name_table()


def level_places(line: str) -> list[list[Any]]:
    """`[start, end, level, is a band]` of each level that a plain line names, in order, none within another."""
    found: list[list[Any]] = []
    for number in range(len(LEVEL_PATTERNS)):
        row = LEVEL_PATTERNS[number]
        for match in placed_matches(row[1], line):
            if not any([match[0] < one[1] and one[0] < match[1] for one in found]) and len(found) < 40:
                found.append([match[0], match[1], row[0], number >= FIRST_BAND])
    return sorted(found, key=lambda one: one[0])


def name_places(line: str) -> list[list[Any]]:
    """`[start, end, code]` of each language that a plain line names, in order; one named twice in a row is one, unless
    its level stands between."""
    found: list[list[Any]] = []
    for match in placed_matches(NAME, line):
        code = code_of(match[2][1])
        last = found[len(found) - 1] if len(found) > 0 else None
        if last is not None and last[2] == code and not matches(CERTIFICATE, line[last[1] : match[0]]):
            last[1] = match[1]
        else:
            found.append([match[0], match[1], code])
    return found


def code_of(name: str) -> str:
    """The code of a plain name that NAME found."""
    code: str | None = entry(CODES, name)
    if code is not None:
        return code
    return [str(row[0]) for row in LONG_PATTERNS if matches(row[1], name)][0]


def languages_in(line: str) -> list[list[Any]]:
    """`[language, level or None, is a band]` of each language that a plain line names, the first time it does. A level
    belongs to the nearest language; where the line begins with a level, levels go before their languages."""
    names = name_places(line)
    if len(names) == 0:
        return []
    levels = level_places(line)
    before = len(levels) > 0 and levels[0][0] < names[0][0] and is_beside(line, levels[0], names[0])
    found: list[list[Any]] = []
    for place in range(len(names)):
        code: str = names[place][2]
        level = level_of(line, names, levels, place, before)
        known = [one for one in found if one[0] == code]
        if len(known) > 0:
            if known[0][1] is None and level is not None:
                # "Inglés B2 (entrevista en inglés)".
                known[0][1] = level[2]
                known[0][2] = level[3]
            continue
        found.append([names[place][2], None if level is None else level[2], level is not None and level[3]])
    return found


def is_beside(line: str, level: list[Any], name: list[Any]) -> bool:
    """Whether a level before a language may be its own: near, and no clause ends between them."""
    between = line[level[1] : name[0]]
    return len(between) <= NEIGHBOUR and ";" not in between and "." not in between and "," not in between


def level_of(line: str, names: list[list[Any]], levels: list[list[Any]], place: int, before: bool) -> list[Any] | None:
    """The level of the language at `place`: on the side where the line puts levels first, else on the other."""
    name = names[place]
    end: int = name[1]
    left: int = names[place - 1][1] if place > 0 else 0
    right: int = names[place + 1][0] if place + 1 < len(names) else len(line)
    ahead = [one for one in levels if one[0] >= left and one[1] <= name[0] and name[0] - one[1] <= NEIGHBOUR]
    after = levels_after(levels, end, right)
    if before:
        # "Native French; English C2": a level that follows at once is the language's own.
        if len(after) > 0 and len(ahead) == 0 and is_own(line, names, place, after[0]):
            return best_said(line, after)
        # "Buen dominio del inglés intermedio-alto": what follows says how good.
        is_last = place + 1 == len(names)
        if len(ahead) > 0 and len(after) > 0 and is_last and after[0][0] == end + 1 and line[name[1]] == " ":
            return after[0]
        if len(ahead) > 0:
            return ahead[len(ahead) - 1]
        # "Fluent English and French": one level for both; "Fluent English, French B1": its own.
        if place > 0 and is_joined(line[left : name[0]]):
            return level_of(line, names, levels, place - 1, before)
        return after[0] if len(after) > 0 and (place + 1 == len(names) or "," in line[after[0][1] : right]) else None
    if len(after) > 0:
        return best_said(line, after)
    # "Inglés y francés: nivel alto".
    between = line[name[1] : right]
    if place + 1 < len(names) and is_joined(between):
        shared = level_of(line, names, levels, place + 1, before)
        # "Español, inglés B1" says nothing of the first; "inglés, francés: alto" says it of both.
        if shared is None or "," not in between or ":" in line[right : shared[0]]:
            return shared
        return None
    return ahead[len(ahead) - 1] if len(ahead) > 0 and place == 0 else None


def levels_after(levels: list[list[Any]], end: int, right: int) -> list[list[Any]]:
    """The levels from the end of a language's name to the next, each near what stands before it."""
    found: list[list[Any]] = []
    for one in levels:
        if one[0] >= end and one[1] <= right and one[0] - end <= NEIGHBOUR:
            found.append(one)
            end = one[1]
    return found


def is_own(line: str, names: list[list[Any]], place: int, level: list[Any]) -> bool:
    """Whether a level that follows a language is its own where others stand before theirs: it follows at once, and no
    language follows it so ("French B1", but not "French, good German")."""
    if not matches(AT_ONCE, line[names[place][1] : level[0]]):
        return False
    return place + 1 == len(names) or line[level[1] : names[place + 1][0]] not in ["", " "]


def best_said(line: str, levels: list[list[Any]]) -> list[Any]:
    """Which of the levels behind a language is meant: a certificate beside a word of level ("proficient (C2)"), what is said
    of speaking, else the first."""
    first = levels[0]
    for one in levels:
        if first[3] and not one[3] and not matches(CLAUSE, line[first[1] : one[0]]):
            return one
    for place in range(1, len(levels)):
        if matches(SPEAKING, line[levels[place - 1][1] : levels[place][0]]):
            return levels[place]
    return first


def is_joined(between: str) -> bool:
    """Whether nothing but "and", "or" or a comma stands between two languages."""
    return between.replace(" ", "") in [
        "and",
        "y",
        "e",
        "&",
        "/",
        "or",
        "o",
        "and/or",
        "y/o",
        ",",
        "i",
        "-",
        "–",
        "et",
        "und",
    ]


def with_exams_named(line: str) -> str:
    """A plain line with the language of each examination that it names: "IELTS 7" is "english ielts 7"."""
    for row in EXAM_PATTERNS:
        if matches(row[1], line):
            line = replaced(row[1], line, row[0])
    return line


def least_of_ranges(line: str) -> str:
    """A plain line with "B2" for "B2-C1": the least that will do."""
    for native in all_matches(NATIVE_OR, line):
        line = line.replace(native[0], native[1] + native[2])
    kept: list[str] = []
    end = 0
    for found in placed_matches(RANGE, line):
        groups = found[2]
        kept.append(line[end : found[0]])
        kept.append(groups[1] if groups[1] < groups[2] else groups[2])
        end = found[1]
    kept.append(line[end:])
    return "".join(kept)
