"""Denials that hold of what follows them alone, `without a finding`, `rather than Alteryx`."""

from extension_src.core.letters.read.text import Reading, has_any

# What stands for a thing that was named before: `without ever being one`, `sin haberlo usado`.
CALLED = ["soy", "am", "m", "as", "como", "being"]
NAMED_BEFORE = ["one", "it", "that", "so", "any", "them"]


def trails(reading: Reading, place: int) -> bool:
    """Whether a denial holds of what follows alone: `without`, `with no`."""
    return (
        (reading.fold[place] in ["without", "sin"] and not is_of_all(reading, place))
        or is_somebody(reading, place)
        or is_instead(reading, place)
        or (reading.fold[place] == "no" and reading.word(place - 1) == "with")
    )


def is_of_all(reading: Reading, place: int) -> bool:
    """Whether `without` denies what stands before it: `beside pastry chefs without being one`, `sin haberlo usado`."""
    for after in range(place + 1, min(place + 5, reading.count)):
        if has_any(reading.gap(after), ".,;:!?"):
            return False
        word = reading.fold[after]
        if word in NAMED_BEFORE and reading.gap(after + 1) != " ":
            return True
        is_verb = any([word.endswith(end + lo) for end in ["ar", "er", "ir"] for lo in ["lo", "la", "los", "las"]])
        if is_verb and len(word) > 4:
            return True
    return False


def is_instead(reading: Reading, place: int) -> bool:
    """Whether what follows stands for what was not so: `Excel rather than Alteryx`, `en lugar de`."""
    word = reading.fold[place]
    before = reading.word(place - 1)
    if word in ["than", "of"]:
        return before in ["rather", "instead"]
    return word in ["vez", "lugar"] and before == "en" and reading.word(place + 1) == "de"


def is_somebody(reading: Reading, place: int) -> bool:
    """Whether what follows is what somebody else is or has: `alguien con SAP`, `somebody who speaks French`."""
    if reading.fold[place] not in ["alguien", "somebody", "someone", "anybody", "anyone"]:
        return False
    is_writer = any([word in CALLED for word in reading.fold[max(0, place - 3) : place]])
    return not is_writer and reading.word(place + 1) in ["con", "que", "with", "who", "whose"]
