"""Indeed's application form: a heading with the job, and below it "COMPANY - PLACE" (seen October 2026)."""

from content_scripts.fields import first_line, found
from extension_src.browser.dom import text_of
from extension_src.browser.types.pages import Candidates

JOB = ".ia-JobHeader, aside[aria-labelledby='ia-JobHeader-title'], [data-testid='ia-JobHeader-headerContainer']"
TITLE = ["#ia-JobHeader-title, [class*='ia-JobHeader-title'], h1, h2"]


def form_fields(root) -> Candidates:
    lines = [text for text in text_of(root).split("\n") if text != ""]
    title = first_line(root, TITLE) or ("" if len(lines) == 0 else lines[0])
    below = [text for text in lines if text != title]
    parts = below[0].split(" - ") if len(below) > 0 else [""]
    place = parts.pop() if len(parts) > 1 else ""
    return {
        "title": found(title, "dom"),
        "company": found(" - ".join(parts), "dom"),
        "location": found(place, "dom"),
    }
