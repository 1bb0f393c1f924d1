# Generated from BetaTypeParam. Do not edit.
"""BetaTypeParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaTypeParamDict(TypedDict, total=False):
    """`BetaTypeParam` as a mapping."""

    type: Required[Literal["type"]]
    text: Required[str]
