"""The verb: what it prints, and when it fails."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from typing import Any

import attrs

from ..problems import fail
from ..semver import KINDS, Bump, Change, after, largest
from ..workspace import Workspace
from .compare import compared, diff
from .facts import Facts
from .fragments import write_fragments
from .reading import read

LEVELS = {"breaking": Bump.MAJOR, "additive": Bump.MINOR, "docs": Bump.PATCH, "any": None}
"""Words for what `--fail-on` looks for; None is all."""


@attrs.frozen
class Line:
    """One distribution: its version now, if it has one, and its changes."""

    name: str
    version: str | None
    changes: list[Change]

    @property
    def bump(self) -> Bump:
        """The least bump."""
        return largest(change.bump for change in self.changes)

    @property
    def next(self) -> str | None:
        """The least next version; CodegenError where the present one is no final version."""
        if self.version is None:
            return None
        try:
            return after(self.version, self.bump)
        except ValueError as error:
            raise fail(f"{self.name}: pyproject.toml", str(error)) from error


def add(verb: argparse.ArgumentParser) -> None:
    """Add the arguments of the verb."""
    state = "a document, a slice, a folder with packages/, or a git revision (git:REV)"
    verb.add_argument("old", metavar="OLD", help=state)
    verb.add_argument("new", metavar="NEW", help="the same, of the later state")
    verb.add_argument("--json", action="store_true", help="print JSON, for programs")
    verb.add_argument(
        "--fragments", action="store_true", help="write the news into packages/*/changes"
    )
    verb.add_argument(
        "--fail-on", choices=sorted(LEVELS), help="exit with 1 if there are such changes"
    )
    verb.set_defaults(run=run)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Compare, print, and write what is asked for."""
    old, new = read(workspace, arguments.old), read(workspace, arguments.new)
    for note in (*old.notes, *(note for note in new.notes if note not in old.notes)):
        print(f"note: {note}", file=sys.stderr)
    found = diff(old, new)
    lines = lines_of(workspace, found)
    print(_json(lines, old, new) if arguments.json else text(lines))
    if arguments.fragments:
        for path in write_fragments(workspace, found, new.version, compared(old, new)):
            print(f"wrote {path.relative_to(workspace.root)}", file=sys.stderr)
        known = {package.distribution for package in workspace.packages()}
        for name in found.keys() - known:
            print(f"note: {name} has no folder for its news", file=sys.stderr)
    if arguments.fail_on is None:
        return 0
    level = LEVELS[arguments.fail_on]
    bumps = {change.bump for line in lines for change in line.changes}
    return int(bool(bumps) if level is None else level in bumps)


def lines_of(workspace: Workspace, found: Mapping[str, list[Change]]) -> list[Line]:
    """Give the distributions that changed, with their versions in this workspace."""
    versions = {
        package.distribution: package.version
        for package in workspace.packages()
        if (package.root / "pyproject.toml").is_file()
    }
    return [Line(name, versions.get(name), changes) for name, changes in found.items()]


def text(lines: list[Line]) -> str:
    """Give the report for people: each distribution, then a summary in one line."""
    if not lines:
        return "Nothing changed."
    shown: list[str] = []
    for line in lines:
        versions = f" {line.version} -> {line.next}" if line.version else ""
        shown.append(f"{line.name}{versions} ({line.bump})")
        for kind in KINDS:
            texts = [change.text for change in line.changes if change.kind == kind]
            if texts:
                shown += [f"  {kind}", *(f"    {one}" for one in texts)]
        shown.append("")
    bumps = ", ".join(f"{line.name} {line.bump}" for line in lines)
    count = sum(len(line.changes) for line in lines)
    return "\n".join([*shown, f"{count} change{'s' if count > 1 else ''}: {bumps}."])


def _json(lines: list[Line], old: Facts, new: Facts) -> str:
    made: dict[str, Any] = {
        "old": {"where": old.where, "version": old.version},
        "new": {"where": new.where, "version": new.version},
        "bump": str(largest(line.bump for line in lines)),
        "distributions": {
            line.name: {
                "version": line.version,
                "bump": str(line.bump),
                "next": line.next,
                "changes": [attrs.asdict(change) for change in line.changes],
            }
            for line in lines
        },
    }
    return json.dumps(made, ensure_ascii=False, indent=2)
