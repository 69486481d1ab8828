"""Deletes for good what a person deleted: once a deletion can no longer be taken back, the copies in the browser lose it too.

A deletion can be taken back for a day (`core/storage/undo.py`), or less if the person says so. When that time ends, the same
write lists the deleted records in `forgotten` (`core/storage/forgotten.py`), where they stay due until every copy was searched:
if the worker dies, the next one continues.
"""

from collections.abc import Awaitable
from typing import Any

from extension_src.background.documents.files import remove_unnamed
from extension_src.background.editing import NotFound
from extension_src.background.store import store
from extension_src.browser.errors import JavaScriptError, report
from extension_src.browser.packing import packed, unpacked
from extension_src.browser.storage import Reading, local
from extension_src.browser.types.chrome import Sender
from extension_src.browser.types.messages import Answer, Message
from extension_src.core.applications.merging import copied
from extension_src.core.applications.refused import Refused
from extension_src.core.native.lists import joined
from extension_src.core.native.records import is_record, is_text, json_text, parsed_json, same_json
from extension_src.core.storage.backups import KEY, content_mark, is_backup
from extension_src.core.storage.before_update import KEY as KEY_BEFORE_UPDATE
from extension_src.core.storage.files import ids_of_files
from extension_src.core.storage.forgotten import (
    export_without,
    forgotten_records,
    gone_from,
    has_old,
    is_due,
    kept_text_without,
    settled_forgotten,
)
from extension_src.core.storage.undo import ended_operation, is_over, undo_key, undo_list
from extension_src.core.types.stored import Forgotten, Stored


async def delete_for_good(message: Message, sender: Sender) -> Answer:
    """{undo} -> {}: remove what the operation deleted from every record and every copy."""
    if not is_text(message["undo"]):
        raise Refused("undo")
    await store.in_turn(lambda: end_operation(message["undo"]))
    await forgetting.work()
    return {}


async def end_operation(identifier: str) -> None:
    reading = Reading()
    listed = undo_list(await reading.of(["undo"]))
    stored = await reading.of([undo_key(entry["id"]) for entry in listed])
    if undo_key(identifier) not in stored:
        raise NotFound("undo")
    await store.commit([], ended_operation(identifier, stored, Date.now()), [], None, reading)


async def look() -> None:
    """End the operations that can no longer be taken back, then rewrite the copies."""
    if not store.is_read_only:
        await store.in_turn(end_what_is_over)
        await forgetting.work()


async def end_what_is_over() -> None:
    now = Date.now()
    stored = await local.get(["undo", "forgotten"])
    if any([is_over(entry, now) for entry in undo_list(stored)]):
        # Every commit ends the operations that are over; this one does nothing else.
        await store.commit([], {}, [], None)
    elif not is_due(stored) and has_old(stored, now):
        await store.write({"forgotten": settled_forgotten(stored, now)}, [])


class Forgetting:
    """Searches the copies in one loop at a time; every caller that comes meanwhile awaits the running loop."""

    def __init__(self) -> None:
        self.running: Awaitable[None] | None = None

    async def work(self) -> None:
        """Rewrite the copies that contain forgotten records, until none is due."""
        if self.running is None:
            self.running = look_through_copies()  # dialect: allow started-coroutine because all callers await one loop
        try:
            await self.running
        finally:
            self.running = None


async def look_through_copies() -> None:
    stored = await local.get(["forgotten"])
    while is_due(stored):
        await see_to_all(stored["forgotten"])
        stored = await local.get(["forgotten"])


async def see_to_all(forgotten: object) -> None:
    """Rewrite every copy that contains a forgotten record, then note that this is done unless more was forgotten meanwhile."""
    records = forgotten_records({"forgotten": forgotten})
    backups = await local.keys_starting(KEY)
    for key in joined(backups, await local.keys_starting(KEY_BEFORE_UPDATE)):
        while not await see_to(key, records):
            # Another copy was stored under the same key meanwhile, so this one is read again.
            pass
    # Before it counts as done: what the person deleted may have named files.
    await remove_unnamed()
    await store.in_turn(lambda: settle(forgotten))


async def settle(forgotten: object) -> None:
    stored = await local.get(["forgotten"])
    if "forgotten" in stored and same_json(stored["forgotten"], forgotten):
        await store.write({"forgotten": settled_forgotten(stored, Date.now())}, [])


async def see_to(key: str, records: list[Forgotten]) -> bool:
    """Rewrite a copy without the forgotten records; False when another copy was stored under its key meanwhile."""
    stored = await local.get([key])
    if key not in stored:
        return True
    copy = stored[key]
    rewritten = await copy_without(copy, records)
    return True if rewritten is None else await store.in_turn(lambda: replace(key, copy, rewritten))


async def copy_without(copy: Any, records: list[Forgotten]) -> Any:
    """The copy without the forgotten records, None when it contains none of them. Runs out of turn, as a copy may be large."""
    if is_text(copy):
        kept = kept_text_without(copy, gone_from(records, 0))
        return None if kept is None else json_text(kept)
    if not is_backup(copy):
        return None
    gone = gone_from(records, copy["at"])
    if len(gone.keys()) == 0:
        return None
    try:
        data = parsed_json(await unpacked(copy["text"]))
    except JavaScriptError as error:
        # A copy that cannot be unpacked cannot be restored either.
        report(error)
        return None
    rest = export_without(data, gone) if is_record(data) else None
    if rest is None:
        return None
    text = json_text(rest)
    rewritten = copied(copy)
    rewritten["count"] = len(rest["applications"])
    rewritten["size"] = len(text)
    rewritten["mark"] = content_mark(rest["applications"], rest["cvs"])
    rewritten["files"] = ids_of_files(rest["applications"], rest["cvs"])
    rewritten["text"] = await packed(text)
    return rewritten


async def replace(key: str, copy: object, rewritten: Any) -> bool:
    """Replace the copy by the rewritten one, and its line in the list; a copy left without applications is removed.

    False, and nothing written, when the stored copy is no longer the one that was rewritten.
    """
    stored = await local.get([key, "backups"])
    if key not in stored or not same_json(stored[key], copy):
        return False
    writes: Stored = {}
    if is_text(rewritten):
        writes[key] = rewritten
        await store.write(writes, [])
        return True
    lines = []
    for line in stored["backups"] if "backups" in stored else []:
        if KEY + line["day"] != key:
            lines.append(line)
        elif rewritten["count"] > 0:
            changed: Any = copied(line)
            for name in ["count", "size", "mark", "files"]:
                changed[name] = rewritten[name]
            lines.append(changed)
    writes["backups"] = lines
    if rewritten["count"] > 0:
        writes[key] = rewritten
    await store.write(writes, [key])
    return True


forgetting = Forgetting()
