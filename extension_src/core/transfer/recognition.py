"""Recognises the application that a row of an import is, among the stored ones and those of earlier rows. Pure.

An entry is `{"application", "description", "has_text", "is_kept", "is_found", "keys"}`: `is_kept` when the plan stores
the application, `is_found` when a row was recognised as it; `keys` are the index keys that list it.
"""

from collections.abc import Iterator, Mapping

from extension_src.core.applications.identity import identity_keys, joined_keys, posting_key
from extension_src.core.applications.merging import changed_fields, day_key, merged
from extension_src.core.dates.arithmetic import local_day
from extension_src.core.native.strings import split_words
from extension_src.core.native.words import folded
from extension_src.core.types.applications import Application
from extension_src.core.types.transfer import Entries, Entry

# The most entries that one row is compared with.
COMPARED = 20
# Applications handled before the page gets its turn.
STEP = 50


def new_entry(application: Application, description: str, has_text: bool) -> Entry:
    """An entry of an application that no row was recognised as yet."""
    return {
        "application": application,
        "description": description,
        "has_text": has_text,
        "is_kept": False,
        "is_found": False,
        "keys": [],
    }


def index_steps(existing: list[Application], described: Mapping[str, object], index: Entries) -> Iterator[float]:
    """Lists the stored applications in `index` under every key that may name them; yields from time to time."""
    for place in range(len(existing)):
        application = existing[place]
        entry = new_entry(application, "", application["id"] in described)
        enter(index, entry)
        if posting_key(application) == "":
            for key in _vague_keys(application):
                _append(index, _kind(application) + key, entry)
        if place % STEP == 0:
            yield 0


def enter(index: Entries, entry: Entry) -> None:
    """List the entry in the index under the keys that name its application now."""
    application = entry["application"]
    keys = identity_keys(application)
    keys.extend(joined_keys(application))
    if application["id"] != "":
        keys.append("id|" + application["id"])
    if posting_key(application) != "":
        keys.append(_kind(application) + day_key(application))
        keys.append(_kind(application) + posting_key(application))
    for key in keys:
        if key not in entry["keys"]:
            _append(index, key, entry)


def found(index: Entries, incoming: Application, is_dated: bool, places: dict[str, int]) -> Entry | None:
    """The entry of the same application; None when there is none yet. `places`: as for `merging.merged`."""
    alike = _alike(index, incoming, is_dated)
    if len(alike) == 0:
        return None
    if len(alike) > 1:
        # An entry made from this very row contains all of it, and differs least from it.
        whole = [entry for entry in alike if _has_all(entry["application"], incoming, places)]
        alike = whole if len(whole) > 0 else alike
        alike = sorted(alike, key=lambda entry: len(changed_fields(entry["application"], incoming)))
    alike[0]["is_found"] = True
    return alike[0]


def _alike(index: Entries, incoming: Application, is_dated: bool) -> list[Entry]:
    """The entries that the incoming application may be."""
    identity = identity_keys(incoming)
    named: list[str] = ["id|" + incoming["id"]] if incoming["id"] != "" else []
    named.extend(identity)
    for key in named:
        if key in index:
            return [index[key][0]]
    posting = posting_key(incoming)
    if posting != "":
        key = day_key(incoming) if is_dated else posting
        entries = [entry for entry in _first(index, "bare|" + key) if _kind(entry["application"]) == "bare|"]
        # Two listings that each have an identity are two, however alike: the second is a re-post.
        if len(identity) == 0:
            entries.extend(_first(index, "named|" + key))
        return entries
    if len(identity) > 0:
        return []
    # Five waiter jobs without a company are five applications, and the same five when the file is imported again.
    key = _vague_keys(incoming)[0 if is_dated else 1]
    entries = _first_free(index, "bare|" + key)
    entries.extend(_first_free(index, "named|" + key))
    return entries


def _has_all(existing: Application, incoming: Application, places: dict[str, int]) -> bool:
    return len(changed_fields(existing, merged(existing, incoming, places))) == 0


def _kind(application: Application) -> str:
    """The beginning of the application's keys, which lists those with and without an identity apart."""
    return "bare|" if len(identity_keys(application)) == 0 else "named|"


def _append(index: Entries, key: str, entry: Entry) -> None:
    entry["keys"].append(key)
    if key not in index:
        index[key] = []
    index[key].append(entry)


def _first(index: Entries, key: str) -> list[Entry]:
    return list(index[key][:COMPARED]) if key in index else []


def _first_free(index: Entries, key: str) -> list[Entry]:
    """The first entries under the key that no row was recognised as yet."""
    entries = index[key] if key in index else []
    while len(entries) > 0 and entries[0]["is_found"]:
        entries.pop(0)
    free: list[Entry] = []
    for entry in entries:
        if not entry["is_found"]:
            free.append(entry)
        if len(free) == COMPARED:
            break
    return free


def _vague_keys(application: Application) -> list[str]:
    """The two keys, with and without the day, that name an application that lacks its title or its company."""
    name = " ".join(split_words(folded(application["title"] + " | " + application["company"])))
    return ["vague|" + str(local_day(application["applied_at"])) + "|" + name, "vague|" + name]
