# Generated from listFilesInVectorStoreBatch. Do not edit.
"""Parameters of `vector_stores.file_batches.list_files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class VectorStoresFileBatchesListFilesParams(RequestOptions, total=False):
    """Parameters of `vector_stores.file_batches.list_files`."""

    limit: int
    """Default: `20`."""

    order: Literal["asc", "desc"]
    """Default: `"desc"`."""

    after: str
    before: str
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
