"""Runs CONTRIBUTING.md in a fresh clone, from top to bottom, as somebody new would.

A line of an `sh` block is a command, and has to succeed; one with the comment `# stops` has to
fail. A `diff` block is applied. Any other block with a path behind its language is written there.
What .ci/run itself runs, without arguments, is not run again. `--from HEADING` and `--to HEADING`
take the part from one heading to before another. Nothing leaves the temporary folder: what is
pushed goes to a bare clone there.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "CONTRIBUTING.md"
FENCE = re.compile(
    r"^(?P<indent> *)(?P<ticks>````?)(?P<language>\w+) *(?P<path>[^\n]*)\n"
    r"(?P<text>.*?)^(?P=indent)(?P=ticks)$",
    re.MULTILINE | re.DOTALL,
)
IDENTITY = {
    "GIT_AUTHOR_NAME": "Rehearsal",
    "GIT_AUTHOR_EMAIL": "rehearsal@localhost",
    "GIT_COMMITTER_NAME": "Rehearsal",
    "GIT_COMMITTER_EMAIL": "rehearsal@localhost",
}
MAIN = "refs/heads/main"
LIMIT = 1200
"""Seconds that one command may take."""
_FOLDERS = ("docs", "examples", "integration", "property", "sockets", "typing")
_SLOW = (
    *(f"{name}/*" for name in ("helpers", "realtime", "sockets", "structured", "tools")),
    *("test_async_httpx_transport.py", "test_chunked.py", "test_ledger.py", "test_multipart.py"),
    *("test_run_tools.py", "test_sse.py", "test_streams.py", "test_transports.py"),
)
TESTED = (
    *(f"--ignore=tests/{name}" for name in _FOLDERS),
    *(f"--ignore-glob=*/tests/{name}" for name in _SLOW),
    "--ignore-glob=*/tests/counts/test_group_imports.py",
)
"""Options of pytest: what takes long and was tested before, by .ci/run, is not tested again, but
by commands that name their tests."""


def part(text: str, first: str | None, last: str | None) -> str:
    """Give the guide from one heading to before another."""
    start = text.index(f"## {first}\n") if first else 0
    return text[start : text.index(f"## {last}\n", start)] if last else text[start:]


def blocks(text: str) -> Iterator[tuple[str, str, str]]:
    """Give the language, the path and the text of every fenced block."""
    for match in FENCE.finditer(text):
        yield match["language"], match["path"], dedent(match["text"])


def commands(text: str) -> Iterator[tuple[str, bool]]:
    """Give each command of a block, and whether it has to fail."""
    for line in text.replace("\\\n", " ").splitlines():
        command, _, comment = line.partition("#")
        if command.strip():
            yield command.strip(), comment.strip().startswith("stops")


def sessions(command: str) -> list[str]:
    """Give the sessions that a command runs without any argument for them."""
    words = shlex.split(command)
    return words[2:] if words[:2] == ["nox", "-s"] and "--" not in words else []


def run_by_ci() -> set[str]:
    """Give the sessions that .ci/run runs."""
    lines = (ROOT / ".ci" / "run").read_text("utf-8").replace('"$nox"', "nox").splitlines()
    return {session for line in lines for session in sessions(line)}


class Rehearsal:
    """A fresh clone, with an environment in which nothing is installed yet."""

    def __init__(self, folder: Path) -> None:
        """Clone what is committed here, by way of a bare clone that takes what is pushed."""
        origin = folder / "origin.git"
        self.work = folder / "oai"
        self.quiet("git", "clone", "--quiet", "--bare", str(ROOT), str(origin))
        for words in (("update-ref", MAIN, "HEAD"), ("symbolic-ref", "HEAD", MAIN)):
            self.quiet("git", "-C", str(origin), *words)
        self.quiet("git", "clone", "--quiet", str(origin), str(self.work))
        self.quiet(sys.executable, "-m", "venv", str(folder / "venv"))
        programs = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
        kept = {k: v for k, v in os.environ.items() if k not in ("VIRTUAL_ENV", "PYTHONPATH")}
        path = f"{programs}{os.pathsep}{kept['PATH']}"
        self.environment = {**kept, **IDENTITY, "PATH": path}

    @staticmethod
    def quiet(*command: str) -> None:
        """Run a program of the rehearsal itself."""
        subprocess.run(command, check=True)

    def run(self, command: str, *, stops: bool) -> None:
        """Run a command of the guide; SystemExit when it does not end as the guide says."""
        print(f"\n$ {command}", flush=True)
        started = time.monotonic()
        named = command.startswith("nox -s tests -- ")
        options = {} if named else {"PYTEST_ADDOPTS": " ".join(TESTED)}
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=self.work,
            env={**self.environment, **options},
            stdin=subprocess.DEVNULL,
            timeout=LIMIT,
            check=False,
        )
        print(f"({time.monotonic() - started:.0f} s)", flush=True)
        if (done.returncode != 0) != stops:
            ended = "succeeded" if stops else f"failed ({done.returncode})"
            raise SystemExit(f"CONTRIBUTING.md: `{command}` {ended}")

    def apply(self, patch: str) -> None:
        """Apply a diff, wherever in the file its lines are."""
        print("\n(applying a diff)", flush=True)
        command = ["git", "apply", "--recount", "--whitespace=nowarn", "-"]
        done = subprocess.run(command, input=patch, text=True, cwd=self.work, check=False)
        if done.returncode:
            raise SystemExit(f"CONTRIBUTING.md: this diff does not apply any more\n{patch}")

    def write(self, path: str, text: str) -> None:
        """Write a file of the guide."""
        print(f"\n(writing {path})", flush=True)
        target = self.work / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


def rehearse(text: str) -> int:
    """Do what a text says; gives the number of commands."""
    count = 0
    known = run_by_ci()
    with TemporaryDirectory(prefix="oai-rehearsal-") as folder:
        rehearsal = Rehearsal(Path(folder))
        for language, path, body in blocks(text):
            if language == "diff":
                rehearsal.apply(body)
            elif language != "sh" and path:
                rehearsal.write(path, body)
            for command, stops in commands(body) if language == "sh" else ():
                named = sessions(command)
                if command == "bash .ci/run" or (named and set(named) <= known):
                    print(f"\n$ {command}  (.ci/run does it)", flush=True)
                else:
                    rehearsal.run(command, stops=stops)
                    count += 1
    return count


def main() -> None:
    """Rehearse the guide, or a part of it."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--from", dest="first", metavar="HEADING")
    parser.add_argument("--to", dest="last", metavar="HEADING")
    arguments = parser.parse_args()
    text = part(GUIDE.read_text("utf-8"), arguments.first, arguments.last)
    print(f"\n{rehearse(text)} commands of CONTRIBUTING.md did what it says.")


if __name__ == "__main__":
    main()
