# Generated from CreateThreadRequest. Do not edit.
"""CreateThreadRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from oai_shared.params.metadata import MetadataLike

    from ..components.create_message_request import CreateMessageRequest
    from ..components.create_thread_request import (
        CreateThreadRequestToolResources,
        CreateThreadRequestToolResourcesCodeInterpreter,
        CreateThreadRequestToolResourcesFileSearch,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )
    from ..components.thread_object import ThreadObjectToolResources
    from .create_message_request import CreateMessageRequestDict


class CreateThreadRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesCodeInterpreter` as a mapping."""

    file_ids: Iterable[str]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict(
    TypedDict, total=False
):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto` as a mapping."""

    type: Required[Literal["auto"]]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict(
    TypedDict, total=False
):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic` as a mapping."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict(
    TypedDict, total=False
):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic` as a mapping."""

    type: Required[Literal["static"]]
    static: Required[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict
    ]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItem` as a mapping."""

    file_ids: Iterable[str]
    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike
    )
    metadata: MetadataLike


class CreateThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`CreateThreadRequestToolResourcesFileSearch` as a mapping."""

    vector_store_ids: Iterable[str]
    vector_stores: Iterable[
        CreateThreadRequestToolResourcesFileSearchVectorStoresItem
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict
    ]


class CreateThreadRequestToolResourcesDict(TypedDict, total=False):
    """`CreateThreadRequestToolResources` as a mapping."""

    code_interpreter: (
        CreateThreadRequestToolResourcesCodeInterpreter
        | CreateThreadRequestToolResourcesCodeInterpreterDict
    )
    file_search: (
        CreateThreadRequestToolResourcesFileSearch | CreateThreadRequestToolResourcesFileSearchDict
    )


class CreateThreadRequestDict(TypedDict, total=False):
    """`CreateThreadRequest` as a mapping."""

    messages: Iterable[CreateMessageRequest | CreateMessageRequestDict]
    tool_resources: (
        CreateThreadRequestToolResources
        | CreateThreadRequestToolResourcesDict
        | ThreadObjectToolResources
        | None
    )
    metadata: MetadataLike


if TYPE_CHECKING:
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike: TypeAlias = "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict"
else:
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike = Alias(
        "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict",
        __name__,
    )
