"""Finds job, detail and Apply on LinkedIn's server-driven pages (SDUI, seen 2026-02 to 2026-10): no job classes, no h1, hashed
class names.

Stable parts: `componentkey`s that end in the job id, `aria-label="Company, ..."`, the order of paragraphs in the top card
(company, title, place · age · applicants), links to `/jobs/view/<id>`, `data-testid`. `data-view-name` is not always there.
"""

from content_scripts.controls import EASY, EXTERNAL, control_name
from content_scripts.linkedin.top_card import ABOUT, ANY_ABOUT, CARD, COMPANY, TopCard, about_of
from extension_src.browser.dom import address, all_of, closest, first, matches, shown_first
from extension_src.core.native.matching import occurs

NAMED_BY = [f"[componentkey^='{ABOUT}']@componentkey", f"[id^='{ABOUT}']@id"]
COLUMN = "[data-testid='lazy-column'], [data-sdui-screen*='JobDetails'], [role='dialog'], dialog, main, body"
# LinkedIn's redirect to another site (2026-02 and 2026-10).
WAY_OUT = "^[a-z]+://[^/?#]*(?:/redir/redirect|/safety/go)"


def is_sdui(board, root) -> bool:
    """Whether a detail is of this layout: the others have a head."""
    return root is not None and first(root, board.head) is None


def sdui_root(board, page, job_id: str):
    """The column with this job's detail; None while the page shows no detail, or another job's."""
    anchor = anchor_of(board, page, job_id)
    root = closest(anchor, COLUMN)
    if root is None or not has_other_details(board, root, job_id):
        return root
    # Collections keep the detail that was opened before in the same column, hidden.
    detail = anchor
    while detail.parentElement is not root and not has_other_details(board, detail.parentElement, job_id):
        detail = detail.parentElement
    return detail


def has_other_details(board, element, job_id: str) -> bool:
    """Whether the element contains the description of another job too."""
    return any([named != job_id for named in board.ids_at(element, NAMED_BY)])


def anchor_of(board, page, job_id: str):
    """An element that belongs only to the detail of this job, or None."""
    for selector in [
        about_of(job_id),
        f"[componentkey^='auto-binding-'][componentkey$='-{job_id}']",
        f"[componentkey^='JobDetails'][componentkey$='_{job_id}']",
    ]:
        element = shown_first(all_of(page, selector))
        if element is not None:
            return element
    if sdui_job_id(board, page) != "":
        return None
    # Until a section of the detail names a job, the top card's links do. Links in cards of a list do not count.
    for link in all_of(page, f"a[href*='/jobs/view/{job_id}']"):
        is_detail = board.is_application_page(address(link)) or first(closest(link, COLUMN), COMPANY) is not None
        if is_detail and closest(link, CARD) is None:
            return link
    return None


def sdui_job_id(board, page) -> str:
    """The id of the job whose description the page shows; '' while it shows none."""
    named = board.ids_at(shown_first(all_of(page, ANY_ABOUT)), NAMED_BY)
    return named[0] if len(named) > 0 else ""


def sdui_kind(board, control, root, page) -> str:
    """The kind of Apply that a control is; '' when it is none. `root`: the detail, or None."""
    target = address(control)
    if board.is_application_page(target):
        return EASY
    name = control_name(control)
    is_way_out = occurs(WAY_OUT, target)
    is_button = matches(control, "[data-view-name='job-apply-button']")
    is_named = bool(board.words.says_apply(name)) and not board.is_name(control)
    # The way out alone says nothing: "Visit company website", "Go to company site" of a job applied to already.
    is_apply = is_button or (is_named and (is_way_out or root is not None))
    if is_apply and root is not None:
        job_id = board.control_job_id(control) or board.current_job_id(page)
        is_apply = TopCard(root, job_id).holds(control)
    if not is_apply:
        return ""
    return EASY if not is_way_out and board.words.says_easy_apply(name) else EXTERNAL
