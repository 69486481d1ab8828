"""What is uploaded to the store: the same bytes from the same sources, every file known, no code from elsewhere."""

import json
import re
import shutil
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest

from extension_src.core.listings.boards import BOARDS
from tests.toolchain.test_new_board import copy, run  # noqa: F401  (a fixture, taken by its name)
from toolchain.content import FOLDER
from toolchain.entries import ON_DEMAND, WORDS_SCRIPT, pages
from toolchain.licences import licence_file, shipped_libraries
from toolchain.linter import FIREFOX_ONLY, linted, unexpected
from toolchain.manifest import version
from toolchain.package import write_package
from toolchain.sources import ROOT
from toolchain.transpile import STAGE, TRANSPILED

# Evaluations of text that a library holds. All are pdf.js's, none is reached: the policy `script-src 'self'` refuses them
# (tests/browser/test_policy.py), and each stands where that refusal is expected. pdf.js has two parts, hence twice.
EVALUATIONS = {
    # core-js looking for Node's modules and for the global object, after the ways that browsers have
    "Function('return require(\"'+": 2,
    'Function("return this")': 2,
    # pdf.js asking whether it may; it is told not to (isEvalSupported: false)
    'new Function("")': 2,
    # pdf.js's compiled PostScript functions, only made when it may
    'new Function("src"': 1,
}
# Names of XML vocabularies, never fetched; and what pdf.js and core-js carry as data or for tests of `URL`.
NAMESPACES = (
    "http://www.w3.org/", "http://ns.adobe.com/", "http://www.xfa.org/schema/", "http://purl.oclc.org/ooxml/",
    "http://schemas.openxmlformats.org/",
)  # fmt: skip
PDF_TEXTS = {
    "http://${", "http://example.com", "https://a", "https://a#б", "https://a/c%20d?a=1&c=3", "https://a@b", "https://foo.bar",
    "https://x", "https://тест", "https://github.com/zloirock/core-js",
    "https://github.com/zloirock/core-js/blob/v3.48.0/LICENSE",
}  # fmt: skip
# Addresses of listings as the boards' own canonical ones, and the search a popup opens. Glassdoor's countries are filled in.
LISTINGS = re.compile(r"https://(\$\{|\*\.glassdoor\.\$\{\w+\}/\*$|www\.linkedin\.com/jobs/view/)")


def scripts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.js"))}


class Loads(HTMLParser):
    """What a page loads, its inline scripts and styles, its attributes that run code."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.inline: list[str] = []
        self._in = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        self._in = tag if tag in ("script", "style") else ""
        if tag != "a":
            self.loaded += [given[name] or "" for name in ("src", "href") if name in given]
        self.inline += [name for name in given if name.startswith("on") or name == "style"]

    def handle_endtag(self, tag: str) -> None:
        self._in = ""

    def handle_data(self, text: str) -> None:
        if self._in and text.strip():
            self.inline.append(text)


def test_a_build_in_another_folder_gives_the_same_bytes(built: Path, copy: Path, tmp_path: Path) -> None:  # noqa: F811
    # Nothing of an earlier build is there but which files the gate has read, and the path has a blank.
    other = copy.rename(tmp_path / "another folder")
    for folder in (STAGE, TRANSPILED, FOLDER):
        shutil.rmtree(other / folder.relative_to(ROOT), ignore_errors=True)
    answer = run(other, "build.py")
    assert answer.returncode == 0, answer.stderr
    write_package(built, tmp_path / "here.zip")
    assert (other / f"dist/jobtrack-{version()}.zip").read_bytes() == (tmp_path / "here.zip").read_bytes()
    assert str(tmp_path).encode() not in b"".join(
        path.read_bytes() for path in (other / "dist/extension").rglob("*") if path.is_file()
    )


def test_the_zip_holds_the_folder_and_no_dates(built: Path, tmp_path: Path) -> None:
    write_package(built, tmp_path / "first.zip")
    for path in built.rglob("*.js"):
        path.touch()
    write_package(built, tmp_path / "second.zip")
    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "first.zip") as archive:
        assert archive.testzip() is None
        files = {path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file()}
        assert set(archive.namelist()) == files


def test_every_file_is_accounted_for(built: Path) -> None:
    expected = {
        "manifest.json",
        "service.json",
        "worker.js",
        "data/match.json",
        "data/LICENSE.txt",
    }
    expected |= {f"content/{name}.js" for name in (*BOARDS, *ON_DEMAND, WORDS_SCRIPT)}
    expected |= {name for page in pages() for name in page.files}
    expected |= {f"_locales/{language}/messages.json" for language in ("en", "es")}
    expected |= {f"cv_reader/{name}.js" for name in ("worker", "pdf_pages", "chunk")}
    expected.add("table_reader/worker.js")
    # The parts of a page are named by their digests; each has its budget.
    expected |= {
        path.relative_to(built).as_posix()
        for page in pages()
        if page.loaded
        for path in built.glob(f"{page.name}/*.js")
    }
    expected |= {"privacy.en.html", "privacy.es.html", "privacy.css"}
    expected |= {f"assets/{path.name}" for path in (ROOT / "extension_src/assets").iterdir()}
    expected |= {
        f"licences/{licence_file(name)}" for name in [*shipped_libraries(), "core-js", "transcrypt", "jobtrack"]
    }
    assert {path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file()} == expected


def test_no_text_is_evaluated_but_where_the_policy_refuses_it(built: Path) -> None:
    found = {}
    for name, text in scripts(built).items():
        places = [
            text[max(0, match.start() - 4) : match.end() + 30] for match in re.finditer(r"\b(eval|Function)\(", text)
        ]
        if places:
            found[name] = places
    assert list(found) == ["cv_reader/pdf_pages.js"], found
    places = found["cv_reader/pdf_pages.js"]
    counted = {start: sum(start in place for place in places) for start in EVALUATIONS}
    assert counted == EVALUATIONS
    assert len(places) == sum(EVALUATIONS.values())
    assert "isEvalSupported: false" in (ROOT / "extension_src/cv_reader/pdf_pages.js").read_text("utf-8")


def test_timers_get_no_text(built: Path) -> None:
    assert [name for name, text in scripts(built).items() if re.search(r"\bset(Timeout|Interval)\([\"'`]", text)] == []


def test_code_is_loaded_from_the_package_alone(built: Path) -> None:
    loaded = {
        name: re.findall(r"\b(?:importScripts|import)\(([^)]{0,40})", text) for name, text in scripts(built).items()
    }
    found = {name: places for name, places in loaded.items() if places}
    assert found.pop("cv_reader/worker.js") == ['"./pdf_pages.js"']
    for page in pages():
        if page.loaded:
            imported = [place for name in [*found] if name.startswith(page.name) for place in found.pop(name)]
            parts = {re.sub(r'^"(?:\./|\./\w+/)(\w+)-[0-9A-Z]{8}\.js"$', r"\1", place) for place in imported}
            assert parts == {*page.loaded, "zip"}
    # pdf.js's own ways to start a worker and a picture decoder, by an address it is not given here.
    assert list(found) == ["cv_reader/pdf_pages.js"]
    assert sorted(found["cv_reader/pdf_pages.js"]) == ['"${e}"', "t", "this.workerSrc"]


@pytest.mark.parametrize("part", ["pages and worker", "content", "cv_reader", "table_reader", "letters"])
def test_scripts_name_no_other_server(built: Path, part: str) -> None:
    # The pages a board's script runs on.
    own_pages = json.loads((built / "manifest.json").read_text("utf-8"))["host_permissions"]
    for name, text in scripts(built).items():
        folder = name.split("/")[0] if "/" in name else "pages and worker"
        if folder != part:
            continue
        for address in set(re.findall(r"(?:https?|wss?|ftp)://[^\"'` )]+", text)):
            if address in own_pages:
                continue
            is_data = name == "cv_reader/pdf_pages.js" and (address in PDF_TEXTS or address.startswith("http://${"))
            assert is_data or address.startswith(NAMESPACES) or LISTINGS.match(address), (name, address)


def test_pages_load_their_own_files_alone(built: Path) -> None:
    found = sorted(built.rglob("*.html"))
    assert len(found) == len(pages()) + 2
    for page in found:
        loads = Loads(page.read_text("utf-8"))
        assert loads.inline == [], page.name
        assert loads.loaded, page.name
        assert [name for name in loads.loaded if not (built / name).is_file()] == [], page.name


def test_styles_load_nothing(built: Path) -> None:
    for style in built.rglob("*.css"):
        assert not re.search(r"@import|url\((?![\"']?(data:|#))", style.read_text("utf-8")), style.name


def test_licences_are_whole(built: Path) -> None:
    named = {
        "fflate": "Arjun Barrett", "pdfjs-dist": "Apache License",
        "preact": "Jason Miller", "saxes": "The ISC License", "read-excel-file": "MIT", "saxen": "MIT",
        "unzipper-esm": "MIT", "worker-f": "MIT", "graceful-fs": "Copyright", "node-int64": "Copyright",
        "xmlchars": "Louis-Dominique Dubeau", "core-js": "Denis Pushkarev", "transcrypt": "Jacques de Hooge",
        "jobtrack": "MIT License", "mozilla-readability": "Arc90",
    }  # fmt: skip
    assert {path.stem for path in (built / "licences").iterdir()} == set(named)
    for library, holder in named.items():
        text = (built / f"licences/{library}.txt").read_text("utf-8")
        assert holder in text, library
        assert ("Changed by JobTrack" in text) is (library == "pdfjs-dist")
        assert len(text) > 700, library
        if "apache.org/licenses/LICENSE-2.0" in text:
            assert "TERMS AND CONDITIONS FOR USE" in text, library
    assert "ESCO" in (built / "data/LICENSE.txt").read_text("utf-8")
    assert "CC BY 4.0" in (built / "data/LICENSE.txt").read_text("utf-8")


def test_the_manifest_of_the_build_is_whole(built: Path) -> None:
    manifest = json.loads((built / "manifest.json").read_text("utf-8"))
    named = [*manifest["icons"].values(), manifest["background"]["service_worker"], manifest["action"]["default_popup"]]
    named += [name for script in manifest["content_scripts"] for name in script["js"]]
    assert [name for name in named if not (built / name).is_file()] == []
    assert manifest["version"] == version() == json.loads((ROOT / "package.json").read_text("utf-8"))["version"]


def test_an_independent_judge_finds_nothing(built: Path) -> None:
    report = linted(built)
    assert unexpected(report) == []
    # It did look: what is set aside by name is there.
    assert {message["code"] for message in report["errors"]} <= FIREFOX_ONLY
    assert report["warnings"]


@pytest.mark.parametrize(
    ("code", "file", "is_let_through"),
    [
        ("ADDON_ID_REQUIRED", "manifest.json", True),
        ("UNSAFE_VAR_ASSIGNMENT", "popup.js", True),
        ("DANGEROUS_EVAL", "cv_reader/pdf_pages.js", True),
        ("DANGEROUS_EVAL", "worker.js", False),
        ("MANIFEST_CSP_UNSAFE_EVAL", "manifest.json", False),
    ],
)
def test_the_judge_is_overruled_by_name_only(code: str, file: str, is_let_through: bool) -> None:
    report = {"errors": [{"code": code, "file": file, "message": "."}], "warnings": [], "notices": []}
    assert (unexpected(report) == []) is is_let_through
