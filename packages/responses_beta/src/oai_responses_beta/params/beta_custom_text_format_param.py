# Generated from BetaCustomTextFormatParam. Do not edit.
"""BetaCustomTextFormatParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaCustomTextFormatParamDict(TypedDict, total=False):
    """`BetaCustomTextFormatParam` as a mapping."""

    type: Required[Literal["text"]]
