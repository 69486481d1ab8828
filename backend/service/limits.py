"""Limits that hold across instances, by counters that live a day and cannot be tied back to anyone after it.

A counter's key is HMAC(secret, salt of the day | what | who). The salt is random, made by the first request
of the day, shared through the database and deleted with the day's counters: from then on nobody can tell whose
they were.
"""

import asyncio
import hashlib
import hmac
import secrets
import time
from dataclasses import dataclass
from typing import Any, Literal
from weakref import WeakValueDictionary

from sqlalchemy import delete, text
from sqlalchemy.ext.asyncio import AsyncConnection

from backend.service.problems import Problem
from backend.service.schema import COUNTERS, EVENTS, SALTS
from backend.service.store import Reading, Store
from backend.service.upsert import insert
from backend.settings import Settings

DAY = 86_400
EVENTS_KEPT = 30
"""Days. Stripe retries a webhook for three."""
BLOCKS = 20
"""An instance takes a day's requests of a caller in so many blocks, and writes for each block alone."""
MOST_KNOWN = 10_000
"""Callers whose blocks an instance remembers; beyond, it forgets all, and what they had left."""

# Made once: making a statement takes longer than a row.
TAKE = text("""
    INSERT INTO counters (day, subject, used) VALUES (:day, :subject, :first)
    ON CONFLICT (day, subject) DO UPDATE SET used = counters.used + :most WHERE counters.used < :allowed
    RETURNING used
""")
"""Runs past the limit by what was asked too much; the difference is not given."""
GIVE_BACK = text("UPDATE counters SET used = used - 1 WHERE day = :day AND subject = :subject AND used > 0")
SALT = text("SELECT salt FROM salts WHERE day = :day")

What = Literal["letters", "requests", "attempts", "moves"]


@dataclass(frozen=True)
class Charge:
    """Whose use of what, and on which day, as the database knows it."""

    what: What
    day: int
    subject: str


class Limits:
    """Counts uses and refuses those beyond the day's limit with Problem `limit_reached`."""

    def __init__(self, settings: Settings, store: Store) -> None:
        self._store = store
        self._allowed: dict[What, int] = {
            "letters": settings.letters_a_day,
            "requests": settings.requests_a_day,
            "attempts": settings.attempts_a_day,
            "moves": settings.moves_a_day,
        }
        self._keys = [key.get_secret_value().encode() for key in settings.secret_keys]
        self._salt = (0, b"")
        self._left: dict[str, int] = {}
        self._taking: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def charge(self, what: What, who: str) -> Charge:
        """Whom a use is charged to. Raises Problem `not_configured` without a key."""
        if not self._keys:
            raise Problem("not_configured", missing=["SECRET_KEYS"])
        day = int(time.time()) // DAY
        message = b"\0".join([await self._salt_of(day), what.encode(), who.encode()])
        return Charge(what, day, hmac.new(self._keys[0], message, hashlib.sha256).hexdigest())

    async def use(self, what: What, who: str) -> Charge:
        """Count one use by `who`, exactly, whichever instances count."""
        charge = await self.charge(what, who)
        self._taken(charge, await self._store.statement(TAKE, self._asked(charge)))
        return charge

    async def request(self, who: str) -> None:
        """Count a request by `who`: mostly in memory, out of a block taken from the day's limit."""
        charge = await self.charge("requests", who)
        # Who asks much at once takes one block after the other, and none beyond what is used.
        async with self._taking.setdefault(charge.subject, asyncio.Lock()):
            left = self._left.get(charge.subject, 0)
            if left == 0:
                most = max(1, self._allowed["requests"] // BLOCKS)
                left = self._taken(charge, await self._store.statement(TAKE, self._asked(charge, most)), most)
                if len(self._left) >= MOST_KNOWN:
                    self._left.clear()
            self._left[charge.subject] = left - 1

    async def take(self, connection: AsyncConnection, charge: Charge) -> None:
        """Count one use in a transaction, which is to end as nothing where it is refused."""
        self._taken(charge, (await connection.execute(TAKE, self._asked(charge))).one_or_none())

    async def give_back(self, charge: Charge) -> None:
        """Undo a use that came to nothing."""
        await self._store.statement(GIVE_BACK, {"day": charge.day, "subject": charge.subject})

    async def forget_past(self) -> None:
        """Delete the counters and salts of days gone by, on the disk too, and event ids nobody can replay any more."""
        async with self._store.transaction() as connection:
            await _forget(connection, int(time.time()) // DAY)
        await self._store.leave_no_trace()

    async def _salt_of(self, day: int) -> bytes:
        if self._salt[0] == day:
            return self._salt[1]
        async with self._store.reading() as connection:
            stored = await _stored_salt(connection, day)
        if stored is None:
            async with self._store.transaction() as connection:
                await _forget(connection, day)
                fresh = insert(connection, SALTS).values(day=day, salt=secrets.token_hex(32))
                await connection.execute(fresh.on_conflict_do_nothing())
                stored = await _stored_salt(connection, day)
            await self._store.leave_no_trace()
        # Of many first requests of a day, the others must not forget what one has taken.
        if self._salt[0] != day:
            self._salt, self._left = (day, stored or b""), {}
        return self._salt[1]

    def _asked(self, charge: Charge, most: int = 1) -> dict[str, int | str]:
        """The parameters of taking up to `most` uses, as many as are left."""
        allowed = self._allowed[charge.what]
        counts = {"day": charge.day, "first": min(most, allowed), "most": most, "allowed": allowed}
        return {"subject": charge.subject, **counts}

    def _taken(self, charge: Charge, row: Any, most: int = 1) -> int:
        """How many uses were taken, by the row that taking made. Raises Problem `limit_reached` where it made none."""
        if row is None:
            midnight = (charge.day + 1) * DAY
            wait = max(1, midnight - int(time.time()))
            told = {"Retry-After": str(wait)}
            raise Problem("limit_reached", limit=charge.what, retry_at=midnight * 1000, headers=told)
        allowed = self._allowed[charge.what]
        return min(most, allowed) - max(0, int(row.used) - allowed)


async def _stored_salt(connection: Reading, day: int) -> bytes | None:
    row = (await connection.execute(SALT, {"day": day})).one_or_none()
    return row.salt.encode() if row else None


async def _forget(connection: AsyncConnection, today: int) -> None:
    await connection.execute(delete(COUNTERS).where(COUNTERS.c.day < today))
    await connection.execute(delete(SALTS).where(SALTS.c.day < today))
    await connection.execute(delete(EVENTS).where(EVENTS.c.day < today - EVENTS_KEPT))
