"""JSON-LD as sites damage it, mended, on both runtimes; what is valid says the same afterwards."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.listings.damaged_json"
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=10,
)


@pytest.mark.parametrize(
    ("block", "value"),
    [
        ('{"a": "line one\nline two\tand tab"}', {"a": "line one\nline two\tand tab"}),
        ('{"a": [1, 2, ], "b": {"c": 3,\n},\n}', {"a": [1, 2], "b": {"c": 3}}),
        ('<!--\n{"a": 1}\n-->', {"a": 1}),
        ('//<![CDATA[\n{"a": "//x"}\n//]]>', {"a": "//x"}),
        ('//<![CDATA[ {"a": 1}\n//]]>', {"a": 1}),
        ('/*<![CDATA[*/ {"a": 1} /*]]>*/', {"a": 1}),
        ('<![CDATA[{"a": "b"}]]>', {"a": "b"}),
        ('{"a": 1, /* why */ "b": 2} // end', {"a": 1, "b": 2}),
        ('{"a": 1};', {"a": 1}),
        ('{"a": 1}\n{"b": 2}', [{"a": 1}, {"b": 2}]),
        ('{"a": 1}, {"b": 2},', [{"a": 1}, {"b": 2}]),
        ('{"a": "c:\\data"}', {"a": "c:\\data"}),
        ('{"a": "\\u00e9 \\" \x01."}', {"a": 'é " .'}),
        ('{"u": "http://x/y"}', {"u": "http://x/y"}),
        ('\ufeff{"a": 1}', {"a": 1}),
    ],
)
def test_usual_damage(core: Core, block: str, value: Any) -> None:
    assert json.loads(core(f"{MODULE}:mended_json", block)) == value


@given(value=st.lists(JSON_VALUES, max_size=3) | st.dictionaries(st.text(max_size=6), JSON_VALUES, max_size=3))
def test_what_is_valid_says_the_same(both: Core, value: Any) -> None:
    for text in (json.dumps(value), json.dumps(value, ensure_ascii=False, indent=1)):
        assert json.loads(both(f"{MODULE}:mended_json", text)) == value


@given(text=st.text(alphabet='{}[]",:\\/*<!-ab\n ', max_size=60))
def test_any_text_is_read_to_its_end(both: Core, text: str) -> None:
    assert isinstance(both(f"{MODULE}:mended_json", text), str)
