# Generated from BetaAgentTag. Do not edit.
"""BetaAgentTag in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BetaAgentTagDict(TypedDict, total=False):
    """`BetaAgentTag` as a mapping."""

    agent_name: Required[str]
