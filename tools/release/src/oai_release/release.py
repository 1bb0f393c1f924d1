"""Release distributions: plan, prepare, test, build, publish, install, try and tag.

All of it happens in a tree and in folders of its own, below `.nox/release`. The branch and the
tags move last, when everything has passed. A run that was cut short is taken up by the next one.
"""

from __future__ import annotations

import argparse
import shutil
import tomllib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from packaging.utils import canonicalize_name

from . import git, state
from .errors import ReleaseError
from .index import Index, stored
from .plan import Planner
from .prepare import remove_tree
from .report import agreement, show_plan, show_push, show_tags
from .rollout import Rollout
from .workspace import Workspace


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("names", nargs="*", metavar="NAME", help="distributions, as oai-responses")
    parser.add_argument(
        "--all", action="store_true", help="all that changed, and all that was never released"
    )
    parser.add_argument(
        "--changed", action="store_true", help="all that changed since its last release"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="do all of it, and keep nothing: no commit, no tag"
    )
    parser.add_argument(
        "--skip-tests", action="store_true", help="with --dry-run: leave the project's tests out"
    )
    parser.add_argument(
        "--index", metavar="URL", help="publish here, too, when all has passed on loopback"
    )
    parser.add_argument(
        "--abandon", action="store_true", help="give up the release that was begun, and no more"
    )


def run(arguments: argparse.Namespace) -> int:
    """Release, or rehearse."""
    _check_arguments(arguments)
    remote = None if arguments.index is None else Index.at(arguments.index)
    root: Path = arguments.root
    Workspace.read(root)  # outside a checkout there is no sense in asking git
    if git.git(root, "rev-parse", "--is-shallow-repository") == "true":
        raise ReleaseError("a shallow clone lacks tags: `git fetch --unshallow --tags` first")
    home = root / ".nox" / "release"
    with _alone(root):
        if arguments.dry_run:
            return _rehearse(arguments, root, home / "dry-run")
        home.mkdir(parents=True, exist_ok=True)
        if arguments.abandon:
            print(state.abandon(root))
            return 0
        _check_branch(root)
        finished = state.finish(root)
        if finished:
            print("Finished the release that was begun before:", *finished)
            if arguments.names and {canonicalize_name(one) for one in arguments.names} <= {
                *finished
            }:
                return 0
        return _release(arguments, root, home, remote)


def _rehearse(arguments: argparse.Namespace, root: Path, home: Path) -> int:
    """Release into a folder that goes at the end; what a run that was cut short left, goes first.

    A folder of the system would be left there, and a tree of git with it.
    """
    remove_tree(root, home / "tree")
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    try:
        return _release(arguments, root, home, None)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _release(arguments: argparse.Namespace, root: Path, home: Path, remote: Index | None) -> int:
    head = _clean_head(root)
    workspace = Workspace.read(root)
    with Planner.of(workspace) as planner:
        names = arguments.names or planner.every_changed(first=arguments.all)
        if not names:
            print("Nothing that was released has changed since; --all takes what never was.")
            return 0
        plan = planner.plan(names)
    show_plan(plan)
    agreement(workspace, plan)
    if remote is not None:
        stored(remote, plan.steps[0].distribution.name)  # if it does not answer, it is said now
    if _clean_head(root) != head:
        raise ReleaseError("somebody has committed meanwhile: run it again for the newer commit")
    tree = home / "tree"
    try:
        commit = state.begin(root, plan, head, tree, dry_run=arguments.dry_run)
        rollout = Rollout(root, tree, commit, plan, home)
        if not arguments.skip_tests:
            rollout.test(_sessions(root))
        rollout.build()
        rollout.publish_and_try(remote)
    finally:
        remove_tree(root, tree)
    if arguments.dry_run:
        print("A dry run: nothing was kept. Without --dry-run it would end in these tags:")
        show_tags(plan)
        return 0
    state.passed(root, commit)
    state.finish(root)
    show_push(plan, home / "index")
    return 0


def _check_arguments(arguments: argparse.Namespace) -> None:
    if arguments.skip_tests and not arguments.dry_run:
        raise ReleaseError("--skip-tests needs --dry-run: what is released has passed its tests")
    asked = bool(arguments.names) + arguments.all + arguments.changed
    if asked + arguments.abandon != 1:
        raise ReleaseError("name distributions, or say one of --all, --changed and --abandon")
    if arguments.dry_run and (arguments.index is not None or arguments.abandon):
        raise ReleaseError("--dry-run keeps nothing: leave out --index and --abandon")


def _clean_head(root: Path) -> str:
    """Give the commit of HEAD; ReleaseError if the tree is not just that."""
    if dirty := git.clean(root):
        raise ReleaseError(f"the tree is not clean: commit or remove {', '.join(dirty[:5])}")
    return git.git(root, "rev-parse", "HEAD")


@contextmanager
def _alone(root: Path) -> Generator[None]:
    """Hold the lock of releases: all worktrees of a repository share its references."""
    shared = Path(root, git.git(root, "rev-parse", "--git-common-dir"))
    try:
        with FileLock(shared / "oai-release.lock", timeout=0):
            yield
    except Timeout as error:
        raise ReleaseError("another release is running in this repository: wait for it") from error


def _check_branch(root: Path) -> None:
    if not git.git(root, "branch", "--show-current"):
        raise ReleaseError("HEAD is on no branch: a release moves one; `git switch` to it")
    try:
        git.git(root, "var", "GIT_COMMITTER_IDENT")
    except ReleaseError as error:
        raise ReleaseError(f"git does not know who releases: {error}") from error


def _sessions(root: Path) -> list[str]:
    """The sessions of nox that must pass in the tree of the release."""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    sessions: list[str] = settings.get("tool", {}).get("oai-release", {}).get("sessions", [])
    if not sessions:
        raise ReleaseError("pyproject.toml: [tool.oai-release] names no sessions to pass")
    return sessions
