# Generated from BetaWebSearchApproximateLocation. Do not edit.
"""BetaWebSearchApproximateLocation in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class BetaWebSearchApproximateLocationDict(TypedDict, total=False):
    """`BetaWebSearchApproximateLocation` as a mapping."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
