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
    """0 to 100."""

    order: OrderEnum
    after: str
