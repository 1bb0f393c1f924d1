# Generated from the operations of responses.input_tokens. Do not edit.
"""Operations of `responses.input_tokens`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["COUNT_INPUT_TOKENS"]

COUNT_INPUT_TOKENS = Operation(
    "Getinputtokencounts",
    "POST",
    "/responses/input_tokens",
    scope="oai_responses.components",
    params="oai_responses.params:ResponsesInputTokensCountParams",
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
    result="TokenCountsResource",
)
