"""What the listing names and the CV has or lacks, each with the line that says it."""

from typing import Any

from extension_src.core.match.conditions.condition import MET, NOT_MET, SILENT_KINDS, condition
from extension_src.core.match.sections import segment_at
from extension_src.core.match.sentences import Segment, is_needed, is_not_needed
from extension_src.core.match.skills import BROADER, KIND, LABEL_EN, LABEL_ES, LANGUAGE, QUALITY
from extension_src.core.native.patterns import matches, pattern, plain
from extension_src.core.native.tables import Table, entry, has, new_table, put, values_of

# A listing's table of needed skills: a key, then one skill a line.
MUST_KEY = pattern(
    "^(conocimientos necesarios|requisitos imprescindibles|imprescindible|must[ -]haves?|required skills|"
    "mandatory skills)( skills)?:?$"
)
LONGEST_ITEM = 60
# What stands between two skills of which one will do, and between the earlier ones of such a list.
OR = pattern("^,? ?(or|o|u|and/or|y/o|or in|o en|or with|o con)$")
COMMA = pattern("^,$")
# No longer text between two skills can be one of these.
LONGEST_LINK = 30


def first_mentions(found: list[list[int]], words: dict[str, Any], segments: list[Segment]) -> Table:
    """The segment number of each skill's first mention, by skill."""
    mentions: Table = new_table()
    for mention in found:
        key = str(mention[0])
        if not has(mentions, key):
            put(mentions, key, segment_at(segments, words["start"][mention[1]]))
    return mentions


def broader_mentions(rows: list[list[Any]], mentions: Table, found: list[list[int]]) -> Table:
    """`mentions` and, for a broader skill that is not mentioned itself, the segment of its first narrower one."""
    wider: Table = new_table()
    for mention in found:
        key = str(mention[0])
        put(wider, key, entry(mentions, key))
    for mention in found:
        broader = rows[mention[0]][BROADER]
        while broader >= 0 and not has(wider, str(broader)):
            put(wider, str(broader), entry(mentions, str(mention[0])))
            broader = rows[broader][BROADER]
    return wider


def choices_of(found: list[list[int]], words: dict[str, Any], text: str) -> list[int]:
    """For each mention the number of the "A, B or C" it stands in, of which one will do; -1 for none."""
    choices = [-1 for _ in found]
    first = 0
    is_choice = False
    for place in range(len(found)):
        between = text_after(found, place, words, text)
        if matches(OR, between):
            is_choice = True
        elif is_choice or not matches(COMMA, between):
            for member in range(first, place + 1):
                choices[member] = first if is_choice else -1
            first = place + 1
            is_choice = False
    return choices


def text_after(found: list[list[int]], place: int, words: dict[str, Any], text: str) -> str:
    """The plain text between a mention and the next; empty after the last one and where it is too long for a link."""
    if place + 1 == len(found):
        return ""
    end = words["end"][found[place][1] + found[place][2] - 1]
    next_start = words["start"][found[place + 1][1]]
    return plain(text[end:next_start]) if next_start - end <= LONGEST_LINK else ""


def listed_as_must(segments: list[Segment]) -> list[bool]:
    """For each segment whether it stands in a list of needed skills."""
    flags: list[bool] = []
    in_list = False
    for segment in segments:
        if matches(MUST_KEY, segment.plain):
            in_list = True
        elif len(segment.plain) > LONGEST_ITEM or segment.kind in ["nice", "benefits", "company", "duties"]:
            in_list = False
        flags.append(in_list)
    return flags


def asked_skills(rows: list[list[Any]], listing: dict[str, Any]) -> list[dict[str, Any]]:
    """The skills a listing asks, `{skill, must, strict, choice, segment}`, in the order to show: needed ones first, then
    the telling ones, qualities last; languages are conditions. `strict`: the listing says outright that it is needed."""
    asked: Table = new_table()
    found = listing["found"]
    words = listing["words"]
    segments = listing["segments"]
    choices = choices_of(found, words, listing["text"])
    in_must_list = listed_as_must(segments)
    for place in range(len(found)):
        mention = found[place]
        number = segment_at(segments, words["start"][mention[1]])
        if number < 0 or rows[mention[0]][KIND] == LANGUAGE:
            continue
        segment = segments[number]
        if segment.kind in SILENT_KINDS or is_not_needed(segment):
            continue
        is_nice = segment.kind == "nice"
        strict = not is_nice and (in_must_list[number] or is_needed(segment))
        must = strict or segment.kind == "requirements"
        key = str(mention[0])
        known = entry(asked, key)
        if known is None or (strict and not known["strict"]) or (must and not known["must"]):
            item = {"skill": mention[0], "must": must, "strict": strict, "choice": choices[place], "segment": number}
            put(asked, key, item)
    return sorted(values_of(asked), key=lambda item: order_of(rows[item["skill"]], item["must"]))


def order_of(row: list[Any], must: bool) -> float:
    """The place of a skill in what is shown: lower comes first."""
    rank = 20.0 if row[KIND] == QUALITY else (0.0 if must else 10.0)
    weight: float = row[3]
    return rank - weight


def line_of(text: str, segments: list[Segment], number: int) -> str:
    """The text's own words of a segment."""
    return text[segments[number].start : segments[number].end]


def skill_item(row: list[Any], must: bool, quote: str) -> dict[str, Any]:
    """What `have` and `miss` share."""
    label_es = row[LABEL_ES] if row[LABEL_ES] != "" else row[LABEL_EN]
    return {"skill": row[LABEL_EN], "label_es": label_es, "must": must, "listing_quote": quote}


def explained(rows: list[list[Any]], listing: dict[str, Any], cv: dict[str, Any]) -> dict[str, Any]:
    """`{have, miss, must_haves}`: what to show, and a must-have condition for each strictly needed skill."""
    have: list[dict[str, Any]] = []
    miss: list[dict[str, Any]] = []
    must_haves: list[dict[str, Any]] = []
    chosen = [asked["choice"] for asked in listing["asked"] if has(cv["mentions"], str(asked["skill"]))]
    for asked in listing["asked"]:
        row = rows[asked["skill"]]
        quote = line_of(listing["text"], listing["segments"], asked["segment"])
        item = skill_item(row, asked["must"], quote)
        number = entry(cv["mentions"], str(asked["skill"]))
        if number is None and asked["choice"] >= 0 and asked["choice"] in chosen:
            continue
        if number is None or number < 0:
            miss.append(item)
        else:
            item["cv_quote"] = line_of(cv["text"], cv["segments"], number)
            have.append(item)
        if asked["strict"] and row[KIND] == 0:
            state = NOT_MET if number is None else MET
            need = {"skill": item["skill"], "label_es": item["label_es"]}
            shown = {"quote": None if number is None else item["cv_quote"]}
            must_haves.append(condition("must-have", state, quote, need, shown))
    return {"have": have, "miss": miss, "must_haves": must_haves}
