"""What the listing asks and the CV has or lacks, each with the line that says it."""

from typing import Any

from extension_src.core.match.conditions.answer import MET, NOT_MET, UNKNOWN, condition
from extension_src.core.match.corrections import is_refused
from extension_src.core.match.listing.own_words import OwnWord, best_place
from extension_src.core.match.said import is_own_line, share_had
from extension_src.core.match.sections import segment_at
from extension_src.core.match.sentences import Segment
from extension_src.core.match.skills import BROADER, FIELD, KIND, LABEL_EN, LABEL_ES, SUITE, family_of
from extension_src.core.native.patterns import plain
from extension_src.core.native.tables import Table, entry, has, new_table, put

# A CV has a piece of a line when it has this much of it, by weight, and lacks it when it has no more than the other.
HAS_SHARE = 0.8
LACKS_SHARE = 0.34
MOST_OWN_WORDS = 30
LONGEST_WRITTEN = 30


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
        for broader in family_of(rows, mention[0]):
            if not has(wider, str(broader)):
                put(wider, str(broader), entry(mentions, str(mention[0])))
    return wider


def line_of(text: str, segments: list[Segment], number: int) -> str:
    """The text's own words of a segment."""
    return text[segments[number].start : segments[number].end]


def label_of(row: list[Any]) -> list[str]:
    """A skill's names in English and Spanish."""
    return [row[LABEL_EN], row[LABEL_ES] if row[LABEL_ES] != "" else row[LABEL_EN]]


def joined(labels: list[str]) -> str:
    """Skills of which one will do, as one text."""
    return " / ".join(labels)


def groups_of(asked: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """The skills asked, those of which one will do together, in the order of their first."""
    groups: list[list[dict[str, Any]]] = []
    places: Table = new_table()
    for item in asked:
        key = str(item["choice"])
        if item["choice"] >= 0 and has(places, key):
            groups[entry(places, key)].append(item)
            continue
        if item["choice"] >= 0:
            put(places, key, len(groups))
        groups.append([item])
    return groups


def is_in_suite(rows: list[list[Any]], skill: int, mentions: Table) -> bool:
    """Whether the CV names the suite that a skill is part of, and so may have it."""
    broader = rows[skill][BROADER]
    return broader >= 0 and rows[broader][KIND] == SUITE and has(mentions, str(broader))


def explained(rows: list[list[Any]], listing: dict[str, Any], cv: dict[str, Any]) -> dict[str, Any]:
    """`{have, miss, must_haves}`: what to show, and a must-have condition for each strictly needed skill, or for several of
    which one will do."""
    have: list[dict[str, Any]] = []
    miss: list[dict[str, Any]] = []
    must_haves: list[dict[str, Any]] = []
    for group in listing["groups"]:
        met = [item for item in group if has(cv["mentions"], str(item["skill"]))]
        unsure = [item for item in group if is_in_suite(rows, item["skill"], cv["mentions"])]
        for item in met:
            shown = skill_item(rows, [item], listing)
            shown.update(cv_line(cv, entry(cv["mentions"], str(item["skill"]))))
            have.append(shown)
        if len(met) == 0 and len(unsure) == 0:
            lacking = skill_item(rows, group, listing)
            if any([has(cv["refused_skills"], str(item["skill"])) for item in group]):
                lacking["said"] = True
            miss.append(lacking)
        strict = [item for item in group if item["strict"] and rows[item["skill"]][KIND] in [0, SUITE, FIELD]]
        if len(strict) == len(group):
            state = MET if len(met) > 0 else (UNKNOWN if len(unsure) > 0 else NOT_MET)
            shown = have[len(have) - 1] if len(met) > 0 else skill_item(rows, group, listing)
            line: dict[str, Any] = {"quote": shown["cv_quote"] if len(met) > 0 else None}
            if "said" in shown:
                line["said"] = True
            named = [label_of(rows[item["skill"]]) for item in ([met[len(met) - 1]] if len(met) > 0 else group)]
            need = {"skill": joined([label[0] for label in named]), "label_es": joined([label[1] for label in named])}
            must_haves.append(condition("must-have", state, shown["listing_quote"], need, line))
    add_own_words(listing, cv, have, miss)
    return {"have": have, "miss": miss, "must_haves": must_haves}


def skill_item(rows: list[list[Any]], group: list[dict[str, Any]], listing: dict[str, Any]) -> dict[str, Any]:
    """What `have` and `miss` share: a skill, or several of which one will do, and the listing's line."""
    labels = [written_label(label_of(rows[item["skill"]]), item["written"]) for item in group]
    return {
        "skill": joined([label[0] for label in labels]),
        "label_es": joined([label[1] for label in labels]),
        "must": any([item["must"] for item in group]),
        "required": all([item["strict"] for item in group]),
        "listing_quote": line_of(listing["text"], listing["segments"], group[0]["segment"]),
    }


def written_label(label: list[str], written: str) -> list[str]:
    """A skill's names with the listing's own word for it where that is another: "Amazon Web Services (AWS)"."""
    if written in label[0] or written in label[1]:
        return label
    bare = plain(written)
    if len(bare) > LONGEST_WRITTEN or bare in plain(label[0]) or bare in plain(label[1]):
        return label
    return [label[0] + " (" + written + ")", label[1] + " (" + written + ")"]


def add_own_words(
    listing: dict[str, Any], cv: dict[str, Any], have: list[dict[str, Any]], miss: list[dict[str, Any]]
) -> None:
    """Add what the listing asks in words of its own; of what the CV has in part, nothing is said."""
    words: list[OwnWord] = listing["own_words"]
    for place in range(min(MOST_OWN_WORDS, len(words))):
        word = words[place]
        share = share_had(word, cv, cv["language"] == listing["language"])
        if share < 0 or LACKS_SHARE < share < HAS_SHARE:
            continue
        quote = line_of(listing["text"], listing["segments"], word.segment)
        item: dict[str, Any] = {"skill": word.text, "label_es": word.text, "must": word.must}
        item["required"] = False
        item["listing_quote"] = quote
        if share <= LACKS_SHARE:
            if is_refused(cv["corrections"], word.text):
                item["said"] = True
            miss.append(item)
            continue
        number = best_place(word, cv["places"])
        if number >= 0:
            item.update(cv_line(cv, number))
            have.append(item)


def cv_line(cv: dict[str, Any], number: int) -> dict[str, Any]:
    """`{cv_quote}`: the CV's line, "" beside `said` where only its owner's own word says it."""
    if is_own_line(cv, number):
        return {"cv_quote": "", "said": True}
    return {"cv_quote": line_of(cv["text"], cv["segments"], number)}
