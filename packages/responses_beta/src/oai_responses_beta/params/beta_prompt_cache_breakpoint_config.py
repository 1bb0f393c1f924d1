# Generated from BetaPromptCacheBreakpointConfig. Do not edit.
"""BetaPromptCacheBreakpointConfig in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaPromptCacheBreakpointConfigDict(TypedDict, total=False):
    """`BetaPromptCacheBreakpointConfig` as a mapping."""

    mode: Required[Literal["explicit"]]
