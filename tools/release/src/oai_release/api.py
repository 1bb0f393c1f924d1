"""Compare the code of distributions with their last release, and with their news.

The code is read, never run. What counts as public is told in `surface.public`, what a difference
asks for in `surface.sides`: values that are read may not turn out as something else, values that
are given must go on being taken. Docstrings never count.
"""

from __future__ import annotations

import argparse
import json

import attrs

from oai_codegen.semver import Bump, Change, after, largest

from . import fragments, git
from .fragments import Fragment
from .releases import Releases
from .surface import changes, disagreements, missing_names
from .workspace import Distribution, Workspace

__all__ = ["Verdict", "add", "changes", "disagreements", "judge", "missing_names", "run"]


@attrs.frozen
class Verdict:
    """What the code and the news of a distribution say."""

    name: str
    against: str | None
    """The revision that was compared with; None where nothing was released yet."""

    version: str
    """The last released version, or the first one to come."""

    changes: list[Change]
    news: list[Fragment]
    disagreements: list[str]

    @property
    def code(self) -> Bump:
        """How far the code asks the version to move."""
        return largest(change.bump for change in self.changes)

    @property
    def wanted(self) -> Bump:
        """How far the news ask the version to move."""
        return fragments.bump(self.news)

    @property
    def next(self) -> str:
        """The version that comes next."""
        if self.against is None:
            return self.version
        return after(self.version, max(self.code, self.wanted))


def judge(workspace: Workspace, distribution: Distribution, against: str | None) -> Verdict:
    """Compare with the last tag, or with the revision `against`."""
    released = workspace.last_release(distribution)
    revision = against or (distribution.tag(released) if released else None)
    news = fragments.read(distribution)
    found = changes(workspace.root, distribution, revision) if revision else []
    # What was told at the revision already is about what had changed before it.
    told = [one for one in news if not (against and _there(workspace, distribution, against, one))]
    faults = disagreements(told, found) if revision else []
    if not news and not against and released and Releases(workspace).changed(distribution):
        faults.append("has changed, and has no news")
    version = released or distribution.version
    return Verdict(distribution.name, revision, version, found, news, faults)


def _there(
    workspace: Workspace, distribution: Distribution, revision: str, fragment: Fragment
) -> bool:
    path = f"{distribution.folder}/changes/{fragment.name}"
    return git.show(workspace.root, revision, path) is not None


def _show(verdict: Verdict) -> None:
    if verdict.against is None:
        print(f"{verdict.name}: never released; {verdict.version} comes first")
        return
    coming = "" if verdict.next == verdict.version else f"; next {verdict.next}"
    print(
        f"{verdict.name}: since {verdict.against}: {verdict.code} by the code, "
        f"{verdict.wanted} by the news{coming}"
    )
    for change in verdict.changes:
        print(f"  {change.kind}: {change.text}")
    for message in verdict.disagreements:
        print(f"  ! {message}")


def _plain(verdict: Verdict) -> dict[str, object]:
    return {
        "name": verdict.name,
        "against": verdict.against,
        "version": verdict.version,
        "code": str(verdict.code),
        "news": str(verdict.wanted),
        "next": verdict.next,
        "changes": [attrs.asdict(change) for change in verdict.changes],
        "disagreements": verdict.disagreements,
    }


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("names", nargs="*", help="distributions (default: all)")
    parser.add_argument("--against", metavar="REV", help="compare with this revision instead")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print what changed; 1 when code and news disagree."""
    workspace = Workspace.read(arguments.root)
    chosen = workspace.ordered(arguments.names or workspace.distributions)
    verdicts = [judge(workspace, one, arguments.against) for one in chosen]
    if arguments.json:
        print(json.dumps([_plain(one) for one in verdicts], indent=2))
    else:
        for one in verdicts:
            _show(one)
    return int(any(one.disagreements for one in verdicts))
