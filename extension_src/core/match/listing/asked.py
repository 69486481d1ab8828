"""The skills that a listing asks for: which are needed, which wished, and of which one will do."""

from typing import Any

from extension_src.core.match.conditions.answer import SILENT_KINDS
from extension_src.core.match.conditions.place import RESIDENCE
from extension_src.core.match.cv.degree_names import levels_in
from extension_src.core.match.listing.sentence_kinds import FIRST_VERB
from extension_src.core.match.sentences import Segment, is_needed, is_not_needed
from extension_src.core.match.skills import FIELD as FIELD_KIND
from extension_src.core.match.skills import KIND, LANGUAGE, QUALITY
from extension_src.core.native.patterns import matches, pattern, placed_matches, plain_part
from extension_src.core.native.tables import Table, entry, new_table, put, values_of

# A listing's table of needed skills: a key, then one skill a line.
MUST_KEY = pattern(
    "^(conocimientos? necesarios?|requisitos? imprescindibles?|imprescindibles?|must[ -]haves?|required skills|"
    "required|mandatory|"
    "mandatory skills)( skills)?:?$"
)
LONGEST_ITEM = 60
# What stands between two skills of which one will do, and between the earlier ones of such a list.
OR = pattern("^,? ?\\(?(or|o|u|and/or|y/o|or in|o en|or with|o con|/|or similar to|and/or in|o bien)$")
AND = pattern("^,? ?(and|y|e|&|as well as|,)$")
# Before a list of which one will do, or that only gives examples.
ONE_OF = pattern(
    "(one of|one or more of|any of|either|at least one|one of the following|some of|alguno de|alguna de|algun[oa]s? de|uno de|"
    "al menos un[oa]|such as|like|for example|e\\.g\\.|eg|i\\.e\\.|como|por ejemplo|tales como|tipo|ej\\.|etc)"
    "[ :(,]{0,3}(the |los |las |these |estos )?(following|siguientes)?[ :(,]{0,3}$"
)
# The last of a list may be no skill that we know: "Python, Java or Elm".
OR_OTHER = pattern("^ ,? ?(or|o|u) (in |with |en |con )?[a-z]")
SIMILAR = pattern(
    "^ ?,? ?(\\(?(or|o|u) (an? )?(similar|equivalent|comparable|otr|parecid|equivalente|related|other|another)|\\(?(etc|"
    "y similares|or the like))"
)
# Fields of a degree are no skills that each is needed.
FIELD_WORDS = (
    "(degree|bachelor'?s?|master'?s?|\\bgrado|ingenieria|licenciatura|licenciad[oa]|titulacion|formacion|diploma|estudios|"
    "ph\\.?d|graduate|major|ciclo formativo|graduad[oa])"
)
FIELD_WORD = pattern(FIELD_WORDS)
FIELD = pattern(FIELD_WORDS + "((?!experience|experiencia|knowledge|conocimient|skill|with| con |;|\\. ).){0,110}$")
# Whom one works with, in a duty: other departments are no skills.
COUNTERPARTS = pattern(
    "\\b(interact[a-z]{0,3}|collaborat[a-z]{1,3}|liais[a-z]{1,3}|coordinat[a-z]{1,3}|partner(ing|ships?)?|interfac[a-z]{1,3}|"
    "submits?|reports?|reporting|relationships?|advis[a-z]{1,3}|colabora[a-z]{0,4}|coordinacion|coordinar[a-z]{0,3}|reporta[a-z]{0,3}|"
    "interlocucion|asesorar|apoyo) (closely |directly |effectively |estrechamente |directamente )?(with|across|to|con|a)\\b"
    "[^.;:()]{0,90}$"
)
TEAM = pattern("^ ?(teams?|departments?|groups?|colleagues|stakeholders|functions)\\b")
# What the listing says outright to be of no use: not even a wish, under whatever heading.
OF_NO_USE = pattern(
    "\\bwe (don't|do not) (use|need|work with|expect)|\\b(no (usamos|utilizamos|trabajamos con|buscamos|necesitas|"
    "necesitaras|hace falta|pedimos)|"
    "(don't|do not|won't) need (to)?|not looking for|no need (for|to)|rather than|en lugar de|en vez de)\\b"
)
# Whom the company serves, where a sentence tells of it and asks nothing.
SERVES = pattern(
    "\\b(serv(es?|ing|icing)|suppl(y|ies|ying) (to )?|sell(s|ing)? (to|into)|sold to|work(s|ing)? (with|for)|"
    "help(s|ing)?|powers?|trusted by|for|"
    "clientes? (de|del)|proveedor(es|a)? (de|del)|suministr[a-z]{1,4} a|atendemos a|para)\\b[^.;:()]{0,60}$"
)
CLIENTELE = pattern(
    "^ ?(,? ?(and|y|e|&) [a-z-]{3,20} ?)?(customers?|clients?|retailers?|companies|businesses|brands?|patients|"
    "industr(y|ies)|sectors?|markets?|"
    "chains?|shops|stores|accounts)\\b"
)
# "A well-known dental clinic is looking for a nurse": what stands before is the hirer.
HIRES = pattern(
    "\\b(is|are|am|'re|currently|now|actively) (looking for|seeking|searching for|hiring|recruiting|in (need|search) of)|"
    "\\bin (need|search) of an? |(estamos|encontramos|encuentro) (en (la )?busqueda|buscando|seleccionando|incorporando)|"
    "\\bbusca(mos)? (a )?(un|una|incorporar)\\b|\\bselecciona(mos)? (a )?(un|una)\\b|\\bprecisa(mos)? (incorporar|un|una)\\b"
)
LEARNT = pattern(
    "\\b(learn|learning|aprender|aprenderas|teach you|train you (in|on)|trained (in|on)|te (ensenamos|ensenaremos|formamos|"
    "formaremos)( en| con)?|interest in|interes (en|por))( to use| how to use| a usar| a manejar)?$"
)
LONGEST_LINK = 30
LOOK_BACK = 130


def choices_of(found: list[list[int]], words: dict[str, Any], text: str, behind: list[str]) -> list[int]:
    """For each mention the number of the "A, B or C" it stands in, of which one will do; -1 for none. `behind` is the plain text
    just after each."""
    choices = [-1 for _ in found]
    first = 0
    has_or = False
    for place in range(len(found)):
        between = text_after(found, place, words, text)
        if place == first and between == "":
            # Nearly every mention stands alone.
            first = place + 1
            continue
        if between != "" and between != "," and matches(OR, between):
            has_or = True
            continue
        if matches(OR_OTHER, " " + behind[place]):
            has_or = True
        if matches(AND, between) and is_opened(found, first, words, text):
            continue
        if has_or or between != ",":
            if place > first and (has_or or is_opened(found, first, words, text)):
                for member in range(first, place + 1):
                    choices[member] = first
            first = place + 1
            has_or = False
    return choices


def is_opened(found: list[list[int]], first: int, words: dict[str, Any], text: str) -> bool:
    """Whether what stands before the first mention of a list says that one of it will do."""
    return matches(ONE_OF, text_before(found, first, words, text))


def text_before(found: list[list[int]], place: int, words: dict[str, Any], text: str) -> str:
    """The plain text just before a mention."""
    start = words["start"][found[place][1]]
    return plain_part(text, max(0, start - LONGEST_LINK), start)


def text_after(found: list[list[int]], place: int, words: dict[str, Any], text: str) -> str:
    """The plain text between a mention and the next; empty after the last one and where it is too long for a link."""
    if place + 1 == len(found):
        return ""
    end: int = words["end"][found[place][1] + found[place][2] - 1]
    next_start: int = words["start"][found[place + 1][1]]
    return plain_part(text, end, next_start) if next_start - end <= LONGEST_LINK else ""


def text_behind(end: int, text: str) -> str:
    """The plain text just after what ends there."""
    return plain_part(text, end, end + LONGEST_LINK)


def listed_as_must(segments: list[Segment]) -> list[bool]:
    """For each segment whether it stands in a list of needed skills."""
    flags: list[bool] = []
    in_list = False
    for segment in segments:
        if matches(MUST_KEY, segment.plain):
            in_list = True
        elif len(segment.plain) > LONGEST_ITEM or segment.kind in ["nice", "duties"] or segment.kind in SILENT_KINDS:
            in_list = False
        flags.append(in_list and segment.kind != "heading")
    return flags


def is_field(segment: Segment, start: int, text: str) -> bool:
    """Whether a mention that begins at `start` is the field of a degree."""
    if segment.names_degree is None:
        # Once for all mentions in it, and what most lines lack first: a line may be nothing but skills.
        segment.names_degree = matches(FIELD_WORD, segment.plain) and len(levels_in(segment.plain)) > 0
    if not segment.names_degree:
        return False
    return matches(FIELD, plain_part(text, max(segment.start, start - LOOK_BACK), start))


def is_counterpart(segment: Segment, start: int, text: str, behind: str) -> bool:
    """Whether what begins at `start` in a duty, wherever it is listed, names those whom one works with. `behind` is the
    plain text after it (`text_behind`)."""
    if segment.kind != "duties":
        if segment.begins_with_verb is None:
            segment.begins_with_verb = matches(FIRST_VERB, segment.plain)
        if not segment.begins_with_verb:
            return False
    return matches(TEAM, behind) or matches(
        COUNTERPARTS, plain_part(text, max(segment.start, start - LOOK_BACK), start)
    )


def is_hirer(segment: Segment, start: int, text: str) -> bool:
    """Whether what begins at `start` says who hires: it stands before the sentence's "is looking for"."""
    if segment.hires is None:
        segment.hires = matches(HIRES, segment.plain)
    return segment.hires and matches(HIRES, plain_part(text, start, segment.end))


def is_taught(segment: Segment, start: int, text: str) -> bool:
    """Whether what begins at `start` is what one will learn, or may like to: "We can teach you Kafka"."""
    return matches(LEARNT, plain_part(text, max(segment.start, start - LONGEST_LINK), start))


def is_of_residence(segment: Segment, start: int, text: str) -> bool:
    """Whether what begins at `start` says where one must live: "within 40 miles of the dispatch centre"."""
    if "," in segment.plain or ";" in segment.plain:
        return False
    asked = placed_matches(RESIDENCE, segment.plain)
    return len(asked) > 0 and asked[0][0] <= len(plain_part(text, segment.start, start))


def is_of_no_use(segment: Segment) -> bool:
    """Whether a segment says that what it names is not wanted, wherever it stands."""
    return is_not_needed(segment) and matches(OF_NO_USE, segment.plain)


def is_clientele(segment: Segment, start: int, end: int, text: str, behind: str) -> bool:
    """Whether what stands from `start` to `end` says whom the company serves: "which serves grocery and pharmacy customers".
    `behind` is the plain text after it (`text_behind`)."""
    if segment.kind in ["requirements", "nice", "title"] or not matches(CLIENTELE, behind):
        return False
    return matches(SERVES, plain_part(text, max(segment.start, start - LOOK_BACK), end))


def asked_skills(rows: list[list[Any]], listing: dict[str, Any]) -> list[dict[str, Any]]:
    """The skills a listing asks, `{skill, must, strict, choice, segment}`, in the order to show: needed ones first, then
    the telling ones, qualities last; languages are conditions. `strict`: the listing says outright that it is needed. What
    its sentences wish is no need because a board's list or a duty names it too."""
    asked: Table = new_table()
    found: list[list[int]] = listing["found"]
    words = listing["words"]
    segments = listing["segments"]
    text = listing["text"]
    starts: list[int] = words["start"]
    ends: list[int] = words["end"]
    behind = [text_behind(ends[mention[1] + mention[2] - 1], text) for mention in found]
    choices = choices_of(found, words, text, behind)
    in_must_list = listed_as_must(segments)
    number = -1
    for place in range(len(found)):
        mention = found[place]
        kind: int = rows[mention[0]][KIND]
        start = starts[mention[1]]
        while number + 1 < len(segments) and segments[number + 1].start <= start:
            number += 1
        if number < 0 or kind == LANGUAGE:
            continue
        segment = segments[number]
        # "Preferred but not required" is a wish.
        if segment.kind in SILENT_KINDS or (is_not_needed(segment) and segment.kind != "nice"):
            continue
        if is_of_no_use(segment):
            continue
        if is_taught(segment, start, text) or is_field(segment, start, text) or is_of_residence(segment, start, text):
            continue
        end = ends[mention[1] + mention[2] - 1]
        if is_counterpart(segment, start, text, behind[place]):
            continue
        if is_hirer(segment, start, text) or is_clientele(segment, start, end, text, behind[place]):
            continue
        if kind == FIELD_KIND and segment.kind in ["duties", "other"] and not is_needed(segment):
            continue
        claim = claim_of(segment, in_must_list[number], behind[place])
        take(asked, mention[0], claim, choices[place], number, text[start:end])
    items: list[dict[str, Any]] = values_of(asked)
    for item in items:
        is_must = item["said"] or (bool(item["implied"]) and not item["wished"])
        item["must"] = is_must
        item["strict"] = bool(is_must) and item["strict"]
        item["order"] = order_of(rows[item["skill"]], is_must)
    return sorted(items, key=lambda item: item["order"])


def claim_of(segment: Segment, is_listed: bool, behind: str) -> dict[str, bool]:
    """What a mention in a segment says: `said` to be needed, `implied` by a duty, the title or a board's list, `wished`,
    and `strict` where it is needed outright. `behind` is the plain text after it."""
    is_wish = segment.kind == "nice"
    said = (
        not is_wish
        and not is_listed
        and (segment.kind == "requirements" or (is_needed(segment) and segment.kind != "duties"))
    )
    implied = not is_wish and (is_listed or segment.kind in ["duties", "title"])
    strict = not is_wish and (is_listed or (is_needed(segment) and segment.kind != "duties"))
    # Something like it will do where what follows says so.
    strict = strict and not matches(SIMILAR, behind)
    return {"said": said, "implied": implied, "wished": is_wish, "strict": strict}


def take(asked: Table, skill: int, claim: dict[str, bool], choice: int, segment: int, written: str) -> None:
    """Add a mention's claim to what is known of its skill; the strongest mention is the one quoted."""
    key = str(skill)
    known = entry(asked, key)
    if known is None:
        put(
            asked,
            key,
            {
                "skill": skill,
                "choice": choice,
                "segment": segment,
                "written": written,
                "said": claim["said"],
                "implied": claim["implied"],
                "wished": claim["wished"],
                "strict": claim["strict"],
                "must": False,
                "order": 0.0,
            },
        )
        return
    is_stronger = (claim["strict"] and not known["strict"]) or (claim["said"] and not known["said"])
    if is_stronger or (claim["wished"] and not known["said"] and not known["wished"]):
        known["segment"] = segment
        known["written"] = written
        known["choice"] = choice
    for name in ["said", "implied", "wished", "strict"]:
        known[name] = known[name] or claim[name]


def order_of(row: list[Any], must: bool) -> float:
    """The place of a skill in what is shown: lower comes first."""
    rank = 20.0 if row[KIND] == QUALITY else (0.0 if must else 10.0)
    weight: float = row[3]
    return rank - weight
