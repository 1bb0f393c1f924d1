# Generated from createChatCompletion. Do not edit.
"""Parameters of `chat.completions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Required

    from oai_shared.components.model_ids_shared import ModelIdsShared
    from oai_shared.components.moderation_param import ModerationParam
    from oai_shared.components.parallel_tool_calls import ParallelToolCalls
    from oai_shared.components.prompt_cache_options_param import PromptCacheOptionsParam
    from oai_shared.components.reasoning_effort import ReasoningEffort
    from oai_shared.components.verbosity import Verbosity
    from oai_shared.params.metadata import MetadataLike
    from oai_shared.params.moderation_param import ModerationParamDict
    from oai_shared.params.prompt_cache_options_param import PromptCacheOptionsParamDict

    from ..components.chat_completion_function_call_option import ChatCompletionFunctionCallOption
    from ..components.chat_completion_functions import ChatCompletionFunctions
    from ..components.chat_completion_stream_options import ChatCompletionStreamOptions
    from ..components.create_chat_completion_request import (
        CreateChatCompletionRequestAudio,
        CreateChatCompletionRequestWebSearchOptions,
    )
    from ..components.prediction_content import PredictionContent
    from ..components.service_tier import ServiceTier
    from .chat_completion_function_call_option import ChatCompletionFunctionCallOptionDict
    from .chat_completion_functions import ChatCompletionFunctionsDict
    from .chat_completion_request_message import ChatCompletionRequestMessageLike
    from .chat_completion_stream_options import ChatCompletionStreamOptionsDict
    from .chat_completion_tool_choice_option import ChatCompletionToolChoiceOptionLike
    from .create_chat_completion_request import (
        CreateChatCompletionRequestAudioDict,
        CreateChatCompletionRequestResponseFormatLike,
        CreateChatCompletionRequestToolsItemLike,
        CreateChatCompletionRequestWebSearchOptionsDict,
    )
    from .prediction_content import PredictionContentDict
    from .response_modalities import ResponseModalitiesLike
    from .stop_configuration import StopConfigurationLike


class ChatCompletionsCreateBaseParams(RequestOptions, total=False):
    """Parameters of `chat.completions.create` but `response_format`, `tools`."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    top_logprobs: int | None
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

    messages: Required[Iterable[ChatCompletionRequestMessageLike]]
    """The messages, oldest first. At least 1 item."""

    model: Required[ModelIdsShared]
    """Id of the model."""

    service_tier: ServiceTier
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"flex"`, `"scale"`, `"priority"`, `"fast"`. Default: `"auto"`."""

    modalities: ResponseModalitiesLike
    """Kinds of output, text and audio."""

    verbosity: Verbosity
    """How long answers should be. One of `"low"`, `"medium"`, `"high"`. Default: `"medium"`."""

    reasoning_effort: ReasoningEffort
    """How much the model thinks before it answers; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    max_completion_tokens: int | None
    """Bound on the tokens that the model may write, thinking included."""

    frequency_penalty: float | None
    """Makes tokens less likely the more often they have occurred; negative values do the reverse. -2 to 2. Default: `0`."""

    presence_penalty: float | None
    """Makes tokens less likely once they have occurred; negative values do the reverse. -2 to 2. Default: `0`."""

    web_search_options: (
        CreateChatCompletionRequestWebSearchOptions
        | CreateChatCompletionRequestWebSearchOptionsDict
    )
    """Search the web before answering."""

    audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | None
    """Voice and format of a spoken answer; needs `"audio"` in `modalities`."""

    store: bool | None
    """Keep the result so that it can be read later. Default: `False`."""

    moderation: ModerationParam | ModerationParamDict | None
    """Check input and output, and report what was found."""

    stop: StopConfigurationLike
    """Up to 4 texts at which the model stops; they are not part of the answer. 1 to 4 items."""

    logit_bias: Mapping[str, int] | None
    """Token id -> what is added to its likelihood, from -100 (never) to 100 (always)."""

    logprobs: bool | None
    """Whether to tell the log probabilities of the tokens. Default: `False`."""

    max_tokens: int | None
    """Bound on the tokens that the model may write; older form of `max_completion_tokens`. Deprecated."""

    n: int | None
    """How many results to make. 1 to 128. Default: `1`."""

    prediction: PredictionContent | PredictionContentDict | None
    """Text that the answer will mostly repeat; makes it faster."""

    seed: int | None
    """Number that makes random choices repeatable, as far as possible. -9223372036854776000 to 9223372036854776000. Deprecated."""

    stream_options: ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None
    """Settings of the stream."""

    tool_choice: ChatCompletionToolChoiceOptionLike
    """Which tool the model may or must call."""

    parallel_tool_calls: ParallelToolCalls
    """Whether several tools may be called at once. Default: `True`."""

    function_call: (
        Literal["none", "auto"]
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
    )
    """Old form of `tool_choice` and of `tool_calls`. Deprecated."""

    functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict]
    """Old form of `tools`. 1 to 128 items. Deprecated."""


class ChatCompletionsCreateParams(ChatCompletionsCreateBaseParams, total=False):
    """Parameters of `chat.completions.create`."""

    response_format: CreateChatCompletionRequestResponseFormatLike
    """Form of the answer, text, JSON, or JSON by a schema."""

    tools: Iterable[CreateChatCompletionRequestToolsItemLike]
    """Tools that the model may call."""
