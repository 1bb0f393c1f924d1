"""Measure this project beside the official client and the bare limit, in one run.

Each side of each row runs in a process of its own. The sides take turns, so that what else the
machine does hits all of them, and the median counts. `nox -s bench` installs what it needs.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from importlib.metadata import version
from pathlib import Path
from statistics import median

from benchmarks import checkers, sizes
from benchmarks.table import Result, Row, markdown, write_readme
from benchmarks.worker import SIDES, WORKS
from oai_core.hooks.discovery import GROUPS, installed

ROWS = (
    Row("import", "import and build a client, CPU", least=6),
    Row("import-all", "the same with `oai`; bare is `oai-responses`", most=1.3, least=6),
    Row("import-group", "a group's import and client beyond core, the dearest", limit=0.015),
    Row("first", "import, build and one decoded `create`, CPU", least=3),
    Row("create", "`create` on loopback, sync", turns=5, most=1.2, least=2),
    Row("stream", "one streamed event, chunks of 1,400 bytes", turns=2, most=2.5, least=18),
    Row("stream-each", "one streamed event, one in each chunk", turns=2, most=2.5, least=18),
    Row("decode", "decode a 5 KB `Response`", turns=5, most=6, least=10),
    Row("decode-completed", "decode `response.completed`, 20,000 logprobs", most=6, least=10),
    Row("decode-large", "decode the same as a `Response`", most=6),
    Row("gather-chat", "gather one chat chunk, decoded before", least=12, limit=5e-6),
    Row("gather-response", "gather one event of a response", least=12, limit=5e-6),
    Row("vectors", "100 embeddings of 1,536 numbers", turns=3, most=3, least=1.3),
    Row("concurrent", "async, 200 in flight, aiohttp", turns=2, most=1.25, least=4),
    Row("socket", "one event of text over a WebSocket, blocking", turns=2, most=2, least=10),
    Row("socket-async", "the same, async", turns=2, most=2, least=10),
    Row("socket-audio", "100 ms of audio over a WebSocket, blocking", turns=2, most=2),
    Row("socket-audio-async", "the same, async", turns=2, most=2),
    Row("socket-single", "an event sent and one received, blocking", turns=2, most=2, least=1),
    Row("socket-single-async", "the same, async", turns=2, most=2, least=1),
    Row("socket-responses", "a Responses event over a WebSocket, async", turns=2, most=2, least=10),
    Row("memory", "peak memory after the first call", "MB", least=1.8),
    Row("growth", "memory that 10,000 `parse` and `stream` calls leave behind", "MB", limit=2),
    Row("growth-both", "the same beside `openai`, 2,000 calls", "MB", is_slow=True),
    Row("size", "installed size with all it needs", "MB", least=4),
    Row("size-all", "the same with `oai`", "MB", least=2),
    Row("wheels", "wheels of all groups, `oai`, core and shared", "MB", least=1),
    Row("types", "mypy of a program of three groups", least=1, is_slow=True),
    Row("types-all", "mypy of the same with `oai`", least=1, is_slow=True),
    Row("types-again", "the same with a warm cache", is_slow=True),
    Row("types-pyright", "pyright of a program of three groups", least=1, is_slow=True),
    Row("types-pyright-all", "pyright of the same with `oai`", least=1, is_slow=True),
)
COLD = {"import", "import-all", "first", "memory"}
NO_PROXY = {"no_proxy": "127.0.0.1"}
GROWTH = {"growth": (("ours",), 10_000), "growth-both": (("official", "ours"), 2_000)}
Medians = dict[str, float]


@contextmanager
def _python(*arguments: str, **environment: str) -> Generator[subprocess.Popen[str]]:
    """Run a module of this folder, talked to through its standard streams."""
    with subprocess.Popen(
        [sys.executable, "-m", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    ) as process:
        try:
            yield process
        finally:
            if process.stdin:
                process.stdin.close()
            process.wait()


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    line = process.stdout.readline()
    if not line:
        raise SystemExit(f"{process.args!r} ended early")
    return line.strip()


def _warm(key: str, address: str, repeat: int) -> Medians:
    """Time work that is done many times."""
    times: dict[str, list[float]] = {side: [] for side in SIDES}
    with ExitStack() as stack:
        workers = {
            side: stack.enter_context(
                _python("benchmarks.worker", key, side, OAI_BENCH_SERVER=address, **NO_PROXY)
            )
            for side in SIDES
        }
        for worker in workers.values():
            assert _line(worker) == "ready"
        for _ in range(repeat):
            for side, worker in workers.items():
                assert worker.stdin
                worker.stdin.write("go\n")
                worker.stdin.flush()
                times[side].append(float(_line(worker)))
    return {side: median(found) for side, found in times.items()}


def _cold(address: str, repeat: int) -> Iterator[tuple[str, Medians]]:
    """Time what is done once, in a new process each time; the first round only fills caches."""
    memory: Medians = {}
    for key, arguments, sides in (("import", (), (*SIDES, "all")), ("first", (address,), SIDES)):
        found = _in_new_processes(sides, arguments, repeat)
        seconds = {side: median(taken for taken, _ in found[side]) for side in sides}
        memory = {side: median(peak for _, peak in found[side]) * 1024 / 1e6 for side in sides}
        yield key, {side: seconds[side] for side in SIDES}
        if "all" in seconds:
            one, all_groups = seconds["ours"], seconds["all"]
            yield "import-all", {**seconds, "bare": one, "ours": all_groups}
    yield "memory", memory


def _groups(repeat: int) -> Medians:
    """Time the dearest of all groups that are installed, in a process that has core."""
    packages = sorted({path.partition(".")[0] for path in installed(GROUPS).values()})
    found = _in_new_processes(packages, (), repeat)
    return {"ours": max(median(taken for taken, _ in rounds) for rounds in found.values())}


def _growth(sides: Sequence[str], calls: int) -> Medians:
    """MB that a process has more after so many calls."""
    found: Medians = {}
    for side in sides:
        with _python("benchmarks.growth", side, str(calls)) as process:
            found[side] = float(_line(process)) * 1024 / 1e6
    return found


def _in_new_processes(
    sides: Sequence[str], arguments: tuple[str, ...], repeat: int
) -> dict[str, list[tuple[float, float]]]:
    """CPU seconds and peak KB of each side in each round."""
    found: dict[str, list[tuple[float, float]]] = {side: [] for side in sides}
    for number in range(repeat + 1):
        for side in sides:
            with _python("benchmarks.cold", side, *arguments) as process:
                taken, peak = map(float, _line(process).split())
            if number:
                found[side].append((taken, peak))
    return found


def measure(wanted: set[str], repeat: int) -> Mapping[str, Mapping[str, float]]:
    """Measure the wanted rows."""
    found: dict[str, Mapping[str, float]] = {}
    with _python("benchmarks.server") as server:
        address = f"http://127.0.0.1:{_line(server)}"
        if wanted & COLD:
            found.update(_cold(address, repeat))
        if "import-group" in wanted:
            found["import-group"] = _groups(repeat)
        for row in ROWS:
            if row.key in wanted & WORKS.keys():
                found[row.key] = _warm(row.key, address, repeat * row.turns)
    for key in wanted & GROWTH.keys():
        found[key] = _growth(*GROWTH[key])
    if wanted & {*sizes.ROWS} and (folders := sizes.folders()):
        found.update(sizes.measure(*folders))
    if wanted & {*checkers.ROWS}:
        found.update(checkers.measure(max(1, repeat // 3)))
    return found


def main() -> int:
    """Measure, print the table, and say by the exit status whether every target was met."""
    keys = [row.key for row in ROWS]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="row", help=f"some of: {', '.join(keys)}")
    parser.add_argument("--repeat", type=int, default=9, help="rounds for each row")
    parser.add_argument("--write-readme", action="store_true", help="put the table into README.md")
    options = parser.parse_args()
    if unknown := set(options.rows) - set(keys):
        parser.error(f"no such row: {', '.join(sorted(unknown))}")
    if options.write_readme and options.rows:
        parser.error("the README takes the whole table: name no rows")
    wanted = set(options.rows or (row.key for row in ROWS if not row.is_slow))
    folders = sizes.folders()
    if folders is None:
        wanted -= {*sizes.ROWS}
    if wanted & {*checkers.ROWS} and not checkers.available():
        parser.error("mypy and pyright are not installed")
    found = measure(wanted, options.repeat)
    results = [Result(row, found[row.key]) for row in ROWS if row.key in wanted]
    note = (
        f"Medians of {options.repeat} rounds on CPython {platform.python_version()}, "
        f"{platform.machine()}, {os.cpu_count()} cores; `openai` {version('openai')}, "
        f"`oai-responses` {version('oai-responses')}. Bare is httpx and orjson alone; for a "
        "streamed event, byte splitting and orjson; for a WebSocket, `websockets` and orjson. "
        "Streams, sockets and decoding are CPU time, calls are wall time. Your times will differ; "
        "the ratios less."
    )
    text = markdown(results, note)
    sys.stdout.write(f"{text}\n")
    if options.write_readme:
        readme = Path(__file__).parent.parent / "README.md"
        write_readme(readme, "bench", text)
        if folders is not None:
            write_readme(readme, "wheels", sizes.distributions(folders[1], found))
    return 0 if all(result.passes for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
