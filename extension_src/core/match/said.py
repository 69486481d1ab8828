"""What a person's corrections change in what is read of a CV."""

from typing import Any

from extension_src.core.match.conditions.languages import NONE_SPOKEN
from extension_src.core.match.corrections import is_refused, said_value
from extension_src.core.match.cv.degree_names import LEVELS as DEGREES
from extension_src.core.match.cv.language_names import LEVELS as LANGUAGE_LEVELS
from extension_src.core.match.cv.sections import CvSections, cv_sections
from extension_src.core.match.listing.own_words import OwnWord, share_in
from extension_src.core.match.sentences import Segment
from extension_src.core.match.skills import SkillIndex, without_mentions
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.tables import Table, entry, has, keys_of, new_table, put
from extension_src.core.native.words import tokens

# The kind of a said line's section, and the segment of what no line says.
SECTION = "skills"
NO_LINE = -1


def with_said_lines(text: str, corrections: list[Any]) -> str:
    """A CV's text with what its owner says they have beside it, a line each, so that each reader reads it too."""
    said = [str(one["name"]) for one in corrections if one["kind"] == "skill" and one["value"] == "yes"]
    return text if len(said) == 0 else text + "\n" + "\n".join(said)


def sections_with_said(text: str, segments: list[Segment], own: int) -> CvSections:
    """The sections of a CV whose first `own` segments are its text, and the others what its owner says."""
    sections = cv_sections(text, segments[0:own])
    kinds = list(sections.kinds)
    kinds.extend([SECTION for _ in range(own, len(segments))])
    return CvSections(kinds, sections.headings)


def add_synonyms(index: SkillIndex, profile: dict[str, Any], corrections: list[Any]) -> None:
    """Add a mention wherever a CV has a word that its owner uses for a skill."""
    folded: list[str] = profile["words"]["folded"]
    for one in corrections:
        if one["kind"] != "synonym":
            continue
        words = tokens(one["name"])["folded"]
        skills = skills_named(index, one["value"])
        if len(words) == 0 or len(skills) == 0:
            continue
        for place in range(len(folded) - len(words) + 1):
            if " ".join(folded[place : place + len(words)]) == " ".join(words):
                profile["found"].append([skills[0], place, len(words)])


def skills_named(index: SkillIndex, name: str) -> list[int]:
    """The numbers of the skills that a name stands for: of "React / Vue" both."""
    return [mention[0] for mention in index.find(tokens(name), name)]


def refused_skills(index: SkillIndex, corrections: list[Any]) -> Table:
    """The skills that a person says are not theirs, by number."""
    refused: Table = new_table()
    for one in corrections:
        if one["kind"] == "skill" and one["value"] == "no":
            for skill in skills_named(index, one["name"]):
                put(refused, str(skill), True)
    return refused


def without_refused(profile: dict[str, Any], shares: list[float]) -> list[list[int]]:
    """The mentions of skills but those that are refused, whose words then count nothing."""
    refused: Table = profile["refused_skills"]
    return without_mentions(profile["found"], shares, lambda mention: has(refused, str(mention[0])))


def without_keys(table: Table, left_out: Table) -> Table:
    """A table without the keys of another."""
    kept: Table = new_table()
    for key in keys_of(table):
        if not has(left_out, key):
            put(kept, key, entry(table, key))
    return kept


def share_had(word: OwnWord, cv: dict[str, Any], same_language: bool) -> float:
    """How much of a piece of a listing a CV has, as `own_words.share_in` tells; nothing of what its owner says is not theirs."""
    corrections: list[Any] = cv["corrections"]
    if len(corrections) > 0 and is_refused(corrections, word.text):
        return 0.0
    return share_in(word, cv["places"], same_language)


def correct_languages(had: dict[str, Any], corrections: list[Any]) -> None:
    """Set the languages that a person corrected."""
    for one in corrections:
        if one["kind"] != "language":
            continue
        level: str | None = one["value"]
        if level == "no":
            level = NONE_SPOKEN
        elif level not in LANGUAGE_LEVELS:
            level = None
        had[one["name"]] = [level, NO_LINE, False]


def corrected_degree(had: list[Any] | None, corrections: list[Any]) -> list[Any] | None:
    """`[level, segment]` of the degree, a person's own word before the CV's."""
    said = said_value(corrections, "degree")
    return [said, NO_LINE] if said is not None and said in DEGREES else had


def corrected_years(had: dict[str, Any], corrections: list[Any]) -> dict[str, Any]:
    """The experience, a person's own number of years before what the CV's dates make."""
    said = said_value(corrections, "years")
    if said is None:
        return had
    years = whole_number(said)
    return {"years": years, "months": 12 * years, "most": 12 * years + 11, "exact": True, "unread": [], "said": True}


def note_said(cv: dict[str, Any], conditions: list[dict[str, Any]]) -> None:
    """Mark with `said` what conditions take from a person's own word and from no line of the CV."""
    corrections: list[Any] = cv["corrections"]
    if len(corrections) == 0:
        return
    for one in conditions:
        if is_said(cv, one):
            one["have"]["said"] = True


def is_said(cv: dict[str, Any], one: dict[str, Any]) -> bool:
    """Whether a condition is answered by a person's own word."""
    kind: str = one["kind"]
    if kind == "years":
        return "said" in cv["years"]
    if kind == "degree":
        return cv["degree"] is not None and is_own_line(cv, cv["degree"][1])
    if kind == "language":
        code = one["need"]["language"]
        return code in cv["languages"] and is_own_line(cv, cv["languages"][code][1])
    corrections: list[Any] = cv["corrections"]
    if kind in ["location", "remote"]:
        return said_value(corrections, "home") is not None
    if kind in one["need"]:
        name: str = one["need"][kind]
        return any([said["kind"] == "paper" and said["name"] == name for said in corrections])
    return False


def is_own_line(cv: dict[str, Any], segment: int) -> bool:
    """Whether a segment is one that the CV's owner said beside it."""
    own: int = cv["own"]
    return segment == NO_LINE or segment >= own
