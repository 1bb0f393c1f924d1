# Generated from the socket of beta.responses. Do not edit.
"""Connections of `beta.responses`, and what they send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.sockets.connection import AsyncConnection, Connection
from oai_core.sockets.sending import AsyncSender, ClientEvent, Sender, sender, sends

if TYPE_CHECKING:
    from typing import TypeAlias, Unpack

    from ..components.beta_responses_server_event import BetaResponsesServerEvent
    from ..params.beta_responses_client_event import BetaResponsesClientEventLike
    from ..params.beta_responses_connection_events import (
        BetaResponsesResponseCreateEventParams,
        BetaResponsesResponseInjectEventParams,
    )

if TYPE_CHECKING:
    _Connection: TypeAlias = Connection[BetaResponsesServerEvent, BetaResponsesClientEventLike]
    _AsyncConnection: TypeAlias = AsyncConnection[
        BetaResponsesServerEvent, BetaResponsesClientEventLike
    ]
else:
    _Connection = Connection
    _AsyncConnection = AsyncConnection

RESPONSE_CREATE = ClientEvent(
    "response.create",
    params="oai_responses_beta.params.beta_responses_connection_events:BetaResponsesResponseCreateEventParams",
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
            "multi_agent",
        }
    ),
)

RESPONSE_INJECT = ClientEvent(
    "response.inject",
    params="oai_responses_beta.params.beta_responses_connection_events:BetaResponsesResponseInjectEventParams",
    names=frozenset({"response_id", "input"}),
    required=("response_id", "input"),
)


class BetaResponsesResponseSender(Sender):
    """Sends the events `response.*`."""

    @sends(RESPONSE_CREATE)
    def create(self, **event: Unpack[BetaResponsesResponseCreateEventParams]) -> None:
        """Ask a model for a response; its events come over the socket.

        Sends `response.create`.
        """
        self._send(RESPONSE_CREATE, event)

    @sends(RESPONSE_INJECT)
    def inject(self, **event: Unpack[BetaResponsesResponseInjectEventParams]) -> None:
        """Hand more input to a response that is being made.

        Sends `response.inject`.
        """
        self._send(RESPONSE_INJECT, event)


class BetaResponsesConnection(_Connection):
    """The socket that `client.beta.responses.connect` opens.

    - `response`: create, inject
    """

    if TYPE_CHECKING:
        response: BetaResponsesResponseSender
    else:
        response = sender("oai_responses_beta.sockets.beta_responses:BetaResponsesResponseSender")


class AsyncBetaResponsesResponseSender(AsyncSender):
    """Sends the events `response.*`."""

    @sends(RESPONSE_CREATE)
    async def create(self, **event: Unpack[BetaResponsesResponseCreateEventParams]) -> None:
        """Ask a model for a response; its events come over the socket.

        Sends `response.create`.
        """
        await self._send(RESPONSE_CREATE, event)

    @sends(RESPONSE_INJECT)
    async def inject(self, **event: Unpack[BetaResponsesResponseInjectEventParams]) -> None:
        """Hand more input to a response that is being made.

        Sends `response.inject`.
        """
        await self._send(RESPONSE_INJECT, event)


class AsyncBetaResponsesConnection(_AsyncConnection):
    """The socket that `client.beta.responses.connect` opens.

    - `response`: create, inject
    """

    if TYPE_CHECKING:
        response: AsyncBetaResponsesResponseSender
    else:
        response = sender(
            "oai_responses_beta.sockets.beta_responses:AsyncBetaResponsesResponseSender"
        )
