# Generated from BetaResponseFormatText. Do not edit.
"""BetaResponseFormatText in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaResponseFormatTextDict(TypedDict, total=False):
    """`BetaResponseFormatText` as a mapping."""

    type: Required[Literal["text"]]
