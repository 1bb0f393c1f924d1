"""Ids in the API's style: a prefix that tells the kind, and hexadecimal digits."""

from __future__ import annotations

from random import Random, SystemRandom
from threading import Lock


class Ids:
    """Makes ids. Two makers with the same seed give the same sequence."""

    def __init__(self, seed: int | str | None = None) -> None:
        self._seed = seed
        self._lock = Lock()
        self._random = self._fresh()

    def _fresh(self) -> Random:
        return SystemRandom() if self._seed is None else Random(self._seed)

    def __call__(self, prefix: str, digits: int = 48) -> str:
        """Make the next id, such as `resp_` and 48 digits; a prefix may end in its own dash."""
        with self._lock:
            number = self._random.getrandbits(4 * digits)
        return f"{prefix}{'' if prefix[-1] in '-_' else '_'}{number:0{digits}x}"

    def restart(self) -> None:
        """Begin the sequence anew."""
        with self._lock:
            self._random = self._fresh()
