"""The fields of templates: their names in both languages, and their values from an application. Pure."""

from typing import Any

from extension_src.core.applications.follow_ups import first_contact
from extension_src.core.applications.record import UNTITLED
from extension_src.core.native.strings import split_words
from extension_src.core.native.tables import Table, entry, has, new_table, put
from extension_src.core.native.words import folded

# [id, Spanish name]: the id is the English name. Any other name in braces is a field of the person's own, which is asked.
FIELDS = [
    ["company", "empresa"],
    ["title", "puesto"],
    ["board", "portal"],
    ["date", "fecha"],
    ["contact", "contacto"],
    ["interview", "entrevista"],
    ["people", "entrevistadores"],
    ["offer", "oferta"],
    ["link", "enlace"],
    ["me", "yo"],
    ["phone", "telefono"],
    ["reason", "motivo"],
    ["strength", "aportacion"],
    ["answer", "respuesta"],
    ["example", "ejemplo"],
    ["start", "incorporacion"],
    ["liked", "destacado"],
    ["cause", "causa"],
]


def _ids() -> Table:
    ids: Table = new_table()
    for names in FIELDS:
        for name in names:
            put(ids, name, names[0])
    return ids


IDS = _ids()


def field_id(name: str) -> str:
    """The id of the field with this name; a name of the person's own is its own id, in lower case; "" for no name."""
    plain = " ".join(split_words(folded(name)))
    return str(entry(IDS, plain)) if has(IDS, plain) else plain


def is_known_field(identifier: str) -> bool:
    """Whether the id is one of FIELDS."""
    return has(IDS, identifier)


def names_in(language: str) -> list[str]:
    """The names of every field in `language`, "en" or "es"."""
    return [names[1] if language == "es" else names[0] for names in FIELDS]


def values_of(application: Any, said: Any, sender: Any, now: int) -> Table:
    """The known values by field id.

    `said`: what the browser writes: {date, interview, board}, each "" when not known; `sender`: `sender.sender_of` of a CV.
    """
    values: Table = new_table()
    title: str = application["title"]
    put(values, "title", "" if title == UNTITLED else title)
    put(values, "company", application["company"])
    put(values, "link", application["url"])
    put(values, "contact", first_contact(application)["name"])
    meeting = past_interview(application, now)
    put(values, "people", meeting["people"] if meeting is not None and "people" in meeting else "")
    offer = application["offer"] if "offer" in application else None
    put(values, "offer", offer["amount"] if offer is not None and "amount" in offer else "")
    put(values, "me", sender["name"])
    put(values, "phone", sender["phone"])
    for name in ["date", "interview", "board"]:
        put(values, name, said[name])
    return values


def past_interview(application: Any, now: int) -> Any:
    """The latest appointment that has begun, None when there is none."""
    found = None
    for appointment in application["appointments"] if "appointments" in application else []:
        if appointment["at"] <= now and (found is None or appointment["at"] > found["at"]):
            found = appointment
    return found
