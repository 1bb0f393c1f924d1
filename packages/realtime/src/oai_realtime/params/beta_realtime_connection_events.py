# Generated from the socket of beta.realtime. Do not edit.
"""What the methods of `BetaRealtimeConnection` send."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.realtime_beta_response_create_params import RealtimeBetaResponseCreateParams
    from ..components.realtime_session_create_request import RealtimeSessionCreateRequest
    from ..components.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest,
    )
    from .realtime_beta_response_create_params import RealtimeBetaResponseCreateParamsDict
    from .realtime_conversation_item import RealtimeConversationItemLike
    from .realtime_session_create_request import RealtimeSessionCreateRequestDict
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestDict,
    )


class BetaRealtimeConversationItemCreateEventParams(TypedDict, total=False):
    """Parameters of `connection.conversation.item.create`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    previous_item_id: str
    """Id of the item that it follows; `"root"` puts it first, nothing last."""

    item: Required[RealtimeConversationItemLike]
    """The item."""


class BetaRealtimeConversationItemDeleteEventParams(TypedDict, total=False):
    """Parameters of `connection.conversation.item.delete`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    item_id: Required[str]
    """Id of the item that the event is about."""


class BetaRealtimeConversationItemRetrieveEventParams(TypedDict, total=False):
    """Parameters of `connection.conversation.item.retrieve`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    item_id: Required[str]
    """Id of the item that the event is about."""


class BetaRealtimeConversationItemTruncateEventParams(TypedDict, total=False):
    """Parameters of `connection.conversation.item.truncate`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    item_id: Required[str]
    """Id of the item that the event is about."""

    content_index: Required[int]
    """Position of the part within its item."""

    audio_end_ms: Required[int]
    """How much of the audio was heard, in milliseconds; the rest is cut off."""


class BetaRealtimeInputAudioBufferAppendEventParams(TypedDict, total=False):
    """Parameters of `connection.input_audio_buffer.append`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    audio: Required[str]
    """Sound in the format of the session's input, base64 encoded; 15 MiB at most."""


class BetaRealtimeInputAudioBufferClearEventParams(TypedDict, total=False):
    """Parameters of `connection.input_audio_buffer.clear`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""


class BetaRealtimeInputAudioBufferCommitEventParams(TypedDict, total=False):
    """Parameters of `connection.input_audio_buffer.commit`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""


class BetaRealtimeOutputAudioBufferClearEventParams(TypedDict, total=False):
    """Parameters of `connection.output_audio_buffer.clear`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""


class BetaRealtimeResponseCancelEventParams(TypedDict, total=False):
    """Parameters of `connection.response.cancel`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    response_id: str
    """Id of the response."""


class BetaRealtimeResponseCreateEventParams(TypedDict, total=False):
    """Parameters of `connection.response.create`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    response: RealtimeBetaResponseCreateParams | RealtimeBetaResponseCreateParamsDict
    """Settings of this one response."""


class BetaRealtimeSessionUpdateEventParams(TypedDict, total=False):
    """Parameters of `connection.session.update`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    session: Required[RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict]
    """The session, or its settings."""


class BetaRealtimeTranscriptionSessionUpdateEventParams(TypedDict, total=False):
    """Parameters of `connection.transcription_session.update`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    session: Required[
        RealtimeTranscriptionSessionCreateRequest | RealtimeTranscriptionSessionCreateRequestDict
    ]
    """The session, or its settings."""
