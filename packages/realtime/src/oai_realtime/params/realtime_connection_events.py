# Generated from the socket of realtime. Do not edit.
"""What the methods of `RealtimeConnection` send."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.realtime_response_create_params import RealtimeResponseCreateParams
    from .realtime_client_event_session_update import RealtimeClientEventSessionUpdateSessionLike
    from .realtime_conversation_item import RealtimeConversationItemLike
    from .realtime_response_create_params import RealtimeResponseCreateParamsDict


class RealtimeConversationItemCreateEventParams(TypedDict, total=False):
    """Parameters of `connection.conversation.item.create`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    previous_item_id: str
    """Id of the item that it follows; `"root"` puts it first, nothing last."""

    item: Required[RealtimeConversationItemLike]
    """The item."""


class RealtimeConversationItemDeleteEventParams(TypedDict, total=False):
    """Parameters of `connection.conversation.item.delete`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    item_id: Required[str]
    """Id of the item that the event is about."""


class RealtimeConversationItemRetrieveEventParams(TypedDict, total=False):
    """Parameters of `connection.conversation.item.retrieve`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    item_id: Required[str]
    """Id of the item that the event is about."""


class RealtimeConversationItemTruncateEventParams(TypedDict, total=False):
    """Parameters of `connection.conversation.item.truncate`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    item_id: Required[str]
    """Id of the item that the event is about."""

    content_index: Required[int]
    """Position of the part within its item."""

    audio_end_ms: Required[int]
    """How much of the audio was heard, in milliseconds; the rest is cut off."""


class RealtimeInputAudioBufferAppendEventParams(TypedDict, total=False):
    """Parameters of `connection.input_audio_buffer.append`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    audio: Required[str]
    """Sound in the format of the session's input, base64 encoded; 15 MiB at most."""


class RealtimeInputAudioBufferClearEventParams(TypedDict, total=False):
    """Parameters of `connection.input_audio_buffer.clear`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""


class RealtimeOutputAudioBufferClearEventParams(TypedDict, total=False):
    """Parameters of `connection.output_audio_buffer.clear`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""


class RealtimeInputAudioBufferCommitEventParams(TypedDict, total=False):
    """Parameters of `connection.input_audio_buffer.commit`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""


class RealtimeResponseCancelEventParams(TypedDict, total=False):
    """Parameters of `connection.response.cancel`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    response_id: str
    """Id of the response."""


class RealtimeResponseCreateEventParams(TypedDict, total=False):
    """Parameters of `connection.response.create`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    response: RealtimeResponseCreateParams | RealtimeResponseCreateParamsDict
    """Settings of this one response."""


class RealtimeSessionUpdateEventParams(TypedDict, total=False):
    """Parameters of `connection.session.update`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    session: Required[RealtimeClientEventSessionUpdateSessionLike]
    """The session, or its settings."""
