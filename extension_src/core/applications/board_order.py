"""The order of the cards in a column of the board: by a number, the larger the higher. Pure.

A card that nobody moved stands by the moment it was sent; one that was put somewhere has a number between its neighbours'.
"""

from extension_src.core.types.applications import Row


def height(row: Row) -> float:
    """Where the card stands."""
    number: float = row["board_place"] if "board_place" in row else row["applied_at"]
    return number


def by_height(rows: list[Row]) -> list[Row]:
    """The rows from the top of the column down; rows at one height keep their order."""
    # Nearly always they stand so already, and the board is drawn at every key of a search.
    is_ordered = True
    for place in range(1, len(rows)):
        if height(rows[place]) > height(rows[place - 1]):
            is_ordered = False
            break
    if is_ordered:
        return rows
    return sorted(rows, key=lambda row: -height(row))


def moved_heights(rows: list[Row], identifier: str, place: int) -> dict[str, float]:
    """`{id: height}` of the cards whose heights change so that this one stands at `place` (0: on top) among `rows`, the column
    from the top down, in which it may stand already.

    One card is enough where its neighbours stand apart; where many were sent at one moment, those above it are raised.
    """
    others = [row for row in rows if row["id"] != identifier]
    above = others[:place]
    below = others[place:]
    if len(others) == 0:
        return {}
    if len(above) == 0:
        return {identifier: height(below[0]) + 1}
    lower = height(below[0]) if len(below) > 0 else height(above[len(above) - 1]) - 2
    middle = (lower + height(above[len(above) - 1])) / 2
    changed: dict[str, float] = {identifier: middle if lower < middle else lower + 1}
    least = changed[identifier]
    for row in reversed(above):
        if height(row) > least:
            break
        least += 1
        changed[row["id"]] = least
    return changed
