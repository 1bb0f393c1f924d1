"""What is installed in an environment, read from outside of it."""

from __future__ import annotations

import json
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from .commands import run
from .errors import ReleaseError
from .workspace import Workspace

_SEEDS = frozenset({"pip", "setuptools", "wheel"})
_PATHS = "import json, sys; print(json.dumps(sys.path))"


def installed(python: Path) -> dict[str, Distribution]:
    """Give the distributions that an interpreter finds, by their names on an index, in order."""
    said = run(python, "-I", "-c", _PATHS, cwd=Path.cwd(), timeout=60)
    found: dict[str, Distribution] = {}
    for one in distributions(path=json.loads(said.splitlines()[-1])):
        # The first one on the path is the one that is imported.
        found.setdefault(canonicalize_name(one.metadata["Name"]), one)
    return dict(sorted(found.items()))


def split(root: Path, python: Path) -> tuple[dict[str, Distribution], dict[str, Distribution]]:
    """Give ours and what comes along with them; ReleaseError where none of ours is installed.

    What environments are made with is left out, unless something there asks for it.
    """
    names = Workspace.read(root).distributions
    every = installed(python)
    ours = {name: one for name, one in every.items() if name in names}
    if not ours:
        raise ReleaseError(f"{python} has none of our distributions: install oai there first")
    asked = {
        canonicalize_name(Requirement(text).name)
        for one in every.values()
        for text in one.requires or ()
    }
    left_out = {*names, *(_SEEDS - asked)}
    return ours, {name: one for name, one in every.items() if name not in left_out}
