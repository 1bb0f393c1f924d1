"""How much is tried. `OAI_HYPOTHESIS=long` tries much more, each time something else.

There are so many schemas that Hypothesis itself would take nearly all the time. So the usual run
draws its bytes from a seeded generator, and only the long one asks Hypothesis for them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

LONG = os.environ.get("OAI_HYPOTHESIS") == "long"
LENGTHS = (30, 100, 300)
"""Bytes of an example: once they are used up, all decisions are the simplest."""


def tries(count: int) -> settings:
    """Settings for `count` examples: the same ones every time, without files."""
    return settings(
        max_examples=count * 50 if LONG else count,
        derandomize=not LONG,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def drawn(name: str, count: int) -> Iterator[bytes]:
    """The bytes of the examples of one schema, the simplest first."""
    yield b""
    chance = Random(name)
    for _ in range(count - 1):
        yield chance.randbytes(chance.choice(LENGTHS))


def try_each(name: str, count: int, test: Callable[[bytes], None]) -> None:
    """Run a test with `count` examples; the error of a failing one carries its bytes."""
    if LONG:
        # A function that is given examples a thousand times keeps a thousand settings, and fails
        # for that: each schema has a function of its own.
        @tries(count)
        @given(st.binary(min_size=LENGTHS[-1], max_size=LENGTHS[-1]))
        def test_one(noise: bytes) -> None:
            test(noise)

        test_one()
        return
    for noise in drawn(name, count):
        try:
            test(noise)
        except Exception as error:
            smallest = _shortened(noise, test)
            error.add_note(f"{name} fails with the bytes {smallest!r}")
            raise


def _shortened(noise: bytes, test: Callable[[bytes], None]) -> bytes:
    """The first of ever longer beginnings that fails, too: mostly a much smaller value."""
    for length in (0, 2, 5, 10, 15, 20, *range(30, len(noise), 30)):
        try:
            test(noise[:length])
        except Exception:  # noqa: BLE001
            return noise[:length]
    return noise
