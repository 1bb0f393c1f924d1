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
    """A member of `MessageStreamEvent`, told by `event` = `"thread.message.created"`."""

    event: Literal["thread.message.created"] = "thread.message.created"
    data: MessageObject
    """What it holds, the items of a list or the object of an event."""


@component("MessageStreamEventThreadMessageInProgress")
class MessageStreamEventThreadMessageInProgress(Component):
    """A member of `MessageStreamEvent`, told by `event` = `"thread.message.in_progress"`."""

    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    data: MessageObject
    """What it holds, the items of a list or the object of an event."""


@component("MessageStreamEventThreadMessageDelta")
class MessageStreamEventThreadMessageDelta(Component):
    """A member of `MessageStreamEvent`, told by `event` = `"thread.message.delta"`."""

    event: Literal["thread.message.delta"] = "thread.message.delta"
    data: MessageDeltaObject
    """What it holds, the items of a list or the object of an event."""


@component("MessageStreamEventThreadMessageCompleted")
class MessageStreamEventThreadMessageCompleted(Component):
    """A member of `MessageStreamEvent`, told by `event` = `"thread.message.completed"`."""

    event: Literal["thread.message.completed"] = "thread.message.completed"
    data: MessageObject
    """What it holds, the items of a list or the object of an event."""


@component("MessageStreamEventThreadMessageIncomplete")
class MessageStreamEventThreadMessageIncomplete(Component):
    """A member of `MessageStreamEvent`, told by `event` = `"thread.message.incomplete"`."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    data: MessageObject
    """What it holds, the items of a list or the object of an event."""


if TYPE_CHECKING:
    MessageStreamEvent: TypeAlias = (
        MessageStreamEventThreadMessageCreated
        | MessageStreamEventThreadMessageInProgress
        | MessageStreamEventThreadMessageDelta
        | MessageStreamEventThreadMessageCompleted
        | MessageStreamEventThreadMessageIncomplete
        | UnknownComponent
    )
    """A member of `AssistantStreamEvent`. Told apart by `event`."""
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
