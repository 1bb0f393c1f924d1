"""How far a release got, kept as references of git, so that the next run goes on from there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from . import git, prepare
from .errors import ReleaseError
from .plan import Plan

PENDING = "refs/release/pending"
"""The commit of a release that has not passed yet."""

PASSED = "refs/release/passed"
"""The commit of a release that is published, and waits for its tags."""

STRANGER = ("-c", "user.name=oai release", "-c", "user.email=release@localhost")
"""Who commits in a dry run, which nobody keeps: git may not know its user there."""


def begin(root: Path, plan: Plan, tree: Path, *, dry_run: bool) -> str:
    """Make the commit of the release in `tree`, or take up the same one that was begun before."""
    head = git.git(root, "rev-parse", "HEAD")
    begun = None if dry_run else git.commit_of(root, PENDING)
    if begun:
        same = prepare.released_by(root, begun) == plan.versions
        if same and git.commit_of(root, f"{begun}^") == head:
            print(f"Going on with the release that was begun as {begun[:12]}.")
            prepare.make_tree(root, begun, tree)
            return begun
        print(f"The release that was begun as {begun[:12]} is given up for this one.")
    prepare.make_tree(root, head, tree)
    date = datetime.now(UTC).date().isoformat()
    commit = prepare.prepare(plan, tree, date, STRANGER if dry_run else ())
    if not dry_run:
        git.git(root, "update-ref", PENDING, commit)
    return commit


def passed(root: Path, commit: str) -> None:
    """Note that a release is published: nothing but the branch and the tags is left to move."""
    git.git(root, "update-ref", PASSED, commit)
    git.git(root, "update-ref", "-d", PENDING)


def finish(root: Path) -> bool:
    """Move the branch to the release that passed, and tag it; tell whether there was one."""
    commit = git.commit_of(root, PASSED)
    if commit is None:
        return False
    try:
        git.git(root, "merge", "--quiet", "--ff-only", commit)
    except ReleaseError as error:
        raise ReleaseError(
            f"{commit[:12]} is published, and the branch has moved on meanwhile: "
            f"`git merge {commit[:12]}`, then run this again for its tags"
        ) from error
    for name, version in prepare.released_by(root, commit).items():
        tag = f"{name}-v{version}"
        if git.commit_of(root, tag) is None:
            git.git(root, "tag", "--annotate", "--message", f"{name} {version}", tag, commit)
        elif git.commit_of(root, tag) != commit:
            raise ReleaseError(f"the tag {tag} is on another commit than the release that passed")
    git.git(root, "update-ref", "-d", PASSED)
    return True
