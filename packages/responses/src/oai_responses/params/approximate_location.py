# Generated from ApproximateLocation. Do not edit.
"""ApproximateLocation in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ApproximateLocationDict(TypedDict, total=False):
    """`ApproximateLocation` as a mapping."""

    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
