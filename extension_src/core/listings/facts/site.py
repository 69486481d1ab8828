"""The country of a board's site, which decides what a sign such as "$" means there. Pure."""

from extension_src.core.listings.address import host_of

# The endings of hosts of which a site of one country is made: www.glassdoor.com.au, www.glassdoor.co.uk.
ENDINGS = ["com", "net", "co"]
# The sites whose host names no country, and the country whose signs they write without a prefix.
PLAIN = {"www.indeed.com": "us", "www.glassdoor.com": "us", "www.linkedin.com": "us"}


def country_of(url: str) -> str:
    """The two letters of the site's country (ca.indeed.com, www.glassdoor.com.au); '' when the host names none."""
    host = host_of(url)
    if host in PLAIN:
        return PLAIN[host]
    labels = host.split(".")
    last = labels[len(labels) - 1]
    first = labels[0]
    if len(last) == 2:
        return last
    # The countries of hosts that end in com come first.
    return first if len(first) == 2 and last in ENDINGS else ""
