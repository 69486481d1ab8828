"""Which language a text is written in: a vote of its commonest words."""

from extension_src.core.native.tables import entry, has, new_table, put

# Words that are common in one of the languages and rare in the others; words of two languages vote for both.
VOTERS = {
    "en": "the of and to in for with on is as at by or an be will "
    "are our you your this that from we have has their it not all who can",
    "es": "de la el y en los las para con del que un una por se es "
    "al lo su como e nos sus tu te mas muy ser sobre entre desde si sin",
    "ca": "de la el i en els les per amb del que un una es al les "
    "seva com et mes molt esser sobre entre des si sense amb aquest nosaltres dels als",
    "fr": "de la le et en les des pour avec du que un une par "
    "se est au aux sur nous vous dans votre notre qui sont ou plus",
    "pt": "de a o e em os as para com do da que um uma por "
    "se no na ao dos das nos seu sua mais muito ser sobre entre nao sem",
    "it": "di e il la che per con una del della non sono in si da nel alla gli le dei nostra nostro siamo",
    "nl": "de het een en van voor met is op te zijn wij je aan bij als ook niet naar onze jij",
    "pl": "w i na z do sie nie jest oraz dla od jak lub przy twoje nasze pracy",
    "ro": "de si in la cu pentru sa un o din este ale sau care pe nostru noastra",
    "de": "der die das und in den von zu mit ist im fur auf ein eine als wir sie oder bei sind dem des nicht auch ihre",
}
LANGUAGES = ["en", "es", "ca", "fr", "pt", "de", "it", "nl", "pl", "ro"]
STOP_WORDS = [word for language in ["en", "es"] for word in VOTERS[language].split(" ")]


# Made when it is first asked for: the popup and the tracker have this module, and show their first view without it.
_known: dict[str, dict[str, list[str]]] = {}


def voter_table() -> dict[str, list[str]]:
    """Each voter with the languages it votes for."""
    if "table" not in _known:
        _known["table"] = _voter_table()
    return _known["table"]


def _voter_table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = new_table()
    for language in LANGUAGES:
        seen = new_table()
        for word in VOTERS[language].split(" "):
            if has(seen, word):
                continue
            put(seen, word, True)
            if not has(table, word):
                put(table, word, [])
            entry(table, word).append(language)
    return table


def language_votes(words: list[str], voters: dict[str, list[str]]) -> list[int]:
    """How many of `words` are voters of each language, in the order of LANGUAGES."""
    votes = [0 for _ in LANGUAGES]
    for word in words:
        languages = entry(voters, word)
        if languages is not None:
            for language in languages:
                votes[LANGUAGES.index(language)] += 1
    return votes


def language_of(words: list[str], voters: dict[str, list[str]]) -> str | None:
    """The id of the language with the most votes, English and Spanish first in a tie; None when nobody votes."""
    votes = language_votes(words, voters)
    best = 0
    for number in range(len(LANGUAGES)):
        if votes[number] > votes[best]:
            best = number
    if votes[best] == 0:
        return None
    return LANGUAGES[best]
