# Generated from RunStepDeltaStepDetailsToolCallsCodeObject. Do not edit.
"""RunStepDeltaStepDetailsToolCallsCodeObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )


@component("RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter")
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(Component):
    """`code_interpreter` of `RunStepDeltaStepDetailsToolCallsCodeObject`."""

    input: str | None = None
    """The code."""

    outputs: list[RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem] | None = (
        None
    )
    """What the code produced, logs and images."""


@component("RunStepDeltaStepDetailsToolCallsCodeObject")
class RunStepDeltaStepDetailsToolCallsCodeObject(Component):
    """A member of `RunStepDeltaStepDetailsToolCallsObjectToolCallsItem`, told by `type` = `"code_interpreter"`."""

    index: int
    """Position in its list, counted from 0."""

    id: str | None = None
    """Unique id."""

    type: Literal["code_interpreter"] = "code_interpreter"
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = None
    """What concerns the code interpreter."""


if TYPE_CHECKING:
    RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem: TypeAlias = (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
        | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
        | UnknownComponent
    )
    """An item of `outputs` of `RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter`. Told apart by `type`."""
else:
    RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem = TaggedUnion(
        "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem",
        __name__,
        "type",
        {
            "logs": "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
            "image": "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
        },
    )
