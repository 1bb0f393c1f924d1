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
    """An object of the API."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


@component("VectorStoreFileObject")
class VectorStoreFileObject(Component):
    """An object of `object` "vector_store.file"."""

    id: str
    """Unique id."""

    object: Literal["vector_store.file"] = "vector_store.file"
    usage_bytes: int
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    last_error: VectorStoreFileObjectLastError | None
    chunking_strategy: VectorStoreFileObjectChunkingStrategy | None = None
    attributes: VectorStoreFileAttributes | None = None


if TYPE_CHECKING:
    VectorStoreFileObjectChunkingStrategy: TypeAlias = (
        StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | UnknownComponent
    )
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
