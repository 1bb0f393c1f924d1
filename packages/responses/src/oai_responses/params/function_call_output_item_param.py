# Generated from FunctionCallOutputItemParam. Do not edit.
"""FunctionCallOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.function_call_item_status import FunctionCallItemStatus
    from ..components.function_call_output_item_param import FunctionCallOutputItemParamOutputItem
    from .input_file_content_param import InputFileContentParamDict
    from .input_image_content_param_auto_param import InputImageContentParamAutoParamDict
    from .input_text_content_param import InputTextContentParamDict
    from .tool_call_caller_param import ToolCallCallerParamLike


class FunctionCallOutputItemParamDict(TypedDict, total=False):
    """`FunctionCallOutputItemParam` as a mapping."""

    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[str | Iterable[FunctionCallOutputItemParamOutputItemLike]]
    name: str | None
    namespace: str | None
    caller: ToolCallCallerParamLike | None
    status: FunctionCallItemStatus | None


if TYPE_CHECKING:
    FunctionCallOutputItemParamOutputItemLike: TypeAlias = "FunctionCallOutputItemParamOutputItem | InputTextContentParamDict | InputImageContentParamAutoParamDict | InputFileContentParamDict"
else:
    FunctionCallOutputItemParamOutputItemLike = Alias(
        "FunctionCallOutputItemParamOutputItem | InputTextContentParamDict | InputImageContentParamAutoParamDict | InputFileContentParamDict",
        __name__,
    )
