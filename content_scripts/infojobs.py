"""InfoJobs (infojobs.net, Spain). One page an offer, rendered on the server; no pane, no Apply in lists.

Hooks: `data-test="apply-button-header|footer"`, the `ij-OfferDetail*` classes, `window.__INITIAL_PROPS__`.
"""

from content_scripts.board import EASY, EXTERNAL, Board, found, found_later, names_apply
from content_scripts.extract import text_of_html
from extension_src.browser.dom import (
    address,
    all_of,
    attribute,
    closest,
    contains,
    first,
    line,
    line_at,
    one_line,
    text_alone,
    text_of,
)
from extension_src.browser.inline_json import assigned_json, text_in, value_at
from extension_src.core.listings.address import host_of, path_of, run_of

ID_MARK = "/of-i"
HEX = "0123456789abcdef"
SHORTEST_ID = 20
TITLE = "h1[class*='Heading-title1']"
APPLY_BOXES = "[data-test^='apply-button'], [class*='OfferDetailApplyButton']"
NO_SALARY = "salario no disponible"
OTHER_FACTS = [
    "presencial", "híbrido", "solo teletrabajo", "teletrabajo", "remoto", "trabajo remoto", "sin especificar",
    "experiencia", "sin experiencia", "contrato", "tipo de contrato", "otro tipo", "indefinido", "temporal", "autónomo",
    "jornada", "salario", "a convenir", "estudios", "más de", "menos de", "desde", "hasta", "disponibilidad", "oferta",
]  # fmt: skip
# What the Apply box says when there is nothing left to apply to, and what else may stand in it.
NOT_APPLY = ["inscrit", "ya ", "ver ", "retirar", "anular", "guardar", "compartir", "denunciar", "seguir"]
TITLE_BEGINNING = "Oferta de empleo: "
TITLE_END = " - Bolsa trabajo InfoJobs"


class InfoJobs(Board):
    id = "infojobs"
    matches = ["https://www.infojobs.net/*"]

    def job_id(self, url: str) -> str:
        path = path_of(url)
        start = path.rfind(ID_MARK)
        if start < 0:
            return ""
        code = run_of(path[start + len(ID_MARK) :], HEX)
        return code if len(code) >= SHORTEST_ID else ""

    def canonical_url(self, url: str, job_id: str) -> str:
        return url if job_id == "" else url.split("#")[0].split("?")[0]

    def detail_root(self, page, job_id: str):
        if job_id == "" or not self.names_job(page, job_id):
            return None
        for main in all_of(page, "main, [class*='OfferDetailPage-main']"):
            if first(main, "h1") is not None:
                return main
        return None if first(page, TITLE) is None else page.body

    def names_job(self, page, job_id: str) -> bool:
        """Whether the page is this offer by its canonical link, else by its first state; a page that names none is
        what its address says, since every offer is a page of its own."""
        canonical = attribute(first(page, "link[rel='canonical']"), "href")
        if canonical != "":
            return self.job_id(canonical) == job_id
        shown = text_in(value_at(self.state(page), ["offer"]), ["offerCode"])
        return shown == "" or shown == job_id

    def offer(self, page, job_id: str):
        """`offer` of the embedded state, None when it is another job's, as after a move inside the site."""
        offer = value_at(self.state(page), ["offer"])
        return offer if job_id != "" and text_in(offer, ["offerCode"]) == job_id else None

    def city(self, page, job_id: str) -> str:
        return text_in(self.offer(page, job_id), ["location", "city"])

    def state(self, page):
        return assigned_json(page, "__INITIAL_PROPS__")

    def state_fields(self, page, job_id: str) -> dict:
        offer = self.offer(page, job_id)
        if offer is None:
            return {}
        city = text_in(offer, ["location", "city"])
        province = text_in(offer, ["location", "province", "label"])
        both = city != "" and province != ""
        return {
            "title": found(one_line(text_in(offer, ["title"])), "state"),
            "company": found(one_line(text_in(offer, ["companyName"])), "state"),
            "location": found(f"{city} ({province})" if both else city or province, "state"),
            "salary": found(shown_salary(one_line(text_in(offer, ["salary"]))), "state"),
            "description": found(state_description(offer), "state"),
        }

    def dom_fields(self, root, page, job_id: str) -> dict:
        company = "[class*='companyLogo-companyName'] a, [class*='companyLogo-companyName']:not(:has(a))"
        facts = [line(item) for item in all_of(root, "[class*='detailsList-item']")]
        return {
            "title": found(line_at(root, [TITLE, "h1"]), "dom"),
            "company": found(text_alone(first(root, company)), "dom"),
            "location": found(place_among(facts, self.city(page, job_id)), "dom"),
            "salary": found(salary_among(facts), "dom"),
            "description": found_later(lambda: shown_description(root), "dom"),
        }

    def meta_fields(self, page, job_id: str) -> dict:
        if job_id == "" or not self.names_job(page, job_id):
            return {}
        # The board writes `name` where Open Graph says `property`.
        title = attribute(first(page, "meta[name='og:title'], meta[property='og:title']"), "content")
        summary = attribute(first(page, "meta[name='description']"), "content")
        return {
            "title": found(one_line(title), "meta") if title != "" else found(title_of_tab(page.title), "title"),
            "company": found(company_in_summary(summary), "meta"),
        }

    def apply_kind(self, control, root, page) -> str:
        job_id = self.job_id(page.location.href)
        leads_elsewhere = self.job_id(address(control)) not in ["", job_id]
        if job_id == "" or leads_elsewhere or closest(control, "[class*='recommendedOffers']") is not None:
            return ""
        if closest(control, APPLY_BOXES) is not None:
            label = line(control).lower()
            if any([label.startswith(word) for word in NOT_APPLY]):
                return ""
        elif root is None or not contains(root, control) or not names_apply(control):
            return ""
        offer = self.offer(page, job_id)
        if value_at(offer, ["canApply"]) is False:
            return ""
        target = address(control)
        leaves = target != "" and not host_of(target).endswith("infojobs.net")
        return EXTERNAL if leaves or value_at(offer, ["external"]) is True else EASY

    def is_confirmed(self, page, job_id: str) -> bool:
        if self.offer(page, job_id) is None:
            return False
        return value_at(self.state(page), ["candidate", "applied"]) is True


def shown_salary(text: str) -> str:
    """The salary, '' for the board's own words that there is none."""
    return "" if NO_SALARY in text.lower() else text


def salary_among(facts: list) -> str:
    """The salary among the facts of the header: the order varies, money is told by its sign."""
    for fact in facts:
        if "€" in fact:
            return shown_salary(fact)
    return ""


def place_among(facts: list, city: str) -> str:
    """The place among the facts of the header: it names the city, where that is known; no money, no contract."""
    for fact in facts:
        if city != "" and fact.startswith(city):
            return fact
    for fact in facts:
        lower = fact.lower()
        known = any([lower.startswith(word) for word in OTHER_FACTS])
        if fact != "" and "€" not in fact and not known:
            return fact
    return ""


def state_description(offer) -> str:
    """Description, then what is asked for, labelled as the page labels it."""
    parts = [as_text(text_in(offer, ["description"]))]
    for name in ["minimumRequirements", "desiredRequirements"]:
        parts.append(as_text(text_in(offer, [name])))
    parts.append(labelled("Estudios mínimos", [text_in(offer, ["minimumStudies", "level"])]))
    parts.append(labelled("Experiencia mínima", [text_in(offer, ["minimumExperience"])]))
    languages = value_at(offer, ["requiredLanguages"]) or []
    parts.append(labelled("Idiomas requeridos", [language_of(item) for item in languages]))
    skills = value_at(offer, ["requiredSkills"]) or []
    parts.append(labelled("Conocimientos necesarios", [text_in(skill, ["name"]) for skill in skills]))
    return "\n\n".join([part for part in parts if part != ""])


def language_of(item) -> str:
    return one_line(f"{text_in(item, ['language'])} {text_in(item, ['level'])}")


def labelled(label: str, values: list) -> str:
    """One line of facts, '' when there is none."""
    text = ", ".join([value for value in values if value != ""])
    return "" if text == "" else f"{label}: {text}"


def as_text(text: str) -> str:
    """The board's editor gives HTML since 2025; older offers are plain text."""
    return text_of_html(text) if "</" in text or "<br" in text else text.replace("\r", "")


def shown_description(root) -> str:
    parts = []
    for heading in ["descripción", "requisitos"]:
        for article in all_of(root, "article"):
            if line(first(article, "h3, h2")).lower() == heading:
                parts.append(text_of(article))
    return "\n\n".join(parts)


def title_of_tab(text: str) -> str:
    """TITLE of "Oferta de empleo: TITLE en CITY - Bolsa trabajo InfoJobs"."""
    if not text.startswith(TITLE_BEGINNING):
        return ""
    title = text[len(TITLE_BEGINNING) :].split(TITLE_END)[0]
    end = title.rfind(" en ")
    return one_line(title if end < 0 else title[:end])


def company_in_summary(text: str) -> str:
    """ "COMPANY of "Trabaja de TITLE en la empresa COMPANY. Envía tu curriculum vitae a COMPANY ..."."""
    start = text.find(" en la empresa ")
    end = text.find(". Envía")
    return one_line(text[start + len(" en la empresa ") : end]) if 0 <= start < end else ""


board = InfoJobs()
