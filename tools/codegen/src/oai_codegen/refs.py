"""References between schemas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .documents import Json, is_array, is_object

LOCAL = "#/components/schemas/"
_RESPONSES = "#/components/responses/"


def schema_name(ref: str) -> str:
    """The schema that a reference names, in this document or in another."""
    return ref.rpartition("/")[2]


def find_refs(node: Any, document: Json | None = None) -> Iterator[str]:
    """Names of all schemas that a piece refers to; responses are followed in `document`."""
    if is_object(node):
        ref = node.get("$ref")
        if isinstance(ref, str):
            if ref.startswith(_RESPONSES) and document is not None:
                yield from find_refs(
                    document["components"]["responses"][schema_name(ref)], document
                )
            else:
                yield schema_name(ref)
        for value in node.values():
            yield from find_refs(value, document)
    elif is_array(node):
        for value in node:
            yield from find_refs(value, document)


def closure(roots: Iterable[str], edges: Mapping[str, Iterable[str]]) -> set[str]:
    """Everything that can be reached from the roots, roots included."""
    seen: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(edges[name])
    return seen
