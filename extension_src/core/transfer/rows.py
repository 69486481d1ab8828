"""Makes an application from one row of a CSV. Pure.

Nothing in the row is lost: what fits no field becomes lines of the notes.
"""

from extension_src.core.applications.fields import SHAPES
from extension_src.core.applications.limits import DESCRIPTION_LIMIT, EDITABLE_LIMITS, LONGEST_TAG, MOST_TAGS
from extension_src.core.applications.record import UNTITLED
from extension_src.core.applications.values import CONTACT
from extension_src.core.applications.web_address import typed_address
from extension_src.core.dates.texts import read_time
from extension_src.core.dates.tokens import DIGITS
from extension_src.core.listings.board_addresses import BOARD_HOSTS, is_board_job, listing_of
from extension_src.core.native.matching import found_part
from extension_src.core.native.strings import split_words
from extension_src.core.native.visible import visible
from extension_src.core.native.words import folded
from extension_src.core.transfer.columns import comparable
from extension_src.core.transfer.csv import undefused
from extension_src.core.transfer.status_texts import read_status
from extension_src.core.types.applications import Application, Contact, Event
from extension_src.core.types.transfer import Reading, ReadRow, RowTimes

# What people write where there is nothing, and where something was not confirmed.
NOTHINGS = ["", "n a", "na", "none", "no", "ninguno", "ninguna", "null", "x", "pendiente", "tbd"]
NOES = ["no", "n", "false", "0", "non", "nao", "nein"]
YESES = ["yes", "y", "si", "s", "true", "1", "x", "oui", "sim", "ja", "ok", "done", "hecho"]
# An address among words: =HYPERLINK("https://...";"Open"), [Open](https://...), "see https://... (open)".
ADDRESS_INSIDE = "([hH][tT][tT][pP][sS]?://[^\\x00-\\x20\"'<>()\\[\\]]{1,2000})"
LONGEST_LINK_CELL = 4000
# A date, a status or an answer: it is read, and not kept as it stands.
LONGEST_READ_CELL = 200


def read_row(cells: list[str], headers: list[str], mapping: list[str], reading: Reading) -> ReadRow:
    """A row as `{"application", "description", "warnings", "reason"}`.

    `reading`: `{"order": of dates, "statuses": names of statuses, "meanings": the status that the person chose for a text that
    none of those names, by `asked_key`, "status": for a row that names none, "notes_column": the column whose cells are
    taken as notes unchanged, -1 for none, "now"}`. `reason` is '' or why the row is refused: 'import-row-empty',
    'import-row-no-name' (neither title, company nor address).
    Warnings: 'import-date-unread' and 'import-no-date' (the date stays empty: 0), 'import-status-unread' (taken as applied),
    'import-url-unread', 'import-cell-long', 'import-notes-full'. `application["id"]` is ''; `unread_status` is the text of
    a status that nothing names, '' for none.
    """
    warnings: list[str] = []
    values: dict[str, str] = {}
    notes: list[str] = []
    for place in range(len(cells)):
        cell = visible(undefused(cells[place])).strip()
        # A row may have more cells than there are headers.
        field = mapping[place] if place < len(mapping) else "notes"
        header = headers[place].strip() if place < len(headers) else ""
        if field == "" or cell == "":
            continue
        if field == "notes":
            notes.append(cell if header == "" or place == reading["notes_column"] else header + ": " + cell)
        elif len(cell) > _limit(field):
            values[field] = cell[: _limit(field)]
            notes.append(header + ": " + cell)
            warnings.append("import-cell-long")
        else:
            values[field] = cell
    if len(values) == 0 and len(notes) == 0:
        return _refused("import-row-empty")
    url = _address(_value(values, "url"), notes, warnings)
    title = _value(values, "title")
    company = _value(values, "company")
    if title == "" and company == "" and url == "":
        return _refused("import-row-no-name")
    times = _times(values, headers, mapping, reading, notes, warnings)
    read = _status(values, headers, mapping, reading, notes, warnings)
    status = read["status"]
    application: Application = {
        "id": "",
        "title": title or UNTITLED,
        "company": company,
        "url": url,
        "location": _value(values, "location"),
        "salary": _value(values, "salary"),
        "kind": "manual",
        "status": status,
        "confirmed": status != "saved" and comparable(_value(values, "confirmed")) not in NOES,
        "applied_at": times["applied_at"],
        "updated_at": times["updated_at"],
        "notes": "",
        "match": None,
        "history": _history(status, times, reading["now"]),
        "sources": _sources(values),
        "follow_up": None,
        "contacts": _contacts(values),
    }
    if _value(values, "cv") != "":
        application["cv"] = values["cv"]
    if _value(values, "tags") != "":
        application["tags"] = _tags(values["tags"])
    _set_board(application, values, headers, mapping, notes)
    application["notes"] = _joined(notes, warnings)
    return {
        "application": application,
        "description": _value(values, "description"),
        "warnings": warnings,
        "reason": "",
        "unread_status": read["unread"],
    }


def asked_key(text: str) -> str:
    """The key under which the meaning of a status text is kept; the prefix keeps it apart from names that objects reserve."""
    return "status|" + comparable(text)


def _refused(reason: str) -> ReadRow:
    return {"application": None, "description": "", "warnings": [], "reason": reason, "unread_status": ""}


def _limit(column: str) -> int:
    """How many characters of a cell are kept."""
    if column == "description":
        return DESCRIPTION_LIMIT
    if column == "tags":
        return LONGEST_TAG * MOST_TAGS
    is_contact = column.startswith("contact_")
    shape = CONTACT["fields"][column[len("contact_") :]] if is_contact else SHAPES[column]
    if shape["kind"] != "text" or column == "status":
        return LONGEST_READ_CELL
    limit: int = shape["limit"]
    return limit


def _value(values: dict[str, str], field: str) -> str:
    return values[field] if field in values else ""


def _times(
    values: dict[str, str],
    headers: list[str],
    mapping: list[str],
    reading: Reading,
    notes: list[str],
    warnings: list[str],
) -> RowTimes:
    # 0 says that nobody knows the day.
    times: RowTimes = {"applied_at": 0, "updated_at": 0, "dated": False}
    for field in ["applied_at", "updated_at"]:
        text = _value(values, field)
        time = read_time(text, reading["order"])
        if time is not None:
            times[field] = time  # type: ignore[literal-required]
            times["dated"] = times["dated"] or field == "applied_at"
        elif text != "":
            _note(notes, headers, mapping, field, text)
            warnings.append("import-date-unread")
        elif field == "applied_at":
            warnings.append("import-no-date")
    return times


def _status(
    values: dict[str, str],
    headers: list[str],
    mapping: list[str],
    reading: Reading,
    notes: list[str],
    warnings: list[str],
) -> dict[str, str]:
    text = _value(values, "status")
    if text == "":
        # The file has a date column, but this row has no date: nothing says that the application was sent.
        if reading["status"] == "applied" and "applied_at" in mapping and _value(values, "applied_at") == "":
            return {"status": "saved", "unread": ""}
        return {"status": reading["status"], "unread": ""}
    status = read_status(text, reading["statuses"])
    if status != "":
        return {"status": status, "unread": ""}
    _note(notes, headers, mapping, "status", text)
    key = asked_key(text)
    if key in reading["meanings"]:
        return {"status": reading["meanings"][key], "unread": text}
    warnings.append("import-status-unread")
    return {"status": "applied", "unread": text}


def _address(text: str, notes: list[str], warnings: list[str]) -> str:
    """The web address in a cell, which may have words beside it; they go to the notes."""
    url = typed_address(text)
    if url != "" or text == "" or comparable(text) in NOTHINGS:
        return url
    notes.append(text)
    found = found_part(ADDRESS_INSIDE, text)
    url = typed_address(found) if len(text) <= LONGEST_LINK_CELL else ""
    if url == "":
        warnings.append("import-url-unread")
    return url


def _note(notes: list[str], headers: list[str], mapping: list[str], field: str, text: str) -> None:
    """Add a cell to the notes under its column's header."""
    header = headers[mapping.index(field)].strip() if field in mapping else ""
    notes.append(text if header == "" else header + ": " + text)


def _history(status: str, times: RowTimes, now: int) -> list[Event]:
    """The events that the file names. An event without a date in the file is marked `imported`, so that no figure takes the
    day of the import for the day of an application or an answer."""
    first: Event = {"at": times["applied_at"], "event": status if status == "saved" else "applied"}
    if not times["dated"]:
        first["at"] = times["updated_at"] or now
        first["imported"] = True
    if status == "saved" or status == "applied":
        return [first]
    return [first, {"at": times["updated_at"] or now, "event": status, "imported": True}]


def _joined(notes: list[str], warnings: list[str]) -> str:
    text = "\n".join(notes)
    if len(text) > EDITABLE_LIMITS["notes"]:
        warnings.append("import-notes-full")
        return text[: EDITABLE_LIMITS["notes"]]
    return text


def _sources(values: dict[str, str]) -> dict[str, str]:
    sources: dict[str, str] = {}
    for field in ["title", "company", "location", "salary", "description"]:
        if field in values:
            sources[field] = "import"
    return sources


def _contacts(values: dict[str, str]) -> list[Contact]:
    name = _value(values, "contact_name")
    email = _value(values, "contact_email")
    phone = _value(values, "contact_phone")
    return [] if name == "" and email == "" and phone == "" else [{"name": name, "email": email, "phone": phone}]


def _tags(text: str) -> list[str]:
    parts = [part.strip()[:LONGEST_TAG] for part in text.replace(";", ",").replace("\n", ",").split(",")]
    tags: list[str] = []
    for part in parts:
        if part != "" and part not in tags and len(tags) < MOST_TAGS:
            tags.append(part)
    return tags


def _set_board(
    application: Application, values: dict[str, str], headers: list[str], mapping: list[str], notes: list[str]
) -> None:
    listing = listing_of(application["url"])
    named = " ".join(split_words(folded(_value(values, "board"))))
    board = listing["board"]
    if board == "":
        for known in BOARD_HOSTS:
            if named.startswith(known):
                board = known
    application["board"] = board if board != "" else _value(values, "board")
    number = _value(values, "job_id")
    application["job_id"] = listing["job_id"]
    if number == "" or number.lower() == listing["job_id"]:
        return
    if listing["job_id"] != "" or not _has_digit(number):
        _note(notes, headers, mapping, "job_id", number)
        return
    application["job_id"] = number
    if not is_board_job(board, number):
        # A company's own number, which another company may use too (core/applications/identity.py).
        application["sources"]["job_id"] = "import"


def _has_digit(text: str) -> bool:
    return any([character in DIGITS for character in text])
