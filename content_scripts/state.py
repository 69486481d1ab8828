"""The first state of a page's application, where a board writes it into an inline script: fields of the job it is of."""

from extension_src.browser.dom import one_line
from extension_src.browser.inline_json import assigned_json, text_in, value_at
from extension_src.core.native.records import is_list


class State:
    """A state `window.NAME = JSON.parse("...")` with one job: where that stands, and what its id is called."""

    def __init__(self, name: str, job: str, id_name: str) -> None:
        self.name = name
        self.job = job
        self.id_name = id_name

    def value(self, page, path: list):
        """What stands at a path of property names, None when any step is missing."""
        return value_at(assigned_json(page, self.name), path)

    def job_id(self, page) -> str:
        """The job the state is of. It may be of another than the page by now: nothing writes it again."""
        return text_in(self.value(page, [self.job]), [self.id_name])

    def job_of(self, page, job_id: str):
        """The job's record, None when the state is of another job."""
        return self.value(page, [self.job]) if job_id != "" and self.job_id(page) == job_id else None


def at_path(path: list):
    """A place: the text at a path of a job's record."""
    return lambda job: one_line(text_in(job, path))


def listed(job, name: str, paths: list) -> str:
    """The values at paths of the record's property, or of each item of a list: "English B2, German A1"."""
    value = value_at(job, [name])
    items = value if is_list(value) else [value]
    said = [one_line(" ".join([text_in(item, path) for path in paths])) for item in items]
    return ", ".join([text for text in said if text != ""])
