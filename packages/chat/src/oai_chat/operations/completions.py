# Generated from the operations of completions. Do not edit.
"""Operations of `completions`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_COMPLETION"]

CREATE_COMPLETION = Operation(
    "createCompletion",
    "POST",
    "/completions",
    scope="oai_chat.components",
    params="oai_chat.params:CompletionsCreateParams",
    body=(
        "model",
        "prompt",
        "best_of",
        "echo",
        "frequency_penalty",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "n",
        "presence_penalty",
        "seed",
        "stop",
        "stream_options",
        "suffix",
        "temperature",
        "top_p",
        "user",
    ),
    required=("model", "prompt"),
    result="CreateCompletionResponse",
    stream="body",
    event="CreateCompletionResponse",
)
