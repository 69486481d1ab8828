"""What a template left open, and addresses that are not the CV's."""

from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.placeholders import placeholders_of


def check_placeholders(check: Check) -> None:
    """What a template left open."""
    for span in placeholders_of(check.reading, check.sentences):
        check.mark_span("placeholder", span[0], span[1], "nowhere")


def check_contacts(check: Check) -> None:
    """Addresses, links and telephone numbers that are not the CV's."""
    for contact in check.contacts:
        if not check.cv.has_contact(contact):
            found = "listing" if check.job.has_contact(contact) else "nowhere"
            check.mark_span(contact.kind, contact.start, contact.end, found)
