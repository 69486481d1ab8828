"""Which files are named, and which go."""

from typing import Any

from tests.core.conftest import Core
from tests.core.tracked import OPERATION

FILES = "extension_src.core.storage.files"


def file(name: str) -> dict[str, Any]:
    return {"id": name, "name": f"{name}.pdf", "size": 3}


def test_the_files_that_are_named_and_those_that_go(core: Core) -> None:
    record = {"id": "a", "files": [file("f1"), file("f2")], "file": file("f3"), "title": "Cook"}
    assert sorted(core(f"{FILES}:named_keys", [record, {"id": "b"}])) == ["file:f1", "file:f2", "file:f3"]
    assert sorted(core(f"{FILES}:ids_of_files", [record], [{"file": file("f4")}])) == ["f1", "f2", "f3", "f4"]
    kept = core(f"{FILES}:without_files", record, {"file:f1": True, "file:f3": True})
    assert kept == {"id": "a", "files": [file("f2")], "title": "Cook"}
    assert core(f"{FILES}:without_files", {"id": "a", "file": file("f3")}, {"file:f3": True}) == {"id": "a"}
    assert core(f"{FILES}:without_files", record, {"file:x": True}) == record
    assert core(f"{FILES}:with_known_files", record, {"file:f2": True, "file:f3": True})["files"] == [file("f2")]
    assert core(f"{FILES}:with_known_files", record, {"file:f1": 1, "file:f2": 1, "file:f3": 1}) == record
    assert core(f"{FILES}:mentioned", ["file:f1", "file:f9"], [record]) == ["file:f1"]
    change = {"fields": {"files": [[file("f1"), file("f2")], [file("f2")]]}}
    operation = {**OPERATION, "changed": {"a": {"fields": {}}, "b": change}, "forget": ["file:f1"]}
    assert core(f"{FILES}:name_of_removed", operation) == "f1.pdf"
    assert core(f"{FILES}:name_of_removed", {**operation, "forget": []}) == ""
    assert [core(f"{FILES}:longest_content", size) for size in (0, 1, 3, 4)] == [0, 4, 4, 8]


FOLDER_COPY = {"source": "s", "folder": "Copies", "wanted_at": 0, "last": None, "unattended_at": 0, "problem": None}
