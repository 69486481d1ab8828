"""What every script may weigh. Raising a budget is a decision: the commit that does it says what was bought."""

import gzip
import re
from pathlib import Path

import pytest

# kB of gzip. Transcrypt's runtime is 6 of them, but in a content script only what that uses of it (1 to 2). Content scripts go
# into every page of a board: 12 at most each. Apply is said in the thirty languages of LinkedIn and Indeed, in a script of its
# own for both: their pages load that and theirs (13.4 and 13.9).
# Pages that read words carry what folds a text once for all of them (0.2).
# Every page checks whole what an operation that can be taken back holds (0.1).
BUDGETS = {
    "content/words.js": 2.3,
    "content/linkedin.js": 11.1,
    "content/indeed.js": 11.7,
    "content/infojobs.js": 9.9,
    "content/glassdoor.js": 10.4,
    "content/tecnoempleo.js": 9.7,
    # Run where the person saves a page, with Firefox's reader (9), and where they ask for a report about a board's page.
    "content/any_page.js": 17.3,
    "content/page_structure.js": 2.2,
    # Run in a board's page after a click on Apply, for a tracked listing, and on the board's form.
    "content/outcome.js": 4.2,
    # Run in a board's page while the side panel is open beside it.
    "content/beside.js": 1.3,
    # The readers of listings and CVs, with their tables of words, what a posting says of itself, what people correct and what
    # was understood of a CV; the number on the badge, and an application known by two listings; what must stand in a line for
    # an expression to match it (11): a new CV and listing are read in three quarters of the time; what seventy more CVs and
    # listings say: homes without a label, seasons, gifts and stories of companies (3); the script that watches an outcome is
    # brought into a page (0.1); wishes within a line, where one must live, examinations of languages, classes of licences and
    # Catalan words (6, without the hand-kept list of what papers are searched by).
    "worker.js": 147.6,
    # The follow-up from templates in two languages (4), the answers with their topics (3.5), a search that forgives a slip; of
    # the listing in the tab its posting, status, notes and appointment, and whether it is a job kept from elsewhere
    # (4.5); what opens over nothing that one went to meanwhile (0.3).
    "popup.js": 50.6,
    # As the popup; it follows the tab, and reads of a CV what forms ask for (3.5).
    "side_panel.js": 52.8,
    # To do, appointments, saved views and the card of an application; an advert is read by its labels in seven languages; the
    # follow-up and the answers, as in the popup; filters, columns, the board's order, many at once, Ctrl+K, CSV; files attached;
    # the same job elsewhere (2); what a search found, highlighted (0.3); a quicker way to make a dict (0.1).
    "tracker.js": 80.7,
    # The explanation of the score.
    "preparation.js": 32,
    # Nine kinds of messages in two languages. What storage keeps is checked wherever it is read, files among it.
    "messages.js": 32.2,
    # Columns, hyphens, accents and wrong widths of a PDF are put right here; what was understood is shown and corrected;
    # the original file is kept.
    "cv.js": 39.4,
    # Periods, six ways to tell answers apart, and the lists that each part leads to.
    "figures.js": 32.2,
    # The letter page in parts: the first two with it, what chooses what is sent with the form, the check with a letter, the
    # files when one is asked for, the prompt for those who have another model.
    "letters.js": 22,
    "letters/chunk.js": 21,
    # With the readers of listings, and so with their new words (4.8).
    "letters/asking.js": 29.8,
    # With the telling skills of the matcher (5), occupations and subjects in both languages (6), what the person denies, and
    # the rules for turns of the listing's, for what a letter calls its writer and for where a denial begins (4), verbs by their
    # endings, sentences that name nobody, and what follows from two numbers (2), what is set apart, posts below (1.5); whom else
    # a clause tells of, in both languages: family, guests, ways, wages, what is planned, supposed or of one's life (6).
    "letters/check.js": 75,
    "letters/files.js": 5,
    "letters/prompting.js": 3,
    "letters/zip.js": 6,
    # Who confirmed, other actions, the person.
    "report.js": 30.4,
    "settings.js": 40.9,
    # Headers and statuses, refusals in many words among them, are read in seven languages, six encodings told apart; files come
    # with what names them.
    "transfer.js": 58.7,
    # It asks for the agreement, and takes a CV right there: what puts a PDF's columns and hyphens right (11).
    "welcome.js": 46.2,
    # The text extraction of pdf.js, which is read when a PDF is.
    "cv_reader/chunk.js": 2,
    "cv_reader/pdf_pages.js": 560,
    "cv_reader/worker.js": 16,
    # The reader of XLSX, loaded when such a file or a JSON export is chosen.
    "table_reader/worker.js": 24,
}


def scripts(folder: Path) -> dict[str, list[Path]]:
    """Every script by its name in BUDGETS: a part that a page loads has a digest in its file's name, and parts may share one."""
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.rglob("*.js")):
        name = re.sub(r"-[0-9A-Z]{8}\.js$", ".js", path.relative_to(folder).as_posix())
        found.setdefault(name, []).append(path)
    return found


def test_every_script_has_a_budget(built: Path) -> None:
    assert set(scripts(built)) == set(BUDGETS)


@pytest.mark.parametrize("name", BUDGETS)
def test_script_is_within_its_budget(built: Path, name: str) -> None:
    size = sum(len(gzip.compress(path.read_bytes(), 9)) for path in scripts(built)[name]) / 1000
    assert size <= BUDGETS[name], f"{name}: {size:.1f} kB gzip, budget {BUDGETS[name]}"
