"""Tecnoempleo (tecnoempleo.com, Spain; last checked September 2026, its Apply only in public code).

Each offer has one server-rendered page; Apply navigates at once. Two path segments, both decorative, come before `rf-<id>`;
an address with only one is a keyword search. `identifier` in the JobPosting is the employer's, so `og:url` or the canonical
link identifies the offer. The facts are in a list beside the description, or in a badge, "Málaga (Híbrido)".
"""

from content_scripts.apply_words import Words
from content_scripts.board import Board
from content_scripts.fields import below_heading, first_line, labelled
from content_scripts.form import Form
from content_scripts.posting import JsonLd
from content_scripts.words.european import ENGLISH, SPANISH
from extension_src.browser.dom import contains, first
from extension_src.core.listings.address import host_of
from extension_src.core.listings.board_addresses import TECNOEMPLEO

DESCRIPTION = "[itemprop='description']"
COMPANY_LINK = "a[title^='Ofertas de empleo de' i]"
FACT = "li.list-item"
FACT_VALUE = ".float-end, .float-right"
PLACES = [labelled(FACT, "ubicación", FACT_VALUE), "span.badge[class*='secondary']"]
# Where the site says what became of an application.
SAID = "h1, h2, h3, .alert, [role='alert'], main p"
WORKPLACES = ["híbrido", "remoto", "presencial", "teletrabajo", "100% remoto", "en remoto"]


def place_alone(text: str) -> str:
    """The place without the way of working, which the page writes after every place: "Málaga (Híbrido)"."""
    start = text.rfind("(")
    if start > 0 and text.endswith(")") and text[start + 1 : len(text) - 1].strip().lower() in WORKPLACES:
        return text[:start].strip()
    return text


class Tecnoempleo(Board):
    id = "tecnoempleo"
    matches = ["https://www.tecnoempleo.com/*"]
    addresses = TECNOEMPLEO
    words = Words([SPANISH, ENGLISH])
    page_named_by = ["meta[property='og:url']@content", "meta[name='og:url']@content", "link[rel='canonical']@href"]
    head = f"h1[itemprop='title'], {DESCRIPTION}"
    fields = {
        "title": ["h1[itemprop='title']"],
        "company": [
            f"{COMPANY_LINK} [itemprop='name']",
            "[itemprop='hiringOrganization'] [itemprop='name']",
            COMPANY_LINK,
        ],
        "location": [lambda root: place_alone(first_line(root, PLACES))],
        "salary": [labelled(FACT, "salario", FACT_VALUE)],
        "description": [below_heading(DESCRIPTION)],
    }
    fact_lines = f"{FACT}, span.badge[class*='secondary']"
    shown_facts = {
        "posted_at": ["span.badge[class*='primary']"],
        "contract": [labelled(FACT, "tipo contrato", FACT_VALUE), labelled(FACT, "tipo de contrato", FACT_VALUE)],
    }
    company_links = COMPANY_LINK
    json_ld = JsonLd()
    # Seen in public code alone: Apply leads to a form on a page of its own, then "Te has inscrito", "Candidatura enviada".
    form = Form("^(?![^?#]*/rf-)[^?#]*/[^/?#]*inscri", "(?!)", SAID)
    said_sent = f"{SAID}, .btn, .badge"
    apply_controls = "a, button, .btn, [role='button'], input[type='submit'], input[type='button'], input[type='image']"
    is_apply_outside = True
    # "Inscribirme" in the site's menu or for a newsletter is not an application, and neither is following a company.
    not_apply = "header, footer, nav, #header"
    not_apply_words = ["alerta", "boletín", "newsletter", "seguir"]
    leads_away_words = ["web de la empresa", "web de empresa", "página de la empresa", "web externa"]

    def canonical_url(self, url: str, job_id: str) -> str:
        """A page of the form is not the job's: the site answers for its id at another address too."""
        is_form = self.is_application_page(url)
        return super().canonical_url(f"https://{host_of(url)}/oferta/detalle/rf-{job_id}" if is_form else url, job_id)

    def shown_job_id(self, page) -> str:
        """On a page of the form, the job from whose page it was opened, else the only one to which it links."""
        if not self.is_application_page(page.location.href):
            return super().shown_job_id(page)
        opened_from: str = self.job_id(page.referrer)
        linked: list[str] = self.ids_at(page, ["a[href*='/rf-']@href"])
        if opened_from != "" or len(linked) == 0:
            return opened_from
        return linked[0] if all([job_id == linked[0] for job_id in linked]) else ""

    def detail_around(self, head, page):
        """The smallest element that contains title, description and facts; it has no known class."""
        parts = [head, first(page, DESCRIPTION), first(page, f"{FACT} .float-end")]
        detail = head.parentElement
        while detail is not page.body and not all([part is None or contains(detail, part) for part in parts]):
            detail = detail.parentElement
        return detail


board = Tecnoempleo()
