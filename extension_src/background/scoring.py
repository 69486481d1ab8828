"""Scores applications after they were stored, and all of them again when the CV changes: a few at a time, in turn with
captures. What waits stands in storage (`core/scoring.py`), so that the next worker goes on where this one died."""

from extension_src.background.matching import listing_of, match_of, matching
from extension_src.background.store import store
from extension_src.browser.errors import report
from extension_src.browser.storage import local
from extension_src.browser.stored import all_rows
from extension_src.core.capture import Refused
from extension_src.core.native.records import is_record, is_text, keys_of, same_json
from extension_src.core.scoring import default_cv, following_ids, scored_application, wanted_cv

ALARM = "scoring"
WAITING = ["unscored", "rescoring", "settings"]
# Captures come first: the time before the first batch, and the longest that one keeps others waiting (ms).
HEAD_START = 200
BATCH_TIME = 40
BATCH = 20
LISTING_FIELDS = ["title", "company", "location", "description"]


class Scoring:
    """Works through what waits; one loop at a time."""

    def __init__(self) -> None:
        self.is_running = False
        self.round = ""
        # Every id of the round, from the last to the first.
        self.ids = []

    async def work(self) -> None:
        """Score until nothing waits."""
        if self.is_running or store.is_read_only:
            return
        self.is_running = True
        try:
            await pause(HEAD_START)
            while await self.next_batch():
                await pause(0)
        except Exception as error:
            # The next start, or the alarm, goes on from what storage says.
            report(error)
        self.is_running = False

    async def next_batch(self) -> bool:
        """Score some; False when nothing waits."""
        stored = await local.get(WAITING)
        if not is_waiting(stored):
            chrome.alarms.js_clear(ALARM)
            return False
        if "rescoring" in stored and stored["rescoring"]["id"] != self.round:
            chrome.alarms.create(ALARM, {"periodInMinutes": 1})
            await self.begin_round(stored["rescoring"])
        if default_cv(stored) != "":
            # Not in turn: captures need not wait for it.
            await matching.ready()
        await store.in_turn(self.score_batch)
        return True

    async def begin_round(self, rescoring) -> None:
        rows = await all_rows()
        self.ids = list(reversed(sorted([row["id"] for row in rows])))
        self.round = rescoring["id"]

    async def score_batch(self) -> None:
        """Score the next few and write them with what waits then, all in one."""
        stored = await local.get(WAITING)
        queue = list(stored["unscored"]) if "unscored" in stored else []
        rescoring = stored["rescoring"] if "rescoring" in stored else None
        if len(queue) > 0:
            done = await self.score(queue[:BATCH], default_cv(stored))
            rest = queue[done["count"] :] if done["count"] < len(queue) else []
            await store.commit(done["pairs"], {"unscored": rest}, [], None)
        elif rescoring is not None and rescoring["id"] == self.round:
            await self.score_round(rescoring, default_cv(stored))

    async def score_round(self, rescoring, default: str) -> None:
        ids = following_ids(self.ids, rescoring["cursor"], BATCH)
        if len(ids) == 0:
            await store.write({}, ["rescoring"])
            return
        done = await self.score(ids, default)
        progress = {
            "id": rescoring["id"],
            "cursor": ids[done["count"] - 1],
            "done": rescoring["done"] + done["count"],
            "total": len(self.ids),
        }
        await store.commit(done["pairs"], {"rescoring": progress, "unscored": []}, [], None)

    async def score(self, ids: list, default: str) -> dict:
        """{pairs, count}: the applications that changed, and how many of the ids time was enough for, one at least."""
        applications = await store.applications(ids)
        found = {}
        wanted = [f"cv:{default}"]
        for application in applications:
            found[application["id"]] = application
            wanted.append(f"job:{application['id']}")
            wanted.append(f"cv:{wanted_cv(application, default)}")
        stored = await local.get(wanted)
        if any([key.startswith("cv:") for key in keys_of(stored)]):
            await matching.ready()
        started = performance.now()
        pairs = []
        count = 0
        for identifier in ids:
            count += 1
            if identifier in found:
                before = found[identifier]
                after = scored(before, stored, default)
                if not same_json(before, after):
                    pairs.append([before, after])
            if performance.now() - started > BATCH_TIME:
                break
        return {"pairs": pairs, "count": count}


def scored(application, stored, default: str):
    """The application scored against its CV; `stored` holds the CVs and listing texts by key."""
    cv = wanted_cv(application, default)
    if f"cv:{cv}" not in stored:
        cv = default
    if f"cv:{cv}" not in stored:
        return scored_application(application, None, "")
    key = f"job:{application['id']}"
    description = stored[key] if key in stored else ""
    match = matching.match(stored[f"cv:{cv}"]["text"], listing_of(application, description))
    return scored_application(application, match, cv)


def is_waiting(stored) -> bool:
    """Whether anything waits for a score."""
    return "rescoring" in stored or ("unscored" in stored and len(stored["unscored"]) > 0)


def pause(time: int):
    """A promise of a later task: messages that came meanwhile are served first."""
    return __new__(Promise(lambda resolve: setTimeout(resolve, time)))


async def score_listing(message, sender) -> dict:
    """{listing} or {id} -> {match}: against the default CV, None without one."""
    if "id" in message:
        if not is_text(message["id"]):
            raise Refused("id")
        key = f"job:{message['id']}"
        stored = await local.get([key])
        for application in await store.applications([message["id"]]):
            listing = listing_of(application, stored[key] if key in stored else "")
            return {"match": await match_of(listing, wanted_cv(application, ""))}
        raise Refused("id")
    listing = message["listing"]
    if not is_record(listing) or any([field in listing and not is_text(listing[field]) for field in LISTING_FIELDS]):
        raise Refused("listing")
    return {"match": await match_of(listing, "")}


scoring = Scoring()
