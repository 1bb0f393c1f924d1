"""Build the files of distributions and check them: at HEAD, or at the tag of a release."""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from .build import PREFIX, build
from .checks import check
from .errors import ReleaseError
from .git import clean, commit_of, export
from .workspace import Distribution, Workspace


def add(parser: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("names", nargs="*", metavar="name", help="distributions to build")
    parser.add_argument("--all", action="store_true", help="build all of them")
    parser.add_argument("--tag", help="build what a tag names, such as oai-chat-v0.1.0")
    parser.add_argument(
        "--out", type=Path, default=Path("dist"), help="where the files go (default: dist)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Build, check, and say where the files are."""
    root: Path = arguments.root
    revision = arguments.tag or "HEAD"
    commit = commit_of(root, f"refs/tags/{revision}" if arguments.tag else revision)
    if commit is None:
        raise ReleaseError(f"there is no tag {revision!r} here: try `git fetch --tags`")
    if not arguments.tag and clean(root):
        print(f"Built is commit {commit[:12]}: what is not committed is left out.")
    with TemporaryDirectory(prefix=PREFIX) as temporary:
        # Versions and requirements as they were, not as they are in the checkout.
        tree = Path(temporary, "tree")
        export(root, commit, tree, "packages")
        for one in _chosen(Workspace.read(tree), arguments):
            files = build(root, commit, one, arguments.out)
            check(files, one, one.version)
            for path in files:
                print(f"{path}  {path.stat().st_size:,} bytes", flush=True)
    return 0


def _chosen(workspace: Workspace, arguments: argparse.Namespace) -> list[Distribution]:
    if (arguments.all, bool(arguments.names), bool(arguments.tag)).count(True) != 1:
        raise ReleaseError("say what to build: names of distributions, or --all, or --tag")
    if not arguments.tag:
        return workspace.ordered(arguments.names or workspace.distributions)
    name, separator, version = arguments.tag.rpartition("-v")
    if not separator:
        raise ReleaseError(f"{arguments.tag!r} is no tag of a release, such as oai-chat-v0.1.0")
    one = workspace.get(name)
    if one.version != version:
        raise ReleaseError(
            f"the tag {arguments.tag!r} is at a commit where {one.folder}/pyproject.toml has the"
            f" version {one.version}"
        )
    return [one]
