"""E-mail addresses, links and telephone numbers in a text. Every scan is linear in it."""

from extension_src.core.letters.read.calendar import digits_of, numeric_date, year_at
from extension_src.core.letters.read.text import Reading, has_any
from extension_src.core.native.strings import stripped, stripped_right
from extension_src.core.native.tables import has, word_set

TOP_LEVELS = word_set(
    "com org net io dev es eu app ai co me info biz xyz example test cat uk de fr it pt gal eus mx ar design studio tech online "
    "site blog page pro us edu gov invalid"
)
BLANKS = " \t\n\r\u00a0\u202f\ufffd"
BEFORE = "(<[{\"'«“‘*_,;:"
BEHIND = ")>]}\"'»”’*_.,;:!?"
LONGEST = 200
FEWEST_DIGITS = 9
FEWEST_NAMED = 6
MOST_DIGITS = 15
BETWEEN_DIGITS = " .-/()+\u00a0"
TELEPHONE = word_set(
    "tel tlf telefono phone telephone mobile movil call llamar llamarme llamenme whatsapp ring number numero contact on al"
)


class Contact:
    """A piece of text from `start` to `end` that is an address; `kind`: "email", "url" or "phone". `key` is compared."""

    def __init__(self, kind: str, start: int, end: int, key: str) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.key = key


def contacts_of(reading: Reading) -> list[Contact]:
    """Every address and telephone number of a text, in order of kind."""
    found: list[Contact] = []
    start = 0
    text = reading.text
    while start < len(text):
        while start < len(text) and text[start] in BLANKS:
            start += 1
        end = start
        while end < len(text) and text[end] not in BLANKS:
            end += 1
        address = address_in(text[start:end], start)
        if address is not None:
            found.append(address)
        start = end
    phones = phones_of(reading, found)
    for phone in phones:
        found.append(phone)
    return found


def address_in(chunk: str, start: int) -> Contact | None:
    """The address that a text without blanks is, between its marks."""
    if chunk.startswith("@") and len(chunk) > 3 and len(chunk) <= LONGEST:
        handle = stripped_right(chunk, BEHIND)
        return Contact("url", start, start + len(handle), handle.lower())
    if "." not in chunk or len(chunk) > LONGEST:
        return None
    left = 0
    while left < len(chunk) and chunk[left] in BEFORE:
        left += 1
    bare = stripped_right(chunk[left:], BEHIND)
    lower = bare.lower()
    at = bare.find("@")
    if at > 0:
        known = "." in bare[at + 1 :] and "@" not in bare[at + 1 :]
        return Contact("email", start + left, start + left + len(bare), lower.replace("mailto:", "")) if known else None
    if lower.startswith("http://") or lower.startswith("https://") or lower.startswith("www."):
        return Contact("url", start + left, start + left + len(bare), bare_link(lower))
    host = lower.split("/")[0].split(":")[0]
    parts = host.split(".")
    top = parts[len(parts) - 1]
    plain = all([part != "" and not has_any(part, "()'’&+,\"") for part in parts])
    if len(parts) >= 2 and plain and has(TOP_LEVELS, top) and len(parts[0]) > 1:
        return Contact("url", start + left, start + left + len(bare), bare_link(lower))
    return None


def bare_link(link: str) -> str:
    """A link without its beginning and end that may differ."""
    for opening in ["https://", "http://", "www."]:
        if link.startswith(opening):
            link = link[len(opening) :]
    return stripped(link, "/.")


def phones_of(reading: Reading, taken: list[Contact]) -> list[Contact]:
    """Runs of groups of digits that are long enough for a telephone number."""
    found: list[Contact] = []
    place = 0
    while place < reading.count:
        last = phone_end(reading, place)
        if last >= 0 and not any([reading.start[place] < one.end and one.start < reading.end[last] for one in taken]):
            start = reading.start[place]
            before = reading.gap(place)
            if before.endswith("+") or before.endswith("("):
                start -= 2 if before.endswith("(+") or before.endswith("+(") else 1
            digits = "".join(reading.fold[place : last + 1])
            found.append(Contact("phone", start, reading.end[last], digits))
        place = max(last, place) + 1
    return found


def phone_end(reading: Reading, first: int) -> int:
    """The last group of a telephone number that begins with the word at `first`, -1 when none does."""
    total = 0
    last = -1
    years = 0
    grouped = True
    marks = 0
    place = first
    while place < reading.count:
        word = reading.fold[place]
        gap = reading.gap(place)
        if digits_of(word) != len(word) or numeric_date(reading, place) is not None:
            break
        if place > first:
            if len(gap) > 2 or any([mark not in BETWEEN_DIGITS for mark in gap]) or total + len(word) > MOST_DIGITS:
                break
            marks += 1
            grouped = grouped and gap == "." and len(word) == 3
        total += len(word)
        years += 1 if year_at(reading, place) > 0 else 0
        last = place
        place += 1
    if last < 0 or years > 1 or (grouped and marks > 0):
        return -1
    named = (
        reading.gap(first).endswith("+")
        or has(TELEPHONE, reading.word(first - 1))
        or (has(TELEPHONE, reading.word(first - 2)) and reading.word(first - 2) not in ["on", "al"])
    )
    fewest = FEWEST_NAMED if named and marks > 0 else FEWEST_DIGITS
    return last if total >= fewest else -1


def is_same_phone(one: str, other: str) -> bool:
    """Whether two numbers are one, with or without the code of the country or the zero before."""
    short = one if len(one) <= len(other) else other
    long = other if len(one) <= len(other) else one
    bare = short[1:] if short.startswith("0") else short
    return len(bare) >= FEWEST_NAMED and long.endswith(bare)
