"""Reads the parts of a web address, and whether match patterns cover it. Pure."""


def path_of(url: str) -> str:
    """The path of an absolute address ("/" when it has none); '' for any other text."""
    start = url.find("://")
    if start < 0:
        return ""
    rest = url[start + 3 :].split("#")[0].split("?")[0]
    slash = rest.find("/")
    return "/" if slash < 0 else rest[slash:]


def host_of(url: str) -> str:
    """The host of an absolute address, in lower case and without port; '' for any other text."""
    start = url.find("://")
    if start < 0:
        return ""
    host = url[start + 3 :].split("#")[0].split("?")[0].split("/")[0].split(":")[0]
    return host.lower()


def run_of(text: str, alphabet: str) -> str:
    """The longest beginning of `text` that has only characters of `alphabet`."""
    end = 0
    while end < len(text) and text[end] in alphabet:
        end += 1
    return text[:end]


def is_covered(url: str, patterns: list[str]) -> bool:
    """Whether one of a board's match patterns (https://*.example.com/jobs/*) covers the address.

    Source: https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
    """
    return any([_covers(pattern, url) for pattern in patterns])


def _covers(pattern: str, url: str) -> bool:
    if not url.startswith("https://"):
        return False
    host = host_of(url)
    wanted = host_of(pattern)
    # The pattern covers its own host and the hosts under it; in its path only a star at the end is a wildcard here.
    fits = host == wanted
    if wanted.startswith("*."):
        fits = host == wanted[2:] or host.endswith(wanted[1:])
    path = path_of(pattern)
    return fits and path_of(url).startswith(path[:-1] if path.endswith("*") else path)
