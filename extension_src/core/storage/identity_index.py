"""Which application belongs to which listing: every identity key with its applications' ids, in a fixed number of buckets.

One storage key for each identity key would add two keys an application, and Chromium's `storage.local.set` gets slower with
every stored key. A bucket is one JSON text `{key: [ids]}`, the latest id last. A key may have several ids, because a person
may give two applications one address: when one is removed, the other is still found. Rebuilt from applications. Pure.
"""

from collections.abc import Sequence
from typing import Any

from extension_src.core.applications.identity import identity_keys, joined_keys, posting_key
from extension_src.core.native.records import is_list, is_record, is_text, json_text, keys_of, parsed_json
from extension_src.core.types.applications import Application, Pair
from extension_src.core.types.listings import Posting
from extension_src.core.types.stored import Stored

BEGINNING = "same:"
# At 10,000 applications a bucket has about 20 entries.
BUCKETS = 1024
# A prime, small enough that the products below stay far under 2 ** 53.
MODULUS = 16777213
# The most ids kept under one key: a person re-applies a few times, not hundreds.
LIMIT = 20


def bucket_of(key: str) -> str:
    """The storage key of the bucket that holds an identity key."""
    number = 0
    for character in key:
        # From here on CPython and V8 number characters differently.
        if ord(character) < 0xD800:
            number = (number * 65599 + ord(character)) % MODULUS
    return BEGINNING + str(number % BUCKETS)


def buckets_of(keys: list[str]) -> list[str]:
    """The storage keys of the buckets that hold these identity keys, each once."""
    found: dict[str, bool] = {}
    for key in keys:
        found[bucket_of(key)] = True
    return list(found.keys())


def buckets_for(applications: Sequence[Posting]) -> list[str]:
    """The storage keys of the buckets of every identity and posting key of these applications."""
    keys: list[str] = []
    for application in applications:
        keys.extend(_keys_of(application))
    return buckets_of(keys)


def tracked_ids(listings: Sequence[Posting], stored: Stored) -> list[str]:
    """For each listing the id of its application; '' when it is not tracked. `stored` must contain the buckets of the
    listings' identity keys, as far as they exist."""
    buckets = Buckets(stored)
    ids: list[str] = []
    for listing in listings:
        found = [buckets.ids(key) for key in identity_keys(listing)]
        known = [holders for holders in found if len(holders) > 0]
        ids.append(known[0][len(known[0]) - 1] if len(known) > 0 else "")
    return ids


def earlier_postings(application: Application, stored: Stored) -> list[str]:
    """The ids of the applications with the same company and title, the latest last."""
    key = posting_key(application)
    return [] if key == "" else Buckets(stored).ids(key)


def identity_writes(pairs: list[Pair], stored: Stored) -> dict[str, str]:
    """The buckets that pairs [before or None, after or None] of applications change, as {storage key: text}."""
    buckets = Buckets(stored)
    for pair in pairs:
        if pair[0] is not None:
            _leave(buckets, pair[0])
    for pair in pairs:
        if pair[1] is not None:
            _join(buckets, pair[1])
    return buckets.changed_texts()


def _leave(buckets: "Buckets", application: Application) -> None:
    for key in _keys_of(application):
        buckets.put(key, [other for other in buckets.ids(key) if other != application["id"]])


def _join(buckets: "Buckets", application: Application) -> None:
    for key in _keys_of(application):
        ids = [other for other in buckets.ids(key) if other != application["id"]]
        ids.append(application["id"])
        buckets.put(key, ids[-LIMIT:])


def _keys_of(application: Posting) -> list[str]:
    """Every key under which the index lists the application."""
    keys = identity_keys(application)
    keys.extend(joined_keys(application))
    posting = posting_key(application)
    if posting != "":
        keys.append(posting)
    return keys


def is_bucket(entries: object) -> bool:
    """Whether a value is a bucket: each key has a list of application ids."""
    return is_record(entries) and all(
        [
            is_list(entries[key]) and all([is_text(identifier) for identifier in entries[key]])
            for key in keys_of(entries)
        ]
    )


class Buckets:
    """The buckets among stored records, each decoded when it is first needed."""

    def __init__(self, stored: Stored) -> None:
        self.stored = stored
        self.opened: dict[str, dict[str, list[str]]] = {}
        self.changed: dict[str, bool] = {}

    def ids(self, key: str) -> list[str]:
        """The ids under a key, the latest last."""
        entries = self._entries(bucket_of(key))
        return list(entries[key]) if key in entries else []

    def put(self, key: str, ids: list[str]) -> None:
        """Set the ids under a key."""
        bucket = bucket_of(key)
        self._entries(bucket)[key] = ids
        self.changed[bucket] = True

    def changed_texts(self) -> dict[str, str]:
        texts: dict[str, str] = {}
        for bucket in self.changed.keys():
            entries = self.opened[bucket]
            kept = {}
            for key in keys_of(entries):
                # In V8 a record decoded from JSON has no `pop`.
                if len(entries[key]) > 0:
                    kept[key] = entries[key]
            texts[bucket] = json_text(kept)
        return texts

    def _entries(self, bucket: str) -> dict[str, list[str]]:
        if bucket not in self.opened:
            entries: Any = parsed_json(self.stored[bucket]) if bucket in self.stored else None
            # What another program wrote there counts as an empty bucket.
            self.opened[bucket] = entries if is_bucket(entries) else {}
        return self.opened[bucket]
