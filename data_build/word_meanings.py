"""Word vectors of WordLlama (PyPI, MIT): which way English words point in the language at large.

Needs the packages wordllama and tokenizers, of which only the weights and the tokenizer's table are read.
"""

import collections
import importlib
import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np

WEIGHTS = "weights/l2_supercat_256.safetensors"
TOKENIZER = "tokenizers/l2_supercat_tokenizer_config.json"
# The commonest words of a stem stand for it.
WORDS_OF_STEM = 5


def folder() -> Path:
    """Where the package is installed; its code is not run."""
    found = importlib.util.find_spec("wordllama")
    if found is None or found.origin is None:
        raise SystemExit("wordllama and tokenizers are needed: see docs/matching.md, Data")
    return Path(found.origin).parent


def token_vectors(path: Path) -> np.ndarray:
    """The matrix of a safetensors file that holds one: a length, a JSON head, then the numbers."""
    raw = path.read_bytes()
    length = int.from_bytes(raw[:8], "little")
    head = json.loads(raw[8 : 8 + length])
    table = next(value for name, value in head.items() if name != "__metadata__")
    first, last = table["data_offsets"]
    numbers = np.frombuffer(raw[8 + length + first : 8 + length + last], dtype=np.float16)
    return numbers.reshape(table["shape"]).astype(np.float64)


def stem_meanings(words: dict[str, collections.Counter[str]], stems: list[str], size: int) -> np.ndarray:
    """A row of `size` numbers at length 1 for each stem; `words`: how often each word of a stem is written."""
    tokenizers: Any = importlib.import_module("tokenizers")
    vectors = token_vectors(folder() / WEIGHTS)
    tokenizer = tokenizers.Tokenizer.from_file(str(folder() / TOKENIZER))
    rows = []
    for stem in stems:
        row = np.zeros(vectors.shape[1])
        for word, count in words[stem].most_common(WORDS_OF_STEM):
            row += count * vectors[tokenizer.encode(word, add_special_tokens=False).ids].mean(axis=0)
        rows.append(row / np.linalg.norm(row))
    matrix = np.array(rows)
    matrix -= matrix.mean(axis=0)
    _, _, axes = np.linalg.svd(matrix, full_matrices=False)
    short = matrix @ axes[:size].T
    return short / np.maximum(1e-9, np.linalg.norm(short, axis=1, keepdims=True))
