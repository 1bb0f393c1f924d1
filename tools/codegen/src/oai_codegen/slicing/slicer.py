"""`slice`: the upstream document, cut into one file of facts for each package."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ..documents import Json, is_array, is_object, load, to_yaml, write
from ..ownership import Ownership, check_lock, compute, write_lock
from ..problems import Problems
from ..refs import LOCAL, schema_name
from ..workspace import Package, Workspace
from . import overlay
from .clean import Cleaner
from .operations import OperationCleaner

HEADER = "Facts of the upstream OpenAPI document. Do not edit: run `python -m oai_codegen slice`."


def slice_document(workspace: Workspace, document: Json) -> list[Package]:
    """Write the slices of all packages that have a surface file, and the ownership lock."""
    problems = Problems()
    config = workspace.read("groups.yaml")
    for name in ("openapi", "info", "paths", "components"):
        if name not in document:
            problems.error("the document", f"has no {name}: is it an OpenAPI document?")
    problems.check()
    version = document["info"]["version"]
    expected = config.get("upstream", {}).get("version", version)
    if version != expected:
        problems.error("groups.yaml: upstream.version", f"{version} found, {expected} expected")
    ownership = compute(document, config, problems)
    lock = workspace.data / "ownership.yaml"
    check_lock(lock, ownership, problems)
    packages = workspace.packages()
    document = deepcopy(document)
    owners = dict(ownership.schemas)
    for package in packages:
        if package.name not in config["groups"]:
            problems.error(
                str(package.surface_path.parent), f"no group {package.name!r} in groups.yaml"
            )
        surface = load(package.surface_path)
        where = f"{package.name}/slice/surface.yaml"
        added = overlay.add_schemas(document, surface.get("schemas", {}), where, problems)
        owners.update(dict.fromkeys(added, package.name))
        overlay.apply(document, surface.get("overlays", []), where, problems)
    problems.check()
    cleaned = clean_document(document, config, problems)
    problems.check()
    everyone = Ownership(ownership.paths, dict(sorted(owners.items())))
    for package in packages:
        part = _part(cleaned, package, everyone, {other.name for other in packages}, problems)
        problems.check()
        write(package.slice_path, to_yaml(part, HEADER))
    write_lock(lock, ownership)
    return packages


def clean_document(document: Json, config: Json, problems: Problems) -> Json:
    """The whole document as facts; what was mended is compared with the counts in groups.yaml."""
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
    if "corrections" in config:
        _check_corrections(config["corrections"], cleaner, problems)
    return cleaned


def _check_corrections(expected: dict[str, int], cleaner: Cleaner, problems: Problems) -> None:
    for name in sorted({*expected, *cleaner.mended}):
        found, wanted = cleaner.mended[name], expected.get(name, 0)
        if found != wanted:
            problems.error(f"groups.yaml: corrections.{name}", f"{found} made, {wanted} expected")


def _part(
    cleaned: Json, package: Package, ownership: Ownership, present: set[str], problems: Problems
) -> Json:
    def relocate(node: Any, location: str) -> Any:
        if is_array(node):
            return [relocate(item, location) for item in node]
        if not is_object(node):
            return node
        ref = node.get("$ref")
        if isinstance(ref, str):
            owner = ownership.schemas[schema_name(ref)]
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
                for name, owner in ownership.schemas.items()
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
