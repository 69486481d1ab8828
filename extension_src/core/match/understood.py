"""What was understood of a CV, each thing with the line that says it: for the CV page, where all of it can be corrected."""

from typing import Any

from extension_src.core.dates.tokens import DIGITS
from extension_src.core.match.conditions.languages import NONE_SPOKEN
from extension_src.core.match.conditions.paper_names import ROWS
from extension_src.core.match.said import is_own_line
from extension_src.core.match.skills import KIND, LABEL_EN, LABEL_ES, LANGUAGE
from extension_src.core.native.tables import Table, entry, has, new_table, put

MOST_SKILLS_SHOWN = 200
LONGEST_TRADE = 120
# A line with as many digits holds a telephone or an address; two years together have eight.
PHONE_DIGITS = 9


def understood(rows: list[list[Any]], cv: dict[str, Any]) -> dict[str, Any]:
    """`{trade, years, stays, unread, degree, languages, home, papers, skills}` of a CV's profile, plain JSON. What a line says
    has it as `line`; what the person says has `said`. `rows`: the matcher's skills."""
    return {
        "trade": {"value": trade_of(cv), "line": ""},
        "years": {"value": cv["years"]["years"], "said": "said" in cv["years"]},
        "stays": stays_of(cv),
        "unread": [line_of(cv, number) for number in cv["unread_dates"]],
        "degree": degree_of(cv),
        "languages": languages_of(cv),
        "home": home_of(cv),
        "papers": papers_of(cv),
        "skills": skills_of(rows, cv),
    }


def line_of(cv: dict[str, Any], number: int) -> str:
    """The CV's words at a segment, "" where no line of it says so."""
    if is_own_line(cv, number):
        return ""
    segment = cv["segments"][number]
    words: str = cv["text"][segment.start : segment.end]
    return words


def found(cv: dict[str, Any], fields: dict[str, Any], number: int) -> dict[str, Any]:
    """What was understood at a segment: its fields with the line, or with who said so."""
    item: dict[str, Any] = {"line": line_of(cv, number), "said": is_own_line(cv, number)}
    item.update(fields)
    return item


def trade_of(cv: dict[str, Any]) -> str:
    """The words above the CV's first heading as its owner wrote them, or what they say their trade is."""
    said: str | None = cv["trade"]
    if said is not None:
        return said
    end: int = cv["headline_end"]
    words: str = cv["text"][0:end]
    lines = [line.strip() for line in words.split("\n") if line.strip() != ""]
    # The first line is a name, as a rule: the trade stands below it, perhaps under how to reach the person.
    below = [line for line in (lines[1:] if len(lines) > 1 else lines) if not is_contact(line)]
    return below[0][0:LONGEST_TRADE] if len(below) > 0 else ""


def is_contact(line: str) -> bool:
    """Whether a line says how to reach a person: an e-mail, a web address, a telephone."""
    digits = len([character for character in line if character in DIGITS])
    return "@" in line or "www." in line or "://" in line or digits >= PHONE_DIGITS


def stays_of(cv: dict[str, Any]) -> list[dict[str, Any]]:
    """`{first, last, is_sure, line}` of each stay of work, months as "2019-03"."""
    stays: list[dict[str, Any]] = []
    for stay in cv["stays"]:
        item = {"first": month_text(stay.start), "last": month_text(stay.end - 1), "is_sure": stay.is_sure}
        stays.append(found(cv, item, stay.segment))
    return stays


def month_text(month: int) -> str:
    """A month counted since the year 0 as "2019-03"."""
    number = month % 12 + 1
    return f"{month // 12}-{'0' if number < 10 else ''}{number}"


def degree_of(cv: dict[str, Any]) -> dict[str, Any] | None:
    """`{value, line, said}` of the highest degree, None for none."""
    degree: list[Any] | None = cv["degree"]
    return None if degree is None else found(cv, {"value": degree[0]}, degree[1])


def languages_of(cv: dict[str, Any]) -> list[dict[str, Any]]:
    """`{value, level, line, said}` of each language; the level is "no" for one that the person says they do not speak."""
    items: list[dict[str, Any]] = []
    for code in cv["languages"].keys():
        level = cv["languages"][code][0]
        item = {"value": code, "level": "no" if level == NONE_SPOKEN else level}
        items.append(found(cv, item, cv["languages"][code][1]))
    return items


def home_of(cv: dict[str, Any]) -> dict[str, Any] | None:
    """`{value, line, said}` of where the owner lives, None where nothing says so."""
    if cv["home"] is None:
        return None
    return found(cv, {"value": cv["home"]}, cv["home_line"])


def papers_of(cv: dict[str, Any]) -> list[dict[str, Any]]:
    """`{kind, value, line, said}` of each permit, registration, certificate or readiness that the CV names."""
    lines: dict[str, Any] = cv["papers"]["lines"]
    items: list[dict[str, Any]] = []
    for row in ROWS:
        name = row[1]
        if name in lines:
            items.append(found(cv, {"kind": row[0], "value": name}, lines[name]))
    return items


def skills_of(rows: list[list[Any]], cv: dict[str, Any]) -> list[dict[str, Any]]:
    """`{skill, label_es, line, said}` of each skill that the CV names, in its order."""
    items: list[dict[str, Any]] = []
    seen: Table = new_table()
    for mention in cv["found"]:
        skill: int = mention[0]
        key = str(skill)
        row = rows[skill]
        if has(seen, key) or row[KIND] == LANGUAGE or len(items) == MOST_SKILLS_SHOWN or not has(cv["mentions"], key):
            continue
        put(seen, key, True)
        label_es = row[LABEL_ES] if row[LABEL_ES] != "" else row[LABEL_EN]
        items.append(found(cv, {"skill": row[LABEL_EN], "label_es": label_es}, entry(cv["mentions"], key)))
    return items
