"""Release distributions: plan, prepare, test, build, publish, install, try and tag.

All of it happens in a tree and in folders of its own, below `.nox/release`. The branch and the
tags move last, when everything has passed. A run that was cut short is taken up by the next one.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from . import git, state
from .errors import ReleaseError
from .index import Index
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


def run(arguments: argparse.Namespace) -> int:
    """Release, or rehearse."""
    if arguments.skip_tests and not arguments.dry_run:
        raise ReleaseError("--skip-tests needs --dry-run: what is released has passed its tests")
    if bool(arguments.names) + arguments.all + arguments.changed != 1:
        raise ReleaseError("name distributions, or say --all or --changed")
    if arguments.index and arguments.dry_run:
        raise ReleaseError("--index keeps what --dry-run must not: say one of them")
    remote = Index.at(arguments.index) if arguments.index else None
    root: Path = arguments.root
    if dirty := git.clean(root):
        raise ReleaseError(f"the tree is not clean: commit or remove {', '.join(dirty[:5])}")
    if not arguments.dry_run:
        _check_branch(root)
        if state.finish(root):
            print("That was the release begun before. Run it again for another one.")
            return 0
    workspace = Workspace.read(root)
    with Planner.of(workspace) as planner:
        names = arguments.names or planner.every_changed(first=arguments.all)
        if not names:
            print("Nothing has changed since its last release.")
            return 0
        plan = planner.plan(names)
    show_plan(plan)
    agreement(workspace, plan)
    with _home(root, arguments.dry_run) as home:
        tree = home / "tree"
        try:
            commit = state.begin(root, plan, tree, dry_run=arguments.dry_run)
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
    show_push(plan)
    return 0


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


@contextmanager
def _home(root: Path, dry_run: bool) -> Iterator[Path]:
    """Give the folder of a release; that of a dry run goes when it ends."""
    if dry_run:
        with TemporaryDirectory(prefix="oai-release-") as folder:
            yield Path(folder)
        return
    home = root / ".nox" / "release"
    home.mkdir(parents=True, exist_ok=True)
    yield home
