"""How long the service computes over a text: `python -m benchmarks.letter_texts` (seconds).

Cleans and tells the language of texts made to be hard, 12,000 characters each, four times what the service takes. Prints
the slowest, and its ratio to a text of half the length: 2 is linear, 4 would be quadratic.
"""

import sys
import time

from backend.letters.languages import language_of
from backend.letters.texts import plain
from tests.backend.letters.test_texts import ADVERSARIAL, LENGTH

ROUNDS = 9


def taken(text: str) -> float:
    """ms of this thread on a processor, the fewest of a few rounds: neighbours do not count."""
    times = []
    for _ in range(ROUNDS):
        began = time.thread_time()
        language_of(plain(text))
        times.append(time.thread_time() - began)
    return min(times) * 1000


def main() -> int:
    """Print one line."""
    texts = {piece: piece * (LENGTH // len(piece)) for piece in ADVERSARIAL}
    slowest = max(texts, key=lambda piece: taken(texts[piece]))
    whole, half = taken(texts[slowest]), taken(texts[slowest][: LENGTH // 2])
    print(f"slowest of {len(texts)}: {slowest!r} {whole:.2f} ms; ratio to half of it {whole / half:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
