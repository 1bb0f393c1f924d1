# Generated from BetaMultiAgentParam. Do not edit.
"""BetaMultiAgentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BetaMultiAgentParamDict(TypedDict, total=False):
    """`BetaMultiAgentParam` as a mapping."""

    enabled: Required[bool]
    max_concurrent_subagents: int
