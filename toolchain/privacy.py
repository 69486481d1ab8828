"""The privacy policy, from docs/privacy and the code's own constants: a page of the extension and of the web.

`python -m toolchain.privacy` writes it to dist/web/ alone.
"""

import shutil
import tomllib
from pathlib import Path
from typing import Any

import jinja2

from backend.service.limits import EVENTS_KEPT
from backend.service.schema import METADATA
from extension_src.core.dates.arithmetic import DAY
from extension_src.core.letters.sending import CV_LIMIT, DRAFT_LIMIT, INSTRUCTION_LIMIT, JOB_LIMIT
from extension_src.core.storage.backups import KEPT
from extension_src.core.storage.before_update import DAYS_KEPT
from extension_src.core.storage.folder_copies import KEPT as FOLDER_COPIES
from extension_src.core.storage.forgotten import KEPT as FORGOTTEN_KEPT
from extension_src.core.storage.undo import CHANGES_KEPT
from toolchain.manifest import board_facts, project, version
from toolchain.sources import ROOT

TEMPLATES = ROOT / "docs" / "privacy"
STYLE = TEMPLATES / "privacy.css"
# Each language and the one its page links to.
LANGUAGES = {"en": "es", "es": "en"}


def host_of_pattern(pattern: str) -> str:
    """What a match pattern covers, as people write it: `https://*.linkedin.com/*` is linkedin.com."""
    return pattern.partition("://")[2].partition("/")[0].removeprefix("*.")


def kept_by_the_service() -> dict[str, list[dict[str, str]]]:
    """For each table of the service's database its columns: name and words in each language.

    Raises KeyError where a column has no words, ValueError where words have no column.
    """
    words = tomllib.loads((TEMPLATES / "kept.toml").read_text("utf-8"))
    kept = {
        table.name: [{"name": column.name, **words[table.name][column.name]} for column in table.columns]
        for table in METADATA.sorted_tables
    }
    columns = {(table, column["name"]) for table in kept for column in kept[table]}
    if more := {(table, column) for table in words for column in words[table]} - columns:
        raise ValueError(f"words without a column: {more}")
    return kept


def policy_facts() -> dict[str, Any]:
    """What the policy states that the code or the build's settings decide."""
    settings = project()["tool"]["jobtrack"]
    boards = [
        {"name": board["name"], "hosts": [host_of_pattern(pattern) for pattern in board["matches"]]}
        for board in board_facts()
    ]
    return {
        "version": version(),
        "policy_date": settings["policy_date"],
        "publisher": settings["publisher"],
        "contact": settings["contact"],
        "boards": boards,
        "backups": KEPT,
        "update_days": DAYS_KEPT,
        "folder_copies": FOLDER_COPIES,
        "changes_kept": CHANGES_KEPT,
        "forgotten_days": FORGOTTEN_KEPT // DAY,
        "cv_limit": CV_LIMIT,
        "job_limit": JOB_LIMIT,
        "instruction_limit": INSTRUCTION_LIMIT,
        "draft_limit": DRAFT_LIMIT,
        "kept": kept_by_the_service(),
        "events_kept": EVENTS_KEPT,
    }


def policy_page(language: str, facts: dict[str, Any]) -> str:
    """The policy as an HTML page; raises jinja2.UndefinedError when a fact is missing."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        keep_trailing_newline=True,
    )
    template = environment.get_template(f"{language}.html.j2")
    return template.render(language=language, other=LANGUAGES[language], **facts)


def write_policies(folder: Path) -> None:
    """Write privacy.en.html, privacy.es.html and their style into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    facts = policy_facts()
    for language in LANGUAGES:
        (folder / f"privacy.{language}.html").write_text(policy_page(language, facts), "utf-8")
    shutil.copy2(STYLE, folder / STYLE.name)


if __name__ == "__main__":
    write_policies(ROOT / "dist" / "web")
