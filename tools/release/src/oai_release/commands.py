"""Running other programs: what they print is shown only when they fail."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from .errors import ReleaseError

ELSEWHERE = frozenset(
    (
        *("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX"),
        *("GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE"),
        *("GIT_GRAFT_FILE", "GIT_SHALLOW_FILE"),
    )
)
"""What leads git to another repository than that of the folder, as where a hook of git runs us."""


def run(
    *command: str | Path,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    timeout: float = 600,
    show: bool = False,
) -> str:
    """Give what a program wrote to its standard output; ReleaseError with all it said if it fails.

    `env` is added to the environment, `timeout` is in seconds, and with `show` the program prints
    for itself.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            cwd=cwd,
            env={k: v for k, v in os.environ.items() if k not in ELSEWHERE} | {**(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=None if show else subprocess.PIPE,
            stderr=None if show else subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )
    except OSError as error:
        raise ReleaseError(f"{words[0]} cannot be run: {error.strerror}") from error
    except subprocess.TimeoutExpired as error:
        raise ReleaseError(f"`{' '.join(words)}` took over {timeout:g} s") from error
    if done.returncode:
        said = f"{done.stdout or ''}\n{done.stderr or ''}".strip()
        raise ReleaseError(f"`{' '.join(words)}` failed ({done.returncode})\n{said}".rstrip())
    return (done.stdout or "").rstrip()


def python(
    module: str, *arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None
) -> str:
    """Run a module of the environment that this runs in."""
    return run(sys.executable, "-m", module, *arguments, cwd=cwd, env=env)
