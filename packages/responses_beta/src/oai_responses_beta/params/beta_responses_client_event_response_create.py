# Generated from BetaResponsesClientEventResponseCreate. Do not edit.
"""BetaResponsesClientEventResponseCreate in requests, as plain mappings."""

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


class BetaResponsesClientEventResponseCreateDict(TypedDict, total=False):
    """`BetaResponsesClientEventResponseCreate` as a mapping."""

    type: Required[Literal["response.create"]]
    stream_id: str
    generate: bool
    metadata: BetaMetadataLike
    top_logprobs: int
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict
    previous_response_id: str | None
    model: BetaModelIdsResponses
    background: bool | None
    max_tool_calls: int | None
    text: BetaResponseTextParam | BetaResponseTextParamDict
    tools: BetaToolsArrayLike
    tool_choice: BetaToolChoiceParamLike
    prompt: BetaPrompt | BetaPromptDict | None
    service_tier: BetaServiceTierResponses
    truncation: Literal["auto", "disabled"] | None
    reasoning: BetaReasoning | BetaReasoningDict | None
    input: BetaInputParamLike
    include: Iterable[BetaIncludeEnum] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: BetaModerationParam | BetaModerationParamDict | None
    stream: bool | None
    stream_options: BetaResponseStreamOptions | BetaResponseStreamOptionsDict | None
    conversation: BetaConversationParamLike | None
    context_management: Iterable[BetaContextManagementParam | BetaContextManagementParamDict] | None
    max_output_tokens: int | None
    multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | None
