# Generated from VectorStoreFileAttributes. Do not edit.
"""VectorStoreFileAttributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool] | None
    """`attributes` of `FileSearchToolCallResultsItem`, `client.vector_stores.file_batches.create`, `CreateVectorStoreFileRequest` and others."""
else:
    VectorStoreFileAttributes = Alias("dict[str, str | float | bool] | None", __name__)
