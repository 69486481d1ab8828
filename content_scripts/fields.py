"""Reads the fields of a listing from their places on a page.

A place is CSS (the text of the first matching element that has text), "CSS@name" (that attribute of the first matching
element), or, where CSS is not enough, a function of the element that is searched. A field has a list of places, the most
trusted first.
"""

from collections.abc import Sequence

from extension_src.browser.dom import all_of, attribute, first, line, one_line, shown_first, text_alone, text_of
from extension_src.browser.errors import report
from extension_src.browser.types.pages import Candidate, Candidates, Place, Places
from extension_src.core.native.records import is_text


def found(value: str, source: str) -> Candidate:
    """One candidate for a field: its text and where it was read (`json-ld`, `state`, `dom`, `meta`, `title`)."""
    return {"value": value, "source": source}


def found_later(read, source: str) -> Candidate:
    """A candidate that is read only when the candidates before it gave nothing, as reading a description takes longest."""
    return {"read": read, "source": source}


def value_of(candidate) -> str:
    """The candidate's text, which is read now if it was left for later; '' where reading fails, or for None."""
    if candidate is None:
        return ""
    return candidate["value"] if "value" in candidate else read_safely(candidate["read"], "")


def read_safely(read, otherwise):
    """The result of `read()`, or `otherwise` when it raises: where one source fails, the click and the other sources count."""
    try:
        return read()
    except Exception as error:
        report(error)
        return otherwise


def fields_at(root, places: Places, source: str) -> Candidates:
    """{field: candidate} for {field: places}; each candidate is read only when needed. A description keeps its lines."""
    fields: Candidates = {}
    for field in places.keys():
        fields[field] = found_at(root, places[field], text_of if field == "description" else line, source)
    return fields


def found_at(root, places: Sequence[Place], read, source: str) -> Candidate:
    return found_later(lambda: first_text(root, places, read), source)


def first_line(root, places: Sequence[Place]) -> str:
    """The text, on one line, at the first of the places that has any; '' when none has."""
    return first_text(root, places, line)


def first_text(root, places: Sequence[Place], read) -> str:
    for place in places:
        text = text_in(root, place, read)
        if text != "":
            return text
    return ""


def text_in(root, place, read) -> str:
    """The text at one place below `root`; `read` gives an element's text."""
    if not is_text(place):
        return place(root)
    at: int = place.rfind("@")
    if at > place.rfind("]"):
        return one_line(attribute(first(root, place[:at]), place[at + 1 :]))
    text = read(first(root, place))
    if text != "":
        return text
    for element in all_of(root, place):
        text = read(element)
        if text != "":
            return text
    return ""


def alone(selector: str):
    """A place: the element's own text, without a rating or a remark inside it."""
    return lambda root: text_alone(first(root, selector))


def below_heading(selector: str):
    """A place: the text of the visible matching element, without the heading at its beginning ("About the job")."""
    return lambda root: text_below_heading(shown_first(all_of(root, selector)))


def text_below_heading(element) -> str:
    text = text_of(element)
    heading = line(first(element, "h2"))
    return text[len(heading) :].strip() if heading != "" and text.startswith(heading) else text


def labelled(items: str, label: str, value: str):
    """A place: the value in the first of the items "label value" that has this label (given in lower case)."""

    def value_labelled(root) -> str:
        for item in all_of(root, items):
            text = line(item)
            if text.lower().startswith(label):
                return line(first(item, value)) or text[len(label) :].replace(":", " ").strip()
        return ""

    return value_labelled


def under_headings(sections: str, heading: str, names: list[str]):
    """A place: the text of the sections whose heading is one of the names (given in lower case), in the names' order."""

    def text_under(root) -> str:
        parts = []
        for name in names:
            for section in all_of(root, sections):
                if line(first(section, heading)).lower() == name:
                    parts.append(text_of(section))
        return "\n\n".join(parts)

    return text_under


def lines_of(root, items: str) -> list[str]:
    """The text of each item, on one line; items without text are left out."""
    return [text for text in [line(item) for item in all_of(root, items)] if text != ""]


def first_where(texts: list[str], test) -> str:
    """The first of the texts that passes the test, '' when none does."""
    passed = [text for text in texts if test(text)]
    return passed[0] if len(passed) > 0 else ""


def part_of(place: str, before: str, after: str):
    """A place: the part of another place's text between the first `before` and the last `after`; '' unless both occur."""

    def part(root) -> str:
        text = text_in(root, place, line)
        start = text.find(before)
        end = text.rfind(after)
        return text[start + len(before) : end].strip() if 0 <= start < end else ""

    return part
