"""Says in words why copies cannot be written into the person's folder."""

from typing import Any

from extension_src.browser.format import date_and_time
from extension_src.browser.i18n import filled
from extension_src.browser.view import h


def problem_words(record) -> list[Any]:
    """The words that say since when no copy was written, and why."""
    problem = record["problem"]
    kind = problem["kind"]
    since = h("strong", {}, [filled("folder_none_since", {"date": date_and_time(problem["at"])})])
    return [since, " ", filled(f"folder_problem_{kind}", {"folder": record["folder"]})]
