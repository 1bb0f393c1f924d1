"""One side of one piece of work, in a process of its own: times a run for each line it reads."""

from __future__ import annotations

import sys
from importlib import import_module

from benchmarks.work.base import Run, Work

WORKS = {
    "create": "create:Create",
    "stream": "stream:Stream",
    "stream-each": "stream:StreamEach",
    "decode": "decode:Decode",
    "decode-completed": "decode:DecodeCompleted",
    "decode-large": "decode:DecodeLarge",
    "gather-chat": "gather:GatherChat",
    "gather-response": "gather:GatherResponse",
    "vectors": "vectors:Vectors",
    "concurrent": "concurrent:Concurrent",
    "socket": "sockets:Socket",
    "socket-async": "sockets:SocketAsync",
    "socket-audio": "sockets:SocketAudio",
    "socket-audio-async": "sockets:SocketAudioAsync",
    "socket-single": "sockets:SocketSingle",
    "socket-single-async": "sockets:SocketSingleAsync",
    "socket-responses": "sockets:SocketResponses",
}
SIDES = ("bare", "official", "ours")


def load(work: str, side: str) -> tuple[Run, Work]:
    """Get one side ready: what is timed, and the work it is part of."""
    module, _, name = WORKS[work].partition(":")
    made: Work = getattr(import_module(f"benchmarks.work.{module}"), name)()
    ready: Run = getattr(made, side)()
    return ready, made


def main() -> None:
    """Answer every line with the seconds that one unit took."""
    run, work = load(*sys.argv[1:3])
    run()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for _ in sys.stdin:
        start = work.clock()
        run()
        sys.stdout.write(f"{(work.clock() - start) / work.units}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
