# Generated from BetaResponseShellCallOutputContentDoneStreamingEvent. Do not edit.
"""BetaResponseShellCallOutputContentDoneStreamingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent


@component("BetaResponseShellCallOutputContentDoneStreamingEvent")
class BetaResponseShellCallOutputContentDoneStreamingEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.shell_call_output_content.done"`."""

    type: Literal["response.shell_call_output_content.done"] = (
        "response.shell_call_output_content.done"
    )
    sequence_number: int
    """Position of the event in the stream."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    output: list[BetaFunctionShellCallOutputContent]
    """What the call gave back."""
