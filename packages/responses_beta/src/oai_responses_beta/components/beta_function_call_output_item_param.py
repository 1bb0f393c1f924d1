# Generated from BetaFunctionCallOutputItemParam. Do not edit.
"""BetaFunctionCallOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_function_call_item_status import BetaFunctionCallItemStatus
    from .beta_input_file_content_param import BetaInputFileContentParam
    from .beta_input_image_content_param_auto_param import BetaInputImageContentParamAutoParam
    from .beta_input_text_content_param import BetaInputTextContentParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


@component("BetaFunctionCallOutputItemParam")
class BetaFunctionCallOutputItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"function_call_output"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["function_call_output"] = "function_call_output"
    output: str | list[BetaFunctionCallOutputItemParamOutputItem]
    """What the call gave back. At most 10485760 characters."""

    name: str | None = None
    """Name of the function that is called. 1 to 128 characters."""

    namespace: str | None = None
    """Group of tools to which the tool belongs. 1 to 64 characters, matching `^[a-zA-Z0-9_-]+$`."""

    caller: BetaToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: BetaFunctionCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""


if TYPE_CHECKING:
    BetaFunctionCallOutputItemParamOutputItem: TypeAlias = (
        BetaInputTextContentParam
        | BetaInputImageContentParamAutoParam
        | BetaInputFileContentParam
        | UnknownComponent
    )
    """An item of `output` of `BetaFunctionCallOutputItemParam`. Told apart by `type`."""
else:
    BetaFunctionCallOutputItemParamOutputItem = TaggedUnion(
        "BetaFunctionCallOutputItemParamOutputItem",
        __name__,
        "type",
        {
            "input_text": "BetaInputTextContentParam",
            "input_image": "BetaInputImageContentParamAutoParam",
            "input_file": "BetaInputFileContentParam",
        },
    )
