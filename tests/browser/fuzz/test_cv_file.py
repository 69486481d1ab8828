"""However a CV file is damaged, reading it ends: with its text or with an error that a person is told of."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.browser.chromium import Browser
from tests.cv_corpus import docx_makers, pdf_makers
from tests.cv_corpus.people import NURSE
from tests.cv_corpus.reader import Reader, open_reader
from toolchain.sources import ROOT

FILES = {
    "cv.pdf": pdf_makers.embedded_font(NURSE)[0],
    "cv.docx": docx_makers.tables(NURSE)[0],
}
# Where in the file, how many bytes go, and what comes in their place, in hexadecimal.
Edit = tuple[float, int, str]
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=12).map(bytes.hex)), min_size=1, max_size=4
)
KEPT: list[tuple[str, list[Edit]]] = json.loads((Path(__file__).parent / "kept" / "cv_file.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def reader(worker_browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return open_reader(worker_browser, tmp_path_factory.mktemp("reader"))


def known_errors() -> set[str]:
    messages = json.loads((ROOT / "extension_src/_locales/en/messages.json").read_text("utf-8"))
    return {key.removeprefix("cv_error_").replace("_", "-") for key in messages if key.startswith("cv_error_")}


def damaged(content: bytes, edits: list[Edit]) -> bytes:
    for share, gone, put in edits:
        at = int(len(content) * share)
        content = content[:at] + bytes.fromhex(put) + content[at + gone :]
    return content


def assert_it_ends(reader: Reader, name: str, edits: list[Edit]) -> None:
    outcome = reader.outcome(damaged(FILES[name], edits), name)
    assert outcome["error"]["id"] in known_errors() if "error" in outcome else isinstance(outcome["cv"]["text"], str)


@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(name=st.sampled_from(sorted(FILES)), edits=EDITS)
def test_any_damage_ends_in_a_text_or_an_error(reader: Reader, name: str, edits: list[Edit]) -> None:
    assert_it_ends(reader, name, edits)


@pytest.mark.parametrize(("name", "edits"), KEPT, ids=range(len(KEPT)))
def test_kept_inputs(reader: Reader, name: str, edits: list[Edit]) -> None:
    assert_it_ends(reader, name, edits)
