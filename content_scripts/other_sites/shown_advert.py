"""Reads what a page of any site shows of a job when it marks up nothing: its heading, the tab's title, the text that a reader
would keep. Nothing of it is certain, so the person sees the fields and may correct them."""

from extension_src.browser.dom import (
    all_of,
    attribute,
    closest,
    first,
    is_shown,
    line,
    matches,
    one_line,
    own_text,
    text_of,
)
from extension_src.browser.html_text import text_of_html
from extension_src.browser.types.pages import Candidate
from extension_src.core.listings.tab_titles import company_beside
from extension_src.core.native.matching import found_part, occurs

PLACES = (
    "[class*='job__location'], [data-automation-id='locations'] dd, [data-ui='job-location'], [class*='location' i], "
    "[class*='ubicacion' i], [data-testid*='location' i]"
)
BESIDE = "nav, header, footer, aside, form"
LONGEST_TITLE = 200
LONGEST_FACT = 80
MOST_FACTS = 40
UNREAD = "button, nav, header nav, footer, form, script, style, noscript, svg, select, [role='button']"


def shown_title(page) -> Candidate:
    """{value, source}: the heading where the tab or Open Graph says the same or there is nothing else, else Open Graph's title,
    else the tab's."""
    heading = shown_heading(page)
    meta = one_line(attribute(first(page, "meta[property='og:title'], meta[name='og:title']"), "content"))
    tab = tab_of(page)
    if heading != "" and (heading in tab or heading in meta or (meta == "" and not occurs(" ", tab))):
        return {"value": heading, "source": "dom"}
    if meta != "":
        return {"value": meta, "source": "meta"}
    return {"value": tab or heading, "source": "title" if tab != "" else "dom"}


def shown_heading(page) -> str:
    """The text of the first main heading that is shown; of the first heading of the next level where the page has none."""
    for level in ["h1", "h2"]:
        for heading in all_of(page, level):
            text = line(heading)
            if is_said(heading, text, LONGEST_TITLE):
                return text
    return ""


def is_said(element, text: str, longest: int) -> bool:
    """Whether the page shows this text of an element, outside its menus and forms."""
    return text != "" and len(text) <= longest and is_shown(element) and closest(element, UNREAD) is None


def tab_of(page) -> str:
    """The tab's title without the number of notifications before it."""
    title = one_line(page.title)
    return title[len(found_part("^([(][0-9+]{1,4}[)] )", title)) :]


def shown_company(page, title: str) -> str:
    """What the tab's title says beside the job's title, else the site's name in Open Graph."""
    tab = tab_of(page)
    start = tab.lower().find(title.lower())
    if title != "" and start >= 0:
        for beside in [tab[start + len(title) :], tab[:start]]:
            name = company_beside(beside)
            if name != "":
                return name
    site = one_line(attribute(first(page, "meta[property='og:site_name'], meta[name='og:site_name']"), "content"))
    return company_beside(site)


def shown_place(page) -> str:
    for element in all_of(page, PLACES):
        text = line(element)
        if is_said(element, text, LONGEST_FACT):
            return text
    return ""


def shown_facts(page) -> list[str]:
    """The short texts of the page's main part, of which the worker tells dates, pay, contract and workplace."""
    texts = []
    for element in all_of(main_of(page), "li, p, div, span, dd, td, time"):
        text = own_text(element)
        if 1 < len(text) <= LONGEST_FACT and text not in texts and closest(element, UNREAD) is None:
            texts.append(text)
        if len(texts) == MOST_FACTS:
            break
    return texts


def shown_description(page) -> str:
    """The text that Mozilla's reader keeps of the page; where it finds nothing, that of the main part."""
    # The reader changes what it reads: it gets a copy. Of a short page it would keep the menus too.
    copy = page.cloneNode(True)
    for part in all_of(copy, BESIDE):
        part.remove()
    article = __new__(page_reader(copy)).parse()
    text = "" if article is None or not article["content"] else text_of_html(article["content"])
    if text != "":
        return text
    main = main_of(page)
    parts = [part for part in all_of(main, ":scope > *") if not matches(part, BESIDE)]
    return "\n\n".join([said for said in [text_of(part) for part in parts] if said != ""]) or text_of(main)


def main_of(page):
    main = first(page, "main, [role='main'], article")
    return page.body if main is None else main
