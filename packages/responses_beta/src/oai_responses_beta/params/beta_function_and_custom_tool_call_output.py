# Generated from BetaFunctionAndCustomToolCallOutput. Do not edit.
"""BetaFunctionAndCustomToolCallOutput in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_function_and_custom_tool_call_output import (
        BetaFunctionAndCustomToolCallOutput,
    )
    from .beta_input_file_content import BetaInputFileContentDict
    from .beta_input_image_content import BetaInputImageContentDict
    from .beta_input_text_content import BetaInputTextContentDict

if TYPE_CHECKING:
    BetaFunctionAndCustomToolCallOutputLike: TypeAlias = "BetaFunctionAndCustomToolCallOutput | BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict"
else:
    BetaFunctionAndCustomToolCallOutputLike = Alias(
        "BetaFunctionAndCustomToolCallOutput | BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict",
        __name__,
    )
