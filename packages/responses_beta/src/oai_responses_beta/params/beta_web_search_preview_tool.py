# Generated from BetaWebSearchPreviewTool. Do not edit.
"""BetaWebSearchPreviewTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_approximate_location import BetaApproximateLocation
    from ..components.beta_search_content_type import BetaSearchContentType
    from ..components.beta_search_context_size import BetaSearchContextSize
    from .beta_approximate_location import BetaApproximateLocationDict


class BetaWebSearchPreviewToolDict(TypedDict, total=False):
    """`BetaWebSearchPreviewTool` as a mapping."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: BetaApproximateLocation | BetaApproximateLocationDict | None
    search_context_size: BetaSearchContextSize
    search_content_types: Iterable[BetaSearchContentType]
