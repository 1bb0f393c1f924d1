# Generated from MessageStreamEvent. Do not edit.
"""MessageStreamEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .message_delta_object import MessageDeltaObject
    from .message_object import MessageObject


@component("MessageStreamEventThreadMessageCreated")
class MessageStreamEventThreadMessageCreated(Component):
    """An object of `event` "thread.message.created"."""

    event: Literal["thread.message.created"] = "thread.message.created"
    data: MessageObject


@component("MessageStreamEventThreadMessageInProgress")
class MessageStreamEventThreadMessageInProgress(Component):
    """An object of `event` "thread.message.in_progress"."""

    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    data: MessageObject


@component("MessageStreamEventThreadMessageDelta")
class MessageStreamEventThreadMessageDelta(Component):
    """An object of `event` "thread.message.delta"."""

    event: Literal["thread.message.delta"] = "thread.message.delta"
    data: MessageDeltaObject


@component("MessageStreamEventThreadMessageCompleted")
class MessageStreamEventThreadMessageCompleted(Component):
    """An object of `event` "thread.message.completed"."""

    event: Literal["thread.message.completed"] = "thread.message.completed"
    data: MessageObject


@component("MessageStreamEventThreadMessageIncomplete")
class MessageStreamEventThreadMessageIncomplete(Component):
    """An object of `event` "thread.message.incomplete"."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    data: MessageObject


if TYPE_CHECKING:
    MessageStreamEvent: TypeAlias = (
        MessageStreamEventThreadMessageCreated
        | MessageStreamEventThreadMessageInProgress
        | MessageStreamEventThreadMessageDelta
        | MessageStreamEventThreadMessageCompleted
        | MessageStreamEventThreadMessageIncomplete
        | UnknownComponent
    )
else:
    MessageStreamEvent = TaggedUnion(
        "MessageStreamEvent",
        __name__,
        "event",
        {
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
        },
    )
