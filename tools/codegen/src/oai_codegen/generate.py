"""`generate`: write the packages."""

from __future__ import annotations

from . import manifest
from .documents import write
from .meta import meta_tree
from .problems import Problems
from .trees import Project, Tree, stale
from .workspace import Package, Workspace


def generate(workspace: Workspace, problems: Problems | None = None) -> dict[str, int]:
    """Write all packages, or none if anything fails; returns the number of files of each.

    Oddities that are no reason to fail are added to `problems`.
    """
    project = Project.read(workspace)
    trees = {package.name: project.tree(package) for package in workspace.packages()}
    if problems is not None:
        for entry in project.glossary.unused():
            problems.warning(f"glossary.yaml: {entry}", "is about nothing that was generated")
    packages = {package.name: package for package in workspace.packages()}
    meta = workspace.meta()
    if meta is not None:
        packages[meta.name], trees[meta.name] = meta, meta_tree(project, meta, project.public)
    for name, tree in trees.items():
        _write(packages[name], tree)
    return {name: len(tree) for name, tree in trees.items()}


def _write(package: Package, tree: Tree) -> None:
    for name in stale(package, tree):
        (package.source / name).unlink()
    for name, text in tree.items():
        path = package.source / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            write(path, text)
    typed = package.source / "py.typed"
    if not typed.exists():
        write(typed, "")
    manifest.save(package, tree)
