# Generated from the slice of oai-responses-beta. Do not edit.
"""Lists of mappings that can be added to, under the names of the official client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_computer_action import BetaComputerActionLike
    from .beta_function_call_output_item_param import BetaFunctionCallOutputItemParamOutputItemLike
    from .beta_input_content import BetaInputContentLike
    from .beta_input_item import BetaInputItemLike

if TYPE_CHECKING:
    BetaComputerActionListParam: TypeAlias = "list[BetaComputerActionLike]"
else:
    BetaComputerActionListParam = Alias("list[BetaComputerActionLike]", __name__)

if TYPE_CHECKING:
    BetaResponseFunctionCallOutputItemListParam: TypeAlias = (
        "list[BetaFunctionCallOutputItemParamOutputItemLike]"
    )
else:
    BetaResponseFunctionCallOutputItemListParam = Alias(
        "list[BetaFunctionCallOutputItemParamOutputItemLike]", __name__
    )

if TYPE_CHECKING:
    BetaResponseInputMessageContentListParam: TypeAlias = "list[BetaInputContentLike]"
else:
    BetaResponseInputMessageContentListParam = Alias("list[BetaInputContentLike]", __name__)

if TYPE_CHECKING:
    BetaResponseInputParam: TypeAlias = "list[BetaInputItemLike]"
else:
    BetaResponseInputParam = Alias("list[BetaInputItemLike]", __name__)
