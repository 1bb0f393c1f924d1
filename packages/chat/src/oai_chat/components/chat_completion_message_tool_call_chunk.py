# Generated from ChatCompletionMessageToolCallChunk. Do not edit.
"""ChatCompletionMessageToolCallChunk."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionMessageToolCallChunkFunction")
class ChatCompletionMessageToolCallChunkFunction(Component):
    """`function` of `ChatCompletionMessageToolCallChunk`."""

    name: str | None = None
    """Name of the tool that is called."""

    arguments: str | None = None
    """Arguments as JSON text; the model wrote them, so check before use."""


@component("ChatCompletionMessageToolCallChunk")
class ChatCompletionMessageToolCallChunk(Component):
    """An item of `tool_calls` of `ChatCompletionStreamResponseDelta`."""

    index: int
    """Position in its list, counted from 0."""

    id: str | None = None
    """Unique id."""

    type: Literal["function"] | None = None
    """What kind it is."""

    function: ChatCompletionMessageToolCallChunkFunction | None = None
    """The function."""
