# Generated from BetaResponse. Do not edit.
"""BetaResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component
from oai_shared.helpers.output_text import OutputText

if TYPE_CHECKING:
    from .beta_input_item import BetaInputItem
    from .beta_metadata import BetaMetadata
    from .beta_model_ids_responses import BetaModelIdsResponses
    from .beta_moderation import BetaModeration
    from .beta_output_item import BetaOutputItem
    from .beta_prompt import BetaPrompt
    from .beta_prompt_cache_options import BetaPromptCacheOptions
    from .beta_reasoning import BetaReasoning
    from .beta_response_conversation import BetaResponseConversation
    from .beta_response_error import BetaResponseError
    from .beta_response_status import BetaResponseStatus
    from .beta_response_text_param import BetaResponseTextParam
    from .beta_response_usage import BetaResponseUsage
    from .beta_service_tier_responses import BetaServiceTierResponses
    from .beta_tool_choice_param import BetaToolChoiceParam
    from .beta_tools_array import BetaToolsArray


@component("BetaResponseIncompleteDetails")
class BetaResponseIncompleteDetails(Component):
    """`incomplete_details` of `BetaResponse`."""

    reason: Literal["max_output_tokens", "content_filter"] | None = None
    """Which bound or filter stopped it."""


@component("BetaResponse")
class BetaResponse(OutputText, Component):
    """What a model answered, and how. Result of `client.beta.responses.cancel`, `client.beta.responses.retrieve` and `client.beta.responses.create`."""

    metadata: BetaMetadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    top_logprobs: int | None = None
    """How many likely tokens to show for each position. 0 to 20."""

    temperature: float | None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    user: str | None = None
    """An older form; use `prompt_cache_key` and `safety_identifier`. Deprecated."""

    safety_identifier: str | None = None
    """A stable, anonymous id of your user, to detect misuse. At most 64 characters."""

    prompt_cache_key: str | None = None
    """Groups requests that share a beginning, so that the cache finds them."""

    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept. Deprecated."""

    previous_response_id: str | None = None
    """The response to continue; its context comes first."""

    model: BetaModelIdsResponses
    """The model that answered."""

    background: bool | None = None
    """Run without keeping the connection; poll or stream the result later. Default: `False`."""

    max_tool_calls: int | None = None
    """Bound on calls of built-in tools within one response."""

    text: BetaResponseTextParam | None = None
    """Format and length of the text."""

    tools: BetaToolsArray
    """Tools that the model may call."""

    tool_choice: BetaToolChoiceParam
    """Which tool the model may or must call."""

    prompt: BetaPrompt | None = None
    """A stored prompt and its variables."""

    service_tier: BetaServiceTierResponses | None = None
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"flex"`, `"scale"`, `"priority"`, `"fast"`, `"ultrafast"`. Default: `"auto"`."""

    truncation: Literal["auto", "disabled"] | None = None
    """What happens when the context is too long. Default: `"disabled"`."""

    id: str
    """Unique id."""

    object: Literal["response"] = "response"
    status: BetaResponseStatus | None = None
    """How far the response got. One of `"completed"`, `"failed"`, `"in_progress"`, `"cancelled"`, `"queued"`, `"incomplete"`."""

    created_at: float
    """When it was made, in seconds since 1970, UTC."""

    completed_at: float | None = None
    """When it ended, in seconds since 1970, UTC."""

    error: BetaResponseError | None
    """Why it failed."""

    incomplete_details: BetaResponseIncompleteDetails | None
    """Why it stopped early."""

    output: list[BetaOutputItem]
    """Items in the order in which the model produced them."""

    reasoning: BetaReasoning | None = None
    """How much the model thinks, and what of it is shown."""

    instructions: str | list[BetaInputItem] | None
    """What the model is told before anything else."""

    usage: BetaResponseUsage | None = None
    """What was used, in tokens."""

    prompt_cache_options: BetaPromptCacheOptions | None = None
    """How the beginning of the prompt is cached."""

    moderation: BetaModeration | None = None
    """Check of input and output for harmful content, how it is done or what it found."""

    parallel_tool_calls: bool
    """Whether several tools may be called at once. Default: `True`."""

    conversation: BetaResponseConversation | None = None
    """Conversation to continue; input and output are added to it."""

    max_output_tokens: int | None = None
    """Bound on what the model may write, thinking included."""
