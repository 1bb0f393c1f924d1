# Generated from BetaMultiAgentAction1. Do not edit.
"""BetaMultiAgentAction1."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMultiAgentAction1: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
"""`action` of `BetaMultiAgentCallItemParam` and `BetaMultiAgentCallOutputItemParam`."""
