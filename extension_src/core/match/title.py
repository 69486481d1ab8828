"""How far a CV's headline is the listing's title: the same words, or words that point the same way."""

from typing import Any

from extension_src.core.match.conditions.known_places import PLACES
from extension_src.core.match.meaning import cosine
from extension_src.core.match.vocabulary import Vocabulary
from extension_src.core.native.tables import Table, has, new_table, number_at, put, word_set

# How senior is a condition, and so is the place: two texts are no more alike for them.
RANKS = "senior junior sr jr mid ssr semisenior semi trainee"
RANK_WORDS = word_set(RANKS)
# A word of the title that the CV has, but not in its headline.
LATER_SHARE = 0.6


def names_no_trade(word: str) -> bool:
    """Whether a folded word is a place or says how senior somebody is."""
    return has(RANK_WORDS, word) or has(PLACES, word)


def telling_words(folded: list[str]) -> list[str]:
    """The words that name a trade, all where none does."""
    telling = [word for word in folded if not names_no_trade(word)]
    return folded if len(telling) == 0 else telling


def terms_of_words(vocabulary: Vocabulary, folded: list[str], is_spanish: bool) -> list[list[Any]]:
    """The terms of a run of words."""
    terms: list[list[Any]] = []
    for word in folded:
        terms.extend(vocabulary.terms_of(word, is_spanish))
    return terms


def stem_table(terms: list[list[Any]]) -> Table:
    """The stems of terms, to look up."""
    table: Table = new_table()
    for term in terms:
        put(table, term[0], True)
    return table


def shared_words(title: list[list[Any]], headline: Table, everywhere: Table) -> float:
    """The share of the title's terms, by weight, that the CV has."""
    total = 0.0
    shared = 0.0
    for term in title:
        weight = term[1] * term[2]
        total += weight
        if has(headline, term[0]):
            shared += weight
        elif number_at(everywhere, term[0], 0.0) > 0:
            shared += LATER_SHARE * weight
    return shared / total if total > 0 else 0.0


def title_part(
    title: list[list[Any]], headline: Table, everywhere: Table, one: list[float] | None, other: list[float] | None
) -> float:
    """The title part, 0 to 1: the mean of shared words and shared direction."""
    direction = cosine(one, other) if one is not None and other is not None else 0.0
    return (shared_words(title, headline, everywhere) + max(0.0, direction)) / 2
