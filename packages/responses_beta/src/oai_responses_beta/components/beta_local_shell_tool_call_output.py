# Generated from BetaLocalShellToolCallOutput. Do not edit.
"""BetaLocalShellToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaLocalShellToolCallOutput")
class BetaLocalShellToolCallOutput(Component):
    """An object of `type` "local_shell_call_output"."""

    agent: BetaAgentTag | None = None
    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    """Unique id."""

    output: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None
