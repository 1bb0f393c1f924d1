# Generated from ChatCompletionModerationError. Do not edit.
"""ChatCompletionModerationError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionModerationError")
class ChatCompletionModerationError(Component):
    """An object of `type` "error"."""

    type: Literal["error"] = "error"
    code: str
    message: str
