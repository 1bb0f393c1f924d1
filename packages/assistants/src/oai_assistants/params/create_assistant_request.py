# Generated from CreateAssistantRequest. Do not edit.
"""CreateAssistantRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from oai_shared.params.metadata import MetadataLike

    from ..components.create_assistant_request import (
        CreateAssistantRequestToolResourcesCodeInterpreter,
        CreateAssistantRequestToolResourcesFileSearch,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItem,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
        CreateAssistantRequestToolsItem,
    )
    from .assistant_tools_code import AssistantToolsCodeDict
    from .assistant_tools_file_search import AssistantToolsFileSearchDict
    from .assistant_tools_function import AssistantToolsFunctionDict


class CreateAssistantRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesCodeInterpreter` as a mapping."""

    file_ids: Iterable[str]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict(
    TypedDict, total=False
):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto` as a mapping."""

    type: Required[Literal["auto"]]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict(
    TypedDict, total=False
):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic` as a mapping."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict(
    TypedDict, total=False
):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic` as a mapping."""

    type: Required[Literal["static"]]
    static: Required[
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict
    ]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItem` as a mapping."""

    file_ids: Iterable[str]
    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike
    )
    metadata: MetadataLike


class CreateAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearch` as a mapping."""

    vector_store_ids: Iterable[str]
    vector_stores: Iterable[
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItem
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict
    ]


class CreateAssistantRequestToolResourcesDict(TypedDict, total=False):
    """`CreateAssistantRequestToolResources` as a mapping."""

    code_interpreter: (
        CreateAssistantRequestToolResourcesCodeInterpreter
        | CreateAssistantRequestToolResourcesCodeInterpreterDict
    )
    file_search: (
        CreateAssistantRequestToolResourcesFileSearch
        | CreateAssistantRequestToolResourcesFileSearchDict
    )


if TYPE_CHECKING:
    CreateAssistantRequestToolsItemLike: TypeAlias = "CreateAssistantRequestToolsItem | AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict"
else:
    CreateAssistantRequestToolsItemLike = Alias(
        "CreateAssistantRequestToolsItem | AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict",
        __name__,
    )

if TYPE_CHECKING:
    CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike: TypeAlias = "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict"
else:
    CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyLike = Alias(
        "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict",
        __name__,
    )
