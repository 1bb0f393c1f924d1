"""One state of the API description, whichever way it was written down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from ..documents import Json, is_array, is_object
from ..ownership import METHODS
from ..refs import LOCAL, schema_name
from ..surface import Surface

NOBODY = "(no group)"
"""Stands for the distribution of what no group takes."""


@attrs.frozen
class Facts:
    """What a document, or some slices, say; references are local ones."""

    where: str
    """What it was read from, for messages."""

    version: str
    """The version of the API."""

    slices: Mapping[str, Json]
    """`paths`, `components.schemas` and `webhooks` by group, cleaned as `slice` does it."""

    surfaces: Mapping[str, Surface]
    """The hand-written tables by group, for the names of methods."""

    only: frozenset[str] | None = None
    """The groups that it tells about; None means all there are."""

    prose: Mapping[str, str] | None = None
    """Digests of sentences and examples, by schema and operationId; slices have none."""

    notes: tuple[str, ...] = ()
    """What was odd, and was passed over."""

    @property
    def schemas(self) -> dict[str, Json]:
        """All schemas by name."""
        return {
            name: schema
            for part in self.slices.values()
            for name, schema in part["components"]["schemas"].items()
        }

    @property
    def owners(self) -> dict[str, str]:
        """The group of each schema."""
        return {
            name: group
            for group, part in self.slices.items()
            for name in part["components"]["schemas"]
        }

    @property
    def webhooks(self) -> dict[str, tuple[str, Json]]:
        """Group and path item of each webhook."""
        return {
            name: (group, item)
            for group, part in self.slices.items()
            for name, item in part["webhooks"].items()
        }

    def operations(self) -> Iterator[tuple[str, str, str, Json]]:
        """Group, path, verb and operation of each operation."""
        for group, part in self.slices.items():
            for path, item in part["paths"].items():
                for verb in METHODS:
                    if verb in item:
                        yield group, path, verb, item[verb]


def distribution(group: str) -> str:
    """Give the name of a group on an index: `fine_tuning` -> `oai-fine-tuning`."""
    return NOBODY if group == NOBODY else f"oai-{group.replace('_', '-')}"


def localized(node: Any) -> Any:
    """Give a piece of a slice with local references."""
    if is_array(node):
        return [localized(item) for item in node]
    if not is_object(node):
        return node
    made = {key: localized(value) for key, value in node.items()}
    if isinstance(made.get("$ref"), str):
        made["$ref"] = f"{LOCAL}{schema_name(made['$ref'])}"
    return made
