"""Unit vectors that are closer the more words two texts share."""

from __future__ import annotations

import math
from functools import lru_cache
from random import Random

# Words with the same beginning are akin: "cat" and "cats", "run" and "runner".
_STEM = 4
_AKIN = 0.6
# How many places of a vector a word touches: enough for words not to be taken for each other.
_PLACES = 64


def vector(words: list[str], size: int) -> list[float]:
    """Add up the directions of the words and their stems, and give that length 1."""
    weights: dict[str, float] = {}
    for word in words:
        for part, weight in ((word, 1.0), (f"{word[:_STEM]}-", _AKIN)):
            weights[part] = weights.get(part, 0.0) + weight
    total = [0.0] * size
    for part, weight in sorted(weights.items()):
        for place, sign in _direction(part, size):
            total[place] += weight * sign
    length = math.sqrt(sum(value * value for value in total))
    if not length:
        # Words that cancel each other out, as may happen in very few dimensions.
        return [1.0, *total[1:]]
    return [value / length for value in total]


@lru_cache(maxsize=4096)
def _direction(part: str, size: int) -> tuple[tuple[int, int], ...]:
    """Give places and signs to a word or stem, the same in every run."""
    random = Random(part)
    places = random.sample(range(size), min(_PLACES, size))
    return tuple((place, random.choice((-1, 1))) for place in places)
