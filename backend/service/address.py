"""Where a request comes from, as limits count it."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from starlette.requests import HTTPConnection

PREFIX = 64
"""Bits of an IPv6 address that name a customer of a provider, who may use any of the 2^64 addresses behind them."""
PROXIES_OWN = ("forwarded", "x-forwarded-for", "x-real-ip")
"""Headers by which a proxy shows that it is there."""


def address_of(request: HTTPConnection, header: str | None) -> str:
    """The caller's IPv4 address or IPv6 /64, from the trusted header or the connection.

    Of several addresses in the header the last counts: it is the one that the nearest proxy wrote.
    """
    forwarded = request.headers.get(header, "").rpartition(",")[2].strip() if header else ""
    return counted(forwarded or (request.client.host if request.client else ""))


def counted(address: str) -> str:
    """An address as it is counted: IPv6 by its /64, IPv4 in IPv6's clothes as IPv4, what is neither as it is."""
    bare = address.strip("[]").partition("%")[0]
    try:
        known: IPv4Address | IPv6Address = ip_address(bare)
    except ValueError:
        return address[:64]
    if isinstance(known, IPv6Address):
        if known.ipv4_mapped:
            return str(known.ipv4_mapped)
        return str(IPv6Network((known, PREFIX), strict=False))
    return str(known)


def is_header_missing(request: HTTPConnection, header: str | None) -> bool:
    """Whether callers cannot be told apart: the header that is set is not there, or a proxy is and none is set."""
    if header:
        return header.lower() not in request.headers
    return any(name in request.headers for name in PROXIES_OWN)
