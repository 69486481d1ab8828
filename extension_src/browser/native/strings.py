"""Methods of text: the V8 twin of core/native/strings.py, which the build replaces with this."""

from typing import Any

# Words end at Python's white space. JavaScript's \s also has U+FEFF, and lacks U+001C to U+001F and U+0085.
_WORD = __new__(
    RegExp("[^\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+", "g")
)
_DECIMAL = __new__(RegExp("^[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)$"))


_PLACE = __new__(RegExp("\\{([^{}]+)\\}", "g"))


def placed(template: JavaScriptText, values: dict[str, str]) -> str:
    return template.replaceAll(_PLACE, lambda whole, name: values[name] if name in values else whole)


def stripped(text: str, characters: str) -> str:
    return stripped_right(stripped_left(text, characters), characters)


def stripped_left(text: str, characters: str) -> str:
    unwanted: list[str] = list(characters)
    kept = list(text)
    start = 0
    while start < len(kept) and kept[start] in unwanted:
        start += 1
    return "".join(kept[start:])


def stripped_right(text: str, characters: str) -> str:
    unwanted: list[str] = list(characters)
    kept = list(text)
    end = len(kept)
    while end > 0 and kept[end - 1] in unwanted:
        end -= 1
    return "".join(kept[:end])


def split_words(text: JavaScriptText) -> list[str]:
    found = text.match(_WORD)
    return [] if found is None else list(found)


def capitalized(text: JavaScriptText) -> str:
    characters: list[Any] = list(text)
    if len(characters) == 0:
        return ""
    return characters[0].toUpperCase() + "".join(characters[1:]).lower()


def zero_padded(number: int, width: int) -> str:
    digits = String(abs(number))
    if number < 0:
        return "-" + digits.padStart(width - 1, "0")
    return digits.padStart(width, "0")


def padded_left(text: str, width: int, fill: JavaScriptText) -> str:
    return repeated(fill, width - len(list(text))) + text


def padded_right(text: str, width: int, fill: JavaScriptText) -> str:
    return text + repeated(fill, width - len(list(text)))


def repeated(text: JavaScriptText, times: int) -> str:
    return text.repeat(max(times, 0))


def counted(text: JavaScriptText, part: str) -> int:
    if part == "":
        return len(list(text)) + 1
    return text.js_split(part).length - 1


def parted(text: JavaScriptText, separator: str) -> list[str]:
    if separator == "":
        raise ValueError("empty separator")
    place: int = text.indexOf(separator)
    if place == -1:
        return [text, "", ""]
    return [text.slice(0, place), separator, text.slice(place + len(separator))]


def parted_last(text: JavaScriptText, separator: str) -> list[str]:
    if separator == "":
        raise ValueError("empty separator")
    place: int = text.lastIndexOf(separator)
    if place == -1:
        return ["", "", text]
    return [text.slice(0, place), separator, text.slice(place + len(separator))]


def without_prefix(text: JavaScriptText, prefix: Any) -> str:
    return text.slice(prefix.length) if text.startsWith(prefix) else text


def without_suffix(text: JavaScriptText, suffix: str) -> str:
    return text.slice(0, len(text) - len(suffix)) if text.endsWith(suffix) else text


def fixed(number: Any, digits: int) -> str:
    if not Number.isFinite(number) or abs(number) >= 1e21:
        raise ValueError("not a number that can be written with decimals")
    return number.toFixed(digits)


def decimal_number(text: str) -> float | None:
    return Number(text) if _DECIMAL.test(text) else None


def checksum(text: Any) -> Any:
    total = 0
    __pragma__("js", "{}", "for (const character of text) total = (total * 31 + character.codePointAt(0)) % 1000003;")
    return total
