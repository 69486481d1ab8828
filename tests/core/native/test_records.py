"""Plain JSON records are told apart and compared the same on both runtimes."""

from typing import Any

import pytest
from hypothesis import given, settings

from tests.core.conftest import Core
from tests.core.listings.test_capture import JSON

MODULE = "extension_src.core.native.records"


@pytest.mark.parametrize("text", ["{", "", "{'a': 1}", "[1,]", "nul"])
def test_text_that_is_no_json_is_none(core: Core, text: str) -> None:
    assert core(f"{MODULE}:parsed_json", text) is None


@settings(max_examples=150, deadline=None)
@given(value=JSON, other=JSON)
def test_values_are_told_apart(both: Core, value: Any, other: Any) -> None:
    assert both(f"{MODULE}:is_record", value) is isinstance(value, dict)
    assert both(f"{MODULE}:is_list", value) is isinstance(value, list)
    assert both(f"{MODULE}:is_text", value) is isinstance(value, str)
    both(f"{MODULE}:is_number", value)
    assert both(f"{MODULE}:same_json", value, value) is True
    both(f"{MODULE}:same_json", value, other)
    assert both(f"{MODULE}:parsed_json", both(f"{MODULE}:json_text", value)) == value


def test_the_order_of_names_does_not_matter(core: Core) -> None:
    assert core(f"{MODULE}:same_json", {"a": 1, "b": {"c": 2, "d": 3}}, {"b": {"d": 3, "c": 2}, "a": 1}) is True


@pytest.mark.parametrize(
    "record, is_whole",
    [
        ({"a": "", "b": "12345"}, True),
        ({"a": "x", "b": "123456"}, False),
        ({"a": "x"}, False),
        ({"a": "x", "b": None}, False),
        ({"a": "x", "b": 1}, False),
        ({"b": ["x"], "a": "x"}, False),
        ({}, False),
    ],
)
def test_a_record_has_these_texts_of_this_length(core: Core, record: dict[str, Any], is_whole: bool) -> None:
    assert core(f"{MODULE}:has_texts", record, ["a", "b"], 5) is is_whole
    # What every object of JavaScript has is no field.
    assert core(f"{MODULE}:has_texts", record, ["constructor"], 5) is False
