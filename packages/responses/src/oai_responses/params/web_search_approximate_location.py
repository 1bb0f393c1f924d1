# Generated from WebSearchApproximateLocation. Do not edit.
"""WebSearchApproximateLocation in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ..components.web_search_approximate_location import WebSearchApproximateLocationObject


class WebSearchApproximateLocationObjectDict(TypedDict, total=False):
    """`WebSearchApproximateLocationObject` as a mapping."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


WebSearchApproximateLocationLike: TypeAlias = (
    "WebSearchApproximateLocationObject | WebSearchApproximateLocationObjectDict | None"
)
