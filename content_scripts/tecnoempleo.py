"""Tecnoempleo (tecnoempleo.com, Spain). One server-rendered page an offer; Apply navigates at once.

Two path segments, both decorative, stand before `rf-<id>`; with one the address is a keyword search. `identifier` in
the JobPosting is the employer's, so the offer is told by `og:url` or the canonical link.
"""

from content_scripts.board import EASY, EXTERNAL, SIGN_IN, Board, asks_to_sign_in, found, found_later, names_apply
from extension_src.browser.dom import (
    address,
    address_in,
    all_of,
    attribute,
    closest,
    contains,
    first,
    line,
    line_at,
    matches,
    one_line,
    text_of,
)
from extension_src.core.listings.address import host_of, path_of, run_of

ID_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
TITLE = "h1[itemprop='title']"
DESCRIPTION = "[itemprop='description']"
COMPANY = [
    "a[title^='Ofertas de empleo de' i] [itemprop='name']",
    "[itemprop='hiringOrganization'] [itemprop='name']",
    "a[title^='Ofertas de empleo de' i]",
]
# The facts stand in a list, "label value"; the value has a class of its own.
FACT = "li.list-item"
FACT_VALUE = ".float-end, .float-right"
BADGE = "span.badge[class*='secondary']"
WORKPLACES = ["híbrido", "remoto", "presencial", "teletrabajo", "100% remoto", "en remoto"]
# Ways out that lead through an address of the board.
EMPLOYER_WORDS = ["web de la empresa", "web de empresa", "página de la empresa", "web externa"]
# "Inscribirme" of a newsletter and the site's own menu, and following a company, are no applications.
NOT_APPLY = ["alerta", "boletín", "newsletter", "seguir"]
OUTSIDE = "header, footer, nav, #header"


class Tecnoempleo(Board):
    id = "tecnoempleo"
    matches = ["https://www.tecnoempleo.com/*"]
    apply_controls = "a, button, .btn, [role='button'], input[type='submit'], input[type='button'], input[type='image']"

    def job_id(self, url: str) -> str:
        segments = [segment for segment in path_of(url).split("/") if segment != ""]
        if len(segments) != 3 or not segments[2].startswith("rf-"):
            return ""
        code = segments[2][len("rf-") :]
        return code if run_of(code, ID_ALPHABET) == code else ""

    def canonical_url(self, url: str, job_id: str) -> str:
        if job_id == "":
            return url
        alone = url.split("#")[0].split("?")[0]
        return alone[: len(alone) - 1] if alone.endswith("/") else alone

    def detail_root(self, page, job_id: str):
        title = first(page, f"{TITLE}, {DESCRIPTION}")
        if title is None or not self.names_job(page, job_id):
            return None
        parts = [first(page, DESCRIPTION), first(page, f"{FACT} .float-end")]
        root = title.parentElement
        while root is not page.body and not all([part is None or contains(root, part) for part in parts]):
            root = root.parentElement
        return root

    def names_job(self, page, job_id: str) -> bool:
        """Whether the page is of this offer; one that names none is what its address says."""
        return job_id != "" and not self.shows_other_job(page, job_id)

    def shows_other_job(self, page, job_id: str) -> bool:
        return self.named_job_id(page) not in ["", job_id]

    def named_job_id(self, page) -> str:
        named = self.job_id(attribute(first(page, "meta[property='og:url'], meta[name='og:url']"), "content"))
        return named or self.job_id(attribute(first(page, "link[rel='canonical']"), "href"))

    def uses_json_ld(self) -> bool:
        return True

    def dom_fields(self, root, page, job_id: str) -> dict:
        place = fact(root, "ubicación")
        return {
            "title": found(line(first(root, TITLE)), "dom"),
            "company": found(line_at(root, COMPANY), "dom"),
            "location": found(place_alone(place if place != "" else line(first(root, BADGE))), "dom"),
            "salary": found(fact(root, "salario"), "dom"),
            "description": found_later(lambda: shown_description(first(root, DESCRIPTION)), "dom"),
        }

    def meta_fields(self, page, job_id: str) -> dict:
        if not self.names_job(page, job_id):
            return {}
        title = attribute(first(page, "meta[property='og:title']"), "content")
        return {"title": found(one_line(title), "meta")}

    def apply_kind(self, control, root, page) -> str:
        job_id = self.job_id(page.location.href)
        leads_elsewhere = self.job_id(address(control)) not in ["", job_id]
        if job_id == "" or leads_elsewhere or closest(control, OUTSIDE) is not None:
            return ""
        label = f"{line(control)} {attribute(control, 'value')} {attribute(control, 'aria-label')}".lower()
        if not names_apply(control) or any([word in label for word in NOT_APPLY]):
            return ""
        target = target_of(control)
        host = host_of(target)
        if host != "" and not host.endswith("tecnoempleo.com"):
            return EXTERNAL
        if asks_to_sign_in(target):
            return SIGN_IN
        return EXTERNAL if any([word in label for word in EMPLOYER_WORDS]) else EASY


def target_of(control) -> str:
    """Where the control leads: a link's address, else where its form is sent; '' for a form sent to the page itself."""
    target = address(control)
    if target != "" or not matches(control, "button, input") or control.form is None:
        return target
    return address_in(control, "formaction") or address_in(control.form, "action")


def fact(root, label: str) -> str:
    """The value of "label value" in the list of facts, '' when the offer does not tell it."""
    for item in all_of(root, FACT):
        text = line(item)
        if text.lower().startswith(label):
            value = line(first(item, FACT_VALUE))
            return value if value != "" else text[len(label) :].replace(":", " ").strip()
    return ""


def place_alone(text: str) -> str:
    """ "Málaga (Híbrido)" without the way of working, which the page writes behind every place."""
    start = text.rfind("(")
    if start > 0 and text.endswith(")") and text[start + 1 : len(text) - 1].strip().lower() in WORKPLACES:
        return text[:start].strip()
    return text


def shown_description(element) -> str:
    """The description without the heading that stands inside it."""
    text = text_of(element)
    heading = line(first(element, "h2"))
    return text[len(heading) :].strip() if heading != "" and text.startswith(heading) else text


board = Tecnoempleo()
