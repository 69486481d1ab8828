"""Values that fit a shape (core/applications/shapes.py), for properties over everything that a record may hold."""

from typing import Any

from hypothesis import strategies as st

from extension_src.core.native.visible import visible
from tests.core.tracked import NOW

# Short: what is long is cut elsewhere. What nobody sees is not stored.
WORDS = st.text(st.characters(codec="utf-8", max_codepoint=0xFFFF), max_size=8).map(visible)
NAMES = st.sampled_from(["title", "company", "more", "then"])
SCALARS = st.none() | st.booleans() | st.integers(-5, 5) | WORDS


def values_of(shape: Any) -> st.SearchStrategy[Any]:
    """Any value that the shape keeps as it is."""
    made = _values_of(shape)
    return st.none() | made if shape.get("optional") else made


def _values_of(shape: Any) -> st.SearchStrategy[Any]:
    kind = shape["kind"]
    if kind == "text":
        return WORDS.map(lambda text: text[: shape["limit"]])
    if kind == "number":
        low, high = int(shape["low"]), int(min(shape["high"], NOW))
        return st.integers(low, high) if shape["whole"] else st.integers(low * 2, high * 2).map(lambda half: half / 2)
    if kind == "flag":
        return st.booleans()
    if kind == "choice":
        return st.sampled_from(shape["values"])
    if kind == "items":
        return st.lists(values_of(shape["of"]), max_size=2)
    if kind == "named":
        return st.dictionaries(NAMES, values_of(shape["of"]), max_size=2)
    if kind == "record":
        needed = {name: values_of(shape["fields"][name]) for name in shape["needed"]}
        others = {name: values_of(inner) for name, inner in shape["fields"].items() if name not in needed}
        return st.fixed_dictionaries(needed, optional=others)
    return SCALARS | st.lists(SCALARS, max_size=2)
