# Generated from BetaFunctionAndCustomToolCallOutput. Do not edit.
"""BetaFunctionAndCustomToolCallOutput in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.beta_function_and_custom_tool_call_output import (
        BetaFunctionAndCustomToolCallOutput,
    )
    from .beta_input_file_content import BetaInputFileContentDict
    from .beta_input_image_content import BetaInputImageContentDict
    from .beta_input_text_content import BetaInputTextContentDict

BetaFunctionAndCustomToolCallOutputLike: TypeAlias = "BetaFunctionAndCustomToolCallOutput | BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict"
