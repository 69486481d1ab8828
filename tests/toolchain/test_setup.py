"""What is installed for what: a build downloads no browser, and nothing is installed with another's rights unasked."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from toolchain import setup
from toolchain.sources import ROOT


def told(target: str, tree: Path) -> str:
    """The commands that make would run for a target in a tree where nothing was set up."""
    (tree / "Makefile").write_bytes((ROOT / "Makefile").read_bytes())
    for needed in ("requirements/dev.txt", "requirements/node.txt", "package-lock.json", "toolchain/setup.py"):
        (tree / needed).parent.mkdir(exist_ok=True)
        (tree / needed).touch()
    return subprocess.run(["make", "-n", target], cwd=tree, capture_output=True, text=True, check=True).stdout


def test_a_build_sets_up_no_browser(tmp_path: Path) -> None:
    for_build = told("build", tmp_path)
    assert "toolchain.setup\n" in for_build
    assert "build.py" in for_build
    assert "toolchain.setup browser" not in for_build
    assert "toolchain.setup browser" in told("run", tmp_path)


@pytest.mark.parametrize(
    "purpose, browser, server", [("", False, False), ("browser", True, False), ("tests", True, True)]
)
def test_each_purpose_installs_what_it_needs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, purpose: str, browser: bool, server: bool
) -> None:
    done: list[str] = []
    for steps in setup.STEPS.values():
        for what in steps:
            monkeypatch.setitem(steps, what, lambda what=what: done.append(what))
    monkeypatch.setattr(setup, "VENV", tmp_path)
    monkeypatch.setattr(sys, "argv", ["setup", *([purpose] if purpose else [])])
    assert setup.main() == 0
    assert any("Chromium" in what for what in done) is browser
    assert any("PostgreSQL" in what for what in done) is server
    # Only a set-up build is set up for make.
    assert (tmp_path / ".ready").exists() is (purpose == "")


def test_nothing_is_installed_with_sudo(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(setup.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(setup, "_run", lambda *command: ran.append(command))
    with pytest.raises(setup.SetupError, match="sudo apt-get install postgresql"):
        setup.install_system_package("postgresql")
    assert ran == []
