"""The commit of a release, made in a tree of its own: news, versions, bounds."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import tomlkit
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from oai_codegen.semver import Bump

from . import git
from .bounds import Move
from .commands import python, run
from .errors import ReleaseError
from .plan import Plan, Step
from .workspace import Workspace

RELEASES = re.compile(r"^Releases: (?P<name>[\w.-]+) (?P<version>[0-9.]+)$", re.MULTILINE)
STATED = re.compile(r'^__version__ = "[^"]*"$', re.MULTILINE)


def make_tree(repository: Path, commit: str, tree: Path) -> None:
    """Check `commit` out into the folder `tree`, which is made anew."""
    remove_tree(repository, tree)
    # Twice forced, it may stand where a tree is still registered that somebody deleted.
    force = ("--quiet", "--force", "--force", "--detach")
    git.git(repository, "worktree", "add", *force, str(tree), commit)


def remove_tree(repository: Path, tree: Path) -> None:
    """Forget a tree, whatever state a run that was cut short has left it in."""
    with suppress(ReleaseError):  # it was none, or only half of one
        git.git(repository, "worktree", "remove", "--force", "--force", str(tree))
    shutil.rmtree(tree, ignore_errors=True)


def prepare(plan: Plan, tree: Path, date: str, identity: Sequence[str] = ()) -> str:
    """Write and commit the release in `tree`; gives the commit.

    `date` stands in the changelogs, as in 2026-01-31. `identity` is what `git` is told of the
    committer besides its own settings.
    """
    first = {step.distribution.name for step in plan.steps if step.last is None}
    workspace = Workspace.read(tree)
    for name, moved in plan.moved.items():
        distribution = workspace.get(name)
        _set_bounds(distribution.root / "pyproject.toml", moved)
        if name not in first:
            _tell(distribution.root / "changes", moved, plan.versions)
    for step in plan.steps:
        _fold(step, tree, date)
        _set_version(tree / step.distribution.folder, step)
    if (tree / "tools" / "codegen" / "groups.yaml").is_file():  # versions are generated, too
        python("oai_codegen", "--root", str(tree), "generate", cwd=tree)
    news = [
        f"{one.folder}/{name}"
        for one in workspace.ordered({*plan.versions, *plan.moved})
        for name in ("changes", "CHANGELOG.md")
    ]
    git.git(tree, "add", "--all")
    git.git(tree, "add", "--force", "--", *news)  # whatever somebody's git ignores everywhere
    no_hooks = ("-c", "core.hooksPath=/dev/null", *identity)
    git.git(tree, *no_hooks, "commit", "--quiet", "-m", message(plan))
    return git.git(tree, "rev-parse", "HEAD")


def message(plan: Plan) -> str:
    """Give the message of the commit: what is released, one a line."""
    lines = [f"{name} {version}" for name, version in plan.versions.items()]
    title = lines[0] if len(lines) == 1 else f"{len(lines)} distributions"
    return f"Release {title}\n\n" + "\n".join(f"Releases: {line}" for line in lines)


def released_by(repository: Path, commit: str) -> dict[str, str]:
    """Read the versions that a release's commit says it releases."""
    body = git.git(repository, "log", "-1", "--format=%B", commit)
    return {found["name"]: found["version"] for found in RELEASES.finditer(body)}


def _fold(step: Step, tree: Path, date: str) -> None:
    """Move the news of a distribution into its changelog."""
    command = [sys.executable, "-m", "towncrier", "build", "--yes", "--date", date]
    where = [
        "--config",
        str(tree / "towncrier.toml"),
        "--dir",
        str(tree / step.distribution.folder),
    ]
    what = ["--name", step.distribution.name, "--version", step.version]
    run(*command, *where, *what, cwd=tree)


def _set_version(folder: Path, step: Step) -> None:
    path = folder / "pyproject.toml"
    document: Any = tomlkit.parse(path.read_text(encoding="utf-8"))
    document["project"]["version"] = step.version
    path.write_text(tomlkit.dumps(document), encoding="utf-8")
    stated = folder / "src" / step.distribution.import_name / "_version.py"
    text = stated.read_text(encoding="utf-8") if stated.is_file() else ""
    if not STATED.search(text):
        raise ReleaseError(f'{stated} has no line __version__ = "..."')
    stated.write_text(STATED.sub(f'__version__ = "{step.version}"', text), encoding="utf-8")


def _set_bounds(path: Path, moved: Mapping[str, Move]) -> None:
    document: Any = tomlkit.parse(path.read_text(encoding="utf-8"))
    dependencies = document["project"]["dependencies"]
    for index, text in enumerate(dependencies):
        requirement = Requirement(str(text))
        name = canonicalize_name(requirement.name)
        if name in moved:
            extras = f"[{','.join(sorted(requirement.extras))}]" if requirement.extras else ""
            marker = f"; {requirement.marker}" if requirement.marker else ""
            made = f"{requirement.name}{extras}{moved[name].specifier}{marker}"
            dependencies[index] = made
    path.write_text(tomlkit.dumps(document), encoding="utf-8")


def _tell(folder: Path, moved: Mapping[str, Move], versions: Mapping[str, str]) -> None:
    """Leave news that bounds have moved: to be folded now, or by the dependent's next release.

    They take the place of what was said of the same dependency and is not released yet.
    """
    for name, move in moved.items():
        before = sorted(folder.glob(f"needs-{name}-*.md"))
        breaks = move.bump is Bump.MAJOR or any(".breaking." in path.name for path in before)
        for path in before:
            path.unlink()
        version = versions.get(name, move.specifier.partition(",")[0].removeprefix(">="))
        path = folder / f"needs-{name}-{version}.{'breaking' if breaks else 'fixed'}.md"
        end = ", which breaks what it passes on." if breaks else "."
        path.write_text(f"Needs `{name}{move.specifier}`{end}\n", encoding="utf-8")
