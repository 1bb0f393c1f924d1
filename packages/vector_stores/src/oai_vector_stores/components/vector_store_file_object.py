# Generated from VectorStoreFileObject. Do not edit.
"""VectorStoreFileObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.vector_store_file_attributes import VectorStoreFileAttributes

    from .other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam
    from .static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam


@component("VectorStoreFileObjectLastError")
class VectorStoreFileObjectLastError(Component):
    """`last_error` of `VectorStoreFileObject`."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""


@component("VectorStoreFileObject")
class VectorStoreFileObject(Component):
    """Result of `client.vector_stores.files.create`, `client.vector_stores.files.retrieve` and `client.vector_stores.files.update`. Item of the lists that `client.vector_stores.file_batches.list_files` and `client.vector_stores.files.list` give."""

    id: str
    """Unique id."""

    object: Literal["vector_store.file"] = "vector_store.file"
    usage_bytes: int
    """Storage that is used, in bytes."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    vector_store_id: str
    """Id of the vector store."""

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far it got, or how it stands."""

    last_error: VectorStoreFileObjectLastError | None
    """What went wrong; not set, if nothing did."""

    chunking_strategy: VectorStoreFileObjectChunkingStrategy | None = None
    """How the content is cut into chunks."""

    attributes: VectorStoreFileAttributes | None = None
    """Up to 16 pairs of your own, by which searches can filter. Values are texts, numbers or booleans. At most 16 entries."""


if TYPE_CHECKING:
    VectorStoreFileObjectChunkingStrategy: TypeAlias = (
        StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | UnknownComponent
    )
    """`chunking_strategy` of `VectorStoreFileObject`. Told apart by `type`."""
else:
    VectorStoreFileObjectChunkingStrategy = TaggedUnion(
        "VectorStoreFileObjectChunkingStrategy",
        __name__,
        "type",
        {
            "static": "StaticChunkingStrategyResponseParam",
            "other": "OtherChunkingStrategyResponseParam",
        },
    )
