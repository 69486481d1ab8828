"""Lists what each version newly reads or keeps, to be told once after the update to it. Pure.

`toolchain/release.py` refuses a version that has no entry here; the texts are in `_locales`.
"""

from extension_src.core.native.numbers import whole_number

# {version: keys of its texts}, newest first; an empty list says that the version reads and keeps nothing new.
CHANGES = {
    "0.2.0": ["news_agreement", "news_facts", "news_words", "news_corrections", "news_files", "news_panel"],
    "0.1.0": [],
}


def news_since(seen: str) -> list[str]:
    """The keys of the texts of every version after `seen`, newest first; [] where `seen` is no version."""
    news: list[str] = []
    last = numbers_of(seen)
    for version in CHANGES.keys():
        if len(last) > 0 and is_later(numbers_of(version), last):
            news.extend(CHANGES[version])
    return news


def numbers_of(version: str) -> list[int]:
    """The numbers of a version such as "0.10.2"; [] for any other text."""
    parts = version.split(".")
    if any([part == "" or any([figure not in "0123456789" for figure in part]) for part in parts]):
        return []
    return [whole_number(part) for part in parts]


def is_later(one: list[int], other: list[int]) -> bool:
    """Whether a version is later than another, both as their numbers."""
    for place in range(min(len(one), len(other))):
        if one[place] != other[place]:
            return one[place] > other[place]
    return len(one) > len(other)
