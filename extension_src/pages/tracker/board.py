"""The tracker's board: one column for each status. A card is moved by dragging, by Alt and an arrow key, or by its select."""

from extension_src.browser.format import number, short_date
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
from extension_src.core.applications.follow_ups import last_news
from extension_src.core.applications.record import is_unfinished
from extension_src.core.applications.statuses import CLOSED_STATUSES, is_waiting
from extension_src.core.dates.arithmetic import DAY
from extension_src.core.native.lists import place_of
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.focus import focus_on_application
from extension_src.pages.parts.status_select import offered_statuses, status_heading, status_select
from extension_src.pages.tracker.appointments import short_appointment

# The most cards that a column shows; the filters and the table find the others.
CARDS = 50
DRAGGED = "application/x-jobtrack-id"


def _card(row, state, tracker):
    settings = state["settings"]
    identifier = row["id"]
    title = title_of(row)
    label = filled("status_of", {"title": title})
    opened = {"type": "button", "class": "row-open", "onClick": lambda event: tracker.opened(event, identifier)}
    places = [part for part in [row["company"], short_date(row["applied_at"])] if part != ""]
    children = [h("button", opened, [title]), h("p", {"class": "company"}, [" · ".join(places)])]
    facts = card_facts(row, settings, Date.now())
    if len(facts) > 0:
        children.append(h("p", {"class": "facts"}, [" · ".join(facts)]))
    # The row's note is the beginning of the notes, as the index keeps it; another program's row may have none.
    if "note" in row and row["note"].strip() != "":
        children.append(h("p", {"class": "note"}, [row["note"]]))
    foot = [status_select(row, label, settings, lambda status: tracker.set_status(identifier, status))]
    if row["fit"] is not None:
        foot.append(h("span", {"class": "fit", "title": text("column_fit")}, [number(row["fit"])]))
    children.append(h("div", {"class": "card-foot"}, foot))
    properties = {
        "key": identifier,
        "class": "card",
        "data-app-id": identifier,
        "draggable": True,
        "data-selected": "" if identifier in state["selected"] else None,
        "data-open": "" if state["open"] == identifier else None,
        "onDragStart": lambda event: event.dataTransfer.setData(DRAGGED, identifier),
        "onKeyDown": lambda event: _moved_by_key(event, row, settings, tracker),
    }
    return h("li", properties, children)


def card_facts(row, settings, now: int) -> list:
    """What a card says besides: the next appointment, how long there was no news, pay and tags."""
    facts = []
    for one in row["appointments"] if "appointments" in row else []:
        if one["at"] > now:
            facts.append(short_appointment(one))
            break
    if len(facts) == 0 and is_waiting(row["status"]) and row["confirmed"]:
        days = Math.floor((now - last_news(row)) / DAY)
        if days > 0:
            facts.append(counted("days_waiting", days))
    if row["salary"] != "":
        facts.append(row["salary"])
    facts.extend(row["tags"] if "tags" in row else [])
    return facts


def _moved_by_key(event, row, settings, tracker) -> None:
    """Alt and an arrow key move the card to the neighbouring column; the focus follows it."""
    if not event.altKey or event.key not in ["ArrowLeft", "ArrowRight"]:
        return
    event.preventDefault()
    stages = offered_statuses(settings)
    place = place_of(row["status"], stages) + (1 if event.key == "ArrowRight" else -1)
    if place < 0 or place >= len(stages):
        return
    tracker.refocus = row["id"]
    if stages[place] in CLOSED_STATUSES:
        tracker.unfold(stages[place], True)
    tracker.set_status(row["id"], stages[place])


def _column(status: str, rows: list, count: int, asked: int, state, tracker):
    settings = state["settings"]

    def over(event):
        if event.dataTransfer.types.includes(DRAGGED):
            event.preventDefault()
            event.currentTarget.dataset.over = ""

    def left(event):
        # Leaving for a card of the same column is not leaving it.
        if not event.currentTarget.contains(event.relatedTarget):
            Reflect.deleteProperty(event.currentTarget.dataset, "over")

    def dropped(event):
        event.preventDefault()
        Reflect.deleteProperty(event.currentTarget.dataset, "over")
        identifier = event.dataTransfer.getData(DRAGGED)
        if identifier != "":
            tracker.set_status(identifier, status)

    is_folded = status in CLOSED_STATUSES and status not in state["unfolded"]
    label = status_heading(status, settings)
    words = [label, h("span", {"class": "count"}, [number(count - asked)])]
    if asked > 0:
        # What nobody confirmed stands in the column, but is not counted as sent.
        words.append(h("span", {"class": "count"}, [f"{text('status_unconfirmed')} {number(asked)}"]))
    heading = {"id": f"column-{status}", "data-status": status}
    if status in CLOSED_STATUSES:
        # A strip that opens: what is over need not take the room of what is not.
        fold = {
            "type": "button",
            "aria-expanded": "false" if is_folded else "true",
            "onClick": lambda event: tracker.unfold(status, is_folded),
        }
        words = [h("button", fold, words)]
    children = [h("h2", heading, words)]
    if not is_folded:
        cards = [_card(row, state, tracker) for row in rows]
        if count > len(rows):
            more = filled("column_more", {"count": number(count - len(rows))})
            cards.append(h("li", {"key": "more", "class": "more"}, [more]))
        children.append(h("ul", {}, cards))
    properties = {
        "key": status,
        "class": "column folded" if is_folded else "column",
        "aria-labelledby": f"column-{status}",
        "onDragOver": over,
        "onDragLeave": left,
        "onDrop": dropped,
    }
    return h("section", properties, children)


def board_view(state, tracker):
    """One column for each status, in the order of the statuses; those that are over are folded to strips."""
    stages: list[str] = offered_statuses(state["settings"])
    columns = {}
    counts = {}
    asked = 0
    for stage in stages:
        columns[stage] = []
        counts[stage] = 0
    for row in state["shown"]:
        status = row["status"]
        if status in columns:
            counts[status] += 1
            asked += 1 if is_unfinished(row) else 0
            if len(columns[status]) < CARDS:
                columns[status].append(row)
    views = [
        _column(stage, columns[stage], counts[stage], asked if stage == "applied" else 0, state, tracker)
        for stage in stages
    ]
    return h("div", {"class": "columns", "tabIndex": 0, "role": "region", "aria-label": text("view_board")}, views)


def refocused(tracker) -> None:
    """Give the focus back to the card that a key moved."""
    if tracker.refocus != "":
        focus_on_application(tracker.refocus)
        tracker.refocus = ""
