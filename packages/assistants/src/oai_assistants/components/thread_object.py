# Generated from ThreadObject. Do not edit.
"""ThreadObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("ThreadObjectToolResourcesCodeInterpreter")
class ThreadObjectToolResourcesCodeInterpreter(Component):
    """`code_interpreter` of `ThreadObjectToolResources`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("ThreadObjectToolResourcesFileSearch")
class ThreadObjectToolResourcesFileSearch(Component):
    """`file_search` of `ThreadObjectToolResources`."""

    vector_store_ids: list[str] | None = None
    """Vector stores in which to search, by id. At most 1 item."""


@component("ThreadObjectToolResources")
class ThreadObjectToolResources(Component):
    """`tool_resources` of `ThreadObject`."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None = None
    """What concerns the code interpreter."""

    file_search: ThreadObjectToolResourcesFileSearch | None = None
    """What concerns the search in files."""


@component("ThreadObject")
class ThreadObject(Component):
    """Result of `client.beta.threads.create`, `client.beta.threads.retrieve` and `client.beta.threads.update`."""

    id: str
    """Unique id."""

    object: Literal["thread"] = "thread"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    tool_resources: ThreadObjectToolResources | None
    """What the tools work with, such as files and vector stores."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
