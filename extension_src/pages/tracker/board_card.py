"""One card of the board: what it says, and the keys that move it."""

from typing import Any

from extension_src.browser.format import number, short_date
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.core.applications.follow_ups import last_news
from extension_src.core.applications.statuses import CLOSED_STATUSES, is_waiting
from extension_src.core.dates.arithmetic import DAY
from extension_src.core.native.lists import place_of
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.status_select import offered_statuses, status_select
from extension_src.pages.tracker.listed.columns import step_words
from extension_src.pages.tracker.listed.found import hit_words

DRAGGED = "application/x-jobtrack-id"


def card_view(row, column: list[Any], state, tracker):
    settings = state["settings"]
    identifier = row["id"]
    title = title_of(row)
    label = filled("status_of", {"title": title})
    opened = {"type": "button", "class": "row-open", "onClick": lambda event: tracker.card.opened(event, identifier)}
    places = [part for part in [row["company"], short_date(row["applied_at"])] if part != ""]
    query: str = state["query"].strip()
    company = h("p", {"class": "company"}, [" · ".join(places)])
    children = [h("button", opened, [title]), company]
    facts = card_facts(row, settings, Date.now())
    if len(facts) > 0:
        children.append(h("p", {"class": "facts"}, [" · ".join(facts)]))
    # The row's note is the beginning of the notes, as the index keeps it; another program's row may have none.
    note = hit_words(row, query, state["in_texts"]) if query != "" else ""
    if note == "" and "note" in row:
        note = row["note"].strip()
    if note != "":
        children.append(h("p", {"class": "note"}, [note]))
    foot = [status_select(row, label, settings, lambda status: tracker.changes.set_status(identifier, status))]
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
        "onKeyDown": lambda event: _moved_by_key(event, row, column, settings, tracker),
    }
    return h("li", properties, children)


def card_facts(row, settings, now: int) -> list[Any]:
    """What a card says besides: what comes next, how long there was no news, pay and tags."""
    step = step_words(row, settings, now)
    facts = [step] if step != "" else []
    if is_waiting(row["status"]) and row["confirmed"]:
        days = Math.floor((now - last_news(row)) / DAY)
        if days > 0:
            facts.append(counted("days_waiting", days))
    if row["salary"] != "":
        facts.append(row["salary"])
    facts.extend(row["tags"] if "tags" in row else [])
    return facts


def _moved_by_key(event, row, column: list[Any], settings, tracker) -> None:
    """Alt and an arrow key move the card to the neighbouring column, or within its own; the focus follows it."""
    if not event.altKey:
        return
    if event.key in ["ArrowUp", "ArrowDown"]:
        event.preventDefault()
        here = place_of(row["id"], [one["id"] for one in column])
        place = here + (1 if event.key == "ArrowDown" else -1)
        if 0 <= place and place < len(column):
            tracker.refocus = {"id": row["id"], "origin": document.activeElement}
            begun(tracker.changes.place(row["id"], row["status"], column, place))
        return
    if event.key not in ["ArrowLeft", "ArrowRight"]:
        return
    event.preventDefault()
    stages = offered_statuses(settings)
    place = place_of(row["status"], stages) + (1 if event.key == "ArrowRight" else -1)
    if place < 0 or place >= len(stages):
        return
    tracker.refocus = {"id": row["id"], "origin": document.activeElement}
    if stages[place] in CLOSED_STATUSES:
        tracker.unfold(stages[place], True)
    tracker.changes.set_status(row["id"], stages[place])
