"""The built matcher data and the calls that the matcher's tests share."""

import json
from functools import cache
from typing import Any

from tests.core.conftest import Core
from toolchain.sources import ROOT, TEST_CALLS

LOADED = "extension_src.core.match.loaded"
DATA = ROOT / "extension_src" / "data"
CVS = ROOT / "tests" / "core" / "bilingual_cvs"


@cache
def data() -> Any:
    """The parsed data file."""
    return json.loads((DATA / "match.json").read_text("utf-8"))


def load(core: Core) -> None:
    """Give a runtime its data; it keeps them for the tests that follow."""
    if not core(f"{LOADED}:is_loaded"):
        core(f"{LOADED}:load", data())


def match(core: Core, cv: str, listing: dict[str, Any], facts: dict[str, Any] | None = None) -> Any:
    """The whole answer."""
    load(core)
    return core(f"{TEST_CALLS}:match_texts", cv, listing, facts)


def condition(core: Core, kind: str, cv: str, description: str, **more: Any) -> Any:
    """The first condition of a kind that a listing with this description gets, None when it gets none."""
    facts = more.pop("facts", None)
    answer = match(core, cv, {"title": "Cook", "description": description, **more}, facts)
    return next((one for one in answer["conditions"] if one["kind"] == kind), None)
