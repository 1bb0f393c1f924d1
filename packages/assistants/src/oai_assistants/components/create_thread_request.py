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
    """`code_interpreter` of `CreateThreadRequestToolResources`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items."""


@component("CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto")
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(Component):
    """A member of `CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy`, told by `type` = `"auto"`."""

    type: Literal["auto"] = "auto"


@component("CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic")
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic(
    Component
):
    """`static` of `CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic`."""

    max_chunk_size_tokens: int
    """Tokens of a chunk at most. 100 to 4096."""

    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share."""


@component("CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic")
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(Component):
    """A member of `CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy`, told by `type` = `"static"`."""

    type: Literal["static"] = "static"
    static: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
    """Chunks of a fixed size."""


@component("CreateThreadRequestToolResourcesFileSearchVectorStoresItem")
class CreateThreadRequestToolResourcesFileSearchVectorStoresItem(Component):
    """An item of `vector_stores` of `CreateThreadRequestToolResourcesFileSearch`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 100000000 items."""

    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy | None
    ) = None
    """How the content is cut into chunks."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


@component("CreateThreadRequestToolResourcesFileSearch")
class CreateThreadRequestToolResourcesFileSearch(Component):
    """`file_search` of `CreateThreadRequestToolResources`."""

    vector_store_ids: list[str] | None = None
    """Vector stores in which to search, by id. At most 1 item."""

    vector_stores: list[CreateThreadRequestToolResourcesFileSearchVectorStoresItem] | None = None
    """Vector stores to make along with it. At most 1 item."""


@component("CreateThreadRequestToolResources")
class CreateThreadRequestToolResources(Component):
    """`tool_resources` of `CreateThreadRequest`."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None = None
    """What concerns the code interpreter."""

    file_search: CreateThreadRequestToolResourcesFileSearch | None = None
    """What concerns the search in files."""


@component("CreateThreadRequest")
class CreateThreadRequest(Component):
    """Body of `client.beta.threads.create`."""

    messages: list[CreateMessageRequest] | None = None
    """Messages with which the thread begins."""

    tool_resources: CreateThreadRequestToolResources | None = None
    """What the tools work with, such as files and vector stores."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


if TYPE_CHECKING:
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategy: TypeAlias = (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | UnknownComponent
    )
    """`chunking_strategy` of `CreateThreadRequestToolResourcesFileSearchVectorStoresItem`. Told apart by `type`."""
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
