"""Unit vectors that are closer the more words two texts share."""

from __future__ import annotations

import math
from functools import lru_cache
from random import Random

# Words with the same beginning are akin: "cat" and "cats", "run" and "runner".
_STEM = 4
_AKIN = 0.6


def vector(words: list[str], size: int) -> list[float]:
    """Add up the directions of the words and their stems, and give that length 1."""
    weights: dict[str, float] = {}
    for word in words:
        for part, weight in ((word, 1.0), (f"{word[:_STEM]}-", _AKIN)):
            weights[part] = weights.get(part, 0.0) + weight
    total = [0.0] * size
    for part, weight in sorted(weights.items()):
        signs = _signs(part, size)
        total = [value + weight * sign for value, sign in zip(total, signs, strict=True)]
    length = math.sqrt(sum(value * value for value in total)) or 1.0
    return [value / length for value in total]


@lru_cache(maxsize=4096)
def _signs(part: str, size: int) -> tuple[int, ...]:
    """Give a direction of its own to a part: ones with signs, the same in every run."""
    random = Random(part)
    return tuple(1 if random.getrandbits(1) else -1 for _ in range(size))
