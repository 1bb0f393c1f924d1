# Generated from InputItem. Do not edit.
"""InputItem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
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

InputItemLike: TypeAlias = "InputItem | EasyInputMessageDict | ItemLike | CompactionTriggerItemParamDict | ItemReferenceParamDict | ProgramItemParamDict | ProgramOutputItemParamDict | OutputItem | ItemResource | ItemField | ConversationItem"
