# Generated from FunctionAndCustomToolCallOutput. Do not edit.
"""FunctionAndCustomToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.input_file_content import InputFileContent
    from oai_shared.components.input_image_content import InputImageContent
    from oai_shared.components.input_text_content import InputTextContent

if TYPE_CHECKING:
    FunctionAndCustomToolCallOutput: TypeAlias = (
        InputTextContent | InputImageContent | InputFileContent | UnknownComponent
    )
    """An item of `output` of `CustomToolCallOutput`, `CustomToolCallOutputResource`, `FunctionToolCallOutput` and others. Told apart by `type`."""
else:
    FunctionAndCustomToolCallOutput = TaggedUnion(
        "FunctionAndCustomToolCallOutput",
        __name__,
        "type",
        {
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
        },
    )
