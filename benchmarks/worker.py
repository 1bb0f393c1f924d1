"""One side of one piece of work, in a process of its own: times a run for each line it reads."""

from __future__ import annotations

import sys
from importlib import import_module
from time import perf_counter

from benchmarks.work.base import Run, Work

WORKS = {
    "create": "create:Create",
    "stream": "stream:Stream",
    "stream-each": "stream:StreamEach",
    "decode": "decode:Decode",
    "decode-completed": "decode:DecodeCompleted",
    "decode-large": "decode:DecodeLarge",
    "concurrent": "concurrent:Concurrent",
}
SIDES = ("bare", "official", "ours")


def load(work: str, side: str) -> tuple[Run, int]:
    """Get one side ready: what is timed, and how many units one run holds."""
    module, _, name = WORKS[work].partition(":")
    made: Work = getattr(import_module(f"benchmarks.work.{module}"), name)()
    ready: Run = getattr(made, side)()
    return ready, made.units


def main() -> None:
    """Answer every line with the seconds that one unit took."""
    run, units = load(*sys.argv[1:3])
    run()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for _ in sys.stdin:
        start = perf_counter()
        run()
        sys.stdout.write(f"{(perf_counter() - start) / units}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
