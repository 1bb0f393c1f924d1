"""The source and the wheel of a distribution in any of its states."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs

from .. import git
from ..commands import run
from ..errors import ReleaseError
from ..prepare import STATED
from ..workspace import Workspace
from .states import State

_VERSION = re.compile(r'^version = "[^"]*"$', re.MULTILINE)
WORKERS = min(os.cpu_count() or 1, 4)
"""How much is done at once."""


@attrs.frozen
class Workshop:
    """A folder with the sources and the wheels of states; each is made once."""

    workspace: Workspace
    home: Path

    def source(self, state: State) -> Path:
        """Give the folder of the distribution as it was, or a copy of what it is now."""
        one = self.workspace.get(state.name)
        place = self.home / "sources" / (state.tag or f"{state.name}-of-the-tree")
        folder = place / one.folder
        if folder.is_dir():
            return folder
        if state.tag is not None:
            git.export(self.workspace.root, state.tag, place, one.folder)
        else:
            ignored = shutil.ignore_patterns("__pycache__", ".*")
            shutil.copytree(one.root, folder, ignore=ignored)
            if state.version != one.version:
                _set(folder / "pyproject.toml", _VERSION, f'version = "{state.version}"')
                stated = folder / "src" / one.import_name / "_version.py"
                _set(stated, STATED, f'__version__ = "{state.version}"')
        return folder

    def package(self, state: State) -> Path:
        """Give the folder of the importable package."""
        return self.source(state) / "src" / self.workspace.get(state.name).import_name

    def build(self, states: Iterable[State]) -> None:
        """Build the wheels of these."""
        with ThreadPoolExecutor(WORKERS) as pool:
            list(pool.map(self._build, states))

    def wheel(self, state: State) -> Path:
        """Give a wheel that was built."""
        name = f"{self.workspace.get(state.name).import_name}-{state.version}-py3-none-any.whl"
        return self.home / "wheels" / (state.tag or "tree") / name

    def _build(self, state: State) -> None:
        # Not by `build`: that makes every file twice, to compare them.
        wheel = self.wheel(state)
        command = ("hatchling", "build", "--target", "wheel", "--directory", wheel.parent)
        run(sys.executable, "-m", *command, cwd=self.source(state), timeout=120)
        if not wheel.is_file():
            made = ", ".join(sorted(path.name for path in wheel.parent.iterdir()))
            raise ReleaseError(f"{state} should have made {wheel.name}, and made {made}")


def _set(path: Path, pattern: re.Pattern[str], line: str) -> None:
    text, found = pattern.subn(line, path.read_text(encoding="utf-8"), count=1)
    if not found:
        raise ReleaseError(f"{path.name} of {path.parent.name} has no line like {line}")
    path.write_text(text, encoding="utf-8")
