"""The company in the title of a tab that shows a job: what stands beside the job's title there. Pure."""

from extension_src.core.native.matching import occurs
from extension_src.core.native.strings import split_words, stripped

# Between title and company in a tab's title: "TITLE - COMPANY", "TITLE at COMPANY", "COMPANY busca: TITLE".
BETWEEN = [" | ", " - ", " – ", " — ", " · ", " @ ", " at ", " en ", " bei ", " chez ", " presso ", " hos "]
# What a tab says around title and company, at either end; a longer text before those that it begins or ends with.
AROUND = [
    "job application for", "ofertas de empleo", "open positions", "stellenangebot", "job openings", "recrutement", "apply for",
    "karriere", "careers", "trabajo", "vacancy", "career", "empleo", "jobs", "home", "job",
]  # fmt: skip


def company_beside(text: str) -> str:
    """A company's name out of what stands beside a title: its separators, and words of the site such as "Careers", removed; of
    several parts the first."""
    rest = f" {text} "
    for separator in BETWEEN:
        rest = rest.replace(separator, " | ")
    for part in rest.split("|"):
        name = without_around(" ".join(split_words(part)))
        if occurs("[^ .,:;()-]", name):
            return stripped(name, ":,; ")
    return ""


def without_around(text: str) -> str:
    """The text without the words of AROUND at its ends, however many stand there."""
    name = ""
    shorter = text
    while shorter != name:
        name = shorter
        shorter = cut(name)
    return name


def cut(name: str) -> str:
    """The name without the first of AROUND that it begins or ends with."""
    said = f" {name.lower()} "
    for words in AROUND:
        if said.startswith(f" {words} "):
            return name[len(words) :].strip()
        if said.endswith(f" {words} "):
            return name[: len(name) - len(words)].strip()
    return name
