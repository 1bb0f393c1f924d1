# Generated from the socket of realtime.translations. Do not edit.
"""Connections of `realtime.translations`, and what they send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.sockets.connection import AsyncConnection, Connection
from oai_core.sockets.sending import AsyncSender, ClientEvent, Sender, sender, sends

from ..helpers.audio_input import AsyncInputAudioBufferHelpers, InputAudioBufferHelpers

if TYPE_CHECKING:
    from typing import TypeAlias, Unpack

    from ..components.realtime_translation_server_event import RealtimeTranslationServerEvent
    from ..params.realtime_translation_client_event import RealtimeTranslationClientEventLike
    from ..params.realtime_translations_connection_events import (
        RealtimeTranslationsSessionCloseEventParams,
        RealtimeTranslationsSessionInputAudioBufferAppendEventParams,
        RealtimeTranslationsSessionUpdateEventParams,
    )

if TYPE_CHECKING:
    _Connection: TypeAlias = Connection[
        RealtimeTranslationServerEvent, RealtimeTranslationClientEventLike
    ]
    _AsyncConnection: TypeAlias = AsyncConnection[
        RealtimeTranslationServerEvent, RealtimeTranslationClientEventLike
    ]
else:
    _Connection = Connection
    _AsyncConnection = AsyncConnection

SESSION_UPDATE = ClientEvent(
    "session.update",
    params="oai_realtime.params.realtime_translations_connection_events:RealtimeTranslationsSessionUpdateEventParams",
    names=frozenset({"event_id", "session"}),
    required=("session",),
)

SESSION_INPUT_AUDIO_BUFFER_APPEND = ClientEvent(
    "session.input_audio_buffer.append",
    params="oai_realtime.params.realtime_translations_connection_events:RealtimeTranslationsSessionInputAudioBufferAppendEventParams",
    names=frozenset({"event_id", "audio"}),
    required=("audio",),
)

SESSION_CLOSE = ClientEvent(
    "session.close",
    params="oai_realtime.params.realtime_translations_connection_events:RealtimeTranslationsSessionCloseEventParams",
    names=frozenset({"event_id"}),
)


class RealtimeTranslationsSessionInputAudioBufferSender(InputAudioBufferHelpers):
    """Sends the events `session.input_audio_buffer.*`."""

    @sends(SESSION_INPUT_AUDIO_BUFFER_APPEND)
    def append(
        self, **event: Unpack[RealtimeTranslationsSessionInputAudioBufferAppendEventParams]
    ) -> None:
        """Add speech that is to be translated.

        Sends `session.input_audio_buffer.append`.
        """
        self._send(SESSION_INPUT_AUDIO_BUFFER_APPEND, event)


class RealtimeTranslationsSessionSender(Sender):
    """Sends the events `session.*`."""

    if TYPE_CHECKING:
        input_audio_buffer: RealtimeTranslationsSessionInputAudioBufferSender
    else:
        input_audio_buffer = sender(
            "oai_realtime.sockets.realtime_translations:RealtimeTranslationsSessionInputAudioBufferSender"
        )

    @sends(SESSION_UPDATE)
    def update(self, **event: Unpack[RealtimeTranslationsSessionUpdateEventParams]) -> None:
        """Change settings of the session; those that are not given stay as they are.

        Sends `session.update`.
        """
        self._send(SESSION_UPDATE, event)

    @sends(SESSION_CLOSE)
    def close(self, **event: Unpack[RealtimeTranslationsSessionCloseEventParams]) -> None:
        """End the session once all that was sent is translated.

        Sends `session.close`.
        """
        self._send(SESSION_CLOSE, event)


class RealtimeTranslationsConnection(_Connection):
    """The socket that `client.realtime.translations.connect` opens.

    - `session`: update, close
    - `session.input_audio_buffer`: append
    """

    if TYPE_CHECKING:
        session: RealtimeTranslationsSessionSender
    else:
        session = sender(
            "oai_realtime.sockets.realtime_translations:RealtimeTranslationsSessionSender"
        )


class AsyncRealtimeTranslationsSessionInputAudioBufferSender(AsyncInputAudioBufferHelpers):
    """Sends the events `session.input_audio_buffer.*`."""

    @sends(SESSION_INPUT_AUDIO_BUFFER_APPEND)
    async def append(
        self, **event: Unpack[RealtimeTranslationsSessionInputAudioBufferAppendEventParams]
    ) -> None:
        """Add speech that is to be translated.

        Sends `session.input_audio_buffer.append`.
        """
        await self._send(SESSION_INPUT_AUDIO_BUFFER_APPEND, event)


class AsyncRealtimeTranslationsSessionSender(AsyncSender):
    """Sends the events `session.*`."""

    if TYPE_CHECKING:
        input_audio_buffer: AsyncRealtimeTranslationsSessionInputAudioBufferSender
    else:
        input_audio_buffer = sender(
            "oai_realtime.sockets.realtime_translations:AsyncRealtimeTranslationsSessionInputAudioBufferSender"
        )

    @sends(SESSION_UPDATE)
    async def update(self, **event: Unpack[RealtimeTranslationsSessionUpdateEventParams]) -> None:
        """Change settings of the session; those that are not given stay as they are.

        Sends `session.update`.
        """
        await self._send(SESSION_UPDATE, event)

    @sends(SESSION_CLOSE)
    async def close(self, **event: Unpack[RealtimeTranslationsSessionCloseEventParams]) -> None:
        """End the session once all that was sent is translated.

        Sends `session.close`.
        """
        await self._send(SESSION_CLOSE, event)


class AsyncRealtimeTranslationsConnection(_AsyncConnection):
    """The socket that `client.realtime.translations.connect` opens.

    - `session`: update, close
    - `session.input_audio_buffer`: append
    """

    if TYPE_CHECKING:
        session: AsyncRealtimeTranslationsSessionSender
    else:
        session = sender(
            "oai_realtime.sockets.realtime_translations:AsyncRealtimeTranslationsSessionSender"
        )
