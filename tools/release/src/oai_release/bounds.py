"""Requirements among our distributions that move with a release, and by how much."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from oai_codegen.semver import Bump, bounds

from . import git
from .releases import Releases
from .surface import missing_names
from .workspace import Distribution


@attrs.frozen
class Move:
    """A requirement that changes."""

    specifier: str
    """What it becomes, such as `>=0.2,<0.3`."""

    bump: Bump
    """What it means to users of the dependent: MAJOR if what they could use before is left out."""


@attrs.frozen
class Lack:
    """A dependency that has to be released, too, for a dependent uses what no release has."""

    name: str
    why: str


@attrs.frozen
class Sources:
    """The code of old releases, written into `folder` when it is first asked for."""

    root: Path
    folder: Path

    def of(self, distribution: Distribution, version: str) -> Path:
        """Give the folder of the importable package as it was released."""
        target = self.folder / distribution.tag(version)
        path = f"{distribution.folder}/src/{distribution.import_name}"
        if not target.exists():
            git.export(self.root, distribution.tag(version), target, path)
        return target / path


def moves(
    releases: Releases, sources: Sources, dependent: Distribution, versions: Mapping[str, str]
) -> tuple[dict[str, Move], list[Lack]]:
    """Give the requirements of a dependent that move when `versions` are released.

    The upper bound moves when a dependency was broken. Our distributions pass on much of what they
    need, such as the methods of a client, so that is a break of the dependent, too. The lower bound
    moves when the dependent is released and uses what a lower release lacks.
    """
    moved: dict[str, Move] = {}
    lacks: list[Lack] = []
    for name, needed in dependent.requires.items():
        version = versions.get(name)
        if version is not None and not needed.specifier.contains(version):
            moved[name] = Move(bounds(version), Bump.MAJOR)
        elif dependent.name in versions:
            found = _lowest(releases, sources, dependent, name, version)
            if isinstance(found, Lack):
                lacks.append(found)
            elif found is not None:
                rest = [f",{part}" for part in needed.specifier if part.operator != ">="]
                floor = bounds(found).partition(",")[0]
                moved[name] = Move("".join([floor, *sorted(rest)]), Bump.PATCH)
    return moved, lacks


def _lowest(
    releases: Releases, sources: Sources, dependent: Distribution, name: str, planned: str | None
) -> str | Lack | None:
    """The lowest version that has all that is used; None where the lower bound holds."""
    needed = releases.workspace.get(name)
    specifier = dependent.requires[name].specifier
    admitted = [one for one in releases.released(needed) if specifier.contains(one)]
    lacking: list[str] = []
    for index, version in enumerate(admitted):
        lacking = missing_names(dependent.source, sources.of(needed, version))
        if not lacking:
            return version if index else None
    if not admitted or planned is not None:
        return planned if admitted else None
    used = ", ".join(lacking[:3])
    return Lack(name, f"{dependent.name} uses {used}, which {admitted[-1]} lacks")
