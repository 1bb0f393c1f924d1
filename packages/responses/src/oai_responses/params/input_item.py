# Generated from InputItem. Do not edit.
"""InputItem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.conversation_item import ConversationItem
    from ..components.input_item import InputItem
    from ..components.item_field import ItemField
    from ..components.item_resource import ItemResource
    from ..components.output_item import OutputItem
    from .compaction_trigger_item_param import CompactionTriggerItemParamDict
    from .easy_input_message import EasyInputMessageDict
    from .item import ItemLike
    from .item_reference_param import ItemReferenceParamDict
    from .program_item_param import ProgramItemParamDict
    from .program_output_item_param import ProgramOutputItemParamDict

if TYPE_CHECKING:
    InputItemLike: TypeAlias = "InputItem | EasyInputMessageDict | ItemLike | CompactionTriggerItemParamDict | ItemReferenceParamDict | ProgramItemParamDict | ProgramOutputItemParamDict | OutputItem | ItemResource | ItemField | ConversationItem"
else:
    InputItemLike = Alias(
        "InputItem | EasyInputMessageDict | ItemLike | CompactionTriggerItemParamDict | ItemReferenceParamDict | ProgramItemParamDict | ProgramOutputItemParamDict | OutputItem | ItemResource | ItemField | ConversationItem",
        __name__,
    )
