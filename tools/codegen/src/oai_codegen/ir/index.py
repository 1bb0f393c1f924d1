"""All slices together: schemas by name, and who owns them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from ..documents import Json, load
from ..problems import Problems
from ..workspace import Package, Workspace


@attrs.frozen
class Index:
    """The schemas of all packages that have a slice."""

    schemas: Mapping[str, Json]
    owners: Mapping[str, Package]
    slices: Mapping[str, Json]
    packages: tuple[Package, ...]

    @classmethod
    def read(cls, workspace: Workspace, problems: Problems) -> Index:
        """Load every slice of a workspace."""
        schemas: dict[str, Json] = {}
        owners: dict[str, Package] = {}
        slices: dict[str, Json] = {}
        packages = tuple(workspace.packages())
        for package in packages:
            slices[package.name] = part = load(package.slice_path)
            for name, schema in part["components"]["schemas"].items():
                if name in schemas:
                    problems.error(str(package.slice_path), f"{name} is owned twice")
                schemas[name] = schema
                owners[name] = package
        return cls(schemas, owners, slices, packages)

    def operations(self, package: Package) -> Iterator[tuple[str, str, Json]]:
        """Path, method and operation of a package, in the order of its slice."""
        for path, item in self.slices[package.name].get("paths", {}).items():
            for method, operation in item.items():
                yield path, method, operation
