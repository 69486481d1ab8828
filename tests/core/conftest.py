"""The `core` fixture: the same test on CPython and on the transpiled code in V8.

    def test_title(core):
        assert core("extension_src.core.listing:clean_title", "(3) Cook") == "Cook"

Arguments and results are JSON values on both sides: CPython's go through JSON too, so that a tuple, a set or an int key
that only one side would forgive fails on both.
"""

import importlib
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from filelock import FileLock

from tests.core.v8_runtime import RaisedInV8, V8Core
from toolchain.transpile import BUILD

Core = Callable[..., Any]


class Raised(Exception):
    """The called function raised; `kind` is the exception's class name on either runtime."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(f"{kind}: {message}")
        self.kind = kind


def _split(target: str) -> tuple[str, str]:
    module, _, name = target.partition(":")
    return module, name


def call_cpython(target: str, *arguments: Any) -> Any:
    """Call a core function here, values passed through JSON."""
    module, name = _split(target)
    function: Any = importlib.import_module(module)
    for part in name.split("."):
        function = getattr(function, part)
    plain = json.loads(json.dumps(list(arguments)))
    try:
        result = function(*plain)
    except Exception as error:
        raise Raised(type(error).__name__, str(error)) from error
    return json.loads(json.dumps(result, allow_nan=False))


@pytest.fixture(scope="session")
def v8() -> Iterator[V8Core]:
    """The transpiled core in Node, built once for all workers of a run."""
    BUILD.mkdir(exist_ok=True)
    with FileLock(BUILD / "v8.lock"):
        runtime = V8Core()
    yield runtime
    runtime.close()


@pytest.fixture(params=["cpython", "v8"])
def core(request: pytest.FixtureRequest) -> Core:
    """Calls `module:function` on one of the two runtimes."""
    if request.param == "cpython":
        return call_cpython
    runtime: V8Core = request.getfixturevalue("v8")

    def call_v8(target: str, *arguments: Any) -> Any:
        module, name = _split(target)
        try:
            return runtime.call(module, name, list(arguments))
        except RaisedInV8 as error:
            raise Raised(error.kind, str(error)) from error

    return call_v8


@pytest.fixture(scope="session")
def both(request: pytest.FixtureRequest) -> Core:
    """Calls on both runtimes and gives the result when they agree: for property-based tests. With --cpython, on that alone."""
    if request.config.getoption("cpython"):
        return call_cpython
    v8: V8Core = request.getfixturevalue("v8")

    def call(target: str, *arguments: Any) -> Any:
        expected = call_cpython(target, *arguments)
        module, name = _split(target)
        actual = v8.call(module, name, list(arguments))
        assert actual == expected, f"{target}: V8 gave {actual!r}, CPython {expected!r}"
        return expected

    return call
