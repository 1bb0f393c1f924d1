"""`slice`: the upstream document, cut into one file of facts for each package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any

import attrs

from ..documents import Json, is_array, is_object, load, to_yaml, write
from ..ownership import (
    Ownership,
    assign,
    check_counts,
    check_lock,
    check_owners,
    count,
    write_lock,
)
from ..problems import Problems
from ..refs import LOCAL, schema_name
from ..workspace import Package, Workspace
from . import overlay, shape
from .clean import Cleaner
from .operations import OperationCleaner

HEADER = "Facts of the upstream OpenAPI document. Do not edit: run `python -m oai_codegen slice`."
RESPONSES = "#/components/responses/"
CORRECTED = "x-oai-corrected"
"""Says in a document that it was joined from slices: all corrections have been made."""


@attrs.frozen
class Cut:
    """A document, cut: a slice for each package, and how often each kind of fault was mended."""

    slices: Mapping[str, Json]
    mended: Mapping[str, int]


def slice_document(workspace: Workspace, document: Json) -> list[Package]:
    """Write the slices of all packages that have a surface file, and the ownership lock."""
    problems = Problems()
    config = workspace.read("groups.yaml")
    check_shape(document, problems)
    version = document["info"]["version"]
    expected = config.get("upstream", {}).get("version", version)
    if version != expected:
        problems.error("groups.yaml: upstream.version", f"{version} found, {expected} expected")
    packages = workspace.packages()
    document = deepcopy(document)
    added: dict[str, str] = {}
    for package in packages:
        if package.name not in config["groups"]:
            problems.error(
                str(package.surface_path.parent), f"no group {package.name!r} in groups.yaml"
            )
        surface, applied = load(package.surface_path), CORRECTED in document
        where = f"{package.name}/slice/surface.yaml"
        added.update(dict.fromkeys(surface.get("schemas") or {}, package.name))
        schemas: Json = surface.get("schemas") or {}
        for name, fault in overlay.add_schemas(document, schemas, applied):
            problems.error(f"{where}: schemas.{name}", fault)
        for index, fault in overlay.apply(document, surface.get("overlays") or [], applied):
            problems.error(f"{where}: overlays[{index}]", fault)
    check_references(document, problems)
    ownership = assign(document, config, added)
    check_owners(document, config, ownership, problems)
    check_counts(count(document, config, ownership), config, problems)
    lock = workspace.data / "ownership.yaml"
    check_lock(lock, ownership, problems)
    problems.check()
    made = cut(document, packages, ownership, problems)
    if "corrections" in config and CORRECTED not in document:
        check_corrections(made.mended, config["corrections"], problems)
    problems.check()
    for package in packages:
        write(package.slice_path, to_yaml(made.slices[package.name], HEADER))
    write_lock(lock, ownership)
    return packages


def check_shape(document: Json, problems: Problems) -> None:
    """Raise unless a document has the shape that all after this takes for granted."""
    problems.found += shape.faults(document)
    problems.check()


def check_references(document: Json, problems: Problems) -> None:
    """Raise if anything refers to a schema that there is not, or to something else."""
    schemas = document["components"]["schemas"]
    pieces = {f"{LOCAL}{name}": schema for name, schema in schemas.items()}
    for key in ("paths", "webhooks"):
        pieces.update({f"#/{key}/{path}": item for path, item in document.get(key, {}).items()})
    for location, piece in pieces.items():
        for ref in sorted(set(_references(piece))):
            known = document["components"].get("responses", {}) if RESPONSES in ref else schemas
            if ref not in (f"{LOCAL}{schema_name(ref)}", f"{RESPONSES}{schema_name(ref)}"):
                problems.error(location, f"refers to {ref}: only schemas and responses can be")
            elif schema_name(ref) not in known:
                problems.error(location, f"refers to {schema_name(ref)}, which is not there")
    problems.check()


def _references(node: Any) -> Iterator[str]:
    if is_object(node):
        ref = node.get("$ref")
        if isinstance(ref, str):
            yield ref
    for value in node.values() if is_object(node) else node if is_array(node) else ():
        yield from _references(value)


def cut(
    document: Json, packages: Iterable[Package], ownership: Ownership, problems: Problems
) -> Cut:
    """Cut a corrected document; whatever a slice cannot hold is a problem."""
    cleaned, mended = clean_document(document, problems)
    present = {package.name for package in packages}
    slices = {
        package.name: _part(cleaned, package, ownership, present, problems) for package in packages
    }
    return Cut(slices, mended)


def clean_document(document: Json, problems: Problems) -> tuple[Json, Counter[str]]:
    """The whole document as facts, and how often each kind of fault was mended."""
    schemas: Json = document["components"]["schemas"]
    cleaner = Cleaner(schemas, problems)
    operations = OperationCleaner(document, cleaner, problems)
    cleaned: Json = {
        "info": {"version": document["info"]["version"]},
        "servers": [{"url": server["url"]} for server in document.get("servers", [])],
        "security": document.get("security", []),
        "paths": {
            path: operations.path_item(item, f"#/paths/{path}")
            for path, item in document["paths"].items()
        },
        "components": {
            "schemas": {
                name: cleaner.clean(schema, f"{LOCAL}{name}", name)
                for name, schema in schemas.items()
            },
            "securitySchemes": document["components"].get("securitySchemes", {}),
        },
        "webhooks": {
            name: operations.path_item(item, f"#/webhooks/{name}")
            for name, item in document.get("webhooks", {}).items()
        },
    }
    return cleaned, cleaner.mended


def check_corrections(
    mended: Mapping[str, int], expected: Mapping[str, int], problems: Problems
) -> None:
    """Compare what was mended with the counts in groups.yaml."""
    for name in sorted({*expected, *mended}):
        found, wanted = mended.get(name, 0), expected.get(name, 0)
        if found != wanted:
            problems.error(f"groups.yaml: corrections.{name}", f"{found} made, {wanted} expected")


def _part(
    cleaned: Json, package: Package, ownership: Ownership, present: set[str], problems: Problems
) -> Json:
    owners = ownership.everything

    def relocate(node: Any, location: str) -> Any:
        if is_array(node):
            return [relocate(item, location) for item in node]
        if not is_object(node):
            return node
        ref = node.get("$ref")
        if isinstance(ref, str):
            owner = owners[schema_name(ref)]
            if owner != package.name:
                if owner not in present:
                    problems.error(
                        location, f"{schema_name(ref)} is owned by {owner}, which has no slice"
                    )
                node = {**node, "$ref": f"../../{owner}/slice/openapi.yaml{ref}"}
        return {key: relocate(value, location) for key, value in node.items()}

    part: Json = {
        "openapi": "3.1.0",
        "info": {"title": package.distribution, "version": cleaned["info"]["version"]},
        "servers": cleaned["servers"],
        "security": cleaned["security"],
        "paths": {
            path: relocate(item, f"#/paths/{path}")
            for path, item in sorted(cleaned["paths"].items())
            if ownership.paths[path] == package.name
        },
        "components": {
            "schemas": {
                name: relocate(cleaned["components"]["schemas"][name], f"{LOCAL}{name}")
                for name, owner in owners.items()
                if owner == package.name
            },
            "securitySchemes": cleaned["components"]["securitySchemes"],
        },
    }
    if package.name == "webhooks":
        part["webhooks"] = {
            name: relocate(item, f"#/webhooks/{name}") for name, item in cleaned["webhooks"].items()
        }
    return part
