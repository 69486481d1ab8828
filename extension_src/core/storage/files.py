"""Files kept whole: those attached to an application, and the original of a CV. Pure.

`file:<id>` is the file's content as base64. Its `{"id", "name", "size", "added_at"}` stands in `files` of an application, or as
`file` in a CV; neither the index nor a daily copy holds the content. A file that nothing names any more is removed
(`background/documents/files.py`).
"""

from collections.abc import Mapping, Sequence
from typing import Any

from extension_src.core.native.records import is_list, is_record, is_text, json_text, keys_of
from extension_src.core.types.applications import File
from extension_src.core.types.of import Kept
from extension_src.core.types.stored import Operation

KEY = "file:"
# Characters of base64 for each three bytes.
UNIT = 4
# What all files may take as base64, which is 48 MB of them: each copy in the person's folder holds them again.
MOST_STORED = 64 * 1024 * 1024


def file_key(identifier: str) -> str:
    """The storage key of a file's content."""
    return KEY + identifier


def content_size(content: str) -> int:
    """How many bytes a base64 text stands for."""
    padding = 2 if content.endswith("==") else (1 if content.endswith("=") else 0)
    return len(content) // UNIT * 3 - padding


def longest_content(size: int) -> int:
    """The length of the base64 of this many bytes."""
    return (size + 2) // 3 * UNIT


def fits(size: int, taken: int) -> bool:
    """Whether a file of `size` bytes may be kept beside those whose contents take `taken` bytes of the storage."""
    return longest_content(size) + taken <= MOST_STORED


def files_of(record: Mapping[str, object]) -> list[File]:
    """The files of an application or of a CV, as they are named in it."""
    files: list[Any] = list(record["files"]) if "files" in record and is_list(record["files"]) else []
    if "file" in record and is_record(record["file"]):
        files.append(record["file"])
    return [file for file in files if _is_named(file)]


def _is_named(file: Any) -> bool:
    return is_record(file) and "id" in file and is_text(file["id"])


def named_keys(records: Sequence[Mapping[str, object]]) -> dict[str, bool]:
    """The keys of the files that these applications and CVs name."""
    named: dict[str, bool] = {}
    for record in records:
        for file in files_of(record):
            named[file_key(file["id"])] = True
    return named


def ids_of_files(applications: Sequence[Mapping[str, object]], cvs: Sequence[Mapping[str, object]]) -> list[str]:
    """The ids of the files that applications and CVs name."""
    named = named_keys(applications)
    named.update(named_keys(cvs))
    return [key[len(KEY) :] for key in keys_of(named)]


def mentioned(keys: list[str], records: Sequence[object]) -> list[str]:
    """The keys of those files whose id stands anywhere in these records: operations to be taken back, lines of daily copies."""
    text = json_text(records)
    return [key for key in keys if json_text(key[len(KEY) :]) in text]


def without_files(record: Kept, gone: Mapping[str, object]) -> Kept:
    """An application or a CV without the files whose keys are gone; the same record where it names none of them."""
    if not any([file_key(file["id"]) in gone for file in files_of(record)]):
        return record
    rest: Any = {}
    for name in keys_of(record):
        rest[name] = record[name]
    if "files" in record:
        rest["files"] = [file for file in files_of({"files": record["files"]}) if file_key(file["id"]) not in gone]
    if "file" in record and is_record(record["file"]) and file_key(record["file"]["id"]) in gone:
        rest.pop("file")
    made: Kept = rest
    return made


def with_known_files(record: Kept, known: Mapping[str, object]) -> Kept:
    """An application or a CV that names only files whose keys are known."""
    gone: dict[str, bool] = {}
    for file in files_of(record):
        if file_key(file["id"]) not in known:
            gone[file_key(file["id"])] = True
    return without_files(record, gone)


def name_of_removed(record: Operation) -> str:
    """The name of the file that a person removed with this operation (`undo.new_undo`); '' where it removed none."""
    for identifier in keys_of(record["changed"]):
        fields = record["changed"][identifier]["fields"]
        if "files" in fields:
            for file in files_of({"files": fields["files"][0]}):
                if "forget" in record and file_key(file["id"]) in record["forget"]:
                    return str(file["name"])
    return ""
