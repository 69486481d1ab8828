"""Builds extension_src/data/match.json, all that the matcher knows, from its sources.

    .venv/bin/python data_build/build_match_data.py

Sources: skill_aliases.txt and spanish_words.txt beside this file (our own), and in ../shared/match: stem weights, the
Spanish-English word table and ESCO v1.2 labels. The occupations become word vectors: words that
name the same occupations point the same way
(latent semantic analysis: the truncated singular value decomposition of the occupation-by-word matrix), beside their
vectors of WordLlama (word_meanings.py).
"""

import collections
import json
import math
import re
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from data_build.word_meanings import stem_meanings  # noqa: E402
from extension_src.core.match.language import STOP_WORDS  # noqa: E402
from extension_src.core.match.stems import stem  # noqa: E402
from extension_src.core.native.words import tokens  # noqa: E402

SHARED = ROOT.parent / "shared" / "match"
TARGET = ROOT / "extension_src" / "data" / "match.json"
HIGHEST_IDF = 6.2
LATENT_DIMENSIONS = 128
# Of a direction, the first are learnt from ESCO's occupations, the others are WordLlama's.
OCCUPATION_DIMENSIONS = 48
DIMENSIONS = 168
MEANING_SHARE = 0.65
CLIP = 2.6
# A Spanish word of a title points where as many English stems do, where as many occupations name it.
SENSES = 3
FEWEST_OCCUPATIONS = 2
UNKNOWN_IDF = 0.25
LONGEST_ESCO_LABEL = 4  # words; longer ones are definitions that nobody writes
KINDS = {
    "~": 1,
    "@": 2,
    "+": 3,
    "!": 4,
    "%": 5,
}  # first characters of the lines of skill_aliases.txt; 0 is a skill proper
LEVELS = 4  # a coordinate is a whole number from -LEVELS to LEVELS; two make one printable character
FIRST_CHARACTER = 35  # "#", and the 57th after it, the backslash, is stepped over: neither it nor '"' is escaped


def words(text: str) -> list[str]:
    """The folded words of a label."""
    return tokens(text)["folded"]


def stem_weights() -> dict[str, float]:
    """idf by our stems; where several of the source's stems meet, the commonest decides."""
    weights: dict[str, float] = {}
    source = json.loads((SHARED / "idf_stems.json").read_text("utf-8"))
    for key, value in source.items():
        if re.fullmatch(r"[a-z0-9]{2,}", key):
            known = stem(key)
            weights[known] = min(value, weights.get(known, HIGHEST_IDF))
    return weights


def spanish_words() -> dict[str, str]:
    """Spanish word to English stems, a space between several."""
    source: dict[str, list[str]] = json.loads((SHARED / "es2en.json").read_text("utf-8"))
    source.update(own_spanish_words())
    table = {}
    for spanish, english in source.items():
        found = [stem(word) for label in english for word in words(label) if len(word) > 1 and word not in STOP_WORDS]
        if (found or english == ["-"]) and re.fullmatch(r"[a-z0-9]+", spanish):
            table[spanish] = " ".join(dict.fromkeys(found))
    return {
        word: found for word, found in table.items() if found != stem(word) and found != same_by_ending(word, table)
    }


def own_spanish_words() -> dict[str, list[str]]:
    """The senses of spanish_words.txt by folded word."""
    lines = (Path(__file__).with_name("spanish_words.txt")).read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {words(row[0])[0]: row[1:] for row in rows}


def same_by_ending(word: str, table: dict[str, str]) -> str | None:
    """What the matcher finds for a plural through its singular, so that the plural need not ship."""
    return table.get(word[:-1]) if word.endswith("s") else None


def esco(name: str) -> list[tuple[str, list[str], list[str]]]:
    """Type, English labels and Spanish labels of each concept of an ESCO table."""
    lines = (SHARED / "esco" / name).read_text("utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines if line]
    return [(kind, english.split("|"), spanish.split("|") if spanish else []) for _, kind, english, spanish in rows]


class Skills:
    """Concepts in order, each label given to the first concept that claims it."""

    def __init__(self, idf: dict[str, float]) -> None:
        self.idf = idf
        self.rows: list[list[object]] = []
        self.claimed: set[str] = set()

    def weight(self, label: str) -> float:
        """How telling a concept is: the square root of its label's mean idf."""
        found = [self.idf.get(stem(word), HIGHEST_IDF) for word in words(label)]
        return round(math.sqrt(sum(found) / len(found)), 2)

    def add(self, english: list[str], spanish: list[str], parent: int, kind: int) -> int:
        """Add a concept; gives its number. `parent` is -1 for none."""
        shown_es = spanish[0].lstrip("=") if spanish and spanish[0] else english[0]
        marked = []
        labels = []
        for label in [*english, *spanish]:
            bare = label.lstrip("=")
            mark = label[: len(label) - len(bare)]
            key = " ".join(words(bare))
            if key and mark + key not in self.claimed:
                self.claimed.add(mark + key)
                (marked if mark else labels).append(mark + (bare if mark else key))
        if not labels and not marked:
            return -1
        # Those with a mark first: an unmarked twin of one must not undo its mark.
        first = [" ".join(words(english[0])), " ".join(words(shown_es))]
        labels = [label for label in dict.fromkeys([*marked, *first, *labels]) if label]
        shown_es = "" if shown_es == english[0] else shown_es
        row = [english[0], shown_es, ";".join(labels), self.weight(english[0]), parent, kind]
        self.rows.append(row)
        return len(self.rows) - 1

    def add_own(self) -> None:
        """The concepts of skill_aliases.txt; its head says how the lines are written."""
        above: list[int] = []  # the numbers of the concepts that a line may be indented under
        families: dict[int, list[str]] = {}
        for line in (Path(__file__).with_name("skill_aliases.txt")).read_text("utf-8").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            depth = (len(line) - len(line.lstrip(" "))) // 2
            written, _, family = line.strip().lstrip("~@+!%").partition(" < ")
            english, _, spanish = written.partition("|")
            number = self.add(
                english.split(";"),
                spanish.split(";") if spanish else [],
                above[depth - 1] if depth else -1,
                KINDS.get(line.strip()[0], 0),
            )
            if number < 0:
                raise ValueError(f"every label of this line is taken already: {line}")
            above[depth:] = [number]
            if family:
                families[number] = family.split(",")
        numbers = {row[0]: number for number, row in enumerate(self.rows)}
        for number, names in families.items():
            self.rows[number].append([numbers[name] for name in names])

    def add_esco(self) -> None:
        """Knowledge concepts (not the verb phrases) of ESCO whose labels cannot be mistaken for common words."""
        for name in ("digital_skills.tsv", "languages.tsv"):
            for kind, english, spanish in esco(name):
                if kind != "knowledge":
                    continue
                bare = [[re.sub(r"\s*\(.*?\)", "", label) for label in side] for side in (english, spanish)]
                kept = [[label for label in side if self.is_telling(label)] for side in bare]
                if kept[0] and not any(" ".join(words(label)) in self.claimed for label in kept[0]):
                    self.add(kept[0], kept[1], -1, KINDS["@"] if name == "languages.tsv" else 0)

    def is_telling(self, label: str) -> bool:
        """Whether a label cannot be a word of everyday text."""
        found = words(label)
        is_rare = len(found) > 1 or (len(found) == 1 and stem(found[0]) not in self.idf)
        if label.startswith(("competent in", "ability to")):
            return False
        return is_rare and len("".join(found)) > 2 and len(found) <= LONGEST_ESCO_LABEL


def occupation_counts() -> list[collections.Counter[str]]:
    """For each ESCO occupation, the share of its English labels that have each stem."""
    found = []
    for _, labels, _ in esco("occupations.tsv"):
        counts: collections.Counter[str] = collections.Counter()
        for label in labels:
            counts.update({stem(word) for word in words(label) if len(word) > 1 and word not in STOP_WORDS})
        found.append(collections.Counter({key: count / len(labels) for key, count in counts.items()}))
    return found


def word_vectors() -> tuple[list[str], np.ndarray]:
    """Stems and their directions: of ESCO's occupations, and of the language at large."""
    occupations = occupation_counts()
    spread = collections.Counter(key for counts in occupations for key in counts)
    stems = sorted(key for key in spread if key.isascii() and not key.isdigit())
    place = {key: number for number, key in enumerate(stems)}
    matrix = np.zeros((len(occupations), len(stems)))
    for row, counts in enumerate(occupations):
        for key, share in counts.items():
            if key in place:
                matrix[row, place[key]] = math.sqrt(share) * math.log(len(occupations) / spread[key])
    matrix /= np.maximum(1e-9, np.linalg.norm(matrix, axis=1, keepdims=True))
    _, sizes, axes = np.linalg.svd(matrix, full_matrices=False)
    latent = unit_rows(axes[:LATENT_DIMENSIONS].T * sizes[:LATENT_DIMENSIONS])
    frequency = np.array([[math.sqrt(spread[key])] for key in stems])
    _, _, axes = np.linalg.svd(latent * frequency, full_matrices=False)
    short = unit_rows(latent @ axes[:OCCUPATION_DIMENSIONS].T)
    meanings = stem_meanings(written_words(), stems, DIMENSIONS - OCCUPATION_DIMENSIONS)
    both = np.hstack([math.sqrt(1 - MEANING_SHARE) * short, math.sqrt(MEANING_SHARE) * meanings])
    return stems, unit_rows(both)


def written_words() -> dict[str, collections.Counter[str]]:
    """How often ESCO's English labels write each word of a stem."""
    found: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for name in ("occupations.tsv", "digital_skills.tsv"):
        for _, labels, _ in esco(name):
            for label in labels:
                for word in words(label):
                    found[stem(word)][word] += 1
    return found


def packed(vectors: np.ndarray) -> np.ndarray:
    """Directions as whole numbers from -LEVELS to LEVELS."""
    return np.clip(np.round(vectors / (CLIP / math.sqrt(DIMENSIONS)) * LEVELS), -LEVELS, LEVELS).astype(int)


def title_senses(idf: dict[str, float], stems: list[str], vectors: np.ndarray) -> dict[str, str]:
    """For each Spanish word of several occupations the English stems that point where those occupations do."""
    place = {key: number for number, key in enumerate(stems)}
    totals: dict[str, np.ndarray] = {}
    spread: collections.Counter[str] = collections.Counter()
    for _, english, spanish in esco("occupations.tsv"):
        row = np.zeros(vectors.shape[1])
        for label in english:
            for word in set(words(label)):
                if stem(word) in place:
                    row += vectors[place[stem(word)]] * math.sqrt(idf.get(stem(word), UNKNOWN_IDF))
        counts = collections.Counter(word for label in spanish for word in set(words(label)) if len(word) > 2)
        for word, count in counts.items():
            row_of_word = totals.setdefault(word, np.zeros(vectors.shape[1]))
            row_of_word += row / max(1e-9, np.linalg.norm(row)) * math.sqrt(count / len(spanish))
            spread[word] += 1
    senses = {}
    for word in sorted(totals):
        if spread[word] >= FEWEST_OCCUPATIONS and re.fullmatch(r"[a-z]+", word):
            nearest = np.argsort(-(vectors @ totals[word]), kind="stable")[:SENSES]
            senses[word] = " ".join(stems[number] for number in nearest)
    return senses


def unit_rows(matrix: np.ndarray) -> np.ndarray:
    """Each row at length 1, rows of nothing left as they are."""
    return matrix / np.maximum(1e-9, np.linalg.norm(matrix, axis=1, keepdims=True))


def written(coordinates: np.ndarray) -> str:
    """Two coordinates a character."""
    characters = []
    for first, second in zip(coordinates[::2], coordinates[1::2], strict=True):
        code = int((first + LEVELS) * (2 * LEVELS + 1) + second + LEVELS) + FIRST_CHARACTER
        characters.append(chr(code + 1 if code >= 92 else code))
    return "".join(characters)


def main() -> None:
    idf = stem_weights()
    skills = Skills(idf)
    skills.add_own()
    own = len(skills.rows)
    skills.add_esco()
    stems, vectors = word_vectors()
    whole = packed(vectors)
    spanish = spanish_words()
    senses = title_senses(idf, stems, unit_rows(whole.astype(float)))
    data = {
        "attribution": "ESCO v1.2, European Commission, CC BY 4.0; WordLlama, MIT; see LICENSE.txt beside this file",
        "idf": " ".join(f"{key} {round(10 * value)}" for key, value in idf.items()),
        "spanish": "|".join(f"{word} {english}".strip() for word, english in spanish.items()),
        "skills": skills.rows,
        "title_senses": "|".join(f"{word} {english}" for word, english in senses.items()),
        "vector_words": " ".join(stems),
        "vectors": "".join(written(row) for row in whole),
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    TARGET.write_text(text + "\n", "utf-8")
    print(f"{len(idf)} stems, {len(spanish)} Spanish words, {own} own and {len(skills.rows) - own} ESCO skills,")
    print(f"{len(vectors)} word vectors: {len(text.encode()) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
