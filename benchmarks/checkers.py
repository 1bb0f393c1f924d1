"""How long type checkers take for a program of three groups: ours, and the same for `openai`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from tempfile import TemporaryDirectory

PROGRAMS = Path(__file__).parent / "typecheck"
ROWS = ("types", "types-all", "types-again", "types-pyright", "types-pyright-all")
_NAMES = ("groups", "all", "official")
_MYPY = (sys.executable, "-m", "mypy", "--strict", "--cache-dir")
_PYRIGHT = (sys.executable, "-m", "pyright", "--pythonpath", sys.executable)


def available() -> bool:
    """Whether both checkers are installed."""
    return all(find_spec(name) for name in ("mypy", "pyright"))


def measure(repeat: int) -> Iterator[tuple[str, Mapping[str, float]]]:
    """Give CPU seconds for each row, with empty caches but for `types-again`."""
    cold, warm, pyright = ({name: list[float]() for name in _NAMES} for _ in range(3))
    for _ in range(repeat):
        for name in _NAMES:
            # A folder of its own: no settings of this repository, and no module beside it.
            with TemporaryDirectory() as folder:
                program = Path(shutil.copy(PROGRAMS / f"{name}.py", folder)).name
                cold[name].append(_cpu((*_MYPY, "cache", program), folder))
                warm[name].append(_cpu((*_MYPY, "cache", program), folder))
                pyright[name].append(_cpu((*_PYRIGHT, program), folder))
    for row, times, ours in zip(
        ROWS,
        (cold, cold, warm, pyright, pyright),
        ("groups", "all", "all", "groups", "all"),
        strict=True,
    ):
        yield row, {"official": median(times["official"]), "ours": median(times[ours])}


def _cpu(command: Sequence[str], folder: str) -> float:
    before = getrusage(RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
