# Generated from the socket of responses. Do not edit.
"""What the methods of `ResponsesConnection` send."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

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


class ResponsesResponseCreateEventParams(TypedDict, total=False):
    """Parameters of `connection.response.create`."""

    stream_id: str
    """Joins the events of one stream on a shared connection. 1 to 256 characters, matching `^[A-Za-z0-9_.-]+$`."""

    generate: bool
    """Whether to write an answer, which is the default; without one the request is only prepared, and its id can be continued from."""

    metadata: MetadataLike
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

    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict
    """How the beginning of the prompt is cached."""

    previous_response_id: str | None
    """The response to continue; its context comes first."""

    model: ModelIdsResponses
    """Id of the model."""

    max_tool_calls: int | None
    """Bound on calls of built-in tools within one response."""

    text: ResponseTextParam | ResponseTextParamDict
    """Format and length of the text."""

    tools: ToolsArrayLike
    """Tools that the model may call."""

    tool_choice: ToolChoiceParamLike
    """Which tool the model may or must call."""

    prompt: Prompt | PromptDict | None
    """A stored prompt and its variables."""

    service_tier: ServiceTierResponses
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"flex"`, `"scale"`, `"priority"`, `"fast"`, `"ultrafast"`. Default: `"auto"`."""

    truncation: Literal["auto", "disabled"] | None
    """What happens when the context is too long. Default: `"disabled"`. Deprecated."""

    reasoning: Reasoning | ReasoningDict | None
    """How much the model thinks, and what of it is shown."""

    input: InputParamLike
    """A text, or items such as messages, tool outputs and earlier output."""

    include: Iterable[IncludeEnum] | None
    """Extra output to send along. Each one of `"file_search_call.results"`, `"web_search_call.results"`, `"web_search_call.action.sources"`, `"message.input_image.image_url"`, `"computer_call_output.output.image_url"`, `"code_interpreter_call.outputs"`, `"reasoning.encrypted_content"`, `"message.output_text.logprobs"`."""

    parallel_tool_calls: bool | None
    """Whether several tools may be called at once. Default: `True`."""

    store: bool | None
    """Keep the result so that it can be read later. Default: `True`."""

    instructions: str | None
    """What the model is told before anything else."""

    moderation: ModerationParam | ModerationParamDict | None
    """Check input and output, and report what was found."""

    stream_options: ResponseStreamOptions | ResponseStreamOptionsDict | None
    """Settings of the stream."""

    conversation: ConversationParamLike | None
    """Conversation to continue; input and output are added to it."""

    context_management: Iterable[ContextManagementParam | ContextManagementParamDict] | None
    """How a context that grows too long is handled. At least 1 item."""

    max_output_tokens: int | None
    """Bound on what the model may write, thinking included. At least 16."""
