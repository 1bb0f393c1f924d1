# Generated from BetaPromptCacheBreakpointParam. Do not edit.
"""BetaPromptCacheBreakpointParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaPromptCacheBreakpointParamDict(TypedDict, total=False):
    """`BetaPromptCacheBreakpointParam` as a mapping."""

    mode: Required[Literal["explicit"]]
