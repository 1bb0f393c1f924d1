# Generated from the slice of oai-chat. Do not edit.
# ruff: noqa: E501
"""Chat completions, and the older text completions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oai_core import NULL as NULL
    from oai_core import APIConnectionError as APIConnectionError
    from oai_core import APIError as APIError
    from oai_core import APIResponseValidationError as APIResponseValidationError
    from oai_core import APIStatusError as APIStatusError
    from oai_core import APITimeoutError as APITimeoutError
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
    from oai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from oai_core import InternalServerError as InternalServerError
    from oai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from oai_core import LengthFinishReasonError as LengthFinishReasonError
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import StreamError as StreamError
    from oai_core import Timeout as Timeout
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl

    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .components import ChatCompletion as ChatCompletion
    from .components import ChatCompletionAllowedTools as ChatCompletionAllowedTools
    from .components import ChatCompletionAllowedToolsChoice as ChatCompletionAllowedToolsChoice
    from .components import ChatCompletionChunk as ChatCompletionChunk
    from .components import ChatCompletionDeleted as ChatCompletionDeleted
    from .components import ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption
    from .components import ChatCompletionFunctions as ChatCompletionFunctions
    from .components import ChatCompletionList as ChatCompletionList
    from .components import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from .components import (
        ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
    )
    from .components import ChatCompletionMessageList as ChatCompletionMessageList
    from .components import ChatCompletionMessageListDataItem as ChatCompletionMessageListDataItem
    from .components import (
        ChatCompletionMessageListDataItemAnnotationsItem as ChatCompletionMessageListDataItemAnnotationsItem,
    )
    from .components import (
        ChatCompletionMessageListDataItemAnnotationsItemUrlCitation as ChatCompletionMessageListDataItemAnnotationsItemUrlCitation,
    )
    from .components import (
        ChatCompletionMessageListDataItemAudio as ChatCompletionMessageListDataItemAudio,
    )
    from .components import (
        ChatCompletionMessageListDataItemContentPartsItem as ChatCompletionMessageListDataItemContentPartsItem,
    )
    from .components import (
        ChatCompletionMessageListDataItemFunctionCall as ChatCompletionMessageListDataItemFunctionCall,
    )
    from .components import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall
    from .components import ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk
    from .components import (
        ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
    )
    from .components import (
        ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
    )
    from .components import ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls
    from .components import ChatCompletionMessageToolCallsItem as ChatCompletionMessageToolCallsItem
    from .components import ChatCompletionModalities as ChatCompletionModalities
    from .components import ChatCompletionModeration as ChatCompletionModeration
    from .components import ChatCompletionModerationError as ChatCompletionModerationError
    from .components import ChatCompletionModerationInput as ChatCompletionModerationInput
    from .components import ChatCompletionModerationOutput as ChatCompletionModerationOutput
    from .components import ChatCompletionModerationResults as ChatCompletionModerationResults
    from .components import ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice
    from .components import (
        ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
    )
    from .components import (
        ChatCompletionNamedToolChoiceCustomCustom as ChatCompletionNamedToolChoiceCustomCustom,
    )
    from .components import (
        ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
    )
    from .components import (
        ChatCompletionRequestAssistantMessage as ChatCompletionRequestAssistantMessage,
    )
    from .components import (
        ChatCompletionRequestAssistantMessageAudio as ChatCompletionRequestAssistantMessageAudio,
    )
    from .components import (
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
    )
    from .components import (
        ChatCompletionRequestAssistantMessageFunctionCall as ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from .components import (
        ChatCompletionRequestDeveloperMessage as ChatCompletionRequestDeveloperMessage,
    )
    from .components import (
        ChatCompletionRequestFunctionMessage as ChatCompletionRequestFunctionMessage,
    )
    from .components import ChatCompletionRequestMessage as ChatCompletionRequestMessage
    from .components import (
        ChatCompletionRequestMessageContentPartAudio as ChatCompletionRequestMessageContentPartAudio,
    )
    from .components import (
        ChatCompletionRequestMessageContentPartAudioInputAudio as ChatCompletionRequestMessageContentPartAudioInputAudio,
    )
    from .components import (
        ChatCompletionRequestMessageContentPartFile as ChatCompletionRequestMessageContentPartFile,
    )
    from .components import (
        ChatCompletionRequestMessageContentPartFileFile as ChatCompletionRequestMessageContentPartFileFile,
    )
    from .components import (
        ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
    )
    from .components import (
        ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
    )
    from .components import (
        ChatCompletionRequestMessageContentPartRefusal as ChatCompletionRequestMessageContentPartRefusal,
    )
    from .components import (
        ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
    )
    from .components import ChatCompletionRequestSystemMessage as ChatCompletionRequestSystemMessage
    from .components import (
        ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart,
    )
    from .components import ChatCompletionRequestToolMessage as ChatCompletionRequestToolMessage
    from .components import (
        ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart,
    )
    from .components import ChatCompletionRequestUserMessage as ChatCompletionRequestUserMessage
    from .components import (
        ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart,
    )
    from .components import ChatCompletionResponseMessage as ChatCompletionResponseMessage
    from .components import (
        ChatCompletionResponseMessageAnnotationsItem as ChatCompletionResponseMessageAnnotationsItem,
    )
    from .components import (
        ChatCompletionResponseMessageAnnotationsItemUrlCitation as ChatCompletionResponseMessageAnnotationsItemUrlCitation,
    )
    from .components import ChatCompletionResponseMessageAudio as ChatCompletionResponseMessageAudio
    from .components import (
        ChatCompletionResponseMessageFunctionCall as ChatCompletionResponseMessageFunctionCall,
    )
    from .components import ChatCompletionRole as ChatCompletionRole
    from .components import ChatCompletionStoreMessage as ChatCompletionStoreMessage
    from .components import ChatCompletionStreamOptions as ChatCompletionStreamOptions
    from .components import ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta
    from .components import (
        ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
    )
    from .components import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from .components import (
        ChatCompletionTokenLogprobTopLogprobsItem as ChatCompletionTokenLogprobTopLogprobsItem,
    )
    from .components import ChatCompletionTool as ChatCompletionTool
    from .components import ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption
    from .components import Completion as Completion
    from .components import CompletionUsage as CompletionUsage
    from .components import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from .components import CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails
    from .components import CreateChatCompletionRequest as CreateChatCompletionRequest
    from .components import CreateChatCompletionRequestAudio as CreateChatCompletionRequestAudio
    from .components import (
        CreateChatCompletionRequestResponseFormat as CreateChatCompletionRequestResponseFormat,
    )
    from .components import (
        CreateChatCompletionRequestToolsItem as CreateChatCompletionRequestToolsItem,
    )
    from .components import (
        CreateChatCompletionRequestWebSearchOptions as CreateChatCompletionRequestWebSearchOptions,
    )
    from .components import (
        CreateChatCompletionRequestWebSearchOptionsUserLocation as CreateChatCompletionRequestWebSearchOptionsUserLocation,
    )
    from .components import CreateChatCompletionResponse as CreateChatCompletionResponse
    from .components import (
        CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
    )
    from .components import (
        CreateChatCompletionResponseChoicesItemLogprobs as CreateChatCompletionResponseChoicesItemLogprobs,
    )
    from .components import CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse
    from .components import (
        CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
    )
    from .components import (
        CreateChatCompletionStreamResponseChoicesItemLogprobs as CreateChatCompletionStreamResponseChoicesItemLogprobs,
    )
    from .components import CreateCompletionRequest as CreateCompletionRequest
    from .components import CreateCompletionResponse as CreateCompletionResponse
    from .components import (
        CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
    )
    from .components import (
        CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
    )
    from .components import CustomToolChatCompletions as CustomToolChatCompletions
    from .components import CustomToolChatCompletionsCustom as CustomToolChatCompletionsCustom
    from .components import (
        CustomToolChatCompletionsCustomFormat as CustomToolChatCompletionsCustomFormat,
    )
    from .components import (
        CustomToolChatCompletionsCustomFormatGrammar as CustomToolChatCompletionsCustomFormatGrammar,
    )
    from .components import (
        CustomToolChatCompletionsCustomFormatGrammarGrammar as CustomToolChatCompletionsCustomFormatGrammarGrammar,
    )
    from .components import (
        CustomToolChatCompletionsCustomFormatText as CustomToolChatCompletionsCustomFormatText,
    )
    from .components import (
        FineTuneChatCompletionRequestAssistantMessage as FineTuneChatCompletionRequestAssistantMessage,
    )
    from .components import (
        FineTuneChatCompletionRequestAssistantMessageAudio as FineTuneChatCompletionRequestAssistantMessageAudio,
    )
    from .components import (
        FineTuneChatCompletionRequestAssistantMessageFunctionCall as FineTuneChatCompletionRequestAssistantMessageFunctionCall,
    )
    from .components import FunctionParameters as FunctionParameters
    from .components import Metadata as Metadata
    from .components import ModelIdsShared as ModelIdsShared
    from .components import ModerationParam as ModerationParam
    from .components import ModerationResultBody as ModerationResultBody
    from .components import ParallelToolCalls as ParallelToolCalls
    from .components import PredictionContent as PredictionContent
    from .components import PromptCacheBreakpointParam as PromptCacheBreakpointParam
    from .components import PromptCacheOptionsParam as PromptCacheOptionsParam
    from .components import ReasoningEffort as ReasoningEffort
    from .components import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .components import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .components import ResponseFormatText as ResponseFormatText
    from .components import ResponseModalities as ResponseModalities
    from .components import ServiceTier as ServiceTier
    from .components import StopConfiguration as StopConfiguration
    from .components import UpdateChatCompletionRequest as UpdateChatCompletionRequest
    from .components import Verbosity as Verbosity
    from .components import VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice
    from .components import WebSearchContextSize as WebSearchContextSize
    from .components import WebSearchLocation as WebSearchLocation
    from .params import ChatCompletionAllowedToolsChoiceDict as ChatCompletionAllowedToolsChoiceDict
    from .params import ChatCompletionAllowedToolsDict as ChatCompletionAllowedToolsDict
    from .params import ChatCompletionFunctionCallOptionDict as ChatCompletionFunctionCallOptionDict
    from .params import ChatCompletionFunctionsDict as ChatCompletionFunctionsDict
    from .params import (
        ChatCompletionMessageCustomToolCallCustomDict as ChatCompletionMessageCustomToolCallCustomDict,
    )
    from .params import (
        ChatCompletionMessageCustomToolCallDict as ChatCompletionMessageCustomToolCallDict,
    )
    from .params import ChatCompletionMessageToolCallDict as ChatCompletionMessageToolCallDict
    from .params import (
        ChatCompletionMessageToolCallFunctionDict as ChatCompletionMessageToolCallFunctionDict,
    )
    from .params import (
        ChatCompletionMessageToolCallsItemLike as ChatCompletionMessageToolCallsItemLike,
    )
    from .params import ChatCompletionMessageToolCallsLike as ChatCompletionMessageToolCallsLike
    from .params import (
        ChatCompletionNamedToolChoiceCustomCustomDict as ChatCompletionNamedToolChoiceCustomCustomDict,
    )
    from .params import (
        ChatCompletionNamedToolChoiceCustomDict as ChatCompletionNamedToolChoiceCustomDict,
    )
    from .params import ChatCompletionNamedToolChoiceDict as ChatCompletionNamedToolChoiceDict
    from .params import (
        ChatCompletionNamedToolChoiceFunctionDict as ChatCompletionNamedToolChoiceFunctionDict,
    )
    from .params import (
        ChatCompletionRequestAssistantMessageAudioDict as ChatCompletionRequestAssistantMessageAudioDict,
    )
    from .params import (
        ChatCompletionRequestAssistantMessageContentPartLike as ChatCompletionRequestAssistantMessageContentPartLike,
    )
    from .params import (
        ChatCompletionRequestAssistantMessageDict as ChatCompletionRequestAssistantMessageDict,
    )
    from .params import (
        ChatCompletionRequestAssistantMessageFunctionCallDict as ChatCompletionRequestAssistantMessageFunctionCallDict,
    )
    from .params import (
        ChatCompletionRequestDeveloperMessageDict as ChatCompletionRequestDeveloperMessageDict,
    )
    from .params import (
        ChatCompletionRequestFunctionMessageDict as ChatCompletionRequestFunctionMessageDict,
    )
    from .params import (
        ChatCompletionRequestMessageContentPartAudioDict as ChatCompletionRequestMessageContentPartAudioDict,
    )
    from .params import (
        ChatCompletionRequestMessageContentPartAudioInputAudioDict as ChatCompletionRequestMessageContentPartAudioInputAudioDict,
    )
    from .params import (
        ChatCompletionRequestMessageContentPartFileDict as ChatCompletionRequestMessageContentPartFileDict,
    )
    from .params import (
        ChatCompletionRequestMessageContentPartFileFileDict as ChatCompletionRequestMessageContentPartFileFileDict,
    )
    from .params import (
        ChatCompletionRequestMessageContentPartImageDict as ChatCompletionRequestMessageContentPartImageDict,
    )
    from .params import (
        ChatCompletionRequestMessageContentPartImageImageUrlDict as ChatCompletionRequestMessageContentPartImageImageUrlDict,
    )
    from .params import (
        ChatCompletionRequestMessageContentPartRefusalDict as ChatCompletionRequestMessageContentPartRefusalDict,
    )
    from .params import (
        ChatCompletionRequestMessageContentPartTextDict as ChatCompletionRequestMessageContentPartTextDict,
    )
    from .params import ChatCompletionRequestMessageLike as ChatCompletionRequestMessageLike
    from .params import (
        ChatCompletionRequestSystemMessageContentPartLike as ChatCompletionRequestSystemMessageContentPartLike,
    )
    from .params import (
        ChatCompletionRequestSystemMessageDict as ChatCompletionRequestSystemMessageDict,
    )
    from .params import (
        ChatCompletionRequestToolMessageContentPartLike as ChatCompletionRequestToolMessageContentPartLike,
    )
    from .params import ChatCompletionRequestToolMessageDict as ChatCompletionRequestToolMessageDict
    from .params import (
        ChatCompletionRequestUserMessageContentPartLike as ChatCompletionRequestUserMessageContentPartLike,
    )
    from .params import ChatCompletionRequestUserMessageDict as ChatCompletionRequestUserMessageDict
    from .params import ChatCompletionsCreateParams as ChatCompletionsCreateParams
    from .params import ChatCompletionsListParams as ChatCompletionsListParams
    from .params import ChatCompletionsMessagesListParams as ChatCompletionsMessagesListParams
    from .params import ChatCompletionStreamOptionsDict as ChatCompletionStreamOptionsDict
    from .params import ChatCompletionsUpdateParams as ChatCompletionsUpdateParams
    from .params import ChatCompletionToolChoiceOptionLike as ChatCompletionToolChoiceOptionLike
    from .params import CompletionsCreateParams as CompletionsCreateParams
    from .params import CreateChatCompletionRequestAudioDict as CreateChatCompletionRequestAudioDict
    from .params import (
        CreateChatCompletionRequestResponseFormatLike as CreateChatCompletionRequestResponseFormatLike,
    )
    from .params import (
        CreateChatCompletionRequestToolsItemLike as CreateChatCompletionRequestToolsItemLike,
    )
    from .params import (
        CreateChatCompletionRequestWebSearchOptionsDict as CreateChatCompletionRequestWebSearchOptionsDict,
    )
    from .params import (
        CreateChatCompletionRequestWebSearchOptionsUserLocationDict as CreateChatCompletionRequestWebSearchOptionsUserLocationDict,
    )
    from .params import CustomToolChatCompletionsCustomDict as CustomToolChatCompletionsCustomDict
    from .params import (
        CustomToolChatCompletionsCustomFormatGrammarDict as CustomToolChatCompletionsCustomFormatGrammarDict,
    )
    from .params import (
        CustomToolChatCompletionsCustomFormatGrammarGrammarDict as CustomToolChatCompletionsCustomFormatGrammarGrammarDict,
    )
    from .params import (
        CustomToolChatCompletionsCustomFormatLike as CustomToolChatCompletionsCustomFormatLike,
    )
    from .params import (
        CustomToolChatCompletionsCustomFormatTextDict as CustomToolChatCompletionsCustomFormatTextDict,
    )
    from .params import CustomToolChatCompletionsDict as CustomToolChatCompletionsDict
    from .params import PredictionContentDict as PredictionContentDict
    from .params import ResponseModalitiesLike as ResponseModalitiesLike
    from .params import StopConfigurationLike as StopConfigurationLike
    from .params import WebSearchLocationDict as WebSearchLocationDict
    from .resources.chat import AsyncChat as AsyncChat
    from .resources.chat import Chat as Chat
    from .resources.chat_completions import AsyncChatCompletions as AsyncChatCompletions
    from .resources.chat_completions import ChatCompletions as ChatCompletions
    from .resources.chat_completions_messages import (
        AsyncChatCompletionsMessages as AsyncChatCompletionsMessages,
    )
    from .resources.chat_completions_messages import (
        ChatCompletionsMessages as ChatCompletionsMessages,
    )
    from .resources.completions import AsyncCompletions as AsyncCompletions
    from .resources.completions import Completions as Completions
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "ChatCompletion ChatCompletionAllowedTools ChatCompletionAllowedToolsChoice "
            "ChatCompletionChunk ChatCompletionDeleted ChatCompletionFunctionCallOption "
            "ChatCompletionFunctions ChatCompletionList ChatCompletionMessageCustomToolCall "
            "ChatCompletionMessageCustomToolCallCustom ChatCompletionMessageList "
            "ChatCompletionMessageListDataItem "
            "ChatCompletionMessageListDataItemAnnotationsItem "
            "ChatCompletionMessageListDataItemAnnotationsItemUrlCitation "
            "ChatCompletionMessageListDataItemAudio "
            "ChatCompletionMessageListDataItemContentPartsItem "
            "ChatCompletionMessageListDataItemFunctionCall ChatCompletionMessageToolCall "
            "ChatCompletionMessageToolCallChunk ChatCompletionMessageToolCallChunkFunction "
            "ChatCompletionMessageToolCallFunction ChatCompletionMessageToolCalls "
            "ChatCompletionMessageToolCallsItem ChatCompletionModalities "
            "ChatCompletionModeration ChatCompletionModerationError "
            "ChatCompletionModerationInput ChatCompletionModerationOutput "
            "ChatCompletionModerationResults ChatCompletionNamedToolChoice "
            "ChatCompletionNamedToolChoiceCustom ChatCompletionNamedToolChoiceCustomCustom "
            "ChatCompletionNamedToolChoiceFunction ChatCompletionRequestAssistantMessage "
            "ChatCompletionRequestAssistantMessageAudio "
            "ChatCompletionRequestAssistantMessageContentPart "
            "ChatCompletionRequestAssistantMessageFunctionCall "
            "ChatCompletionRequestDeveloperMessage ChatCompletionRequestFunctionMessage "
            "ChatCompletionRequestMessage ChatCompletionRequestMessageContentPartAudio "
            "ChatCompletionRequestMessageContentPartAudioInputAudio "
            "ChatCompletionRequestMessageContentPartFile "
            "ChatCompletionRequestMessageContentPartFileFile "
            "ChatCompletionRequestMessageContentPartImage "
            "ChatCompletionRequestMessageContentPartImageImageUrl "
            "ChatCompletionRequestMessageContentPartRefusal "
            "ChatCompletionRequestMessageContentPartText ChatCompletionRequestSystemMessage "
            "ChatCompletionRequestSystemMessageContentPart ChatCompletionRequestToolMessage "
            "ChatCompletionRequestToolMessageContentPart ChatCompletionRequestUserMessage "
            "ChatCompletionRequestUserMessageContentPart ChatCompletionResponseMessage "
            "ChatCompletionResponseMessageAnnotationsItem "
            "ChatCompletionResponseMessageAnnotationsItemUrlCitation "
            "ChatCompletionResponseMessageAudio ChatCompletionResponseMessageFunctionCall "
            "ChatCompletionRole ChatCompletionStoreMessage ChatCompletionStreamOptions "
            "ChatCompletionStreamResponseDelta ChatCompletionStreamResponseDeltaFunctionCall "
            "ChatCompletionTokenLogprob ChatCompletionTokenLogprobTopLogprobsItem "
            "ChatCompletionTool ChatCompletionToolChoiceOption Completion CompletionUsage "
            "CompletionUsageCompletionTokensDetails CompletionUsagePromptTokensDetails "
            "CreateChatCompletionRequest CreateChatCompletionRequestAudio "
            "CreateChatCompletionRequestResponseFormat CreateChatCompletionRequestToolsItem "
            "CreateChatCompletionRequestWebSearchOptions "
            "CreateChatCompletionRequestWebSearchOptionsUserLocation "
            "CreateChatCompletionResponse CreateChatCompletionResponseChoicesItem "
            "CreateChatCompletionResponseChoicesItemLogprobs "
            "CreateChatCompletionStreamResponse CreateChatCompletionStreamResponseChoicesItem "
            "CreateChatCompletionStreamResponseChoicesItemLogprobs CreateCompletionRequest "
            "CreateCompletionResponse CreateCompletionResponseChoicesItem "
            "CreateCompletionResponseChoicesItemLogprobs CustomToolChatCompletions "
            "CustomToolChatCompletionsCustom CustomToolChatCompletionsCustomFormat "
            "CustomToolChatCompletionsCustomFormatGrammar "
            "CustomToolChatCompletionsCustomFormatGrammarGrammar "
            "CustomToolChatCompletionsCustomFormatText "
            "FineTuneChatCompletionRequestAssistantMessage "
            "FineTuneChatCompletionRequestAssistantMessageAudio "
            "FineTuneChatCompletionRequestAssistantMessageFunctionCall FunctionParameters "
            "Metadata ModelIdsShared ModerationParam ModerationResultBody ParallelToolCalls "
            "PredictionContent PromptCacheBreakpointParam PromptCacheOptionsParam "
            "ReasoningEffort ResponseFormatJsonObject ResponseFormatJsonSchema "
            "ResponseFormatText ResponseModalities ServiceTier StopConfiguration "
            "UpdateChatCompletionRequest Verbosity VoiceIdsOrCustomVoice WebSearchContextSize "
            "WebSearchLocation "
        ),
        ".params": (
            "ChatCompletionAllowedToolsChoiceDict ChatCompletionAllowedToolsDict "
            "ChatCompletionFunctionCallOptionDict ChatCompletionFunctionsDict "
            "ChatCompletionMessageCustomToolCallCustomDict "
            "ChatCompletionMessageCustomToolCallDict ChatCompletionMessageToolCallDict "
            "ChatCompletionMessageToolCallFunctionDict ChatCompletionMessageToolCallsItemLike "
            "ChatCompletionMessageToolCallsLike ChatCompletionNamedToolChoiceCustomCustomDict "
            "ChatCompletionNamedToolChoiceCustomDict ChatCompletionNamedToolChoiceDict "
            "ChatCompletionNamedToolChoiceFunctionDict "
            "ChatCompletionRequestAssistantMessageAudioDict "
            "ChatCompletionRequestAssistantMessageContentPartLike "
            "ChatCompletionRequestAssistantMessageDict "
            "ChatCompletionRequestAssistantMessageFunctionCallDict "
            "ChatCompletionRequestDeveloperMessageDict "
            "ChatCompletionRequestFunctionMessageDict "
            "ChatCompletionRequestMessageContentPartAudioDict "
            "ChatCompletionRequestMessageContentPartAudioInputAudioDict "
            "ChatCompletionRequestMessageContentPartFileDict "
            "ChatCompletionRequestMessageContentPartFileFileDict "
            "ChatCompletionRequestMessageContentPartImageDict "
            "ChatCompletionRequestMessageContentPartImageImageUrlDict "
            "ChatCompletionRequestMessageContentPartRefusalDict "
            "ChatCompletionRequestMessageContentPartTextDict ChatCompletionRequestMessageLike "
            "ChatCompletionRequestSystemMessageContentPartLike "
            "ChatCompletionRequestSystemMessageDict "
            "ChatCompletionRequestToolMessageContentPartLike "
            "ChatCompletionRequestToolMessageDict "
            "ChatCompletionRequestUserMessageContentPartLike "
            "ChatCompletionRequestUserMessageDict ChatCompletionStreamOptionsDict "
            "ChatCompletionToolChoiceOptionLike ChatCompletionsCreateParams "
            "ChatCompletionsListParams ChatCompletionsMessagesListParams "
            "ChatCompletionsUpdateParams CompletionsCreateParams "
            "CreateChatCompletionRequestAudioDict "
            "CreateChatCompletionRequestResponseFormatLike "
            "CreateChatCompletionRequestToolsItemLike "
            "CreateChatCompletionRequestWebSearchOptionsDict "
            "CreateChatCompletionRequestWebSearchOptionsUserLocationDict "
            "CustomToolChatCompletionsCustomDict "
            "CustomToolChatCompletionsCustomFormatGrammarDict "
            "CustomToolChatCompletionsCustomFormatGrammarGrammarDict "
            "CustomToolChatCompletionsCustomFormatLike "
            "CustomToolChatCompletionsCustomFormatTextDict CustomToolChatCompletionsDict "
            "PredictionContentDict ResponseModalitiesLike StopConfigurationLike "
            "WebSearchLocationDict "
        ),
        ".resources.chat": "AsyncChat Chat",
        ".resources.chat_completions": "AsyncChatCompletions ChatCompletions",
        ".resources.chat_completions_messages": "AsyncChatCompletionsMessages ChatCompletionsMessages",
        ".resources.completions": "AsyncCompletions Completions",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AuthenticationError BadRequestError ConfigurationError "
            "ConflictError ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError PermissionDeniedError PluginError RateLimitError StreamError Timeout "
            "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError "
            "hookimpl "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
