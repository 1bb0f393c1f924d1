# Generated from BetaFunctionCallOutputItemParam. Do not edit.
"""BetaFunctionCallOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from ..components.beta_function_call_item_status import BetaFunctionCallItemStatus
    from ..components.beta_function_call_output_item_param import (
        BetaFunctionCallOutputItemParamOutputItem,
    )
    from .beta_agent_tag_param import BetaAgentTagParamDict
    from .beta_input_file_content_param import BetaInputFileContentParamDict
    from .beta_input_image_content_param_auto_param import BetaInputImageContentParamAutoParamDict
    from .beta_input_text_content_param import BetaInputTextContentParamDict
    from .beta_tool_call_caller_param import BetaToolCallCallerParamLike


class BetaFunctionCallOutputItemParamDict(TypedDict, total=False):
    """`BetaFunctionCallOutputItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[str | Iterable[BetaFunctionCallOutputItemParamOutputItemLike]]
    name: str | None
    namespace: str | None
    caller: BetaToolCallCallerParamLike | None
    status: BetaFunctionCallItemStatus | None


if TYPE_CHECKING:
    BetaFunctionCallOutputItemParamOutputItemLike: TypeAlias = "BetaFunctionCallOutputItemParamOutputItem | BetaInputTextContentParamDict | BetaInputImageContentParamAutoParamDict | BetaInputFileContentParamDict"
else:
    BetaFunctionCallOutputItemParamOutputItemLike = Alias(
        "BetaFunctionCallOutputItemParamOutputItem | BetaInputTextContentParamDict | BetaInputImageContentParamAutoParamDict | BetaInputFileContentParamDict",
        __name__,
    )
