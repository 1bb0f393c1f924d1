# Generated from BetaLocalShellToolCallOutput. Do not edit.
"""BetaLocalShellToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaLocalShellToolCallOutput")
class BetaLocalShellToolCallOutput(Component):
    """A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"local_shell_call_output"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    """Unique id."""

    output: str
    """What the call gave back."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""
