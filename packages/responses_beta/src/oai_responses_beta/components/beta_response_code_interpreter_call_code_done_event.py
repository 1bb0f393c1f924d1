# Generated from BetaResponseCodeInterpreterCallCodeDoneEvent. Do not edit.
"""BetaResponseCodeInterpreterCallCodeDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseCodeInterpreterCallCodeDoneEvent")
class BetaResponseCodeInterpreterCallCodeDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.code_interpreter_call_code.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.code_interpreter_call_code.done"] = (
        "response.code_interpreter_call_code.done"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    code: str
    """The code."""

    sequence_number: int
    """Position of the event in the stream."""
