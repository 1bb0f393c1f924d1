"""The packages, generated aside: nothing is written to the checkout until all of it stands."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Mapping
from pathlib import Path

import attrs

from .. import manifest
from ..bundle import bundle
from ..documents import Json, to_json, to_yaml, write
from ..meta import meta_tree
from ..problems import CodegenError
from ..slicing.slicer import HEADER
from ..trees import Project, Tree
from ..workspace import Package, Workspace
from .draft import Draft
from .stale import drop_unknown_names, drop_unknown_schemas, names_of, tell_unused

_NAMED = ("mixins", "request_roots", "widen", "aliases", "prefer")
"""What a surface file says about schemas and classes by their names."""


@attrs.define
class Trial:
    """A checkout in a folder of its own, with the draft's surfaces and new slices."""

    draft: Draft
    slices: Mapping[str, Json]
    folder: Path

    @property
    def workspace(self) -> Workspace:
        """That checkout."""
        return Workspace(self.folder)

    def run(self) -> dict[str, Tree]:
        """Make all trees, by package; what stands in the way is added to the draft."""
        self._write()
        project = self._understand()
        return {} if project is None else self._render(project)

    def packages(self) -> list[Package]:
        """All that is generated: the groups, and the meta-distribution where there is one."""
        meta = self.workspace.meta()
        return [*self.workspace.packages(), *([meta] if meta is not None else [])]

    def bundle(self) -> str:
        """What the emulator answers by."""
        return to_json(bundle(self.workspace))

    def _write(self) -> None:
        draft = self.draft
        for name in ("unions.yaml", "glossary.yaml"):
            write(
                self.workspace.data / name,
                (draft.workspace.data / name).read_text(encoding="utf-8"),
            )
        meta = draft.workspace.meta()
        for package in [*draft.packages, *([meta] if meta is not None else [])]:
            pyproject = package.root / "pyproject.toml"
            if pyproject.is_file():
                target = self.folder / "packages" / package.name / "pyproject.toml"
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(pyproject, target)
        for name, part in self.slices.items():
            write(self.workspace.package(name).slice_path, to_yaml(part, HEADER))
        self._write_surfaces()

    def _write_surfaces(self, without: Collection[str] = ()) -> None:
        for name, surface in self.draft.surfaces.items():
            kept = {
                key: value
                for key, value in surface.items()
                if key not in without and value is not None
            }
            write(self.workspace.package(name).surface_path, to_yaml(kept))

    def _understand(self) -> Project | None:
        """Read slices and surfaces; once more without what only names things, if need be."""
        try:
            return Project.read(self.workspace)
        except CodegenError as error:
            problems = error.problems
        self._write_surfaces(_NAMED)
        try:
            project = Project.read(self.workspace)
            before = len(self.draft.decisions)
            drop_unknown_schemas(self.draft, names_of(project))
            self._write_surfaces()
            if len(self.draft.decisions) > before:
                return Project.read(self.workspace)
        except CodegenError as error:
            problems = error.problems
        self.draft.problems.found += problems
        return None

    def _render(self, project: Project) -> dict[str, Tree]:
        draft = self.draft
        drop_unknown_names(draft, names_of(project))
        for name in draft.surfaces:
            project.surfaces[name] = attrs.evolve(
                project.surfaces[name],
                aliases=draft.table(name, "aliases"),
                prefer=tuple(draft.items(name, "prefer")),
            )
        trees: dict[str, Tree] = {}
        before = len(draft.problems.found)
        for package in self.workspace.packages():
            try:
                trees[package.name] = project.tree(package)
            except CodegenError as error:
                draft.problems.found += error.problems
        if len(draft.problems.found) > before:
            return {}
        tell_unused(draft, project)
        meta = self.workspace.meta()
        if meta is not None:
            trees[meta.name] = meta_tree(project, meta, project.public)
        for package in self.packages():
            manifest.save(package, trees[package.name])
        return trees
