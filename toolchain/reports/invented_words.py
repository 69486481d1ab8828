"""Writes invented words into the page of a report, where a person says that the job's fields stand."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Error, sync_playwright

from toolchain.setup import chromium_path

WORDS = {
    "title": "Encargada de Obrador",
    "company": "Horno de Ejemplo, S.L.",
    "location": "Lugo",
    "salary": "24.000 € - 28.000 € bruto/año",
    "description": "Buscamos una persona que lleve el obrador. Requisitos: tres años de experiencia y carné de manipulador.",
}
SPANISH_APPLY = "Inscribirme en esta oferta"
APPLY = {"infojobs": SPANISH_APPLY, "tecnoempleo": SPANISH_APPLY}
ID = "{id}"
WRITE = """([selector, attribute, words]) => {
  const found = document.querySelectorAll(selector);
  if (found.length > 0 && attribute) found[0].setAttribute(attribute, words);
  else if (found.length > 0) found[0].textContent = words;
  return found.length;
}"""


class NotThereError(Exception):
    """A place that the page does not have; the message names it."""


@dataclass(frozen=True)
class Place:
    """Where a field stands: `title=h1.name`; `id=h1@id=job-title-{id}` for what names the job in an attribute."""

    field: str
    selector: str
    attribute: str
    words: str


def place_of(said: str, board: str, job_id: str) -> Place:
    """The place that `FIELD=SELECTOR` or `id=SELECTOR@ATTRIBUTE=TEXT` names; raises NotThereError."""
    field, _, where = said.partition("=")
    if field == "id" and "@" in where:
        selector, _, rest = where.rpartition("@")
        attribute, _, words = rest.partition("=")
        return Place(field, selector, attribute, (words or ID).replace(ID, job_id))
    words = APPLY.get(board, "Apply now") if field == "apply" else WORDS.get(field, "")
    if not words or not where:
        raise NotThereError(
            f"{said}: write FIELD=SELECTOR with one of {', '.join([*WORDS, 'apply'])}, or id=SELECTOR@ATTRIBUTE=TEXT"
        )
    return Place(field, where, "", words)


def with_words(html: str, places: list[Place]) -> str:
    """The page with each place's words in its first element; raises NotThereError where there is none."""
    # A thread of its own, as the caller's may have a driver of Playwright already.
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(_written, html, places).result()


def _written(html: str, places: list[Place]) -> str:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox"])
        try:
            page = browser.new_context(java_script_enabled=False).new_page()
            page.set_content(html)
            for place in places:
                _write(page, place)
            return page.content().removesuffix("\n") + "\n"
        finally:
            browser.close()


def _write(page: Any, place: Place) -> None:
    try:
        count = page.evaluate(WRITE, [place.selector, place.attribute, place.words])
    except Error as error:
        raise NotThereError(f"{place.selector}: {error.message.splitlines()[0]}") from error
    if count == 0:
        raise NotThereError(f"{place.field}: the report has no {place.selector}")


def facts_of(url: str, places: list[Place], kind: str) -> dict[str, Any]:
    """The page's entry of expected.json: what was written into it."""
    said = {place.field: place for place in places}
    facts: dict[str, Any] = {"url": url}
    for field in ("title", "company", "location"):
        facts[field] = said[field].words if field in said else ""
    facts["salary"] = said["salary"].words if "salary" in said else None
    facts["apply"] = said["apply"].selector if "apply" in said else None
    facts["kind"] = kind if "apply" in said else None
    return facts
