"""A checkout in a folder of its own: write a document and a surface, generate, import, use."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import yaml

from .generate import generate
from .problems import CodegenError
from .slicing.slicer import slice_document
from .workspace import Package, Workspace


@attrs.define
class Workshop:
    """One such checkout, with the groups `lab` and, where asked for, `base`."""

    workspace: Workspace
    document: dict[str, Any]
    groups: dict[str, Any]
    corrections: dict[str, int] | None = None

    @property
    def lab(self) -> Package:
        """The package under test."""
        return self.workspace.package("lab")

    def surface(self, text: str, group: str = "lab") -> None:
        """Write a surface file."""
        path = self.workspace.package(group).surface_path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text or "{}", encoding="utf-8")

    def data(self, name: str, value: Any) -> None:
        """Write a data file of the generator."""
        self.workspace.data.mkdir(parents=True, exist_ok=True)
        (self.workspace.data / name).write_text(yaml.safe_dump(value), encoding="utf-8")

    def schemas(self, text: str) -> Workshop:
        """Add schemas, written in YAML; what no path reaches is a root of `lab`."""
        self.document["components"]["schemas"].update(yaml.safe_load(text))
        return self

    def paths(self, text: str) -> Workshop:
        """Add paths, written in YAML."""
        self.document["paths"].update(yaml.safe_load(text))
        return self

    def slice(self) -> None:
        """Write groups.yaml and the slices."""
        config: dict[str, Any] = {"groups": self.groups, "borrows": [["lab", "base"]]}
        if self.corrections is not None:
            config["corrections"] = self.corrections
        self.data("groups.yaml", config)
        if not self.lab.surface_path.exists():
            self.surface("summary: A laboratory.")
        slice_document(self.workspace, self.document)

    def generate(self) -> ModuleType:
        """Slice, generate and import `oai_lab`."""
        self.slice()
        generate(self.workspace)
        return self.load()

    def load(self) -> ModuleType:
        """Import `oai_lab` afresh."""
        forget()
        for part in ("components", "params"):
            importlib.import_module(f"oai_lab.{part}")
        return importlib.import_module("oai_lab")

    def problems(self) -> list[str]:
        """The messages with which the run fails."""
        try:
            self.slice()
            generate(self.workspace)
        except CodegenError as error:
            return [str(problem) for problem in error.problems]
        raise AssertionError("the run went through")

    def text(self, name: str) -> str:
        """Read a generated file."""
        return (self.lab.source / name).read_text(encoding="utf-8")


def forget() -> None:
    """Drop the generated packages from the interpreter."""
    for name in [name for name in sys.modules if name.partition(".")[0] in ("oai_lab", "oai_base")]:
        del sys.modules[name]
    importlib.invalidate_caches()


def workshop(root: Path) -> Workshop:
    """Make an empty checkout below `root`, with one group, `lab`, that takes all schemas."""
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Lab", "version": "1"},
        "servers": [{"url": "https://lab.example/v1"}],
        "security": [{"ApiKeyAuth": []}],
        "paths": {},
        "components": {
            "schemas": {},
            "securitySchemes": {"ApiKeyAuth": {"type": "http", "scheme": "bearer"}},
        },
    }
    made = Workshop(Workspace(root), document, {"lab": {"paths": ["/lab"], "roots": ["*"]}})
    made.data("unions.yaml", {})
    made.data("glossary.yaml", {"properties": {"id": "Unique id."}})
    return made
