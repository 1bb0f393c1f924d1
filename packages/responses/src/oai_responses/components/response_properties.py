# Generated from ResponseProperties. Do not edit.
"""ResponseProperties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt import Prompt

    from .model_ids_responses import ModelIdsResponses
    from .response_text_param import ResponseTextParam
    from .tool_choice_param import ToolChoiceParam
    from .tools_array import ToolsArray


@component("ResponseProperties")
class ResponseProperties(Component):
    """No operation refers to it."""

    previous_response_id: str | None = None
    """The response to continue; its context comes first."""

    model: ModelIdsResponses | None = None
    """Id of the model."""

    background: bool | None = None
    """Run without keeping the connection; poll or stream the result later. Default: `False`."""

    max_tool_calls: int | None = None
    """Bound on calls of built-in tools within one response."""

    text: ResponseTextParam | None = None
    """Format and length of the text."""

    tools: ToolsArray | None = None
    """Tools that the model may call."""

    tool_choice: ToolChoiceParam | None = None
    """Which tool the model may or must call."""

    prompt: Prompt | None = None
    """A stored prompt and its variables."""
