# Generated from the socket of realtime. Do not edit.
"""Connections of `realtime`, and what they send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.sockets.connection import AsyncConnection, Connection
from oai_core.sockets.sending import AsyncSender, ClientEvent, Sender, sender, sends

from ..helpers.audio_input import AsyncInputAudioBufferHelpers, InputAudioBufferHelpers

if TYPE_CHECKING:
    from typing import TypeAlias, Unpack

    from ..components.realtime_server_event import RealtimeServerEvent
    from ..params.realtime_client_event import RealtimeClientEventLike
    from ..params.realtime_connection_events import (
        RealtimeConversationItemCreateEventParams,
        RealtimeConversationItemDeleteEventParams,
        RealtimeConversationItemRetrieveEventParams,
        RealtimeConversationItemTruncateEventParams,
        RealtimeInputAudioBufferAppendEventParams,
        RealtimeInputAudioBufferClearEventParams,
        RealtimeInputAudioBufferCommitEventParams,
        RealtimeOutputAudioBufferClearEventParams,
        RealtimeResponseCancelEventParams,
        RealtimeResponseCreateEventParams,
        RealtimeSessionUpdateEventParams,
    )

if TYPE_CHECKING:
    _Connection: TypeAlias = Connection[RealtimeServerEvent, RealtimeClientEventLike]
    _AsyncConnection: TypeAlias = AsyncConnection[RealtimeServerEvent, RealtimeClientEventLike]
else:
    _Connection = Connection
    _AsyncConnection = AsyncConnection

CONVERSATION_ITEM_CREATE = ClientEvent(
    "conversation.item.create",
    params="oai_realtime.params.realtime_connection_events:RealtimeConversationItemCreateEventParams",
    names=frozenset({"event_id", "previous_item_id", "item"}),
    required=("item",),
)

CONVERSATION_ITEM_DELETE = ClientEvent(
    "conversation.item.delete",
    params="oai_realtime.params.realtime_connection_events:RealtimeConversationItemDeleteEventParams",
    names=frozenset({"event_id", "item_id"}),
    required=("item_id",),
)

CONVERSATION_ITEM_RETRIEVE = ClientEvent(
    "conversation.item.retrieve",
    params="oai_realtime.params.realtime_connection_events:RealtimeConversationItemRetrieveEventParams",
    names=frozenset({"event_id", "item_id"}),
    required=("item_id",),
)

CONVERSATION_ITEM_TRUNCATE = ClientEvent(
    "conversation.item.truncate",
    params="oai_realtime.params.realtime_connection_events:RealtimeConversationItemTruncateEventParams",
    names=frozenset({"event_id", "item_id", "content_index", "audio_end_ms"}),
    required=("item_id", "content_index", "audio_end_ms"),
)

INPUT_AUDIO_BUFFER_APPEND = ClientEvent(
    "input_audio_buffer.append",
    params="oai_realtime.params.realtime_connection_events:RealtimeInputAudioBufferAppendEventParams",
    names=frozenset({"event_id", "audio"}),
    required=("audio",),
)

INPUT_AUDIO_BUFFER_CLEAR = ClientEvent(
    "input_audio_buffer.clear",
    params="oai_realtime.params.realtime_connection_events:RealtimeInputAudioBufferClearEventParams",
    names=frozenset({"event_id"}),
)

OUTPUT_AUDIO_BUFFER_CLEAR = ClientEvent(
    "output_audio_buffer.clear",
    params="oai_realtime.params.realtime_connection_events:RealtimeOutputAudioBufferClearEventParams",
    names=frozenset({"event_id"}),
)

INPUT_AUDIO_BUFFER_COMMIT = ClientEvent(
    "input_audio_buffer.commit",
    params="oai_realtime.params.realtime_connection_events:RealtimeInputAudioBufferCommitEventParams",
    names=frozenset({"event_id"}),
)

RESPONSE_CANCEL = ClientEvent(
    "response.cancel",
    params="oai_realtime.params.realtime_connection_events:RealtimeResponseCancelEventParams",
    names=frozenset({"event_id", "response_id"}),
)

RESPONSE_CREATE = ClientEvent(
    "response.create",
    params="oai_realtime.params.realtime_connection_events:RealtimeResponseCreateEventParams",
    names=frozenset({"event_id", "response"}),
)

SESSION_UPDATE = ClientEvent(
    "session.update",
    params="oai_realtime.params.realtime_connection_events:RealtimeSessionUpdateEventParams",
    names=frozenset({"event_id", "session"}),
    required=("session",),
)


class RealtimeConversationItemSender(Sender):
    """Sends the events `conversation.item.*`."""

    @sends(CONVERSATION_ITEM_CREATE)
    def create(self, **event: Unpack[RealtimeConversationItemCreateEventParams]) -> None:
        """Add an item to the conversation, at its end or after another one.

        Sends `conversation.item.create`.
        """
        self._send(CONVERSATION_ITEM_CREATE, event)

    @sends(CONVERSATION_ITEM_DELETE)
    def delete(self, **event: Unpack[RealtimeConversationItemDeleteEventParams]) -> None:
        """Take an item out of the conversation.

        Sends `conversation.item.delete`.
        """
        self._send(CONVERSATION_ITEM_DELETE, event)

    @sends(CONVERSATION_ITEM_RETRIEVE)
    def retrieve(self, **event: Unpack[RealtimeConversationItemRetrieveEventParams]) -> None:
        """Ask for an item as the server has it, its audio after noise reduction too.

        Sends `conversation.item.retrieve`.
        """
        self._send(CONVERSATION_ITEM_RETRIEVE, event)

    @sends(CONVERSATION_ITEM_TRUNCATE)
    def truncate(self, **event: Unpack[RealtimeConversationItemTruncateEventParams]) -> None:
        """Cut the audio of an item of the assistant to what was played of it.

        Sends `conversation.item.truncate`.
        """
        self._send(CONVERSATION_ITEM_TRUNCATE, event)


class RealtimeConversationSender(Sender):
    """What stands below `conversation`."""

    if TYPE_CHECKING:
        item: RealtimeConversationItemSender
    else:
        item = sender("oai_realtime.sockets.realtime:RealtimeConversationItemSender")


class RealtimeInputAudioBufferSender(InputAudioBufferHelpers):
    """Sends the events `input_audio_buffer.*`."""

    @sends(INPUT_AUDIO_BUFFER_APPEND)
    def append(self, **event: Unpack[RealtimeInputAudioBufferAppendEventParams]) -> None:
        """Add audio to the input.

        Sends `input_audio_buffer.append`.
        """
        self._send(INPUT_AUDIO_BUFFER_APPEND, event)

    @sends(INPUT_AUDIO_BUFFER_CLEAR)
    def clear(self, **event: Unpack[RealtimeInputAudioBufferClearEventParams]) -> None:
        """Drop the input that was not committed.

        Sends `input_audio_buffer.clear`.
        """
        self._send(INPUT_AUDIO_BUFFER_CLEAR, event)

    @sends(INPUT_AUDIO_BUFFER_COMMIT)
    def commit(self, **event: Unpack[RealtimeInputAudioBufferCommitEventParams]) -> None:
        """End the input and make it a message of the conversation.

        Sends `input_audio_buffer.commit`.
        """
        self._send(INPUT_AUDIO_BUFFER_COMMIT, event)


class RealtimeOutputAudioBufferSender(Sender):
    """Sends the events `output_audio_buffer.*`."""

    @sends(OUTPUT_AUDIO_BUFFER_CLEAR)
    def clear(self, **event: Unpack[RealtimeOutputAudioBufferClearEventParams]) -> None:
        """Stop what is being played; for WebRTC and SIP alone.

        Sends `output_audio_buffer.clear`.
        """
        self._send(OUTPUT_AUDIO_BUFFER_CLEAR, event)


class RealtimeResponseSender(Sender):
    """Sends the events `response.*`."""

    @sends(RESPONSE_CANCEL)
    def cancel(self, **event: Unpack[RealtimeResponseCancelEventParams]) -> None:
        """Stop a response that is being made.

        Sends `response.cancel`.
        """
        self._send(RESPONSE_CANCEL, event)

    @sends(RESPONSE_CREATE)
    def create(self, **event: Unpack[RealtimeResponseCreateEventParams]) -> None:
        """Ask the model for a response.

        Sends `response.create`.
        """
        self._send(RESPONSE_CREATE, event)


class RealtimeSessionSender(Sender):
    """Sends the events `session.*`."""

    @sends(SESSION_UPDATE)
    def update(self, **event: Unpack[RealtimeSessionUpdateEventParams]) -> None:
        """Change settings of the session; those that are not given stay as they are.

        Sends `session.update`.
        """
        self._send(SESSION_UPDATE, event)


class RealtimeConnection(_Connection):
    """The socket that `client.realtime.connect` opens.

    - `conversation.item`: create, delete, retrieve, truncate
    - `input_audio_buffer`: append, clear, commit
    - `output_audio_buffer`: clear
    - `response`: cancel, create
    - `session`: update
    """

    if TYPE_CHECKING:
        conversation: RealtimeConversationSender
        input_audio_buffer: RealtimeInputAudioBufferSender
        output_audio_buffer: RealtimeOutputAudioBufferSender
        response: RealtimeResponseSender
        session: RealtimeSessionSender
    else:
        conversation = sender("oai_realtime.sockets.realtime:RealtimeConversationSender")
        input_audio_buffer = sender("oai_realtime.sockets.realtime:RealtimeInputAudioBufferSender")
        output_audio_buffer = sender(
            "oai_realtime.sockets.realtime:RealtimeOutputAudioBufferSender"
        )
        response = sender("oai_realtime.sockets.realtime:RealtimeResponseSender")
        session = sender("oai_realtime.sockets.realtime:RealtimeSessionSender")


class AsyncRealtimeConversationItemSender(AsyncSender):
    """Sends the events `conversation.item.*`."""

    @sends(CONVERSATION_ITEM_CREATE)
    async def create(self, **event: Unpack[RealtimeConversationItemCreateEventParams]) -> None:
        """Add an item to the conversation, at its end or after another one.

        Sends `conversation.item.create`.
        """
        await self._send(CONVERSATION_ITEM_CREATE, event)

    @sends(CONVERSATION_ITEM_DELETE)
    async def delete(self, **event: Unpack[RealtimeConversationItemDeleteEventParams]) -> None:
        """Take an item out of the conversation.

        Sends `conversation.item.delete`.
        """
        await self._send(CONVERSATION_ITEM_DELETE, event)

    @sends(CONVERSATION_ITEM_RETRIEVE)
    async def retrieve(self, **event: Unpack[RealtimeConversationItemRetrieveEventParams]) -> None:
        """Ask for an item as the server has it, its audio after noise reduction too.

        Sends `conversation.item.retrieve`.
        """
        await self._send(CONVERSATION_ITEM_RETRIEVE, event)

    @sends(CONVERSATION_ITEM_TRUNCATE)
    async def truncate(self, **event: Unpack[RealtimeConversationItemTruncateEventParams]) -> None:
        """Cut the audio of an item of the assistant to what was played of it.

        Sends `conversation.item.truncate`.
        """
        await self._send(CONVERSATION_ITEM_TRUNCATE, event)


class AsyncRealtimeConversationSender(AsyncSender):
    """What stands below `conversation`."""

    if TYPE_CHECKING:
        item: AsyncRealtimeConversationItemSender
    else:
        item = sender("oai_realtime.sockets.realtime:AsyncRealtimeConversationItemSender")


class AsyncRealtimeInputAudioBufferSender(AsyncInputAudioBufferHelpers):
    """Sends the events `input_audio_buffer.*`."""

    @sends(INPUT_AUDIO_BUFFER_APPEND)
    async def append(self, **event: Unpack[RealtimeInputAudioBufferAppendEventParams]) -> None:
        """Add audio to the input.

        Sends `input_audio_buffer.append`.
        """
        await self._send(INPUT_AUDIO_BUFFER_APPEND, event)

    @sends(INPUT_AUDIO_BUFFER_CLEAR)
    async def clear(self, **event: Unpack[RealtimeInputAudioBufferClearEventParams]) -> None:
        """Drop the input that was not committed.

        Sends `input_audio_buffer.clear`.
        """
        await self._send(INPUT_AUDIO_BUFFER_CLEAR, event)

    @sends(INPUT_AUDIO_BUFFER_COMMIT)
    async def commit(self, **event: Unpack[RealtimeInputAudioBufferCommitEventParams]) -> None:
        """End the input and make it a message of the conversation.

        Sends `input_audio_buffer.commit`.
        """
        await self._send(INPUT_AUDIO_BUFFER_COMMIT, event)


class AsyncRealtimeOutputAudioBufferSender(AsyncSender):
    """Sends the events `output_audio_buffer.*`."""

    @sends(OUTPUT_AUDIO_BUFFER_CLEAR)
    async def clear(self, **event: Unpack[RealtimeOutputAudioBufferClearEventParams]) -> None:
        """Stop what is being played; for WebRTC and SIP alone.

        Sends `output_audio_buffer.clear`.
        """
        await self._send(OUTPUT_AUDIO_BUFFER_CLEAR, event)


class AsyncRealtimeResponseSender(AsyncSender):
    """Sends the events `response.*`."""

    @sends(RESPONSE_CANCEL)
    async def cancel(self, **event: Unpack[RealtimeResponseCancelEventParams]) -> None:
        """Stop a response that is being made.

        Sends `response.cancel`.
        """
        await self._send(RESPONSE_CANCEL, event)

    @sends(RESPONSE_CREATE)
    async def create(self, **event: Unpack[RealtimeResponseCreateEventParams]) -> None:
        """Ask the model for a response.

        Sends `response.create`.
        """
        await self._send(RESPONSE_CREATE, event)


class AsyncRealtimeSessionSender(AsyncSender):
    """Sends the events `session.*`."""

    @sends(SESSION_UPDATE)
    async def update(self, **event: Unpack[RealtimeSessionUpdateEventParams]) -> None:
        """Change settings of the session; those that are not given stay as they are.

        Sends `session.update`.
        """
        await self._send(SESSION_UPDATE, event)


class AsyncRealtimeConnection(_AsyncConnection):
    """The socket that `client.realtime.connect` opens.

    - `conversation.item`: create, delete, retrieve, truncate
    - `input_audio_buffer`: append, clear, commit
    - `output_audio_buffer`: clear
    - `response`: cancel, create
    - `session`: update
    """

    if TYPE_CHECKING:
        conversation: AsyncRealtimeConversationSender
        input_audio_buffer: AsyncRealtimeInputAudioBufferSender
        output_audio_buffer: AsyncRealtimeOutputAudioBufferSender
        response: AsyncRealtimeResponseSender
        session: AsyncRealtimeSessionSender
    else:
        conversation = sender("oai_realtime.sockets.realtime:AsyncRealtimeConversationSender")
        input_audio_buffer = sender(
            "oai_realtime.sockets.realtime:AsyncRealtimeInputAudioBufferSender"
        )
        output_audio_buffer = sender(
            "oai_realtime.sockets.realtime:AsyncRealtimeOutputAudioBufferSender"
        )
        response = sender("oai_realtime.sockets.realtime:AsyncRealtimeResponseSender")
        session = sender("oai_realtime.sockets.realtime:AsyncRealtimeSessionSender")
