"""The matcher in the worker: each worker reads its data once, and keeps the CV's profile from one listing to the next."""

from collections.abc import Awaitable
from typing import Any

from extension_src.browser.errors import report
from extension_src.browser.storage import local
from extension_src.core.dates.arithmetic import iso_date
from extension_src.core.match.corrections import facts_of
from extension_src.core.match.loaded import is_loaded, load, matcher
from extension_src.core.match.waiting import default_cv, said_in
from extension_src.core.native.records import json_text, parsed_json
from extension_src.core.native.tables import entry, new_table, put, size
from extension_src.core.types.applications import Application
from extension_src.core.types.listings import Listing
from extension_src.core.types.matches import Match
from extension_src.core.types.settings import ReadingCorrection

DATA = "data/match.json"


# As many CVs a person has, as a rule: their profiles are kept for the next listing.
MOST_PROFILES = 10


class Matching:
    """Scores the text of a listing against the text of a CV."""

    def __init__(self) -> None:
        self.loading: Awaitable[None] | None = None
        self.profiles = new_table()

    async def ready(self) -> None:
        """Load the matcher; callers that come while it loads await the same loading."""
        if is_loaded():
            return
        if self.loading is None:
            self.loading = read_data()  # dialect: allow started-coroutine because several callers await the one loading
        try:
            await self.loading
        finally:
            self.loading = None

    def match(self, cv: str, listing: Any, corrections: list[ReadingCorrection]) -> Match | None:
        """The match of a CV's text and a listing; None where the matcher fails on them. `corrections`: what the person says
        beside their CVs. Await `ready` first."""
        try:
            found = matcher().match(self.profile(cv, corrections), matcher().listing_profile(listing))
            # JSON makes plain texts; Transcrypt's str() makes objects, which storage would write letter by letter.
            return parsed_json(json_text(found))
        except Exception as error:
            # One odd text must not stop the scoring of all others.
            report(error)
            return None

    def understood(self, cv: str, corrections: list[ReadingCorrection]) -> Any:
        """What was understood of a CV's text; None where the matcher fails on it. Await `ready` first."""
        try:
            return parsed_json(json_text(matcher().understood(self.profile(cv, corrections))))
        except Exception as error:
            report(error)
            return None

    def profile(self, cv: str, corrections: list[ReadingCorrection]) -> Any:
        """The profile of a CV's text, kept for the day."""
        facts = facts_of(corrections, iso_date(Date.now()))
        key = json_text([cv, facts])
        known = entry(self.profiles, key)
        if known is None:
            if size(self.profiles) >= MOST_PROFILES:
                self.forget()
            known = matcher().cv_profile(cv, facts)
            put(self.profiles, key, known)
        return known

    def forget(self) -> None:
        """Drop the texts and profiles of CVs from memory."""
        self.profiles = new_table()


async def read_data() -> None:
    answer = await fetch(chrome.runtime.getURL(DATA))
    load(await answer.json())


matching = Matching()


async def match_of(listing: Listing, chosen: str) -> Match | None:
    """The match of a listing and the CV `chosen`, or the default CV where `chosen` is '' or not stored; None without a CV."""
    settings = await local.get(["settings"])
    default = default_cv(settings)
    stored = await local.get([f"cv:{chosen}", f"cv:{default}"])
    for key in [f"cv:{chosen}", f"cv:{default}"]:
        if key in stored:
            await matching.ready()
            return matching.match(stored[key]["text"], listing, said_in(settings))
    return None


def listing_of(application: Application, description: str) -> Listing:
    """The application as a listing for the matcher: {title, company, location, description}."""
    return {
        "title": application["title"],
        "company": application["company"],
        "location": application["location"],
        "description": description,
    }
