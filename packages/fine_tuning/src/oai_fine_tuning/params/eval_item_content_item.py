# Generated from EvalItemContentItem. Do not edit.
"""EvalItemContentItem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_shared.params.input_text_content import InputTextContentDict

    from ..components.eval_item_content_item import EvalItemContentItem
    from ..components.eval_item_content_text import EvalItemContentText
    from .eval_item_content_output_text import EvalItemContentOutputTextDict
    from .eval_item_input_image import EvalItemInputImageDict
    from .input_audio import InputAudioDict

if TYPE_CHECKING:
    EvalItemContentItemLike: TypeAlias = "EvalItemContentItem | InputTextContentDict | EvalItemContentOutputTextDict | EvalItemInputImageDict | InputAudioDict | EvalItemContentText"
else:
    EvalItemContentItemLike = Alias(
        "EvalItemContentItem | InputTextContentDict | EvalItemContentOutputTextDict | EvalItemInputImageDict | InputAudioDict | EvalItemContentText",
        __name__,
    )
