"""What a template left open, and addresses that are not the CV's."""

from extension_src.core.letters.read.contact import Contact
from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.placeholders import placeholders_of
from extension_src.core.native.tables import has, word_set

USES = word_set(
    "ring rang phone phoned call called wrote write visit visited llamare llamar llamado llame escribire escribi visitado"
)
OWN = word_set("me my mine mi")


def check_placeholders(check: Check) -> None:
    """What a template left open."""
    for span in placeholders_of(check.reading, check.sentences):
        check.mark_span("placeholder", span[0], span[1], "nowhere")


def is_used(check: Check, contact: Contact) -> bool:
    """Whether the writer will ring or write to an address of the listing: `I will ring on 01522 555 017`."""
    reading = check.reading
    place = 0
    while place + 1 < reading.count and reading.end[place] <= contact.start:
        place += 1
    clause = check.voices.clause_at(place)
    near = reading.fold[clause.first : place]
    return any([has(USES, word) for word in near]) and not any([has(OWN, word) for word in near])


def check_contacts(check: Check) -> None:
    """Addresses, links and telephone numbers that are not the CV's."""
    for contact in check.contacts:
        if not check.cv.has_contact(contact):
            if check.job.has_contact(contact) and is_used(check, contact):
                continue
            found = "listing" if check.job.has_contact(contact) else "nowhere"
            check.mark_span(contact.kind, contact.start, contact.end, found)
