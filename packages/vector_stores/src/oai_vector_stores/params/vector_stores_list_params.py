# Generated from listVectorStores. Do not edit.
"""Parameters of `vector_stores.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class VectorStoresListParams(RequestOptions, total=False):
    """Parameters of `vector_stores.list`."""

    limit: int
    """Default: `20`."""

    order: Literal["asc", "desc"]
    """Default: `"desc"`."""

    after: str
    before: str
