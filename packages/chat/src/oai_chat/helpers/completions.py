"""Methods of `chat.completions` beyond its operations."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource

__all__ = ["AsyncChatCompletionsHelpers", "ChatCompletionsHelpers"]


class ChatCompletionsHelpers(Resource):
    """Blocking methods of `chat.completions` beyond its operations."""


class AsyncChatCompletionsHelpers(AsyncResource):
    """Async methods of `chat.completions` beyond its operations."""
