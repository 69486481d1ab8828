"""`chrome.storage`: the one wrapper. Values that come back are JavaScript's own objects: read them by subscript."""

from extension_src.browser.errors import JavaScriptError
from extension_src.core.native.records import keys_of
from extension_src.core.storage.kept import kept_value


class StorageFailed(Exception):
    """The browser could not read or write; nothing of the write took place."""


class Area:
    """One storage area. Each call is one atomic read, write or removal."""

    def __init__(self, area, kept) -> None:
        self.area = area
        self.kept = kept

    async def get(self, keys: list):
        """An object with those of the keys that exist."""
        return await self.read(keys)

    async def get_all(self):
        """An object with everything. Large: only to rebuild, export and search all texts."""
        return await self.read(None)

    async def read(self, keys):
        """What stands under the keys as it may be used, whoever wrote it."""
        try:
            found = await self.area.js_get(keys)
        except JavaScriptError as error:
            raise StorageFailed(str(error))
        for key in keys_of(found) if self.kept is not None else []:
            value = self.kept(key, found[key])
            if value is None:
                Reflect.deleteProperty(found, key)
            else:
                found[key] = value
        return found

    async def keys_starting(self, beginning: str) -> list:
        """The keys that begin so."""
        # getKeys is younger than the oldest Chrome that is supported.
        if "getKeys" in self.area:
            keys = await self.area.getKeys()
        else:
            keys = Object.js_keys(await self.get_all())
        return [key for key in keys if key.startswith(beginning)]

    async def set(self, values) -> None:
        """Write all values or none."""
        try:
            await self.area.set(values)
        except JavaScriptError as error:
            raise StorageFailed(str(error))

    async def remove(self, keys: list) -> None:
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
    """What one turn has read of the local area: nothing is asked of it twice, as each answer takes a millisecond."""

    def __init__(self) -> None:
        self.stored = {}
        self.asked = {}

    async def of(self, keys: list) -> dict:
        """Everything read so far that exists, these keys too."""
        missing = [key for key in keys if key not in self.asked]
        if len(missing) > 0:
            found = await local.get(missing)
            for key in missing:
                self.asked[key] = True
                if key in found:
                    self.stored[key] = found[key]
        return self.stored

    async def all_of(self, keys_among) -> dict:
        """Everything that `keys_among(what was read)` names, read until it names nothing new."""
        missing = [key for key in keys_among(self.stored) if key not in self.asked]
        while len(missing) > 0:
            await self.of(missing)
            missing = [key for key in keys_among(self.stored) if key not in self.asked]
        return self.stored


# The session area is open to content scripts: who reads it checks each entry.
local = Area(chrome.storage.local, kept_value)
session = Area(chrome.storage.session, None)
