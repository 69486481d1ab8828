"""Brings the index and the identity buckets in line with the stored applications, whichever program wrote them.

Every function here must run in a turn of the store.
"""

from extension_src.background.store import store
from extension_src.browser.storage import Reading, local
from extension_src.browser.stored import index_root, row_count
from extension_src.browser.types.chrome import StorageChange
from extension_src.core.native.records import keys_of
from extension_src.core.storage.identity_index import BEGINNING, identity_writes
from extension_src.core.storage.index import built_index, index_records
from extension_src.core.storage.plan import described_change, keys_of_lists, planned_lists
from extension_src.core.storage.schema import application_under
from extension_src.core.types.applications import Application, Pair
from extension_src.core.types.stored import Stored


async def rebuild() -> None:
    """Build the index and the identity buckets anew from the stored applications."""
    everything = await local.get_all()
    applications = applications_in(everything)
    stale = [key for key in keys_of(everything) if key.startswith("index:") or key.startswith(BEGINNING)]
    writes = identity_writes([[None, application] for application in applications], {})
    writes.update(index_records(built_index(applications)))
    await store.write(writes, stale)


def applications_in(everything: Stored) -> list[Application]:
    """Every application among the stored records; what another program stored under such a key may be none."""
    found = [application_under(key, everything[key]) for key in keys_of(everything) if key.startswith("app:")]
    return [application for application in found if application is not None]


async def mend_index() -> None:
    """Rebuild when the index lists more or fewer applications than are stored: a worker that was ended before it took in
    another program's change is not told of that change again."""
    listed = row_count(await index_root())
    # Keys are counted first, because they are read in a moment; records that are no applications are not listed.
    if listed == len(await local.keys_starting("app:")):
        return
    if listed != len(applications_in(await local.get_all())):
        await rebuild()


async def adopt(changes: dict[str, StorageChange]) -> None:
    """Bring the index and the identity buckets in line with app: records that another program wrote.

    When the worker is told of one change, others may have followed, and it may die before it is told of those. So each
    record is listed as it is stored now, and the old and new values in the change only say where its row may be.
    """
    keys = keys_of(changes)
    stored = await local.get(keys)
    pairs: list[Pair] = []
    for key in keys:
        told = changes[key]
        for side in ["oldValue", "newValue"]:
            if side in told:
                pairs.append([application_under(key, told[side]), None])  # type: ignore[literal-required]
        if key in stored:
            pairs.append([None, application_under(key, stored[key])])
    pairs = [pair for pair in pairs if pair[0] is not None or pair[1] is not None]
    change = described_change(pairs, {}, [], None, Date.now(), "")
    lists = planned_lists(change, await Reading().all_of(lambda found: keys_of_lists(change, found)))
    await store.write(lists["writes"], lists["removals"])
