"""The only wrapper of `chrome.storage`. The values it returns are plain JavaScript objects: read them by subscript."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from extension_src.browser.errors import JavaScriptError
from extension_src.core.native.records import keys_of
from extension_src.core.storage.kept import kept_value
from extension_src.core.types.stored import Stored


class StorageFailed(Exception):
    """The browser could not read or write; no part of a failed write was stored."""


class Area:
    """One storage area. Each call is one atomic read, write or removal."""

    def __init__(self, area: StorageArea, kept: Callable[[str, object], object] | None) -> None:
        self.area = area
        self.kept = kept

    async def get(self, keys: list[str]) -> Stored:
        """An object with the values of those keys that exist."""
        return await self.read(keys)

    async def get_all(self) -> Stored:
        """An object with every value of the area. The local area is large: read all of it only to migrate, rebuild or export."""
        return await self.read(None)

    async def read(self, keys: list[str] | None) -> Stored:
        """The values of the keys, or of all keys for None, each repaired or left out by `kept`, as any program may have
        written them."""
        try:
            found = await self.area.js_get(keys)
        except JavaScriptError as error:
            raise StorageFailed(str(error))
        for key in keys_of(found) if self.kept is not None else []:
            value = self.kept(key, found[key])  # type: ignore[misc]
            if value is None:
                Reflect.deleteProperty(found, key)
            else:
                found[key] = value
        return found

    async def keys_starting(self, beginning: str) -> list[str]:
        """The stored keys that start with `beginning`."""
        # The oldest supported Chrome has no getKeys.
        if "getKeys" in self.area:
            keys = await self.area.getKeys()
        else:
            keys = Object.js_keys(await self.get_all())
        return [key for key in keys if key.startswith(beginning)]

    async def size_of(self, keys: list[str]) -> int:
        """How many bytes these keys and their values take."""
        if len(keys) == 0:
            return 0
        return await self.area.getBytesInUse(keys)

    async def set(self, values: Mapping[str, object]) -> None:
        """Write all of these values or none; raises StorageFailed."""
        try:
            await self.area.set(values)
        except JavaScriptError as error:
            raise StorageFailed(str(error))

    async def remove(self, keys: list[str]) -> None:
        try:
            await self.area.remove(keys)
        except JavaScriptError as error:
            raise StorageFailed(str(error))

    async def clear(self) -> None:
        try:
            await self.area.js_clear()
        except JavaScriptError as error:
            raise StorageFailed(str(error))


class Reading:
    """The values that one turn has read from the local area. No key is read twice, as each read takes a millisecond."""

    def __init__(self) -> None:
        self.stored: Stored = {}
        self.asked: dict[str, bool] = {}

    async def of(self, keys: list[str]) -> Stored:
        """Read these keys; gives every existing value read so far, by key."""
        missing = [key for key in keys if key not in self.asked]
        if len(missing) > 0:
            found = await local.get(missing)
            for key in missing:
                self.asked[key] = True
                if key in found:
                    self.stored[key] = found[key]
        return self.stored

    async def all_of(self, keys_among: Callable[[Stored], list[str]]) -> Stored:
        """Read the keys that `keys_among(values read so far)` names, until it names no new one; gives every value read."""
        missing = [key for key in keys_among(self.stored) if key not in self.asked]
        while len(missing) > 0:
            await self.of(missing)
            missing = [key for key in keys_among(self.stored) if key not in self.asked]
        return self.stored


# Content scripts can write the session area: code that reads it must check each entry.
local = Area(chrome.storage.local, kept_value)
session = Area(chrome.storage.session, None)
