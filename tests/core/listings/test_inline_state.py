"""Strings in inline scripts, on both runtimes."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.listings.inline_state"
NAME = "__INITIAL_PROPS__"


def script_of(value: Any) -> str:
    literal = json.dumps(json.dumps(value))
    return f'var before = 1; window.{NAME} = JSON.parse({literal});\nvar after = "\'";'


TEXTS = st.text(max_size=20) | st.sampled_from(['say ("no")', 'C:\\\\")', None])


@given(value=st.dictionaries(st.text(max_size=8), TEXTS, max_size=4))
def test_what_a_page_wrote_is_found_again(both: Core, value: Any) -> None:
    literal = both(f"{MODULE}:parsed_string", script_of(value), NAME)
    assert json.loads(json.loads(literal)) == value


@given(script=st.text(alphabet='\\"(=);JSON.parse_window x', max_size=60))
def test_any_script_is_read_alike(both: Core, script: str) -> None:
    both(f"{MODULE}:parsed_string", script, "window")
    both(f"{MODULE}:parsed_string", f"window = JSON.parse({script}", "window")


@pytest.mark.parametrize(
    "script",
    [
        "",
        'window.other = JSON.parse("{}")',
        f'window.{NAME} = {{}}; later(JSON.parse("{{}}"))',
        f"window.{NAME} = JSON.parse(text)",
        f'window.{NAME} = JSON.parse("never closed\\"',
    ],
)
def test_other_scripts_hold_nothing(core: Core, script: str) -> None:
    assert core(f"{MODULE}:parsed_string", script, NAME) == ""


def test_escapes_that_json_does_not_know_are_mended(core: Core) -> None:
    literal = core(f"{MODULE}:as_json_string", r'"{\"a\": \"L\'Hospitalet \x41 \\x41\"}"')
    assert json.loads(literal) == '{"a": "L\'Hospitalet A \\x41"}'


@given(
    name=st.sampled_from(["jk", "jobKey"]),
    value=st.text(alphabet="0123456789abcdef", min_size=1, max_size=16),
    space=st.sampled_from(["", " ", "\n  "]),
)
def test_a_text_property_is_found_in_an_object(both: Core, name: str, value: str, space: str) -> None:
    script = f'window.x={{"a":"\\"{name}\\":", "{name}s": 1, "{name}"{space}:{space}"{value}", "{name}": "later"}}'
    assert both(f"{MODULE}:text_property", script, name) == value


@given(script=st.text(alphabet='"jk: \\{x,', max_size=40))
def test_any_script_gives_a_property_alike(both: Core, script: str) -> None:
    both(f"{MODULE}:text_property", script, "jk")


def test_a_literal_that_json_knows_stays_as_it_is(core: Core) -> None:
    assert core(f"{MODULE}:as_json_string", r'"a \"b\" \u00f1"') == r'"a \"b\" \u00f1"'


def test_a_property_with_escapes_or_without_text_is_passed_over(core: Core) -> None:
    script = r'{"jk": "a\u0041", "jk": 7, "jk" : "0af1", "jk": "later"}'
    assert core(f"{MODULE}:text_property", script, "jk") == "0af1"
    assert core(f"{MODULE}:text_property", '{"jk": "never closed', "jk") == ""
