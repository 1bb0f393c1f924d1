# Generated from RunStreamEvent. Do not edit.
"""RunStreamEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .run_object import RunObject


@component("RunStreamEventThreadRunCreated")
class RunStreamEventThreadRunCreated(Component):
    """A member of `RunStreamEvent`, told by `event` = `"thread.run.created"`."""

    event: Literal["thread.run.created"] = "thread.run.created"
    data: RunObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStreamEventThreadRunQueued")
class RunStreamEventThreadRunQueued(Component):
    """A member of `RunStreamEvent`, told by `event` = `"thread.run.queued"`."""

    event: Literal["thread.run.queued"] = "thread.run.queued"
    data: RunObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStreamEventThreadRunInProgress")
class RunStreamEventThreadRunInProgress(Component):
    """A member of `RunStreamEvent`, told by `event` = `"thread.run.in_progress"`."""

    event: Literal["thread.run.in_progress"] = "thread.run.in_progress"
    data: RunObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStreamEventThreadRunRequiresAction")
class RunStreamEventThreadRunRequiresAction(Component):
    """A member of `RunStreamEvent`, told by `event` = `"thread.run.requires_action"`."""

    event: Literal["thread.run.requires_action"] = "thread.run.requires_action"
    data: RunObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStreamEventThreadRunCompleted")
class RunStreamEventThreadRunCompleted(Component):
    """A member of `RunStreamEvent`, told by `event` = `"thread.run.completed"`."""

    event: Literal["thread.run.completed"] = "thread.run.completed"
    data: RunObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStreamEventThreadRunIncomplete")
class RunStreamEventThreadRunIncomplete(Component):
    """A member of `RunStreamEvent`, told by `event` = `"thread.run.incomplete"`."""

    event: Literal["thread.run.incomplete"] = "thread.run.incomplete"
    data: RunObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStreamEventThreadRunFailed")
class RunStreamEventThreadRunFailed(Component):
    """A member of `RunStreamEvent`, told by `event` = `"thread.run.failed"`."""

    event: Literal["thread.run.failed"] = "thread.run.failed"
    data: RunObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStreamEventThreadRunCancelling")
class RunStreamEventThreadRunCancelling(Component):
    """A member of `RunStreamEvent`, told by `event` = `"thread.run.cancelling"`."""

    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    data: RunObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStreamEventThreadRunCancelled")
class RunStreamEventThreadRunCancelled(Component):
    """A member of `RunStreamEvent`, told by `event` = `"thread.run.cancelled"`."""

    event: Literal["thread.run.cancelled"] = "thread.run.cancelled"
    data: RunObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStreamEventThreadRunExpired")
class RunStreamEventThreadRunExpired(Component):
    """A member of `RunStreamEvent`, told by `event` = `"thread.run.expired"`."""

    event: Literal["thread.run.expired"] = "thread.run.expired"
    data: RunObject
    """What it holds, the items of a list or the object of an event."""


if TYPE_CHECKING:
    RunStreamEvent: TypeAlias = (
        RunStreamEventThreadRunCreated
        | RunStreamEventThreadRunQueued
        | RunStreamEventThreadRunInProgress
        | RunStreamEventThreadRunRequiresAction
        | RunStreamEventThreadRunCompleted
        | RunStreamEventThreadRunIncomplete
        | RunStreamEventThreadRunFailed
        | RunStreamEventThreadRunCancelling
        | RunStreamEventThreadRunCancelled
        | RunStreamEventThreadRunExpired
        | UnknownComponent
    )
    """A member of `AssistantStreamEvent`. Told apart by `event`."""
else:
    RunStreamEvent = TaggedUnion(
        "RunStreamEvent",
        __name__,
        "event",
        {
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
        },
    )
