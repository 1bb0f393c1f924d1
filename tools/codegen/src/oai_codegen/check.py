"""`check`: is what is committed what the slices say, and did nobody edit it?"""

from __future__ import annotations

import tomllib

from . import manifest
from .meta import check_dependencies, meta_tree
from .problems import Problems
from .trees import Project, Tree, stale
from .workspace import Package, Workspace


def check(workspace: Workspace) -> Problems:
    """Compare every generated file with its hash, and with what would be generated now."""
    problems = Problems()
    project = Project.read(workspace)
    for package in workspace.packages():
        _check_package(package, project.tree(package), problems)
        _check_entry_points(project, package, problems)
    meta = workspace.meta()
    if meta is not None:
        _check_package(meta, meta_tree(project, meta, project.public), problems)
        check_dependencies(project, meta, problems)
    return problems


def _check_entry_points(project: Project, package: Package, problems: Problems) -> None:
    """Clients find a group by the entry points in its pyproject.toml, one for each attribute."""
    path = package.root / "pyproject.toml"
    if not path.is_file():
        return
    declared = tomllib.loads(path.read_text(encoding="utf-8"))["project"].get("entry-points", {})
    places = project.surfaces[package.name].places
    expected = dict.fromkeys(places, f"{package.import_name}.plugin:plugin")
    if declared.get("oai.groups", {}) != expected:
        problems.error(f"{package.name}: pyproject.toml", f"oai.groups must be {expected}")


def _check_package(package: Package, tree: Tree, problems: Problems) -> None:
    edited = set(manifest.edited(package))
    for name in sorted(edited):
        problems.error(f"{package.name}: {name}", "was edited by hand or is missing")
    for name in stale(package, tree):
        problems.error(f"{package.name}: {name}", "is in a generated folder, but is not generated")
    recorded = manifest.recorded(package)
    for name in sorted(tree.keys() | recorded.keys()):
        if name in edited:
            continue
        now = manifest.digest(tree[name]) if name in tree else None
        if recorded.get(name) != now:
            problems.error(f"{package.name}: {name}", "differs from its slice: run generate")
