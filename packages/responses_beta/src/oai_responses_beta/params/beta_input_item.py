# Generated from BetaInputItem. Do not edit.
"""BetaInputItem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_input_item import BetaInputItem
    from ..components.beta_item_field import BetaItemField
    from ..components.beta_item_resource import BetaItemResource
    from ..components.beta_output_item import BetaOutputItem
    from .beta_compaction_trigger_item_param import BetaCompactionTriggerItemParamDict
    from .beta_easy_input_message import BetaEasyInputMessageDict
    from .beta_item import BetaItemLike
    from .beta_item_reference_param import BetaItemReferenceParamDict
    from .beta_program_item_param import BetaProgramItemParamDict
    from .beta_program_output_item_param import BetaProgramOutputItemParamDict

if TYPE_CHECKING:
    BetaInputItemLike: TypeAlias = "BetaInputItem | BetaEasyInputMessageDict | BetaItemLike | BetaCompactionTriggerItemParamDict | BetaItemReferenceParamDict | BetaProgramItemParamDict | BetaProgramOutputItemParamDict | BetaOutputItem | BetaItemResource | BetaItemField"
else:
    BetaInputItemLike = Alias(
        "BetaInputItem | BetaEasyInputMessageDict | BetaItemLike | BetaCompactionTriggerItemParamDict | BetaItemReferenceParamDict | BetaProgramItemParamDict | BetaProgramOutputItemParamDict | BetaOutputItem | BetaItemResource | BetaItemField",
        __name__,
    )
