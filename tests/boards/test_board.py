"""What follows from a board's data, without a page."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_scripts.board import Board
from content_scripts.glassdoor import board as glassdoor
from content_scripts.indeed.board import board as indeed
from content_scripts.infojobs import board as infojobs
from content_scripts.linkedin.board import board as linkedin
from content_scripts.tecnoempleo import board as tecnoempleo
from toolchain.sources import ROOT

BOARDS: list[Board] = [linkedin, indeed, infojobs, glassdoor, tecnoempleo]
PAIRS = (ROOT / "docs" / "add-a-board.md").read_text("utf-8").split("## Wrong and right")[1]


@pytest.mark.parametrize(
    "board, url, is_own",
    [
        (indeed, "https://es.indeed.com/viewjob?jk=1", True),
        (indeed, "https://indeed.com/", True),
        (indeed, "https://notindeed.com/", False),
        (indeed, "https://indeed.com.example/", False),
        (infojobs, "https://www.infojobs.net/x", True),
        (infojobs, "https://infojobs.net/x", True),
        (infojobs, "https://acme.ofertas-trabajo.infojobs.net/", True),
        (glassdoor, "https://www.glassdoor.co.uk/x", True),
        (glassdoor, "https://jobs.acme.co.uk/x", False),
        (tecnoempleo, "", False),
        (linkedin, "javascript:void(0)", False),
    ],
)
def test_own_site(board: Board, url: str, is_own: bool) -> None:
    assert board.is_own(url) is is_own


@pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.id)
@given(path=st.text(alphabet="/-=&?#_abcjklrf0123456789.%", max_size=80))
def test_an_address_inside_a_query_or_fragment_is_no_job(board: Board, path: str) -> None:
    for mark in "?#":
        inside = re.sub("[?&#]", "/", path)
        assert board.job_id(f"https://www.site.example/login{mark}next=https://www.site.example/{inside}") == ""


@pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.id)
@given(url=st.text(max_size=120))
def test_the_address_of_no_job_is_kept_as_it_is(board: Board, url: str) -> None:
    assert board.canonical_url(url, "") == url


def names_assigned(text: str) -> set[str]:
    return set(re.findall(r"^    (\w+) = ", text, re.MULTILINE))


def test_the_names_of_the_documented_pairs_are_the_boards() -> None:
    assert names_assigned(PAIRS) <= set(dir(Board))


def test_the_documented_wrong_address_is_wrong_and_the_right_one_right() -> None:
    wrong, right = re.findall(r"addresses = \[\"(.+)\"\]", PAIRS)
    board = Board()
    url = "https://ejemplo.example/login?next=/jobs/1001"
    board.addresses = [wrong]
    assert board.job_id(url) == "1001"
    board.addresses = [right]
    assert board.job_id(url) == ""
    assert board.job_id("https://ejemplo.example/jobs/1001?from=x") == "1001"
