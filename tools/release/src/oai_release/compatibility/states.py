"""Distributions as they were released, and as the tree would release them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

import attrs
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from oai_codegen.semver import Bump, after

from .. import fragments as news
from .. import git
from ..errors import ReleaseError
from ..releases import Releases
from ..workspace import Distribution, Workspace


@attrs.frozen
class State:
    """One distribution in one version."""

    name: str
    version: str
    tag: str | None
    """The tag of its release; None where the tree has something else, and `version` is to come."""

    requires: Mapping[str, Requirement] = attrs.field(eq=False, repr=False)
    """What it needs of this repository, by name."""

    def __str__(self) -> str:
        where = "of the tree" if self.tag is None else "as released"
        return f"{self.name} {self.version} {where}"


def stated(needed: Requirement) -> str:
    """Write a requirement as the project does: `oai-core>=0.1,<0.2`."""
    return needed.name + ",".join(sorted(map(str, needed.specifier), reverse=True))


@attrs.frozen
class History:
    """What the tags say of the distributions of a checkout, and what its news say is next."""

    workspace: Workspace
    _releases: Releases
    _released: dict[str, list[State]] = attrs.field(factory=dict[str, list[State]])
    _coming: dict[str, State] = attrs.field(factory=dict[str, State])

    @classmethod
    def of(cls, workspace: Workspace) -> History:
        """Begin to read; tags and news are looked at when they are asked for."""
        return cls(workspace, Releases(workspace))

    def released(self, name: str) -> list[State]:
        """Give the releases of a distribution that HEAD descends from, the oldest first."""
        if name not in self._released:
            versions = self._releases.released(self.workspace.get(name))
            self._released[name] = [self._as_released(name, version) for version in versions]
        return self._released[name]

    def coming(self, name: str) -> State:
        """Give a distribution as it is in the tree: its last release, or what would be the next."""
        if name not in self._coming:
            one = self.workspace.get(name)
            version = self._next(one)
            made = State(name, version, None, one.requires) if version else self.released(name)[-1]
            self._coming[name] = made
        return self._coming[name]

    def _next(self, one: Distribution) -> str | None:
        last = self._releases.last(one)
        if last is None or one.version != last:  # the latter in the tree of a release
            return one.version
        found = news.read(one)
        if not found and not self._releases.changed(one):
            return None
        # Without news it cannot be released; till then it is not what is called `last`.
        return after(last, max(news.bump(found), Bump.PATCH))

    def _as_released(self, name: str, version: str) -> State:
        one = self.workspace.get(name)
        tag = one.tag(version)
        text = git.show(self.workspace.root, tag, f"{one.folder}/pyproject.toml")
        if text is None:
            raise ReleaseError(f"the tag {tag} has no {one.folder}/pyproject.toml")
        project = tomllib.loads(text)["project"]
        needed = [Requirement(each) for each in project.get("dependencies", [])]
        every: dict[str, Requirement] = {canonicalize_name(each.name): each for each in needed}
        ours = {key: each for key, each in every.items() if key in self.workspace.distributions}
        return State(name, version, tag, ours)
