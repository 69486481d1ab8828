"""Reads the top card and description of LinkedIn's SDUI pages by labels, keys and the order of paragraphs.

The top card has company, title, place · age · applicants, promotion; then chips, Apply and Save. See sdui.py.
"""

from __future__ import annotations

from content_scripts.facts import lines_in
from content_scripts.fields import first_line, first_where, found, found_later, text_below_heading
from content_scripts.money import is_money
from extension_src.browser.dom import all_of, attribute, closest, contains, first, line, precedes, shown_first
from extension_src.browser.types.pages import Candidates
from extension_src.core.native.matching import found_part
from extension_src.core.native.strings import without_suffix

ABOUT = "JobDetails_AboutTheJob_"
# Some builds write the key as the element's id.
ANY_ABOUT = f"[componentkey^='{ABOUT}'], [id^='{ABOUT}']"
COMPANY_LINK = "a[href*='/company/'], a[href*='/school/'], a[href*='/showcase/']"
COMPANY_WORDS = ["Company", "Empresa", "Azienda", "Entreprise", "Unternehmen", "Bedrijf", "Organization"]
COMPANY = ", ".join([f"[aria-label^='{word},']" for word in COMPANY_WORDS])
CARD = "li, [role='listitem'], [role='button'], [data-occludable-job-id], [componentkey*='job-card']"
# How many paragraphs of the top card may contain title and place; those after them are promotion.
HEAD_PARAGRAPHS = 8
# Characters; a longer text is a sentence, or the card of another job.
LONGEST_PAY = 60


def about_of(job_id: str) -> str:
    """CSS of this job's section "About the job"."""
    return f"[componentkey='{ABOUT}{job_id}'], [id='{ABOUT}{job_id}']"


def is_pay(text: str) -> bool:
    """Whether a pill or chip shows pay ("£70K/yr", "90K GBP/yr - 100K GBP/yr") and not an offer of LinkedIn Premium."""
    return len(text) <= LONGEST_PAY and "premium" not in text.lower() and is_money(text)


def tab_title(title: str) -> str:
    """document.title without the number of notifications at its beginning: "(9) Developer | Acme | LinkedIn"."""
    return title[len(found_part("^([(][0-9+]{1,4}[)] )", title)) :]


class TopCard:
    """The parts of one job's detail, found once. `about`: the section "About the job", `block`: the company's block; each is
    None while the page does not have it."""

    def __init__(self, root, job_id: str) -> None:
        self.root = root
        self.job_id = job_id
        sections = all_of(root, about_of(job_id))
        # The section may be there twice, the first one empty.
        filled = [section for section in sections if line(section) != ""]
        self.about = shown_first(filled if len(filled) > 0 else sections)
        # The section is not found by its text box, because "About the company" has the same kind.
        if self.about is None and first(root, ANY_ABOUT) is None:
            self.about = first(root, "[data-sdui-component$='.aboutTheJob']")
        # The link or box with the company's logo and name; its label begins with "Company," in the user's language.
        self.block = first(root, f"[componentkey^='auto-binding-'][componentkey$='-{job_id}'][aria-label]")
        if self.block is None:
            self.block = first(root, COMPANY)

    def fields(self, page, is_one_job_page: bool) -> Candidates:
        """The fields of the whole detail: {field: candidate}."""
        company = self.company_name()
        head = self.head_paragraphs()
        title = title_among(head, company, tab_title(page.title) if is_one_job_page else None)
        return {
            "title": found(line(title), "dom"),
            "company": found(company if company != "" or title is None else company_beside(title, head), "dom"),
            "location": found(self.place(title, head), "dom"),
            "salary": found(self.pay(title), "dom"),
            "description": found_later(self.description, "dom"),
        }

    def is_before_description(self, element) -> bool:
        return self.about is None or precedes(element, self.about)

    def holds(self, control) -> bool:
        """Whether the control is in the top card: inside the root, after the company, before the description."""
        is_after = self.block is None or precedes(self.block, control)
        return is_after and contains(self.root, control) and self.is_before_description(control)

    def company_name(self) -> str:
        links = all_of(self.root if self.block is None else self.block, COMPANY_LINK)
        linked = [line(link) for link in links if self.is_before_description(link)]
        # The label is for example "Company, Northwind Labs."
        label = attribute(self.block, "aria-label")
        name = without_suffix(label[label.find(",") + 1 :].strip(), ".")
        return first_where(linked, lambda text: text != "") or first_line(self.block, ["p"]) or name

    def head_paragraphs(self) -> list[Element]:
        """The first paragraphs with text between company and description; without a company block, from the start of the detail,
        so that the company's own paragraph is among them."""
        parts = all_of(self.root, "p, h1, h2, a[href*='/jobs/view/']")
        parts = [part for part in parts if self.is_before_description(part) and line(part) != ""]
        paragraphs = [part for part in parts if part.localName in ["p", "h1"]]
        if self.block is None:
            return [paragraph for paragraph in paragraphs if closest(paragraph, CARD) is None][:HEAD_PARAGRAPHS]
        head = [paragraph for paragraph in paragraphs if precedes(self.block, paragraph)][:HEAD_PARAGRAPHS]
        before = [part for part in parts if precedes(part, self.block)]
        if len(before) > 0 and (len(head) == 0 or "·" in line(head[0])):
            # What follows the company is the place already, so the title stands before the company.
            head.insert(0, before[len(before) - 1])
        return head

    def place(self, title, head: list[Element]) -> str:
        """PLACE of "TITLE, PLACE" in the job's alert, else the first part of the paragraph with middle dots below the title."""
        if title is None:
            return ""
        for paragraph in all_of(self.root, f"[componentkey='JobDetails_JobAlertToggle_{self.job_id}'] p"):
            # The alert may be about another search, so it must begin with the title.
            if line(paragraph).startswith(f"{line(title)}, "):
                return line(paragraph)[len(line(title)) + 2 :].strip()
        for paragraph in head:
            if "·" in line(paragraph) and precedes(title, paragraph):
                return line(paragraph).split("·")[0].strip()
        return ""

    def chips(self) -> list[Element]:
        """The links and buttons before the description. A chip contains no paragraphs; another job's card does, and one of them
        may be pay."""
        chips = all_of(self.root, "a, button")
        return [chip for chip in chips if first(chip, "p") is None and self.is_before_description(chip)]

    def fact_texts(self) -> list[str]:
        """The texts of the head's paragraphs, and of the chips between it and the description."""
        elements = self.head_paragraphs()
        elements.extend([chip for chip in self.chips() if closest(chip, CARD) is None])
        return lines_in(elements)

    def pay(self, title) -> str:
        """The text of the chip below the title that shows pay."""
        chips = [] if title is None else [chip for chip in self.chips() if precedes(title, chip)]
        return first_where([line(chip) for chip in chips], is_pay)

    def description(self) -> str:
        """The text under the heading, read from the whole section because in saved pages the text box ends too early."""
        text = text_below_heading(self.about)
        more = line(first(self.about, "[data-testid='expandable-text-button']"))
        return text[: len(text) - len(more)].strip() if more != "" and text.endswith(more) else text


def title_among(head: list[Element], company: str, tab):
    """The title's paragraph. On a page of one job, the h1 or the paragraph with which the tab title begins; else (`tab` is None)
    the paragraph after the company's; None where there is none."""
    others = [paragraph for paragraph in head if line(paragraph) != company]
    for paragraph in others:
        if tab is not None and (paragraph.localName == "h1" or tab.startswith(line(paragraph))):
            return paragraph
    if company == "" and len(others) > 1:
        return others[1]
    return others[0] if len(others) > 0 else None


def company_beside(title, head: list[Element]) -> str:
    """The company where no block names it: the paragraph before the title's; if the title is the first and an h1, the one
    after it, unless that is the place."""
    before = [paragraph for paragraph in head if precedes(paragraph, title)]
    if len(before) > 0:
        return line(before[len(before) - 1])
    after = line(head[1]) if title.localName == "h1" and len(head) > 1 else ""
    return "" if "·" in after else after
