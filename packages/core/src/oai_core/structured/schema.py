"""The JSON Schema of a type."""

from __future__ import annotations

from typing import Any

from .containers import Map
from .limits import Noted
from .nodes import Definitions, Named, Node, Schema
from .objects import Object, Property
from .pydantic_models import Model
from .reader import read

WRAPPED = "value"
"""The one property of the object around a type that is no object."""


def json_schema(target: Any, /) -> Schema:
    """Return the JSON Schema (draft 2020-12) of a type, with the defaults of its fields.

    The schema is that of an object: a type of another kind is the property `value` of one.
    Raises `TypeError`, naming the place, for a type that JSON Schema cannot say.
    """
    return document(rooted(read(target)))


def rooted(node: Node) -> Node:
    """The node itself if its values are objects, else an object around it."""
    inner = node
    while isinstance(inner, Named | Noted):
        inner = inner.target[0] if isinstance(inner, Named) else inner.inner
    if isinstance(inner, Object | Map):
        return node
    if isinstance(inner, Model) and document(inner).get("type") == "object":
        return node
    return Object(WRAPPED, _unwrapped, properties=(Property(WRAPPED, WRAPPED, node),))


def _unwrapped(*, value: Any) -> Any:
    return value


def document(node: Node, *, defaults: bool = True) -> Schema:
    """Write the schema of a node, with all that it refers to."""
    while isinstance(node, Named):
        node = node.target[0]
    root = node.inner if isinstance(node, Noted) else node
    defs = Definitions(root, defaults=defaults)
    schema = root.body(defs)
    while set(schema) == {"$ref"} and schema["$ref"].startswith("#/$defs/"):
        schema = dict(defs.schemas[schema["$ref"].removeprefix("#/$defs/")])
    if isinstance(node, Noted) and node.description:
        schema["description"] = node.description
    if defs.schemas:
        schema["$defs"] = defs.schemas
    return schema
