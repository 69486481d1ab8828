"""InfoJobs (infojobs.net, Spain; offers last checked November 2025, their Apply July 2025). Each offer has one page, rendered
on the server; there is no pane, and lists have no Apply.

Hooks: `data-test="apply-button-header|footer"`, the `ij-OfferDetail*` classes, `window.__INITIAL_PROPS__`, the record that all
shown texts are made of. The facts in the header have no labels and no fixed order, so each is recognised by its words.
"""

from content_scripts.apply_words import Words
from content_scripts.board import Board
from content_scripts.controls import EXTERNAL
from content_scripts.fields import alone, first_where, lines_of, part_of, under_headings
from content_scripts.state import State, at_path, html_at, listed, together, worded
from content_scripts.words.european import ENGLISH, SPANISH
from extension_src.browser.dom import first
from extension_src.browser.inline_json import text_in, value_at
from extension_src.core.listings.board_addresses import INFOJOBS

STATE = State("__INITIAL_PROPS__", "offer", "offerCode")
CITY = ["location", "city"]
PROVINCE = ["location", "province", "label"]
# HTML since 2025, plain text before; the requirements stand under the page's own labels.
STATED_TEXTS = [
    html_at(["description"]),
    html_at(["minimumRequirements"]),
    html_at(["desiredRequirements"]),
    listed("Estudios mínimos: ", "minimumStudies", [["level"]]),
    listed("Experiencia mínima: ", "minimumExperience", [[]]),
    listed("Idiomas requeridos: ", "requiredLanguages", [["language"], ["level"]]),
    listed("Conocimientos necesarios: ", "requiredSkills", [["name"]]),
]
CANONICAL = "link[rel='canonical']"
OFFER = "Oferta de empleo: "
FACTS = "[class*='detailsList-item']"
# The beginnings of facts that are no place, in Spanish and Catalan.
OTHER_FACTS = [
    "presencial", "híbrid", "solo teletrabajo", "només teletreball", "teletr", "remot", "trabajo remoto", "treball remot",
    "sin especificar", "sense especificar", "experiencia", "experiència", "sin experiencia", "sense experiència", "contrato",
    "contracte", "tipo de contrato", "tipus de contracte", "otro tipo", "un altre tipus", "indefini", "temporal", "autónomo",
    "autònom", "jornada", "salari", "a convenir", "estudi", "más de", "més de", "menos de", "menys de", "desde", "des de",
    "hasta", "fins a", "disponibili", "oferta",
]  # fmt: skip


def is_pay(fact: str) -> bool:
    return "€" in fact


def is_unknown(fact: str) -> bool:
    return not is_pay(fact) and not any([fact.lower().startswith(beginning) for beginning in OTHER_FACTS])


def place_among(facts: list[str], city: str) -> str:
    """The first fact that begins with the city, if the city is known; else the first of no known other kind, first those that
    are written like "Girona (Girona)"."""
    unknown = [fact for fact in facts if is_unknown(fact)]
    named = first_where(facts, lambda fact: city != "" and fact.startswith(city))
    return named or first_where(unknown, lambda fact: fact.endswith(")")) or first_where(unknown, lambda fact: True)


def shown_place(root) -> str:
    return place_among(lines_of(root, FACTS), text_in(STATE.value(root.ownerDocument, ["offer"]), CITY))


def stated_place(offer) -> str:
    city = text_in(offer, CITY)
    return f"{city} ({text_in(offer, PROVINCE)})" if city != "" and text_in(offer, PROVINCE) != "" else city


def stated_salary(offer) -> str:
    salary = at_path(["salary"])(offer)
    return "" if "salario no disponible" in salary.lower() else salary


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
        "description": [under_headings("article", "h3, h2", ["descripción", "descripció", "requisitos", "requisits"])],
    }
    stated = {
        "title": [at_path(["title"])],
        "company": [at_path(["companyName"])],
        "location": [stated_place, at_path(PROVINCE)],
        "salary": [stated_salary],
        "description": [together("\n\n", STATED_TEXTS)],
    }
    fact_lines = f"{FACTS}, [class*='OfferDetailHeader-publishedAt'] li"
    stated_facts = {
        "posted_at": [at_path(["publishedAt"])],
        "workplace": [at_path(["remoteWork"])],
        "contract": [
            together(", ", [worded("Contrato ", ["contract", "type"]), worded("jornada ", ["contract", "workday"])])
        ],
        "pay": [stated_salary],
    }
    # The board writes `name` where Open Graph has `property`.
    meta = {
        "title": ["meta[name='og:title']@content", "meta[property='og:title']@content"],
        "company": [part_of("meta[name='description']@content", " en la empresa ", ". Envía")],
    }
    tab = {"title": [part_of("title", OFFER, " en "), part_of("title", OFFER, " - Bolsa trabajo InfoJobs")]}
    company_links = "[class*='companyLogo'] a, a[href$='.ofertas-trabajo.infojobs.net']"
    said_sent = "[role='alert'], [role='status'], [class*='Alert'], [class*='Toast'], [class*='Notification']"
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


board = InfoJobs()
