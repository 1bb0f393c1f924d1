# Generated from ResponseShellCallCommandDeltaStreamingEvent. Do not edit.
"""ResponseShellCallCommandDeltaStreamingEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseShellCallCommandDeltaStreamingEvent")
class ResponseShellCallCommandDeltaStreamingEvent(Component):
    """An object of `type` "response.shell_call_command.delta"."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    """Default: `"response.shell_call_command.delta"`."""

    sequence_number: int
    output_index: int
    command_index: int
    delta: str
    obfuscation: str | None = None
