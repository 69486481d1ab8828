"""Where a dragged card will stand in a column of the board, and the line that shows it."""


def _card_below(event):
    """The first card of the column whose middle is below the pointer, None where there is none."""
    for card in Array["from"](event.currentTarget.querySelectorAll(".card")):
        box = card.getBoundingClientRect()
        top: float = box.top
        height: float = box.height
        if event.clientY < top + height / 2:
            return card
    return None


def place_below(event) -> int:
    """The place (0: on top) among the column's cards that a card dropped here gets; -1 below all of them."""
    card = _card_below(event)
    if card is None:
        return -1
    return Array["from"](event.currentTarget.querySelectorAll(".card")).indexOf(card)


def show_drop(event) -> None:
    """Mark the column, and the card before which the dragged one will stand."""
    column = event.currentTarget
    card = _card_below(event)
    hide_drop(column)
    column.dataset.over = ""
    if card is not None:
        card.dataset.before = ""


def hide_drop(column) -> None:
    Reflect.deleteProperty(column.dataset, "over")
    for card in Array["from"](column.querySelectorAll("[data-before]")):
        Reflect.deleteProperty(card.dataset, "before")
