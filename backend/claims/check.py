"""The plain check after generation: what a letter states that its sources do not.

It compares spellings, not meaning. Numbers, dates, addresses and links are compared as values (1,500 is 1.500
and 2k is 2000); names are runs of capitalised words. It would rather mark one word too many than let an
invention pass.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Literal

from backend.claims.figures import dates, dates_known, numbers, numbers_known, years_of
from backend.claims.instructions import without_instructions
from backend.claims.names import employer_claims, experience_claims, folded, holds_name, names
from backend.letters.texts import plain

Kind = Literal["number", "organisation", "email", "url", "date"]
FoundIn = Literal["nowhere", "listing"]
Span = tuple[int, int]
Statement = tuple[Kind, int, int, bool]

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"')\]]+"
    r"|\b(?:[a-z0-9-]+\.)+"
    r"(?:com|org|net|io|dev|es|eu|app|ai|co|me|info|biz|xyz|example|test|cat|uk|de|fr)\b"
    r"(?:/[^\s<>\"')\]]*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Claim:
    """A passage nothing supports. Offsets count UTF-16 units, as JavaScript does."""

    kind: Kind
    text: str
    start: int
    end: int
    found_in: FoundIn
    """`listing`: it stands there, but of the job or as an order to the writer, not of the applicant."""


def unsupported(letter: str, *, cv: str, job: str) -> list[Claim]:
    """The unsupported passages of a letter in order, none overlapping another."""
    listing = plain(job)
    own = _Sources(plain(cv))
    sources = own | _Sources(without_instructions(listing))
    anywhere = cache(lambda: sources | _Sources(f"{cv}\n{job}\n{listing}"))
    taken: list[Claim] = []
    for kind, start, end, supported in _statements(letter, plain(cv), sources, own):
        if supported or any(start < claim.end and claim.start < end for claim in taken):
            continue
        text = letter[start:end]
        found: FoundIn = "listing" if anywhere().holds(kind, text) else "nowhere"
        taken.append(Claim(kind, text, start, end, found))
    return [_in_utf16(letter, claim) for claim in sorted(taken, key=lambda claim: claim.start)]


class _Sources:
    """What a text supports, read once."""

    def __init__(self, text: str) -> None:
        self._text = folded(text)
        self._numbers = numbers_known(text)
        self._dates = dates_known(text)
        self._emails = {match.group().lower() for match in EMAIL.finditer(text)}
        self._urls = {_bare(match.group()) for match in URL.finditer(text)}

    def __or__(self, other: "_Sources") -> "_Sources":
        """What either supports."""
        both = copy(self)
        both._text = self._text + other._text
        both._numbers = self._numbers | other._numbers
        both._dates = self._dates | other._dates
        both._emails = self._emails | other._emails
        both._urls = self._urls | other._urls
        return both

    def holds(self, kind: Kind, text: str) -> bool:
        """Whether a passage of this kind stands in the text."""
        checks: dict[Kind, Callable[[], bool]] = {
            "email": lambda: text.lower() in self._emails,
            "url": lambda: any(_bare(text) == known or known.startswith(_bare(text) + "/") for known in self._urls),
            "date": lambda: all(value in self._dates for _, _, value in dates(text)),
            "number": lambda: all(value in self._numbers for _, _, value in numbers(text)),
            "organisation": lambda: holds_name(self._text, text),
        }
        return checks[kind]()


def _statements(letter: str, cv: str, sources: _Sources, own: _Sources) -> Iterator[Statement]:
    """Each checkable passage, the longest kinds first, with whether something supports it."""

    def judged(kind: Kind, spans: Iterable[Span], known: _Sources) -> Iterator[Statement]:
        return ((kind, start, end, known.holds(kind, letter[start:end])) for start, end in spans)

    emails = [match.span() for match in EMAIL.finditer(letter)]
    links = _outside(emails, ((m.start(), m.start() + len(m.group().rstrip(".,;:!?"))) for m in URL.finditer(letter)))
    addresses = [*emails, *links]
    dated = _outside(addresses, ((start, end) for start, end, _ in dates(letter)))
    figures = _outside([*addresses, *dated], ((start, end) for start, end, _ in numbers(letter)))

    def experience() -> Iterator[Statement]:
        claimed = list(experience_claims(letter))
        known = {value for _, _, value in years_of(cv)} if claimed else set()
        return (("number", start, end, value in known) for start, end, value in claimed)

    def named() -> Iterator[Statement]:
        for start, end, begins in names(letter):
            if _outside(addresses, [(start, end)]):
                whole, rest = letter[start:end], letter[begins:end]
                yield "organisation", start, end, any(sources.holds("organisation", name) for name in (whole, rest))

    return chain(
        judged("email", emails, own),
        judged("url", links, own),
        judged("date", dated, sources),
        experience(),
        judged("number", figures, sources),
        judged("organisation", _outside(addresses, employer_claims(letter)), own),
        named(),
    )


def _outside(taken: list[Span], spans: Iterable[Span]) -> list[Span]:
    """Those of the spans that touch none of those already taken."""
    return [(start, end) for start, end in spans if not any(start < last and first < end for first, last in taken)]


def _bare(link: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", link.lower()).rstrip(".,;:!?/")


def _in_utf16(letter: str, claim: Claim) -> Claim:
    start = len(letter[: claim.start].encode("utf-16-le")) // 2
    return Claim(claim.kind, claim.text, start, start + len(claim.text.encode("utf-16-le")) // 2, claim.found_in)
