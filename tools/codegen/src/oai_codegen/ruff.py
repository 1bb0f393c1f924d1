"""Formatting with ruff, the same way everywhere: no settings of the checkout are read."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from .problems import fail

_COMMON = (
    *("--isolated", "--quiet", "--no-cache"),
    *("--line-length", "100", "--target-version", "py311"),
)
_SORT = (
    *("check", *_COMMON, "--fix", "--select", "I,F401,TC005"),
    *("--config", "lint.isort.known-first-party=['oai_*']"),
)
_FORMAT = ("format", *_COMMON)


def executable() -> str:
    """The ruff next to this Python, else the one on the path."""
    beside = Path(sysconfig.get_path("scripts")) / ("ruff.exe" if os.name == "nt" else "ruff")
    found = str(beside) if beside.is_file() else shutil.which("ruff")
    if found is None:
        raise fail("ruff", "not installed")
    return found


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Format modules, given by relative path."""
    ruff = executable()
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in files.items():
            target = root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        for arguments in (_SORT, _FORMAT):
            done = subprocess.run(
                [ruff, *arguments, "."], cwd=root, capture_output=True, text=True, check=False
            )
            if done.returncode != 0:
                raise fail("ruff", (done.stdout + done.stderr).strip())
        return {name: (root / name).read_text(encoding="utf-8") for name in files}
