# Generated from BetaIncludeEnum. Do not edit.
"""BetaIncludeEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaIncludeEnum: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
"""An item of `include` of `client.beta.responses.retrieve`, `client.beta.responses.input_items.list`, `client.beta.responses.create` and others."""
