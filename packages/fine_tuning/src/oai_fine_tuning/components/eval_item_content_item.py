# Generated from EvalItemContentItem. Do not edit.
"""EvalItemContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.input_text_content import InputTextContent

    from .eval_item_content_output_text import EvalItemContentOutputText
    from .eval_item_content_text import EvalItemContentText
    from .eval_item_input_image import EvalItemInputImage
    from .input_audio import InputAudio

if TYPE_CHECKING:
    EvalItemContentItem: TypeAlias = (
        InputTextContent
        | EvalItemContentOutputText
        | EvalItemInputImage
        | InputAudio
        | EvalItemContentText
        | UnknownComponent
    )
    """An alternative of `EvalItemContent`. An item of `EvalItemContentArray`. Told apart by `type`."""
else:
    EvalItemContentItem = TaggedUnion(
        "EvalItemContentItem",
        __name__,
        "type",
        {
            "input_text": "InputTextContent",
            "output_text": "EvalItemContentOutputText",
            "input_image": "EvalItemInputImage",
            "input_audio": "InputAudio",
        },
    )
