# Generated from ResponsePromptVariables. Do not edit.
"""ResponsePromptVariables in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..components.response_prompt_variables import ResponsePromptVariablesValue
    from .input_file_content import InputFileContentDict
    from .input_image_content import InputImageContentDict
    from .input_text_content import InputTextContentDict

ResponsePromptVariablesValueLike: TypeAlias = "ResponsePromptVariablesValue | InputTextContentDict | InputImageContentDict | InputFileContentDict"

ResponsePromptVariablesLike: TypeAlias = (
    "Mapping[str, ResponsePromptVariablesValueLike | str] | None"
)
