"""InfoJobs (infojobs.net, Spain; offers last checked November 2025, their Apply July 2025). Each offer has one page, rendered
on the server; there is no pane, and lists have no Apply.

Hooks: `data-test="apply-button-header|footer"`, the `ij-OfferDetail*` classes, `window.__INITIAL_PROPS__`. The facts in the
header have no labels and no fixed order, so each is recognised by its words.
"""

from typing import Any

from content_scripts.apply_words import Words
from content_scripts.board import Board
from content_scripts.controls import EXTERNAL
from content_scripts.fields import alone, first_where, lines_of, part_of, under_headings
from content_scripts.state import State, at_path, listed
from content_scripts.words.european import ENGLISH, SPANISH
from extension_src.browser.dom import first, one_line
from extension_src.browser.html_text import plain_text
from extension_src.browser.inline_json import text_in, value_at
from extension_src.core.listings.board_addresses import INFOJOBS

STATE = State("__INITIAL_PROPS__", "offer", "offerCode")
CANONICAL = "link[rel='canonical']"
OFFER = "Oferta de empleo: "
FACTS = "[class*='detailsList-item']"
OTHER_FACTS = [
    "presencial", "híbrido", "solo teletrabajo", "teletrabajo", "remoto", "trabajo remoto", "sin especificar",
    "experiencia", "sin experiencia", "contrato", "tipo de contrato", "otro tipo", "indefinido", "temporal", "autónomo",
    "jornada", "salario", "a convenir", "estudios", "más de", "menos de", "desde", "hasta", "disponibilidad", "oferta",
]  # fmt: skip
# The properties of the state's offer that make up its description.
TEXTS = ["description", "minimumRequirements", "desiredRequirements"]
REQUIREMENTS: list[Any] = [
    ("Estudios mínimos", "minimumStudies", [["level"]]),
    ("Experiencia mínima", "minimumExperience", [[]]),
    ("Idiomas requeridos", "requiredLanguages", [["language"], ["level"]]),
    ("Conocimientos necesarios", "requiredSkills", [["name"]]),
]


def stated_place(offer) -> str:
    city = text_in(offer, ["location", "city"])
    province = text_in(offer, ["location", "province", "label"])
    return f"{city} ({province})" if city != "" and province != "" else city or province


def stated_salary(offer) -> str:
    salary = one_line(text_in(offer, ["salary"]))
    return "" if "salario no disponible" in salary.lower() else salary


def stated_contract(offer) -> str:
    """ "Contrato indefinido, jornada completa", in the words of the page itself."""
    kind = text_in(offer, ["contract", "type"]).lower()
    hours = text_in(offer, ["contract", "workday"]).lower()
    said = [f"Contrato {kind}" if kind != "" else "", f"jornada {hours}" if hours != "" else ""]
    return ", ".join([part for part in said if part != ""])


def stated_description(offer) -> str:
    """The description's texts (HTML since 2025, plain text before), then the requirements under the page's own labels."""
    parts = [plain_text(text_in(offer, [name])) for name in TEXTS]
    for label, name, paths in REQUIREMENTS:
        values = listed(offer, name, paths)
        parts.append(f"{label}: {values}" if values != "" else "")
    return "\n\n".join([part for part in parts if part != ""])


def is_pay(fact: str) -> bool:
    return "€" in fact


def is_unknown(fact: str) -> bool:
    return not is_pay(fact) and not any([fact.lower().startswith(beginning) for beginning in OTHER_FACTS])


def place_among(facts: list, city: str) -> str:
    """The first fact that begins with the city, if the city is known; else the first fact of no known other kind."""
    return first_where(facts, lambda fact: city != "" and fact.startswith(city)) or first_where(facts, is_unknown)


def shown_place(root) -> str:
    city = text_in(STATE.value(root.ownerDocument, ["offer"]), ["location", "city"])
    return place_among(lines_of(root, FACTS), city)


class InfoJobs(Board):
    id = "infojobs"
    matches = ["https://www.infojobs.net/*", "https://*.ofertas-trabajo.infojobs.net/*"]
    addresses = INFOJOBS
    words = Words([SPANISH, ENGLISH])
    page_named_by = [f"{CANONICAL}@href"]
    state = STATE
    head = "h1[class*='Heading-title1'], main h1"
    detail = "main, body"
    fields = {
        "title": ["h1[class*='Heading-title1']", "h1"],
        "company": [alone("[class*='companyLogo-companyName'] a, [class*='companyLogo-companyName']:not(:has(a))")],
        "location": [shown_place],
        "salary": [lambda root: first_where(lines_of(root, FACTS), is_pay)],
        "description": [under_headings("article", "h3, h2", ["descripción", "requisitos"])],
    }
    stated = {
        "title": [at_path(["title"])],
        "company": [at_path(["companyName"])],
        "location": [stated_place],
        "salary": [stated_salary],
        "description": [stated_description],
    }
    fact_lines = f"{FACTS}, [class*='OfferDetailHeader-publishedAt'] li"
    stated_facts = {
        "posted_at": [at_path(["publishedAt"])],
        "workplace": [at_path(["remoteWork"])],
        "contract": [stated_contract],
        "pay": [stated_salary],
    }
    # The board writes `name` where Open Graph has `property`.
    meta = {
        "title": ["meta[name='og:title']@content", "meta[property='og:title']@content"],
        "company": [part_of("meta[name='description']@content", " en la empresa ", ". Envía")],
    }
    tab = {"title": [part_of("title", OFFER, " en "), part_of("title", OFFER, " - Bolsa trabajo InfoJobs")]}
    apply_boxes = "[data-test^='apply-button'], [class*='OfferDetailApplyButton']"
    not_apply = "[class*='recommendedOffers']"

    def is_page_of(self, page, job_id: str) -> bool:
        """Whether the page shows only this job. A closed offer's page has the offer's address, but its canonical link leads
        elsewhere."""
        leads_elsewhere = first(page, CANONICAL) is not None and len(self.ids_at(page, self.page_named_by)) == 0
        return not leads_elsewhere and super().is_page_of(page, job_id)

    def kind_of(self, control, root, page) -> str:
        offer = STATE.job_of(page, self.current_job_id(page))
        kind = "" if value_at(offer, ["canApply"]) is False else super().kind_of(control, root, page)
        return EXTERNAL if kind != "" and value_at(offer, ["external"]) is True else kind

    def is_confirmed(self, page, job_id: str) -> bool:
        return STATE.job_of(page, job_id) is not None and STATE.value(page, ["candidate", "applied"]) is True


board = InfoJobs()
