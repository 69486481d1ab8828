"""Indeed's application form: a heading with the job, and below it "COMPANY - PLACE" (seen October 2026)."""

from content_scripts.fields import first_line
from extension_src.browser.dom import text_of
from extension_src.browser.inline_json import inline_text
from extension_src.browser.types.pages import Place
from extension_src.core.native.matching import found_part

JOB = ".ia-JobHeader, aside[aria-labelledby='ia-JobHeader-title'], [data-testid='ia-JobHeader-headerContainer']"
TITLE: list[Place] = [
    "#ia-JobHeader-title, [class*='ia-JobHeader-title'], h1, h2",
    lambda root: text_of(root).split("\n")[0],
]


def below(root) -> list[str]:
    """[COMPANY, PLACE] below the title; the place may be missing, and a company may have a dash in its name."""
    title = first_line(root, TITLE)
    lines = [text for text in text_of(root).split("\n") if text not in ["", title]]
    parts = lines[0].split(" - ") if len(lines) > 0 else [""]
    place = parts.pop() if len(parts) > 1 else ""
    return [" - ".join(parts), place]


FIELDS = {"title": TITLE, "company": [lambda root: below(root)[0]], "location": [lambda root: below(root)[1]]}


def stated_job_id(page) -> str:
    """The key in the form's own state: its address has the key only on the first step."""
    return found_part("^([0-9a-f]{16})$", inline_text(page, "jk").lower())
