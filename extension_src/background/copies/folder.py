"""The worker writes copies into a folder that the person chose, whether or not a page is open.

The record `folder_copy` (`core/storage/folder_copies.py`) says what is due: a worker may die at any await, and the next one
continues from the record. A copy is the same export that a page would save, so that it can be restored anywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from extension_src.background import badge
from extension_src.background.copies.daily import copied_content
from extension_src.background.store import store
from extension_src.browser import folder_handle
from extension_src.browser.digest import digest
from extension_src.browser.errors import JavaScriptError, name_of, report
from extension_src.browser.folder_files import file_in, head_of, may_write, names_in, remove_file, write_file
from extension_src.browser.identifiers import new_id
from extension_src.browser.own_pages import is_alone, is_private
from extension_src.browser.storage import local, session
from extension_src.browser.stored import contents_of, cvs, stored_one
from extension_src.browser.turns import Turns
from extension_src.browser.types.work import CopiedText, Outcome
from extension_src.core.native.lists import joined
from extension_src.core.native.records import json_text
from extension_src.core.storage.folder_copies import (
    HEAD,
    KEY,
    MOST_OF_A_DAY,
    content_of,
    copy_day,
    copy_name,
    copy_record,
    dropped_copies,
    failed,
    is_own_copy,
    new_record,
    next_look,
    problem_of,
    succeeded,
    touches_content,
    wanted,
)
from extension_src.core.storage.schema import SCHEMA
from extension_src.core.transfer.exporting import exported_json
from extension_src.core.types.stored import FolderCopy

ALARM = "folder-copy"
STARTED = "folder_copy_started"
# Milliseconds after the last page closed until a one-time permission has certainly ended (measured: under one second).
OVER = 5000


class CopyFailed(Exception):
    """A copy could not be written; the argument is the kind of the problem."""


class FolderCopies:
    """Writes one copy at a time."""

    def __init__(self) -> None:
        self.turns = Turns()
        # How many changes this worker has heard of, and when the last one came (ms).
        self.changes = 0
        self.changed_at = 0

    async def begin(self) -> None:
        """Do what is due; raises nothing, so that the other steps of a start are not stopped."""
        try:
            await self.take_up()
        except Exception as error:
            report(error)

    async def take_up(self) -> None:
        """Show the warning if there is one, and resume the copy that a dead worker left. The first worker after a start of
        the browser always writes a copy."""
        record = await folder_record()
        if record is None:
            return
        show_problem(record)
        # The session area is empty after the browser starts.
        told = await session.get([STARTED])
        if STARTED not in told:
            await session.set({STARTED: True})
            await self.copy()
        elif await chrome.alarms.js_get(ALARM) == None:
            look_in(next_look(record))

    async def hear(self, keys: list[str]) -> None:
        """These storage keys changed: ask for a copy within a minute if it would contain them. Raises nothing."""
        if touches_content(keys):
            self.changes += 1
            self.changed_at = Date.now()
            try:
                await self.want()
            except Exception as error:
                # The next change, or the next start, asks for the copy again.
                report(error)

    async def want(self) -> None:
        record = await folder_record()
        if record is None or record["wanted_at"] != 0:
            return
        after = await self.note(lambda record: wanted(record, Date.now()))
        # No folder is chosen any more where it was given up meanwhile.
        if after is not None and record["problem"] is None:
            look_in(next_look(after))

    async def look(self) -> None:
        """Write the copy that is due; called by the alarm and every hour.

        Until a copy was once written with no page open, one is also tried whenever no page is open.
        """
        record = await folder_record()
        if record is None:
            return
        is_due = record["wanted_at"] != 0 or record["problem"] is not None
        if is_due or (record["unattended_at"] == 0 and await is_alone()):
            await self.copy()
        else:
            look_in(next_look(record))

    def copy(self) -> Promise[None]:
        """A promise that a copy is written now, or that the record notes why it could not be."""
        return self.turns.in_turn(self.copy_now)

    async def copy_now(self) -> None:
        record = await folder_record()
        if record is None or store.is_read_only:
            return
        before = self.changes
        alone = await is_surely_alone(record)
        outcome = await outcome_of(record)
        # A page opened meanwhile may be the reason why the worker was allowed to write.
        alone = alone and await is_alone()
        now = Date.now()
        changed_at = self.changed_at if self.changes != before else 0
        if outcome["problem"] != "":
            after = await self.note(lambda kept: failed(kept, outcome["problem"], now))
        else:
            proves = alone and outcome["is_written"]
            after = await self.note(lambda kept: succeeded(kept, outcome["last"], proves, changed_at, now))
        if after is not None:
            show_problem(after)
            look_in(next_look(after))

    def note(self, change: Callable[[FolderCopy], FolderCopy]) -> Promise[FolderCopy | None]:
        """A promise of the record after `change` was applied to it, None when no folder is chosen any more."""
        return store.in_turn(lambda: noted(change))

    def choose(self, name: str) -> Promise[None]:
        """A promise that the first copy is written into the folder whose handle a page has stored."""
        return self.turns.in_turn(lambda: self.choose_now(name))

    async def choose_now(self, name: str) -> None:
        await store.in_turn(lambda: chosen(name))
        await self.copy_now()

    def forget(self) -> Promise[None]:
        """A promise that no folder is chosen any more. The files in the folder stay."""
        return self.turns.in_turn(lambda: store.in_turn(forgotten))


async def folder_record() -> FolderCopy | None:
    """The record of the chosen folder, or None; None also in a private window, which sees the record but not the handle."""
    return None if is_private() else await stored_one(KEY)


async def noted(change: Callable[[FolderCopy], FolderCopy]) -> FolderCopy | None:
    record = await folder_record()
    if record is None:
        return None
    changed = change(record)
    await store.write({KEY: changed}, [])
    return changed


async def chosen(name: str) -> None:
    record = await folder_record()
    # When the person changes the folder, the profile's copies keep the same source id.
    source = new_id(Date.now()) if record is None else record["source"]
    await store.write({KEY: new_record(source, name, Date.now())}, [])


async def forgotten() -> None:
    await folder_handle.forget()
    await store.write({}, [KEY])
    await chrome.alarms.js_clear(ALARM)
    badge.show_warning(False)


def show_problem(record: FolderCopy) -> None:
    badge.show_warning(record["problem"] is not None)


def look_in(minutes: float) -> None:
    """Set the alarm to ring in this many minutes; 0 clears it."""
    if minutes > 0:
        chrome.alarms.create(ALARM, {"delayInMinutes": minutes})
    else:
        chrome.alarms.js_clear(ALARM)


async def is_surely_alone(record: FolderCopy) -> bool:
    """Whether no page is open. Until a copy was once written with no page open, waits until a one-time permission is over."""
    alone = await is_alone()
    if alone and record["unattended_at"] == 0:
        await __new__(Promise(lambda resolve: setTimeout(resolve, OVER)))
        alone = await is_alone()
    return alone


async def outcome_of(record: FolderCopy) -> Outcome:
    """Try to write a copy: {last, is_written, problem}."""
    problem = ""
    try:
        return await written_copy(record, Date.now())
    except CopyFailed as error:
        problem = str(error)
    except JavaScriptError as error:
        report(error)
        problem = problem_of(name_of(error))
    return {"last": record["last"], "is_written": False, "problem": problem}


async def written_copy(record: FolderCopy, now: int) -> Outcome:
    """Write a copy, read it back, remove the oldest; gives {last, is_written, problem}. If nothing changed since the last
    copy, none is written under a new day's name, so that fourteen copies are fourteen different states."""
    folder = await folder_handle.kept()
    if folder is None:
        raise CopyFailed("lost")
    if not await may_write(folder):
        raise CopyFailed("grant")
    # Listing comes first: it fails when the folder is gone, which the permission check does not notice.
    names = await names_in(folder)
    name = await own_name(folder, names, record["source"], now)
    last = record["last"]
    copy = await copied_text(record["source"], now)
    mark = await digest(content_of(copy["text"]))
    is_known = last is not None and last["mark"] == mark and last["name"] in names and last["name"] != name
    if copy["is_empty"] or (is_known and record["unattended_at"] != 0):
        return {"last": last, "is_written": False, "problem": ""}
    # All data may have been erased while it was read: half of it must not replace a whole copy.
    if await folder_record() is None:
        raise CopyFailed("lost")
    await write_file(folder, name, copy["text"])
    file = await file_in(folder, name)
    if await file.text() != copy["text"]:
        raise CopyFailed("failed")
    await remove_old(folder, record["source"])
    last = {"name": name, "at": now, "size": file["size"], "count": copy["count"], "mark": mark}
    return {"last": last, "is_written": True, "problem": ""}


async def own_name(folder: FileSystemDirectoryHandle, names: list[str], source: str, now: int) -> str:
    """The name for today's copy: one that is free or already this profile's. No other file is ever overwritten."""
    for number in range(1, MOST_OF_A_DAY + 1):
        name = copy_name(now, number)
        if name not in names or is_own_copy(await head_of(folder, name, HEAD), source):
            return name
    raise CopyFailed("failed")


async def copied_text(source: str, now: int) -> CopiedText:
    """The text of a copy: {text, count of applications, is_empty: whether there is neither an application nor a CV}."""
    keys = await local.keys_starting("app:")
    content = await copied_content([key[len("app:") :] for key in keys])
    documents = await cvs()
    chosen_settings: Any = await stored_one("settings") or {}
    named = joined(content["applications"], documents)
    everything = exported_json(
        content["applications"], content["listings"], documents, await contents_of(named), chosen_settings, SCHEMA, now
    )
    count = len(content["applications"])
    is_empty = count == 0 and len(documents) == 0
    return {"text": json_text(copy_record(everything, source)), "count": count, "is_empty": is_empty}


async def remove_old(folder: FileSystemDirectoryHandle, source: str) -> None:
    """Remove this profile's copies except those of the last days. A file that cannot be removed does not fail the copy."""
    own = []
    for name in await names_in(folder):
        if copy_day(name) != "" and is_own_copy(await head_of(folder, name, HEAD), source):
            own.append(name)
    for name in dropped_copies(own):
        try:
            await remove_file(folder, name)
        except JavaScriptError as error:
            report(error)


folder_copies = FolderCopies()
