"""Boards and jobs named by addresses, as the boards' own content scripts name them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_scripts.board import Board
from content_scripts.glassdoor import Glassdoor
from content_scripts.indeed.board import Indeed
from content_scripts.infojobs import InfoJobs
from content_scripts.linkedin.board import LinkedIn
from content_scripts.tecnoempleo import Tecnoempleo
from tests.core.conftest import Core

MODULE = "extension_src.core.listings.board_addresses"
BOARDS: dict[str, Board] = {board.id: board for board in (LinkedIn(), Indeed(), Glassdoor(), InfoJobs(), Tecnoempleo())}
CASES = [
    ("https://www.linkedin.com/jobs/view/4012345678/?trk=x", "linkedin", "4012345678"),
    ("https://es.linkedin.com/jobs/view/cook-at-olmo-4012345678", "linkedin", "4012345678"),
    ("http://www.linkedin.com/jobs/view/999001", "linkedin", "999001"),
    ("https://www.linkedin.com/jobs/view/4012345678&eBP=CwE-AAA", "linkedin", "4012345678"),
    ("https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=cook", "linkedin", "4012345678"),
    ("https://www.linkedin.com/in/someone", "linkedin", ""),
    ("https://es.indeed.com/viewjob?jk=0123456789abcdef&from=serp", "indeed", "0123456789abcdef"),
    ("https://es.indeed.com/jobs?q=cook&vjk=0123456789abcdef", "indeed", "0123456789abcdef"),
    ("https://es.indeed.com/job/cook-0123456789abcdef", "indeed", "0123456789abcdef"),
    ("https://www.glassdoor.co.uk/job-listing/cook-JV_IC1.htm?jl=1009", "glassdoor", "1009"),
    ("https://www.infojobs.net/madrid/cocinero/of-i0123456789abcdef0123?x=1", "infojobs", "0123456789abcdef0123"),
    ("https://www.tecnoempleo.com/dev/python/rf-0a1b2c3d", "tecnoempleo", "0a1b2c3d"),
    ("https://www.tecnoempleo.com/ofertas-trabajo/", "tecnoempleo", ""),
    ("https://linkedin.evil.example/jobs/view/1", "", ""),
    ("https://notlinkedin.com/jobs/view/1", "", ""),
    ("https://olmo.example/jobs/7", "", ""),
    ("javascript:alert(1)", "", ""),
    ("", "", ""),
]


@pytest.mark.parametrize("url, board, job_id", CASES)
def test_listing_of(core: Core, url: str, board: str, job_id: str) -> None:
    assert core(f"{MODULE}:listing_of", url) == {"board": board, "job_id": job_id}


@pytest.mark.parametrize(
    "url, job_id",
    [
        ("https://uk.indeed.com/viewjob?jk=00aa00aa00aa00aa&from=x", "00aa00aa00aa00aa"),
        ("https://uk.indeed.com/jobs?jk=00aa00aa00aa00aa&vjk=11BB11bb11bb11bb", "11bb11bb11bb11bb"),
        ("https://uk.indeed.com/jobs?vjk=short&jk=00aa00aa00aa00aa#jk=22cc22cc22cc22cc", "00aa00aa00aa00aa"),
        ("https://uk.indeed.com/jobs#?jk=00aa00aa00aa00aa", ""),
        ("https://uk.indeed.com/jobs?fromjk=00aa00aa00aa00aa", ""),
        ("https://uk.indeed.com/viewjob?jk=00aa00aa00aa00aa1", ""),
        ("https://uk.indeed.com/job/baker-00aa00aa00aa00aa/", "00aa00aa00aa00aa"),
        ("https://secure.indeed.com/auth?continue=https://uk.indeed.com/job/baker-00aa00aa00aa00aa", ""),
        ("https://www.linkedin.com/login?next=/jobs/view/4012345678/", ""),
        ("https://www.linkedin.com/jobs/view/2-cooks-at-7-olmos-4012345678/apply/", "4012345678"),
        ("https://www.linkedin.com/jobs/view/12345/", ""),
        ("https://www.glassdoor.es/Empleo/cocina.htm?a=1&jobListingId=1009", "1009"),
        ("https://www.glassdoor.es/Empleo/cocina.htm?xjl=1009", ""),
        ("https://www.infojobs.net/of-interes/a/of-i0123456789abcdef0123/aplicar", "0123456789abcdef0123"),
        ("https://www.infojobs.net/a/b/of-i0123", ""),
        ("https://www.tecnoempleo.com/oferta/detalle/rf-0a1b2c3d/", "0a1b2c3d"),
        ("https://www.tecnoempleo.com/a/rf-0a1b2c3d", ""),
        ("https://www.tecnoempleo.com/a/b/c/rf-0a1b2c3d", ""),
        ("https://www.tecnoempleo.com/a/b/rf-0A1B", ""),
    ],
)
def test_the_job_of_an_address(core: Core, url: str, job_id: str) -> None:
    assert core(f"{MODULE}:listing_of", url)["job_id"] == job_id


PIECES = [
    "/jobs/view/",
    "/job/",
    "/viewjob",
    "?jk=",
    "&vjk=",
    "?jl=",
    "/of-i",
    "/rf-",
    "0a1b2c3d4e5f6071",
    "4012345678",
    "-",
    "#",
    "é\n",
]


@given(host=st.sampled_from(sorted(BOARDS)), rest=st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_both_runtimes_read_any_address_alike(both: Core, host: str, rest: str) -> None:
    assert both(f"{MODULE}:listing_of", f"https://www.{host}.com/{rest}")["board"] == host


@pytest.mark.parametrize("url, board, job_id", [case for case in CASES if case[1]])
def test_a_capture_of_the_address_has_the_same_id(url: str, board: str, job_id: str) -> None:
    assert BOARDS[board].job_id(url) == job_id
