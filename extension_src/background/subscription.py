"""The subscription, stored under `subscription`. No request goes to the service before the person acts."""

from extension_src.background.store import store
from extension_src.browser.identifiers import new_installation_id
from extension_src.browser.pro_client import NOT_REACHED, ProError, ask
from extension_src.browser.service_address import installation_id, service_address
from extension_src.browser.storage import local
from extension_src.browser.types.chrome import Sender
from extension_src.browser.types.messages import Answer, Message
from extension_src.core.applications.merging import copied
from extension_src.core.applications.refused import Refused
from extension_src.core.letters.subscription import begun_record, checked_record, needs_check
from extension_src.core.native.records import is_text
from extension_src.core.types.settings import Settings
from extension_src.core.types.stored import Subscription

LICENSE_LIMIT = 200


async def subscription(message: Message, sender: Sender) -> Answer:
    """{force} -> {subscription}: the record, or None when no subscription was ever begun. Asks the service again when forced
    or due.

    While the service cannot be reached, the stored record stays valid as long as core.letters.subscription allows.
    """
    known = await _known()
    is_forced = "force" in message and message["force"] is True
    if known is None or not (is_forced or needs_check(known, Date.now())):
        return {"subscription": known}
    try:
        # When the person is just back from Stripe's pages, Stripe's webhook may not have reached the service yet.
        is_due = is_forced or known["begun"] or known["checked_at"] == 0
        refresh = "?refresh=true" if is_due else ""
        answer = await ask("GET", f"/v1/subscription{refresh}", None)
    except ProError as error:
        if error.code in NOT_REACHED and not is_forced:
            return {"subscription": known}
        raise error
    return {"subscription": await _keep(_as_begun(checked_record(answer, Date.now()), known))}


async def upgrade(message: Message, sender: Sender) -> Answer:
    """Open Stripe's checkout in a tab."""
    await _ensure_installation()
    answer = await ask("POST", "/v1/checkout", None)
    await _keep(begun_record(Date.now()))
    await _open(answer["url"])
    return {}


async def price(message: Message, sender: Sender) -> Answer:
    """Ask what Pro costs, and keep the answer: {} -> {price: {amount, currency, period, count, at}}."""
    await _ensure_installation()
    answer = await ask("GET", "/v1/price", None)
    record = {"at": Date.now()}
    for name in ["amount", "currency", "period", "count"]:
        record[name] = answer[name]
    await store.in_turn(lambda: store.commit([], {"pro_price": record}, [], None))
    return {"price": record}


async def portal(message: Message, sender: Sender) -> Answer:
    """Open in a tab Stripe's portal, where the person pays or cancels the subscription."""
    answer = await ask("POST", "/v1/portal", None)
    known = await _known()
    if known is not None:
        # The service is asked again when the person is back, as the subscription may have changed there.
        known["checked_at"] = 0
        await _keep(known)
    await _open(answer["url"])
    return {}


async def license_code(message: Message, sender: Sender) -> Answer:
    """{fresh} -> {license_code}: a code that moves the subscription to another installation, once; `fresh` asks for a new
    code, which makes the earlier one invalid."""
    is_fresh = "fresh" in message and message["fresh"] is True
    answer = await ask("POST" if is_fresh else "GET", "/v1/license", None)
    return {"license_code": answer["license_code"]}


async def restore(message: Message, sender: Sender) -> Answer:
    """{license_code} -> {subscription}: move the code's subscription to this installation."""
    code = message["license_code"]
    if not is_text(code) or len(code) > LICENSE_LIMIT:
        raise Refused("license_code")
    await _ensure_installation()
    answer = await ask("POST", "/v1/restore", {"license_code": code.strip()})
    return {"subscription": await _keep(checked_record(answer, Date.now()))}


async def erase_pro(message: Message, sender: Sender) -> Answer:
    """End the subscription at once and make the service forget this installation, which then gets a new id."""
    await ask("DELETE", "/v1/installation", None)

    async def forget() -> None:
        stored = await local.get(["settings"])
        settings: Settings = copied(stored["settings"]) if "settings" in stored else {}
        if "letters_agreed" in settings:
            # With a later subscription, the person is asked again before the first letter.
            settings.pop("letters_agreed")
        records = {"installation_id": new_installation_id(), "settings": settings}
        await store.commit([], records, ["subscription"], None)

    await store.in_turn(forget)
    return {}


async def _known() -> Subscription | None:
    """The stored record as a dict, or None."""
    stored = await local.get(["subscription"])
    return dict(stored["subscription"]) if "subscription" in stored else None  # type: ignore[return-value]


async def _keep(record: Subscription) -> Subscription:
    await store.in_turn(lambda: store.commit([], {"subscription": record}, [], None))
    return record


def _as_begun(record: Subscription, known: Subscription) -> Subscription:
    """The new record, still marked as begun if the known one was and the checkout is not paid yet."""
    record["begun"] = bool(known["begun"]) and not record["pro"] and record["status"] == "none"
    return record


async def _ensure_installation() -> None:
    """Make an installation id if there is none: erasing everything removed the one made at the start."""
    if await installation_id() == "":
        await store.in_turn(lambda: store.commit([], {"installation_id": new_installation_id()}, [], None))


async def _open(url: str) -> None:
    """Open a payment page; raises ProError unless it is https, or http while the service itself is a local one on http."""
    address = await service_address()
    is_local = address.startswith("http://")
    if not (url.startswith("https://") or (is_local and url.startswith("http://"))):
        raise ProError("unexpected", 0)
    await chrome.tabs.create({"url": url})
