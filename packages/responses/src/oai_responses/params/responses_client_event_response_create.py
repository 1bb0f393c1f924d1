# Generated from ResponsesClientEventResponseCreate. Do not edit.
"""ResponsesClientEventResponseCreate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.components.moderation_param import ModerationParam
    from oai_shared.components.prompt import Prompt
    from oai_shared.components.prompt_cache_options_param import PromptCacheOptionsParam
    from oai_shared.params.metadata import MetadataLike
    from oai_shared.params.moderation_param import ModerationParamDict
    from oai_shared.params.prompt import PromptDict
    from oai_shared.params.prompt_cache_options_param import PromptCacheOptionsParamDict

    from ..components.context_management_param import ContextManagementParam
    from ..components.include_enum import IncludeEnum
    from ..components.model_ids_responses import ModelIdsResponses
    from ..components.reasoning import Reasoning
    from ..components.response_stream_options import ResponseStreamOptions
    from ..components.response_text_param import ResponseTextParam
    from ..components.service_tier_responses import ServiceTierResponses
    from .context_management_param import ContextManagementParamDict
    from .conversation_param import ConversationParamLike
    from .input_param import InputParamLike
    from .reasoning import ReasoningDict
    from .response_stream_options import ResponseStreamOptionsDict
    from .response_text_param import ResponseTextParamDict
    from .tool_choice_param import ToolChoiceParamLike
    from .tools_array import ToolsArrayLike


class ResponsesClientEventResponseCreateDict(TypedDict, total=False):
    """`ResponsesClientEventResponseCreate` as a mapping."""

    type: Required[Literal["response.create"]]
    stream_id: str
    generate: bool
    metadata: MetadataLike
    top_logprobs: int
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict
    previous_response_id: str | None
    model: ModelIdsResponses
    background: bool | None
    max_tool_calls: int | None
    text: ResponseTextParam | ResponseTextParamDict
    tools: ToolsArrayLike
    tool_choice: ToolChoiceParamLike
    prompt: Prompt | PromptDict | None
    service_tier: ServiceTierResponses
    truncation: Literal["auto", "disabled"] | None
    reasoning: Reasoning | ReasoningDict | None
    input: InputParamLike
    include: Iterable[IncludeEnum] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: ModerationParam | ModerationParamDict | None
    stream: bool | None
    stream_options: ResponseStreamOptions | ResponseStreamOptionsDict | None
    conversation: ConversationParamLike | None
    context_management: Iterable[ContextManagementParam | ContextManagementParamDict] | None
    max_output_tokens: int | None
