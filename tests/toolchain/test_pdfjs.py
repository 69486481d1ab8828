"""What is changed in pdf.js: each place once, and a version that looks otherwise is refused."""

from pathlib import Path

import pytest

from toolchain import pdfjs
from toolchain.pdfjs import CHANGES, PdfJsError, changed_worker


def test_every_change_is_made_once() -> None:
    text = changed_worker().read_text("utf-8")
    assert [
        after for before, after in CHANGES if text.count(after) != 1 or (before in text and before not in after)
    ] == []
    assert text.startswith("// Changed by JobTrack")


def test_another_version_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / pdfjs.WORKER
    other.parent.mkdir(parents=True)
    other.write_text("saveLastChar();")
    monkeypatch.setattr(pdfjs, "PACKAGES", tmp_path)
    with pytest.raises(PdfJsError, match="0 times"):
        changed_worker()
