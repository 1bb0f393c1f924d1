# Generated from ResponsesClientEventResponseCreate. Do not edit.
"""ResponsesClientEventResponseCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.moderation_param import ModerationParam
    from oai_shared.components.prompt import Prompt
    from oai_shared.components.prompt_cache_options_param import PromptCacheOptionsParam

    from .context_management_param import ContextManagementParam
    from .conversation_param import ConversationParam
    from .include_enum import IncludeEnum
    from .input_param import InputParam
    from .model_ids_responses import ModelIdsResponses
    from .reasoning import Reasoning
    from .response_stream_options import ResponseStreamOptions
    from .response_text_param import ResponseTextParam
    from .service_tier_responses import ServiceTierResponses
    from .tool_choice_param import ToolChoiceParam
    from .tools_array import ToolsArray


@component("ResponsesClientEventResponseCreate")
class ResponsesClientEventResponseCreate(Component):
    """An object of `type` "response.create"."""

    type: Literal["response.create"] = "response.create"
    stream_id: str | None = None
    """1 to 256 characters, matching `^[A-Za-z0-9_.-]+$`."""

    metadata: Metadata | None = None
    top_logprobs: int | None = None
    """0 to 20."""

    temperature: float | None = None
    """0 to 2. Default: `1`."""

    top_p: float | None = None
    """0 to 1. Default: `1`."""

    user: str | None = None
    """Deprecated."""

    safety_identifier: str | None = None
    """At most 64 characters."""

    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam | None = None
    previous_response_id: str | None = None
    model: ModelIdsResponses | None = None
    background: bool | None = None
    """Default: `False`."""

    max_tool_calls: int | None = None
    text: ResponseTextParam | None = None
    tools: ToolsArray | None = None
    tool_choice: ToolChoiceParam | None = None
    prompt: Prompt | None = None
    service_tier: ServiceTierResponses | None = None
    truncation: Literal["auto", "disabled"] | None = None
    """Default: `"disabled"`. Deprecated."""

    reasoning: Reasoning | None = None
    input: InputParam | None = None
    include: list[IncludeEnum] | None = None
    parallel_tool_calls: bool | None = None
    """Default: `True`."""

    store: bool | None = None
    """Default: `True`."""

    instructions: str | None = None
    moderation: ModerationParam | None = None
    stream: bool | None = None
    """Default: `False`."""

    stream_options: ResponseStreamOptions | None = None
    conversation: ConversationParam | None = None
    context_management: list[ContextManagementParam] | None = None
    """At least 1 items."""

    max_output_tokens: int | None = None
    """At least 16."""
