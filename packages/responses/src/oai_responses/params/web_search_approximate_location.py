# Generated from WebSearchApproximateLocation. Do not edit.
"""WebSearchApproximateLocation in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class WebSearchApproximateLocationDict(TypedDict, total=False):
    """`WebSearchApproximateLocation` as a mapping."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
