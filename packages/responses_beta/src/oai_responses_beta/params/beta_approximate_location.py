# Generated from BetaApproximateLocation. Do not edit.
"""BetaApproximateLocation in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaApproximateLocationDict(TypedDict, total=False):
    """`BetaApproximateLocation` as a mapping."""

    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
