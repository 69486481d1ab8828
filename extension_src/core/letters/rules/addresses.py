"""What a template left open, and addresses that are not the CV's."""

from extension_src.core.letters.read.contact import Contact
from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.placeholders import placeholders_of

CALLS = ["ring", "phone", "call", "llamare"]


def check_placeholders(check: Check) -> None:
    """What a template left open."""
    for span in placeholders_of(check.reading, check.sentences):
        check.mark_span("placeholder", span[0], span[1], "nowhere")


def will_call(check: Check, contact: Contact) -> bool:
    """Whether the writer will ring a number of the listing, `I will ring on 01522 555 017`, and does not give it as theirs."""
    reading = check.reading
    place = 0
    while place + 1 < reading.count and reading.end[place] <= contact.start:
        place += 1
    clause = check.voices.clause_at(place)
    near = reading.fold[clause.first : place]
    is_writer = "i" in near or "llamare" in near
    is_theirs = any([word in ["me", "my", "mine", "mi", "you"] for word in near])
    return clause.voice == "wish" and is_writer and not is_theirs and any([word in CALLS for word in near])


def check_contacts(check: Check) -> None:
    """Addresses, links and telephone numbers that are not the CV's."""
    for contact in check.contacts:
        if not check.cv.has_contact(contact):
            if contact.kind == "phone" and check.job.has_contact(contact) and will_call(check, contact):
                continue
            found = "listing" if check.job.has_contact(contact) else "nowhere"
            check.mark_span(contact.kind, contact.start, contact.end, found)
