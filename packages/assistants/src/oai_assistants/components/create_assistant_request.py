# Generated from CreateAssistantRequest. Do not edit.
"""CreateAssistantRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.reasoning_effort import ReasoningEffort

    from .assistant_supported_models import AssistantSupportedModels
    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOption


@component("CreateAssistantRequestToolResourcesCodeInterpreter")
class CreateAssistantRequestToolResourcesCodeInterpreter(Component):
    """An object of the API."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto")
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(Component):
    """An object of `type` "auto"."""

    type: Literal["auto"] = "auto"


@component(
    "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic"
)
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic(
    Component
):
    """An object of the API."""

    max_chunk_size_tokens: int
    """100 to 4096."""

    chunk_overlap_tokens: int


@component("CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic")
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(
    Component
):
    """An object of `type` "static"."""

    type: Literal["static"] = "static"
    static: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
    )


@component("CreateAssistantRequestToolResourcesFileSearchVectorStoresItem")
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItem(Component):
    """An object of the API."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 100000000 items."""

    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy | None
    ) = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


@component("CreateAssistantRequestToolResourcesFileSearch")
class CreateAssistantRequestToolResourcesFileSearch(Component):
    """An object of the API."""

    vector_store_ids: list[str] | None = None
    """Ids of the vector stores to search. At most 1 items."""

    vector_stores: list[CreateAssistantRequestToolResourcesFileSearchVectorStoresItem] | None = None
    """At most 1 items."""


@component("CreateAssistantRequestToolResources")
class CreateAssistantRequestToolResources(Component):
    """An object of the API."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | None = None
    file_search: CreateAssistantRequestToolResourcesFileSearch | None = None


@component("CreateAssistantRequest")
class CreateAssistantRequest(Component):
    """An object of the API."""

    model: str | AssistantSupportedModels
    name: str | None = None
    """At most 256 characters."""

    description: str | None = None
    """At most 512 characters."""

    instructions: str | None = None
    """What the model is told before anything else. At most 256000 characters."""

    reasoning_effort: ReasoningEffort | None = None
    tools: list[CreateAssistantRequestToolsItem] | None = None
    """Tools that the model may call. At most 128 items."""

    tool_resources: CreateAssistantRequestToolResources | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    response_format: AssistantsApiResponseFormatOption | None = None


if TYPE_CHECKING:
    CreateAssistantRequestToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
else:
    CreateAssistantRequestToolsItem = TaggedUnion(
        "CreateAssistantRequestToolsItem",
        __name__,
        "type",
        {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )

if TYPE_CHECKING:
    CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy: TypeAlias = (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | UnknownComponent
    )
else:
    CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy = TaggedUnion(
        "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy",
        __name__,
        "type",
        {
            "auto": "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto",
            "static": "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic",
        },
    )
