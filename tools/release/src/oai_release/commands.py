"""Running other programs: what they print is shown only when they fail."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from .errors import ReleaseError


def run(
    *command: str | Path,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    timeout: float = 600,
    show: bool = False,
) -> str:
    """Give what a program printed; ReleaseError with all of it when it fails.

    `env` is added to the environment, `timeout` is in seconds, and with `show` the program prints
    for itself.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=None if show else subprocess.PIPE,
            stderr=None if show else subprocess.STDOUT,
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
    said = (done.stdout or "").rstrip()
    if done.returncode:
        raise ReleaseError(f"`{' '.join(words)}` failed ({done.returncode})\n{said}".rstrip())
    return said


def python(
    module: str, *arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None
) -> str:
    """Run a module of the environment that this runs in."""
    return run(sys.executable, "-m", module, *arguments, cwd=cwd, env=env)
