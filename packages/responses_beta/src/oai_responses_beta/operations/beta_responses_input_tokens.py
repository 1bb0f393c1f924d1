# Generated from the operations of beta.responses.input_tokens. Do not edit.
"""Operations of `beta.responses.input_tokens`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["BETA_GETINPUTTOKENCOUNTS"]

BETA_GETINPUTTOKENCOUNTS = Operation(
    "beta_Getinputtokencounts",
    "POST",
    "/responses/input_tokens",
    scope="oai_responses_beta.components",
    params="oai_responses_beta.params:BetaResponsesInputTokensCountParams",
    headers={"betas": "openai-beta"},
    body=(
        "model",
        "input",
        "previous_response_id",
        "tools",
        "text",
        "reasoning",
        "truncation",
        "instructions",
        "personality",
        "conversation",
        "tool_choice",
        "parallel_tool_calls",
    ),
    optional_body=True,
    result="BetaTokenCountsResource",
    const_query={"beta": "true"},
)
