"""In every room of browser code the check refuses a misspelt name, a field that a record does not have, a call without its
arguments and a coroutine that nobody awaits."""

import tomllib

from toolchain.dialect.report import module_name, violations_of
from toolchain.sources import BROWSER_PACKAGES, ROOT

ROOMS = [
    "extension_src/core/transfer/calendar.py",
    "extension_src/core/match/waiting.py",
    "extension_src/background/reminders.py",
    "extension_src/browser/format.py",
    "extension_src/pages/parts/application_row.py",
    "extension_src/pages/tracker/page.py",
    "popup/page.py",
    "content_scripts/capture.py",
    "content_scripts/linkedin/board.py",
]
# The names are of no module; what each line breaks stands behind it.
FAULTY = """

from extension_src.core.applications.record import is_unfinished
from extension_src.core.types.applications import Row
from extension_src.core.types.settings import Settings


async def probed_wait() -> None:
    pass


def probed(probed_row: Row, probed_settings: Settings) -> None:
    print(probed_nmae)  # undefined-name
    print(probed_row["titel"])  # wrong-type
    print(probed_settings["languge"])  # wrong-type
    print(probed_row["title"].capitalise())  # wrong-attribute
    is_unfinished()  # wrong-argument
    is_unfinished(probed_row, 1)  # wrong-argument
    is_unfinished("a")  # wrong-argument
    probed_wait()  # not-awaited


def probed_without_types(probed_row):
    print(probed_nmae)  # undefined-name
    is_unfinished()  # wrong-argument
    probed_wait()  # not-awaited
"""


def test_each_fault_is_refused_in_each_room() -> None:
    sources = {}
    expected = set()
    for name in ROOMS:
        path = ROOT / name
        text = path.read_text("utf-8") + FAULTY
        sources[module_name(path)] = (path, text)
        first = len(path.read_text("utf-8").splitlines())
        for number, line in enumerate(FAULTY.splitlines(), first + 1):
            if "  # " in line:
                expected.add((name, number, line.split("  # ")[1]))
    found = {
        (one.path.relative_to(ROOT).as_posix(), one.line, one.rule)
        for violations in violations_of(sources).values()
        for one in violations
    }
    assert len(expected) == 11 * len(ROOMS)
    assert found == expected


def test_strict_types_are_asked_of_every_room() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["mypy"]
    assert asked["strict"] is True
    assert set(BROWSER_PACKAGES) <= set(asked["files"])
    assert asked["exclude"] == ["toolchain/dialect/stubs/"]
    # What a room is spared is about missing types; nothing that is wrong passes.
    spared = {"disallow_untyped_defs", "disallow_incomplete_defs", "disallow_untyped_calls", "warn_return_any"}
    for room in asked["overrides"]:
        assert set(room) - {"module"} <= spared
    assert not asked.get("disable_error_code")
