"""From the commit of a release to distributions that are installed from an index and work."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path

import attrs
from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    parse_sdist_filename,
    parse_wheel_filename,
)

from . import git, state
from .build import build
from .checks import check
from .commands import run
from .environments import interpreters, supported
from .errors import ReleaseError
from .index import Index, publish, serve
from .plan import Plan
from .smoke import try_out
from .workspace import Distribution, Workspace


@attrs.define
class Rollout:
    """The work on one release; `home` is the folder for what it makes."""

    root: Path
    tree: Path
    commit: str
    plan: Plan
    home: Path

    def test(self, sessions: list[str]) -> None:
        """Run the project's own sessions in the tree of the release, once for the same files.

        A session may have arguments: `tests -- packages`.
        """
        files = git.git(self.root, "rev-parse", f"{self.commit}^{{tree}}")
        stamp = self.root / ".nox" / "release" / "passed" / files
        if stamp.exists():
            print("Its tests have passed before, with the very same files.")
            return
        for session in sessions:
            _say("test", f"nox -s {session}")
            try:
                nox = (sys.executable, "-m", "nox", "--session", *shlex.split(session))
                run(*nox, cwd=self.tree, timeout=3600, show=True)
            except ReleaseError as error:
                raise ReleaseError(
                    f"{error}\nNothing was released, and your branch is as it was: mend what is "
                    "said above, commit, and run this again"
                ) from error
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.touch()

    def build(self) -> None:
        """Build and check the files of all steps, in order."""
        for one in self._released():
            target = self._dist(one)
            if not target.is_dir():
                _say("build", f"{one.name} {one.version}, twice")
                self._build(self.commit, one, target)
            check(sorted(target.iterdir()), one, one.version)

    def publish_and_try(self, remote: Index | None) -> None:
        """Publish on loopback, then, if that works, at `remote`; install from each, and try."""
        folder = self.home / "index"
        folder.mkdir(exist_ok=True)
        self._sweep(folder)
        self._fill(folder)
        with serve(folder) as loopback:
            self._publish(loopback)
            self._try(loopback)
        if remote is not None:
            state.sending(self.root, self.commit)
            self._publish(remote)
            self._try(remote)

    def _publish(self, index: Index) -> None:
        for one in self._released():
            _say("publish", f"{one.name} {one.version} at {index}")
            publish(index, sorted(self._dist(one).iterdir()))

    def _try(self, index: Index) -> None:
        workspace = Workspace.read(self.tree)
        files = [path for one in self._released() for path in sorted(self._dist(one).iterdir())]
        found = interpreters(self.tree)
        for version in supported(self.tree):
            if version not in found:
                _say("install and try", f"not on Python {version}, which does not start here")
        for version, python in found.items():
            for one in self._released():
                _say("install and try", f"{one.name} {one.version} on Python {version}")
                print(try_out(python, index, one, workspace, files))

    def _released(self) -> list[Distribution]:
        """The distributions of the plan as they stand in the tree of the release."""
        return Workspace.read(self.tree).ordered(self.plan.versions)

    def _dist(self, one: Distribution, commit: str | None = None) -> Path:
        """The folder of what was built of a distribution from a commit: this release's, or one."""
        return self.home / "dist" / (commit or self.commit) / f"{one.name}-{one.version}"

    def _build(self, commit: str, one: Distribution, target: Path) -> None:
        """Build into `target`, which is there only when it is complete."""
        made = target.with_name(target.name + ".part")
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir(parents=True)
        build(self.root, commit, one, made)
        made.replace(target)

    def _fill(self, folder: Path) -> None:
        """Put what the release needs, and what was released before, into the loopback index."""
        for one in Workspace.read(self.tree).closure(self.plan.versions):
            if one.name in self.plan.versions:
                continue
            commit = git.commit_of(self.root, f"refs/tags/{one.tag(one.version)}")
            if commit is None:
                raise ReleaseError(f"{one.name} {one.version} has no tag {one.tag(one.version)}")
            target = self._dist(one, commit)
            if not target.is_dir():
                _say("build", f"{one.name} {one.version} from its tag, for it is needed")
                self._build(commit, one, target)
            for path in target.iterdir():
                shutil.copy2(path, folder / path.name)

    def _sweep(self, folder: Path) -> None:
        """Leave in the loopback index only what was built from the commits that are tagged.

        What a release that was given up has left goes, and so does what has another commit's bytes.
        """
        for path in sorted(folder.iterdir()):
            name, version = _parsed(path)
            commit = git.commit_of(self.root, f"refs/tags/{name}-v{version}") or self.commit
            built = self.home / "dist" / commit / f"{name}-{version}" / path.name
            if not (built.is_file() and built.read_bytes() == path.read_bytes()):
                path.unlink()
        for made in (self.home / "dist").iterdir():
            if made.name != self.commit and not git.tagged(self.root, made.name):
                shutil.rmtree(made)


def _say(step: str, what: str) -> None:
    print(f"== {step}: {what}", flush=True)


def _parsed(path: Path) -> tuple[str, str]:
    """The name and the version that a file says; nothing for what is no distribution."""
    try:
        if path.suffix == ".whl":
            name, version, _, _ = parse_wheel_filename(path.name)
        else:
            name, version = parse_sdist_filename(path.name)
    except (InvalidWheelFilename, InvalidSdistFilename):
        return path.name, ""
    return name, str(version)
