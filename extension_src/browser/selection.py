"""A selection of applications, as one page gives it to another: in the address, `report.html#only=<id>,<id>`."""

BEGINNING = "only="


def selected_ids():
    """The ids that the address of this page names; None when it names none."""
    place = decodeURIComponent(location.hash[1:])
    return place[len(BEGINNING) :].split(",") if place.startswith(BEGINNING) else None
