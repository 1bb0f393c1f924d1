# Generated from RunStepStreamEvent. Do not edit.
"""RunStepStreamEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .run_step_delta_object import RunStepDeltaObject
    from .run_step_object import RunStepObject


@component("RunStepStreamEventThreadRunStepCreated")
class RunStepStreamEventThreadRunStepCreated(Component):
    """A member of `RunStepStreamEvent`, told by `event` = `"thread.run.step.created"`."""

    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    data: RunStepObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStepStreamEventThreadRunStepInProgress")
class RunStepStreamEventThreadRunStepInProgress(Component):
    """A member of `RunStepStreamEvent`, told by `event` = `"thread.run.step.in_progress"`."""

    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    data: RunStepObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStepStreamEventThreadRunStepDelta")
class RunStepStreamEventThreadRunStepDelta(Component):
    """A member of `RunStepStreamEvent`, told by `event` = `"thread.run.step.delta"`."""

    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    data: RunStepDeltaObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStepStreamEventThreadRunStepCompleted")
class RunStepStreamEventThreadRunStepCompleted(Component):
    """A member of `RunStepStreamEvent`, told by `event` = `"thread.run.step.completed"`."""

    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    data: RunStepObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStepStreamEventThreadRunStepFailed")
class RunStepStreamEventThreadRunStepFailed(Component):
    """A member of `RunStepStreamEvent`, told by `event` = `"thread.run.step.failed"`."""

    event: Literal["thread.run.step.failed"] = "thread.run.step.failed"
    data: RunStepObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStepStreamEventThreadRunStepCancelled")
class RunStepStreamEventThreadRunStepCancelled(Component):
    """A member of `RunStepStreamEvent`, told by `event` = `"thread.run.step.cancelled"`."""

    event: Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    data: RunStepObject
    """What it holds, the items of a list or the object of an event."""


@component("RunStepStreamEventThreadRunStepExpired")
class RunStepStreamEventThreadRunStepExpired(Component):
    """A member of `RunStepStreamEvent`, told by `event` = `"thread.run.step.expired"`."""

    event: Literal["thread.run.step.expired"] = "thread.run.step.expired"
    data: RunStepObject
    """What it holds, the items of a list or the object of an event."""


if TYPE_CHECKING:
    RunStepStreamEvent: TypeAlias = (
        RunStepStreamEventThreadRunStepCreated
        | RunStepStreamEventThreadRunStepInProgress
        | RunStepStreamEventThreadRunStepDelta
        | RunStepStreamEventThreadRunStepCompleted
        | RunStepStreamEventThreadRunStepFailed
        | RunStepStreamEventThreadRunStepCancelled
        | RunStepStreamEventThreadRunStepExpired
        | UnknownComponent
    )
    """A member of `AssistantStreamEvent`. Told apart by `event`."""
else:
    RunStepStreamEvent = TaggedUnion(
        "RunStepStreamEvent",
        __name__,
        "event",
        {
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
        },
    )
