# Generated from RunStepDeltaObject. Do not edit.
"""RunStepDeltaObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .run_step_delta_step_details_message_creation_object import (
        RunStepDeltaStepDetailsMessageCreationObject,
    )
    from .run_step_delta_step_details_tool_calls_object import (
        RunStepDeltaStepDetailsToolCallsObject,
    )


@component("RunStepDeltaObjectDelta")
class RunStepDeltaObjectDelta(Component):
    """`delta` of `RunStepDeltaObject`."""

    step_details: RunStepDeltaObjectDeltaStepDetails | None = None
    """What the step did."""


@component("RunStepDeltaObject")
class RunStepDeltaObject(Component):
    """`data` of `RunStepStreamEventThreadRunStepDelta`."""

    id: str
    """Unique id."""

    object: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    delta: RunStepDeltaObjectDelta
    """What is new since the last event."""


if TYPE_CHECKING:
    RunStepDeltaObjectDeltaStepDetails: TypeAlias = (
        RunStepDeltaStepDetailsMessageCreationObject
        | RunStepDeltaStepDetailsToolCallsObject
        | UnknownComponent
    )
    """`step_details` of `RunStepDeltaObjectDelta`. Told apart by `type`."""
else:
    RunStepDeltaObjectDeltaStepDetails = TaggedUnion(
        "RunStepDeltaObjectDeltaStepDetails",
        __name__,
        "type",
        {
            "message_creation": "RunStepDeltaStepDetailsMessageCreationObject",
            "tool_calls": "RunStepDeltaStepDetailsToolCallsObject",
        },
    )
