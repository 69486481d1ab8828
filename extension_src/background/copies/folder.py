"""Copies in a folder of the person's own, written by the worker, whether a page is open or not.

What is due stands in the record `folder_copy` (`core/storage/folder_copies.py`): a worker may die at any await, and the next
one takes it up from there. A copy is an export as a page would save it, so that it can be restored anywhere.
"""

from extension_src.background import badge
from extension_src.background.copies.daily import copied_content
from extension_src.background.store import store
from extension_src.browser import folder_handle
from extension_src.browser.digest import digest
from extension_src.browser.errors import JavaScriptError, report
from extension_src.browser.folder_files import file_in, head_of, may_write, names_in, remove_file, write_file
from extension_src.browser.identifiers import new_id
from extension_src.browser.own_pages import is_alone, is_private
from extension_src.browser.storage import local, session
from extension_src.browser.stored import cvs, stored_one
from extension_src.browser.turns import Turns
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

ALARM = "folder-copy"
STARTED = "folder_copy_started"
# Milliseconds without a page after which a permission of this time alone is over: measured, less than one second.
OVER = 5000


class CopyFailed(Exception):
    """A copy could not be written; the argument is the kind of the problem."""


class FolderCopies:
    """Writes one copy at a time."""

    def __init__(self) -> None:
        self.turns = Turns()
        # Changes heard by this worker, and when the last one was.
        self.changes = 0
        self.changed_at = 0

    async def begin(self) -> None:
        """Take up what is due, in no other step's way: raises nothing."""
        try:
            await self.take_up()
        except Exception as error:
            report(error)

    async def take_up(self) -> None:
        """What each life of the worker takes up: a warning to show, a copy that a dead worker owes; and in the first life
        after a start of the browser a copy, whatever woke it."""
        record = await folder_record()
        if record is None:
            return
        show_problem(record)
        # The session area is empty after a start.
        told = await session.get([STARTED])
        if STARTED not in told:
            await session.set({STARTED: True})
            await self.copy()
        elif await chrome.alarms.js_get(ALARM) == None:
            look_in(next_look(record))

    async def hear(self, keys: list) -> None:
        """A change of these keys: what they hold is wanted in the folder within a minute. Raises nothing."""
        if touches_content(keys):
            self.changes += 1
            self.changed_at = Date.now()
            try:
                await self.want()
            except Exception as error:
                # The next change, or the next start, wants it again.
                report(error)

    async def want(self) -> None:
        record = await folder_record()
        if record is None or record["wanted_at"] != 0:
            return
        await self.note(lambda record: wanted(record, Date.now()))
        if record["problem"] is None:
            look_in(next_look(await folder_record()))

    async def look(self) -> None:
        """The alarm, and the hourly look: write what is due; a copy nobody has seen written without a page waits for that."""
        record = await folder_record()
        if record is None:
            return
        is_due = record["wanted_at"] != 0 or record["problem"] is not None
        if is_due or (record["unattended_at"] == 0 and await is_alone()):
            await self.copy()
        else:
            look_in(next_look(record))

    def copy(self):
        """A promise of a copy written now, or of the note why it could not be."""
        return self.turns.in_turn(self.copy_now)

    async def copy_now(self) -> None:
        record = await folder_record()
        if record is None or store.is_read_only:
            return
        before = self.changes
        alone = await is_surely_alone(record)
        outcome = await outcome_of(record)
        # A page that was opened in between may be what let the worker write.
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

    def note(self, change):
        """A promise of the record as `change` makes it, None when no folder is chosen any more."""
        return store.in_turn(lambda: noted(change))

    def choose(self, name: str):
        """A promise of the first copy in the folder whose handle a page has kept."""
        return self.turns.in_turn(lambda: self.choose_now(name))

    async def choose_now(self, name: str) -> None:
        await store.in_turn(lambda: chosen(name))
        await self.copy_now()

    def forget(self):
        """A promise that no folder is chosen any more. What is in it stays."""
        return self.turns.in_turn(lambda: store.in_turn(forgotten))


async def folder_record():
    """The record of the chosen folder, or None. A private window has the record and no handle: to it there is none."""
    return None if is_private() else await stored_one(KEY)


async def noted(change):
    record = await folder_record()
    if record is None:
        return None
    changed = change(record)
    await store.write({KEY: changed}, [])
    return changed


async def chosen(name: str) -> None:
    record = await folder_record()
    # Another folder of the same profile: its copies go on being this profile's.
    source = new_id(Date.now()) if record is None else record["source"]
    await store.write({KEY: new_record(source, name, Date.now())}, [])


async def forgotten() -> None:
    await folder_handle.forget()
    await store.write({}, [KEY])
    await chrome.alarms.js_clear(ALARM)
    badge.show_warning(False)


def show_problem(record) -> None:
    badge.show_warning(record["problem"] is not None)


def look_in(minutes: float) -> None:
    """Ring in so many minutes, not at all in 0."""
    if minutes > 0:
        chrome.alarms.create(ALARM, {"delayInMinutes": minutes})
    else:
        chrome.alarms.js_clear(ALARM)


async def is_surely_alone(record) -> bool:
    """Whether no page is open, and for so long that a permission of this time alone is over, where that is still asked."""
    alone = await is_alone()
    if alone and record["unattended_at"] == 0:
        await __new__(Promise(lambda resolve: setTimeout(resolve, OVER)))
        alone = await is_alone()
    return alone


async def outcome_of(record) -> dict:
    """Try to write a copy: {last, is_written, problem}."""
    problem = ""
    try:
        return await written_copy(record, Date.now())
    except CopyFailed as error:
        problem = str(error)
    except JavaScriptError as error:
        report(error)
        problem = problem_of(error["name"])
    return {"last": record["last"], "is_written": False, "problem": problem}


async def written_copy(record, now: int) -> dict:
    """Write a copy, read it back, let the oldest go; gives what `outcome_of` gives. A copy in which nothing is new is not
    written under a new day's name: fourteen copies are fourteen states."""
    folder = await folder_handle.kept()
    if folder is None:
        raise CopyFailed("lost")
    if not await may_write(folder):
        raise CopyFailed("grant")
    # First of all: a folder that is gone says so here, and its permission does not.
    names = await names_in(folder)
    name = await own_name(folder, names, record["source"], now)
    last = record["last"]
    copy = await copied_text(record["source"], now)
    mark = await digest(content_of(copy["text"]))
    is_known = last is not None and last["mark"] == mark and last["name"] in names and last["name"] != name
    if copy["is_empty"] or (is_known and record["unattended_at"] != 0):
        return {"last": last, "is_written": False, "problem": ""}
    # Everything may have been deleted while it was read: half of it must not take a whole copy's place.
    if await folder_record() is None:
        raise CopyFailed("lost")
    await write_file(folder, name, copy["text"])
    file = await file_in(folder, name)
    if await file.text() != copy["text"]:
        raise CopyFailed("failed")
    await remove_old(folder, record["source"])
    last = {"name": name, "at": now, "size": file["size"], "count": copy["count"], "mark": mark}
    return {"last": last, "is_written": True, "problem": ""}


async def own_name(folder, names: list, source: str, now: int) -> str:
    """The name of today's copy: one that is free or this profile's. A file of others is never written over."""
    for number in range(1, MOST_OF_A_DAY + 1):
        name = copy_name(now, number)
        if name not in names or is_own_copy(await head_of(folder, name, HEAD), source):
            return name
    raise CopyFailed("failed")


async def copied_text(source: str, now: int) -> dict:
    """{text, count of applications, is_empty: whether there is nothing worth a copy}."""
    keys = await local.keys_starting("app:")
    content = await copied_content([key[len("app:") :] for key in keys])
    documents = await cvs()
    chosen_settings = await stored_one("settings") or {}
    everything = exported_json(content["applications"], content["listings"], documents, chosen_settings, SCHEMA, now)
    count = len(content["applications"])
    is_empty = count == 0 and len(documents) == 0
    return {"text": json_text(copy_record(everything, source)), "count": count, "is_empty": is_empty}


async def remove_old(folder, source: str) -> None:
    """Let this profile's copies go but for the last days'. One that cannot be removed is no failure of the copy."""
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
