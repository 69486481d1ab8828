"""The top card and description of LinkedIn's SDUI pages, read by labels, keys and the order of paragraphs.

The top card: company, title, place · age · applicants, promotion; then chips, Apply and Save. See sdui.py.
"""

from content_scripts.linkedin.facts import is_pay, is_view, tab_title, without_heading
from extension_src.browser.dom import (
    all_of,
    attribute,
    closest,
    contains,
    first,
    line,
    precedes,
    shown_first,
    text_of,
)

ABOUT = "JobDetails_AboutTheJob_"
ANY_ABOUT = f"[componentkey^='{ABOUT}'], [id^='{ABOUT}']"
ALERT = "JobDetails_JobAlertToggle_"
COMPANY = ", ".join(
    [
        f"[aria-label^='{word},']"
        for word in ["Company", "Empresa", "Azienda", "Entreprise", "Unternehmen", "Bedrijf", "Organization"]
    ]
)
COMPANY_LINK = "a[href*='/company/'], a[href*='/school/'], a[href*='/showcase/']"
CARD = "li, [role='listitem'], [role='button'], [data-occludable-job-id], [componentkey*='job-card']"
# Paragraphs of the top card that can hold title and place; what follows is promotion.
HEAD_PARAGRAPHS = 8


def about_the_job(root, job_id: str):
    """The section "About the job", None while it is not there; "About the company" has the same kind of text box."""
    about = shown_first(all_of(root, about_of(job_id)))
    if about is not None or first(root, ANY_ABOUT) is not None:
        return about
    return first(root, "[data-sdui-component$='.aboutTheJob']")


def about_of(job_id: str) -> str:
    """CSS of the section of this job; some builds write the key as the element's id."""
    return f"[componentkey='{ABOUT}{job_id}'], [id='{ABOUT}{job_id}']"


def job_id_of_about(about) -> str:
    key = attribute(about, "componentkey")
    return (key if key.startswith(ABOUT) else attribute(about, "id"))[len(ABOUT) :]


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
    """The first paragraphs with text between company and description; without a company's block, its own among them."""
    block = company_block(root, job_id)
    about = about_the_job(root, job_id)
    head = []
    for paragraph in all_of(root, "p, h1"):
        if len(head) == HEAD_PARAGRAPHS or (about is not None and not precedes(paragraph, about)):
            break
        is_head = closest(paragraph, CARD) is None if block is None else precedes(block, paragraph)
        if is_head and line(paragraph) != "":
            head.append(paragraph)
    return head


def title_paragraph(head: list, company: str, page):
    """On a page of one job its heading or what the tab's title begins with; else the paragraph after the company's."""
    tab = tab_title(page.title)
    others = [paragraph for paragraph in head if line(paragraph) != company]
    if is_view(page.location.href):
        for paragraph in others:
            if paragraph.localName == "h1" or tab.startswith(line(paragraph)):
                return paragraph
    if company == "" and len(others) > 1:
        return others[1]
    return others[0] if len(others) > 0 else None


def company_beside(title, head: list) -> str:
    """The paragraph before the title's, without a company's block; after a heading, when that is no place."""
    at = head.index(title)
    if at > 0:
        return line(head[at - 1])
    after = line(head[1]) if title.localName == "h1" and len(head) > 1 else ""
    return "" if "·" in after else after


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
        # A card of another job has paragraphs, pay among them.
        if precedes(title, chip) and first(chip, "p") is None and is_pay(line(chip)):
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
