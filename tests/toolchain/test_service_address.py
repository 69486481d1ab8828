"""Where the letter service is: a setting of the build, which nothing but an address can pass."""

import json
from pathlib import Path

import pytest

from toolchain.manifest import SERVICE_VARIABLE, service_address, write_manifest
from toolchain.sources import SourceError


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("", ""),
        ("https://letters.example", "https://letters.example"),
        ("https://letters.example:8443/", "https://letters.example:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
    ],
)
def test_the_environment_goes_before_the_project(monkeypatch: pytest.MonkeyPatch, value: str, address: str) -> None:
    monkeypatch.setenv(SERVICE_VARIABLE, value)
    assert service_address() == address


@pytest.mark.parametrize(
    "value",
    [
        "http://letters.example",
        "letters.example",
        "https://letters.example/v1",
        "https://letters.example *",
        "https://letters.example; script-src *",
        "https://*",
        "https://user@letters.example",
        "http://127.0.0.1.evil.example",
    ],
)
def test_what_is_no_plain_address_builds_nothing(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv(SERVICE_VARIABLE, value)
    with pytest.raises(SourceError):
        service_address()


@pytest.mark.parametrize("address", ["", "https://letters.example"])
def test_the_policy_and_the_pages_get_the_same_address(tmp_path: Path, address: str) -> None:
    write_manifest(tmp_path, address)
    policy = json.loads((tmp_path / "manifest.json").read_text())["content_security_policy"]["extension_pages"]
    connections = next(part.split()[1:] for part in policy.split(";") if part.strip().startswith("connect-src"))
    assert connections == ["'self'", *([address] if address else [])]
    assert json.loads((tmp_path / "service.json").read_text()) == {"address": address}
