# Generated from BetaMultiAgentAction. Do not edit.
"""BetaMultiAgentAction."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMultiAgentAction: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
"""`action` of `BetaMultiAgentCall` and `BetaMultiAgentCallOutput`."""
