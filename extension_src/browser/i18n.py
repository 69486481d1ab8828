"""The texts of the interface, from _locales, in the chosen language or the browser's.

A text holds named places, `{count}`; a text that counts has one key a plural form, `key_one` and `key_other`.
"""

LANGUAGES = ["en", "es"]
# Source: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
RIGHT_TO_LEFT = __new__(
    RegExp("[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]", "u")
)

_chosen = {"language": "", "messages": None, "said": {}}

_formatters = {}


def browser_language() -> str:
    """The language of _locales that the browser itself takes, '' where it has none of the texts: seen of pages that were
    opened in the moment in which the extension was loaded."""
    return chrome.i18n.getMessage("language_id")


async def load_language(language: str) -> None:
    """Use `language` from now on, the browser's when it is ''. Sets a page's `lang` too."""
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
    # The worker has texts too, for notifications, and no document.
    if "document" in globalThis:
        document.documentElement.lang = language


def likely_language() -> str:
    """What the browser would take."""
    return "es" if chrome.i18n.getUILanguage().startswith("es") else "en"


def language() -> str:
    """The language in use, for `Intl` and `lang`."""
    return _chosen["language"]


def formatter(kind: str, make):
    """The formatter of `Intl` that `make(language)` gives, made once for each kind and language.

    Making one takes a tenth of a millisecond, which ten thousand rows would feel.
    """
    key = kind + language()
    if key not in _formatters:
        _formatters[key] = make(language())
    return _formatters[key]


def number_format():
    """The formatter of numbers."""
    return formatter("number", _new_number_format)


def _new_number_format(name: str):
    return __new__(Intl.NumberFormat(name))


def _new_plural_rules(name: str):
    return __new__(Intl.PluralRules(name))


def has_text(key: str) -> bool:
    """Whether there is a text of that key."""
    messages = _chosen["messages"]
    if messages is None:
        return chrome.i18n.getMessage(key) != ""
    return key in messages


def text(key: str) -> str:
    """The text of `key`; the key itself when there is none, which a test keeps from happening."""
    said = _chosen["said"]
    if key not in said:
        said[key] = _looked_up(key)
    return said[key]


def _looked_up(key: str) -> str:
    messages = _chosen["messages"]
    if messages is None:
        return chrome.i18n.getMessage(key) or key
    return messages[key]["message"] if key in messages else key


def filled(key: str, values: dict) -> str:
    """The text of `key` with its named places filled in."""
    result = text(key)
    for place in values.keys():
        # Not an f-string: rows fill in titles by the hundred, and Transcrypt's `str` is slow.
        result = result.replace("{" + place + "}", isolated(String(values[place])))
    return result


def isolated(value: str) -> str:
    """A text of others as it stands inside one of ours: what is written from right to left turns nothing else around."""
    return FIRST_STRONG_ISOLATE + value + POP_ISOLATE if RIGHT_TO_LEFT.test(value) else value


def counted(key: str, count: int) -> str:
    """The plural form of `key` for `count`, with `{count}` filled in."""
    form = formatter("plural", _new_plural_rules).select(count)
    # Spanish has a form for millions, `many`, worded as `other` is.
    if form != "one":
        form = "other"
    return filled(f"{key}_{form}", {"count": number_format().format(count)})
