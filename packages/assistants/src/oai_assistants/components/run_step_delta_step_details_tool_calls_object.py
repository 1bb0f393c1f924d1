# Generated from RunStepDeltaStepDetailsToolCallsObject. Do not edit.
"""RunStepDeltaStepDetailsToolCallsObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .run_step_delta_step_details_tool_calls_code_object import (
        RunStepDeltaStepDetailsToolCallsCodeObject,
    )
    from .run_step_delta_step_details_tool_calls_file_search_object import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object import (
        RunStepDeltaStepDetailsToolCallsFunctionObject,
    )


@component("RunStepDeltaStepDetailsToolCallsObject")
class RunStepDeltaStepDetailsToolCallsObject(Component):
    """A member of `RunStepDeltaObjectDeltaStepDetails`, told by `type` = `"tool_calls"`."""

    type: Literal["tool_calls"] = "tool_calls"
    tool_calls: list[RunStepDeltaStepDetailsToolCallsObjectToolCallsItem] | None = None
    """Calls of tools."""


if TYPE_CHECKING:
    RunStepDeltaStepDetailsToolCallsObjectToolCallsItem: TypeAlias = (
        RunStepDeltaStepDetailsToolCallsCodeObject
        | RunStepDeltaStepDetailsToolCallsFileSearchObject
        | RunStepDeltaStepDetailsToolCallsFunctionObject
        | UnknownComponent
    )
    """An item of `tool_calls` of `RunStepDeltaStepDetailsToolCallsObject`. Told apart by `type`."""
else:
    RunStepDeltaStepDetailsToolCallsObjectToolCallsItem = TaggedUnion(
        "RunStepDeltaStepDetailsToolCallsObjectToolCallsItem",
        __name__,
        "type",
        {
            "code_interpreter": "RunStepDeltaStepDetailsToolCallsCodeObject",
            "file_search": "RunStepDeltaStepDetailsToolCallsFileSearchObject",
            "function": "RunStepDeltaStepDetailsToolCallsFunctionObject",
        },
    )
