# Generated from FunctionAndCustomToolCallOutput. Do not edit.
"""FunctionAndCustomToolCallOutput in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from oai_shared.params.input_file_content import InputFileContentDict
    from oai_shared.params.input_image_content import InputImageContentDict
    from oai_shared.params.input_text_content import InputTextContentDict

    from ..components.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput

FunctionAndCustomToolCallOutputLike: TypeAlias = "FunctionAndCustomToolCallOutput | InputTextContentDict | InputImageContentDict | InputFileContentDict"
