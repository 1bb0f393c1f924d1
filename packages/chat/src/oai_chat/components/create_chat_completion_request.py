# Generated from CreateChatCompletionRequest. Do not edit.
"""CreateChatCompletionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.chat_completion_tool import ChatCompletionTool
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.model_ids_shared import ModelIdsShared
    from oai_shared.components.moderation_param import ModerationParam
    from oai_shared.components.parallel_tool_calls import ParallelToolCalls
    from oai_shared.components.prompt_cache_options_param import PromptCacheOptionsParam
    from oai_shared.components.reasoning_effort import ReasoningEffort
    from oai_shared.components.response_format_json_object import ResponseFormatJsonObject
    from oai_shared.components.response_format_json_schema import ResponseFormatJsonSchema
    from oai_shared.components.response_format_text import ResponseFormatText
    from oai_shared.components.verbosity import Verbosity
    from oai_shared.components.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice

    from .chat_completion_function_call_option import ChatCompletionFunctionCallOption
    from .chat_completion_functions import ChatCompletionFunctions
    from .chat_completion_request_message import ChatCompletionRequestMessage
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_tool_choice_option import ChatCompletionToolChoiceOption
    from .custom_tool_chat_completions import CustomToolChatCompletions
    from .prediction_content import PredictionContent
    from .response_modalities import ResponseModalities
    from .service_tier import ServiceTier
    from .stop_configuration import StopConfiguration
    from .web_search_context_size import WebSearchContextSize
    from .web_search_location import WebSearchLocation


@component("CreateChatCompletionRequestWebSearchOptionsUserLocation")
class CreateChatCompletionRequestWebSearchOptionsUserLocation(Component):
    """`user_location` of `CreateChatCompletionRequestWebSearchOptions`."""

    type: Literal["approximate"] = "approximate"
    approximate: WebSearchLocation
    """The place, as far as it is known."""


@component("CreateChatCompletionRequestWebSearchOptions")
class CreateChatCompletionRequestWebSearchOptions(Component):
    """`web_search_options` of `client.chat.completions.create`."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | None = None
    """Roughly where the user is."""

    search_context_size: WebSearchContextSize | None = None
    """How much of what was found the model sees. One of `"low"`, `"medium"`, `"high"`. Default: `"medium"`."""


@component("CreateChatCompletionRequestAudio")
class CreateChatCompletionRequestAudio(Component):
    """`audio` of `client.chat.completions.create`."""

    voice: VoiceIdsOrCustomVoice
    """Voice that speaks."""

    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    """Encoding of the audio."""


@component("CreateChatCompletionRequest")
class CreateChatCompletionRequest(Component):
    """Body of `client.chat.completions.create`."""

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

    messages: list[ChatCompletionRequestMessage]
    """The messages, oldest first. At least 1 item."""

    model: ModelIdsShared
    """Id of the model."""

    service_tier: ServiceTier | None = None
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"flex"`, `"scale"`, `"priority"`, `"fast"`. Default: `"auto"`."""

    modalities: ResponseModalities | None = None
    """Kinds of output, text and audio."""

    verbosity: Verbosity | None = None
    """How long answers should be. One of `"low"`, `"medium"`, `"high"`. Default: `"medium"`."""

    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    max_completion_tokens: int | None = None
    """Bound on the tokens that the model may write, thinking included."""

    frequency_penalty: float | None = None
    """Makes tokens less likely the more often they have occurred; negative values do the reverse. -2 to 2. Default: `0`."""

    presence_penalty: float | None = None
    """Makes tokens less likely once they have occurred; negative values do the reverse. -2 to 2. Default: `0`."""

    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = None
    """Search the web before answering."""

    response_format: CreateChatCompletionRequestResponseFormat | None = None
    """Form of the answer, text, JSON, or JSON by a schema."""

    audio: CreateChatCompletionRequestAudio | None = None
    """Voice and format of a spoken answer; needs `"audio"` in `modalities`."""

    store: bool | None = None
    """Keep the result so that it can be read later. Default: `False`."""

    moderation: ModerationParam | None = None
    """Check input and output, and report what was found."""

    stream: bool | None = None
    """Send the answer piece by piece, as server-sent events. Default: `False`."""

    stop: StopConfiguration | None = None
    """Up to 4 texts at which the model stops; they are not part of the answer. 1 to 4 items."""

    logit_bias: dict[str, int] | None = None
    """Token id -> what is added to its likelihood, from -100 (never) to 100 (always)."""

    logprobs: bool | None = None
    """Whether to tell the log probabilities of the tokens. Default: `False`."""

    max_tokens: int | None = None
    """Bound on the tokens that the model may write; older form of `max_completion_tokens`. Deprecated."""

    n: int | None = None
    """How many results to make. 1 to 128. Default: `1`."""

    prediction: PredictionContent | None = None
    """Text that the answer will mostly repeat; makes it faster."""

    seed: int | None = None
    """Number that makes random choices repeatable, as far as possible. -9223372036854776000 to 9223372036854776000. Deprecated."""

    stream_options: ChatCompletionStreamOptions | None = None
    """Settings of the stream."""

    tools: list[CreateChatCompletionRequestToolsItem] | None = None
    """Tools that the model may call."""

    tool_choice: ChatCompletionToolChoiceOption | None = None
    """Which tool the model may or must call."""

    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether several tools may be called at once. Default: `True`."""

    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | None = None
    """Old form of `tool_choice` and of `tool_calls`. Deprecated."""

    functions: list[ChatCompletionFunctions] | None = None
    """Old form of `tools`. 1 to 128 items. Deprecated."""


if TYPE_CHECKING:
    CreateChatCompletionRequestResponseFormat: TypeAlias = (
        ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | UnknownComponent
    )
    """`response_format` of `client.chat.completions.create`. Told apart by `type`."""
else:
    CreateChatCompletionRequestResponseFormat = TaggedUnion(
        "CreateChatCompletionRequestResponseFormat",
        __name__,
        "type",
        {
            "text": "ResponseFormatText",
            "json_schema": "ResponseFormatJsonSchema",
            "json_object": "ResponseFormatJsonObject",
        },
    )

if TYPE_CHECKING:
    CreateChatCompletionRequestToolsItem: TypeAlias = (
        ChatCompletionTool | CustomToolChatCompletions | UnknownComponent
    )
    """An item of `tools` of `client.chat.completions.create`. Told apart by `type`."""
else:
    CreateChatCompletionRequestToolsItem = TaggedUnion(
        "CreateChatCompletionRequestToolsItem",
        __name__,
        "type",
        {
            "function": "ChatCompletionTool",
            "custom": "CustomToolChatCompletions",
        },
    )
