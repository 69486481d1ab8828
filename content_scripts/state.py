"""Reads a job's fields from the initial state that some boards write into an inline script of the page."""

from collections.abc import Callable

from extension_src.browser.dom import one_line
from extension_src.browser.html_text import plain_text
from extension_src.browser.inline_json import assigned_json, text_in, value_at
from extension_src.core.native.records import is_list


class State:
    """A state `window.NAME = JSON.parse("...")` with one job. `name`: NAME; `job`: the property with the job; `id_name`: the
    job's property with its id."""

    def __init__(self, name: str, job: str, id_name: str) -> None:
        self.name = name
        self.job = job
        self.id_name = id_name

    def value(self, page, path: list[str]):
        """The value at a path of property names, None when a name on the path is missing."""
        return value_at(assigned_json(page, self.name), path)

    def job_id(self, page) -> str:
        """The id of the state's job. The page may show another job by now, because the state is written only once."""
        return text_in(self.value(page, [self.job]), [self.id_name])

    def job_of(self, page, job_id: str):
        """The job's record in the state, None when the state is of another job."""
        return self.value(page, [self.job]) if job_id != "" and self.job_id(page) == job_id else None


def at_path(path: list[str]):
    """A place: the text at a path in a job's record."""
    return lambda job: one_line(text_in(job, path))


def html_at(path: list[str]):
    """A place: the text of the HTML, or the plain text, at a path in a job's record."""
    return lambda job: plain_text(text_in(job, path))


def worded(words: str, path: list[str]):
    """A place: the words and, in lower case, the text at a path in a job's record; '' where it has none."""
    return lambda job: after(words, text_in(job, path).lower())


def listed(words: str, name: str, paths: list[list[str]]):
    """A place: the words and the texts at these paths in the record's property `name`, or in each of its items where it is a
    list ("Idiomas: English B2, German A1"); '' where it has none."""

    def texts(job) -> str:
        value = value_at(job, [name])
        items = value if is_list(value) else [value]
        said = [one_line(" ".join([text_in(item, path) for path in paths])) for item in items]
        return after(words, ", ".join([text for text in said if text != ""]))

    return texts


def together(separator: str, places: list[Callable[[object], str]]):
    """A place: the texts of all these places that have one, with the separator between them."""
    return lambda job: separator.join([text for text in [place(job) for place in places] if text != ""])


def after(words: str, text: str) -> str:
    return "" if text == "" else words + text
