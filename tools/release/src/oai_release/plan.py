"""What a release is made of: which distributions, which versions, which bounds move with them."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from oai_codegen.semver import Bump, after, largest, parse

from . import fragments as news
from .bounds import Move, Sources, moves
from .errors import ReleaseError
from .fragments import Fragment
from .releases import Releases
from .workspace import Distribution, Workspace


@attrs.frozen
class Step:
    """The release of one distribution."""

    distribution: Distribution
    last: str | None
    """The last released version; None for a first release."""

    version: str
    """The version to release."""

    bump: Bump
    """How far its news and the bounds that move take the version."""

    news: tuple[Fragment, ...]
    why: str
    """What brought it into the plan."""

    @property
    def tag(self) -> str:
        """The tag that it gets."""
        return self.distribution.tag(self.version)


@attrs.frozen
class Plan:
    """Steps in the order in which they can be published, and what changes along."""

    steps: tuple[Step, ...]
    moved: Mapping[str, Mapping[str, Move]]
    """Requirements that move, by dependent and by what it needs."""

    @property
    def versions(self) -> dict[str, str]:
        """The versions to release, by name."""
        return {step.distribution.name: step.version for step in self.steps}


@attrs.define
class Planner:
    """Collects steps: those asked for, and those that they cannot do without."""

    releases: Releases
    sources: Sources
    _chosen: dict[str, str] = attrs.field(factory=dict[str, str])

    @classmethod
    @contextmanager
    def of(cls, workspace: Workspace) -> Generator[Planner]:
        """Give a planner for a tree, which reads what was released into a temporary folder."""
        with TemporaryDirectory(prefix="oai-release-") as folder:
            yield cls(Releases(workspace), Sources(workspace.root, Path(folder)))

    def every_changed(self, *, first: bool) -> list[str]:
        """Give what has news or changes; with `first` also what was never released."""
        releases = self.releases
        return [
            one.name
            for one in releases.workspace.distributions.values()
            if (first if releases.last(one) is None else releases.changed(one) or news.read(one))
        ]

    def plan(self, names: Iterable[str]) -> Plan:
        """Plan the release of these distributions; ReleaseError when they cannot be released."""
        workspace = self.releases.workspace
        for name in names:
            self._choose(workspace.get(name), "asked for")
        moved: dict[str, dict[str, Move]] = {}
        while True:  # a bound that moves may break its dependent, or need another release
            steps = {
                one.name: self._step(one, moved.get(one.name, {}))
                for one in workspace.ordered(self._chosen)
            }
            again = self._moved({name: step.version for name, step in steps.items()})
            if again == moved and len(steps) == len(self._chosen):
                break
            moved = again
        faults = [
            fault
            for step in steps.values()
            for fault in self._faults(step, moved.get(step.distribution.name, {}))
        ]
        if faults:
            raise ReleaseError("\n".join(faults))
        return Plan(tuple(steps.values()), moved)

    def _choose(self, distribution: Distribution, why: str) -> None:
        if distribution.name in self._chosen:
            return
        self._chosen[distribution.name] = why
        for name in distribution.requires:
            needed = self.releases.workspace.get(name)
            if self.releases.last(needed) is None:
                self._choose(needed, f"{distribution.name} needs it, and it was never released")

    def _step(self, one: Distribution, moved: Mapping[str, Move]) -> Step:
        last = self.releases.last(one)
        found = news.read(one)
        bump = largest([news.bump(found), *(move.bump for move in moved.values())])
        least = one.version if last is None else after(last, bump)
        # A higher one may be set by hand, as 1.0.0 is.
        version = self.releases.free(one, max(least, one.version, key=parse))
        return Step(one, last, version, bump, tuple(found), self._chosen[one.name])

    def _moved(self, versions: Mapping[str, str]) -> dict[str, dict[str, Move]]:
        found: dict[str, dict[str, Move]] = {}
        for one in self.releases.workspace.distributions.values():
            moved, lacks = moves(self.releases, self.sources, one, versions)
            if moved:
                found[one.name] = moved
            for lack in lacks:
                self._choose(self.releases.workspace.get(lack.name), lack.why)
        return found

    def _faults(self, step: Step, moved: Mapping[str, Move]) -> Iterator[str]:
        one = step.distribution
        if step.last is not None and parse(one.version) < parse(step.last):
            yield (
                f"{one.folder}/pyproject.toml says {one.version}, the last tag is "
                f"{one.tag(step.last)}: leave the version to the release"
            )
        elif not step.news and not moved:
            if self.releases.changed(one):
                yield (
                    f"{one.name} has changed and has no news: say in {one.folder}/changes/"
                    "<name>.<kind>.md what users notice"
                )
            else:
                yield f"nothing of {one.name} has changed since {step.last}: leave it out"
