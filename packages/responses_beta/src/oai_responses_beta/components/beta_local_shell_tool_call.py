# Generated from BetaLocalShellToolCall. Do not edit.
"""BetaLocalShellToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_local_shell_exec_action import BetaLocalShellExecAction


@component("BetaLocalShellToolCall")
class BetaLocalShellToolCall(Component):
    """A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"local_shell_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["local_shell_call"] = "local_shell_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    action: BetaLocalShellExecAction
    """What is done, with its arguments."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it got, or how it stands."""
