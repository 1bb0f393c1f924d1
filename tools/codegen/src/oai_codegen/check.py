"""`check`: is what is committed what the slices say, and did nobody edit it?"""

from __future__ import annotations

from . import manifest
from .problems import Problems
from .trees import Project, stale
from .workspace import Package, Workspace


def check(workspace: Workspace) -> Problems:
    """Compare every generated file with its hash, and with what would be generated now."""
    problems = Problems()
    project = Project.read(workspace)
    for package in workspace.packages():
        _check_package(project, package, problems)
    return problems


def _check_package(project: Project, package: Package, problems: Problems) -> None:
    edited = set(manifest.edited(package))
    for name in sorted(edited):
        problems.error(f"{package.name}: {name}", "was edited by hand or is missing")
    tree = project.tree(package)
    for name in stale(package, tree):
        problems.error(f"{package.name}: {name}", "is in a generated folder, but is not generated")
    recorded = manifest.recorded(package)
    for name in sorted(tree.keys() | recorded.keys()):
        if name in edited:
            continue
        now = manifest.digest(tree[name]) if name in tree else None
        if recorded.get(name) != now:
            problems.error(f"{package.name}: {name}", "differs from its slice: run generate")
