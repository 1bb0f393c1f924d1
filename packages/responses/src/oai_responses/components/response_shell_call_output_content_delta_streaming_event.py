# Generated from ResponseShellCallOutputContentDeltaStreamingEvent. Do not edit.
"""ResponseShellCallOutputContentDeltaStreamingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .shell_call_output_delta import ShellCallOutputDelta


@component("ResponseShellCallOutputContentDeltaStreamingEvent")
class ResponseShellCallOutputContentDeltaStreamingEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.shell_call_output_content.delta"`."""

    type: Literal["response.shell_call_output_content.delta"] = (
        "response.shell_call_output_content.delta"
    )
    sequence_number: int
    """Position of the event in the stream."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    delta: ShellCallOutputDelta
    """What is new since the last event."""
