# Generated from PromptCacheBreakpointParam. Do not edit.
"""PromptCacheBreakpointParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class PromptCacheBreakpointParamDict(TypedDict, total=False):
    """`PromptCacheBreakpointParam` as a mapping."""

    mode: Required[Literal["explicit"]]
