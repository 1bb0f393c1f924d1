# Generated from BetaResponseShellCallCommandAddedStreamingEvent. Do not edit.
"""BetaResponseShellCallCommandAddedStreamingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseShellCallCommandAddedStreamingEvent")
class BetaResponseShellCallCommandAddedStreamingEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.shell_call_command.added"`."""

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    sequence_number: int
    """Position of the event in the stream."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    command: str
    """The command line."""
