"""The matcher in the worker: each worker reads its data once, and keeps the CV's profile from one listing to the next."""

from typing import Any

from extension_src.browser.errors import report
from extension_src.browser.storage import local
from extension_src.core.dates.arithmetic import iso_date
from extension_src.core.match.loaded import is_loaded, load, matcher
from extension_src.core.match.waiting import default_cv
from extension_src.core.native.records import json_text, parsed_json

DATA = "data/match.json"


class Matching:
    """Scores the text of a listing against the text of a CV."""

    def __init__(self) -> None:
        self.loading: Any = None
        self.text = ""
        self.day = ""
        self.profile: Any = None

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

    def match(self, cv: str, listing):
        """The match of a CV's text and a listing; None where the matcher fails on them. Await `ready` first."""
        day = iso_date(Date.now())
        try:
            if self.profile is None or cv != self.text or day != self.day:
                self.profile = matcher().cv_profile(cv, {"today": day})
                self.text = cv
                self.day = day
            # JSON makes plain texts; Transcrypt's str() makes objects, which storage would write letter by letter.
            return parsed_json(json_text(matcher().match(self.profile, matcher().listing_profile(listing))))
        except Exception as error:
            # One odd text must not stop the scoring of all others.
            report(error)
            return None

    def forget(self) -> None:
        """Drop the CV's text and profile from memory."""
        self.text = ""
        self.profile = None


async def read_data() -> None:
    answer = await fetch(chrome.runtime.getURL(DATA))
    load(await answer.json())


matching = Matching()


async def match_of(listing, chosen: str):
    """The match of a listing and the CV `chosen`, or the default CV where `chosen` is '' or not stored; None without a CV."""
    default = default_cv(await local.get(["settings"]))
    stored = await local.get([f"cv:{chosen}", f"cv:{default}"])
    for key in [f"cv:{chosen}", f"cv:{default}"]:
        if key in stored:
            await matching.ready()
            return matching.match(stored[key]["text"], listing)
    return None


def listing_of(application, description: str):
    """The application as a listing for the matcher: {title, company, location, description}."""
    return {
        "title": application["title"],
        "company": application["company"],
        "location": application["location"],
        "description": description,
    }
