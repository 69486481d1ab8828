"""A report becomes a fixture with one command; a file that holds more than structure does not."""

import json
from pathlib import Path
from typing import Any

import pytest

from extension_src.core.listings.page_structure import report_html
from tests.boards.saved_pages import FIXTURES
from toolchain.fixture_from_report import RefusedReportError, add_fixture
from toolchain.reports.invented_words import NotThereError

LINK = {
    "tag": "a",
    "attributes": [["href", "/jobs/cook-1234567890?t=1"], ["id", "apply"]],
    "children": [{"text": "Go"}],
}
PAGE: dict[str, Any] = {"tag": "main", "attributes": [["class", "top a/b"], ["title", "Cook"]], "children": [LINK]}
REPORT = report_html("indeed", PAGE)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "tests" / "boards" / "fixtures" / "indeed"
    folder.mkdir(parents=True)
    (folder / "expected.json").write_text('{\n "job.html": {\n  "url": "https://x.example/ñ"\n }\n}\n', "utf-8")
    return tmp_path


def added(tree: Path, report: str, board: str = "indeed") -> Path:
    (tree / "report.html").write_text(report, "utf-8")
    return add_fixture(tree, tree / "report.html", board)


def test_each_report_becomes_a_fixture_to_fill_in(tree: Path) -> None:
    fixture = added(tree, REPORT)
    assert fixture.name == "reported-1.html"
    assert fixture.read_text("utf-8") == (
        '<!doctype html>\n<meta charset="utf-8">\n<title>indeed</title>\n'
        '<main class="top x/x" title="x"><a href="/xxxx/xxxx-0000000000" id="apply">xx</a></main>\n'
    )
    assert added(tree, REPORT).name == "reported-2.html"
    listing = fixture.parent / "expected.json"
    expected = json.loads(listing.read_text("utf-8"))
    assert list(expected) == ["job.html", "reported-1.html", "reported-2.html"]
    assert listing.read_text("utf-8").startswith('{\n "job.html": {\n  "url": "https://x.example/ñ"\n },\n')


@pytest.mark.parametrize("listing", sorted(FIXTURES.glob("*/expected.json")), ids=lambda path: path.parent.name)
def test_the_other_entries_stay_as_they_are_written(listing: Path) -> None:
    text = listing.read_text("utf-8")
    assert json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n" == text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("xx</a>", "Go</a>"),
        ("xx</a>", "&lt;x</a>"),
        ("<main ", "<!-- x --><main "),
        ("<main ", "<script>x()</script><main "),
        ('title="x"', 'title="Cook"'),
        ('title="x"', 'onclick="x"'),
        ('href="/xxxx/xxxx-0000000000"', 'href="https://x.example"'),
        ("default-src 'none'", "default-src *"),
        ("<title>indeed", "<title>infojobs"),
    ],
)
def test_a_file_that_says_more_is_refused_and_nothing_is_written(tree: Path, old: str, new: str) -> None:
    assert REPORT.count(old) == 1
    with pytest.raises(RefusedReportError):
        added(tree, REPORT.replace(old, new))
    assert [path.name for path in (tree / "tests/boards/fixtures/indeed").iterdir()] == ["expected.json"]


def test_an_unknown_board_is_refused(tree: Path) -> None:
    with pytest.raises(RefusedReportError, match="the boards are linkedin"):
        added(tree, REPORT, "ejemplo")


JOB = "https://es.indeed.com/viewjob?jk=0123456789abcdef"


def test_invented_words_stand_where_a_person_says(tree: Path) -> None:
    (tree / "report.html").write_text(REPORT, "utf-8")
    places = ["title=main > a", "id=main@data-job=job-{id}", "apply=#apply"]
    fixture = add_fixture(tree, tree / "report.html", "indeed", JOB, places, "external")
    assert 'data-job="job-0123456789abcdef"' in fixture.read_text("utf-8")
    assert ">Apply now</a>" in fixture.read_text("utf-8")
    facts = json.loads((fixture.parent / "expected.json").read_text("utf-8"))[fixture.name]
    assert (facts["url"], facts["apply"], facts["kind"], facts["company"]) == (JOB, "#apply", "external", "")


@pytest.mark.parametrize(
    ("url", "place", "said"),
    [
        (JOB, "title=h1", "no h1"),
        (JOB, "title=h1[", "h1["),
        (JOB, "colour=h1", "write FIELD=SELECTOR"),
        (JOB, "title", "write FIELD=SELECTOR"),
        ("", "title=a", "no address of a job at indeed"),
        ("https://www.infojobs.net/x/y/of-i0a1b2c3d4e5f60718293a4b5c6d7e8", "title=a", "no address of a job at indeed"),
    ],
)
def test_a_place_that_is_not_there_is_said_and_nothing_is_written(tree: Path, url: str, place: str, said: str) -> None:
    (tree / "report.html").write_text(REPORT, "utf-8")
    with pytest.raises(NotThereError) as raised:
        add_fixture(tree, tree / "report.html", "indeed", url, [place])
    assert said in str(raised.value)
    assert [path.name for path in (tree / "tests/boards/fixtures/indeed").iterdir()] == ["expected.json"]
