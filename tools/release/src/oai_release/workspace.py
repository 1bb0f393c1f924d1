"""The distributions of the checkout, what they need of each other, and their tags."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

import attrs
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from oai_codegen.semver import is_version, parse

from . import git
from .errors import ReleaseError


@attrs.frozen
class Distribution:
    """One folder of `packages/`, as it stands in a tree."""

    name: str
    """Its name on an index, such as `oai-responses`."""

    root: Path
    """Its folder."""

    version: str
    """The version in its pyproject.toml: the last released one, or the first one to come."""

    requires: Mapping[str, Requirement]
    """What it needs of this repository, by name."""

    @property
    def import_name(self) -> str:
        """The importable package, such as `oai_responses`."""
        return self.name.replace("-", "_")

    @property
    def source(self) -> Path:
        """The folder of the importable package."""
        return self.root / "src" / self.import_name

    @property
    def folder(self) -> str:
        """Its folder from the root of the repository, with slashes."""
        return f"packages/{self.root.name}"

    def tag(self, version: str) -> str:
        """Give the tag of one of its releases, such as `oai-responses-v1.2.0`."""
        return f"{self.name}-v{version}"


@attrs.frozen
class Workspace:
    """A tree with `packages/`: the checkout, or another one of the same repository."""

    root: Path
    distributions: Mapping[str, Distribution]
    """By name; each after all that it needs."""

    @classmethod
    def read(cls, root: Path) -> Workspace:
        """Read the metadata of all distributions below `root`."""
        files = sorted(root.glob("packages/*/pyproject.toml"))
        if not files:
            raise ReleaseError(f"{root} has no packages/*/pyproject.toml: run it in the checkout")
        projects: dict[str, tuple[Path, Any]] = {}
        for path in files:
            try:
                project = tomllib.loads(path.read_text(encoding="utf-8"))["project"]
                parse(project["version"])
            except (ValueError, KeyError) as error:
                raise ReleaseError(f"{path.relative_to(root)}: {error}") from error
            projects[canonicalize_name(project["name"])] = path.parent, project
        found: dict[str, Distribution] = {}
        for name, (folder, project) in projects.items():
            requirements = [Requirement(text) for text in project.get("dependencies", [])]
            ours = {canonicalize_name(needed.name): needed for needed in requirements}
            found[name] = Distribution(
                name,
                folder,
                project["version"],
                {needed: ours[needed] for needed in ours if needed in projects},
            )
        order = TopologicalSorter({name: sorted(one.requires) for name, one in found.items()})
        try:
            return cls(root, {name: found[name] for name in order.static_order()})
        except CycleError as error:
            cycle = " -> ".join(error.args[1])
            raise ReleaseError(f"distributions need each other in a circle: {cycle}") from error

    def get(self, name: str) -> Distribution:
        """Give a distribution by name; ReleaseError that names the likely one for a typo."""
        found = self.distributions.get(canonicalize_name(name))
        if found is None:
            near = get_close_matches(name, self.distributions, n=1, cutoff=0.75)
            hint = (
                f"did you mean {near[0]!r}?"
                if near
                else f"there are {', '.join(self.distributions)}"
            )
            raise ReleaseError(f"there is no distribution {name!r}: {hint}")
        return found

    def ordered(self, names: Iterable[str]) -> list[Distribution]:
        """Give these distributions, each after all that it needs."""
        wanted = {self.get(name).name for name in names}
        return [one for name, one in self.distributions.items() if name in wanted]

    def closure(self, names: Iterable[str]) -> list[Distribution]:
        """Give these distributions and all that they need of this repository, in order."""
        reached: set[str] = set()
        waiting = [self.get(name).name for name in names]
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += self.distributions[name].requires
        return self.ordered(reached)

    def dependents(self, name: str) -> list[Distribution]:
        """Give the distributions that name this one in their dependencies, in order."""
        return [one for one in self.distributions.values() if name in one.requires]

    def released(self, distribution: Distribution) -> list[str]:
        """Give the released versions that this tree descends from, by their tags; lowest first."""
        prefix = distribution.tag("")
        tags = git.tags(self.root, f"{prefix}[0-9]*")
        versions = [tag.removeprefix(prefix) for tag in tags]
        return sorted((one for one in versions if is_version(one)), key=parse)

    def last_release(self, distribution: Distribution) -> str | None:
        """Give the last of these."""
        found = self.released(distribution)
        return found[-1] if found else None
