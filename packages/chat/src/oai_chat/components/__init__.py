# Generated from the slice of oai-chat. Do not edit.
"""Components of oai-chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.components.chat_completion_tool import ChatCompletionTool as ChatCompletionTool
    from oai_shared.components.function_parameters import FunctionParameters as FunctionParameters
    from oai_shared.components.metadata import Metadata as Metadata
    from oai_shared.components.model_ids_shared import ModelIdsShared as ModelIdsShared
    from oai_shared.components.moderation_param import ModerationParam as ModerationParam
    from oai_shared.components.moderation_result_body import (
        ModerationResultBody as ModerationResultBody,
    )
    from oai_shared.components.parallel_tool_calls import ParallelToolCalls as ParallelToolCalls
    from oai_shared.components.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from oai_shared.components.prompt_cache_options_param import (
        PromptCacheOptionsParam as PromptCacheOptionsParam,
    )
    from oai_shared.components.reasoning_effort import ReasoningEffort as ReasoningEffort
    from oai_shared.components.response_format_json_object import (
        ResponseFormatJsonObject as ResponseFormatJsonObject,
    )
    from oai_shared.components.response_format_json_schema import (
        ResponseFormatJsonSchema as ResponseFormatJsonSchema,
    )
    from oai_shared.components.response_format_text import ResponseFormatText as ResponseFormatText
    from oai_shared.components.verbosity import Verbosity as Verbosity
    from oai_shared.components.voice_ids_or_custom_voice import (
        VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice,
    )

    from .chat_completion_allowed_tools import (
        ChatCompletionAllowedTools as ChatCompletionAllowedTools,
    )
    from .chat_completion_allowed_tools_choice import (
        ChatCompletionAllowedToolsChoice as ChatCompletionAllowedToolsChoice,
    )
    from .chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted
    from .chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
    )
    from .chat_completion_functions import ChatCompletionFunctions as ChatCompletionFunctions
    from .chat_completion_list import ChatCompletionList as ChatCompletionList
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
    )
    from .chat_completion_message_list import ChatCompletionMessageList as ChatCompletionMessageList
    from .chat_completion_message_list import (
        ChatCompletionMessageListDataItem as ChatCompletionMessageListDataItem,
    )
    from .chat_completion_message_list import (
        ChatCompletionMessageListDataItemAnnotationsItem as ChatCompletionMessageListDataItemAnnotationsItem,
    )
    from .chat_completion_message_list import (
        ChatCompletionMessageListDataItemAnnotationsItemUrlCitation as ChatCompletionMessageListDataItemAnnotationsItemUrlCitation,
    )
    from .chat_completion_message_list import (
        ChatCompletionMessageListDataItemAudio as ChatCompletionMessageListDataItemAudio,
    )
    from .chat_completion_message_list import (
        ChatCompletionMessageListDataItemContentPartsItem as ChatCompletionMessageListDataItemContentPartsItem,
    )
    from .chat_completion_message_list import (
        ChatCompletionMessageListDataItemFunctionCall as ChatCompletionMessageListDataItemFunctionCall,
    )
    from .chat_completion_message_tool_call import (
        ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    )
    from .chat_completion_message_tool_call import (
        ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
    )
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk,
    )
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
    )
    from .chat_completion_message_tool_calls import (
        ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls,
    )
    from .chat_completion_message_tool_calls import (
        ChatCompletionMessageToolCallsItem as ChatCompletionMessageToolCallsItem,
    )
    from .chat_completion_modalities import ChatCompletionModalities as ChatCompletionModalities
    from .chat_completion_moderation import ChatCompletionModeration as ChatCompletionModeration
    from .chat_completion_moderation import (
        ChatCompletionModerationInput as ChatCompletionModerationInput,
    )
    from .chat_completion_moderation import (
        ChatCompletionModerationOutput as ChatCompletionModerationOutput,
    )
    from .chat_completion_moderation_error import (
        ChatCompletionModerationError as ChatCompletionModerationError,
    )
    from .chat_completion_moderation_results import (
        ChatCompletionModerationResults as ChatCompletionModerationResults,
    )
    from .chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    )
    from .chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
    )
    from .chat_completion_named_tool_choice_custom import (
        ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
    )
    from .chat_completion_named_tool_choice_custom import (
        ChatCompletionNamedToolChoiceCustomCustom as ChatCompletionNamedToolChoiceCustomCustom,
    )
    from .chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessage as ChatCompletionRequestAssistantMessage,
    )
    from .chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessageAudio as ChatCompletionRequestAssistantMessageAudio,
    )
    from .chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessageFunctionCall as ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from .chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
    )
    from .chat_completion_request_developer_message import (
        ChatCompletionRequestDeveloperMessage as ChatCompletionRequestDeveloperMessage,
    )
    from .chat_completion_request_function_message import (
        ChatCompletionRequestFunctionMessage as ChatCompletionRequestFunctionMessage,
    )
    from .chat_completion_request_message import (
        ChatCompletionRequestMessage as ChatCompletionRequestMessage,
    )
    from .chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudio as ChatCompletionRequestMessageContentPartAudio,
    )
    from .chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudioInputAudio as ChatCompletionRequestMessageContentPartAudioInputAudio,
    )
    from .chat_completion_request_message_content_part_file import (
        ChatCompletionRequestMessageContentPartFile as ChatCompletionRequestMessageContentPartFile,
    )
    from .chat_completion_request_message_content_part_file import (
        ChatCompletionRequestMessageContentPartFileFile as ChatCompletionRequestMessageContentPartFileFile,
    )
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
    )
    from .chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusal as ChatCompletionRequestMessageContentPartRefusal,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_system_message import (
        ChatCompletionRequestSystemMessage as ChatCompletionRequestSystemMessage,
    )
    from .chat_completion_request_system_message_content_part import (
        ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart,
    )
    from .chat_completion_request_tool_message import (
        ChatCompletionRequestToolMessage as ChatCompletionRequestToolMessage,
    )
    from .chat_completion_request_tool_message_content_part import (
        ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart,
    )
    from .chat_completion_request_user_message import (
        ChatCompletionRequestUserMessage as ChatCompletionRequestUserMessage,
    )
    from .chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart,
    )
    from .chat_completion_response_message import (
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
    )
    from .chat_completion_response_message import (
        ChatCompletionResponseMessageAnnotationsItem as ChatCompletionResponseMessageAnnotationsItem,
    )
    from .chat_completion_response_message import (
        ChatCompletionResponseMessageAnnotationsItemUrlCitation as ChatCompletionResponseMessageAnnotationsItemUrlCitation,
    )
    from .chat_completion_response_message import (
        ChatCompletionResponseMessageAudio as ChatCompletionResponseMessageAudio,
    )
    from .chat_completion_response_message import (
        ChatCompletionResponseMessageFunctionCall as ChatCompletionResponseMessageFunctionCall,
    )
    from .chat_completion_role import ChatCompletionRole as ChatCompletionRole
    from .chat_completion_stream_options import (
        ChatCompletionStreamOptions as ChatCompletionStreamOptions,
    )
    from .chat_completion_stream_response_delta import (
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
    )
    from .chat_completion_stream_response_delta import (
        ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
    )
    from .chat_completion_token_logprob import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from .chat_completion_token_logprob import (
        ChatCompletionTokenLogprobTopLogprobsItem as ChatCompletionTokenLogprobTopLogprobsItem,
    )
    from .chat_completion_tool_choice_option import (
        ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
    )
    from .completion_usage import CompletionUsage as CompletionUsage
    from .completion_usage import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from .completion_usage import (
        CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequest as CreateChatCompletionRequest,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestAudio as CreateChatCompletionRequestAudio,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestResponseFormat as CreateChatCompletionRequestResponseFormat,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestToolsItem as CreateChatCompletionRequestToolsItem,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestWebSearchOptions as CreateChatCompletionRequestWebSearchOptions,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestWebSearchOptionsUserLocation as CreateChatCompletionRequestWebSearchOptionsUserLocation,
    )
    from .create_chat_completion_response import (
        CreateChatCompletionResponse as CreateChatCompletionResponse,
    )
    from .create_chat_completion_response import (
        CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
    )
    from .create_chat_completion_response import (
        CreateChatCompletionResponseChoicesItemLogprobs as CreateChatCompletionResponseChoicesItemLogprobs,
    )
    from .create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from .create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
    )
    from .create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponseChoicesItemLogprobs as CreateChatCompletionStreamResponseChoicesItemLogprobs,
    )
    from .create_completion_request import CreateCompletionRequest as CreateCompletionRequest
    from .create_completion_response import CreateCompletionResponse as CreateCompletionResponse
    from .create_completion_response import (
        CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
    )
    from .create_completion_response import (
        CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
    )
    from .custom_tool_chat_completions import CustomToolChatCompletions as CustomToolChatCompletions
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsCustom as CustomToolChatCompletionsCustom,
    )
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsCustomFormat as CustomToolChatCompletionsCustomFormat,
    )
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsCustomFormatGrammar as CustomToolChatCompletionsCustomFormatGrammar,
    )
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsCustomFormatGrammarGrammar as CustomToolChatCompletionsCustomFormatGrammarGrammar,
    )
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsCustomFormatText as CustomToolChatCompletionsCustomFormatText,
    )
    from .fine_tune_chat_completion_request_assistant_message import (
        FineTuneChatCompletionRequestAssistantMessage as FineTuneChatCompletionRequestAssistantMessage,
    )
    from .fine_tune_chat_completion_request_assistant_message import (
        FineTuneChatCompletionRequestAssistantMessageAudio as FineTuneChatCompletionRequestAssistantMessageAudio,
    )
    from .fine_tune_chat_completion_request_assistant_message import (
        FineTuneChatCompletionRequestAssistantMessageFunctionCall as FineTuneChatCompletionRequestAssistantMessageFunctionCall,
    )
    from .prediction_content import PredictionContent as PredictionContent
    from .response_modalities import ResponseModalities as ResponseModalities
    from .service_tier import ServiceTier as ServiceTier
    from .stop_configuration import StopConfiguration as StopConfiguration
    from .update_chat_completion_request import (
        UpdateChatCompletionRequest as UpdateChatCompletionRequest,
    )
    from .web_search_context_size import WebSearchContextSize as WebSearchContextSize
    from .web_search_location import WebSearchLocation as WebSearchLocation

    ChatCompletion: TypeAlias = CreateChatCompletionResponse
    ChatCompletionAudio: TypeAlias = ChatCompletionResponseMessageAudio
    ChatCompletionChunk: TypeAlias = CreateChatCompletionStreamResponse
    ChatCompletionContentPartImage: TypeAlias = ChatCompletionRequestMessageContentPartImage
    ChatCompletionContentPartText: TypeAlias = ChatCompletionRequestMessageContentPartText
    ChatCompletionFunctionTool: TypeAlias = ChatCompletionTool
    ChatCompletionMessage: TypeAlias = ChatCompletionResponseMessage
    ChatCompletionMessageFunctionToolCall: TypeAlias = ChatCompletionMessageToolCall
    ChatCompletionMessageToolCallUnion: TypeAlias = ChatCompletionMessageToolCallsItem
    ChatCompletionReasoningEffort: TypeAlias = ReasoningEffort
    ChatCompletionStoreMessage: TypeAlias = ChatCompletionMessageListDataItem
    Completion: TypeAlias = CreateCompletionResponse
    CompletionChoice: TypeAlias = CreateCompletionResponseChoicesItem
else:
    _MODULES = {
        ".chat_completion_allowed_tools": "ChatCompletionAllowedTools",
        ".chat_completion_allowed_tools_choice": "ChatCompletionAllowedToolsChoice",
        ".chat_completion_deleted": "ChatCompletionDeleted",
        ".chat_completion_function_call_option": "ChatCompletionFunctionCallOption",
        ".chat_completion_functions": "ChatCompletionFunctions",
        ".chat_completion_list": "ChatCompletionList",
        ".chat_completion_message_custom_tool_call": "ChatCompletionMessageCustomToolCall ChatCompletionMessageCustomToolCallCustom",
        ".chat_completion_message_list": (
            "ChatCompletionMessageList ChatCompletionMessageListDataItem "
            "ChatCompletionMessageListDataItemAnnotationsItem "
            "ChatCompletionMessageListDataItemAnnotationsItemUrlCitation "
            "ChatCompletionMessageListDataItemAudio "
            "ChatCompletionMessageListDataItemContentPartsItem "
            "ChatCompletionMessageListDataItemFunctionCall "
        ),
        ".chat_completion_message_tool_call": "ChatCompletionMessageToolCall ChatCompletionMessageToolCallFunction",
        ".chat_completion_message_tool_call_chunk": "ChatCompletionMessageToolCallChunk ChatCompletionMessageToolCallChunkFunction",
        ".chat_completion_message_tool_calls": "ChatCompletionMessageToolCalls ChatCompletionMessageToolCallsItem",
        ".chat_completion_modalities": "ChatCompletionModalities",
        ".chat_completion_moderation": (
            "ChatCompletionModeration ChatCompletionModerationInput ChatCompletionModerationOutput "
        ),
        ".chat_completion_moderation_error": "ChatCompletionModerationError",
        ".chat_completion_moderation_results": "ChatCompletionModerationResults",
        ".chat_completion_named_tool_choice": "ChatCompletionNamedToolChoice ChatCompletionNamedToolChoiceFunction",
        ".chat_completion_named_tool_choice_custom": "ChatCompletionNamedToolChoiceCustom ChatCompletionNamedToolChoiceCustomCustom",
        ".chat_completion_request_assistant_message": (
            "ChatCompletionRequestAssistantMessage ChatCompletionRequestAssistantMessageAudio "
            "ChatCompletionRequestAssistantMessageFunctionCall "
        ),
        ".chat_completion_request_assistant_message_content_part": "ChatCompletionRequestAssistantMessageContentPart",
        ".chat_completion_request_developer_message": "ChatCompletionRequestDeveloperMessage",
        ".chat_completion_request_function_message": "ChatCompletionRequestFunctionMessage",
        ".chat_completion_request_message": "ChatCompletionRequestMessage",
        ".chat_completion_request_message_content_part_audio": (
            "ChatCompletionRequestMessageContentPartAudio "
            "ChatCompletionRequestMessageContentPartAudioInputAudio "
        ),
        ".chat_completion_request_message_content_part_file": (
            "ChatCompletionRequestMessageContentPartFile "
            "ChatCompletionRequestMessageContentPartFileFile "
        ),
        ".chat_completion_request_message_content_part_image": (
            "ChatCompletionRequestMessageContentPartImage "
            "ChatCompletionRequestMessageContentPartImageImageUrl "
        ),
        ".chat_completion_request_message_content_part_refusal": "ChatCompletionRequestMessageContentPartRefusal",
        ".chat_completion_request_message_content_part_text": "ChatCompletionRequestMessageContentPartText",
        ".chat_completion_request_system_message": "ChatCompletionRequestSystemMessage",
        ".chat_completion_request_system_message_content_part": "ChatCompletionRequestSystemMessageContentPart",
        ".chat_completion_request_tool_message": "ChatCompletionRequestToolMessage",
        ".chat_completion_request_tool_message_content_part": "ChatCompletionRequestToolMessageContentPart",
        ".chat_completion_request_user_message": "ChatCompletionRequestUserMessage",
        ".chat_completion_request_user_message_content_part": "ChatCompletionRequestUserMessageContentPart",
        ".chat_completion_response_message": (
            "ChatCompletionResponseMessage ChatCompletionResponseMessageAnnotationsItem "
            "ChatCompletionResponseMessageAnnotationsItemUrlCitation "
            "ChatCompletionResponseMessageAudio ChatCompletionResponseMessageFunctionCall "
        ),
        ".chat_completion_role": "ChatCompletionRole",
        ".chat_completion_stream_options": "ChatCompletionStreamOptions",
        ".chat_completion_stream_response_delta": "ChatCompletionStreamResponseDelta ChatCompletionStreamResponseDeltaFunctionCall",
        ".chat_completion_token_logprob": "ChatCompletionTokenLogprob ChatCompletionTokenLogprobTopLogprobsItem",
        ".chat_completion_tool_choice_option": "ChatCompletionToolChoiceOption",
        ".completion_usage": (
            "CompletionUsage CompletionUsageCompletionTokensDetails "
            "CompletionUsagePromptTokensDetails "
        ),
        ".create_chat_completion_request": (
            "CreateChatCompletionRequest CreateChatCompletionRequestAudio "
            "CreateChatCompletionRequestResponseFormat CreateChatCompletionRequestToolsItem "
            "CreateChatCompletionRequestWebSearchOptions "
            "CreateChatCompletionRequestWebSearchOptionsUserLocation "
        ),
        ".create_chat_completion_response": (
            "CreateChatCompletionResponse CreateChatCompletionResponseChoicesItem "
            "CreateChatCompletionResponseChoicesItemLogprobs "
        ),
        ".create_chat_completion_stream_response": (
            "CreateChatCompletionStreamResponse CreateChatCompletionStreamResponseChoicesItem "
            "CreateChatCompletionStreamResponseChoicesItemLogprobs "
        ),
        ".create_completion_request": "CreateCompletionRequest",
        ".create_completion_response": (
            "CreateCompletionResponse CreateCompletionResponseChoicesItem "
            "CreateCompletionResponseChoicesItemLogprobs "
        ),
        ".custom_tool_chat_completions": (
            "CustomToolChatCompletions CustomToolChatCompletionsCustom "
            "CustomToolChatCompletionsCustomFormat "
            "CustomToolChatCompletionsCustomFormatGrammar "
            "CustomToolChatCompletionsCustomFormatGrammarGrammar "
            "CustomToolChatCompletionsCustomFormatText "
        ),
        ".fine_tune_chat_completion_request_assistant_message": (
            "FineTuneChatCompletionRequestAssistantMessage "
            "FineTuneChatCompletionRequestAssistantMessageAudio "
            "FineTuneChatCompletionRequestAssistantMessageFunctionCall "
        ),
        ".prediction_content": "PredictionContent",
        ".response_modalities": "ResponseModalities",
        ".service_tier": "ServiceTier",
        ".stop_configuration": "StopConfiguration",
        ".update_chat_completion_request": "UpdateChatCompletionRequest",
        ".web_search_context_size": "WebSearchContextSize",
        ".web_search_location": "WebSearchLocation",
        "oai_shared.components.chat_completion_tool": "ChatCompletionTool",
        "oai_shared.components.function_parameters": "FunctionParameters",
        "oai_shared.components.metadata": "Metadata",
        "oai_shared.components.model_ids_shared": "ModelIdsShared",
        "oai_shared.components.moderation_param": "ModerationParam",
        "oai_shared.components.moderation_result_body": "ModerationResultBody",
        "oai_shared.components.parallel_tool_calls": "ParallelToolCalls",
        "oai_shared.components.prompt_cache_breakpoint_param": "PromptCacheBreakpointParam",
        "oai_shared.components.prompt_cache_options_param": "PromptCacheOptionsParam",
        "oai_shared.components.reasoning_effort": "ReasoningEffort",
        "oai_shared.components.response_format_json_object": "ResponseFormatJsonObject",
        "oai_shared.components.response_format_json_schema": "ResponseFormatJsonSchema",
        "oai_shared.components.response_format_text": "ResponseFormatText",
        "oai_shared.components.verbosity": "Verbosity",
        "oai_shared.components.voice_ids_or_custom_voice": "VoiceIdsOrCustomVoice",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ChatCompletion": "CreateChatCompletionResponse",
        "ChatCompletionAudio": "ChatCompletionResponseMessageAudio",
        "ChatCompletionChunk": "CreateChatCompletionStreamResponse",
        "ChatCompletionContentPartImage": "ChatCompletionRequestMessageContentPartImage",
        "ChatCompletionContentPartText": "ChatCompletionRequestMessageContentPartText",
        "ChatCompletionFunctionTool": "ChatCompletionTool",
        "ChatCompletionMessage": "ChatCompletionResponseMessage",
        "ChatCompletionMessageFunctionToolCall": "ChatCompletionMessageToolCall",
        "ChatCompletionMessageToolCallUnion": "ChatCompletionMessageToolCallsItem",
        "ChatCompletionReasoningEffort": "ReasoningEffort",
        "ChatCompletionStoreMessage": "ChatCompletionMessageListDataItem",
        "Completion": "CreateCompletionResponse",
        "CompletionChoice": "CreateCompletionResponseChoicesItem",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
