"""The check of a letter: finds what it says about its writer that the CV does not say. It compares words, not meaning.

In sentences about the writer, numbers, names, skills, levels and titles must be in the CV; in wishes, and in what is said of
the hirer, they may be in the listing too. An address that is not in the CV is marked.
"""

from typing import Any

from extension_src.core.letters.read.denials import Denials
from extension_src.core.letters.read.letter import Check
from extension_src.core.letters.read.sources import Source
from extension_src.core.letters.rules.addresses import check_contacts, check_placeholders
from extension_src.core.letters.rules.asked import check_asked
from extension_src.core.letters.rules.callings import check_callings
from extension_src.core.letters.rules.dates import check_dates
from extension_src.core.letters.rules.denied import check_denied
from extension_src.core.letters.rules.honours import check_classes, check_honours, check_prizes
from extension_src.core.letters.rules.joined import check_joined
from extension_src.core.letters.rules.languages import check_levels
from extension_src.core.letters.rules.licences import check_licences
from extension_src.core.letters.rules.listed import check_listed, check_tools
from extension_src.core.letters.rules.multiples import check_multiples
from extension_src.core.letters.rules.names import check_names
from extension_src.core.letters.rules.numbers import check_numbers
from extension_src.core.letters.rules.papers import check_named_papers, check_papers, check_subjects
from extension_src.core.letters.rules.posts import check_posts
from extension_src.core.letters.rules.skills import check_other_skills, check_skills, check_small_names
from extension_src.core.letters.rules.terms import check_terms
from extension_src.core.letters.rules.titles import check_titles
from extension_src.core.letters.rules.trainings import check_trainings, widen_trainings
from extension_src.core.native.local_time import this_month
from extension_src.core.native.numbers import whole_number

# In the order in which they mark passages: the rule that says most about a passage comes first.
RULES = [
    check_placeholders,
    check_contacts,
    check_denied,
    check_levels,
    check_titles,
    check_honours,
    check_classes,
    check_prizes,
    check_posts,
    check_callings,
    check_licences,
    check_papers,
    check_named_papers,
    check_subjects,
    check_skills,
    check_other_skills,
    check_small_names,
    check_trainings,
    check_dates,
    check_multiples,
    check_numbers,
    check_names,
    check_listed,
    check_tools,
    check_terms,
    check_asked,
    check_joined,
    widen_trainings,
]
# Two full pages: a longer letter is checked up to here.
LONGEST_LETTER = 6000
# The sources of the last check are kept: a letter is checked after every edit, and its CV and listing stay the same.
REMEMBERED: list[Any] = []


def unsupported(letter: str, cv: str, job: str, today: str = "", said: Any = None) -> list[dict[str, Any]]:
    """The passages that nothing supports, in order and without overlaps: [{kind, text, start, end, found_in}].

    `start` and `end` count UTF-16 units. `found_in`: "listing" (said of the job, not of the writer), "cv" (there, but about
    something else), "denied" (the person says it is not theirs: `said`, of truths.denials_of) or "nowhere".
    `kind`: number, date, organisation, skill, level, degree, title, email, url, phone or placeholder.
    `today`: the end of stays that still go on (YYYY-MM-DD; the machine's date when '').
    """
    now = this_month() if today == "" else [whole_number(today[0:4]), whole_number(today[5:7])]
    known = sources_of(cv, job, now)
    check = Check(letter[:LONGEST_LETTER], known[0], known[1], Denials(said))
    for rule in RULES:
        rule(check)
    return check.claims()


def sources_of(cv: str, job: str, now: list[int]) -> list[Source]:
    """The CV and the listing as sources; those of the last call are kept and used again."""
    key = f"{now[0]} {now[1]}"
    if len(REMEMBERED) == 0 or REMEMBERED[0] != cv or REMEMBERED[1] != job or REMEMBERED[2] != key:
        REMEMBERED.clear()
        REMEMBERED.extend([cv, job, key, [Source(cv, now), Source(job, now)]])
    sources: list[Source] = REMEMBERED[3]
    return sources
