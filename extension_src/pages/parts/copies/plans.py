"""Makes the plan of an import step by step, so that the page stays responsive, then sends it to the worker."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import local
from extension_src.core.applications.statuses import STATUSES, own_stages
from extension_src.core.types.transfer import Context

# Milliseconds of work on a file after which the page may draw and react.
TURN = 16
# Characters of records sent in one message, and the usual number that a record has besides its description.
PART_LENGTH = 4000000
RECORD_LENGTH = 1000


async def plan_context(settings) -> Context:
    """The context in which a plan is made (`core/transfer/plan.py`): {stages, status_labels, described, now}."""
    described = {}
    for key in await local.keys_starting("job:"):
        described[f"{key[4:]}"] = True
    labels = {status: text("status_" + status) for status in STATUSES}
    return {
        "stages": own_stages(settings),
        "words": settings,
        "status_labels": labels,
        "described": described,
        "now": Date.now(),
    }


async def walked(steps, on_turn, is_current) -> bool:
    """Run the steps; whether all ran while `is_current()` was true. `on_turn(progress, 0 to 1)` is called before each pause
    in which the page may draw."""
    begun = performance.now()
    for done in steps:
        if performance.now() - begun > TURN:
            on_turn(done)
            await __new__(Promise(lambda resolve: setTimeout(resolve)))
            begun = performance.now()
            if not is_current():
                return False
    return is_current()


async def sent_plan(actions, plan):
    """Send a plan to the worker; gives its answer, None after showing what went wrong. A large plan is sent in parts, as
    Chrome accepts messages of at most 64 MB."""
    # Ahead of what names them, one by one: together they may be too much for a message.
    for file in plan["files"]:
        if await actions.request({"type": "keep-file", "id": file[0], "data": file[1]}) is None:
            return None
    parts = record_parts(plan["records"])
    message = {"type": "import", "mode": plan["mode"], "cvs": plan["cvs"], "settings": plan["settings"]}
    if len(parts) > 1:
        message["import"] = new_id(Date.now())
        message["held"] = 0
        for part in parts[: len(parts) - 1]:
            answer = await actions.request({"type": "import-part", "import": message["import"], "records": part})
            if answer is None:
                return None
            message["held"] += len(part)
    message["records"] = parts[len(parts) - 1]
    return await actions.request(message)


def record_parts(records: list[Any]) -> list[Any]:
    """The records in parts that each fit in a message; one empty part when there are no records."""
    parts: list[list[Any]] = [[]]
    length = 0
    for record in records:
        length += len(record["description"]) + RECORD_LENGTH
        if length > PART_LENGTH:
            parts.append([])
            length = 0
        parts[len(parts) - 1].append(record)
    return parts
