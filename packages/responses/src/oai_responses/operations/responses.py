# Generated from the operations of responses. Do not edit.
"""Operations of `responses`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = [
    "CANCEL_RESPONSE",
    "COMPACT_RESPONSE",
    "CONNECT_RESPONSES",
    "CREATE_RESPONSE",
    "DELETE_RESPONSE",
    "GET_RESPONSE",
]

CREATE_RESPONSE = Operation(
    "createResponse",
    "POST",
    "/responses",
    scope="oai_responses.components",
    params="oai_responses.params:ResponsesCreateParams",
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
        "previous_response_id",
        "model",
        "background",
        "max_tool_calls",
        "text",
        "tools",
        "tool_choice",
        "prompt",
        "service_tier",
        "truncation",
        "reasoning",
        "input",
        "include",
        "parallel_tool_calls",
        "store",
        "instructions",
        "moderation",
        "stream_options",
        "conversation",
        "context_management",
        "max_output_tokens",
    ),
    result="Response",
    stream="body",
    event="ResponseStreamEvent",
)

GET_RESPONSE = Operation(
    "getResponse",
    "GET",
    "/responses/{response_id}",
    scope="oai_responses.components",
    params="oai_responses.params:ResponsesRetrieveParams",
    query={
        "include": "include",
        "starting_after": "starting_after",
        "include_obfuscation": "include_obfuscation",
    },
    result="Response",
    stream="query",
    event="ResponseStreamEvent",
)

DELETE_RESPONSE = Operation(
    "deleteResponse",
    "DELETE",
    "/responses/{response_id}",
    scope="oai_responses.components",
    params="oai_core.options:RequestOptions",
    result="DeletedResponse | None",
)

CANCEL_RESPONSE = Operation(
    "cancelResponse",
    "POST",
    "/responses/{response_id}/cancel",
    scope="oai_responses.components",
    params="oai_core.options:RequestOptions",
    result="Response",
)

COMPACT_RESPONSE = Operation(
    "Compactconversation",
    "POST",
    "/responses/compact",
    scope="oai_responses.components",
    params="oai_responses.params:ResponsesCompactParams",
    body=(
        "model",
        "input",
        "previous_response_id",
        "instructions",
        "prompt_cache_key",
        "prompt_cache_retention",
        "prompt_cache_options",
        "service_tier",
    ),
    required=("model",),
    result="CompactResource",
)

CONNECT_RESPONSES = Operation(
    "responses.connect",
    "GET",
    "/responses",
    scope="oai_responses.components",
    params="oai_responses.params:ResponsesConnectParams",
    event="ResponsesServerEvent",
    socket="oai_responses.sockets.responses:ResponsesConnection",
)
