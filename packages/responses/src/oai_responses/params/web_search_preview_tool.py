# Generated from WebSearchPreviewTool. Do not edit.
"""WebSearchPreviewTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.approximate_location import ApproximateLocation
    from ..components.search_content_type import SearchContentType
    from ..components.search_context_size import SearchContextSize
    from .approximate_location import ApproximateLocationDict


class WebSearchPreviewToolDict(TypedDict, total=False):
    """`WebSearchPreviewTool` as a mapping."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: ApproximateLocation | ApproximateLocationDict | None
    search_context_size: SearchContextSize
    search_content_types: Iterable[SearchContentType]
