"""License codes: what the user keeps to move the subscription to another installation.

A code is the Stripe customer id with a MAC of it, so nothing more about anyone needs storing. It stays valid
while the customer exists and its key is among SECRET_KEYS; erasing the installation ends both.
"""

import base64
import hashlib
import hmac
from collections.abc import Sequence

PREFIX = "JT1"
MAC_BYTES = 16


def code_for(customer: str, key: bytes) -> str:
    """The license code of a Stripe customer id (`cus_...`)."""
    return f"{PREFIX}-{customer.removeprefix('cus_')}-{_mac(customer, key)}"


def customer_of(code: str, keys: Sequence[bytes]) -> str | None:
    """The customer whose code this is; None where no key made it."""
    parts = code.strip().split("-")
    if len(parts) != 3 or parts[0] != PREFIX or not code.isascii():
        return None
    customer = f"cus_{parts[1]}"
    given = parts[2].upper()
    if any(hmac.compare_digest(_mac(customer, key), given) for key in keys):
        return customer
    return None


def _mac(customer: str, key: bytes) -> str:
    digest = hmac.new(key, b"jobtrack license\0" + customer.encode(), hashlib.sha256).digest()[:MAC_BYTES]
    return base64.b32encode(digest).decode().rstrip("=")
