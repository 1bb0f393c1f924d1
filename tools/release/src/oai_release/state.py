"""How far a release got, kept as references of git, so that the next run goes on from there."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from . import git, prepare
from .errors import ReleaseError
from .plan import Plan

PENDING = "refs/release/pending"
"""The commit of a release that has not passed yet."""

SENT = "refs/release/sent"
"""The same commit, once something of it may be at an index that is not ours to sweep."""

PASSED = "refs/release/passed"
"""The commit of a release that is published, and waits for its tags."""

BRANCH = "refs/release/branch"
"""A symbolic reference to the branch that a release was begun on."""

STRANGER = (
    *("-c", "user.name=oai release", "-c", "user.email=release@localhost"),
    *("-c", "commit.gpgSign=false"),
)
"""Who commits in a dry run, which nobody keeps: git may not know its user there."""


def begin(root: Path, plan: Plan, head: str, tree: Path, *, dry_run: bool) -> str:
    """Make the commit of the release on `head`, or take up the same one that was begun before."""
    begun = None if dry_run else git.commit_of(root, PENDING)
    if begun:
        same = prepare.released_by(root, begun) == plan.versions
        if same and git.commit_of(root, f"{begun}^") == head:
            print(f"Going on with the release that was begun as {begun[:12]}.")
            prepare.make_tree(root, begun, tree)
            return begun
        if git.commit_of(root, SENT) == begun:
            raise ReleaseError(
                f"the release that was begun as {begun[:12]} ({_listed(root, begun)}) may be at an "
                f"index in part: run the same command on the commit before it, or give it up with "
                "--abandon; its versions are then not used again"
            )
        print(f"The release that was begun as {begun[:12]} is given up for this one.")
    prepare.make_tree(root, head, tree)
    date = datetime.now(UTC).date().isoformat()
    commit = prepare.prepare(plan, tree, date, STRANGER if dry_run else ())
    if not dry_run:
        git.git(root, "symbolic-ref", BRANCH, git.git(root, "symbolic-ref", "HEAD"))
        git.git(root, "update-ref", PENDING, commit)
    return commit


def sending(root: Path, commit: str) -> None:
    """Note that files of a release are about to leave for an index that is not on loopback."""
    git.git(root, "update-ref", SENT, commit)


def passed(root: Path, commit: str) -> None:
    """Note that a release is published: nothing but the branch and the tags is left to move."""
    git.git(root, "update-ref", PASSED, commit)


def finish(root: Path) -> dict[str, str]:
    """Move the branch to the release that passed, and tag it; give its versions, if there is one.

    ReleaseError if the branch is not the one that the release was begun on, or has moved on.
    """
    commit = git.commit_of(root, PASSED)
    if commit is None:
        return {}
    branch = git.git(root, "symbolic-ref", BRANCH)
    if git.git(root, "symbolic-ref", "--quiet", "HEAD") != branch:
        name = branch.removeprefix("refs/heads/")
        raise ReleaseError(
            f"the release {commit[:12]} is published and was begun on {name}: `git switch {name}`, "
            "and run this again for its tags"
        )
    try:
        git.git(root, "merge", "--quiet", "--ff-only", commit)
    except ReleaseError as error:
        base = git.git(root, "merge-base", "HEAD", commit)
        moved = base != git.git(root, "rev-parse", "HEAD")
        advice = f"`git merge {commit[:12]}`, then " if moved else ""
        raise ReleaseError(
            f"{commit[:12]} is published, and {branch} cannot move to it: {advice}run this again "
            f"for its tags\n{error}"
        ) from error
    versions = prepare.released_by(root, commit)
    _tag(root, commit, versions)
    _forget(root)
    return versions


def abandon(root: Path) -> str:
    """Give up the release that was begun; tell what that means."""
    begun = git.commit_of(root, PENDING)
    if begun is None or git.commit_of(root, PASSED):
        raise ReleaseError("there is no release to give up: none was begun, or it has passed")
    listed = _listed(root, begun)
    if git.commit_of(root, SENT) == begun:
        _tag(root, begun, prepare.released_by(root, begun))
        said = f"{listed} are given up. Their tags keep the versions from being used again."
    else:
        said = f"{listed} are given up. Nothing of them has left this machine."
    _forget(root)
    return said


def _tag(root: Path, commit: str, versions: dict[str, str]) -> None:
    for name, version in versions.items():
        tag = f"{name}-v{version}"
        there = git.commit_of(root, f"refs/tags/{tag}")
        if there is None:
            git.git(root, "tag", "--annotate", "--message", f"{name} {version}", tag, commit)
        elif there != commit:
            raise ReleaseError(f"the tag {tag} is on another commit than the release {commit[:12]}")


def _forget(root: Path) -> None:
    """Remove the references, in an order in which each of them is good for nothing by itself."""
    for name in (PENDING, SENT, PASSED):
        git.git(root, "update-ref", "-d", name)
    with suppress(ReleaseError):  # it was cut short here before
        git.git(root, "symbolic-ref", "--delete", BRANCH)


def _listed(root: Path, commit: str) -> str:
    released = prepare.released_by(root, commit)
    return ", ".join(f"{name} {version}" for name, version in released.items())
