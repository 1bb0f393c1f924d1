# Generated from beta_Getinputtokencounts. Do not edit.
"""Parameters of `beta.responses.input_tokens.count`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..components.beta_personality_enum import BetaPersonalityEnum
    from ..components.beta_reasoning import BetaReasoning
    from ..components.beta_response_text_param import BetaResponseTextParam
    from ..components.beta_truncation_enum import BetaTruncationEnum
    from .beta_conversation_param import BetaConversationParamLike
    from .beta_input_item import BetaInputItemLike
    from .beta_reasoning import BetaReasoningDict
    from .beta_response_text_param import BetaResponseTextParamDict
    from .beta_tool import BetaToolLike
    from .beta_tool_choice_param import BetaToolChoiceParamLike


class BetaResponsesInputTokensCountParams(RequestOptions, total=False):
    """Parameters of `beta.responses.input_tokens.count`."""

    model: str | None
    """The model whose tokens are counted."""

    input: str | Iterable[BetaInputItemLike] | None
    """A text, or items such as messages and tool outputs. At most 10485760 characters."""

    previous_response_id: str | None
    """The response to continue; its context comes first."""

    tools: Iterable[BetaToolLike] | None
    """Tools that the model may call."""

    text: BetaResponseTextParam | BetaResponseTextParamDict | None
    """Format and length of the text."""

    reasoning: BetaReasoning | BetaReasoningDict | None
    """How much the model thinks, and what of it is shown."""

    truncation: BetaTruncationEnum
    """What happens when the context is too long. One of `"auto"`, `"disabled"`. Deprecated."""

    instructions: str | None
    """What the model is told before anything else."""

    personality: BetaPersonalityEnum
    """Style of the answers. Known values: `"friendly"`, `"pragmatic"`."""

    conversation: BetaConversationParamLike | None
    """Conversation whose items count too."""

    tool_choice: BetaToolChoiceParamLike | None
    """Which tool the model may or must call."""

    parallel_tool_calls: bool | None
    """Whether several tools may be called at once."""

    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Beta features to turn on, sent as a header."""
