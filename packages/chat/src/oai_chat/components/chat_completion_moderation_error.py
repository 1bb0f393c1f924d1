# Generated from ChatCompletionModerationError. Do not edit.
"""ChatCompletionModerationError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionModerationError")
class ChatCompletionModerationError(Component):
    """A member of `ChatCompletionModerationInput` and `ChatCompletionModerationOutput`, told by `type` = `"error"`."""

    type: Literal["error"] = "error"
    code: str
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""
