# Generated from ChatCompletionFunctionCallOption. Do not edit.
"""ChatCompletionFunctionCallOption."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatCompletionFunctionCallOption")
class ChatCompletionFunctionCallOption(Component):
    """An object of the API."""

    name: str
