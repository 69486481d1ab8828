"""What Transcrypt writes for anything becomes what JavaScript has for it, where that comes to the same."""

import pytest

from toolchain.runtime.plain import is_boolean, plain

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
    assert "  facts(page, job_id) {\n    const self = this;\n" in script
    assert '__super__(Board, "facts").call(self, page, job_id);' in script
    assert "  async attempt() {\n" in script
    # It is handed over without being called.
    assert "  get on_click() {\n    return __get__2(this, function(self, event) {" in script
