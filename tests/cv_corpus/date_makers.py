"""PDF files with the dates of stays in a column of their own: (file, lines that must be read as they stand here)."""

from collections.abc import Callable

from tests.cv_corpus.column_makers import Line, drawn

STAYS = (
    ("Lanternfish Freight, backend developer", "Moved shipment records to PostgreSQL with no planned downtime"),
    ("Quillmark Analytics, software engineer", "Wrote the import of sixty file formats and its tests"),
    ("Bramblegate Ceramics, junior developer", "Kept reports in order for four colleagues of the shop floor"),
)
Made = tuple[bytes, list[str]]


def _made(
    pairs: list[tuple[str, ...]], at: float, texts_at: float, whole: list[str], in_front: bool, by_rows: bool = True
) -> Made:
    """`pairs`: the lines of each stay's date; `whole`: how each date is read."""
    dates: list[Line] = []
    texts: list[Line] = [(texts_at, 790, 10, "Marta Olmo"), (texts_at, 774, 10, "Experience")]
    y = 750.0
    for pair, (job, work) in zip(pairs, STAYS, strict=True):
        dates += [(at, y - 16 * number, 10, line) for number, line in enumerate(pair)]
        texts += [
            (texts_at, y - 16 * number, 10, line) for number, line in enumerate((job, work, "and more of that kind"))
        ]
        y -= 60
    lines = sorted(dates + texts, key=lambda line: (-line[1], line[0])) if by_rows else dates + texts
    jobs = [job for job, _ in STAYS]
    read = [f"{date} {job}" if in_front else f"{job} {date}" for date, job in zip(whole, jobs, strict=True)]
    return drawn([lines]), read


MONTHS = ["January 2019 - March 2024", "June 2016 - December 2018", "May 2015 - May 2016"]
LAYOUTS: dict[str, Callable[[], Made]] = {
    "right-dash-at-the-end": lambda: _made(
        [("January 2019 -", "March 2024"), ("June 2016 -", "December 2018"), ("May 2015 -", "May 2016")], 420, 60, MONTHS, False
    ),
    "right-dash-in-front": lambda: _made(
        [("January 2019", "- March 2024"), ("June 2016", "- December 2018"), ("May 2015", "- May 2016")], 420, 60, MONTHS, False
    ),
    "right-spanish": lambda: _made(
        [("enero de 2019 -", "actualidad"), ("junio de 2016 -", "diciembre de 2018"), ("mayo de 2015 -", "mayo de 2016")],
        420, 60, ["enero de 2019 - actualidad", "junio de 2016 - diciembre de 2018", "mayo de 2015 - mayo de 2016"], False,
    ),
    "left-no-dash": lambda: _made(
        [("Jan 2019", "Mar 2024"), ("Jun 2016", "Dec 2018"), ("May 2015", "May 2016")], 60, 160,
        ["Jan 2019 - Mar 2024", "Jun 2016 - Dec 2018", "May 2015 - May 2016"], True,
    ),
    "left-present": lambda: _made(
        [("03/2019", "Present"), ("06/2016", "12/2018"), ("05/2015", "05/2016")], 60, 160,
        ["03/2019 - Present", "06/2016 - 12/2018", "05/2015 - 05/2016"], True,
    ),
    "left-years": lambda: _made(
        [("2019 \u2013", "2024"), ("2016 \u2013", "2018"), ("2015 \u2013", "2016")], 60, 160,
        ["2019 \u2013 2024", "2016 \u2013 2018", "2015 \u2013 2016"], True,
    ),
    "right-until": lambda: _made(
        [("March 2019 to", "date"), ("June 2016 to", "May 2018"), ("May 2015 to", "May 2016")], 420, 60,
        ["March 2019 to date", "June 2016 to May 2018", "May 2015 to May 2016"], False,
    ),
    "left-drawn-first": lambda: _made(
        [("2019 - 2024",), ("2016 - 2018",), ("2015 - 2016",)], 60, 160,
        ["2019 - 2024", "2016 - 2018", "2015 - 2016"], True, False,
    ),
    "right-drawn-first": lambda: _made(
        [("January 2019 -", "March 2024"), ("June 2016 -", "December 2018"), ("May 2015 -", "May 2016")], 420, 60,
        MONTHS, False, False,
    ),
}  # fmt: skip
