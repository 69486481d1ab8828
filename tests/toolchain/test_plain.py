"""What Transcrypt writes for anything becomes what JavaScript has for it, where that comes to the same."""

from pathlib import Path

import pytest

from toolchain.runtime.plain import is_boolean, plain
from toolchain.runtime.truths import plainly_true

METHODS = """var Board = __class__("Board", [Detail], {
  id: "",
  get facts() {
    return __get__2(this, function(self, page, job_id) {
      return __super__(Board, "facts")(self, page, job_id);
    });
  },
  get on_click() {
    return __get__2(this, function(self, event) {
      self.facts(document, "1");
    });
  },
  get attempt() {
    return __get__2(this, async function(self) {
      await self.listen(self.on_click);
    });
  }
});
"""


def test_what_is_true_or_false_is_not_asked_for_its_truth() -> None:
    assert plain("if (__t__2(a === null || !__t__3(b))) c();") == "if ((a === null || !__t__3(b))) c();"
    assert plain("x = __t__(f(a, '(') != \"\") ? 1 : 2;") == "x = (f(a, '(') != \"\") ? 1 : 2;"
    assert plain("if (__t__(__t__(a) && b)) c();") == "if (__t__(__t__(a) && b)) c();"


@pytest.mark.parametrize("expression", ["a < b", "(a == b)", "!a", "__in__2(a, b)", "a.b.startsWith(c)", "a > 1 && !b"])
def test_booleans(expression: str) -> None:
    assert is_boolean(expression)


@pytest.mark.parametrize(
    "expression",
    ["a", "a || b == c", "a == b ? c : d", "f(a == b)", "'a == b'", "(x) => x == 1", "a.filter(b)", "[a < b]"],
)
def test_what_may_be_anything(expression: str) -> None:
    assert not is_boolean(expression)


def test_slices_of_step_1_and_methods_of_texts() -> None:
    assert plain("a.__getslice__(null, -1, 1)") == "a.slice(0, -1)"
    assert plain("a.__getslice__(f(1, 2), null, 1)") == "a.slice(f(1, 2))"
    assert plain("a.__getslice__(null, null, 2)") == "a.__getslice__(null, null, 2)"
    assert plain('a.strip().py_split("/")') == 'a.trim().split("/")'
    assert plain('tuple4(["a", "b"])') == '(["a", "b"])'


def test_a_librarys_own_methods_keep_their_names() -> None:
    library = "// node_modules/reader/index.js\nnodes.find(isShown);\n"
    ours = "// .build/transpiled/content_scripts.fields.js\n"
    assert plain(f"{library}{ours}text.find(part);\n") == f"{library}{ours}text.indexOf(part);\n"


def test_methods_are_bound_by_their_call() -> None:
    script = plain(METHODS)
    assert '  facts(page, job_id) {\n      return __super__(Board, "facts").call(this, page, job_id);\n  }' in script
    assert "  async attempt() {\n" in script
    # It is handed over without being called.
    assert "  get on_click() {\n    return __get__2(this, function(self, event) {" in script


def test_functions_are_arrows_so_that_a_method_needs_no_name_for_its_object() -> None:
    assert plain("var f = function(a, b) {\n};") == "var f = (a, b) => {\n};"
    assert plain("  var f = async function() {\n  };") == "  var f = async () => {\n  };"
    assert plain("x((function __lambda__2(a) {\n  return a;\n}));") == "x(((a) => {\n  return a;\n}));"
    inner = METHODS.replace("return __super__", "f((function __lambda__(a) {\n return self.a;\n}));\n return __super__")
    assert "f(((a) => {\n return this.a;\n}));" in plain(inner)
    # A function that is no arrow has a `this` of its own; "self" may be quoted, or another's member.
    kept = METHODS.replace("return __super__", "f(function g() {\n return self.a;\n});\n return __super__")
    assert "    const self = this;\n" in plain(kept)
    quoted = METHODS.replace("return __super__", "f('self', a.self);\n return __super__")
    assert "f('self', a.self);" in plain(quoted)


def test_what_is_raised_is_made_where_it_is_thrown() -> None:
    raised = "if (a) {\n  var __except0__ = Gone(f(a));\n  __except0__.__cause__ = null;\n  throw __except0__;\n}"
    assert plain(raised) == "if (a) {\n  throw Gone(f(a));\n}"


def test_a_function_annotated_so_gives_true_or_false() -> None:
    boolean = frozenset({"occurs", "says_apply", "_begins"})
    assert plain("if (__t__(occurs2(a, f(b)) && !c)) d();", boolean) == "if ((occurs2(a, f(b)) && !c)) d();"
    assert plain("if (__t__(self.words.says_apply(a))) b();", boolean) == "if ((self.words.says_apply(a))) b();"
    assert plain("if (__t__(this._begins(a) && b < c)) d();", boolean) == "if ((this._begins(a) && b < c)) d();"
    # What is done with its value may be anything.
    for kept in ("if (__t__(occurs(a)[b])) c();", "if (__t__(occurs(a) + b)) c();", "if (__t__(occurs3x(a))) c();"):
        assert plain(kept, boolean) == kept


def test_only_what_is_always_annotated_so_is_taken_for_as_true_in_javascript(tmp_path: Path) -> None:
    one, other = tmp_path / "one.py", tmp_path / "other.py"
    one.write_text(
        "def a(b: str) -> bool:\n    pass\ndef c(b):\n    pass\ndef d(\n    b: str,\n) -> bool:\n    pass\n"
        "def e() -> bool:\n    pass\nasync def f() -> bool:\n    pass\n"
    )
    other.write_text(
        "class G:\n    def e(self) -> list[str]:\n        pass\n    def h(self) -> int:\n        pass\n"
        "    def a(self) -> str:\n        pass\n"
        "    def i(self) -> str | None:\n        pass\n"
    )
    assert plainly_true([one, other]) == {"a", "d", "h"}


def test_any_and_all_of_a_comprehension_stop_where_it_is_decided() -> None:
    assert plain("any2(Array.from(__i__(xs), (x) => x == (y)))") == "Array.from(__i__(xs)).some((x) => x == (y))"
    assert plain("!all(Array.from(__i__(xs), (x) => f(x) < 1))") == "!Array.from(__i__(xs)).every((x) => f(x) < 1)"
    for kept in (
        "any(Array.from(__i__(xs), (x) => f(x)))",
        "any(Array.from(__i__(xs)))",
        "any(Array.from(__i__(xs), (x) => x == 1).filter((x) => x))",
        "many(Array.from(__i__(xs), (x) => x == 1))",
    ):
        assert plain(kept) == kept


def test_texts_with_values_are_template_literals() -> None:
    assert plain('x = "{}, {}!".format(f(a, ")"), b);') == 'x = `${f(a, ")")}, ${b}!`;'
    assert plain('"{}-{}".format("{}".format(a), b)') == '"{}-{}".format(`${a}`, b)'
    for kept in ('"`{}".format(a)', '"${}".format(a)', '"{}".format(a, b)', '"{}{}".format(a)'):
        assert plain(kept) == kept


def test_a_constant_takes_the_place_of_all_matches() -> None:
    assert plain('a.py_replace(b, " ").py_replace(c, d)') == 'a.replaceAll(b, " ").py_replace(c, d)'
    # JavaScript would put in what was matched.
    assert plain('a.py_replace(b, "$&")') == 'a.py_replace(b, "$&")'
