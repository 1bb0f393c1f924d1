# Generated from the socket of responses. Do not edit.
"""Connections of `responses`, and what they send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.sockets.connection import AsyncConnection, Connection
from oai_core.sockets.sending import AsyncSender, ClientEvent, Sender, sender, sends

if TYPE_CHECKING:
    from typing import TypeAlias, Unpack

    from ..components.responses_server_event import ResponsesServerEvent
    from ..params.responses_client_event import ResponsesClientEventLike
    from ..params.responses_connection_events import ResponsesResponseCreateEventParams

if TYPE_CHECKING:
    _Connection: TypeAlias = Connection[ResponsesServerEvent, ResponsesClientEventLike]
    _AsyncConnection: TypeAlias = AsyncConnection[ResponsesServerEvent, ResponsesClientEventLike]
else:
    _Connection = Connection
    _AsyncConnection = AsyncConnection

RESPONSE_CREATE = ClientEvent(
    "response.create",
    params="oai_responses.params.responses_connection_events:ResponsesResponseCreateEventParams",
    names=frozenset(
        {
            "stream_id",
            "generate",
            "metadata",
            "top_logprobs",
            "temperature",
            "top_p",
            "user",
            "safety_identifier",
            "prompt_cache_key",
            "prompt_cache_retention",
            "prompt_cache_options",
            "previous_response_id",
            "model",
            "max_tool_calls",
            "text",
            "tools",
            "tool_choice",
            "prompt",
            "service_tier",
            "truncation",
            "reasoning",
            "input",
            "include",
            "parallel_tool_calls",
            "store",
            "instructions",
            "moderation",
            "stream_options",
            "conversation",
            "context_management",
            "max_output_tokens",
        }
    ),
)


class ResponsesResponseSender(Sender):
    """Sends the events `response.*`."""

    @sends(RESPONSE_CREATE)
    def create(self, **event: Unpack[ResponsesResponseCreateEventParams]) -> None:
        """Ask a model for a response; its events come over the socket.

        Sends `response.create`.
        """
        self._send(RESPONSE_CREATE, event)


class ResponsesConnection(_Connection):
    """The socket that `client.responses.connect` opens.

    - `response`: create
    """

    if TYPE_CHECKING:
        response: ResponsesResponseSender
    else:
        response = sender("oai_responses.sockets.responses:ResponsesResponseSender")


class AsyncResponsesResponseSender(AsyncSender):
    """Sends the events `response.*`."""

    @sends(RESPONSE_CREATE)
    async def create(self, **event: Unpack[ResponsesResponseCreateEventParams]) -> None:
        """Ask a model for a response; its events come over the socket.

        Sends `response.create`.
        """
        await self._send(RESPONSE_CREATE, event)


class AsyncResponsesConnection(_AsyncConnection):
    """The socket that `client.responses.connect` opens.

    - `response`: create
    """

    if TYPE_CHECKING:
        response: AsyncResponsesResponseSender
    else:
        response = sender("oai_responses.sockets.responses:AsyncResponsesResponseSender")
