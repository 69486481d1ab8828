"""What the heads of pages say in one sentence: "COMPANY hiring TITLE in PLACE"; other languages have no such parts."""

from content_scripts.fields import found

HIRING = " hiring "


def hiring_fields(words: str, place_mark: str, source: str) -> dict:
    """The parts of the sentence, the place where `place_mark` (" in ") is there; {} when it is no such sentence."""
    start = words.find(HIRING)
    if start <= 0:
        return {}
    rest = words[start + len(HIRING) :]
    end = rest.rfind(place_mark)
    return {
        "company": found(words[:start].strip(), source),
        "title": found((rest[:end] if end > 0 else rest).strip(), source),
        "location": found(rest[end + len(place_mark) :].strip() if end > 0 else "", source),
    }
