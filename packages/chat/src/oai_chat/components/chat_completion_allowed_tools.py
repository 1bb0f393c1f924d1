# Generated from ChatCompletionAllowedTools. Do not edit.
"""ChatCompletionAllowedTools."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("ChatCompletionAllowedTools")
class ChatCompletionAllowedTools(Component):
    """`allowed_tools` of `ChatCompletionAllowedToolsChoice`."""

    mode: Literal["auto", "required"]
    """Whether the model may or must call one of the tools."""

    tools: list[dict[str, Any]]
    """The allowed tools, each as a short mapping such as `{"type": "function", "name": ...}`."""
