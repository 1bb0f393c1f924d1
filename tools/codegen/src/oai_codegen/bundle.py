"""`bundle`: all slices as one OpenAPI 3.1 document.

By default it is for servers and validators; the whole one can be sliced again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .documents import Json, is_array, is_object
from .ir.index import Index
from .problems import Problems
from .refs import LOCAL, schema_name
from .slicing.keywords import NAME
from .slicing.slicer import CORRECTED
from .surface import Surface
from .surface import read as read_surface
from .workspace import Workspace


def bundle(workspace: Workspace) -> Json:
    """Join the slices; references become local, operations get their summary and a tag."""
    problems = Problems()
    index = Index.read(workspace, problems)
    surfaces = {package.name: read_surface(package, problems) for package in index.packages}
    paths: Json = {}
    tags: dict[str, str] = {}
    schemes: Json = {}
    for package in index.packages:
        part, surface = index.slices[package.name], surfaces[package.name]
        schemes.update(part["components"].get("securitySchemes", {}))
        tags.update(surface.resources)
        for path, item in part.get("paths", {}).items():
            if path in paths:
                problems.error(f"#/paths/{path}", "is in two slices")
            paths[path] = {
                method: _operation(operation, surface, f"{package.name}: {path}", problems)
                for method, operation in item.items()
            }
    problems.check()
    first = index.slices[index.packages[0].name] if index.packages else {}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "OpenAI API",
            "summary": "The groups of the API that oai covers.",
            "version": first.get("info", {}).get("version", "0"),
        },
        "servers": first.get("servers", []),
        "security": first.get("security", []),
        "tags": [{"name": name, "description": text} for name, text in sorted(tags.items())],
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": {name: plain(schema) for name, schema in sorted(index.schemas.items())},
            "securitySchemes": schemes,
        },
    }


def whole(workspace: Workspace) -> Json:
    """Join the slices into a document that slices into the same again.

    It says of itself that all corrections have been made. What `slice` moved into a keyword of
    ours goes back to where the upstream document has it.
    """
    problems = Problems()
    index = Index.read(workspace, problems)
    problems.check()
    slices = [index.slices[package.name] for package in index.packages]
    first: Json = slices[0] if slices else {}
    paths = {path: _upstream(item) for part in slices for path, item in part["paths"].items()}
    hooks = {n: _upstream(item) for part in slices for n, item in part.get("webhooks", {}).items()}
    schemas = {name: _upstream(schema) for name, schema in sorted(index.schemas.items())}
    return {
        "openapi": "3.1.0",
        "info": {"title": "OpenAI API", "version": first.get("info", {}).get("version", "0")},
        CORRECTED: True,
        "servers": first.get("servers", []),
        "security": first.get("security", []),
        "paths": dict(sorted(paths.items())),
        "webhooks": hooks,
        "components": {
            "schemas": schemas,
            "securitySchemes": first.get("components", {}).get("securitySchemes", {}),
        },
    }


def _upstream(node: Any) -> Any:
    """A piece of a slice with local references, and with names where the document has them."""

    def name(made: Json) -> Json:
        if NAME in made and "in" in made:  # a parameter
            made["schema"]["x-stainless-param"] = made.pop(NAME)
        elif NAME in made:
            made["title"] = made.pop(NAME)
        return made

    return _rebuilt(node, name)


def _operation(operation: Json, surface: Surface, location: str, problems: Problems) -> Json:
    rows = surface.rows(operation["operationId"])
    if not rows:
        problems.error(location, f"{operation['operationId']} has no row in surface.yaml")
        return operation
    row = rows[0]
    head = {"operationId": row.operation, "summary": row.summary, "tags": [row.resource]}
    made: Json = {**head, **plain(operation)}
    if not made.get("parameters"):
        made.pop("parameters", None)
    return made


def plain(node: Any) -> Any:
    """A piece of a slice for validators that know nothing of us.

    References become local. `oneOf` becomes `anyOf`: arms of this API overlap (a message may be an
    easy one, too), and then no value would be valid. Discriminators go: without a mapping they
    would name schemas by their tags, and several classes may share a tag.
    """

    def simplify(made: Json) -> Json:
        rename = "oneOf" in made and "anyOf" not in made
        return {
            "anyOf" if key == "oneOf" and rename else key: value
            for key, value in made.items()
            if key not in ("discriminator", NAME)
        }

    return _rebuilt(node, simplify)


def _rebuilt(node: Any, change: Callable[[Json], Json]) -> Any:
    """A piece with local references; each object in it that is no mere table is changed, too."""
    if is_array(node):
        return [_rebuilt(item, change) for item in node]
    if not is_object(node):
        return node
    made: Json = {}
    for key, value in node.items():
        if key == "$ref" and isinstance(value, str):
            made[key] = f"{LOCAL}{schema_name(value)}"
        elif key == "properties" and is_object(value):
            made[key] = {name: _rebuilt(child, change) for name, child in value.items()}
        elif key in ("enum", "default", "required"):
            made[key] = value
        else:
            made[key] = _rebuilt(value, change)
    return change(made)
