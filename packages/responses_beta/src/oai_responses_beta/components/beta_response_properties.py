# Generated from BetaResponseProperties. Do not edit.
"""BetaResponseProperties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_model_ids_responses import BetaModelIdsResponses
    from .beta_prompt import BetaPrompt
    from .beta_response_text_param import BetaResponseTextParam
    from .beta_tool_choice_param import BetaToolChoiceParam
    from .beta_tools_array import BetaToolsArray


@component("BetaResponseProperties")
class BetaResponseProperties(Component):
    """No operation refers to it."""

    previous_response_id: str | None = None
    """The response to continue; its context comes first."""

    model: BetaModelIdsResponses | None = None
    """Id of the model."""

    background: bool | None = None
    """Run without keeping the connection; poll or stream the result later. Default: `False`."""

    max_tool_calls: int | None = None
    """Bound on calls of built-in tools within one response."""

    text: BetaResponseTextParam | None = None
    """Format and length of the text."""

    tools: BetaToolsArray | None = None
    """Tools that the model may call."""

    tool_choice: BetaToolChoiceParam | None = None
    """Which tool the model may or must call."""

    prompt: BetaPrompt | None = None
    """A stored prompt and its variables."""
