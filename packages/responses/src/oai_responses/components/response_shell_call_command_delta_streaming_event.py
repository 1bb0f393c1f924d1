# Generated from ResponseShellCallCommandDeltaStreamingEvent. Do not edit.
"""ResponseShellCallCommandDeltaStreamingEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseShellCallCommandDeltaStreamingEvent")
class ResponseShellCallCommandDeltaStreamingEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.shell_call_command.delta"`."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    delta: str
    """What is new since the last event."""

    obfuscation: str | None = None
    """Random padding; ignore it."""
