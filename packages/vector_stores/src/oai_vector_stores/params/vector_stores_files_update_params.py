# Generated from updateVectorStoreFileAttributes. Do not edit.
"""Parameters of `vector_stores.files.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_shared.params.vector_store_file_attributes import VectorStoreFileAttributesLike


class VectorStoresFilesUpdateParams(RequestOptions, total=False):
    """Parameters of `vector_stores.files.update`."""

    attributes: Required[VectorStoreFileAttributesLike]
    """Up to 16 pairs of your own, by which searches can filter. Values are texts, numbers or booleans. At most 16 entries."""
