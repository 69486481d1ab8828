"""LinkedIn's server-driven pages (SDUI, seen 2026-02 to 2026-10): no job classes, no h1, hashed class names.

What lasts: `componentkey`s that end in the job id, `aria-label="Company, ..."`, the order of paragraphs in the top card
(company, title, place · age · applicants), links to `/jobs/view/<id>`, `data-testid`. `data-view-name` comes and goes.
"""

from content_scripts.apply_words import says_easy_apply
from content_scripts.board import EASY, EXTERNAL, control_name, found, names_apply
from content_scripts.linkedin_facts import (
    is_apply_flow,
    is_pay,
    is_view,
    is_way_out,
    job_id_in,
    tab_title,
    without_heading,
)
from extension_src.browser.dom import (
    address,
    all_of,
    attribute,
    closest,
    contains,
    first,
    line,
    matches,
    precedes,
    shown_first,
    text_of,
)

ABOUT = "JobDetails_AboutTheJob_"
ALERT = "JobDetails_JobAlertToggle_"
COLUMN = "[data-testid='lazy-column'], [data-sdui-screen*='JobDetails'], main, body"
COMPANY = ", ".join(
    [
        f"[aria-label^='{word},']"
        for word in ["Company", "Empresa", "Azienda", "Entreprise", "Unternehmen", "Bedrijf", "Organization"]
    ]
)
COMPANY_LINK = "a[href*='/company/'], a[href*='/school/'], a[href*='/showcase/']"
CARD = "li, [role='listitem'], [role='button'], [data-occludable-job-id], [componentkey*='job-card']"
APPLY_BUTTON = "[data-view-name='job-apply-button']"
# Paragraphs of the top card that can hold title and place; what follows is promotion.
HEAD_PARAGRAPHS = 8


class Sdui:
    def root(self, page, job_id: str):
        """The column of this job's detail, None while the page shows none or another job's."""
        anchor = self.anchor(page, job_id)
        return None if anchor is None else closest(anchor, COLUMN)

    def anchor(self, page, job_id: str):
        """An element that belongs to the detail of this job and to nothing else."""
        for selector in [
            f"[componentkey='{ABOUT}{job_id}']",
            f"[componentkey^='auto-binding-'][componentkey$='-{job_id}']",
            f"[componentkey^='JobDetails'][componentkey$='_{job_id}']",
            f"a[href*='/jobs/view/{job_id}/apply']",
        ]:
            element = shown_first(all_of(page, selector))
            if element is not None:
                return element
        if self.shown_job_id(page) != "":
            return None
        # While nothing of the detail names a job, the top card's own links do; those of cards in lists do not count.
        for link in all_of(page, f"a[href*='/jobs/view/{job_id}']"):
            if closest(link, CARD) is None and first(closest(link, COLUMN), COMPANY) is not None:
                return link
        return None

    def shown_job_id(self, page) -> str:
        about = shown_first(all_of(page, f"[componentkey^='{ABOUT}']"))
        return "" if about is None else attribute(about, "componentkey")[len(ABOUT) :]

    def fields(self, root, page, job_id: str) -> dict:
        company = company_name(root, job_id)
        about = about_the_job(root, job_id)
        head = head_paragraphs(root, job_id)
        title = title_paragraph(head, company, page)
        place = "" if title is None else place_in_alert(root, job_id, line(title)) or place_after(title, head)
        return {
            "title": found("" if title is None else line(title), "dom"),
            "company": found(company, "dom"),
            "location": found(place, "dom"),
            "salary": found(shown_pay(root, title, about), "dom"),
            "description": found(description_in(about), "dom"),
        }

    def apply_kind(self, control, root, job_id: str) -> str:
        target = address(control)
        if is_apply_flow(target):
            # In the column of one job, a link to another's form is a card's.
            return EASY if root is None or job_id_in(target) == job_id else ""
        is_own = matches(control, APPLY_BUTTON) or (is_way_out(target) and names_apply(control))
        if root is not None and not is_in_head(control, root, job_id):
            return ""
        if is_way_out(target) and (is_own or root is not None):
            return EXTERNAL
        if is_own or (root is not None and names_apply(control)):
            return EASY if says_easy_apply(control_name(control)) else EXTERNAL
        return ""


def about_the_job(root, job_id: str):
    """The section "About the job", None while it is not there; "About the company" has the same kind of text box."""
    about = shown_first(all_of(root, f"[componentkey='{ABOUT}{job_id}']"))
    return first(root, "[data-sdui-component$='.aboutTheJob']") if about is None else about


def company_block(root, job_id: str):
    """The link or box with logo and name of the company; its label begins with "Company," in the user's language."""
    block = first(root, f"[componentkey^='auto-binding-'][componentkey$='-{job_id}'][aria-label]")
    return first(root, COMPANY) if block is None else block


def company_name(root, job_id: str) -> str:
    block = company_block(root, job_id)
    about = about_the_job(root, job_id)
    for link in all_of(root if block is None else block, COMPANY_LINK):
        if about is not None and not precedes(link, about):
            break
        if line(link) != "":
            return line(link)
    if block is None:
        return ""
    for paragraph in all_of(block, "p"):
        if line(paragraph) != "":
            return line(paragraph)
    # "Company, Northwind Labs."
    label = attribute(block, "aria-label")
    name = label[label.find(",") + 1 :].strip()
    return name[: len(name) - 1] if name.endswith(".") else name


def head_paragraphs(root, job_id: str) -> list:
    """The first paragraphs with text after the company's and before the description."""
    block = company_block(root, job_id)
    about = about_the_job(root, job_id)
    head = []
    for paragraph in all_of(root, "p"):
        if len(head) == HEAD_PARAGRAPHS or (about is not None and not precedes(paragraph, about)):
            break
        is_after = block is None or (precedes(block, paragraph) and not contains(block, paragraph))
        if is_after and line(paragraph) != "":
            head.append(paragraph)
    return head


def title_paragraph(head: list, company: str, page):
    """The paragraph that the tab's title begins with, on a page of one job; else the first that is no company."""
    tab = tab_title(page.title)
    others = [paragraph for paragraph in head if line(paragraph) != company]
    if is_view(page.location.href):
        for paragraph in others:
            if tab.startswith(line(paragraph)):
                return paragraph
    return others[0] if len(others) > 0 else None


def place_in_alert(root, job_id: str, title: str) -> str:
    """PLACE of "TITLE, PLACE" in the job alert, whose key ends in the job id; '' when it is for another search."""
    for paragraph in all_of(root, f"[componentkey='{ALERT}{job_id}'] p"):
        text = line(paragraph)
        if text.startswith(f"{title}, "):
            return text[len(title) + 2 :].strip()
    return ""


def place_after(title, head: list) -> str:
    """The first part of the first paragraph after the title that is parted by middle dots."""
    for paragraph in head:
        text = line(paragraph)
        if "·" in text and precedes(title, paragraph):
            return text.split("·")[0].strip()
    return ""


def shown_pay(root, title, about) -> str:
    """The chip that is pay, among the links and buttons between title and description."""
    if title is None:
        return ""
    for chip in all_of(root, "a, button"):
        if about is not None and not precedes(chip, about):
            return ""
        if precedes(title, chip) and "/premium" not in address(chip) and is_pay(line(chip)):
            return line(chip)
    return ""


def description_in(about) -> str:
    """The text under the heading. Saved pages close the text box early, so the whole section is read."""
    if about is None:
        return ""
    text = without_heading(text_of(about), line(first(about, "h2")))
    more = line(first(about, "[data-testid='expandable-text-button']"))
    return text[: len(text) - len(more)].strip() if more != "" and text.endswith(more) else text


def is_in_head(control, root, job_id: str) -> bool:
    """Whether the control stands in the top card: in the root, after the company, before the description."""
    block = company_block(root, job_id)
    about = about_the_job(root, job_id)
    is_after = block is None or precedes(block, control)
    return is_after and contains(root, control) and (about is None or precedes(control, about))


sdui = Sdui()
