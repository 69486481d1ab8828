"""An import: the plan that a person agreed to (`core/transfer/plan.py`) is stored in one atomic write and taken back as one."""

from collections.abc import Mapping
from typing import Any

from extension_src.background.documents.files import awaited, stored_files
from extension_src.background.editing import NotPossible, changed_settings, undo_record
from extension_src.background.store import store
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import local
from extension_src.browser.types.chrome import Sender
from extension_src.browser.types.messages import Answer, Message
from extension_src.browser.types.work import Held, Planned
from extension_src.core.applications.changes import difference
from extension_src.core.applications.limits import DESCRIPTION_LIMIT
from extension_src.core.applications.merging import copied, merged
from extension_src.core.applications.refused import Refused
from extension_src.core.applications.shapes import fitted, is_identifier, kept_text
from extension_src.core.applications.statuses import own_stages, ranks
from extension_src.core.native.lists import joined
from extension_src.core.native.records import is_number, is_record, is_text
from extension_src.core.storage.files import with_known_files
from extension_src.core.storage.kept import SETTINGS, cv_under
from extension_src.core.storage.schema import completed_application
from extension_src.core.transfer.plan import MODES, MOST_ROWS
from extension_src.core.types.applications import Application, Pair
from extension_src.core.types.settings import Settings
from extension_src.core.types.stored import Stored

# The records of an import too large for one message, held until its last part comes. They are lost when the worker
# dies: the last part then finds them missing, and nothing is stored.
held: Held = {"import": "", "records": []}


async def hold_part(message: Message, sender: Sender) -> Answer:
    """{import, records} -> {count}: hold a part of an import until the message `import` names it; count: all held so far."""
    checked_records(message["records"])
    if not is_text(message["import"]) or message["import"] == "":
        raise Refused("import")
    if held["import"] != message["import"]:
        held["import"] = message["import"]
        held["records"] = []
    if len(held["records"]) + len(message["records"]) > MOST_ROWS:
        raise Refused("records")
    held["records"] = joined(held["records"], message["records"])
    return {"count": len(held["records"])}


async def import_records(message: Message) -> Answer:
    """{mode, records, cvs, settings} -> {added, merged, undo}; {import, held} too when it is the last part: held is how
    many records came before it."""
    if message["mode"] not in MODES:
        raise Refused("mode")
    checked_records(message["records"])
    if (
        not Array.isArray(message["cvs"])
        or len(message["cvs"]) > MOST_ROWS
        or any([not is_cv(cv) for cv in message["cvs"]])
    ):
        raise Refused("cvs")
    plan = copied(message)
    plan["cvs"] = [cv_under(f"cv:{cv['id']}", cv) for cv in message["cvs"]]
    plan["settings"] = fitted(message["settings"], SETTINGS) if "settings" in message else None
    if "import" in message:
        earlier = held["records"] if held["import"] == message["import"] else []
        held["import"] = ""
        held["records"] = []
        if "held" not in message or len(earlier) != message["held"]:
            raise NotPossible("import-interrupted")
        plan["records"] = joined(earlier, message["records"])
    return await Import(plan).store()


def checked_records(records: Any) -> None:
    """Raises Refused unless `records` is a list of a plan's records."""
    if not Array.isArray(records) or len(records) > MOST_ROWS or any([not is_planned(record) for record in records]):
        raise Refused("records")


def is_planned(record: object) -> bool:
    """Whether `record` has the shape of a plan's record: {application, description}."""
    if not is_record(record) or not has_all(record, ["application", "description"]):
        return False
    application = record["application"]
    if not is_text(record["description"]) or not is_record(application):
        return False
    if not has_all(application, ["id", "applied_at", "updated_at", "history"]):
        return False
    if application["id"] != "" and not is_identifier(application["id"]):
        return False
    is_timed = is_number(application["applied_at"]) and is_number(application["updated_at"])
    return is_timed and Array.isArray(application["history"])


def is_cv(cv: object) -> bool:
    """Whether `cv` has the shape of a plan's CV: {id, name, text}."""
    return (
        is_record(cv)
        and has_all(cv, ["id", "name", "text"])
        and is_text(cv["id"])
        and cv_under(f"cv:{cv['id']}", cv) is not None
    )


def application_in(record: Planned) -> Application:
    """The application of a plan's record, completed for storage; its id is '' where a new id is to be given."""
    application = completed_application(record["application"])
    application["id"] = record["application"]["id"]
    return application


def has_all(record: Mapping[str, object], names: list[str]) -> bool:
    return all([name in record for name in names])


class Import:
    """One import, collected step by step and then written at once."""

    def __init__(self, plan: Any) -> None:
        self.plan = plan
        self.is_replacing = plan["mode"] == "replace"
        self.now = Date.now()
        self.undo = undo_record(self.now)
        self.pairs: list[Pair] = []
        self.writes: Stored = {}
        self.removals: list[str] = []
        # The applications as stored before the import, by id.
        self.before: dict[str, Application] = {}

    async def store(self) -> Answer:
        applications = await self.identified()
        applications = await self.with_stored_files(applications)
        await self.add_texts(applications)
        await self.add_applications(applications)
        if self.is_replacing:
            self.add_deletions(applications)
        settings: Settings = copied(self.plan["settings"]) if self.plan["settings"] is not None else {}
        await self.add_cvs(settings)
        if len(settings.keys()) > 0:
            stored = await local.get(["settings"])
            earlier: Settings = stored["settings"] if "settings" in stored else {}
            self.writes["settings"] = changed_settings(earlier, settings, self.undo)
        await store.commit(self.pairs, self.writes, self.removals, self.undo)
        # From here on the applications name them.
        awaited["keys"] = []
        added = len(self.undo["added"])
        return {"added": added, "merged": len(applications) - added, "undo": self.undo["id"]}

    async def identified(self) -> list[Application]:
        """The plan's applications, each with the id under which it will be stored; also loads `before`."""
        applications = [application_in(record) for record in self.plan["records"]]
        if self.is_replacing:
            keys = await local.keys_starting("app:")
            await self.load([key[len("app:") :] for key in keys])
        else:
            await self.load([application["id"] for application in applications])
            await self.find_tracked(applications)
        for application in applications:
            if application["id"] == "":
                application["id"] = new_id(self.now)
        return applications

    async def with_stored_files(self, applications: list[Application]) -> list[Application]:
        """The applications, and the plan's CVs, without the files whose content is not stored: a file of another program, or
        one deleted for good since a daily copy."""
        known = await stored_files()
        self.plan["cvs"] = [with_known_files(cv, known) for cv in self.plan["cvs"]]
        return [with_known_files(application, known) for application in applications]

    async def load(self, ids: list[str]) -> None:
        for application in await store.applications(ids):
            self.before[application["id"]] = application

    async def find_tracked(self, applications: list[Application]) -> None:
        """Give each application that was tracked after the plan was made the id under which it is now stored."""
        unknown = [application for application in applications if application["id"] not in self.before]
        ids = await store.tracked_ids(unknown)
        taken = {}
        for application in applications:
            taken[application["id"]] = True
        found = []
        for place in range(len(unknown)):
            identifier: str = ids[place]
            if identifier != "" and identifier not in taken:
                unknown[place]["id"] = identifier
                taken[identifier] = True
                found.append(identifier)
        await self.load(found)

    async def add_texts(self, applications: list[Application]) -> None:
        """Add the listing texts to the write; a text that was stored before goes into the undo record."""
        keys = [f"job:{application['id']}" for application in applications]
        described = [keys[place] for place in range(len(keys)) if self.plan["records"][place]["description"] != ""]
        stored = await local.get(described)
        for place in range(len(keys)):
            description = kept_text(self.plan["records"][place]["description"], DESCRIPTION_LIMIT)
            key = keys[place]
            is_there = key in stored and stored[key] == description
            # A listing text without its application is kept so that a deletion can be taken back.
            is_owned = applications[place]["id"] in self.before
            if description == "" or (is_there and is_owned):
                continue
            self.undo["records"][key] = stored[key] if key in stored else None
            self.writes[key] = description

    async def add_applications(self, applications: list[Application]) -> None:
        stored = await local.get(["settings"])
        places = ranks(own_stages(stored["settings"] if "settings" in stored else {}))
        for application in applications:
            identifier = application["id"]
            if identifier not in self.before:
                self.undo["added"].append(identifier)
                self.pairs.append([None, application])
                continue
            before = self.before[identifier]
            after = application
            if not self.is_replacing and before["updated_at"] > application["updated_at"]:
                # The stored application was changed after the plan was made: both versions are merged.
                after = merged(before, application, places)
            self.undo["changed"][identifier] = difference(before, after)
            self.pairs.append([before, after])

    def add_deletions(self, applications: list[Application]) -> None:
        kept = {}
        for application in applications:
            kept[application["id"]] = True
        for identifier in self.before.keys():
            if identifier not in kept:
                self.pairs.append([self.before[identifier], None])
                self.undo["deleted"].append(self.before[identifier])
                self.undo["held"].append(f"job:{identifier}")

    async def add_cvs(self, settings: Settings) -> None:
        """Add the plan's CVs to the write; where the import replaces, the stored CVs go, unless the plan has none. Sets the
        default CV where the present one goes."""
        cvs = self.plan["cvs"]
        if len(cvs) == 0:
            return
        keys: list[str] = await local.keys_starting("cv:")
        stored = await local.get(joined(keys, ["settings"]))
        for cv in cvs:
            key = f"cv:{cv['id']}"
            if key in stored and not self.is_replacing:
                if stored[key]["text"] == cv["text"]:
                    continue
                cv = copied(cv)
                cv["id"] = new_id(self.now)
                key = f"cv:{cv['id']}"
            self.undo["records"][key] = stored[key] if key in stored else None
            self.writes[key] = cv
        if self.is_replacing:
            for key in keys:
                if key not in self.writes:
                    self.undo["records"][key] = stored[key] if key in stored else None
                    self.removals.append(key)
        default = stored["settings"]["default_cv"] if has_default(stored) else ""
        if "default_cv" in settings:
            default = settings["default_cv"]
        stays = f"cv:{default}" in stored and f"cv:{default}" not in self.removals
        if not stays and f"cv:{default}" not in self.writes:
            settings["default_cv"] = cvs[0]["id"]


def has_default(stored: Stored) -> bool:
    return "settings" in stored and "default_cv" in stored["settings"]
