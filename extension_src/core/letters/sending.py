"""The request that is sent for a cover letter, and the languages of letter and listing. Pure."""

from typing import Any

from extension_src.core.match.language import LANGUAGES as VOTED
from extension_src.core.match.language import language_votes, voter_table
from extension_src.core.native.words import tokens

CV_LIMIT = 3000
JOB_LIMIT = 1500
NOTE_LIMIT = 300
INSTRUCTION_LIMIT = NOTE_LIMIT
DRAFT_LIMIT = 4000
TONES = ["professional", "warm", "direct"]
LENGTHS = ["short", "medium", "long"]
# The languages, each with its own name for itself; behind the hyphen a region.
LANGUAGES = [
    ["en-GB", "English (UK)"],
    ["en-US", "English (US)"],
    ["es-ES", "Español (España)"],
    ["es-LA", "Español (América)"],
    ["ca", "Català"],
    ["pt", "Português"],
    ["fr", "Français"],
    ["de", "Deutsch"],
    ["it", "Italiano"],
]
BLANKS = " \t\r\n\u00a0"
# With fewer votes no language is named, because a warning must not rest on two words.
FEWEST_VOTES = 5
LONGEST_NAME = 120
# Characters that some system does not allow in file names.
UNNAMEABLE = '\\/:*?"<>|\n\r\t'


def cut(text: str, limit: int) -> str:
    """At most `limit` characters of the text, cut after a whole word where there is a blank."""
    # A character has at most two units, so only this much of a very long text needs to be divided into characters.
    characters = list(text[: 2 * limit + 2])
    if len(characters) <= limit:
        return text
    end = limit
    while end > 0 and characters[end] not in BLANKS:
        end -= 1
    while end > 0 and characters[end - 1] in BLANKS:
        end -= 1
    return "".join(characters[: end if end > 0 else limit])


def letter_request(cv: str, job: str, choices: Any) -> dict[str, Any]:
    """The body of `POST /v1/letters`: exactly the fields that docs/privacy-data.md lists.

    `cv`, `job`: what was chosen of them. `choices`: {tone, length, language: a first part of LANGUAGES or "" for the
    listing's, address: "tu", "usted" or "", style, avoid, instruction, draft: "" for none}. A draft goes with a wish alone.
    """
    language = choices["language"].split("-")
    instruction = noted(choices["instruction"], NOTE_LIMIT)
    return {
        "cv": cut(cv.strip(), CV_LIMIT),
        "job": cut(job.strip(), JOB_LIMIT),
        "tone": choices["tone"],
        "length": choices["length"],
        "language": None if language[0] == "" else language[0],
        "region": language[1] if len(language) > 1 else None,
        "address": None if choices["address"] == "" or language[0] not in ["", "es"] else choices["address"],
        "style": noted(choices["style"], NOTE_LIMIT),
        "avoid": noted(choices["avoid"], NOTE_LIMIT),
        "instruction": instruction,
        "draft": None if instruction is None else noted(choices["draft"], DRAFT_LIMIT),
    }


def noted(text: str, limit: int) -> str | None:
    """A text without blanks around it, cut at the limit; None when nothing is left of it."""
    kept = cut(text.strip(), limit)
    return None if kept == "" else kept


def text_language(text: str) -> str:
    """The language of a text, judged by its commonest words; "" when too few of them decide, or two languages are equal."""
    votes = language_votes(tokens(text)["folded"], voter_table())
    best = 0
    for number in range(len(votes)):
        if votes[number] > votes[best]:
            best = number
    level = [count for count in votes if count == votes[best]]
    return VOTED[best] if votes[best] >= FEWEST_VOTES and len(level) == 1 else ""


def language_mismatch(draft: Any, listing: str) -> list[str]:
    """[the letter's language, the listing's language] when both are known and differ; else []."""
    written = draft["written_in"] if draft["written_in"] != "" else text_language(draft["text"])
    wanted = text_language(listing)
    return [written, wanted] if written != "" and wanted != "" and written != wanted else []


def letter_file_name(beginning: str, company: str, ending: str) -> str:
    """A file name that every system accepts: `Cover letter - Company.docx`."""
    name = f"{beginning} - {company}" if company != "" else beginning
    shortened = cut(name.strip(), LONGEST_NAME)
    kept = "".join([" " if character in UNNAMEABLE else character for character in list(shortened)])
    return f"{kept.strip()}.{ending}"
