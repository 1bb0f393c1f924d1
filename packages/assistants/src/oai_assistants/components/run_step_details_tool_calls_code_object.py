# Generated from RunStepDetailsToolCallsCodeObject. Do not edit.
"""RunStepDetailsToolCallsCodeObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .run_step_details_tool_calls_code_output_image_object import (
        RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_details_tool_calls_code_output_logs_object import (
        RunStepDetailsToolCallsCodeOutputLogsObject,
    )


@component("RunStepDetailsToolCallsCodeObjectCodeInterpreter")
class RunStepDetailsToolCallsCodeObjectCodeInterpreter(Component):
    """`code_interpreter` of `RunStepDetailsToolCallsCodeObject`."""

    input: str
    """The code."""

    outputs: list[RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem]
    """What the code produced, logs and images."""


@component("RunStepDetailsToolCallsCodeObject")
class RunStepDetailsToolCallsCodeObject(Component):
    """A member of `RunStepDetailsToolCallsObjectToolCallsItem`, told by `type` = `"code_interpreter"`."""

    id: str
    """Unique id."""

    type: Literal["code_interpreter"] = "code_interpreter"
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """What concerns the code interpreter."""


if TYPE_CHECKING:
    RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem: TypeAlias = (
        RunStepDetailsToolCallsCodeOutputLogsObject
        | RunStepDetailsToolCallsCodeOutputImageObject
        | UnknownComponent
    )
    """An item of `outputs` of `RunStepDetailsToolCallsCodeObjectCodeInterpreter`. Told apart by `type`."""
else:
    RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem = TaggedUnion(
        "RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem",
        __name__,
        "type",
        {
            "logs": "RunStepDetailsToolCallsCodeOutputLogsObject",
            "image": "RunStepDetailsToolCallsCodeOutputImageObject",
        },
    )
