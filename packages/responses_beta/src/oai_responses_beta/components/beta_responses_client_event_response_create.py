# Generated from BetaResponsesClientEventResponseCreate. Do not edit.
"""BetaResponsesClientEventResponseCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_context_management_param import BetaContextManagementParam
    from .beta_conversation_param import BetaConversationParam
    from .beta_include_enum import BetaIncludeEnum
    from .beta_input_param import BetaInputParam
    from .beta_metadata import BetaMetadata
    from .beta_model_ids_responses import BetaModelIdsResponses
    from .beta_moderation_param import BetaModerationParam
    from .beta_multi_agent_param import BetaMultiAgentParam
    from .beta_prompt import BetaPrompt
    from .beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from .beta_reasoning import BetaReasoning
    from .beta_response_stream_options import BetaResponseStreamOptions
    from .beta_response_text_param import BetaResponseTextParam
    from .beta_service_tier_responses import BetaServiceTierResponses
    from .beta_tool_choice_param import BetaToolChoiceParam
    from .beta_tools_array import BetaToolsArray


@component("BetaResponsesClientEventResponseCreate")
class BetaResponsesClientEventResponseCreate(Component):
    """A member of `BetaResponsesClientEvent`, told by `type` = `"response.create"`."""

    type: Literal["response.create"] = "response.create"
    stream_id: str | None = None
    """Joins the events of one stream on a shared connection. 1 to 256 characters, matching `^[A-Za-z0-9_.-]+$`."""

    generate: bool | None = None
    """Whether to write an answer, which is the default; without one the request is only prepared, and its id can be continued from."""

    metadata: BetaMetadata | None = None
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

    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached."""

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

    service_tier: BetaServiceTierResponses | None = None
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"flex"`, `"scale"`, `"priority"`, `"fast"`, `"ultrafast"`. Default: `"auto"`."""

    truncation: Literal["auto", "disabled"] | None = None
    """What happens when the context is too long. Default: `"disabled"`. Deprecated."""

    reasoning: BetaReasoning | None = None
    """How much the model thinks, and what of it is shown."""

    input: BetaInputParam | None = None
    """A text, or items such as messages, tool outputs and earlier output."""

    include: list[BetaIncludeEnum] | None = None
    """Extra output to send along. Each one of `"file_search_call.results"`, `"web_search_call.results"`, `"web_search_call.action.sources"`, `"message.input_image.image_url"`, `"computer_call_output.output.image_url"`, `"code_interpreter_call.outputs"`, `"reasoning.encrypted_content"`, `"message.output_text.logprobs"`."""

    parallel_tool_calls: bool | None = None
    """Whether several tools may be called at once. Default: `True`."""

    store: bool | None = None
    """Keep the result so that it can be read later. Default: `True`."""

    instructions: str | None = None
    """What the model is told before anything else."""

    moderation: BetaModerationParam | None = None
    """Check input and output, and report what was found."""

    stream: bool | None = None
    """Send the answer piece by piece, as server-sent events. Default: `False`."""

    stream_options: BetaResponseStreamOptions | None = None
    """Settings of the stream."""

    conversation: BetaConversationParam | None = None
    """Conversation to continue; input and output are added to it."""

    context_management: list[BetaContextManagementParam] | None = None
    """How a context that grows too long is handled. At least 1 item."""

    max_output_tokens: int | None = None
    """Bound on what the model may write, thinking included. At least 16."""

    multi_agent: BetaMultiAgentParam | None = None
    """Whether the model may start agents of its own, and how many at once."""
