"""The texts of the interface, from _locales, in the chosen language or the browser's.

A text may contain named places such as `{count}`. A text with a count has one key for each plural form: `key_one` and
`key_other`.
"""

from collections.abc import Callable, Mapping
from typing import Any

from extension_src.core.native.matching import occurs
from extension_src.core.native.strings import placed

LANGUAGES = ["en", "es"]
# Source: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
# Letters of scripts that are written from right to left; of those past U+FFFF, the first half.
RIGHT_TO_LEFT = "[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\ud802\\ud803\\ud83a\\ud83b]"

_chosen: dict[str, Any] = {"language": "", "messages": None, "said": {}}

_formatters: dict[str, Any] = {}


def browser_language() -> str:
    """The language of _locales that the browser itself chose; '' where the browser has no texts, as was seen on pages
    opened at the moment when the extension was loaded."""
    return chrome.i18n.getMessage("language_id")


async def load_language(language: str) -> None:
    """Use `language` from now on, or the browser's language when it is ''; also sets the page's `lang`."""
    own = browser_language()
    if language not in LANGUAGES:
        language = own or likely_language()
    messages = None
    if language != own:
        answer = await fetch(chrome.runtime.getURL(f"_locales/{language}/messages.json"))
        messages = await answer.json()
    _chosen["messages"] = messages
    _chosen["said"] = {}
    _chosen["language"] = language
    # The worker has no document, but needs texts for its notifications.
    if "document" in globalThis:
        document.documentElement.lang = language


def likely_language() -> str:
    """The language of _locales that the browser would choose."""
    return "es" if chrome.i18n.getUILanguage().startswith("es") else "en"


def language() -> str:
    """The language in use, for `Intl` and `lang`."""
    return _chosen["language"]


def region() -> str:
    """The language in use with the browser's region, where the browser has one for it: `en-GB` writes dates as `en-US` does
    not."""
    offered = [chrome.i18n.getUILanguage()]
    offered.extend(Array["from"](navigator.languages))
    for name in offered:
        if name.startswith(language() + "-"):
            return name
    return language()


def formatter(kind: str, make: Callable[[str], Any]) -> Any:
    """The `Intl` formatter that `make(region())` returns, made once for each kind and language.

    Making one takes a tenth of a millisecond, too long to repeat for each of ten thousand rows.
    """
    key = kind + language()
    if key not in _formatters:
        _formatters[key] = make(region())
    return _formatters[key]


def number_format() -> Any:
    """The `Intl` formatter for numbers."""
    return formatter("number", _new_number_format)


def _new_number_format(name: str) -> Any:
    return __new__(Intl.NumberFormat(name))


def _new_plural_rules(name: str) -> Any:
    return __new__(Intl.PluralRules(name))


def has_text(key: str) -> bool:
    """Whether there is a text for this key."""
    messages = _chosen["messages"]
    if messages is None:
        return chrome.i18n.getMessage(key) != ""
    return key in messages


def text(key: str) -> str:
    """The text for `key`; the key itself when there is no such text, which a test prevents."""
    said = _chosen["said"]
    if key not in said:
        said[key] = _looked_up(key)
    return said[key]


def _looked_up(key: str) -> str:
    messages = _chosen["messages"]
    if messages is None:
        return chrome.i18n.getMessage(key) or key
    return messages[key]["message"] if key in messages else key


def filled(key: str, values: Mapping[str, object]) -> str:
    """The text for `key` with its named places filled in."""
    # String() and not an f-string: hundreds of rows fill in their titles, and Transcrypt's `str` is slow.
    shown: dict[str, str] = {}
    for name in values.keys():
        shown[name] = isolated(String(values[name]))
    return placed(text(key), shown)


def isolated(value: str) -> str:
    """The value made safe to insert into a text of the interface: right-to-left writing in it reverses nothing around it."""
    return FIRST_STRONG_ISOLATE + value + POP_ISOLATE if occurs(RIGHT_TO_LEFT, value) else value


def counted(key: str, count: int) -> str:
    """The text for `key` in the plural form for `count`, with `{count}` filled in."""
    form = formatter("plural", _new_plural_rules).select(count)
    # Spanish has the form `many`, for millions, with the same words as `other`.
    if form != "one":
        form = "other"
    return filled(f"{key}_{form}", {"count": number_format().format(count)})
