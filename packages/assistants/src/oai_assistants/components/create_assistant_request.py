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
    """`code_interpreter` of `CreateAssistantRequestToolResources`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto")
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(Component):
    """A member of `CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy`, told by `type` = `"auto"`."""

    type: Literal["auto"] = "auto"


@component(
    "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic"
)
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic(
    Component
):
    """`static` of `CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic`."""

    max_chunk_size_tokens: int
    """Tokens of a chunk at most. 100 to 4096."""

    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share."""


@component("CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic")
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(
    Component
):
    """A member of `CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy`, told by `type` = `"static"`."""

    type: Literal["static"] = "static"
    static: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
    )
    """Chunks of a fixed size."""


@component("CreateAssistantRequestToolResourcesFileSearchVectorStoresItem")
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItem(Component):
    """An item of `vector_stores` of `CreateAssistantRequestToolResourcesFileSearch`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 100000000 items."""

    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy | None
    ) = None
    """How the content is cut into chunks."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


@component("CreateAssistantRequestToolResourcesFileSearch")
class CreateAssistantRequestToolResourcesFileSearch(Component):
    """`file_search` of `CreateAssistantRequestToolResources`."""

    vector_store_ids: list[str] | None = None
    """Vector stores in which to search, by id. At most 1 item."""

    vector_stores: list[CreateAssistantRequestToolResourcesFileSearchVectorStoresItem] | None = None
    """Vector stores to make along with it. At most 1 item."""


@component("CreateAssistantRequestToolResources")
class CreateAssistantRequestToolResources(Component):
    """`tool_resources` of `client.beta.assistants.create`."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | None = None
    """What concerns the code interpreter."""

    file_search: CreateAssistantRequestToolResourcesFileSearch | None = None
    """What concerns the search in files."""


@component("CreateAssistantRequest")
class CreateAssistantRequest(Component):
    """Body of `client.beta.assistants.create`."""

    model: str | AssistantSupportedModels
    """Id of the model."""

    name: str | None = None
    """Its name. At most 256 characters."""

    description: str | None = None
    """What it is and is for, in free text. At most 512 characters."""

    instructions: str | None = None
    """What the model is told before anything else. At most 256000 characters."""

    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    tools: list[CreateAssistantRequestToolsItem] | None = None
    """Tools that the model may call. At most 128 items."""

    tool_resources: CreateAssistantRequestToolResources | None = None
    """What the tools work with, such as files and vector stores."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    response_format: AssistantsApiResponseFormatOption | None = None
    """Form of the answer, text, JSON, or JSON by a schema."""


if TYPE_CHECKING:
    CreateAssistantRequestToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
    """An item of `tools` of `client.beta.assistants.create`. Told apart by `type`."""
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
    """`chunking_strategy` of `CreateAssistantRequestToolResourcesFileSearchVectorStoresItem`. Told apart by `type`."""
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
