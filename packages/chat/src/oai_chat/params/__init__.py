# Generated from the slice of oai-chat. Do not edit.
"""Request parameters of oai-chat, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.params.chat_completion_tool import (
        ChatCompletionToolDict as ChatCompletionToolDict,
    )

    from .chat_completion_allowed_tools import (
        ChatCompletionAllowedToolsDict as ChatCompletionAllowedToolsDict,
    )
    from .chat_completion_allowed_tools_choice import (
        ChatCompletionAllowedToolsChoiceDict as ChatCompletionAllowedToolsChoiceDict,
    )
    from .chat_completion_function_call_option import (
        ChatCompletionFunctionCallOptionDict as ChatCompletionFunctionCallOptionDict,
    )
    from .chat_completion_functions import (
        ChatCompletionFunctionsDict as ChatCompletionFunctionsDict,
    )
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCallCustomDict as ChatCompletionMessageCustomToolCallCustomDict,
    )
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCallDict as ChatCompletionMessageCustomToolCallDict,
    )
    from .chat_completion_message_tool_call import (
        ChatCompletionMessageToolCallDict as ChatCompletionMessageToolCallDict,
    )
    from .chat_completion_message_tool_call import (
        ChatCompletionMessageToolCallFunctionDict as ChatCompletionMessageToolCallFunctionDict,
    )
    from .chat_completion_message_tool_calls import (
        ChatCompletionMessageToolCallsItemLike as ChatCompletionMessageToolCallsItemLike,
    )
    from .chat_completion_message_tool_calls import (
        ChatCompletionMessageToolCallsLike as ChatCompletionMessageToolCallsLike,
    )
    from .chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoiceDict as ChatCompletionNamedToolChoiceDict,
    )
    from .chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoiceFunctionDict as ChatCompletionNamedToolChoiceFunctionDict,
    )
    from .chat_completion_named_tool_choice_custom import (
        ChatCompletionNamedToolChoiceCustomCustomDict as ChatCompletionNamedToolChoiceCustomCustomDict,
    )
    from .chat_completion_named_tool_choice_custom import (
        ChatCompletionNamedToolChoiceCustomDict as ChatCompletionNamedToolChoiceCustomDict,
    )
    from .chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessageAudioDict as ChatCompletionRequestAssistantMessageAudioDict,
    )
    from .chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessageDict as ChatCompletionRequestAssistantMessageDict,
    )
    from .chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessageFunctionCallDict as ChatCompletionRequestAssistantMessageFunctionCallDict,
    )
    from .chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPartLike as ChatCompletionRequestAssistantMessageContentPartLike,
    )
    from .chat_completion_request_developer_message import (
        ChatCompletionRequestDeveloperMessageDict as ChatCompletionRequestDeveloperMessageDict,
    )
    from .chat_completion_request_function_message import (
        ChatCompletionRequestFunctionMessageDict as ChatCompletionRequestFunctionMessageDict,
    )
    from .chat_completion_request_message import (
        ChatCompletionRequestMessageLike as ChatCompletionRequestMessageLike,
    )
    from .chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudioDict as ChatCompletionRequestMessageContentPartAudioDict,
    )
    from .chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudioInputAudioDict as ChatCompletionRequestMessageContentPartAudioInputAudioDict,
    )
    from .chat_completion_request_message_content_part_file import (
        ChatCompletionRequestMessageContentPartFileDict as ChatCompletionRequestMessageContentPartFileDict,
    )
    from .chat_completion_request_message_content_part_file import (
        ChatCompletionRequestMessageContentPartFileFileDict as ChatCompletionRequestMessageContentPartFileFileDict,
    )
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImageDict as ChatCompletionRequestMessageContentPartImageDict,
    )
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImageImageUrlDict as ChatCompletionRequestMessageContentPartImageImageUrlDict,
    )
    from .chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusalDict as ChatCompletionRequestMessageContentPartRefusalDict,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartTextDict as ChatCompletionRequestMessageContentPartTextDict,
    )
    from .chat_completion_request_system_message import (
        ChatCompletionRequestSystemMessageDict as ChatCompletionRequestSystemMessageDict,
    )
    from .chat_completion_request_system_message_content_part import (
        ChatCompletionRequestSystemMessageContentPartLike as ChatCompletionRequestSystemMessageContentPartLike,
    )
    from .chat_completion_request_tool_message import (
        ChatCompletionRequestToolMessageDict as ChatCompletionRequestToolMessageDict,
    )
    from .chat_completion_request_tool_message_content_part import (
        ChatCompletionRequestToolMessageContentPartLike as ChatCompletionRequestToolMessageContentPartLike,
    )
    from .chat_completion_request_user_message import (
        ChatCompletionRequestUserMessageDict as ChatCompletionRequestUserMessageDict,
    )
    from .chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPartLike as ChatCompletionRequestUserMessageContentPartLike,
    )
    from .chat_completion_stream_options import (
        ChatCompletionStreamOptionsDict as ChatCompletionStreamOptionsDict,
    )
    from .chat_completion_tool_choice_option import (
        ChatCompletionToolChoiceOptionLike as ChatCompletionToolChoiceOptionLike,
    )
    from .chat_completions_create_params import (
        ChatCompletionsCreateBaseParams as ChatCompletionsCreateBaseParams,
    )
    from .chat_completions_create_params import (
        ChatCompletionsCreateParams as ChatCompletionsCreateParams,
    )
    from .chat_completions_list_params import ChatCompletionsListParams as ChatCompletionsListParams
    from .chat_completions_messages_list_params import (
        ChatCompletionsMessagesListParams as ChatCompletionsMessagesListParams,
    )
    from .chat_completions_update_params import (
        ChatCompletionsUpdateParams as ChatCompletionsUpdateParams,
    )
    from .completions_create_params import CompletionsCreateParams as CompletionsCreateParams
    from .create_chat_completion_request import (
        CreateChatCompletionRequestAudioDict as CreateChatCompletionRequestAudioDict,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestResponseFormatLike as CreateChatCompletionRequestResponseFormatLike,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestToolsItemLike as CreateChatCompletionRequestToolsItemLike,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestWebSearchOptionsDict as CreateChatCompletionRequestWebSearchOptionsDict,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestWebSearchOptionsUserLocationDict as CreateChatCompletionRequestWebSearchOptionsUserLocationDict,
    )
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsCustomDict as CustomToolChatCompletionsCustomDict,
    )
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsCustomFormatGrammarDict as CustomToolChatCompletionsCustomFormatGrammarDict,
    )
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsCustomFormatGrammarGrammarDict as CustomToolChatCompletionsCustomFormatGrammarGrammarDict,
    )
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsCustomFormatLike as CustomToolChatCompletionsCustomFormatLike,
    )
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsCustomFormatTextDict as CustomToolChatCompletionsCustomFormatTextDict,
    )
    from .custom_tool_chat_completions import (
        CustomToolChatCompletionsDict as CustomToolChatCompletionsDict,
    )
    from .prediction_content import PredictionContentDict as PredictionContentDict
    from .response_modalities import ResponseModalitiesLike as ResponseModalitiesLike
    from .stop_configuration import StopConfigurationLike as StopConfigurationLike
    from .web_search_location import WebSearchLocationDict as WebSearchLocationDict

    ChatCompletionAllowedToolChoiceParam: TypeAlias = ChatCompletionAllowedToolsChoiceDict
    ChatCompletionAllowedToolsParam: TypeAlias = ChatCompletionAllowedToolsDict
    ChatCompletionAssistantMessageParam: TypeAlias = ChatCompletionRequestAssistantMessageDict
    ChatCompletionAudioParam: TypeAlias = CreateChatCompletionRequestAudioDict
    ChatCompletionContentPartImageParam: TypeAlias = (
        ChatCompletionRequestMessageContentPartImageDict
    )
    ChatCompletionContentPartInputAudioParam: TypeAlias = (
        ChatCompletionRequestMessageContentPartAudioDict
    )
    ChatCompletionContentPartParam: TypeAlias = ChatCompletionRequestUserMessageContentPartLike
    ChatCompletionContentPartRefusalParam: TypeAlias = (
        ChatCompletionRequestMessageContentPartRefusalDict
    )
    ChatCompletionContentPartTextParam: TypeAlias = ChatCompletionRequestMessageContentPartTextDict
    ChatCompletionCustomToolParam: TypeAlias = CustomToolChatCompletionsDict
    ChatCompletionDeveloperMessageParam: TypeAlias = ChatCompletionRequestDeveloperMessageDict
    ChatCompletionFunctionCallOptionParam: TypeAlias = ChatCompletionFunctionCallOptionDict
    ChatCompletionFunctionMessageParam: TypeAlias = ChatCompletionRequestFunctionMessageDict
    ChatCompletionFunctionToolParam: TypeAlias = ChatCompletionToolDict
    ChatCompletionMessageCustomToolCallParam: TypeAlias = ChatCompletionMessageCustomToolCallDict
    ChatCompletionMessageFunctionToolCallParam: TypeAlias = ChatCompletionMessageToolCallDict
    ChatCompletionMessageParam: TypeAlias = ChatCompletionRequestMessageLike
    ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageToolCallDict
    ChatCompletionMessageToolCallUnionParam: TypeAlias = ChatCompletionMessageToolCallsItemLike
    ChatCompletionNamedToolChoiceCustomParam: TypeAlias = ChatCompletionNamedToolChoiceCustomDict
    ChatCompletionNamedToolChoiceParam: TypeAlias = ChatCompletionNamedToolChoiceDict
    ChatCompletionPredictionContentParam: TypeAlias = PredictionContentDict
    ChatCompletionStreamOptionsParam: TypeAlias = ChatCompletionStreamOptionsDict
    ChatCompletionSystemMessageParam: TypeAlias = ChatCompletionRequestSystemMessageDict
    ChatCompletionToolChoiceOptionParam: TypeAlias = ChatCompletionToolChoiceOptionLike
    ChatCompletionToolMessageParam: TypeAlias = ChatCompletionRequestToolMessageDict
    ChatCompletionToolParam: TypeAlias = ChatCompletionToolDict
    ChatCompletionToolUnionParam: TypeAlias = CreateChatCompletionRequestToolsItemLike
    ChatCompletionUserMessageParam: TypeAlias = ChatCompletionRequestUserMessageDict
    CompletionListParams: TypeAlias = ChatCompletionsListParams
    CompletionUpdateParams: TypeAlias = ChatCompletionsUpdateParams
    CreateChatCompletionRequestMessageParam: TypeAlias = ChatCompletionRequestMessageLike
    MessageListParams: TypeAlias = ChatCompletionsMessagesListParams
else:
    _MODULES = {
        ".chat_completion_allowed_tools": "ChatCompletionAllowedToolsDict",
        ".chat_completion_allowed_tools_choice": "ChatCompletionAllowedToolsChoiceDict",
        ".chat_completion_function_call_option": "ChatCompletionFunctionCallOptionDict",
        ".chat_completion_functions": "ChatCompletionFunctionsDict",
        ".chat_completion_message_custom_tool_call": (
            "ChatCompletionMessageCustomToolCallCustomDict ChatCompletionMessageCustomToolCallDict "
        ),
        ".chat_completion_message_tool_call": "ChatCompletionMessageToolCallDict ChatCompletionMessageToolCallFunctionDict",
        ".chat_completion_message_tool_calls": "ChatCompletionMessageToolCallsItemLike ChatCompletionMessageToolCallsLike",
        ".chat_completion_named_tool_choice": "ChatCompletionNamedToolChoiceDict ChatCompletionNamedToolChoiceFunctionDict",
        ".chat_completion_named_tool_choice_custom": (
            "ChatCompletionNamedToolChoiceCustomCustomDict ChatCompletionNamedToolChoiceCustomDict "
        ),
        ".chat_completion_request_assistant_message": (
            "ChatCompletionRequestAssistantMessageAudioDict "
            "ChatCompletionRequestAssistantMessageDict "
            "ChatCompletionRequestAssistantMessageFunctionCallDict "
        ),
        ".chat_completion_request_assistant_message_content_part": "ChatCompletionRequestAssistantMessageContentPartLike",
        ".chat_completion_request_developer_message": "ChatCompletionRequestDeveloperMessageDict",
        ".chat_completion_request_function_message": "ChatCompletionRequestFunctionMessageDict",
        ".chat_completion_request_message": "ChatCompletionRequestMessageLike",
        ".chat_completion_request_message_content_part_audio": (
            "ChatCompletionRequestMessageContentPartAudioDict "
            "ChatCompletionRequestMessageContentPartAudioInputAudioDict "
        ),
        ".chat_completion_request_message_content_part_file": (
            "ChatCompletionRequestMessageContentPartFileDict "
            "ChatCompletionRequestMessageContentPartFileFileDict "
        ),
        ".chat_completion_request_message_content_part_image": (
            "ChatCompletionRequestMessageContentPartImageDict "
            "ChatCompletionRequestMessageContentPartImageImageUrlDict "
        ),
        ".chat_completion_request_message_content_part_refusal": "ChatCompletionRequestMessageContentPartRefusalDict",
        ".chat_completion_request_message_content_part_text": "ChatCompletionRequestMessageContentPartTextDict",
        ".chat_completion_request_system_message": "ChatCompletionRequestSystemMessageDict",
        ".chat_completion_request_system_message_content_part": "ChatCompletionRequestSystemMessageContentPartLike",
        ".chat_completion_request_tool_message": "ChatCompletionRequestToolMessageDict",
        ".chat_completion_request_tool_message_content_part": "ChatCompletionRequestToolMessageContentPartLike",
        ".chat_completion_request_user_message": "ChatCompletionRequestUserMessageDict",
        ".chat_completion_request_user_message_content_part": "ChatCompletionRequestUserMessageContentPartLike",
        ".chat_completion_stream_options": "ChatCompletionStreamOptionsDict",
        ".chat_completion_tool_choice_option": "ChatCompletionToolChoiceOptionLike",
        ".chat_completions_create_params": "ChatCompletionsCreateBaseParams ChatCompletionsCreateParams",
        ".chat_completions_list_params": "ChatCompletionsListParams",
        ".chat_completions_messages_list_params": "ChatCompletionsMessagesListParams",
        ".chat_completions_update_params": "ChatCompletionsUpdateParams",
        ".completions_create_params": "CompletionsCreateParams",
        ".create_chat_completion_request": (
            "CreateChatCompletionRequestAudioDict "
            "CreateChatCompletionRequestResponseFormatLike "
            "CreateChatCompletionRequestToolsItemLike "
            "CreateChatCompletionRequestWebSearchOptionsDict "
            "CreateChatCompletionRequestWebSearchOptionsUserLocationDict "
        ),
        ".custom_tool_chat_completions": (
            "CustomToolChatCompletionsCustomDict "
            "CustomToolChatCompletionsCustomFormatGrammarDict "
            "CustomToolChatCompletionsCustomFormatGrammarGrammarDict "
            "CustomToolChatCompletionsCustomFormatLike "
            "CustomToolChatCompletionsCustomFormatTextDict CustomToolChatCompletionsDict "
        ),
        ".prediction_content": "PredictionContentDict",
        ".response_modalities": "ResponseModalitiesLike",
        ".stop_configuration": "StopConfigurationLike",
        ".web_search_location": "WebSearchLocationDict",
        "oai_shared.params.chat_completion_tool": "ChatCompletionToolDict",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ChatCompletionAllowedToolChoiceParam": "ChatCompletionAllowedToolsChoiceDict",
        "ChatCompletionAllowedToolsParam": "ChatCompletionAllowedToolsDict",
        "ChatCompletionAssistantMessageParam": "ChatCompletionRequestAssistantMessageDict",
        "ChatCompletionAudioParam": "CreateChatCompletionRequestAudioDict",
        "ChatCompletionContentPartImageParam": "ChatCompletionRequestMessageContentPartImageDict",
        "ChatCompletionContentPartInputAudioParam": "ChatCompletionRequestMessageContentPartAudioDict",
        "ChatCompletionContentPartParam": "ChatCompletionRequestUserMessageContentPartLike",
        "ChatCompletionContentPartRefusalParam": "ChatCompletionRequestMessageContentPartRefusalDict",
        "ChatCompletionContentPartTextParam": "ChatCompletionRequestMessageContentPartTextDict",
        "ChatCompletionCustomToolParam": "CustomToolChatCompletionsDict",
        "ChatCompletionDeveloperMessageParam": "ChatCompletionRequestDeveloperMessageDict",
        "ChatCompletionFunctionCallOptionParam": "ChatCompletionFunctionCallOptionDict",
        "ChatCompletionFunctionMessageParam": "ChatCompletionRequestFunctionMessageDict",
        "ChatCompletionFunctionToolParam": "ChatCompletionToolDict",
        "ChatCompletionMessageCustomToolCallParam": "ChatCompletionMessageCustomToolCallDict",
        "ChatCompletionMessageFunctionToolCallParam": "ChatCompletionMessageToolCallDict",
        "ChatCompletionMessageParam": "ChatCompletionRequestMessageLike",
        "ChatCompletionMessageToolCallParam": "ChatCompletionMessageToolCallDict",
        "ChatCompletionMessageToolCallUnionParam": "ChatCompletionMessageToolCallsItemLike",
        "ChatCompletionNamedToolChoiceCustomParam": "ChatCompletionNamedToolChoiceCustomDict",
        "ChatCompletionNamedToolChoiceParam": "ChatCompletionNamedToolChoiceDict",
        "ChatCompletionPredictionContentParam": "PredictionContentDict",
        "ChatCompletionStreamOptionsParam": "ChatCompletionStreamOptionsDict",
        "ChatCompletionSystemMessageParam": "ChatCompletionRequestSystemMessageDict",
        "ChatCompletionToolChoiceOptionParam": "ChatCompletionToolChoiceOptionLike",
        "ChatCompletionToolMessageParam": "ChatCompletionRequestToolMessageDict",
        "ChatCompletionToolParam": "ChatCompletionToolDict",
        "ChatCompletionToolUnionParam": "CreateChatCompletionRequestToolsItemLike",
        "ChatCompletionUserMessageParam": "ChatCompletionRequestUserMessageDict",
        "CompletionListParams": "ChatCompletionsListParams",
        "CompletionUpdateParams": "ChatCompletionsUpdateParams",
        "CreateChatCompletionRequestMessageParam": "ChatCompletionRequestMessageLike",
        "MessageListParams": "ChatCompletionsMessagesListParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
