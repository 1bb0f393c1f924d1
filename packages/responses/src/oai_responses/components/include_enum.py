# Generated from IncludeEnum. Do not edit.
"""IncludeEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

IncludeEnum: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
"""An item of `include` of `client.responses.retrieve`, `client.responses.input_items.list`, `client.conversations.items.create` and others."""
