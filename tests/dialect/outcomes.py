"""What a snippet gives: run here, and transpiled with the shipped flags and run in Node.

All snippets that compile go through one run of Transcrypt. Outcomes in V8 are kept in .build, by the content they
come from.
"""

import asyncio
import contextlib
import hashlib
import inspect
import io
import json
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from tests.dialect.cases import FOLDER
from toolchain.node import node_path
from toolchain.transpile import BUILD, TranspileError, compiler_digest, run_transcrypt, stage

DOES_NOT_COMPILE = "does not compile"
_RUNNER = FOLDER / "outcomes.mjs"


def written(value: Any) -> str:
    """A value as text that both runtimes can write; a float that is whole is written as a whole number."""
    match value:
        case None | bool():
            return str(value)
        case float() if value == int(value):
            return str(int(value))
        case int() | float():
            return str(value)
        case str():
            return json.dumps(value, ensure_ascii=False)
        case tuple():
            return f"({', '.join(written(one) for one in value)})"
        case set() | frozenset():
            return f"{{{', '.join(sorted(written(one) for one in value))}}}"
        case dict():
            return f"{{{', '.join(f'{written(key)}: {written(one)}' for key, one in value.items())}}}"
        case _ if inspect.isgenerator(value) or not isinstance(value, list):
            return type(value).__name__
    return f"[{', '.join(written(one) for one in value)}]"


def cpython_outcome(snippet: str) -> str:
    """What outcome() of the snippet gives here."""
    names: dict[str, Any] = {"__name__": "snippet"}
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(snippet, "snippet", "exec", dont_inherit=True), names)
            value = names["outcome"]()
            return written(asyncio.run(value) if inspect.iscoroutine(value) else value)
    except Exception as error:
        return f"raises {type(error).__name__}"


@cache
def _node_version() -> str:
    return subprocess.run([node_path(), "--version"], capture_output=True, text=True, check=True).stdout


def v8_outcomes(snippets: list[str]) -> list[str]:
    """What outcome() of each snippet gives in V8; raises TranspileError when one of them does not compile."""
    made_of = [compiler_digest(), _node_version(), _RUNNER.read_text("utf-8"), *snippets]
    kept = BUILD / "dialect" / f"{hashlib.sha256(json.dumps(made_of).encode()).hexdigest()}.json"
    if not kept.is_file():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as folder:
            kept.write_text(json.dumps(_transpiled(snippets, Path(folder))), "utf-8")
    found: list[str] = json.loads(kept.read_text("utf-8"))
    return found


def v8_outcome(snippet: str) -> str:
    """What outcome() of one snippet gives in V8."""
    try:
        return v8_outcomes([snippet])[0]
    except TranspileError:
        return DOES_NOT_COMPILE


def _transpiled(snippets: list[str], folder: Path) -> list[str]:
    modules = {}
    for number, snippet in enumerate(snippets):
        path = folder / f"{number}.py"
        path.write_text(snippet, "utf-8")
        modules[f"snippets.snippet_{number}"] = path
    output = folder / "transpiled"
    stage(modules, folder / "source")
    run_transcrypt(folder / "source", output)
    (output / "package.json").write_text('{"type": "module"}', "utf-8")
    files = [(output / f"{module}.js").as_uri() for module in modules]
    run = subprocess.run([node_path(), str(_RUNNER), *files], capture_output=True, text=True, check=True, timeout=60)
    outcomes = json.loads(run.stdout.partition("\0")[2])
    return [outcomes[file] for file in files]
