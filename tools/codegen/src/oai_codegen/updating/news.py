"""What users notice of a new document: fragments of news, and the versions that they ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from ..diffing import Facts, diff, fragments, read_folder, read_revision
from ..problems import CodegenError, fail
from ..semver import Change, after, largest
from ..workspace import Package, Workspace
from .plan import Plan

News = Mapping[str, list[Change]]
"""Changes by distribution."""


def news(workspace: Workspace, trial: Path) -> dict[str, list[Change]]:
    """Compare the slices of the checkout with those of the trial."""
    if not any(package.slice_path.is_file() for package in workspace.packages()):
        return {}
    before, now = read_folder(workspace.root, "before"), read_folder(trial, "after")
    known = _packages(workspace)
    found = diff(_with_names(workspace, before), now)
    return {name: changes for name, changes in found.items() if name in known}


def _with_names(workspace: Workspace, before: Facts) -> Facts:
    """Rows of what is gone were deleted by hand: the last commit still knows its methods."""
    try:
        commit = read_revision(workspace, "HEAD", "HEAD")
    except CodegenError:
        return before
    return before if commit is None else attrs.evolve(before, surfaces=commit.surfaces)


def put_fragments(plan: Plan, workspace: Workspace, found: News, version: str) -> None:
    """Write `changes/api-<version>.<kind>.md` of each distribution.

    What an update before wrote there, and was not released yet, stays above what is new.
    """
    packages = _packages(workspace)
    for distribution, changes in found.items():
        folder = packages[distribution].root / "changes"
        for name in fragments(changes, version):
            kind = name.split(".")[-2]
            known = [Change(kind, text) for text in _texts(folder / name)]
            more = [Change(kind, it.text) for it in changes if it.kind == kind]
            merged = list(dict.fromkeys([*known, *more]))
            plan.put(folder / name, fragments(merged, version)[name])


def _texts(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    items = [line.removeprefix("- ") for line in lines if line.startswith("- ")]
    return items or [line for line in lines if line]


def bumps(workspace: Workspace, found: News) -> Iterator[str]:
    """One line for each distribution, and its changes: `oai-chat  major  0.1.0 -> 0.2.0`.

    CodegenError where the present version is no final one.
    """
    packages = _packages(workspace)
    width = max((len(name) for name in found), default=0)
    for distribution, changes in found.items():
        bump = largest(change.bump for change in changes)
        version = packages[distribution].version
        try:
            step = f"{version} -> {after(version, bump)}"
        except ValueError as error:
            raise fail(f"{distribution}: pyproject.toml", str(error)) from error
        yield f"{distribution:{width}}  {bump!s:5}  {step}"
        yield from (f"  {change.kind}: {change.text}" for change in changes)


def _packages(workspace: Workspace) -> dict[str, Package]:
    found = [*workspace.packages(), workspace.package("emulator")]
    meta = workspace.meta()
    return {it.distribution: it for it in [*found, *([meta] if meta is not None else [])]}
