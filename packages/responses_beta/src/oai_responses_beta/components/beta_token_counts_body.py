# Generated from BetaTokenCountsBody. Do not edit.
"""BetaTokenCountsBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_conversation_param import BetaConversationParam
    from .beta_input_item import BetaInputItem
    from .beta_personality_enum import BetaPersonalityEnum
    from .beta_reasoning import BetaReasoning
    from .beta_response_text_param import BetaResponseTextParam
    from .beta_tool import BetaTool
    from .beta_tool_choice_param import BetaToolChoiceParam
    from .beta_truncation_enum import BetaTruncationEnum


@component("BetaTokenCountsBody")
class BetaTokenCountsBody(Component):
    """Body of `client.beta.responses.input_tokens.count`."""

    model: str | None = None
    """Id of the model."""

    input: str | list[BetaInputItem] | None = None
    """A text, or items such as messages and tool outputs. At most 10485760 characters."""

    previous_response_id: str | None = None
    """The response to continue; its context comes first."""

    tools: list[BetaTool] | None = None
    """Tools that the model may call."""

    text: BetaResponseTextParam | None = None
    """Format and length of the text."""

    reasoning: BetaReasoning | None = None
    """How much the model thinks, and what of it is shown."""

    truncation: BetaTruncationEnum | None = None
    """What happens when the context is too long. One of `"auto"`, `"disabled"`. Deprecated."""

    instructions: str | None = None
    """What the model is told before anything else."""

    personality: BetaPersonalityEnum | None = None
    """Style of the answers. Known values: `"friendly"`, `"pragmatic"`."""

    conversation: BetaConversationParam | None = None
    """Conversation whose items count too."""

    tool_choice: BetaToolChoiceParam | None = None
    """Which tool the model may or must call."""

    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once."""
