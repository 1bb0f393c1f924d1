"""Where things are in the repository."""

from __future__ import annotations

import tomllib
from pathlib import Path

import attrs

from .documents import Json, load


def version_of(folder: Path) -> str:
    """The version in a folder's pyproject.toml; "0.0.0" as long as there is none."""
    path = folder / "pyproject.toml"
    if not path.is_file():
        return "0.0.0"
    version: str = tomllib.loads(path.read_text(encoding="utf-8"))["project"]["version"]
    return version


@attrs.frozen
class Package:
    """One distribution below `packages/`."""

    name: str
    root: Path

    @property
    def import_name(self) -> str:
        """The importable package, such as `oai_responses`."""
        return f"oai_{self.name}"

    @property
    def distribution(self) -> str:
        """The name on the package index, such as `oai-responses`."""
        return f"oai-{self.name.replace('_', '-')}"

    @property
    def version(self) -> str:
        """The version in its pyproject.toml; "0.0.0" as long as there is none."""
        return version_of(self.root)

    @property
    def source(self) -> Path:
        """The folder of the importable package."""
        return self.root / "src" / self.import_name

    @property
    def slice_path(self) -> Path:
        """Its part of the document."""
        return self.root / "slice" / "openapi.yaml"

    @property
    def surface_path(self) -> Path:
        """Its hand-written table of resources and methods."""
        return self.root / "slice" / "surface.yaml"

    @property
    def manifest_path(self) -> Path:
        """The hashes of its generated files."""
        return self.root / "slice" / "manifest.yaml"


@attrs.frozen
class MetaPackage(Package):
    """`oai`, which has nothing of its own: it depends on all groups and types one client."""

    @property
    def import_name(self) -> str:
        """The importable package."""
        return self.name

    @property
    def distribution(self) -> str:
        """The name on the package index."""
        return self.name

    @property
    def manifest_path(self) -> Path:
        """The hashes of its generated files; it has no slice."""
        return self.root / "manifest.yaml"


@attrs.frozen
class Workspace:
    """A checkout: `packages/` and the generator's own data."""

    root: Path

    @property
    def data(self) -> Path:
        """The folder of groups.yaml and its neighbours."""
        return self.root / "tools" / "codegen"

    def read(self, name: str) -> Json:
        """One of the generator's data files."""
        return load(self.data / name)

    def package(self, name: str) -> Package:
        """A package by the name of its group."""
        return Package(name, self.root / "packages" / name)

    def packages(self) -> list[Package]:
        """Packages that are generated: those with a surface file; `shared` first."""
        found = [
            self.package(path.parent.parent.name)
            for path in sorted(self.root.glob("packages/*/slice/surface.yaml"))
        ]
        return sorted(found, key=lambda package: (package.name != "shared", package.name))

    def meta(self) -> Package | None:
        """The meta-distribution, where there is one."""
        package = MetaPackage("oai", self.root / "packages" / "oai")
        return package if (package.root / "pyproject.toml").is_file() else None
