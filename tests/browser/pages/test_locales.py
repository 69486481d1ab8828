"""The texts: both languages complete, every text there that is used, none that is not."""

import json
import re
from pathlib import Path

import pytest

from toolchain.sources import ROOT

SOURCES = [path for folder in ("popup", "extension_src", "content_scripts") for path in (ROOT / folder).rglob("*.py")]
# A key made of a fixed beginning and an id: text(f"status_{status}").
MADE = re.compile(r"""(?:text|filled|counted|has_text)\(\s*f?["']([a-z_]+_)(?:\{[^"']*\}[^"']*["']|["'] \+)""")
NAMED = re.compile(r"""["']([a-z][a-z0-9_]*)["']""")


def messages(language: str) -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = json.loads(
        (ROOT / "extension_src/_locales" / language / "messages.json").read_text()
    )
    return read


def source_text() -> str:
    files: list[Path] = [*SOURCES, ROOT / "manifest.json.j2"]
    return "\n".join(path.read_text("utf-8") for path in files)


def test_both_languages_have_the_same_texts() -> None:
    assert messages("en").keys() == messages("es").keys()


def test_both_languages_fill_in_the_same_places() -> None:
    spanish = messages("es")
    for key, message in messages("en").items():
        places = set(re.findall(r"\{(\w+)\}", message["message"]))
        assert places == set(re.findall(r"\{(\w+)\}", spanish[key]["message"])), key


def test_no_text_is_empty_or_holds_what_chrome_would_replace() -> None:
    for language in ("en", "es"):
        for key, message in messages(language).items():
            assert message["message"].strip(), key
            assert "$" not in message["message"], key


def test_every_text_is_used() -> None:
    source = source_text()
    named = set(NAMED.findall(source)) | set(re.findall(r"__MSG_(\w+)__", source))
    # An error's id stands where it is raised, here or in the service.
    raised = source + "\n".join(path.read_text("utf-8") for path in (ROOT / "backend").rglob("*.py"))
    named |= {f"error_{name.replace('-', '_')}" for name in re.findall(r"""["']([a-z][a-z_-]*)["']""", raised)}
    beginnings = {*MADE.findall(source), "cv_error_"} - {"error_"}
    for key in messages("en"):
        plain = re.sub(r"_(one|other)$", "", key)
        assert plain in named or any(plain.startswith(beginning) for beginning in beginnings), key


@pytest.mark.parametrize("function", ["text", "filled", "counted"])
def test_every_text_that_is_asked_for_is_there(function: str) -> None:
    known = messages("en")
    asked = re.findall(rf"\b{function}\(\s*[\"']([a-z][a-z0-9_]*)[\"'][,)]", source_text())
    assert asked
    for key in asked:
        assert (f"{key}_other" if function == "counted" else key) in known, key


def test_every_error_a_page_can_show_has_a_text() -> None:
    known = messages("en")
    source = source_text()
    raised = re.findall(r"(?:NotPossible|ProError)\(\"([a-z_-]+)\"", source)
    for error in [*re.findall(r"\"error\": \"([a-z-]+)\"", source), *raised]:
        assert "error_" + error.replace("-", "_") in known, error
