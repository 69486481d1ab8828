"""One table of fields: each list of them follows from it."""

import json
import subprocess
import sys

import pytest

from extension_src.core.applications.fields import FIELDS, columns_of
from extension_src.core.applications.record import started
from extension_src.core.applications.shapes import fitted
from extension_src.core.transfer.columns import NAMES
from toolchain.sources import ROOT

# The same program with one row more in the table, and what then became of an application that has the new field.
WITH_ONE_MORE = '''
import json, pathlib, sys, types

name = "extension_src.core.applications.fields"
source = pathlib.Path("extension_src/core/applications/fields.py").read_text("utf-8")
row = """    "mood": {"shape": text(20), "start": "", "merge": "later", "edited": True, "listed": "always", "searched": True,
        "out": ["mood"], "in": ["mood"]},
"""
if sys.argv[1] == "more":
    source = source.replace('    "history":', row + '    "history":', 1)
module = types.ModuleType(name)
sys.modules[name] = module
exec(compile(source, name, "exec"), module.__dict__)
from extension_src.core.applications import changes, merging, record, searching
from extension_src.core.storage import index, kept, schema
from extension_src.core.transfer import columns, exporting

old = schema.application_under("app:a", {"title": "Cook", "applied_at": 5})
glad = changes.changed_application(old, changes.checked_fields({"notes": "x", **json.loads(sys.argv[2])}, []), 9)
found = merging.merged(old, glad, {})
row = index.row_of(glad)
print(json.dumps({
    "started": old.get("mood"),
    "edited": glad.get("mood"),
    "merged": found.get("mood"),
    "listed": row.get("mood"),
    "searched": "glad" in searching.searchable(row),
    "whole": kept.is_whole_row(row),
    "incomplete": kept.is_whole_row({name: value for name, value in row.items() if name != "mood"}),
    "columns": ["mood" in exporting.COLUMNS, "mood" in columns.FIELDS],
    "layout": index.LAYOUT,
}))
'''


def answers(more: str, fields: dict[str, str]) -> dict[str, object]:
    ran = subprocess.run(
        [sys.executable, "-c", WITH_ONE_MORE, more, json.dumps(fields)], cwd=ROOT, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, object] = json.loads(ran.stdout)
    return found


def test_a_field_is_one_row() -> None:
    before = answers("none", {})
    after = answers("more", {"mood": "glad"})
    layouts = {before.pop("layout"), after.pop("layout")}
    # Rows that an earlier version wrote are built anew.
    assert len(layouts) == 2
    assert min(layouts) > 4
    assert after == {
        "started": "",
        "edited": "glad",
        "merged": "glad",
        "listed": "glad",
        "searched": True,
        "whole": True,
        "incomplete": False,
        "columns": [True, True],
    }
    assert before == {
        "started": None,
        "edited": None,
        "merged": None,
        "listed": None,
        "searched": False,
        "whole": True,
        "incomplete": True,
        "columns": [False, False],
    }


@pytest.mark.parametrize("name", FIELDS)
def test_a_row_says_what_it_may(name: str) -> None:
    row = FIELDS[name]
    assert set(row) <= {"shape", "start", "merge", "edited", "listed", "searched", "out", "in", "chosen"}
    assert row["merge"] in ["later", "union", "own"]
    assert row.get("listed", "always") in ["always", "known"]
    assert set(row.get("chosen", [])) <= set(row.get("out", []))
    if "start" in row:
        assert fitted(row["start"], row["shape"]) == row["start"]
        if isinstance(row["start"], list | dict):
            assert started(name) is not row["start"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_column_has_its_words(language: str) -> None:
    messages = json.loads((ROOT / "extension_src" / "_locales" / language / "messages.json").read_text("utf-8"))
    for column in {*columns_of("out"), *columns_of("in")}:
        assert messages[f"csv_{column}"]["message"]
    assert set(columns_of("in")) == set(NAMES)
