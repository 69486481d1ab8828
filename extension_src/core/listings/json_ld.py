"""Reads a schema.org JobPosting out of decoded JSON-LD. Pure.

Source of the shape: https://schema.org/JobPosting; boards wrap it in arrays and `@graph`.
"""

from collections.abc import Mapping
from typing import Any

from extension_src.core.native.records import is_list, is_record, is_text


def job_postings(value: object) -> list[dict[str, Any]]:
    """Every JobPosting in a decoded JSON-LD value, at any depth of arrays and `@graph`."""
    found: list[dict[str, Any]] = []
    waiting = [value]
    # The number of steps is bounded, because a hostile page may nest without end.
    for _ in range(2000):
        if len(waiting) == 0:
            break
        item = waiting.pop(0)
        if is_list(item):
            waiting.extend(item[:200])
        elif is_record(item):
            if "@graph" in item:
                waiting.append(item["@graph"])
            if "mainEntity" in item:
                waiting.append(item["mainEntity"])
            if is_job_posting(item):
                found.append(item)
    return found


def is_job_posting(item: Mapping[str, Any]) -> bool:
    """Whether the item's `@type` is, or contains, JobPosting."""
    if "@type" not in item:
        return False
    kind = item["@type"]
    if is_list(kind):
        return "JobPosting" in kind
    return is_text(kind) and bool(kind == "JobPosting")


def text_at(item: Mapping[str, Any], name: str) -> str:
    """The text of a property; '' when it is missing or is no text."""
    if is_record(item) and name in item and is_text(item[name]):
        return str(item[name]).strip()
    return ""


def organisation_name(posting: Mapping[str, Any]) -> str:
    """`hiringOrganization.name`, or the organisation given as plain text."""
    if "hiringOrganization" not in posting:
        return ""
    organisation = posting["hiringOrganization"]
    if is_list(organisation) and len(organisation) > 0:
        organisation = organisation[0]
    return text_at(organisation, "name") or text_at(posting, "hiringOrganization")


def place(posting: Mapping[str, Any]) -> str:
    """`jobLocation` as "locality, region", or the country alone when there is nothing else; for remote work, the countries from
    which one may work."""
    if "jobLocation" not in posting:
        return countries(posting)
    location = posting["jobLocation"]
    if is_list(location):
        if len(location) == 0:
            return ""
        location = location[0]
    if not is_record(location):
        return ""
    if "address" not in location:
        return text_at(location, "name")
    address = location["address"]
    if is_text(address):
        return str(address).strip()
    parts: list[str] = []
    for name in ["addressLocality", "addressRegion"]:
        part = text_at(address, name)
        if part != "" and part not in parts:
            parts.append(part)
    if len(parts) == 0:
        return text_at(address, "addressCountry")
    return ", ".join(parts)


def countries(posting: Mapping[str, Any]) -> str:
    """The names in `applicantLocationRequirements`, which remote jobs have in place of a location."""
    if "applicantLocationRequirements" not in posting:
        return ""
    required = posting["applicantLocationRequirements"]
    names = [text_at(one, "name") for one in (required[:20] if is_list(required) else [required])]
    return ", ".join([name for name in names if name != ""])
