# Generated from CreateThreadRequest. Do not edit.
"""CreateThreadRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata

    from .create_message_request import CreateMessageRequest


@component("CreateThreadRequestToolResourcesCodeInterpreter")
class CreateThreadRequestToolResourcesCodeInterpreter(Component):
    """An object of the API."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto")
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(Component):
    """An object of `type` "auto"."""

    type: Literal["auto"] = "auto"


@component("CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic")
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic(
    Component
):
    """An object of the API."""

    max_chunk_size_tokens: int
    """100 to 4096."""

    chunk_overlap_tokens: int


@component("CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic")
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(Component):
    """An object of `type` "static"."""

    type: Literal["static"] = "static"
    static: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic


@component("CreateThreadRequestToolResourcesFileSearchVectorStoresItem")
class CreateThreadRequestToolResourcesFileSearchVectorStoresItem(Component):
    """An object of the API."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 100000000 items."""

    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy | None
    ) = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


@component("CreateThreadRequestToolResourcesFileSearch")
class CreateThreadRequestToolResourcesFileSearch(Component):
    """An object of the API."""

    vector_store_ids: list[str] | None = None
    """Ids of the vector stores to search. At most 1 items."""

    vector_stores: list[CreateThreadRequestToolResourcesFileSearchVectorStoresItem] | None = None
    """At most 1 items."""


@component("CreateThreadRequestToolResources")
class CreateThreadRequestToolResources(Component):
    """An object of the API."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None = None
    file_search: CreateThreadRequestToolResourcesFileSearch | None = None


@component("CreateThreadRequest")
class CreateThreadRequest(Component):
    """An object of the API."""

    messages: list[CreateMessageRequest] | None = None
    tool_resources: CreateThreadRequestToolResources | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


if TYPE_CHECKING:
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy: TypeAlias = (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | UnknownComponent
    )
else:
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy = TaggedUnion(
        "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy",
        __name__,
        "type",
        {
            "auto": "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto",
            "static": "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic",
        },
    )
