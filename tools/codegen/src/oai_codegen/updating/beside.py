"""News of the distributions without a slice: the meta-distribution and the emulator."""

from __future__ import annotations

import ast
from pathlib import Path

from ..semver import Change
from ..workspace import Workspace
from .draft import listed
from .plan import Plan

EMULATOR = Path("packages/emulator/src/oai_emulator/data/openapi.json")


def changes_beside(workspace: Workspace, plan: Plan, version: str) -> dict[str, list[Change]]:
    """Give the changes by distribution, by what is about to be written."""
    found: dict[str, list[Change]] = {}
    meta = workspace.meta()
    files = {} if meta is None else plan.below(meta.source)
    if meta is not None and files:
        types = meta.source / "types.py"
        old = types.read_text(encoding="utf-8") if types.is_file() else ""
        before, after = names(old), names(files.get(types) or old)
        gone, new = sorted(before - after), sorted(after - before)
        told = [Change("removed", f"Gone from `oai.types`: {_names(gone)}.")] if gone else []
        told += [Change("added", f"New in `oai.types`: {_names(new)}.")] if new else []
        found[meta.distribution] = told or [
            Change("changed", f"The client follows what is new in version {version} of the API.")
        ]
    if workspace.root / EMULATOR in plan.files:
        text = f"It follows what is new in the description of the API, version {version}."
        found["oai-emulator"] = [Change("changed", text)]
    return found


def _names(names: list[str]) -> str:
    return listed([f"`{name}`" for name in names], 12)


def names(types: str) -> set[str]:
    """The names that the module `oai.types` has, by its table of modules."""
    for node in ast.walk(ast.parse(types)):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_MODULES":
            table: dict[str, str] = ast.literal_eval(node.value)
            return {name for found in table.values() for name in found.split()}
    return set()
