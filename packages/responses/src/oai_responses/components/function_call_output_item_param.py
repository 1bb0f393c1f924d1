# Generated from FunctionCallOutputItemParam. Do not edit.
"""FunctionCallOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .function_call_item_status import FunctionCallItemStatus
    from .input_file_content_param import InputFileContentParam
    from .input_image_content_param_auto_param import InputImageContentParamAutoParam
    from .input_text_content_param import InputTextContentParam
    from .tool_call_caller_param import ToolCallCallerParam


@component("FunctionCallOutputItemParam")
class FunctionCallOutputItemParam(Component):
    """A member of `Item`, told by `type` = `"function_call_output"`."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["function_call_output"] = "function_call_output"
    output: str | list[FunctionCallOutputItemParamOutputItem]
    """What the call gave back. At most 10485760 characters."""

    name: str | None = None
    """Name of the function that is called. 1 to 128 characters."""

    namespace: str | None = None
    """Group of tools to which the tool belongs. 1 to 64 characters, matching `^[a-zA-Z0-9_-]+$`."""

    caller: ToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: FunctionCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""


if TYPE_CHECKING:
    FunctionCallOutputItemParamOutputItem: TypeAlias = (
        InputTextContentParam
        | InputImageContentParamAutoParam
        | InputFileContentParam
        | UnknownComponent
    )
    """An item of `output` of `FunctionCallOutputItemParam`. Told apart by `type`."""
else:
    FunctionCallOutputItemParamOutputItem = TaggedUnion(
        "FunctionCallOutputItemParamOutputItem",
        __name__,
        "type",
        {
            "input_text": "InputTextContentParam",
            "input_image": "InputImageContentParamAutoParam",
            "input_file": "InputFileContentParam",
        },
    )
