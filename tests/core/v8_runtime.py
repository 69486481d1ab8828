"""The transpiled core in V8: built with the shipped flags, called over a pipe."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from filelock import FileLock

from toolchain.bundle import PAGE_LIBRARIES
from toolchain.node import NodeError, esbuild, node_path
from toolchain.scripts import ADOPTED, adoption
from toolchain.sources import ROOT, TEST_CALLS, SourceError, describes_types, module_graph
from toolchain.transpile import BUILD, STAGE, TRANSPILED, TranspileError, compiler_digest, run_transcrypt, stage


class RaisedInV8(Exception):
    """A call raised in V8; `kind` is the exception's class name."""

    def __init__(self, kind: str, message: str, stack: str) -> None:
        super().__init__(f"{kind}: {message}\n{stack}")
        self.kind = kind


def core_modules() -> list[str]:
    """Every module of extension_src/core that goes to the browser, by name."""
    folder = ROOT / "extension_src" / "core"
    paths = [path for path in folder.rglob("*.py") if path.name != "__init__.py"]
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths]
    return sorted(name for name in names if not describes_types(name))


def build_server(modules: list[str], name: str) -> Path:
    """Transpile the modules and bundle them with the server script."""
    folder = BUILD / name
    stage(module_graph([*modules, *ADOPTED]), folder / "source")
    transpiled = folder / "transpiled"
    take_what_the_build_made(folder / "source", transpiled)
    run_transcrypt(folder / "source", transpiled)
    index = transpiled / "transpiled-modules.js"
    names = "".join(f"export * as {module.replace('.', '_')} from './{module}.js';\n" for module in modules)
    index.write_text(adoption(transpiled, transpiled) + names, "utf-8")
    server = folder / "server.mjs"
    esbuild(
        "tests/core/v8_server.js", "--bundle", "--format=esm", "--platform=node", "--log-level=error",
        f"--inject:{PAGE_LIBRARIES}", f"--alias:transpiled-modules=./{index.relative_to(ROOT)}", f"--outfile={server}",
    )  # fmt: skip
    return server


def take_what_the_build_made(source: Path, transpiled: Path) -> None:
    """Copy from the last build what it transpiled of the same texts in the same way: it is half a minute's work."""
    made_with = TRANSPILED / "made-with.txt"
    if transpiled.exists() or not made_with.is_file() or made_with.read_text("utf-8") != compiler_digest():
        return
    transpiled.mkdir(parents=True)
    shutil.copy(made_with, transpiled)
    with FileLock(BUILD / "build.lock"):
        for staged in source.rglob("*.py"):
            path = staged.relative_to(source)
            module = ".".join((path.parent if path.name == "__init__.py" else path.with_suffix("")).parts)
            made, built = TRANSPILED / f"{module}.js", STAGE / path
            if not made.is_file() or not built.is_file() or made.stat().st_mtime < built.stat().st_mtime:
                continue
            if built.read_bytes() == staged.read_bytes():
                # With the time of now: Transcrypt makes anew what is older than its source.
                shutil.copyfile(made, transpiled / made.name)


class V8Core:
    """All of core in one Node process; when some module does not build, each called module in one of its own, so
    that a broken module fails its own tests and no others."""

    def __init__(self) -> None:
        self._runtimes: dict[str, V8Runtime] = {}
        self._modules = [*core_modules(), TEST_CALLS]
        try:
            self._runtimes["all"] = V8Runtime(build_server(self._modules, "tests"))
        except (SourceError, TranspileError, NodeError):
            self._modules = []

    def call(self, module: str, name: str, arguments: list[Any]) -> Any:
        """The JSON value a transpiled function returns; raises RaisedInV8."""
        place = "all" if module in self._modules else module
        if place not in self._runtimes:
            self._runtimes[place] = V8Runtime(build_server([module], f"tests-{module}"))
        return self._runtimes[place].call(module, name, arguments)

    def milliseconds(self, calls: list[dict[str, Any]]) -> list[float]:
        """How long each call takes, `{module, name, arguments}` or a search `{expression, flags, arguments}`."""
        return [float(took) for took in self._runtimes["all"].answer({"timed": calls})["milliseconds"]]

    def close(self) -> None:
        for runtime in self._runtimes.values():
            runtime.close()


class V8Runtime:
    """A Node process that answers calls until it is closed."""

    def __init__(self, server: Path) -> None:
        self._process = subprocess.Popen(
            [node_path(), str(server)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def call(self, module: str, name: str, arguments: list[Any]) -> Any:
        """The JSON value a transpiled function returns; raises RaisedInV8."""
        return self.answer({"module": module, "name": name, "arguments": arguments})["result"]

    def answer(self, call: dict[str, Any]) -> dict[str, Any]:
        """What the server answers to a call; raises RaisedInV8."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(call) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the V8 process ended; its message stands on standard error")
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise RaisedInV8(answer["error"], answer["message"], answer["stack"])
        return answer

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=10)
