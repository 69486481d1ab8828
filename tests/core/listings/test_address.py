"""Parts of web addresses, on both runtimes."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.listings.address"


@given(
    host=st.from_regex(r"[A-Za-z0-9.]{1,12}", fullmatch=True),
    rest=st.text(alphabet="/?#&=ab", max_size=12).map(lambda text: text if text[:1] in ("/", "?", "#") else "/" + text),
)
def test_host_and_path_are_those_of_the_standard_library(both: Core, host: str, rest: str) -> None:
    url = f"https://{host}:8443{rest}"
    assert both(f"{MODULE}:host_of", url) == urlsplit(url).hostname
    assert both(f"{MODULE}:path_of", url) == (urlsplit(url).path or "/")


def test_run_of(core: Core) -> None:
    assert core(f"{MODULE}:run_of", "00af-x", "0123456789abcdef") == "00af"
    assert core(f"{MODULE}:run_of", "", "0") == ""


@pytest.mark.parametrize("url", ["", "/rc/clk", "javascript:alert(1)"])
def test_what_is_no_web_address_has_no_path(core: Core, url: str) -> None:
    assert core(f"{MODULE}:path_of", url) == ""
