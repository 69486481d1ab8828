"""Plans of an import on a page: made step by step while the page has its turns, then handed to the worker."""

from extension_src.browser.i18n import text
from extension_src.browser.identifiers import new_id
from extension_src.browser.storage import local
from extension_src.core.applications.statuses import STATUSES, own_stages

# Milliseconds of a long look through a file after which the page has its turn.
TURN = 16
# Characters of records that go in one message, and what a record has beside its description, as a rule.
PART_LENGTH = 4000000
RECORD_LENGTH = 1000


async def plan_context(settings) -> dict:
    """What a plan is made against (`core/transfer/plan.py`)."""
    described = {}
    for key in await local.keys_starting("job:"):
        described[key[4:]] = True
    labels = {status: text("status_" + status) for status in STATUSES}
    return {"stages": own_stages(settings), "status_labels": labels, "described": described, "now": Date.now()}


async def walked(steps, on_turn, is_current) -> bool:
    """Whether all steps were taken while `is_current()`; `on_turn(how far, 0 to 1)` is called when the page has its turn."""
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
    """The worker's answer to a plan, None after saying what went wrong. Chrome takes messages of 64 MB."""
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


def record_parts(records: list) -> list:
    """The records in parts that each fit a message; one empty part of none."""
    parts = [[]]
    length = 0
    for record in records:
        length += len(record["description"]) + RECORD_LENGTH
        if length > PART_LENGTH:
            parts.append([])
            length = 0
        parts[len(parts) - 1].append(record)
    return parts
