"""What the store's pictures show: people, companies and jobs that do not exist."""

import time
from typing import Any

DAY = 24 * 60 * 60 * 1000
# Board, title, company, place, salary, days ago, confirmed, and what followed: (status, days after).
Row = tuple[str, str, str, str, str, int, bool, list[tuple[str, int]]]
ROWS: list[Row] = [
    ("linkedin", "Senior Data Analyst", "Puerto de Papel", "Málaga", "38.000 - 44.000 €", 1, True, []),
    ("infojobs", "Analista de datos", "Faro Norte Logística", "A Coruña", "30.000 - 36.000 €", 2, False, []),
    ("indeed", "Python Developer", "Brightwater Robotics", "Remote", "", 4, True, [("interview", 3)]),
    ("tecnoempleo", "Ingeniera de datos", "Telar Digital", "Valencia", "36.000 €", 6, True, [("rejected", 4)]),
    ("glassdoor", "BI Analyst", "Kestrel & Moss", "Madrid", "", 8, True, []),
    ("linkedin", "Analytics Engineer", "Ondina Energía", "Bilbao", "42.000 €", 11, True, [("interview", 4), ("offer", 6)]),
    ("infojobs", "Técnico de reporting", "Casa Almendro", "Sevilla", "27.000 €", 14, True, []),
    ("indeed", "Data Quality Specialist", "Lighthouse Grain", "Remote", "", 17, True, [("rejected", 8)]),
    ("linkedin", "Product Analyst", "Nube y Pan", "Barcelona", "37.000 €", 21, True, [("interview", 5), ("rejected", 9)]),
    ("tecnoempleo", "Desarrolladora Python", "Taller Meridiano", "Zaragoza", "", 26, True, []),
    ("glassdoor", "Reporting Analyst", "Orchard Mutual", "Dublin", "€45,000", 33, True, [("rejected", 11)]),
    ("linkedin", "Data Analyst", "Río Verde Seguros", "Granada", "31.000 €", 40, True, [("interview", 12), ("withdrawn", 16)]),
]  # fmt: skip
# What the listings ask for, in turn: each fits the CV more or less.
TEXTS = [
    """We turn the data of our operations into decisions.
Requirements
- 3 years of experience with Python and SQL
- Data visualization, pandas, Git
- English B2
- Degree in Computer Science or similar
""",
    """You keep our warehouse reporting running.
Requirements
- 4 years of experience with Power BI, Excel and SAP
- SQL is a plus
- German C1
""",
    """You build services for robots at sea.
Requirements
- 6 years of experience with Python, Kubernetes and AWS
- Docker, Linux, Git
- English C1
""",
    """You look after our insurance figures.
Requirements
- Experience with SAS, Tableau and actuarial models
- Degree in Mathematics
- French B2
""",
]
CV = {
    "id": "",
    "name": "Nerea Ficticia Soler",
    "text": """Nerea Ficticia Soler
Data Analyst and Python Developer
Málaga
Summary
Data analyst with 5 years of experience in Python, SQL and data visualization.
Experience
Data Analyst, Harbour of Paper, 2021 - 2026
- Dashboards and ETL processes for harbour traffic, in Python with pandas.
- Linux servers, Docker and Git.
Education
Bachelor's degree in Computer Science
Languages
Spanish native, English C1
""",
}


def applications() -> list[dict[str, Any]]:
    """The invented applications as they are stored, newest first."""
    now = int(time.time() * 1000)
    return [_application(number, row, now) for number, row in enumerate(ROWS)]


def _application(number: int, row: Row, now: int) -> dict[str, Any]:
    board, title, company, location, salary, days, confirmed, followed = row
    at = now - days * DAY
    history = [{"at": at, "event": "applied"}]
    if confirmed:
        history.append({"at": at + 60_000, "event": "confirmed"})
    history += [{"at": at + after * DAY, "event": status} for status, after in followed]
    return {
        "id": f"sample{number:02d}",
        "board": board,
        "job_id": str(number),
        "title": title,
        "company": company,
        "url": f"https://jobs.example/{number}",
        "location": location,
        "salary": salary,
        "kind": "easy",
        "status": followed[-1][0] if followed else "applied",
        "confirmed": confirmed,
        "applied_at": at,
        "updated_at": history[-1]["at"],
        "notes": "Met two of the team at a meetup." if number == 0 else "",
        "match": None,
        "history": history,
        "sources": {},
    }


def listing_texts() -> dict[str, str]:
    """The text of each listing, by the application's id."""
    return {
        f"sample{number:02d}": f"{row[1]}\n{row[2]}, {row[3]}\n{TEXTS[number % len(TEXTS)]}"
        for number, row in enumerate(ROWS)
    }
