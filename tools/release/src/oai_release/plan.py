"""What a release is made of: which distributions, which versions, which bounds move with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
from packaging.version import Version

from oai_codegen.semver import Bump, after, bounds

from . import fragments as news
from . import git
from .errors import ReleaseError
from .fragments import Fragment
from .surface import missing_names
from .workspace import Distribution, Workspace

WATCHED = ("src", "pyproject.toml")
"""What users of a distribution get, from its folder: a change of it is a reason for a release."""


@attrs.frozen
class Step:
    """The release of one distribution."""

    distribution: Distribution
    last: str | None
    """The last released version; None for a first release."""

    version: str
    """The version to release."""

    news: tuple[Fragment, ...]
    why: str
    """What brought it into the plan."""

    @property
    def tag(self) -> str:
        """The tag that it gets."""
        return self.distribution.tag(self.version)

    @property
    def bump(self) -> Bump:
        """How far its news move the version."""
        return news.bump(list(self.news))


@attrs.frozen
class Plan:
    """Steps in the order in which they can be published, and what changes along."""

    steps: tuple[Step, ...]
    bounds: Mapping[str, Mapping[str, str]]
    """Requirements that move: dependent, then dependency, to its new specifier."""

    @property
    def versions(self) -> dict[str, str]:
        """The versions to release, by name."""
        return {step.distribution.name: step.version for step in self.steps}


@attrs.define
class Planner:
    """Collects steps: those asked for, and those that they cannot do without."""

    workspace: Workspace
    _last: dict[str, str | None] = attrs.field(factory=dict[str, "str | None"])
    _chosen: dict[str, str] = attrs.field(factory=dict[str, str])
    _exports: Path = attrs.field(factory=Path)

    def last(self, distribution: Distribution) -> str | None:
        """Give the last released version of a distribution."""
        if distribution.name not in self._last:
            self._last[distribution.name] = self.workspace.last_release(distribution)
        return self._last[distribution.name]

    def changed(self, distribution: Distribution) -> bool:
        """Tell whether what users get has changed since its last release, or never had one."""
        last = self.last(distribution)
        if last is None:
            return True
        paths = [f"{distribution.folder}/{path}" for path in WATCHED]
        tag = distribution.tag(last)
        names = git.git(self.workspace.root, "diff", "--name-only", tag, "--", *paths)
        return bool(names)

    def every_changed(self, *, first: bool) -> list[str]:
        """Give what has news or changes; with `first` also what was never released."""
        return [
            one.name
            for one in self.workspace.distributions.values()
            if (first if self.last(one) is None else self.changed(one) or news.read(one))
        ]

    def plan(self, names: Iterable[str]) -> Plan:
        """Plan the release of these distributions; ReleaseError when they cannot be released."""
        for name in names:
            self._choose(self.workspace.get(name), "asked for")
        with TemporaryDirectory(prefix="oai-release-") as folder:
            self._exports = Path(folder)
            return self._plan()

    def _plan(self) -> Plan:
        versions: dict[str, str] = {}
        moved: dict[str, dict[str, str]] = {}
        while True:  # what a bound needs may have to be released, too
            before = len(self._chosen)
            versions = {name: self._version(name) for name in self._chosen}
            moved = self._bounds(versions)
            if len(self._chosen) == before:
                break
        steps = [self._step(one, versions) for one in self.workspace.ordered(self._chosen)]
        return Plan(tuple(steps), moved)

    def _choose(self, distribution: Distribution, why: str) -> None:
        if distribution.name in self._chosen:
            return
        self._chosen[distribution.name] = why
        for name in distribution.requires:
            if self.last(self.workspace.get(name)) is None:
                needed = f"{distribution.name} needs it, and it was never released"
                self._choose(self.workspace.get(name), needed)

    def _version(self, name: str) -> str:
        distribution = self.workspace.get(name)
        last = self.last(distribution)
        found = news.read(distribution)
        if not found and not self.changed(distribution):
            raise ReleaseError(f"nothing of {name} has changed since {last}: leave it out")
        if not found:
            raise ReleaseError(
                f"{name} has changed and has no news: say in {distribution.folder}/changes/"
                "<name>.<kind>.md what users notice"
            )
        if last is None:
            return distribution.version
        if distribution.version != last:
            raise ReleaseError(
                f"{distribution.folder}/pyproject.toml says {distribution.version}, the last tag "
                f"is {distribution.tag(last)}: leave the version to the release"
            )
        return after(last, news.bump(found))

    def _step(self, distribution: Distribution, versions: Mapping[str, str]) -> Step:
        name = distribution.name
        found = tuple(news.read(distribution))
        return Step(
            distribution, self.last(distribution), versions[name], found, self._chosen[name]
        )

    def _bounds(self, versions: Mapping[str, str]) -> dict[str, dict[str, str]]:
        """Requirements that do not admit what is released now, or promise too much."""
        moved: dict[str, dict[str, str]] = {}
        for one in self.workspace.distributions.values():
            for name, needed in one.requires.items():
                version = versions.get(name)
                if version is not None and not needed.specifier.contains(version):
                    moved.setdefault(one.name, {})[name] = bounds(version)
                elif one.name in versions:
                    lowest = self._lowest(one, self.workspace.get(name), versions)
                    if lowest is not None:
                        moved.setdefault(one.name, {})[name] = bounds(lowest)
        return moved

    def _lowest(
        self, dependent: Distribution, needed: Distribution, versions: Mapping[str, str]
    ) -> str | None:
        """The lowest version that has all that is used; None where the lower bound holds."""
        specifier = dependent.requires[needed.name].specifier
        released = sorted(self._released(needed), key=Version)
        admitted = [version for version in released if specifier.contains(version)]
        lacking: list[str] = []
        for index, version in enumerate(admitted):
            lacking = missing_names(dependent.source, self._source(needed, version))
            if not lacking:
                return None if index == 0 else version
        if not admitted:
            return None
        if needed.name not in versions:
            used = ", ".join(lacking[:3])
            self._choose(needed, f"{dependent.name} uses {used}, which {admitted[-1]} lacks")
            return None
        return versions[needed.name]

    def _source(self, distribution: Distribution, version: str) -> Path:
        """The importable package as it was released."""
        target = self._exports / distribution.tag(version)
        path = f"{distribution.folder}/src/{distribution.import_name}"
        if not target.exists():
            git.export(self.workspace.root, distribution.tag(version), target, path)
        return target / path

    def _released(self, distribution: Distribution) -> Iterator[str]:
        prefix = distribution.tag("")
        for tag in git.tags(self.workspace.root, f"{prefix}[0-9]*"):
            yield tag.removeprefix(prefix)
