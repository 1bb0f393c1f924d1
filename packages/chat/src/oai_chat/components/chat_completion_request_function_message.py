# Generated from ChatCompletionRequestFunctionMessage. Do not edit.
"""ChatCompletionRequestFunctionMessage."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionRequestFunctionMessage")
class ChatCompletionRequestFunctionMessage(Component):
    """A member of `ChatCompletionRequestMessage`, told by `role` = `"function"`. Deprecated."""

    role: Literal["function"] = "function"
    content: str | None
    """What is said or given, as a text or in parts."""

    name: str
    """Name of the speaker, to tell several of one role apart."""
