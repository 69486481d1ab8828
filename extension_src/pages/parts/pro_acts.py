"""A person's actions on Pro, on any page whose state has `subscription`, `problem`, `license` and `busy`."""

from extension_src.browser.runtime import Disconnected, NotDelivered, send
from extension_src.browser.stored import stored_one
from extension_src.core.letters.subscription import is_pro


class ProActs:
    """The actions, each a message to the worker; a refusal is put into the page's `problem`."""

    def __init__(self, page):
        self.page = page

    async def request(self, message: dict[str, object]):
        """Send a message to the worker; gives its answer, None after showing the problem."""
        self.page.update({"busy": True, "problem": None})
        try:
            answer = await send(message)
        except Disconnected:
            answer = {"ok": False, "error": "disconnected"}
        except NotDelivered:
            answer = {"ok": False, "error": "not-delivered"}
        self.page.update({"busy": False})
        if answer["ok"]:
            return answer
        self.fail(answer["error"], answer["retry_at"] if "retry_at" in answer else 0)
        return None

    def fail(self, code: str, retry_at: int) -> None:
        self.page.update({"problem": {"code": code, "retry_at": retry_at}})

    async def read(self) -> None:
        """Load the stored subscription and price into the page; the service is not asked."""
        self.page.update({"subscription": await stored_one("subscription"), "price": await stored_one("pro_price")})

    async def ask_price(self) -> None:
        """Ask the service what Pro costs."""
        answer = await self.request({"type": "price"})
        if answer is not None:
            self.page.update({"price": answer["price"]})

    async def check(self, is_forced: bool) -> None:
        """Ask the worker for the subscription; the worker asks the service if a check is due or forced."""
        answer = await self.request({"type": "subscription", "force": is_forced})
        if answer is not None:
            self.page.update({"subscription": answer["subscription"]})

    async def upgrade(self) -> None:
        await self.request({"type": "upgrade"})

    async def open_portal(self) -> None:
        await self.request({"type": "portal"})

    async def restore(self) -> None:
        """Move the subscription with the typed license code to this installation."""
        answer = await self.request({"type": "restore", "license_code": self.page.state["license"]})
        if answer is not None:
            self.page.update({"subscription": answer["subscription"], "license": ""})
            if not is_pro(answer["subscription"], Date.now()):
                self.fail("payment_due", 0)

    async def show_license(self, is_fresh: bool) -> None:
        """Show the license code; `is_fresh` asks for a new one in its place."""
        answer = await self.request({"type": "license", "fresh": is_fresh})
        if answer is not None:
            self.page.update({"license": answer["license_code"]})

    async def erase(self) -> bool:
        """End the subscription and make the service forget this installation; gives whether that succeeded."""
        answer = await self.request({"type": "erase-pro"})
        if answer is None:
            return False
        self.page.update({"subscription": None, "license": ""})
        return True
