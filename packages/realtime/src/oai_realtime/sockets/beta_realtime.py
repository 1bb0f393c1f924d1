# Generated from the socket of beta.realtime. Do not edit.
"""Connections of `beta.realtime`, and what they send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.sockets.connection import AsyncConnection, Connection
from oai_core.sockets.sending import AsyncSender, ClientEvent, Sender, sender, sends

from ..helpers.audio_input import AsyncInputAudioBufferHelpers, InputAudioBufferHelpers

if TYPE_CHECKING:
    from typing import TypeAlias, Unpack

    from ..components.realtime_beta_server_event import RealtimeBetaServerEvent
    from ..params.beta_realtime_connection_events import (
        BetaRealtimeConversationItemCreateEventParams,
        BetaRealtimeConversationItemDeleteEventParams,
        BetaRealtimeConversationItemRetrieveEventParams,
        BetaRealtimeConversationItemTruncateEventParams,
        BetaRealtimeInputAudioBufferAppendEventParams,
        BetaRealtimeInputAudioBufferClearEventParams,
        BetaRealtimeInputAudioBufferCommitEventParams,
        BetaRealtimeOutputAudioBufferClearEventParams,
        BetaRealtimeResponseCancelEventParams,
        BetaRealtimeResponseCreateEventParams,
        BetaRealtimeSessionUpdateEventParams,
        BetaRealtimeTranscriptionSessionUpdateEventParams,
    )
    from ..params.realtime_beta_client_event import RealtimeBetaClientEventLike

if TYPE_CHECKING:
    _Connection: TypeAlias = Connection[RealtimeBetaServerEvent, RealtimeBetaClientEventLike]
    _AsyncConnection: TypeAlias = AsyncConnection[
        RealtimeBetaServerEvent, RealtimeBetaClientEventLike
    ]
else:
    _Connection = Connection
    _AsyncConnection = AsyncConnection

CONVERSATION_ITEM_CREATE = ClientEvent(
    "conversation.item.create",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeConversationItemCreateEventParams",
    names=frozenset({"event_id", "previous_item_id", "item"}),
    required=("item",),
)

CONVERSATION_ITEM_DELETE = ClientEvent(
    "conversation.item.delete",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeConversationItemDeleteEventParams",
    names=frozenset({"event_id", "item_id"}),
    required=("item_id",),
)

CONVERSATION_ITEM_RETRIEVE = ClientEvent(
    "conversation.item.retrieve",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeConversationItemRetrieveEventParams",
    names=frozenset({"event_id", "item_id"}),
    required=("item_id",),
)

CONVERSATION_ITEM_TRUNCATE = ClientEvent(
    "conversation.item.truncate",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeConversationItemTruncateEventParams",
    names=frozenset({"event_id", "item_id", "content_index", "audio_end_ms"}),
    required=("item_id", "content_index", "audio_end_ms"),
)

INPUT_AUDIO_BUFFER_APPEND = ClientEvent(
    "input_audio_buffer.append",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeInputAudioBufferAppendEventParams",
    names=frozenset({"event_id", "audio"}),
    required=("audio",),
)

INPUT_AUDIO_BUFFER_CLEAR = ClientEvent(
    "input_audio_buffer.clear",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeInputAudioBufferClearEventParams",
    names=frozenset({"event_id"}),
)

INPUT_AUDIO_BUFFER_COMMIT = ClientEvent(
    "input_audio_buffer.commit",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeInputAudioBufferCommitEventParams",
    names=frozenset({"event_id"}),
)

OUTPUT_AUDIO_BUFFER_CLEAR = ClientEvent(
    "output_audio_buffer.clear",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeOutputAudioBufferClearEventParams",
    names=frozenset({"event_id"}),
)

RESPONSE_CANCEL = ClientEvent(
    "response.cancel",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeResponseCancelEventParams",
    names=frozenset({"event_id", "response_id"}),
)

RESPONSE_CREATE = ClientEvent(
    "response.create",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeResponseCreateEventParams",
    names=frozenset({"event_id", "response"}),
)

SESSION_UPDATE = ClientEvent(
    "session.update",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeSessionUpdateEventParams",
    names=frozenset({"event_id", "session"}),
    required=("session",),
)

TRANSCRIPTION_SESSION_UPDATE = ClientEvent(
    "transcription_session.update",
    params="oai_realtime.params.beta_realtime_connection_events:BetaRealtimeTranscriptionSessionUpdateEventParams",
    names=frozenset({"event_id", "session"}),
    required=("session",),
)


class BetaRealtimeConversationItemSender(Sender):
    """Sends the events `conversation.item.*`."""

    @sends(CONVERSATION_ITEM_CREATE)
    def create(self, **event: Unpack[BetaRealtimeConversationItemCreateEventParams]) -> None:
        """Add an item to the conversation, at its end or after another one.

        Sends `conversation.item.create`.
        """
        self._send(CONVERSATION_ITEM_CREATE, event)

    @sends(CONVERSATION_ITEM_DELETE)
    def delete(self, **event: Unpack[BetaRealtimeConversationItemDeleteEventParams]) -> None:
        """Take an item out of the conversation.

        Sends `conversation.item.delete`.
        """
        self._send(CONVERSATION_ITEM_DELETE, event)

    @sends(CONVERSATION_ITEM_RETRIEVE)
    def retrieve(self, **event: Unpack[BetaRealtimeConversationItemRetrieveEventParams]) -> None:
        """Ask for an item as the server has it, its audio after noise reduction too.

        Sends `conversation.item.retrieve`.
        """
        self._send(CONVERSATION_ITEM_RETRIEVE, event)

    @sends(CONVERSATION_ITEM_TRUNCATE)
    def truncate(self, **event: Unpack[BetaRealtimeConversationItemTruncateEventParams]) -> None:
        """Cut the audio of an item of the assistant to what was played of it.

        Sends `conversation.item.truncate`.
        """
        self._send(CONVERSATION_ITEM_TRUNCATE, event)


class BetaRealtimeConversationSender(Sender):
    """What stands below `conversation`."""

    if TYPE_CHECKING:
        item: BetaRealtimeConversationItemSender
    else:
        item = sender("oai_realtime.sockets.beta_realtime:BetaRealtimeConversationItemSender")


class BetaRealtimeInputAudioBufferSender(InputAudioBufferHelpers):
    """Sends the events `input_audio_buffer.*`."""

    @sends(INPUT_AUDIO_BUFFER_APPEND)
    def append(self, **event: Unpack[BetaRealtimeInputAudioBufferAppendEventParams]) -> None:
        """Add audio to the input.

        Sends `input_audio_buffer.append`.
        """
        self._send(INPUT_AUDIO_BUFFER_APPEND, event)

    @sends(INPUT_AUDIO_BUFFER_CLEAR)
    def clear(self, **event: Unpack[BetaRealtimeInputAudioBufferClearEventParams]) -> None:
        """Drop the input that was not committed.

        Sends `input_audio_buffer.clear`.
        """
        self._send(INPUT_AUDIO_BUFFER_CLEAR, event)

    @sends(INPUT_AUDIO_BUFFER_COMMIT)
    def commit(self, **event: Unpack[BetaRealtimeInputAudioBufferCommitEventParams]) -> None:
        """End the input and make it a message of the conversation.

        Sends `input_audio_buffer.commit`.
        """
        self._send(INPUT_AUDIO_BUFFER_COMMIT, event)


class BetaRealtimeOutputAudioBufferSender(Sender):
    """Sends the events `output_audio_buffer.*`."""

    @sends(OUTPUT_AUDIO_BUFFER_CLEAR)
    def clear(self, **event: Unpack[BetaRealtimeOutputAudioBufferClearEventParams]) -> None:
        """Stop what is being played; for WebRTC and SIP alone.

        Sends `output_audio_buffer.clear`.
        """
        self._send(OUTPUT_AUDIO_BUFFER_CLEAR, event)


class BetaRealtimeResponseSender(Sender):
    """Sends the events `response.*`."""

    @sends(RESPONSE_CANCEL)
    def cancel(self, **event: Unpack[BetaRealtimeResponseCancelEventParams]) -> None:
        """Stop a response that is being made.

        Sends `response.cancel`.
        """
        self._send(RESPONSE_CANCEL, event)

    @sends(RESPONSE_CREATE)
    def create(self, **event: Unpack[BetaRealtimeResponseCreateEventParams]) -> None:
        """Ask the model for a response.

        Sends `response.create`.
        """
        self._send(RESPONSE_CREATE, event)


class BetaRealtimeSessionSender(Sender):
    """Sends the events `session.*`."""

    @sends(SESSION_UPDATE)
    def update(self, **event: Unpack[BetaRealtimeSessionUpdateEventParams]) -> None:
        """Change settings of the session; those that are not given stay as they are.

        Sends `session.update`.
        """
        self._send(SESSION_UPDATE, event)


class BetaRealtimeTranscriptionSessionSender(Sender):
    """Sends the events `transcription_session.*`."""

    @sends(TRANSCRIPTION_SESSION_UPDATE)
    def update(self, **event: Unpack[BetaRealtimeTranscriptionSessionUpdateEventParams]) -> None:
        """Change settings of a session that only transcribes.

        Sends `transcription_session.update`.
        """
        self._send(TRANSCRIPTION_SESSION_UPDATE, event)


class BetaRealtimeConnection(_Connection):
    """The socket that `client.beta.realtime.connect` opens.

    - `conversation.item`: create, delete, retrieve, truncate
    - `input_audio_buffer`: append, clear, commit
    - `output_audio_buffer`: clear
    - `response`: cancel, create
    - `session`: update
    - `transcription_session`: update
    """

    if TYPE_CHECKING:
        conversation: BetaRealtimeConversationSender
        input_audio_buffer: BetaRealtimeInputAudioBufferSender
        output_audio_buffer: BetaRealtimeOutputAudioBufferSender
        response: BetaRealtimeResponseSender
        session: BetaRealtimeSessionSender
        transcription_session: BetaRealtimeTranscriptionSessionSender
    else:
        conversation = sender("oai_realtime.sockets.beta_realtime:BetaRealtimeConversationSender")
        input_audio_buffer = sender(
            "oai_realtime.sockets.beta_realtime:BetaRealtimeInputAudioBufferSender"
        )
        output_audio_buffer = sender(
            "oai_realtime.sockets.beta_realtime:BetaRealtimeOutputAudioBufferSender"
        )
        response = sender("oai_realtime.sockets.beta_realtime:BetaRealtimeResponseSender")
        session = sender("oai_realtime.sockets.beta_realtime:BetaRealtimeSessionSender")
        transcription_session = sender(
            "oai_realtime.sockets.beta_realtime:BetaRealtimeTranscriptionSessionSender"
        )


class AsyncBetaRealtimeConversationItemSender(AsyncSender):
    """Sends the events `conversation.item.*`."""

    @sends(CONVERSATION_ITEM_CREATE)
    async def create(self, **event: Unpack[BetaRealtimeConversationItemCreateEventParams]) -> None:
        """Add an item to the conversation, at its end or after another one.

        Sends `conversation.item.create`.
        """
        await self._send(CONVERSATION_ITEM_CREATE, event)

    @sends(CONVERSATION_ITEM_DELETE)
    async def delete(self, **event: Unpack[BetaRealtimeConversationItemDeleteEventParams]) -> None:
        """Take an item out of the conversation.

        Sends `conversation.item.delete`.
        """
        await self._send(CONVERSATION_ITEM_DELETE, event)

    @sends(CONVERSATION_ITEM_RETRIEVE)
    async def retrieve(
        self, **event: Unpack[BetaRealtimeConversationItemRetrieveEventParams]
    ) -> None:
        """Ask for an item as the server has it, its audio after noise reduction too.

        Sends `conversation.item.retrieve`.
        """
        await self._send(CONVERSATION_ITEM_RETRIEVE, event)

    @sends(CONVERSATION_ITEM_TRUNCATE)
    async def truncate(
        self, **event: Unpack[BetaRealtimeConversationItemTruncateEventParams]
    ) -> None:
        """Cut the audio of an item of the assistant to what was played of it.

        Sends `conversation.item.truncate`.
        """
        await self._send(CONVERSATION_ITEM_TRUNCATE, event)


class AsyncBetaRealtimeConversationSender(AsyncSender):
    """What stands below `conversation`."""

    if TYPE_CHECKING:
        item: AsyncBetaRealtimeConversationItemSender
    else:
        item = sender("oai_realtime.sockets.beta_realtime:AsyncBetaRealtimeConversationItemSender")


class AsyncBetaRealtimeInputAudioBufferSender(AsyncInputAudioBufferHelpers):
    """Sends the events `input_audio_buffer.*`."""

    @sends(INPUT_AUDIO_BUFFER_APPEND)
    async def append(self, **event: Unpack[BetaRealtimeInputAudioBufferAppendEventParams]) -> None:
        """Add audio to the input.

        Sends `input_audio_buffer.append`.
        """
        await self._send(INPUT_AUDIO_BUFFER_APPEND, event)

    @sends(INPUT_AUDIO_BUFFER_CLEAR)
    async def clear(self, **event: Unpack[BetaRealtimeInputAudioBufferClearEventParams]) -> None:
        """Drop the input that was not committed.

        Sends `input_audio_buffer.clear`.
        """
        await self._send(INPUT_AUDIO_BUFFER_CLEAR, event)

    @sends(INPUT_AUDIO_BUFFER_COMMIT)
    async def commit(self, **event: Unpack[BetaRealtimeInputAudioBufferCommitEventParams]) -> None:
        """End the input and make it a message of the conversation.

        Sends `input_audio_buffer.commit`.
        """
        await self._send(INPUT_AUDIO_BUFFER_COMMIT, event)


class AsyncBetaRealtimeOutputAudioBufferSender(AsyncSender):
    """Sends the events `output_audio_buffer.*`."""

    @sends(OUTPUT_AUDIO_BUFFER_CLEAR)
    async def clear(self, **event: Unpack[BetaRealtimeOutputAudioBufferClearEventParams]) -> None:
        """Stop what is being played; for WebRTC and SIP alone.

        Sends `output_audio_buffer.clear`.
        """
        await self._send(OUTPUT_AUDIO_BUFFER_CLEAR, event)


class AsyncBetaRealtimeResponseSender(AsyncSender):
    """Sends the events `response.*`."""

    @sends(RESPONSE_CANCEL)
    async def cancel(self, **event: Unpack[BetaRealtimeResponseCancelEventParams]) -> None:
        """Stop a response that is being made.

        Sends `response.cancel`.
        """
        await self._send(RESPONSE_CANCEL, event)

    @sends(RESPONSE_CREATE)
    async def create(self, **event: Unpack[BetaRealtimeResponseCreateEventParams]) -> None:
        """Ask the model for a response.

        Sends `response.create`.
        """
        await self._send(RESPONSE_CREATE, event)


class AsyncBetaRealtimeSessionSender(AsyncSender):
    """Sends the events `session.*`."""

    @sends(SESSION_UPDATE)
    async def update(self, **event: Unpack[BetaRealtimeSessionUpdateEventParams]) -> None:
        """Change settings of the session; those that are not given stay as they are.

        Sends `session.update`.
        """
        await self._send(SESSION_UPDATE, event)


class AsyncBetaRealtimeTranscriptionSessionSender(AsyncSender):
    """Sends the events `transcription_session.*`."""

    @sends(TRANSCRIPTION_SESSION_UPDATE)
    async def update(
        self, **event: Unpack[BetaRealtimeTranscriptionSessionUpdateEventParams]
    ) -> None:
        """Change settings of a session that only transcribes.

        Sends `transcription_session.update`.
        """
        await self._send(TRANSCRIPTION_SESSION_UPDATE, event)


class AsyncBetaRealtimeConnection(_AsyncConnection):
    """The socket that `client.beta.realtime.connect` opens.

    - `conversation.item`: create, delete, retrieve, truncate
    - `input_audio_buffer`: append, clear, commit
    - `output_audio_buffer`: clear
    - `response`: cancel, create
    - `session`: update
    - `transcription_session`: update
    """

    if TYPE_CHECKING:
        conversation: AsyncBetaRealtimeConversationSender
        input_audio_buffer: AsyncBetaRealtimeInputAudioBufferSender
        output_audio_buffer: AsyncBetaRealtimeOutputAudioBufferSender
        response: AsyncBetaRealtimeResponseSender
        session: AsyncBetaRealtimeSessionSender
        transcription_session: AsyncBetaRealtimeTranscriptionSessionSender
    else:
        conversation = sender(
            "oai_realtime.sockets.beta_realtime:AsyncBetaRealtimeConversationSender"
        )
        input_audio_buffer = sender(
            "oai_realtime.sockets.beta_realtime:AsyncBetaRealtimeInputAudioBufferSender"
        )
        output_audio_buffer = sender(
            "oai_realtime.sockets.beta_realtime:AsyncBetaRealtimeOutputAudioBufferSender"
        )
        response = sender("oai_realtime.sockets.beta_realtime:AsyncBetaRealtimeResponseSender")
        session = sender("oai_realtime.sockets.beta_realtime:AsyncBetaRealtimeSessionSender")
        transcription_session = sender(
            "oai_realtime.sockets.beta_realtime:AsyncBetaRealtimeTranscriptionSessionSender"
        )
