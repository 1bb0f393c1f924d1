# Generated from ChatCompletionRequestFunctionMessage. Do not edit.
"""ChatCompletionRequestFunctionMessage."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionRequestFunctionMessage")
class ChatCompletionRequestFunctionMessage(Component):
    """An object of `role` "function". Deprecated."""

    role: Literal["function"] = "function"
    content: str | None
    name: str
