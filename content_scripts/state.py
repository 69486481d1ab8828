"""Reads a job's fields from the initial state that some boards write into an inline script of the page."""

from typing import Any

from extension_src.browser.dom import one_line
from extension_src.browser.inline_json import assigned_json, text_in, value_at
from extension_src.core.native.records import is_list


class State:
    """A state `window.NAME = JSON.parse("...")` with one job. `name`: NAME; `job`: the property with the job; `id_name`: the
    job's property with its id."""

    def __init__(self, name: str, job: str, id_name: str) -> None:
        self.name = name
        self.job = job
        self.id_name = id_name

    def value(self, page, path: list[Any]):
        """The value at a path of property names, None when a name on the path is missing."""
        return value_at(assigned_json(page, self.name), path)

    def job_id(self, page) -> str:
        """The id of the state's job. The page may show another job by now, because the state is written only once."""
        return text_in(self.value(page, [self.job]), [self.id_name])

    def job_of(self, page, job_id: str):
        """The job's record in the state, None when the state is of another job."""
        return self.value(page, [self.job]) if job_id != "" and self.job_id(page) == job_id else None


def at_path(path: list[Any]):
    """A place: the text at a path in a job's record."""
    return lambda job: one_line(text_in(job, path))


def listed(job, name: str, paths: list[Any]) -> str:
    """The texts at these paths in the record's property `name`, or in each of its items where it is a list: "English B2,
    German A1"."""
    value = value_at(job, [name])
    items = value if is_list(value) else [value]
    said = [one_line(" ".join([text_in(item, path) for path in paths])) for item in items]
    return ", ".join([text for text in said if text != ""])
