"""The hashes of generated files, to notice edits by hand."""

from __future__ import annotations

from hashlib import sha256

from .documents import load, to_yaml, write
from .trees import Tree
from .workspace import Package

HEADER = "Hashes of the generated files. Do not edit: run `python -m oai_codegen generate`."


def digest(text: str) -> str:
    """A short hash of a file's text."""
    return sha256(text.encode()).hexdigest()[:16]


def save(package: Package, tree: Tree) -> None:
    """Store the hashes of a tree."""
    write(
        package.manifest_path, to_yaml({name: digest(tree[name]) for name in sorted(tree)}, HEADER)
    )


def recorded(package: Package) -> dict[str, str]:
    """The hash of every generated file, as of the last run; empty if there was none."""
    return dict(load(package.manifest_path)) if package.manifest_path.is_file() else {}


def edited(package: Package) -> list[str]:
    """Generated files that are missing or were changed since they were written."""
    changed: list[str] = []
    for name, expected in recorded(package).items():
        path = package.source / name
        if not path.is_file() or digest(path.read_text(encoding="utf-8")) != expected:
            changed.append(name)
    return changed
