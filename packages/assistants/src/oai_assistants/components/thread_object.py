# Generated from ThreadObject. Do not edit.
"""ThreadObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("ThreadObjectToolResourcesCodeInterpreter")
class ThreadObjectToolResourcesCodeInterpreter(Component):
    """An object of the API."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("ThreadObjectToolResourcesFileSearch")
class ThreadObjectToolResourcesFileSearch(Component):
    """An object of the API."""

    vector_store_ids: list[str] | None = None
    """Ids of the vector stores to search. At most 1 items."""


@component("ThreadObjectToolResources")
class ThreadObjectToolResources(Component):
    """An object of the API."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None = None
    file_search: ThreadObjectToolResourcesFileSearch | None = None


@component("ThreadObject")
class ThreadObject(Component):
    """An object of `object` "thread"."""

    id: str
    """Unique id."""

    object: Literal["thread"] = "thread"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    tool_resources: ThreadObjectToolResources | None
    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
