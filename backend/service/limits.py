"""Limits that hold across instances, by counters that live a day and cannot be tied back to anyone after it.

A counter's key is HMAC(secret, salt of the day | what | who). The salt is random, made by the first request
of the day, shared through the database and deleted with the day's counters: from then on nobody can tell whose
they were.
"""

import hashlib
import hmac
import secrets
import time
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from backend.billing.records import insert
from backend.service.problems import Problem
from backend.service.schema import COUNTERS, EVENTS, SALTS
from backend.settings import Settings

DAY = 86_400
EVENTS_KEPT = 30
"""Days. Stripe retries a webhook for three."""

What = Literal["letters", "requests", "attempts"]


@dataclass(frozen=True)
class Charge:
    """One use, already counted: enough to give it back."""

    day: int
    subject: str


class Limits:
    """Counts uses and refuses those beyond the day's limit."""

    def __init__(self, settings: Settings) -> None:
        self._allowed: dict[What, int] = {
            "letters": settings.letters_a_day,
            "requests": settings.requests_a_day,
            "attempts": settings.attempts_a_day,
        }
        self._keys = [key.get_secret_value().encode() for key in settings.secret_keys]
        self._salt = (0, b"")

    async def count(self, connection: AsyncConnection, what: What, who: str) -> Charge:
        """Count one use by `who`. Raises Problem `limit_reached`, which rolls the transaction back."""
        day = int(time.time()) // DAY
        salt = await self._salt_of(connection, day)
        if not self._keys:
            raise Problem("not_configured", missing=["SECRET_KEYS"])
        subject = hmac.new(self._keys[0], b"\0".join([salt, what.encode(), who.encode()]), hashlib.sha256).hexdigest()
        used = await connection.scalar(
            insert(connection, COUNTERS)
            .values(day=day, subject=subject, used=1)
            .on_conflict_do_update(index_elements=["day", "subject"], set_={"used": COUNTERS.c.used + 1})
            .returning(COUNTERS.c.used)
        )
        if used is None or used > self._allowed[what]:
            midnight = (day + 1) * DAY
            wait = max(1, midnight - int(time.time()))
            raise Problem("limit_reached", limit=what, retry_at=midnight * 1000, headers={"Retry-After": str(wait)})
        return Charge(day, subject)

    async def give_back(self, connection: AsyncConnection, charge: Charge) -> None:
        """Undo a use that came to nothing."""
        await connection.execute(
            update(COUNTERS)
            .where(COUNTERS.c.day == charge.day, COUNTERS.c.subject == charge.subject, COUNTERS.c.used > 0)
            .values(used=COUNTERS.c.used - 1)
        )

    async def _salt_of(self, connection: AsyncConnection, day: int) -> bytes:
        if self._salt[0] == day:
            return self._salt[1]
        stored = await _stored_salt(connection, day)
        if stored is not None:
            self._salt = (day, stored)
            return stored
        # Not remembered until it is read back: this transaction may yet be rolled back, and the salt with it.
        await forget_past(connection, day)
        fresh = insert(connection, SALTS).values(day=day, salt=secrets.token_hex(32))
        await connection.execute(fresh.on_conflict_do_nothing())
        return await _stored_salt(connection, day) or b""


async def _stored_salt(connection: AsyncConnection, day: int) -> bytes | None:
    salt: str | None = await connection.scalar(select(SALTS.c.salt).where(SALTS.c.day == day))
    return salt.encode() if salt else None


async def forget_past(connection: AsyncConnection, day: int | None = None) -> None:
    """Delete the counters and salts of days gone by, and event ids nobody can replay any more."""
    today = int(time.time()) // DAY if day is None else day
    await connection.execute(delete(COUNTERS).where(COUNTERS.c.day < today))
    await connection.execute(delete(SALTS).where(SALTS.c.day < today))
    await connection.execute(delete(EVENTS).where(EVENTS.c.day < today - EVENTS_KEPT))
