"""Words within a sentence that begin a claim of the writer's: `my experience`, `with nine years`."""

from extension_src.core.letters.read.text import Reading

ALL_THAT = ["everything", "all", "anything", "something", "nothing", "place", "kind"]


def opens_with_own(reading: Reading, place: int) -> bool:
    """Whether `my experience`, `with nine years` or `having led` begins here: a claim within any sentence."""
    word = reading.fold[place]
    # `Aportar mi experiencia`, `bring my experience` offers.
    before = reading.word(place - 1)
    offers = before[-2:] in ["ar", "er", "ir"] or before in ["bring", "contribute", "apply", "offer", "use", "lend"]
    if word in ["my", "mi", "mis", "our"] and not offers:
        for after in range(place + 1, min(place + 4, reading.count)):
            if reading.fold[after] in [
                "experience",
                "experiencia",
                "years",
                "anos",
                "background",
                "knowledge",
                "track",
            ]:
                return True
    # `A mill must have everything I missed`: the mill is no claim of the writer's.
    if word == "i" and reading.word(place - 1) in ALL_THAT:
        return True
    return word == "having" or is_time_claim(reading, place)


def is_time_claim(reading: Reading, place: int) -> bool:
    """Whether `with nine years`, `con más de 5 años` begins here."""
    if reading.fold[place] not in ["with", "con", "tras", "after"]:
        return False
    for after in range(place + 1, min(place + 6, reading.count)):
        if reading.fold[after] in ["years", "anos", "year", "decade"]:
            return True
    return False
