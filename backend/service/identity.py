"""Who asks: an installation id, a bearer secret that is never stored, in no address and in no log."""

import hashlib
import re
from dataclasses import dataclass
from typing import Annotated

from fastapi import Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from backend.service.address import address_of
from backend.service.problems import Problem
from backend.settings import Settings

SHAPE = re.compile(r"[A-Za-z0-9_-]{32,128}")
"""A UUID as `crypto.randomUUID()` makes it (122 random bits), or anything longer of the same letters."""

_bearer = HTTPBearer(
    auto_error=False,
    scheme_name="installation",
    bearerFormat="installation id",
    description="The installation id: 32 to 128 characters of A-Z a-z 0-9 - _, at least 122 random bits.",
)


def fingerprint(installation_id: str) -> str:
    """What the database knows an installation by: SHA-256, in hexadecimal.

    122 random bits cannot be guessed, so a plain hash cannot be turned back; a key would only add something
    to lose.
    """
    return hashlib.sha256(b"jobtrack installation\0" + installation_id.encode()).hexdigest()


@dataclass(frozen=True)
class Caller:
    """The fingerprint of the installation that asks, and the network address it asks from (IPv6: its /64)."""

    installation: str
    address: str


async def caller(
    request: Request, credentials: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)]
) -> Caller:
    """Who asks. Raises Problem `installation_required`."""
    if credentials is None or not SHAPE.fullmatch(credentials.credentials):
        raise Problem("installation_required")
    settings: Settings = request.app.state.services.settings
    address = address_of(request, settings.trusted_header())
    return Caller(fingerprint(credentials.credentials), address)


Asking = Annotated[Caller, Security(caller)]
