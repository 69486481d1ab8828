"""A content script carries what it uses of Transcrypt's runtime, under names that may be shorter."""

from pathlib import Path

import pytest

from toolchain.runtime.comprehensions import plain_comprehensions
from toolchain.runtime.lean import lean_runtime, names_in
from toolchain.runtime.quick_dicts import RUNTIME, UnknownRuntimeError
from toolchain.runtime.short_names import short_names
from toolchain.transpile import TRANSPILED

HEAD = "import { dict, len as len2, sorted } from './runtime.js';\n"


@pytest.fixture
def runtime(built: Path) -> str:
    return (TRANSPILED / RUNTIME).read_text("utf-8")


def test_what_a_script_names_stays_and_the_rest_goes(runtime: str) -> None:
    lean = lean_runtime(runtime, HEAD + "if (len2(texts)) texts.py_replace('a', 'b').append(1);")
    assert "export function len (" in lean
    assert "String.prototype.py_replace = " in lean
    assert "Array.prototype.append = " in lean
    # Imported, but used nowhere.
    assert "export var sorted;" in lean
    assert "String.prototype.splitlines = " not in lean
    assert len(lean) < len(runtime) / 2


def test_what_the_kept_parts_name_stays_too(runtime: str) -> None:
    lean = lean_runtime(runtime, HEAD + "sorted(list);")
    assert "export function __k__ (" not in lean_runtime(runtime, HEAD)
    assert "export var _sort = " in lean


def test_dicts_have_the_methods_that_are_named(runtime: str) -> None:
    lean = lean_runtime(runtime, HEAD + "dict({}).py_get('a');")
    assert "'py_get'" in lean
    assert "'py_popitem'" not in lean


def test_a_script_that_uses_nothing_carries_nothing(runtime: str) -> None:
    assert "function" not in lean_runtime(runtime, HEAD + "document.addEventListener('click', read, true);")


def test_another_runtime_is_refused() -> None:
    with pytest.raises(UnknownRuntimeError):
        lean_runtime("export function len () {\n}\n", HEAD)


def test_names_of_members_are_told_from_others() -> None:
    assert names_in("len(a.map(x), ...rest) // zip\n'sorted'") == {"len", "a", "x", "rest", ".map"}


def test_only_names_of_our_own_are_shortened() -> None:
    script = "self.job_id(); self.is_known; record['is_kept']; self.is_kept; list.py_keys(); page.root_of(); a.length"
    assert short_names(script, {"root_of"}) == "^(is_known|job_id)$"


def comprehension(body: str) -> str:
    lines = ["(function() {", "  var __accu0__ = [];", f"  for (var x of __i__2(items(f))) {{\n    {body}\n  }}"]
    return "\n".join([*lines, "  return __accu0__;", "})()"])


def test_simple_comprehensions_are_plain_javascript() -> None:
    assert (
        plain_comprehensions(comprehension("__accu0__.append(line(x));"))
        == "Array.from(__i__2(items(f)), (x) => line(x))"
    )
    filtered = comprehension("if (__t__(x != 1)) {\n      __accu0__.append(x);\n    }")
    assert plain_comprehensions(filtered) == "Array.from(__i__2(items(f))).filter((x) => __t__(x != 1))"
    other = comprehension("if (x) {\n      __accu0__.append(line(x));\n    }")
    assert plain_comprehensions(other) == other
