"""Starting real programs on loopback for a test, and ending them."""

import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
CONTEXT = multiprocessing.get_context("forkserver")
PATIENCE = 60
"""Seconds any condition may take before the test fails."""

BYTECODE = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "jt-bytecode")}
"""Compiled once for all instances, outside the tree: the SDKs are large."""


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def until(condition: Callable[[], object], what: str) -> None:
    """Wait for a condition; AssertionError names it when it does not come."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"waited {PATIENCE} s in vain: {what}"
        time.sleep(0.01)


def answers(url: str) -> bool:
    """Whether anything at all answers there."""
    try:
        httpx.get(url, timeout=2, trust_env=False)
    except httpx.HTTPError:
        return False
    return True


def environment(**more: str) -> dict[str, str]:
    """The environment of a program under test: no proxy, the tree's packages, and what is given."""
    clean = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    return {**clean, **BYTECODE, "PYTHONPATH": str(ROOT), **more}


class Program:
    """A Python module run as a process of its own; its output goes to a file."""

    def __init__(self, *arguments: str, output: Path, url: str, **settings: str) -> None:
        self.output = output
        with output.open("ab") as sink:
            self.process = subprocess.Popen(
                [sys.executable, *arguments],
                cwd=output.parent,
                env=environment(**settings),
                stdout=sink,
                stderr=subprocess.STDOUT,
            )
        until(lambda: self.process.poll() is not None or answers(url), f"{arguments} to answer")
        assert self.process.poll() is None, output.read_text()

    def tell(self, what: signal.Signals) -> None:
        """Send it a signal, if it still runs."""
        if self.process.poll() is None:
            self.process.send_signal(what)

    def stop(self) -> int:
        """End it; returns its exit status."""
        self.tell(signal.SIGTERM)
        return self.process.wait(PATIENCE)


class Instance:
    """The service as a process of its own, forked from one that has its libraries loaded: they take seconds."""

    def __init__(self, *, output: Path, url: str, **settings: str) -> None:
        CONTEXT.set_forkserver_preload(["backend.__main__", "anthropic", "stripe"])
        self.process = CONTEXT.Process(target=_serve, args=(str(output), environment(**settings)), daemon=True)
        self.process.start()
        until(lambda: self.process.exitcode is not None or answers(url), "an instance to answer")
        assert self.process.exitcode is None, output.read_text()

    def tell(self, what: signal.Signals) -> None:
        """Send it a signal, if it still runs."""
        if self.process.exitcode is None and self.process.pid:
            os.kill(self.process.pid, what)

    def stop(self) -> int:
        """End it; returns its exit status."""
        self.tell(signal.SIGTERM)
        self.process.join(PATIENCE)
        assert self.process.exitcode is not None
        return self.process.exitcode


def _serve(output: str, variables: dict[str, str]) -> None:
    """In the new process: what `python -m backend` does."""
    from backend.__main__ import main

    sink = os.open(output, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(sink, stream)
    os.environ.clear()
    os.environ.update(variables)
    os.chdir(Path(output).parent)
    sys.exit(main())
