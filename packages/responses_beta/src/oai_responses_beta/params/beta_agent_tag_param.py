# Generated from Beta_AgentTagParam. Do not edit.
"""BetaAgentTagParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BetaAgentTagParamDict(TypedDict, total=False):
    """`BetaAgentTagParam` as a mapping."""

    agent_name: Required[str]
