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


TEXT = {"kind": "text", "limit": 5}
COUNT = {"kind": "number", "low": 0, "high": 100, "whole": True}
SHARE = {"kind": "number", "low": -1, "high": 1, "whole": False}
FLAG = {"kind": "flag"}


@pytest.mark.parametrize(
    ("shape", "fitting", "others"),
    [
        (TEXT, ["", "12345", "\n"], ["123456", None, 1, True, ["x"], {}]),
        (COUNT, [0, 1, 100], [-1, 101, 0.5, None, "1", True, [1], {}]),
        (SHARE, [-1, 0.5, 1], [-1.1, 1.1, None, "0", False]),
        (FLAG, [True, False], [0, 1, None, "true", []]),
        ({**COUNT, "optional": True}, [None, 0], ["", -1, False]),
        ({**TEXT, "optional": True}, [None, ""], [0, "123456"]),
        ({"kind": "items", "of": TEXT, "most": 3}, [], [[], ["a"], None]),
    ],
)
def test_a_record_has_a_field_as_its_shape_keeps_it(
    core: Core, shape: dict[str, Any], fitting: list[Any], others: list[Any]
) -> None:
    def has(record: Any) -> Any:
        return core(f"{MODULE}:has_fields", record, ["a", "b"], {"a": FLAG, "b": shape})

    assert [value for value in fitting if has({"a": True, "b": value}) is not True] == []
    assert [value for value in others if has({"a": True, "b": value}) is not False] == []
    # Each of the fields is asked for.
    assert [value for value in fitting if has({"a": "", "b": value}) is not False] == []
    assert has({"a": True}) is False


def test_what_every_object_of_javascript_has_is_no_field(core: Core) -> None:
    assert (
        core(f"{MODULE}:has_fields", {"a": "x"}, ["constructor"], {"constructor": {**TEXT, "optional": True}}) is False
    )
