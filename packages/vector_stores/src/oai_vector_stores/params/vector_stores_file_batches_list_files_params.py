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
    """How many at most on a page. Default: `20`."""

    order: Literal["asc", "desc"]
    """Oldest first (`"asc"`) or newest first (`"desc"`). Default: `"desc"`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    before: str
    """Id of the item after the page; for walking backwards."""

    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """Only those with this status."""
