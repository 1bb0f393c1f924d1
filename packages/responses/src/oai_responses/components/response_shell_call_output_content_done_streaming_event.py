# Generated from ResponseShellCallOutputContentDoneStreamingEvent. Do not edit.
"""ResponseShellCallOutputContentDoneStreamingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_shell_call_output_content import FunctionShellCallOutputContent


@component("ResponseShellCallOutputContentDoneStreamingEvent")
class ResponseShellCallOutputContentDoneStreamingEvent(Component):
    """An object of `type` "response.shell_call_output_content.done"."""

    type: Literal["response.shell_call_output_content.done"] = (
        "response.shell_call_output_content.done"
    )
    """Default: `"response.shell_call_output_content.done"`."""

    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    output: list[FunctionShellCallOutputContent]
