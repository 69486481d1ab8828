"""The check of a letter with what answers its claims: loaded when there is a letter to check."""

from typing import Any

from extension_src.core.letters.affirming import truth_of
from extension_src.core.letters.claims import unsupported
from extension_src.core.letters.lines import line_for
from extension_src.core.letters.mending import removal_of
from extension_src.core.letters.softening import softened


def checked_claims(words: str, own: str, cv: str, job: str, said) -> list[Any]:
    """The claims of a letter, each with the line to compare it with (`line`) and the mendings offered (`of`, `plainer`).

    `own`: the CV, "" when there is none; only placeholders count then. `cv`: the CV with the kept truths.
    `said`: what the person says is not theirs (truths.denials_of).
    """
    claims = unsupported(words, cv, job, "", said)
    if own == "":
        claims = [claim for claim in claims if claim["kind"] == "placeholder"]
    for claim in claims:
        plainer = softened(words, claim, own)
        claim["line"] = line_for(claim, words, own, job)
        claim["of"] = removal_of(words, claim)["of"]
        claim["plainer"] = None if plainer is None else plainer["text"].strip()
    return claims


def removal(words: str, claim) -> dict[str, Any]:
    """What is removed together with a claim: {start, end, of}."""
    return removal_of(words, claim)


def plainer_words(words: str, claim, cv: str):
    """The plainer words for a claim: {start, end, text}, or None."""
    return softened(words, claim, cv)


def truth(words: str, claim) -> dict[str, str]:
    """The truth that is kept when the person says that a claim is true: {kind, text}."""
    return truth_of(words, claim)
