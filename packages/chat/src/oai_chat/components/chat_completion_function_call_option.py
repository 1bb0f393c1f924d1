# Generated from ChatCompletionFunctionCallOption. Do not edit.
"""ChatCompletionFunctionCallOption."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatCompletionFunctionCallOption")
class ChatCompletionFunctionCallOption(Component):
    """`function_call` of `client.chat.completions.create`."""

    name: str
    """Name of the function that is called."""
