"""The little of git that a release needs."""

from __future__ import annotations

from pathlib import Path

from .commands import run
from .errors import ReleaseError


def git(root: Path, *arguments: str) -> str:
    """Give what `git` printed in `root`, without the end of its last line."""
    return run("git", *arguments, cwd=root)


def clean(root: Path) -> list[str]:
    """Give the paths that are changed or not yet known to git; none in a clean tree."""
    lines = git(root, "status", "--porcelain", "--untracked-files=all").splitlines()
    return [line[2:].strip() for line in lines]


def commit_of(root: Path, revision: str) -> str | None:
    """Give the commit that a tag, branch or hash means, if there is one."""
    try:
        return git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    except ReleaseError:
        return None


def tags(root: Path, pattern: str) -> list[str]:
    """Give the tags that match a pattern and that HEAD descends from, the newest version first."""
    return git(
        root, "tag", "--list", pattern, "--merged", "HEAD", "--sort=-version:refname"
    ).split()


def tagged(root: Path, commit: str) -> bool:
    """Tell whether a commit is there and has a tag."""
    return commit_of(root, commit) is not None and bool(git(root, "tag", "--points-at", commit))


def show(root: Path, revision: str, path: str) -> str | None:
    """Give a file as it was at a revision; None if it was not there."""
    try:
        return git(root, "show", f"{revision}:{path}") + "\n"
    except ReleaseError:
        return None


def export(root: Path, revision: str, target: Path, *paths: str) -> None:
    """Write the files of a revision into the empty or missing folder `target`."""
    target.mkdir(parents=True, exist_ok=True)
    archive = target.parent / f"{target.name}.tar"
    # Line ends as they are in the commit, whatever this checkout makes of them.
    plain = ("-c", "core.autocrlf=false", "-c", "core.eol=lf")
    git(root, *plain, "archive", "--format=tar", f"--output={archive}", revision, *paths)
    try:
        run("tar", "-xf", archive, "-C", target, cwd=root)
    finally:
        archive.unlink()
