"""License codes: what the user keeps to move the subscription to another installation.

A code is made from 32 random bytes in the record with a key of SECRET_KEYS, and found again by its hash: who reads
the database learns no code. It works once: the move makes another one. Codes of before (`JT1`: the Stripe customer
id with a MAC of it) work once too, where their subscription has no newer one.
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

PREFIX = "JT2"
FORMER_PREFIX = "JT1"
CODE_BYTES = 20
FORMER_BYTES = 16
GROUP = 8
"""Characters between hyphens, so that a code can be read aloud and typed."""


@dataclass(frozen=True)
class License:
    """A license as the record has it: neither of the two tells the code."""

    seed: str
    hashed: str


def new_license(keys: Sequence[bytes]) -> License:
    """A license that nobody has seen."""
    seed = secrets.token_hex(32)
    return License(seed, hash_of(_code(seed, keys[0])))


def code_of(known: License, keys: Sequence[bytes]) -> str | None:
    """The code of a license; None where the key it was made with is gone from the settings."""
    codes = (_code(known.seed, key) for key in keys)
    return next((code for code in codes if hmac.compare_digest(hash_of(code), known.hashed)), None)


def hash_of(code: str) -> str:
    """What the database knows a code by, however it was typed: small letters, blanks and hyphens do not matter."""
    typed = "".join(code.split()).replace("-", "").upper()
    return hashlib.sha256(b"jobtrack license\0" + typed.encode(errors="replace")).hexdigest()


def former_customer(code: str, keys: Sequence[bytes]) -> str | None:
    """The customer whose code of before this is; None where no key made it."""
    parts = code.strip().split("-")
    if len(parts) != 3 or parts[0] != FORMER_PREFIX or not code.isascii():
        return None
    customer = f"cus_{parts[1]}"
    given = parts[2].upper()
    if any(hmac.compare_digest(_former_mac(customer, key), given) for key in keys):
        return customer
    return None


def _code(seed: str, key: bytes) -> str:
    digest = hmac.new(key, b"jobtrack license 2\0" + bytes.fromhex(seed), hashlib.sha256).digest()[:CODE_BYTES]
    letters = base64.b32encode(digest).decode()
    return "-".join([PREFIX, *(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))])


def _former_mac(customer: str, key: bytes) -> str:
    digest = hmac.new(key, b"jobtrack license\0" + customer.encode(), hashlib.sha256).digest()[:FORMER_BYTES]
    return base64.b32encode(digest).decode().rstrip("=")
