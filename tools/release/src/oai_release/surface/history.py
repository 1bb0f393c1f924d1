"""A distribution as it stands, compared with what it was at a revision."""

from __future__ import annotations

import tempfile
from pathlib import Path

from oai_codegen.semver import Change

from .. import git
from ..errors import ReleaseError
from ..workspace import Distribution
from .differences import compare
from .package import load


def changes(repository: Path, distribution: Distribution, revision: str) -> list[Change]:
    """Compare a distribution as it stands with what it was at a revision, by kind and place.

    ReleaseError for a revision that there is not, or that did not have the distribution.
    """
    path = f"{distribution.folder}/src"
    if git.commit_of(repository, revision) is None:
        raise ReleaseError(f"there is no revision {revision!r}")
    if git.show(repository, revision, f"{path}/{distribution.import_name}/__init__.py") is None:
        raise ReleaseError(f"{revision} has no {path}/{distribution.import_name}")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "old")
        git.export(repository, revision, target, path)
        old = load(target / path / distribution.import_name)
    return compare(old, load(distribution.source))
