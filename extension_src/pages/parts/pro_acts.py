"""What a person does about Pro, on any page whose state has `subscription`, `problem`, `license` and `busy`."""

from extension_src.browser.runtime import Disconnected, NotDelivered, send
from extension_src.browser.stored import stored_one
from extension_src.core.letters.subscription import is_pro


class ProActs:
    """Each act is a message to the worker; what it refuses stands in the page's `problem`."""

    def __init__(self, page):
        self.page = page

    async def request(self, message: dict):
        """The worker's answer, None after showing the problem."""
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
        """Take the kept record into the page; the service is not asked."""
        self.page.update({"subscription": await stored_one("subscription")})

    async def check(self, is_forced: bool) -> None:
        """Ask the worker, who asks the service when it matters, or at once when forced."""
        answer = await self.request({"type": "subscription", "force": is_forced})
        if answer is not None:
            self.page.update({"subscription": answer["subscription"]})

    async def upgrade(self) -> None:
        await self.request({"type": "upgrade"})

    async def open_portal(self) -> None:
        await self.request({"type": "portal"})

    async def restore(self) -> None:
        """Take over the subscription whose license code was typed."""
        answer = await self.request({"type": "restore", "license_code": self.page.state["license"]})
        if answer is not None:
            self.page.update({"subscription": answer["subscription"], "license": ""})
            if not is_pro(answer["subscription"], Date.now()):
                self.fail("payment_due", 0)

    async def show_license(self, is_fresh: bool) -> None:
        """Show the license code, or a fresh one instead of it."""
        answer = await self.request({"type": "license", "fresh": is_fresh})
        if answer is not None:
            self.page.update({"license": answer["license_code"]})

    async def erase(self) -> bool:
        """End the subscription and let the service forget; whether it did."""
        answer = await self.request({"type": "erase-pro"})
        if answer is None:
            return False
        self.page.update({"subscription": None, "license": ""})
        return True
