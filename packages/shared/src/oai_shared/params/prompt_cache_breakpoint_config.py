# Generated from PromptCacheBreakpointConfig. Do not edit.
"""PromptCacheBreakpointConfig in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class PromptCacheBreakpointConfigDict(TypedDict, total=False):
    """`PromptCacheBreakpointConfig` as a mapping."""

    mode: Required[Literal["explicit"]]
