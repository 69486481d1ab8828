"""Reads a JobPosting that a page writes into its elements, as microdata (`itemprop`) or RDFa (`property`), into the shape that
JSON-LD has (core/listings/json_ld.py). Source: https://schema.org/JobPosting, its examples."""

from __future__ import annotations

from extension_src.browser.dom import address, all_of, attribute, closest, contains, first, line

POSTING = (
    "[itemtype*='schema.org/JobPosting'], [typeof='JobPosting'], [typeof$=':JobPosting'], [typeof$='/JobPosting'], "
    "[typeof^='JobPosting ']"
)
ORGANISATION = "hiringOrganization"
TEXTS = ["datePosted", "validThrough", "jobLocationType", "employmentType", "salaryCurrency"]
PLACE = ["addressLocality", "addressRegion", "addressCountry"]
# Where a description is parted, as SmartRecruiters does.
DESCRIPTIONS = ["description", "responsibilities", "qualifications", "skills", "incentives", "jobBenefits"]


def posting_element(page):
    """The page's only JobPosting, or None: of several, none is known to be meant."""
    elements = [element for element in all_of(page, POSTING) if closest(element.parentElement, POSTING) is None]
    return elements[0] if len(elements) == 1 else None


def marked_up_posting(element) -> dict[str, object]:
    """The JobPosting in the element, as a record."""
    posting: dict[str, object] = {"@type": "JobPosting", "title": title_in(element)}
    for name in TEXTS:
        posting[name] = said(element, name)
    organisation = property_in(element, ORGANISATION)
    posting[ORGANISATION] = {"name": said(organisation, "name") or value_said(organisation)}
    place = {}
    for name in PLACE:
        place[name] = said(element, name)
    if "".join([place[name] for name in PLACE]) == "":
        place["addressLocality"] = value_said(property_in(element, "jobLocation"))
    posting["jobLocation"] = {"address": place}
    pay = {}
    for name in ["minValue", "maxValue", "value", "unitText"]:
        text = said(element, name)
        if text != "":
            pay[name] = text
    if "value" in pay or "minValue" in pay or "maxValue" in pay:
        posting["baseSalary"] = {"currency": said(element, "currency"), "value": pay}
    return posting


def title_in(element) -> str:
    """The title, or the first name that is not the organisation's or a place's."""
    title = said(element, "title")
    if title != "":
        return title
    for name in all_of(element, named("name")):
        owner = closest(name.parentElement, "[itemscope], [typeof]")
        if owner is element:
            return value_said(name)
    return ""


def description_parts(element) -> list[Element]:
    """The elements with the description, in the page's order."""
    found: list[Element] = []
    for part in all_of(element, ", ".join([named(name) for name in DESCRIPTIONS])):
        if len([one for one in found if contains(one, part)]) == 0:
            found.append(part)
    return found


def named(name: str) -> str:
    """CSS of the elements that say a property."""
    return f"[itemprop~='{name}'], [property~='{name}'], [property='schema:{name}'], [property$='schema.org/{name}']"


def property_in(element, name: str):
    return first(element, named(name))


def said(element, name: str) -> str:
    """What an element below says for a property, '' for nothing."""
    return value_said(property_in(element, name))


def value_said(element) -> str:
    """The value of a property: its `content` or `datetime`, else its text; the address of a link without text."""
    if element is None:
        return ""
    return attribute(element, "content") or attribute(element, "datetime") or line(element) or address(element)
