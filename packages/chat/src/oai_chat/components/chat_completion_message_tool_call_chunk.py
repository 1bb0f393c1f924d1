# Generated from ChatCompletionMessageToolCallChunk. Do not edit.
"""ChatCompletionMessageToolCallChunk."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionMessageToolCallChunkFunction")
class ChatCompletionMessageToolCallChunkFunction(Component):
    """An object of the API."""

    name: str | None = None
    arguments: str | None = None
    """Arguments as a JSON text, as the model wrote it."""


@component("ChatCompletionMessageToolCallChunk")
class ChatCompletionMessageToolCallChunk(Component):
    """An object of the API."""

    index: int
    id: str | None = None
    """Unique id."""

    type: Literal["function"] | None = None
    function: ChatCompletionMessageToolCallChunkFunction | None = None
