"""A board's own application form, after which the board's confirmation may follow."""

from typing import Any

from extension_src.core.native.matching import occurs


class Form:
    """The form's pages and its last page, as regular expressions of their addresses, and CSS of the elements in which it says
    that the application was sent (outcome/signs.py)."""

    # CSS of where its pages show the job (JobForm).
    job = ""

    def __init__(self, pages: str, last_page: str, sent: str) -> None:
        self.pages = pages
        self.last_page = last_page
        self.sent = sent

    def is_at(self, url: str) -> bool:
        """Whether the address is a step of the form."""
        return occurs(self.pages, url)


class JobForm(Form):
    """A form that shows the job itself: `job`, CSS of where; `fields`, {field: places} in it; `job_id`, a function that gives the
    id of the job to which a page of the form belongs."""

    def __init__(self, pages: str, last_page: str, sent: str, job: str, fields: dict[str, Any], job_id) -> None:
        super().__init__(pages, last_page, sent)
        self.job = job
        self.fields = fields
        self.job_id = job_id
