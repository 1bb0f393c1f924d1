# Generated from the operations of beta.responses. Do not edit.
"""Operations of `beta.responses`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = [
    "BETA_CANCEL_RESPONSE",
    "BETA_COMPACTCONVERSATION",
    "BETA_CREATE_RESPONSE",
    "BETA_DELETE_RESPONSE",
    "BETA_GET_RESPONSE",
    "CONNECT_BETA_RESPONSES",
]

BETA_COMPACTCONVERSATION = Operation(
    "beta_Compactconversation",
    "POST",
    "/responses/compact",
    scope="oai_responses_beta.components",
    params="oai_responses_beta.params:BetaResponsesCompactParams",
    headers={"betas": "openai-beta"},
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
    result="BetaCompactResource",
    const_query={"beta": "true"},
)

BETA_CANCEL_RESPONSE = Operation(
    "beta_cancelResponse",
    "POST",
    "/responses/{response_id}/cancel",
    scope="oai_responses_beta.components",
    params="oai_responses_beta.params:BetaResponsesCancelParams",
    headers={"betas": "openai-beta"},
    result="BetaResponse",
    const_query={"beta": "true"},
)

BETA_GET_RESPONSE = Operation(
    "beta_getResponse",
    "GET",
    "/responses/{response_id}",
    scope="oai_responses_beta.components",
    params="oai_responses_beta.params:BetaResponsesRetrieveParams",
    query={
        "include": "include",
        "starting_after": "starting_after",
        "include_obfuscation": "include_obfuscation",
    },
    headers={"betas": "openai-beta"},
    result="BetaResponse",
    stream="query",
    event="BetaResponseStreamEvent",
    const_query={"beta": "true"},
)

BETA_DELETE_RESPONSE = Operation(
    "beta_deleteResponse",
    "DELETE",
    "/responses/{response_id}",
    scope="oai_responses_beta.components",
    params="oai_responses_beta.params:BetaResponsesDeleteParams",
    headers={"betas": "openai-beta"},
    result="BetaDeletedResponse | None",
    const_query={"beta": "true"},
)

BETA_CREATE_RESPONSE = Operation(
    "beta_createResponse",
    "POST",
    "/responses",
    scope="oai_responses_beta.components",
    params="oai_responses_beta.params:BetaResponsesCreateParams",
    headers={"betas": "openai-beta"},
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
        "multi_agent",
    ),
    result="BetaResponse",
    stream="body",
    event="BetaResponseStreamEvent",
    const_query={"beta": "true"},
)

CONNECT_BETA_RESPONSES = Operation(
    "beta.responses.connect",
    "GET",
    "/responses",
    scope="oai_responses_beta.components",
    params="oai_responses_beta.params:BetaResponsesConnectParams",
    headers={"betas": "openai-beta"},
    event="BetaResponsesServerEvent",
    socket="oai_responses_beta.sockets.beta_responses:BetaResponsesConnection",
)
