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
    """An object of `type` "function_call_output"."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["function_call_output"] = "function_call_output"
    """Default: `"function_call_output"`."""

    output: str | list[BetaFunctionCallOutputItemParamOutputItem]
    name: str | None = None
    """1 to 128 characters."""

    namespace: str | None = None
    """1 to 64 characters, matching `^[a-zA-Z0-9_-]+$`."""

    caller: BetaToolCallCallerParam | None = None
    """Who made the call."""

    status: BetaFunctionCallItemStatus | None = None


if TYPE_CHECKING:
    BetaFunctionCallOutputItemParamOutputItem: TypeAlias = (
        BetaInputTextContentParam
        | BetaInputImageContentParamAutoParam
        | BetaInputFileContentParam
        | UnknownComponent
    )
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
