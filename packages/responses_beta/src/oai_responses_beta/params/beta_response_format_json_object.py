# Generated from BetaResponseFormatJsonObject. Do not edit.
"""BetaResponseFormatJsonObject in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaResponseFormatJsonObjectDict(TypedDict, total=False):
    """`BetaResponseFormatJsonObject` as a mapping."""

    type: Required[Literal["json_object"]]
