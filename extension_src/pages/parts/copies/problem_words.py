"""What keeps copies from being written into the person's folder, in words."""

from extension_src.browser.format import date_and_time
from extension_src.browser.i18n import filled
from extension_src.browser.view import h


def problem_words(record) -> list:
    """What is wrong and since when."""
    problem = record["problem"]
    kind = problem["kind"]
    since = h("strong", {}, [filled("folder_none_since", {"date": date_and_time(problem["at"])})])
    return [since, " ", filled(f"folder_problem_{kind}", {"folder": record["folder"]})]
