"""The clauses of a sentence, each with its voice, and what one takes from its neighbours."""


class Clause:
    """Words `first` to `last` (not included). `voice`: "self" claims of the writer, "wish", "about" (reacts or applies),
    "hirer", or "" until it takes that of its neighbour."""

    def __init__(self, first: int, last: int) -> None:
        self.first = first
        self.last = last
        self.voice = ""
        self.is_denied = False
        # The first word that is denied: `five audits without a finding` denies the finding alone.
        self.denied_from = first
        # The word behind what is set apart before the verb, and claims nothing: `Pastry I have only watched`.
        self.fronted_end = first
        # Whether a semicolon parts it from the clause before, so that it takes the voice of the one behind first.
        self.is_apart = False
        # Whether it begins as a part of a sentence that says where, when or as what.
        self.is_adverbial = False
        # Whether `and` or `but` adds it to the clause before.
        self.is_added = False
        # Whether it has a verb that is said of others.
        self.is_others = False
        # Whether it has a verb of knowing, and whether it is what one knows: `I know that you export`.
        self.knows = False
        self.is_told = False
        # Whether it speaks of lying, so that what follows is not said to be so.
        self.is_pretended = False
        # Whether it says when another clause was so: `while I was there`.
        self.is_while = False


def denies_on(one: Clause, behind: Clause) -> bool:
    """Whether a denial goes on in the next clause: `without SAP or Excel`, but not `without a fault and know SAP`."""
    return one.is_denied and not (one.denied_from > one.first and behind.is_added)


def voiced_behind(clauses: list[Clause], number: int) -> Clause | None:
    """The next clause with a voice behind this one, before any semicolon."""
    for behind in clauses[number + 1 :]:
        if behind.is_apart:
            return None
        if behind.voice != "":
            return behind
    return None


def settle(clauses: list[Clause], is_note: bool) -> None:
    """Clauses without a voice take that of the one before, the first that of the one behind. A sentence without any is the
    writer's own note, or speaks of others."""
    for number in range(1, len(clauses)):
        one = clauses[number]
        one.is_pretended = one.is_pretended or clauses[number - 1].is_pretended
        one.is_denied = one.is_denied or one.is_pretended
        behind = voiced_behind(clauses, number) if one.voice == "" and one.is_apart else None
        if behind is not None:
            one.voice = behind.voice
            one.is_denied = one.is_denied or behind.is_denied
        elif one.voice == "" and one.is_told and clauses[number - 1].knows:
            one.voice = "about"
        elif one.voice == "":
            one.voice = clauses[number - 1].voice
            one.is_denied = one.is_denied or (one.voice != "" and denies_on(clauses[number - 1], one))
            # `PyTorch lo he usado en tutoriales, SQL en consultas sueltas`.
            one.is_denied = one.is_denied or clauses[number - 1].fronted_end > clauses[number - 1].first
    for number in range(len(clauses) - 2, -1, -1):
        one = clauses[number]
        behind = clauses[number + 1]
        # `Complaints halved while I was there` claims.
        if (
            one.voice == ""
            and behind.voice == "self"
            and not one.is_adverbial
            and not (behind.is_while and not one.is_others)
        ):
            one.voice = "about"
        elif one.voice == "":
            one.voice = clauses[number + 1].voice
            one.is_denied = one.is_denied or clauses[number + 1].is_denied
    for number in range(len(clauses)):
        one = clauses[number]
        if one.voice == "":
            one.voice = "self" if is_note else "about"
            # `Lo que todavía no: Millennium y ventilación`.
            one.is_denied = one.is_denied or (number > 0 and denies_on(clauses[number - 1], one))
