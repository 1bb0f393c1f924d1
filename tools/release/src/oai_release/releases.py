"""What was released before, read from the tags that the tree descends from."""

from __future__ import annotations

import attrs

from oai_codegen.semver import Bump, after

from . import git
from .workspace import Distribution, Workspace

WATCHED = ("src", "pyproject.toml", "README.md")
"""What users of a distribution get, from its folder: a change of it is a reason for a release."""


@attrs.define
class Releases:
    """The releases of all distributions."""

    workspace: Workspace
    _last: dict[str, str | None] = attrs.field(factory=dict[str, "str | None"])

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
        return bool(git.git(self.workspace.root, "diff", "--name-only", tag, "--", *paths))

    def released(self, distribution: Distribution) -> list[str]:
        """Give all released versions, the lowest first."""
        return self.workspace.released(distribution)

    def free(self, distribution: Distribution, version: str) -> str:
        """Give this version, or the next that has no tag: one may be on a branch of its own."""
        while git.commit_of(self.workspace.root, f"refs/tags/{distribution.tag(version)}"):
            version = after(version, Bump.PATCH)
        return version
