# Generated from the operations of chat.completions. Do not edit.
"""Operations of `chat.completions`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_CHAT_COMPLETION",
    "DELETE_CHAT_COMPLETION",
    "GET_CHAT_COMPLETION",
    "LIST_CHAT_COMPLETIONS",
    "UPDATE_CHAT_COMPLETION",
]

LIST_CHAT_COMPLETIONS = Operation(
    "listChatCompletions",
    "GET",
    "/chat/completions",
    scope="oai_chat.components",
    params="oai_chat.params:ChatCompletionsListParams",
    query={
        "model": "model",
        "metadata": "metadata",
        "after": "after",
        "limit": "limit",
        "order": "order",
    },
    result="ChatCompletionList",
    item="CreateChatCompletionResponse",
    page=Cursor("after", "last_id"),
)

CREATE_CHAT_COMPLETION = Operation(
    "createChatCompletion",
    "POST",
    "/chat/completions",
    scope="oai_chat.components",
    params="oai_chat.params:ChatCompletionsCreateParams",
    body=(
        "metadata",
        "top_logprobs",
        "temperature",
        "top_p",
        "user",
        "safety_identifier",
        "prompt_cache_key",
        "prompt_cache_retention",
        "prompt_cache_options",
        "messages",
        "model",
        "service_tier",
        "modalities",
        "verbosity",
        "reasoning_effort",
        "max_completion_tokens",
        "frequency_penalty",
        "presence_penalty",
        "web_search_options",
        "response_format",
        "audio",
        "store",
        "moderation",
        "stop",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "n",
        "prediction",
        "seed",
        "stream_options",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "function_call",
        "functions",
    ),
    required=("messages", "model"),
    result="CreateChatCompletionResponse",
    stream="body",
    event="CreateChatCompletionStreamResponse",
)

GET_CHAT_COMPLETION = Operation(
    "getChatCompletion",
    "GET",
    "/chat/completions/{completion_id}",
    scope="oai_chat.components",
    params="oai_core.options:RequestOptions",
    result="CreateChatCompletionResponse",
)

UPDATE_CHAT_COMPLETION = Operation(
    "updateChatCompletion",
    "POST",
    "/chat/completions/{completion_id}",
    scope="oai_chat.components",
    params="oai_chat.params:ChatCompletionsUpdateParams",
    body=("metadata",),
    required=("metadata",),
    result="CreateChatCompletionResponse",
)

DELETE_CHAT_COMPLETION = Operation(
    "deleteChatCompletion",
    "DELETE",
    "/chat/completions/{completion_id}",
    scope="oai_chat.components",
    params="oai_core.options:RequestOptions",
    result="ChatCompletionDeleted",
)
