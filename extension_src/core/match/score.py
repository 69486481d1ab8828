"""The matcher: a CV against a listing. `matcher_of(data)` is built once from data/match.json; profiles are reusable."""

from typing import Any

from extension_src.core.match.conditions.answer import SILENT_KINDS
from extension_src.core.match.conditions.degree import degree_asked, degree_condition, degree_had
from extension_src.core.match.conditions.languages import language_conditions, languages_asked, languages_had
from extension_src.core.match.conditions.papers import paper_conditions, papers_asked, papers_had
from extension_src.core.match.conditions.pay import pay_asked, pay_conditions
from extension_src.core.match.conditions.place import as_written, head_of, home_in_cv, place_conditions, place_demands
from extension_src.core.match.conditions.seniority import seniority_asked, seniority_conditions, seniority_had
from extension_src.core.match.conditions.years import years_asked, years_condition, years_had
from extension_src.core.match.corrections import said_value
from extension_src.core.match.cv.denials import is_denied
from extension_src.core.match.cv.sections import CvSections
from extension_src.core.match.explanation import broader_mentions, explained, first_mentions, groups_of
from extension_src.core.match.fit import (
    HIGHEST_WITH_GAPS,
    READ_LANGUAGES,
    SHORTEST_DESCRIPTION,
    costliest,
    coverage_odds,
    evidence_odds,
    fit_word,
    lacking_odds,
    length_share,
    number_of,
    share_by_title,
)
from extension_src.core.match.language import language_of, voter_table
from extension_src.core.match.listing.asked import asked_skills
from extension_src.core.match.listing.coverage import Coverage, coverage_of
from extension_src.core.match.listing.own_words import EMPTY_WORDS, own_words, stem_places
from extension_src.core.match.machine_reading import machine_findings
from extension_src.core.match.meaning import Meaning
from extension_src.core.match.said import (
    NO_LINE,
    add_synonyms,
    correct_languages,
    corrected_degree,
    corrected_years,
    note_said,
    refused_skills,
    sections_with_said,
    with_said_lines,
    without_keys,
    without_refused,
)
from extension_src.core.match.sections import listing_segments, segment_at, segments_of, word_shares
from extension_src.core.match.sentences import Segment
from extension_src.core.match.skills import SkillIndex, skill_counts, without_mentions
from extension_src.core.match.terms import term_vector, unit_vector
from extension_src.core.match.title import names_no_trade, stem_table, telling_words, terms_of_words, title_part
from extension_src.core.match.triggers import TRIGGERS
from extension_src.core.match.understood import understood
from extension_src.core.match.vocabulary import Vocabulary, spanish_of_catalan
from extension_src.core.native.lines import know_triggers
from extension_src.core.native.numbers import floor, rounded, square_root, whole_number
from extension_src.core.native.patterns import plain
from extension_src.core.native.tables import Table, entry, has, keys_of, new_table, product_sum, put, size
from extension_src.core.native.words import tokens

# The first words of a CV name its owner's trade: they count as many times.
HEAD_WORDS = 15
HEAD_SHARE = 3.0
HEADLINE_WORDS = 60
SHORTEST_HEADLINE = 2
LONGEST_TITLE = 200
FIT_DECIMALS = 6


class Matcher:
    """Scores CVs against listings with the knowledge of one data file."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.vocabulary = Vocabulary(data["idf"], data["spanish"])
        self.skills = SkillIndex(data["skills"])
        self.meaning = Meaning(data["vector_words"], data["vectors"], data["title_senses"])
        self.voters = voter_table()
        know_triggers(TRIGGERS)

    def language(self, folded: list[str]) -> str | None:
        """The id of the language of words; the vocabulary decides where a short text has too few common words."""
        return self.vocabulary.language_of(folded, language_of(folded, self.voters))

    def read(self, text: str, segments: list[Segment]) -> dict[str, Any]:
        """What a CV and a listing have in common."""
        words = tokens(text)
        language = self.language(words["folded"])
        words["folded"] = known_words(words["folded"], language)
        return {
            "text": text,
            "words": words,
            "language": language,
            "is_spanish": language == "es" or language == "ca",
            "segments": segments,
            "found": self.skills.find(words, text),
        }

    def weigh(self, profile: dict[str, Any], shares: list[float], skill_shares: list[float]) -> None:
        """Add the vectors of a text whose words, and whose skills by their first word, count by their shares."""
        counts = self.vocabulary.stem_counts(profile["words"]["folded"], shares, profile["is_spanish"])
        profile["counts"] = counts
        profile["terms"] = term_vector(self.vocabulary, counts)
        profile["commonplace"] = self.vocabulary.commonplace(profile["terms"])
        profile["skills"] = self.skill_vector(profile["found"], skill_shares)
        profile["recognised"] = self.recognised(counts) or len(profile["found"]) > 0

    def recognised(self, counts: Table) -> bool:
        """Whether any stem is one the matcher knows."""
        for key in keys_of(counts):
            if self.vocabulary.knows(key) or self.meaning.direction(key) is not None:
                return True
        return False

    def skill_vector(self, found: list[list[int]], shares: list[float]) -> Table:
        """The skills by the root of their counts and by weight, at length 1: a tenth mention says less."""
        counts = skill_counts(self.skills, found, shares)
        vector: Table = new_table()
        for key in keys_of(counts):
            put(vector, key, square_root(entry(counts, key)) * self.skills.weight(whole_number(key)))
        return unit_vector(vector)

    def cv_profile(self, text: str, facts: dict[str, Any] | None = None) -> dict[str, Any]:
        """Profile of a CV. `facts`, all optional: `corrections` (see `corrections.py`), `home` (place), `permits` and
        `refused_permits` (lists of ids of `paper_names`: "work", "driving", "travel"), `pay_floor` (`{amount, period,
        currency}`), `today` (YYYY-MM-DD, for stays that last till now)."""
        given = fact_of(facts, "corrections")
        corrections: list[Any] = [] if given is None else given
        own = len(segments_of(text)) if len(corrections) > 0 else 0
        text = with_said_lines(text, corrections)
        segments = segments_of(text)
        profile = self.read(text, segments)
        profile["corrections"] = corrections
        profile["own"] = own if len(corrections) > 0 else len(segments)
        folded = profile["words"]["folded"]
        shares = [HEAD_SHARE if place < HEAD_WORDS else 1.0 for place in range(len(folded))]
        add_synonyms(self.skills, profile, corrections)
        profile["found"] = without_denied(profile, shares)
        profile["refused_skills"] = refused_skills(self.skills, corrections)
        profile["found"] = without_refused(profile, shares)
        leave_out_places_and_ranks(profile, shares)
        self.weigh(profile, shares, shares)
        sections = sections_with_said(text, segments, profile["own"])
        headline_words = headline_of(profile, sections)
        trade = said_value(corrections, "trade")
        profile["trade"] = trade
        profile["headline_end"] = end_of_headline(profile, sections, len(headline_words))
        if trade is not None:
            headline_words = tokens(trade)["folded"]
        telling = telling_words(headline_words)
        headline = terms_of_words(self.vocabulary, telling, profile["is_spanish"])
        profile["headline"] = stem_table(headline)
        profile["direction"] = self.meaning.of_words(headline, telling, profile["is_spanish"])
        profile["length"] = length_share(size(profile["counts"]))
        mentions = first_mentions(profile["found"], profile["words"], segments)
        mentions = broader_mentions(self.skills.rows, mentions, profile["found"])
        profile["mentions"] = without_keys(mentions, profile["refused_skills"])
        home = fact_of(facts, "home")
        first_heading = sections.headings[0] if len(sections.headings) > 0 else len(segments)
        profile["head"] = head_of(segments, first_heading)
        lived = home_in_cv(segments, first_heading)
        if home is None and lived is not None:
            home = as_written(text, segments[lived[1]], lived[0])
        profile["home"] = home
        profile["home_line"] = lived[1] if fact_of(facts, "home") is None and lived is not None else NO_LINE
        today = fact_of(facts, "today")
        profile["places"] = stem_places(self.vocabulary, profile)
        years = years_had(segments, sections, "" if today is None else today)
        profile["stays"] = years["stays"]
        profile["unread_dates"] = years["unread"]
        profile["years"] = corrected_years(years, corrections)
        profile["degree"] = corrected_degree(
            degree_had(segments, sections, "" if today is None else today), corrections
        )
        profile["languages"] = languages_had(segments, sections)
        correct_languages(profile["languages"], corrections)
        profile["sections"] = sections
        permits = fact_of(facts, "permits")
        refused = fact_of(facts, "refused_permits")
        profile["papers"] = papers_had(segments, [] if permits is None else permits)
        profile["refused"] = [] if refused is None else refused
        profile["seniority"] = seniority_had(" ".join(headline_words), segments, sections, profile["years"])
        profile["pay_floor"] = fact_of(facts, "pay_floor")
        return profile

    def listing_profile(self, listing: dict[str, Any]) -> dict[str, Any]:
        """Profile of a listing `{title, company, location, description, pay}`, each field optional."""
        description = field_of(listing, "description")
        title = field_of(listing, "title")
        text = description if title == "" else title + "\n" + description
        if title == "":
            title = text.split("\n")[0][0:LONGEST_TITLE]
        profile = self.read(text, listing_segments(text, title))
        profile["location"] = field_of(listing, "location")
        shares = word_shares(profile["words"], profile["segments"])
        leave_out_empty_words(profile, shares)
        leave_out_places_and_ranks(profile, shares)
        self.weigh(profile, shares, skill_shares_of(profile, shares))
        title_words = telling_words(known_words(tokens(title)["folded"], profile["language"]))
        profile["title"] = terms_of_words(self.vocabulary, title_words, profile["is_spanish"])
        profile["direction"] = self.meaning.of_words(profile["title"], title_words, profile["is_spanish"])
        profile["demands"] = self.demands(profile)
        profile["demands"]["seniority"] = seniority_asked(plain(title), profile["segments"])
        profile["demands"]["pay"] = pay_asked(profile["segments"], fact_of(listing, "pay"))
        profile["title_text"] = title
        profile["asked"] = asked_skills(self.skills.rows, profile)
        profile["groups"] = groups_of(profile["asked"])
        profile["own_words"] = own_words(self.vocabulary, profile)
        profile["provisional"] = words_of_the_job(profile) < SHORTEST_DESCRIPTION
        return profile

    def parts(self, cv: dict[str, Any], listing: dict[str, Any]) -> dict[str, Any]:
        """The three parts, 0 to 1 each."""
        title = title_part(listing["title"], cv["headline"], cv["counts"], listing["direction"], cv["direction"])
        return {
            "terms": share_of(terms_part(cv, listing)),
            "skills": share_of(product_sum(cv["skills"], listing["skills"])),
            "title": share_of(title),
        }

    def exact(self, cv: dict[str, Any], listing: dict[str, Any]) -> float | None:
        """The number that people see, with its decimals; None when CV or listing has no recognised term."""
        return self.number(cv, listing, self.conditions(cv, listing), coverage_of(self.skills.rows, listing, cv))

    def number(
        self, cv: dict[str, Any], listing: dict[str, Any], conditions: list[dict[str, Any]], coverage: Coverage
    ) -> float | None:
        """`exact` for conditions (without must-have skills) and coverage that are known already."""
        if not cv["recognised"] or not listing["recognised"]:
            return None
        parts = self.parts(cv, listing)
        evidence = evidence_odds(parts["terms"], parts["skills"], parts["title"], cv["length"])
        asked = coverage_odds(coverage.met, coverage.total)
        fit = number_of(evidence, asked, lacking_odds(coverage.lacking, conditions))
        has_gaps = coverage.met < coverage.total or any([one["state"] == "not-met" for one in conditions])
        if listing["language"] in READ_LANGUAGES:
            fit *= share_by_title(coverage.had)
        return rounded(min(fit, HIGHEST_WITH_GAPS) if has_gaps else fit, FIT_DECIMALS)

    def demands(self, profile: dict[str, Any]) -> dict[str, Any]:
        """What a listing asks beside skills, read once."""
        segments = profile["segments"]
        return {
            "years": years_asked(segments),
            "degree": degree_asked(segments),
            "languages": languages_asked(segments),
            "places": place_demands(profile["location"], segments, profile["text"]),
            "papers": papers_asked(segments),
        }

    def understood(self, cv: dict[str, Any]) -> dict[str, Any]:
        """What was understood of a CV's profile (`understood.py`), and what other programs may miss in it
        (`machine_reading.py`), plain JSON."""
        read = understood(self.skills.rows, cv)
        read["findings"] = machine_findings(cv)
        return read

    def conditions(self, cv: dict[str, Any], listing: dict[str, Any]) -> list[dict[str, Any]]:
        """Every condition of the listing but its must-have skills."""
        text = listing["text"]
        demands = listing["demands"]
        found = years_condition(text, demands["years"], cv["years"], cv["text"], cv["segments"])
        degree = cv["degree"]
        found.extend(degree_condition(text, demands["degree"], None if degree is None else degree[0]))
        found.extend(language_conditions(text, demands["languages"], cv["languages"], cv["language"]))
        found.extend(place_conditions(demands["places"], cv["home"], cv["head"]))
        found.extend(paper_conditions(text, demands["papers"], cv["papers"], cv["refused"]))
        wanted = demands["seniority"]
        if wanted is not None:
            line = wanted[1]
            quote = listing["title_text"] if line is None else text[line.start : line.end]
            found.extend(seniority_conditions(quote, wanted, cv["seniority"]))
        found.extend(pay_conditions(text, demands["pay"], cv["pay_floor"]))
        note_said(cv, found)
        return found

    def match(self, cv: dict[str, Any], listing: dict[str, Any]) -> dict[str, Any]:
        """The whole answer, plain JSON: see docs/matching.md for its fields."""
        explanation = explained(self.skills.rows, listing, cv)
        conditions = self.conditions(cv, listing)
        exact = self.number(cv, listing, conditions, coverage_of(self.skills.rows, listing, cv))
        conditions.extend(explanation["must_haves"])
        fit = None if exact is None else floor(rounded(exact, 0))
        return {
            "fit": fit,
            "word": None if fit is None else fit_word(fit),
            "provisional": listing["provisional"],
            "parts": self.parts(cv, listing),
            "have": explanation["have"],
            "miss": explanation["miss"],
            "conditions": conditions,
            "lowered": None if fit is None else costliest(conditions),
            "language": {"cv": cv["language"], "listing": listing["language"]},
        }


def known_words(folded: list[str], language: str | None) -> list[str]:
    """The words of a text as tables know them: Catalan ones by way of the Spanish ones that they resemble."""
    return [spanish_of_catalan(word) for word in folded] if language == "ca" else folded


def without_denied(profile: dict[str, Any], shares: list[float]) -> list[list[int]]:
    """The mentions of skills but those that the CV says it lacks ("no experience with Kafka"), whose words then count
    nothing."""
    starts = profile["words"]["start"]
    segments = profile["segments"]

    def is_lacked(mention: list[int]) -> bool:
        start: int = starts[mention[1]]
        number = segment_at(segments, start)
        return number >= 0 and is_denied(segments[number], start, profile["text"])

    return without_mentions(profile["found"], shares, is_lacked)


def words_of_the_job(profile: dict[str, Any]) -> int:
    """How many words of a listing beside its title tell of the job, and not of the company or what it gives."""
    count = 0
    segments: list[Segment] = profile["segments"]
    number = -1
    tells = True
    for start in profile["words"]["start"]:
        while number + 1 < len(segments) and segments[number + 1].start <= start:
            number += 1
            kind = segments[number].kind
            tells = kind != "title" and kind not in SILENT_KINDS
        if tells:
            count += 1
    return count


def skill_shares_of(profile: dict[str, Any], shares: list[float]) -> list[float]:
    """The shares of a listing's words as skills: one that the company has or gives is not asked."""
    found = list(shares)
    for mention in profile["found"]:
        first: int = mention[1]
        number = segment_at(profile["segments"], profile["words"]["start"][first])
        silent = number >= 0 and profile["segments"][number].kind in SILENT_KINDS
        if silent and 0 <= first < len(found):
            found[first] = 0.0
    return found


def headline_of(profile: dict[str, Any], sections: CvSections) -> list[str]:
    """The folded words above a CV's first heading, at most HEADLINE_WORDS; as many of its first where nothing stands there."""
    folded: list[str] = profile["words"]["folded"]
    count = min(HEADLINE_WORDS, len(folded))
    if len(sections.headings) > 0 and sections.headings[0] > 0:
        start: int = profile["segments"][sections.headings[0]].start
        above = len([place for place in range(count) if profile["words"]["start"][place] < start])
        if above >= SHORTEST_HEADLINE:
            count = above
    return folded[0:count]


def end_of_headline(profile: dict[str, Any], sections: CvSections, count: int) -> int:
    """Where in the text the first `count` words end, the first heading at the latest."""
    end: int = profile["words"]["end"][count - 1] if count > 0 else 0
    if len(sections.headings) > 0:
        heading: int = profile["segments"][sections.headings[0]].start
        return min(end, heading)
    return end


def leave_out_empty_words(profile: dict[str, Any], shares: list[float]) -> None:
    """Words with which every listing asks ("experience", "required") count nothing: two texts share them by chance."""
    folded = profile["words"]["folded"]
    for place in range(len(folded)):
        if has(EMPTY_WORDS, folded[place]):
            shares[place] = 0.0


def leave_out_places_and_ranks(profile: dict[str, Any], shares: list[float]) -> None:
    """Names of places, and how senior somebody is, count nothing: conditions say them."""
    folded: list[str] = profile["words"]["folded"]
    for place in range(len(folded)):
        if names_no_trade(folded[place]):
            shares[place] = 0.0


def terms_part(cv: dict[str, Any], listing: dict[str, Any]) -> float:
    """The cosine of the texts' stems, without what any two texts have in common."""
    of_cv: float = cv["commonplace"]
    commonplace: float = of_cv * listing["commonplace"]
    return product_sum(cv["terms"], listing["terms"]) - commonplace


def share_of(value: float) -> float:
    """A part as it is shown: 0 to 1 with the decimals that both runtimes agree on."""
    return rounded(min(1.0, max(0.0, value)), FIT_DECIMALS)


def field_of(record: dict[str, Any], name: str) -> str:
    """A text field, empty when it is missing or None."""
    if name in record and record[name] is not None:
        return str(record[name])
    return ""


def fact_of(facts: dict[str, Any] | None, name: str) -> Any:
    """One of the user's own facts, None when it was not given."""
    if facts is not None and name in facts:
        return facts[name]
    return None


def listing_of_text(text: str) -> dict[str, Any]:
    """A listing given as one text: its first line is the title."""
    lines = text.split("\n")
    return {"title": lines[0][0:LONGEST_TITLE], "description": "\n".join(lines[1:])}


def matcher_of(data: dict[str, Any]) -> Matcher:
    """The matcher for the parsed data/match.json."""
    return Matcher(data)
