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
    """An object of the API."""

    input: str | None = None
    outputs: list[RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem] | None = (
        None
    )


@component("RunStepDeltaStepDetailsToolCallsCodeObject")
class RunStepDeltaStepDetailsToolCallsCodeObject(Component):
    """An object of `type` "code_interpreter"."""

    index: int
    id: str | None = None
    """Unique id."""

    type: Literal["code_interpreter"] = "code_interpreter"
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = None


if TYPE_CHECKING:
    RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem: TypeAlias = (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
        | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
        | UnknownComponent
    )
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
