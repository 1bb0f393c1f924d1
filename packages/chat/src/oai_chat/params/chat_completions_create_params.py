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


class ChatCompletionsCreateParams(RequestOptions, total=False):
    """Parameters of `chat.completions.create`."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    top_logprobs: int | None
    """How many likely tokens to show for each position. 0 to 20."""

    temperature: float | None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated."""

    safety_identifier: str | None
    """A stable, anonymous id of your user, to detect misuse. At most 64 characters."""

    prompt_cache_key: str | None
    """Groups requests that share a beginning, so that the cache finds them."""

    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the cached beginning is kept. Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict
    messages: Required[Iterable[ChatCompletionRequestMessageLike]]
    """At least 1 items."""

    model: Required[ModelIdsShared]
    service_tier: ServiceTier
    """Which capacity serves the request; in responses, which did."""

    modalities: ResponseModalitiesLike
    verbosity: Verbosity
    """How long answers should be."""

    reasoning_effort: ReasoningEffort
    max_completion_tokens: int | None
    frequency_penalty: float | None
    """-2 to 2. Default: `0`."""

    presence_penalty: float | None
    """-2 to 2. Default: `0`."""

    web_search_options: (
        CreateChatCompletionRequestWebSearchOptions
        | CreateChatCompletionRequestWebSearchOptionsDict
    )
    response_format: CreateChatCompletionRequestResponseFormatLike
    audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | None
    store: bool | None
    """Keep the result so that it can be read later. Default: `False`."""

    moderation: ModerationParam | ModerationParamDict | None
    stop: StopConfigurationLike
    logit_bias: Mapping[str, int] | None
    logprobs: bool | None
    """Log probabilities of the tokens. Default: `False`."""

    max_tokens: int | None
    """Deprecated."""

    n: int | None
    """1 to 128. Default: `1`."""

    prediction: PredictionContent | PredictionContentDict | None
    seed: int | None
    """-9223372036854776000 to 9223372036854776000. Deprecated."""

    stream_options: ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None
    """Settings of the stream."""

    tools: Iterable[CreateChatCompletionRequestToolsItemLike]
    """Tools that the model may call."""

    tool_choice: ChatCompletionToolChoiceOptionLike
    """Which tool the model may or must call."""

    parallel_tool_calls: ParallelToolCalls
    """Whether several tools may be called at once."""

    function_call: (
        Literal["none", "auto"]
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
    )
    """Deprecated."""

    functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict]
    """1 to 128 items. Deprecated."""
