# Generated from Response. Do not edit.
"""Response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component
from oai_responses.helpers.output_text import OutputText

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.prompt import Prompt

    from .input_item import InputItem
    from .model_ids_responses import ModelIdsResponses
    from .moderation import Moderation
    from .output_item import OutputItem
    from .prompt_cache_options import PromptCacheOptions
    from .reasoning import Reasoning
    from .response_conversation import ResponseConversation
    from .response_error import ResponseError
    from .response_text_param import ResponseTextParam
    from .response_usage import ResponseUsage
    from .service_tier_responses import ServiceTierResponses
    from .tool_choice_param import ToolChoiceParam
    from .tools_array import ToolsArray


@component("ResponseIncompleteDetails")
class ResponseIncompleteDetails(Component):
    """An object of the API."""

    reason: Literal["max_output_tokens", "content_filter"] | None = None


@component("Response")
class Response(OutputText, Component):
    """An object of `object` "response"."""

    metadata: Metadata
    top_logprobs: int | None = None
    """0 to 20."""

    temperature: float | None
    """0 to 2. Default: `1`."""

    top_p: float | None
    """0 to 1. Default: `1`."""

    user: str | None = None
    """Deprecated."""

    safety_identifier: str | None = None
    """At most 64 characters."""

    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """Deprecated."""

    previous_response_id: str | None = None
    model: ModelIdsResponses
    background: bool | None = None
    """Default: `False`."""

    max_tool_calls: int | None = None
    text: ResponseTextParam | None = None
    tools: ToolsArray
    tool_choice: ToolChoiceParam
    prompt: Prompt | None = None
    service_tier: ServiceTierResponses | None = None
    truncation: Literal["auto", "disabled"] | None = None
    """Default: `"disabled"`."""

    id: str
    object: Literal["response"] = "response"
    status: (
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    ) = None
    created_at: float
    """Seconds since 1970, UTC."""

    completed_at: float | None = None
    """Seconds since 1970, UTC."""

    error: ResponseError
    incomplete_details: ResponseIncompleteDetails | None
    output: list[OutputItem]
    reasoning: Reasoning | None = None
    instructions: str | list[InputItem] | None
    usage: ResponseUsage | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    moderation: Moderation | None = None
    parallel_tool_calls: bool
    """Default: `True`."""

    conversation: ResponseConversation | None = None
    max_output_tokens: int | None = None
