# Generated from BetaCodeInterpreterOutputImage. Do not edit.
"""BetaCodeInterpreterOutputImage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaCodeInterpreterOutputImageDict(TypedDict, total=False):
    """`BetaCodeInterpreterOutputImage` as a mapping."""

    type: Required[Literal["image"]]
    url: Required[str]
