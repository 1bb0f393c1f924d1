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
    """An alternative of `ResponsesClientEvent`."""

    type: Literal["response.create"] = "response.create"
    stream_id: str | None = None
    """Joins the events of one stream on a shared connection. 1 to 256 characters, matching `^[A-Za-z0-9_.-]+$`."""

    generate: bool | None = None
    """Whether to write an answer, which is the default; without one the request is only prepared, and its id can be continued from."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    top_logprobs: int | None = None
    """How many likely tokens to show for each position. 0 to 20."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    user: str | None = None
    """An older form; use `prompt_cache_key` and `safety_identifier`. Deprecated."""

    safety_identifier: str | None = None
    """A stable, anonymous id of your user, to detect misuse. At most 64 characters."""

    prompt_cache_key: str | None = None
    """Groups requests that share a beginning, so that the cache finds them."""

    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept. Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached."""

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

    service_tier: ServiceTierResponses | None = None
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"flex"`, `"scale"`, `"priority"`, `"fast"`, `"ultrafast"`. Default: `"auto"`."""

    truncation: Literal["auto", "disabled"] | None = None
    """What happens when the context is too long. Default: `"disabled"`. Deprecated."""

    reasoning: Reasoning | None = None
    """How much the model thinks, and what of it is shown."""

    input: InputParam | None = None
    """A text, or items such as messages, tool outputs and earlier output."""

    include: list[IncludeEnum] | None = None
    """Extra output to send along. Each one of `"file_search_call.results"`, `"web_search_call.results"`, `"web_search_call.action.sources"`, `"message.input_image.image_url"`, `"computer_call_output.output.image_url"`, `"code_interpreter_call.outputs"`, `"reasoning.encrypted_content"`, `"message.output_text.logprobs"`."""

    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once. Default: `True`."""

    store: bool | None = None
    """Keep the result so that it can be read later. Default: `True`."""

    instructions: str | None = None
    """What the model is told before anything else."""

    moderation: ModerationParam | None = None
    """Check input and output, and report what was found."""

    stream: bool | None = None
    """Send the answer piece by piece, as server-sent events. Default: `False`."""

    stream_options: ResponseStreamOptions | None = None
    """Settings of the stream."""

    conversation: ConversationParam | None = None
    """Conversation to continue; input and output are added to it."""

    context_management: list[ContextManagementParam] | None = None
    """How a context that grows too long is handled. At least 1 item."""

    max_output_tokens: int | None = None
    """Bound on what the model may write, thinking included. At least 16."""
