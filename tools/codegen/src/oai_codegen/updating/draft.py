"""The data files as they would be once a person has done what is proposed."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from pathlib import Path
from textwrap import indent
from typing import Any

import attrs

from ..documents import Json, is_array, is_object, load
from ..problems import Problems
from ..slicing.slicer import CORRECTED
from ..workspace import Package, Workspace
from .lines import Key, span

GROUPS = Path("tools/codegen/groups.yaml")
LOCK = Path("tools/codegen/ownership.yaml")


@attrs.frozen
class Decision:
    """What only a person can decide: where, what to do, and lines that can be pasted there."""

    where: str
    what: str
    paste: str = ""

    def place(self) -> tuple[str, int]:
        """By file, the last lines first."""
        file, _, lines = self.where.partition(":")
        return file, -int(lines.partition("-")[0] or 0)

    def __str__(self) -> str:
        """One paragraph."""
        text = f"{self.where}: {self.what}"
        return f"{text}\n\n{indent(self.paste.rstrip(), '    ')}\n" if self.paste else text


@attrs.define
class Draft:
    """A corrected document, and the data files after all proposals.

    Each proposal is done here at once, so that what would be wrong after it shows in the same run.
    """

    workspace: Workspace
    document: Json
    config: Json
    packages: list[Package]
    surfaces: dict[str, Json]
    lock: dict[str, str]
    decisions: list[Decision] = attrs.field(factory=list[Decision])
    notes: list[str] = attrs.field(factory=list[str])
    problems: Problems = attrs.field(factory=Problems)

    @classmethod
    def read(cls, workspace: Workspace, document: Json) -> Draft:
        """Read what is there now."""
        packages = workspace.packages()
        surfaces = {package.name: load(package.surface_path) for package in packages}
        lock = workspace.root / LOCK
        owners = load(lock) if lock.is_file() else {}
        config = load(workspace.root / GROUPS)
        return cls(workspace, deepcopy(document), config, packages, surfaces, owners)

    @property
    def is_corrected(self) -> bool:
        """Whether the document was joined from slices, with all corrections made."""
        return CORRECTED in self.document

    @property
    def added(self) -> dict[str, str]:
        """Schemas that surface files add -> the package."""
        return {
            name: package for package in self.surfaces for name in self.table(package, "schemas")
        }

    def decide(self, where: str, what: str, paste: str = "") -> None:
        """Note what a person must decide."""
        self.decisions.append(Decision(where, what, paste))

    def table(self, package: str, key: str) -> Json:
        """An object of a surface file; empty, if it has none."""
        found = self.surfaces[package].get(key)
        return found if is_object(found) else {}

    def items(self, package: str, key: str) -> list[Any]:
        """An array of a surface file; empty, if it has none."""
        found = self.surfaces[package].get(key)
        return found if is_array(found) else []

    def surface_of(self, package: str) -> Path:
        """A surface file, seen from the checkout."""
        return self.workspace.package(package).surface_path.relative_to(self.workspace.root)

    def at_entry(self, package: str, key: str, entry: Key) -> str:
        """The lines of an entry of a surface file; those of its key, where it is the only one."""
        file = self.surface_of(package)
        count = len(load(self.workspace.root / file)[key])
        return self.at(file, key, entry) if count > 1 else self.at(file, key)

    def at(self, file: Path, *keys: Key) -> str:
        """The lines of an entry, such as `tools/codegen/groups.yaml:12-14`."""
        path = self.workspace.root / file
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        found = span(text, *keys) if text else None
        if found is None:
            return file.as_posix()
        first, last = found
        return f"{file.as_posix()}:{first}" + (f"-{last}" if last > first else "")


def listed(names: Iterable[str], most: int = 8) -> str:
    """Names for a sentence, the first few of many."""
    found = list(names)
    more = f" and {len(found) - most} more" if len(found) > most else ""
    return ", ".join(found[:most]) + more
