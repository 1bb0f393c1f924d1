# Generated from ResponseShellCallOutputContentDoneStreamingEvent. Do not edit.
"""ResponseShellCallOutputContentDoneStreamingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_shell_call_output_content import FunctionShellCallOutputContent


@component("ResponseShellCallOutputContentDoneStreamingEvent")
class ResponseShellCallOutputContentDoneStreamingEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.shell_call_output_content.done"`."""

    type: Literal["response.shell_call_output_content.done"] = (
        "response.shell_call_output_content.done"
    )
    sequence_number: int
    """Position of the event in the stream."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    output: list[FunctionShellCallOutputContent]
    """What the call gave back."""
