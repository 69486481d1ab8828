"""Weighted vectors of stems and skills, at length 1."""

from extension_src.core.match.vocabulary import Vocabulary
from extension_src.core.native.tables import Table, new_table
from extension_src.core.native.vectors import weighted_unit


def term_vector(vocabulary: Vocabulary, counts: Table) -> Table:
    """Counts times the stems' weights, at length 1."""
    return weighted_unit(counts, vocabulary.weights, vocabulary.unknown_weight)


def unit_vector(vector: Table) -> Table:
    """The vector at length 1; an empty one stays empty."""
    return weighted_unit(vector, new_table(), 1.0)
