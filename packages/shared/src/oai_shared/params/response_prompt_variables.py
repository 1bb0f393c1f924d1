# Generated from ResponsePromptVariables. Do not edit.
"""ResponsePromptVariables in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from ..components.response_prompt_variables import ResponsePromptVariablesValue
    from .input_file_content import InputFileContentDict
    from .input_image_content import InputImageContentDict
    from .input_text_content import InputTextContentDict

if TYPE_CHECKING:
    ResponsePromptVariablesValueLike: TypeAlias = "ResponsePromptVariablesValue | InputTextContentDict | InputImageContentDict | InputFileContentDict"
else:
    ResponsePromptVariablesValueLike = Alias(
        "ResponsePromptVariablesValue | InputTextContentDict | InputImageContentDict | InputFileContentDict",
        __name__,
    )

if TYPE_CHECKING:
    ResponsePromptVariablesLike: TypeAlias = (
        "Mapping[str, ResponsePromptVariablesValueLike | str] | None"
    )
else:
    ResponsePromptVariablesLike = Alias(
        "Mapping[str, ResponsePromptVariablesValueLike | str] | None", __name__
    )
