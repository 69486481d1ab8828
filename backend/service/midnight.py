"""What is due when a day ends."""

import asyncio
import time

from backend.service.limits import DAY
from backend.service.problems import Problem
from backend.service.services import Services

AGAIN_SECONDS = 600


async def forget_daily(services: Services) -> None:
    """Delete what is kept of a day as soon as it is over, and what is left of days before at once; for ever.

    On Vercel, where nothing runs between requests, a cron asks for the same.
    """
    while True:
        wait = DAY - time.time() % DAY
        try:
            await services.limits.forget_past()
        except Problem as problem:
            if problem.code == "not_configured":
                return
            wait = min(wait, AGAIN_SECONDS)
        await asyncio.sleep(wait)
