# Generated from the socket of beta.responses. Do not edit.
"""What the methods of `BetaResponsesConnection` send."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_context_management_param import BetaContextManagementParam
    from ..components.beta_include_enum import BetaIncludeEnum
    from ..components.beta_model_ids_responses import BetaModelIdsResponses
    from ..components.beta_moderation_param import BetaModerationParam
    from ..components.beta_multi_agent_param import BetaMultiAgentParam
    from ..components.beta_prompt import BetaPrompt
    from ..components.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..components.beta_reasoning import BetaReasoning
    from ..components.beta_response_stream_options import BetaResponseStreamOptions
    from ..components.beta_response_text_param import BetaResponseTextParam
    from ..components.beta_service_tier_responses import BetaServiceTierResponses
    from .beta_context_management_param import BetaContextManagementParamDict
    from .beta_conversation_param import BetaConversationParamLike
    from .beta_input_item import BetaInputItemLike
    from .beta_input_param import BetaInputParamLike
    from .beta_metadata import BetaMetadataLike
    from .beta_moderation_param import BetaModerationParamDict
    from .beta_multi_agent_param import BetaMultiAgentParamDict
    from .beta_prompt import BetaPromptDict
    from .beta_prompt_cache_options_param import BetaPromptCacheOptionsParamDict
    from .beta_reasoning import BetaReasoningDict
    from .beta_response_stream_options import BetaResponseStreamOptionsDict
    from .beta_response_text_param import BetaResponseTextParamDict
    from .beta_tool_choice_param import BetaToolChoiceParamLike
    from .beta_tools_array import BetaToolsArrayLike


class BetaResponsesResponseCreateEventParams(TypedDict, total=False):
    """Parameters of `connection.response.create`."""

    stream_id: str
    """Joins the events of one stream on a shared connection. 1 to 256 characters, matching `^[A-Za-z0-9_.-]+$`."""

    generate: bool
    """Whether to write an answer, which is the default; without one the request is only prepared, and its id can be continued from."""

    metadata: BetaMetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    top_logprobs: int
    """How many likely tokens to show for each position. 0 to 20."""

    temperature: float | None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    user: str
    """An older form; use `prompt_cache_key` and `safety_identifier`. Deprecated."""

    safety_identifier: str | None
    """A stable, anonymous id of your user, to detect misuse. At most 64 characters."""

    prompt_cache_key: str | None
    """Groups requests that share a beginning, so that the cache finds them."""

    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the cached beginning is kept. Deprecated."""

    prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict
    """How the beginning of the prompt is cached."""

    previous_response_id: str | None
    """The response to continue; its context comes first."""

    model: BetaModelIdsResponses
    """Id of the model."""

    max_tool_calls: int | None
    """Bound on calls of built-in tools within one response."""

    text: BetaResponseTextParam | BetaResponseTextParamDict
    """Format and length of the text."""

    tools: BetaToolsArrayLike
    """Tools that the model may call."""

    tool_choice: BetaToolChoiceParamLike
    """Which tool the model may or must call."""

    prompt: BetaPrompt | BetaPromptDict | None
    """A stored prompt and its variables."""

    service_tier: BetaServiceTierResponses
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"flex"`, `"scale"`, `"priority"`, `"fast"`, `"ultrafast"`. Default: `"auto"`."""

    truncation: Literal["auto", "disabled"] | None
    """What happens when the context is too long. Default: `"disabled"`. Deprecated."""

    reasoning: BetaReasoning | BetaReasoningDict | None
    """How much the model thinks, and what of it is shown."""

    input: BetaInputParamLike
    """A text, or items such as messages, tool outputs and earlier output."""

    include: Iterable[BetaIncludeEnum] | None
    """Extra output to send along. Each one of `"file_search_call.results"`, `"web_search_call.results"`, `"web_search_call.action.sources"`, `"message.input_image.image_url"`, `"computer_call_output.output.image_url"`, `"code_interpreter_call.outputs"`, `"reasoning.encrypted_content"`, `"message.output_text.logprobs"`."""

    parallel_tool_calls: bool | None
    """Whether several tools may be called at once. Default: `True`."""

    store: bool | None
    """Keep the result so that it can be read later. Default: `True`."""

    instructions: str | None
    """What the model is told before anything else."""

    moderation: BetaModerationParam | BetaModerationParamDict | None
    """Check input and output, and report what was found."""

    stream_options: BetaResponseStreamOptions | BetaResponseStreamOptionsDict | None
    """Settings of the stream."""

    conversation: BetaConversationParamLike | None
    """Conversation to continue; input and output are added to it."""

    context_management: Iterable[BetaContextManagementParam | BetaContextManagementParamDict] | None
    """How a context that grows too long is handled. At least 1 item."""

    max_output_tokens: int | None
    """Bound on what the model may write, thinking included. At least 16."""

    multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | None
    """Whether the model may start agents of its own, and how many at once."""


class BetaResponsesResponseInjectEventParams(TypedDict, total=False):
    """Parameters of `connection.response.inject`."""

    response_id: Required[str]
    """Id of the response."""

    input: Required[Iterable[BetaInputItemLike]]
    """What goes in. At most 16384 items."""
