"""What forms ask for that a CV's head says: name, e-mail address, telephone, pages of one's own. Pure."""

from extension_src.core.letters.read.contact import address_in
from extension_src.core.letters.sender import HEAD_LINES, LONGEST_LINE, sender_of
from extension_src.core.native.strings import split_words

# In the order in which forms ask for them.
KINDS = ["name", "email", "phone"]
MOST_LINKS = 5


def form_facts(cv: str) -> list[dict[str, str]]:
    """`[{"kind", "text"}]`: "name", "email" and "phone" where the CV says them for certain, then each "link" as it is written."""
    sender = sender_of(cv)
    facts = [{"kind": kind, "text": sender[kind]} for kind in KINDS if sender[kind] != ""]
    links: list[str] = []
    head = cv[: HEAD_LINES * LONGEST_LINE]
    for word in split_words(head.replace("|", " ").replace("·", " ").replace("•", " ")):
        found = address_in(word, 0)
        if found is not None and found.kind == "url" and not word.startswith("@"):
            link = word[found.start : found.end]
            if link not in links and len(links) < MOST_LINKS:
                links.append(link)
    facts.extend([{"kind": "link", "text": link} for link in links])
    return facts
