# Generated from RunStepDetailsToolCallsObject. Do not edit.
"""RunStepDetailsToolCallsObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .run_step_details_tool_calls_code_object import RunStepDetailsToolCallsCodeObject
    from .run_step_details_tool_calls_file_search_object import (
        RunStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_details_tool_calls_function_object import RunStepDetailsToolCallsFunctionObject


@component("RunStepDetailsToolCallsObject")
class RunStepDetailsToolCallsObject(Component):
    """A member of `RunStepObjectStepDetails`, told by `type` = `"tool_calls"`."""

    type: Literal["tool_calls"] = "tool_calls"
    tool_calls: list[RunStepDetailsToolCallsObjectToolCallsItem]
    """Calls of tools."""


if TYPE_CHECKING:
    RunStepDetailsToolCallsObjectToolCallsItem: TypeAlias = (
        RunStepDetailsToolCallsCodeObject
        | RunStepDetailsToolCallsFileSearchObject
        | RunStepDetailsToolCallsFunctionObject
        | UnknownComponent
    )
    """An item of `tool_calls` of `RunStepDetailsToolCallsObject`. Told apart by `type`."""
else:
    RunStepDetailsToolCallsObjectToolCallsItem = TaggedUnion(
        "RunStepDetailsToolCallsObjectToolCallsItem",
        __name__,
        "type",
        {
            "code_interpreter": "RunStepDetailsToolCallsCodeObject",
            "file_search": "RunStepDetailsToolCallsFileSearchObject",
            "function": "RunStepDetailsToolCallsFunctionObject",
        },
    )
