# Generated from ListVideos. Do not edit.
"""Parameters of `videos.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from oai_shared.components.order_enum import OrderEnum


class VideosListParams(RequestOptions, total=False):
    """Parameters of `videos.list`."""

    limit: int
    """How many at most on a page. 0 to 100."""

    order: OrderEnum
    """Oldest first (`"asc"`) or newest first (`"desc"`). One of `"asc"`, `"desc"`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""
