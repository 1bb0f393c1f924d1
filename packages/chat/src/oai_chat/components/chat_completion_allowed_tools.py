# Generated from ChatCompletionAllowedTools. Do not edit.
"""ChatCompletionAllowedTools."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("ChatCompletionAllowedTools")
class ChatCompletionAllowedTools(Component):
    """An object of the API."""

    mode: Literal["auto", "required"]
    tools: list[dict[str, Any]]
    """Tools that the model may call."""
