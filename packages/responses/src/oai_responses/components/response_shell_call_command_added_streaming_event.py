# Generated from ResponseShellCallCommandAddedStreamingEvent. Do not edit.
"""ResponseShellCallCommandAddedStreamingEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseShellCallCommandAddedStreamingEvent")
class ResponseShellCallCommandAddedStreamingEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.shell_call_command.added"`."""

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    command: str
    """The command line."""
