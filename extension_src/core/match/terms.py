"""The words of a text as a weighted vector of English stems."""

from extension_src.core.match.vocabulary import Vocabulary
from extension_src.core.native.numbers import square_root
from extension_src.core.native.tables import Table, add, entry, keys_of, new_table, product_sum, put


def stem_counts(vocabulary: Vocabulary, folded: list[str], shares: list[float], is_spanish: bool) -> Table:
    """How often each stem occurs, every word by its share."""
    counts: Table = new_table()
    for place in range(len(folded)):
        for term in vocabulary.terms_of(folded[place], is_spanish):
            add(counts, term[0], term[1] * shares[place])
    return counts


def term_vector(vocabulary: Vocabulary, counts: Table) -> Table:
    """Counts times the stems' weights, at length 1."""
    vector: Table = new_table()
    for key in keys_of(counts):
        put(vector, key, entry(counts, key) * vocabulary.weight(key))
    return unit_vector(vector)


def unit_vector(vector: Table) -> Table:
    """The vector at length 1; an empty one stays empty."""
    length = square_root(product_sum(vector, vector))
    if length == 0:
        return vector
    unit: Table = new_table()
    for key in keys_of(vector):
        put(unit, key, entry(vector, key) / length)
    return unit
