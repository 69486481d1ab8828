"""English words to stems: light suffix stripping, enough to join "manage", "manager" and "management"."""

SHORTEST_STEM = 4
# Longest first: the first that fits is taken.
SUFFIXES = [
    "ational", "atives", "ations", "ation", "ative", "ators", "ating", "ments", "ator", "ated", "ates", "ment", "ings",
    "ants", "ions", "ate", "ing", "ers", "ors", "ant", "ion", "er", "or", "ed", "es", "s", "e",
]  # fmt: skip


def stem(word: str) -> str:
    """The stem of a folded word: "nursing" and "nurses" are "nurs", "duties" is "duty", "sales" is "sale"."""
    length = len(word)
    if length <= 3:
        return word
    if length > 4 and word.endswith("ies"):
        return word[: length - 3] + "y"
    for suffix in SUFFIXES:
        rest = length - len(suffix)
        if rest >= SHORTEST_STEM and word.endswith(suffix):
            if suffix == "s" and not is_plural(word):
                return word
            return without_e(word[:rest])
    if is_plural(word):
        return word[: length - 1]
    return word


def without_e(root: str) -> str:
    """A root without its final e: "management" leaves "manage", "manager" leaves "manag"."""
    return root[: len(root) - 1] if len(root) > SHORTEST_STEM and root.endswith("e") else root


def is_plural(word: str) -> bool:
    """Whether a final s is an ending: not in "access", "status", "analysis"."""
    if not word.endswith("s"):
        return False
    before = word[len(word) - 2]
    return before != "s" and before != "u" and before != "i"
