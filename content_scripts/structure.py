"""Title and company of a job where a board has renamed every hook: by the links that name the job or its company, by headings,
by the tab's title, by what stands beside the title.

It is asked last. Whatever it takes is tied to the job: a link that names the job, or a page that is of this job alone.
"""

from content_scripts.fields import found, found_later
from extension_src.browser.dom import all_of, closest, contains, first, line, one_line, own_text, precedes, shown_first
from extension_src.browser.types.pages import Candidates
from extension_src.core.native.matching import occurs

HEADING = "h1, h2, h3, h4, h5, h6, [role='heading']"
UNREAD = "button, [role='button'], style, script, noscript, svg, template, select, [aria-hidden='true']"
# Characters; a longer text is no company.
LONGEST = 120
# Elements of a detail that may stand before its company.
MOST = 400


class Structure:
    """Reads the pages of a board whose other readings do not survive that."""

    def fields(self, board, page, job_id: str) -> Candidates:
        """{title, company} as candidates; {} where nothing on the page can be tied to the job."""
        title = title_of(board, page, job_id)
        if title is None:
            return {}
        return {
            "title": found(line(title), "dom"),
            "company": found_later(lambda: company_near(board, title, page, job_id), "dom"),
        }


def title_of(board, page, job_id: str):
    """The element with the job's title, or None."""
    if job_id == "" or occurs("[^0-9A-Za-z_-]", job_id):
        return None
    links = [link for link in all_of(page, f"a[href*='{job_id}' i]") if board.job_id(link.href) == job_id]
    headings = [heading_of(link) for link in links]
    title = shown_first([heading for heading in headings if heading is not None and line(heading) != ""])
    if title is None:
        title = heading_before(first_with_text(page, of_job(board.company_links, job_id)), page)
    if title is None:
        title = shown_first([link for link in links if line(link) != "" and closest(link, UNREAD) is None])
    if title is None and board.is_head_of(page, job_id):
        title = shown_first([heading for heading in all_of(page, HEADING) if is_in_tab(line(heading), page)])
    return title


def heading_of(link):
    """The heading around or in a link, or None."""
    around_it = closest(link, HEADING)
    return first(link, HEADING) if around_it is None else around_it


def of_job(selector: str, job_id: str) -> str:
    """The selector's links, those alone whose address names the job."""
    return f":is({selector})[href*='{job_id}' i]"


def first_with_text(root, selector: str):
    return shown_first([element for element in all_of(root, selector) if line(element) != ""])


def heading_before(element, page):
    """The last heading before an element; None where there is no such element or heading."""
    if element is None:
        return None
    before = [heading for heading in all_of(page, HEADING) if line(heading) != "" and precedes(heading, element)]
    return before[len(before) - 1] if len(before) > 0 else None


def is_in_tab(text: str, page) -> bool:
    """Whether a heading and the tab's title say the same: one begins the other, or the tab's contains the heading."""
    tab = one_line(page.title)
    return text != "" and (text in tab or text.startswith(tab.split(" - ")[0].split(" | ")[0]))


def company_near(board, title, page, job_id: str) -> str:
    """The company's link around the title, else the text before the title, else the one after it."""
    root = around(board, title, page, job_id)
    link = first_with_text(root, board.company_links)
    if link is not None:
        return line(link)
    texts = [element for element in all_of(root, "*")[:MOST] if is_company_text(element, title)]
    before = [text for text in texts if precedes(text, title)]
    after = [text for text in texts if precedes(title, text)]
    if len(before) > 0:
        return own_text(before[len(before) - 1])
    return own_text(after[0]) if len(after) > 0 else ""


def around(board, title, page, job_id: str):
    """The largest element around the title that contains no link to another job, and is not the whole page."""
    root = title
    parent = root.parentElement
    while parent is not None and parent is not page.body and not has_other_jobs(board, parent, job_id):
        root = parent
        parent = root.parentElement
    return root


def has_other_jobs(board, element, job_id: str) -> bool:
    named = [board.job_id(link.href) for link in all_of(element, "a[href]")]
    return any([other != "" and other != job_id for other in named])


def is_company_text(element, title) -> bool:
    """Whether the element's own text may be a company's name: some letters, and not the title again."""
    text = own_text(element)
    if len(text) < 2 or len(text) > LONGEST or text.lower() == text.upper() or text == line(title):
        return False
    return not contains(title, element) and closest(element, UNREAD) is None
