# Generated from CreateVectorStoreRequest. Do not edit.
"""CreateVectorStoreRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata

    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
    from .vector_store_expiration_after import VectorStoreExpirationAfter


@component("CreateVectorStoreRequest")
class CreateVectorStoreRequest(Component):
    """Body of `client.vector_stores.create`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 500 items."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is and is for, in free text."""

    expires_after: VectorStoreExpirationAfter | None = None
    """After what time it expires."""

    chunking_strategy: CreateVectorStoreRequestChunkingStrategy | None = None
    """How the content is cut into chunks."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


if TYPE_CHECKING:
    CreateVectorStoreRequestChunkingStrategy: TypeAlias = (
        AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam | UnknownComponent
    )
    """`chunking_strategy` of `client.vector_stores.create`. Told apart by `type`."""
else:
    CreateVectorStoreRequestChunkingStrategy = TaggedUnion(
        "CreateVectorStoreRequestChunkingStrategy",
        __name__,
        "type",
        {
            "auto": "AutoChunkingStrategyRequestParam",
            "static": "StaticChunkingStrategyRequestParam",
        },
    )
