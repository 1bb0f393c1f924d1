"""The files that an update writes: first all aside, then each put in its place."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from ..trees import Tree, stale
from ..workspace import Package


@attrs.define
class Plan:
    """New texts by file, None for a file that goes; whatever is so already is left out."""

    files: dict[Path, str | None] = attrs.field(factory=dict[Path, str | None])

    def put(self, path: Path, text: str) -> None:
        """Write a file, if its text is another one."""
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            self.files[path] = text

    def put_tree(self, package: Package, tree: Tree) -> None:
        """Write the generated files of a package; what is not generated any more goes."""
        for name in stale(package, tree):
            self.files[package.source / name] = None
        for name, text in tree.items():
            self.put(package.source / name, text)
        if not (package.source / "py.typed").exists():
            self.put(package.source / "py.typed", "")

    def below(self, folder: Path) -> dict[Path, str | None]:
        """The files below a folder."""
        return {path: text for path, text in self.files.items() if folder in path.parents}

    def apply(self) -> None:
        """Write everything; a full disk or a missing right shows before anything is changed."""
        aside = {path: path.with_name(f".{path.name}.new") for path in self.files}
        texts: Mapping[Path, str | None] = self.files
        try:
            for path, text in texts.items():
                if text is not None:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    aside[path].write_text(text, encoding="utf-8")
            for path, text in texts.items():
                if text is None:
                    path.unlink()
                else:
                    aside[path].replace(path)
        finally:
            for path in aside.values():
                path.unlink(missing_ok=True)
