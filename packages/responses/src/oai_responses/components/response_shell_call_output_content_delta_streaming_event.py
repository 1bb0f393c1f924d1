# Generated from ResponseShellCallOutputContentDeltaStreamingEvent. Do not edit.
"""ResponseShellCallOutputContentDeltaStreamingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .shell_call_output_delta import ShellCallOutputDelta


@component("ResponseShellCallOutputContentDeltaStreamingEvent")
class ResponseShellCallOutputContentDeltaStreamingEvent(Component):
    """An object of `type` "response.shell_call_output_content.delta"."""

    type: Literal["response.shell_call_output_content.delta"] = (
        "response.shell_call_output_content.delta"
    )
    """Default: `"response.shell_call_output_content.delta"`."""

    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta
