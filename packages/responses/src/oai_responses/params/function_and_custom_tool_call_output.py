# Generated from FunctionAndCustomToolCallOutput. Do not edit.
"""FunctionAndCustomToolCallOutput in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_shared.params.input_file_content import InputFileContentDict
    from oai_shared.params.input_image_content import InputImageContentDict
    from oai_shared.params.input_text_content import InputTextContentDict

    from ..components.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput

if TYPE_CHECKING:
    FunctionAndCustomToolCallOutputLike: TypeAlias = "FunctionAndCustomToolCallOutput | InputTextContentDict | InputImageContentDict | InputFileContentDict"
else:
    FunctionAndCustomToolCallOutputLike = Alias(
        "FunctionAndCustomToolCallOutput | InputTextContentDict | InputImageContentDict | InputFileContentDict",
        __name__,
    )
