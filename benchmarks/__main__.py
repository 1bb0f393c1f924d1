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
from collections.abc import Generator, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib.metadata import version
from pathlib import Path
from statistics import median

from benchmarks.table import Result, Row, markdown, write_readme
from benchmarks.worker import SIDES

ROWS = (
    Row("import", "import and build a client, CPU", least=6),
    Row("first", "the same and one decoded `create`, CPU", least=3),
    Row("create", "`create` on loopback, sync", turns=5, most=1.2, least=2),
    Row("stream", "one streamed event, chunks of 1,400 bytes", turns=2, most=2.5, least=18),
    Row("stream-each", "one streamed event, one in each chunk", turns=2, most=2.5, least=18),
    Row("decode", "decode a 5 KB `Response`", turns=5, most=6, least=10),
    Row("decode-completed", "decode `response.completed`, 20,000 logprobs", most=6, least=10),
    Row("decode-large", "decode the same as a `Response`", most=6),
    Row("concurrent", "async, 200 in flight, aiohttp", turns=2, most=1.25, least=4),
    Row("memory", "peak memory after the first call", "MB", least=1.8),
    Row("size", "installed size with all it needs", "MB", least=4),
)
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
                _python("benchmarks.worker", key, side, OAI_BENCH_SERVER=address)
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
    for key, arguments in (("import", ()), ("first", (address,))):
        seconds: dict[str, list[float]] = {side: [] for side in SIDES}
        memory: dict[str, list[float]] = {side: [] for side in SIDES}
        for number in range(repeat + 1):
            for side in SIDES:
                with _python("benchmarks.cold", side, *arguments) as process:
                    taken, peak = map(float, _line(process).split())
                if number:
                    seconds[side].append(taken)
                    memory[side].append(peak * 1024 / 1e6)
        yield key, {side: median(found) for side, found in seconds.items()}
    yield "memory", {side: median(found) for side, found in memory.items()}


def _size(folder: str) -> float:
    """Add up the files of an installation in MB, without compiled code."""
    files = (path for path in Path(folder).rglob("*") if path.is_file())
    return sum(path.stat().st_size for path in files if path.suffix != ".pyc") / 1e6


def measure(wanted: set[str], repeat: int) -> Mapping[str, Medians]:
    """Measure the wanted rows."""
    found: dict[str, Medians] = {}
    with _python("benchmarks.server") as server:
        address = f"http://127.0.0.1:{_line(server)}"
        if wanted & {"import", "first", "memory"}:
            found.update(_cold(address, repeat))
        for row in ROWS:
            if row.key in wanted - {"import", "first", "memory", "size"}:
                found[row.key] = _warm(row.key, address, repeat * row.turns)
    if "size" in wanted:
        sides = ("official", "ours")
        folders = os.environ["OAI_BENCH_INSTALLED"].split(os.pathsep)
        found["size"] = {side: _size(folder) for side, folder in zip(sides, folders, strict=True)}
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
    wanted = set(options.rows or keys)
    if "OAI_BENCH_INSTALLED" not in os.environ:
        wanted.discard("size")
    found = measure(wanted, options.repeat)
    results = [Result(row, found[row.key]) for row in ROWS if row.key in wanted]
    note = (
        f"Medians of {options.repeat} rounds on CPython {platform.python_version()}, "
        f"{platform.machine()}, {os.cpu_count()} cores; `openai` {version('openai')}, "
        f"`oai-responses` {version('oai-responses')}. Bare is httpx and orjson alone; for a "
        "streamed event, byte splitting and orjson. Streams and decoding are CPU time, calls are "
        "wall time. Your times will differ; the ratios less."
    )
    text = markdown(results, note)
    sys.stdout.write(f"{text}\n")
    if options.write_readme:
        write_readme(Path(__file__).parent.parent / "README.md", text)
    return 0 if all(result.passes for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
