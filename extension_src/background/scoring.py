"""Scores applications after they were stored, and all of them again when the CV changes: a few at a time, taking turns with
captures. Storage notes what waits (`core/match/waiting.py`), so that the next worker continues where this one died."""

from __future__ import annotations

from extension_src.background.documents.cvs import ranked_cvs
from extension_src.background.matching import listing_of, match_of, matching
from extension_src.background.store import store
from extension_src.browser.errors import report
from extension_src.browser.storage import local
from extension_src.browser.types.chrome import Sender
from extension_src.browser.types.messages import Answer, Message
from extension_src.core.applications.refused import Refused
from extension_src.core.match.waiting import default_cv, done_count, said_in, same_score, scored_application, wanted_cv
from extension_src.core.native.records import is_list, is_record, is_text, keys_of
from extension_src.core.storage.index import place_of
from extension_src.core.types.applications import Application, Pair
from extension_src.core.types.stored import Rescoring, Stored

ALARM = "scoring"
WAITING = ["unscored", "rescoring", "settings"]
# Captures come first: how long scoring waits before its first batch, and how long it may keep others waiting (ms).
HEAD_START = 200
SLICE_TIME = 30
# How many applications of a round are written together: every write includes a chunk of the index.
BATCH = 50
QUEUE_BATCH = 20
LISTING_FIELDS = ["title", "company", "location", "description"]


class Scoring:
    """Scores the waiting applications in one loop at a time. A round scores every application again."""

    def __init__(self) -> None:
        self.is_running = False
        self.round = ""
        # Every id of the round and its place, in the order of the index.
        self.ids: list[str] = []
        self.places: list[str] = []

    async def work(self) -> None:
        """Score until no application waits."""
        if self.is_running or store.is_read_only:
            return
        self.is_running = True
        try:
            await pause(HEAD_START)
            while await self.next_batch():
                await pause(0)
        except Exception as error:
            # The next start, or the alarm, continues from what storage notes.
            report(error)
        self.is_running = False

    async def next_batch(self) -> bool:
        """Score the next few applications; False when none waits."""
        stored = await local.get(WAITING)
        if not is_waiting(stored):
            chrome.alarms.js_clear(ALARM)
            return False
        if "rescoring" in stored and stored["rescoring"]["id"] != self.round:
            chrome.alarms.create(ALARM, {"periodInMinutes": 1})
            await self.begin_round(stored["rescoring"])
        if default_cv(stored) != "":
            # The matcher is loaded out of turn, so that captures need not wait for it.
            await matching.ready()
        if "unscored" in stored and len(stored["unscored"]) > 0:
            await store.in_turn(score_queue)
        else:
            await self.score_round(stored["rescoring"], default_cv(stored))
        return True

    async def begin_round(self, rescoring: Rescoring) -> None:
        # Sorted because two chunks of the index may share a moment, and their rows are then mixed.
        rows = sorted(await store.rows(), key=place_of)
        self.ids = [row["id"] for row in rows]
        self.places = [place_of(row) for row in rows]
        self.round = rescoring["id"]

    async def score_round(self, rescoring: Rescoring, default: str) -> None:
        """Score the next batch of the round, letting captures in between, and write it in turn."""
        start = done_count(self.places, rescoring)
        if start == len(self.ids):
            await store.in_turn(lambda: end_round(rescoring["id"]))
            return
        end = min(start + BATCH, len(self.ids))
        scores = await scores_of(self.ids[start:end], default)
        progress: Rescoring = {
            "id": rescoring["id"],
            "after": self.places[end - 1],
            "done": end,
            "total": len(self.ids),
        }
        await store.in_turn(lambda: keep_scores(scores, progress))


async def end_round(identifier: str) -> None:
    if await is_current(identifier):
        await store.write({}, ["rescoring"])


async def is_current(identifier: str) -> bool:
    """Whether this round is still the current one: a changed CV begins another."""
    stored = await local.get(["rescoring"])
    return "rescoring" in stored and stored["rescoring"]["id"] == identifier


async def scores_of(ids: list[str], default: str) -> dict[str, Application]:
    """The stored ones of these applications, scored: {id: application}. Runs out of turn: changes that wait go first after
    every slice of time."""
    applications = await store.applications(ids)
    stored = await read_for(applications, default)
    scores = {}
    started = performance.now()
    for application in applications:
        if performance.now() - started > SLICE_TIME:
            await pause(0)
            await store.settled()
            started = performance.now()
        scores[application["id"]] = scored(application, stored, default)
    return scores


async def keep_scores(scores: dict[str, Application], progress: Rescoring) -> None:
    """Write the scores and the round's progress in one write.

    An application, its text or its CV may have changed since it was scored: then it is among the `unscored`, which are
    kept, or another round has begun.
    """
    if not await is_current(progress["id"]):
        return
    stored = await local.get(["unscored"])
    pairs: list[Pair] = []
    for before in await store.applications(keys_of(scores)):
        score = scores[before["id"]]
        after = scored_application(before, score["match"])
        if not same_score(before, after):
            pairs.append([before, after])
    queue = stored["unscored"] if "unscored" in stored else []
    await store.commit(pairs, {"rescoring": progress, "unscored": queue}, [], None)


async def score_queue() -> None:
    """Score the next few waiting applications and write them together with the rest of the queue. Runs in turn, because a
    change of an application that already waits is not noted again."""
    stored = await local.get(WAITING)
    queue = list(stored["unscored"]) if "unscored" in stored else []
    if len(queue) == 0:
        return
    default = default_cv(stored)
    ids = queue[:QUEUE_BATCH]
    found = {}
    applications = await store.applications(ids)
    for application in applications:
        found[application["id"]] = application
    stored = await read_for(applications, default)
    started = performance.now()
    pairs: list[Pair] = []
    count = 0
    for identifier in ids:
        count += 1
        if identifier in found:
            before = found[identifier]
            after = scored(before, stored, default)
            if not same_score(before, after):
                pairs.append([before, after])
        if performance.now() - started > SLICE_TIME:
            break
    rest = queue[count:] if count < len(queue) else []
    await store.commit(pairs, {"unscored": rest}, [], None)


async def read_for(applications: list[Application], default: str) -> Stored:
    """The CVs and listing texts of these applications, by storage key; loads the matcher when there is a CV."""
    wanted = [f"cv:{default}", "settings"]
    for application in applications:
        wanted.append(f"job:{application['id']}")
        wanted.append(f"cv:{wanted_cv(application, default)}")
    stored = await local.get(wanted)
    if any([key.startswith("cv:") for key in keys_of(stored)]):
        await matching.ready()
    return stored


def scored(application: Application, stored: Stored, default: str) -> Application:
    """The application scored against its CV; `stored` holds the settings, CVs and listing texts by
    key."""
    cv = wanted_cv(application, default)
    if f"cv:{cv}" not in stored:
        cv = default
    if f"cv:{cv}" not in stored:
        return scored_application(application, None)
    key = f"job:{application['id']}"
    description = stored[key] if key in stored else ""
    match = matching.match(stored[f"cv:{cv}"]["text"], listing_of(application, description), said_in(stored))
    return scored_application(application, match)


def is_waiting(stored: Stored) -> bool:
    """Whether any application waits for a score."""
    return "rescoring" in stored or (
        "unscored" in stored and is_list(stored["unscored"]) and len(stored["unscored"]) > 0
    )


def pause(time: int) -> Promise[None]:
    """A promise that is kept after `time` (ms), in a later task: messages that came meanwhile are answered first."""
    return __new__(Promise(lambda resolve: setTimeout(resolve, time)))


async def score_listing(message: Message, sender: Sender) -> Answer:
    """{listing} or {id} -> {match, cvs}: a listing is scored against the default CV, an application against its own; None
    without a CV. `cvs`: which CV suits it best, `cvs.ranked_cvs`."""
    if "id" in message:
        if not is_text(message["id"]):
            raise Refused("id")
        key = f"job:{message['id']}"
        stored = await local.get([key])
        for application in await store.applications([message["id"]]):
            listing = listing_of(application, stored[key] if key in stored else "")
            return {"match": await match_of(listing, wanted_cv(application, "")), "cvs": await ranked_cvs(listing)}
        raise Refused("id")
    listing = message["listing"]
    if not is_record(listing) or any([field in listing and not is_text(listing[field]) for field in LISTING_FIELDS]):
        raise Refused("listing")
    return {"match": await match_of(message["listing"], ""), "cvs": await ranked_cvs(message["listing"])}


scoring = Scoring()
